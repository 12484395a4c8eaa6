// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analysisprinter.h"

#include "app/cli/labels.h"
#include "app/cli/table.h"
#include "core/base/numbertext.h"

#include <QCoreApplication>

#include <cmath>
#include <numeric>

namespace promptlab::cli {

namespace {

struct AnalysisPrinterText {
    Q_DECLARE_TR_FUNCTIONS(AnalysisPrinter)
};

constexpr int mostRowsNamed = 8;
constexpr int mostMetricColumns = 4;

QString passCell(const CellSummary &cell)
{
    QString text = percentText(cell.passRate);
    if (cell.passInterval)
        text +=
            AnalysisPrinterText::tr(" [%1, %2]", "bounds of an interval")
                .arg(decimalText(cell.passInterval->lower * 100, 1), decimalText(cell.passInterval->upper * 100, 1));
    return text;
}

QString latencyCell(const CellSummary &cell)
{
    if (!cell.latencyP50Ms)
        return QStringLiteral("–");
    const std::optional<double> upper = cell.latencyP95Ms ? cell.latencyP95Ms : cell.latencyMaxMs;
    return AnalysisPrinterText::tr("%1 / %2 ms").arg(std::round(*cell.latencyP50Ms)).arg(std::round(upper.value_or(0)));
}

Tone verdictTone(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Pass: return Tone::Good;
    case Verdict::Fail: return Tone::Bad;
    case Verdict::Inconclusive: return Tone::Warning;
    }
    Q_UNREACHABLE();
}

bool severalModels(const QList<CellSummary> &cells)
{
    return std::any_of(cells.begin(), cells.end(),
                       [&cells](const CellSummary &cell) { return cell.model != cells.first().model; });
}

/// A column that says nothing new (one model, no errors) is not shown.
void printCells(const Terminal &terminal, const QList<CellSummary> &cells)
{
    const bool models = severalModels(cells);
    const bool unscored =
        std::any_of(cells.begin(), cells.end(), [](const CellSummary &cell) { return cell.unscored > 0; });
    const bool errors =
        std::any_of(cells.begin(), cells.end(), [](const CellSummary &cell) { return cell.errors > 0; });
    const bool slowest =
        std::any_of(cells.begin(), cells.end(), [](const CellSummary &cell) { return !cell.latencyP95Ms; });
    const auto lineOf = [&](const QString &version, const QString &model, const QString &rows, const QString &passRate,
                            const QString &score, const QString &unscoredCount, const QString &errorCount,
                            const QString &cost, const QString &latency) {
        QStringList line{version};
        line += models ? QStringList{model, rows, passRate, score} : QStringList{rows, passRate, score};
        if (unscored)
            line += unscoredCount;
        if (errors)
            line += errorCount;
        return line + QStringList{cost, latency};
    };
    Table table(lineOf(AnalysisPrinterText::tr("version"), AnalysisPrinterText::tr("model"),
                       AnalysisPrinterText::tr("rows"), AnalysisPrinterText::tr("pass rate [95 %]"),
                       AnalysisPrinterText::tr("score"), AnalysisPrinterText::tr("not scored"),
                       AnalysisPrinterText::tr("errors"), AnalysisPrinterText::tr("cost"),
                       slowest ? AnalysisPrinterText::tr("P50 / max") : AnalysisPrinterText::tr("P50 / P95")));
    const int first = models ? 2 : 1;
    table.setRightAligned(first);
    for (int column = first + 2; column <= first + 2 + int(unscored) + int(errors); ++column)
        table.setRightAligned(column);
    const int cost = first + 3 + int(unscored) + int(errors);
    table.setDroppable({first + 2, cost + 1, cost});
    for (const CellSummary &cell : cells) {
        table.addRow(lineOf(cell.version, Terminal::safe(cell.model), QString::number(cell.items), passCell(cell),
                            cell.meanScore ? decimalText(*cell.meanScore, 3) : QStringLiteral("–"),
                            QString::number(cell.unscored), QString::number(cell.errors),
                            moneyText(cell.costMicros, cell.unknownCost == 0, cell.simulated), latencyCell(cell)));
    }
    table.print(terminal);
    qint64 judged = 0;
    qint64 all = 0;
    for (const CellSummary &cell : cells) {
        judged += cell.passed + cell.failed;
        all += cell.results;
    }
    if (judged < all && judged > 0)
        terminal.line(AnalysisPrinterText::tr("Pass rates count what was judged: %1 of %2 cases. Errors and cases that "
                                              "were not scored are left out.")
                          .arg(judged)
                          .arg(all));
}

QString rateOf(const CellSummary &cell, const QString &metric)
{
    for (const MetricSummary &summary : cell.metrics) {
        if (summary.name != metric)
            continue;
        const QString rate = percentText(summary.passRate);
        return summary.unscored == 0
                 ? rate
                 : AnalysisPrinterText::tr("%1, %n not scored", nullptr, int(summary.unscored)).arg(rate);
    }
    return QStringLiteral("–");
}

QString changeText(const RowChange &change, ComparisonMeasure measure, double value)
{
    if (measure == ComparisonMeasure::MeanScore)
        return decimalText(value, 3);
    const double other = value == change.before ? change.after : change.before;
    const bool plain = (value == 0 || value == 1) && (other == 0 || other == 1);
    return plain ? outcomeText(value == 1 ? QStringLiteral("passed") : QStringLiteral("failed")) : percentText(value);
}

void printAllRows(const Terminal &terminal, const PairSummary &pair)
{
    const bool groups = std::any_of(pair.changes.begin(), pair.changes.end(),
                                    [](const RowChange &change) { return !change.group.isEmpty(); });
    QStringList headers{AnalysisPrinterText::tr("row"), AnalysisPrinterText::tr("change"), pair.baseline,
                        pair.candidate};
    if (groups)
        headers.append(AnalysisPrinterText::tr("group"));
    Table table(headers);
    for (const bool improved : {false, true}) {
        for (const RowChange &change : pair.changes) {
            if (change.improved() != improved)
                continue;
            const ComparisonMeasure measure = pair.comparison.options.primary;
            QStringList cells{Terminal::safe(change.row),
                              improved ? AnalysisPrinterText::tr("improved") : AnalysisPrinterText::tr("got worse"),
                              changeText(change, measure, change.before), changeText(change, measure, change.after)};
            if (groups)
                cells.append(Terminal::safe(change.group));
            table.addRow(cells, improved ? Tone::Good : Tone::Bad);
        }
    }
    table.print(terminal);
}

/// @return whether some rows were not named.
bool printFirstRows(const Terminal &terminal, const QList<RowChange> &changes, bool improved)
{
    QStringList keys;
    int count = 0;
    for (const RowChange &change : changes) {
        if (change.improved() != improved)
            continue;
        ++count;
        if (keys.size() < mostRowsNamed)
            keys.append(Terminal::safe(change.row));
    }
    if (count == 0)
        return false;
    QString text = improved ? AnalysisPrinterText::tr("%n row(s) improved: %1", nullptr, count)
                            : AnalysisPrinterText::tr("%n row(s) got worse: %1", nullptr, count);
    text = text.arg(keys.join(QStringLiteral(", ")));
    if (count > keys.size())
        text += QStringLiteral(", …");
    terminal.paragraph(text, 2);
    return count > keys.size();
}

void printPair(const Terminal &terminal, const PairSummary &pair, bool modelInHead, ChangedRows rows)
{
    terminal.line();
    QString head = AnalysisPrinterText::tr("%1 against %2").arg(pair.candidate, pair.baseline);
    if (modelInHead && !pair.model.isEmpty())
        head += QStringLiteral(" · ") + Terminal::safe(pair.model);
    terminal.line(terminal.styled(head, Tone::Strong));
    QStringList verdicts;
    for (const GateKind gate : {GateKind::Superiority, GateKind::NonInferiority}) {
        const Verdict verdict = pair.comparison.verdict(gate);
        verdicts.append(gateText(gate) + QStringLiteral(": ")
                        + terminal.styled(verdictText(verdict), verdictTone(verdict)));
    }
    terminal.line(QStringLiteral("  ") + verdicts.join(QStringLiteral("   ")));
    for (const QString &sentence : pair.sentences)
        terminal.paragraph(Terminal::safe(sentence), 2);
    if (pair.changes.isEmpty())
        return;
    if (rows == ChangedRows::All) {
        printAllRows(terminal, pair);
        return;
    }
    const bool worseCut = printFirstRows(terminal, pair.changes, false);
    const bool improvedCut = printFirstRows(terminal, pair.changes, true);
    if (worseCut || improvedCut)
        terminal.line(terminal.styled(QStringLiteral("  ")
                                          + AnalysisPrinterText::tr("\"promptlab-cli compare --rows\" lists them all."),
                                      Tone::Dim));
}

} // namespace

