// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchcases.h"

#include "core/base/files.h"
#include "core/diff/linediff.h"
#include "tests/support/diffcases.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <cstdio>

namespace promptlab::bench {

namespace {

/// Changed lines of a patch, to tell a fast diff from a lazy one.
int changedLines(const QByteArray &patch)
{
    int count = 0;
    for (const QByteArray &line : patch.split('\n')) {
        const bool change =
            (line.startsWith('+') && !line.startsWith("+++ ")) || (line.startsWith('-') && !line.startsWith("--- "));
        count += change ? 1 : 0;
    }
    return count;
}

QString textOfFile(const QString &path)
{
    const auto bytes = readFile(path);
    return bytes.ok() ? QString::fromUtf8(*bytes) : QString();
}

void addRival(QJsonObject &figures, const char *name, const ChildTimes &times)
{
    figures.insert(QLatin1String(name) + QStringLiteral(" ms"), times.wallMs);
    figures.insert(QLatin1String(name) + QStringLiteral(" edits"), changedLines(times.output));
}

} // namespace

void benchDiff(BenchReport &report, const BenchPlaces &places, bool quick)
{
    const QTemporaryDir folder;
    const QString a = folder.path() + QStringLiteral("/a.txt");
    const QString b = folder.path() + QStringLiteral("/b.txt");
    for (const QString &name : diffCaseNames()) {
        const DiffCase texts = makeDiffCase(name, quick ? 10'000 : 100'000);
        if (!writeFileAtomically(a, texts.a.toUtf8()).ok() || !writeFileAtomically(b, texts.b.toUtf8()).ok())
            return;
        const ChildTimes own = runChild({places.self, QStringLiteral("--diff-child"), a, b});
        const QJsonObject json = QJsonDocument::fromJson(own.output).object();
        BenchRow row;
        row.group = QStringLiteral("Diff of %1-line pairs").arg(quick ? 10'000 : 100'000);
        row.name = name;
        const double cpu = json.value(QStringLiteral("cpuMs")).toDouble();
        const double memory = json.value(QStringLiteral("growthMb")).toDouble();
        row.figures = {{QStringLiteral("cpu ms"), cpu},
                       {QStringLiteral("MB over inputs"), memory},
                       {QStringLiteral("edits"), json.value(QStringLiteral("edits"))}};
        addRival(row.figures, "diff -u", runChild({QStringLiteral("diff"), QStringLiteral("-u"), a, b}));
        addRival(row.figures, "git diff",
                 runChild({QStringLiteral("git"), QStringLiteral("diff"), QStringLiteral("--no-index"), a, b}));
        row.aim = QStringLiteral("< 500 cpu ms, < 20 MB");
        row.met = own.ok && cpu < 500 && memory < 20;
        report.add(row);
    }
}

int benchDiffChild(const QStringList &arguments)
{
    const QString before = textOfFile(arguments.value(0));
    const QString after = textOfFile(arguments.value(1));
    const double memoryBefore = resetPeakMb();
    const double cpuBefore = ownCpuMs();
    const auto difference = diffLines(before, after);
    const double cpu = ownCpuMs() - cpuBefore;
    const double growth = peakSinceResetMb() - memoryBefore;
    if (!difference.ok())
        return 2;
    int edits = 0;
    for (const LineEdit &edit : difference->edits)
        edits += edit.kind == EditKind::Equal ? 0 : int(edit.a.size() + edit.b.size());
    const QJsonObject json{
        {QStringLiteral("cpuMs"), cpu}, {QStringLiteral("growthMb"), growth}, {QStringLiteral("edits"), edits}};
    std::puts(QJsonDocument(json).toJson(QJsonDocument::Compact).constData());
    return 0;
}

} // namespace promptlab::bench
