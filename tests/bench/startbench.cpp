// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchcases.h"

#include <QDir>
#include <QTemporaryDir>

namespace promptlab::bench {

namespace {

constexpr int startRuns = 21;

void addStartRow(BenchReport &report, const QString &name, const ChildTimes &times, double aimMs)
{
    BenchRow row;
    row.group = QStringLiteral("Start of promptlab-cli (median of %1)").arg(startRuns);
    row.name = name;
    row.figures = {{QStringLiteral("wall ms"), times.wallMs},
                   {QStringLiteral("cpu ms"), times.cpuMs},
                   {QStringLiteral("peak MB"), times.peakMb}};
    row.aim = QStringLiteral("<= %1 ms").arg(aimMs);
    row.met = times.ok && times.wallMs <= aimMs;
    report.add(row);
}

} // namespace

void benchColdStart(BenchReport &report, const BenchPlaces &places)
{
    const QTemporaryDir folder;
    QDir(folder.path()).mkpath(QStringLiteral("w"));
    const QString workspace = folder.path() + QStringLiteral("/w/start.promptlab");
    const QStringList environment{QStringLiteral("PROMPTLAB_WORKSPACE=") + workspace};
    runChild({places.cli, QStringLiteral("init"), workspace, QStringLiteral("--key-file-at"),
              folder.path() + QStringLiteral("/key")});
    runChild({places.cli, QStringLiteral("import"), places.sample}, {}, environment);
    addStartRow(report, QStringLiteral("--version"), medianChild(startRuns, {places.cli, QStringLiteral("--version")}),
                20);
    addStartRow(report, QStringLiteral("status"),
                medianChild(startRuns, {places.cli, QStringLiteral("status")}, {}, environment), 40);
    addStartRow(report, QStringLiteral("prompt list"),
                medianChild(startRuns, {places.cli, QStringLiteral("prompt"), QStringLiteral("list")}, {}, environment),
                40);
    const QStringList oneCase{places.cli,
                              QStringLiteral("run"),
                              QStringLiteral("triage@1"),
                              QStringLiteral("--dataset"),
                              QStringLiteral("tickets"),
                              QStringLiteral("--provider"),
                              QStringLiteral("echo"),
                              QStringLiteral("--row"),
                              QStringLiteral("en-01")};
    addStartRow(report, QStringLiteral("a run of one case"), medianChild(startRuns, oneCase, {}, environment), 150);
}

} // namespace promptlab::bench