void printMetrics(const Terminal &terminal, const QList<CellSummary> &cells)
{
    QStringList names;
    for (const CellSummary &cell : cells) {
        for (const MetricSummary &metric : cell.metrics) {
            if (!names.contains(metric.name))
                names.append(metric.name);
        }
    }
    if (names.isEmpty())
        return;
    terminal.line();
    const bool models = severalModels(cells);
    const auto title = [models](const CellSummary &cell) {
        return models ? cell.version + QLatin1Char(' ') + Terminal::safe(cell.model) : cell.version;
    };
    // A column a version as long as they fit; else a line a version.
    const bool wide = cells.size() <= mostMetricColumns;
    QStringList headers{AnalysisPrinterText::tr("metric, pass rate")};
    if (!wide)
        headers += {AnalysisPrinterText::tr("version"), AnalysisPrinterText::tr("pass rate")};
    for (qsizetype i = 0; wide && i < cells.size(); ++i)
        headers.append(title(cells.at(i)));
    Table table(headers);
    for (const QString &name : names) {
        QStringList line{Terminal::safe(name)};
        for (const CellSummary &cell : cells) {
            if (wide)
                line.append(rateOf(cell, name));
            else
                table.addRow({Terminal::safe(name), title(cell), rateOf(cell, name)});
        }
        if (wide)
            table.addRow(line);
    }
    table.print(terminal);
}

