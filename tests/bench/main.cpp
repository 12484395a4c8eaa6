// SPDX-License-Identifier: GPL-3.0-or-later
// Measures speed and memory against named bounds and rivals in the same run. Nothing here is a test.
#include "tests/bench/benchcases.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    using namespace promptlab::bench;
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--runner-child"))
        return benchRunnerChild(arguments.mid(2));
    if (arguments.value(1) == QLatin1String("--diff-child"))
        return benchDiffChild(arguments.mid(2));
    if (arguments.contains(QStringLiteral("--help"))) {
        std::puts("promptlab-bench [--json] [--quick] [runner] [start] [diff] [templates] [window]\n"
                  "Measures what is named (default: everything) and prints a table, or JSON.");
        return 0;
    }
    const QString folder = QCoreApplication::applicationDirPath();
    BenchPlaces places;
    places.cli = folder + QStringLiteral("/promptlab-cli");
    places.desktop = folder + QStringLiteral("/promptlab");
    places.windowBench = folder + QStringLiteral("/promptlab-window-bench");
    places.loopback = folder + QStringLiteral("/../tests/promptlab-loopback");
    places.self = QCoreApplication::applicationFilePath();
    places.sample = QStringLiteral(PROMPTLAB_SOURCE_DIR "/resources/sample");
    const bool json = arguments.contains(QStringLiteral("--json"));
    const bool quick = arguments.contains(QStringLiteral("--quick"));
    QStringList wanted;
    for (const QString &argument : arguments.mid(1)) {
        if (!argument.startsWith(QLatin1String("--")))
            wanted.append(argument);
    }
    const auto chosen = [&wanted](const char *name) {
        return wanted.isEmpty() || wanted.contains(QLatin1String(name));
    };

    BenchReport report;
    if (chosen("runner"))
        benchRunner(report, places, quick);
    if (chosen("start"))
        benchColdStart(report, places);
    if (chosen("diff"))
        benchDiff(report, places, quick);
    if (chosen("templates"))
        benchTemplates(report);
    if (chosen("window"))
        benchWindow(report, places, quick);
    report.print(json);
    return 0;
}
