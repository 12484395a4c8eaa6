// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchcases.h"
#include "tests/bench/virtualdisplay.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <algorithm>

namespace promptlab::bench {

namespace {

constexpr int manyPrompts = 10'000;
constexpr int promptsAPart = 1'000;
constexpr int windowRuns = 9;
constexpr double sampleAimMs = 1'000;
constexpr double manyAimMs = 1'500;
constexpr double gapAimMs = 50;

bool writeBenchFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// Folders to import, with @p count small prompts: no more in one folder than a manifest may name.
QStringList writeManyPrompts(const QString &folder, int count)
{
    static const QByteArrayList areas{"billing", "support", "sales", "legal", "search", "mail", "agents", "reports"};
    QStringList parts;
    QByteArray lines;
    for (int i = 0; i < count; ++i) {
        const QString part = folder + QStringLiteral("/part-%1").arg(i / promptsAPart);
        if (i % promptsAPart == 0) {
            QDir().mkpath(part);
            parts.append(part);
            lines.clear();
        }
        const QByteArray &area = areas.at(i % areas.size());
        const QByteArray name = area + '-' + QByteArray::number(i).rightJustified(5, '0') + ".md";
        const QByteArray text = "---\nformat: nunjucks\nsettings: {model: sim-small}\nvariables: [{name: body}]\n---\n"
                                "=== system ===\nYou work for "
                              + area + "; case " + QByteArray::number(i) + ".\n\n=== user ===\n{{ body }}\n";
        lines += "  - " + name + '\n';
        const QByteArray manifest = "format: promptlab-project/1\nname: Many\nprompts:\n" + lines;
        if (!writeBenchFile(part + QLatin1Char('/') + QString::fromLatin1(name), text)
            || !writeBenchFile(part + QStringLiteral("/sample.yaml"), manifest))
            return {};
    }
    return parts;
}

/// A workspace, and the environment that the desktop program needs to open it as if nobody had ever used it.
struct WindowPlace {
    QTemporaryDir folder;
    QString workspace = folder.path() + QStringLiteral("/w/bench.promptlab");
    QStringList environment;
    bool ready = false;

    WindowPlace(const BenchPlaces &places, const VirtualDisplay &display, int prompts)
    {
        environment = display.environment();
        for (const char *kind : {"CONFIG", "DATA", "STATE", "CACHE"})
            environment.append(QStringLiteral("XDG_%1_HOME=%2/home").arg(QLatin1String(kind), folder.path()));
        environment.append(QStringLiteral("PROMPTLAB_KEY_FILE=%1/key").arg(folder.path()));
        environment.append(QStringLiteral("PROMPTLAB_WORKSPACE=") + workspace);
        QDir(folder.path()).mkpath(QStringLiteral("w"));
        const QStringList parts = writeManyPrompts(folder.path(), prompts);
        ready = runChild({places.cli, QStringLiteral("init"), workspace, QStringLiteral("--key-file-at"),
                          folder.path() + QStringLiteral("/key"), QStringLiteral("--name"), QStringLiteral("Ada")})
                    .ok
             && parts.size() * promptsAPart >= prompts;
        for (const QString &files : QStringList{places.sample} + parts)
            ready = ready && runChild({places.cli, QStringLiteral("import"), files}, {}, environment).ok;
    }
};

/// "window 120 ms" → 120; 0 when there is no such line.
double startupFigure(const QByteArray &output, const QByteArray &what)
{
    for (const QByteArray &line : output.split('\n')) {
        if (line.startsWith(QByteArray(what + ' ')))
            return line.split(' ').value(1).toDouble();
    }
    return 0;
}

double middle(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values.at(values.size() / 2);
}

void addFirstPaint(BenchReport &report, const BenchPlaces &places, const WindowPlace &place, const QString &name,
                   double aimMs)
{
    QList<double> window;
    QList<double> rows;
    bool ok = place.ready;
    double peakMb = 0;
    for (int i = 0; ok && i <= windowRuns; ++i) {
        const ChildTimes times =
            runChild({places.desktop, QStringLiteral("--startup-times"), place.workspace}, {}, place.environment);
        ok = times.ok && startupFigure(times.output, "rows") > 0;
        if (i == 0)
            continue; // fills the caches of the disk
        window.append(startupFigure(times.output, "window"));
        rows.append(startupFigure(times.output, "rows"));
        peakMb = std::max(peakMb, times.peakMb);
    }
    BenchRow row;
    row.group = QStringLiteral("First picture of the window, on %1 (median of %2)")
                    .arg(VirtualDisplay::kindOf(place.environment))
                    .arg(windowRuns);
    row.name = name;
    row.figures = {{QStringLiteral("window ms"), middle(window)},
                   {QStringLiteral("rows ms"), middle(rows)},
                   {QStringLiteral("peak MB"), peakMb}};
    row.aim = QStringLiteral("rows <= %1 ms").arg(aimMs);
    row.met = ok && middle(rows) <= aimMs;
    report.add(row);
}

void addHeartbeat(BenchReport &report, const BenchPlaces &places, const WindowPlace &place, const QString &mode)
{
    // A workspace of its own, since the session leaves a version, a run and a deployment.
    const QString workspace = place.folder.path() + QLatin1Char('/') + mode + QStringLiteral("/bench.promptlab");
    QDir(place.folder.path()).mkpath(mode);
    QFile::copy(place.workspace, workspace);
    // Offscreen, since nobody gives a window on a bare X server the focus; painting is the same up to the last copy.
    const ChildTimes times = runChild({places.windowBench, mode, workspace}, {},
                                      place.environment + QStringList{QStringLiteral("QT_QPA_PLATFORM=offscreen")});
    const QJsonObject said = QJsonDocument::fromJson(times.output).object();
    BenchRow row;
    row.group = QStringLiteral("Heartbeat of 10 ms over a session with %1 prompts, offscreen").arg(manyPrompts);
    row.name = mode;
    const QString worst = said.value(QLatin1String("worst step")).toString();
    if (!worst.isEmpty())
        row.name += QStringLiteral(" (longest in: %1)").arg(worst);
    for (const char *figure :
         {"longest gap ms", "of it own work ms", "most work ms", "gaps > 50 ms", "beats", "seconds"})
        row.figures.insert(QLatin1String(figure), said.value(QLatin1String(figure)).toDouble());
    row.aim = QStringLiteral("<= %1 ms").arg(gapAimMs);
    row.met = times.ok && said.value(QLatin1String("done")).toBool()
           && said.value(QLatin1String("longest gap ms")).toDouble() <= gapAimMs;
    const QString problem = said.value(QLatin1String("problem")).toString();
    if (!times.ok || !problem.isEmpty())
        row.name += QStringLiteral(" — did not end: ") + (problem.isEmpty() ? QStringLiteral("no report") : problem);
    report.add(row);
}

} // namespace

void benchWindow(BenchReport &report, const BenchPlaces &places, bool quick)
{
    const VirtualDisplay display;
    const WindowPlace sample(places, display, 0);
    addFirstPaint(report, places, sample, QStringLiteral("sample"), sampleAimMs);
    if (quick)
        return;
    const WindowPlace many(places, display, manyPrompts);
    addFirstPaint(report, places, many, QStringLiteral("%1 prompts").arg(manyPrompts), manyAimMs);
    addHeartbeat(report, places, many, QStringLiteral("mouse"));
    addHeartbeat(report, places, many, QStringLiteral("keyboard"));
}

} // namespace promptlab::bench