void printAnalysis(const Terminal &terminal, const RunAnalysis &analysis, ChangedRows rows)
{
    QString head =
        analysis.baselineRun == 0 || analysis.baselineRun == analysis.run
            ? AnalysisPrinterText::tr("Run %1 on %2").arg(analysis.run)
            : AnalysisPrinterText::tr("Run %1 against run %2 on %3").arg(analysis.run).arg(analysis.baselineRun);
    head = head.arg(Terminal::safe(analysis.datasetLabel()));
    const bool models = severalModels(analysis.cells);
    if (!models && !analysis.cells.isEmpty() && !analysis.cells.first().model.isEmpty())
        head += QStringLiteral(" · ") + Terminal::safe(analysis.cells.first().model);
    if (analysis.simulated)
        head += AnalysisPrinterText::tr(" · SIMULATED answers, made by rules: they say nothing about a real model");
    terminal.paragraph(head, 0, Tone::Strong);
    if (const qint64 unchecked =
            std::accumulate(analysis.cells.begin(), analysis.cells.end(), qint64(0),
                            [](qint64 sum, const CellSummary &cell) { return sum + cell.unchecked; });
        unchecked > 0)
        terminal.paragraph(
            AnalysisPrinterText::tr("%n case(s) had nothing to check: without an assertion, every answer "
                                    "counts as passed.",
                                    nullptr, int(unchecked)),
            0, Tone::Warning);
    if (!analysis.complete)
        terminal.line(terminal.styled(AnalysisPrinterText::tr("Not all cases have a result yet."), Tone::Warning));
    printCells(terminal, analysis.cells);
    printMetrics(terminal, analysis.cells);
    for (const PairSummary &pair : analysis.pairs)
        printPair(terminal, pair, models, rows);
}

void printGate(const Terminal &terminal, GateKind gate, Verdict verdict)
{
    terminal.line();
    const QString line = gate == GateKind::Superiority
                           ? AnalysisPrinterText::tr("Gate superiority (is it better?): %1")
                           : AnalysisPrinterText::tr("Gate non-inferiority (is it not worse?): %1");
    terminal.line(line.arg(terminal.styled(verdictText(verdict), verdictTone(verdict))));
}

} // namespace promptlab::cli
