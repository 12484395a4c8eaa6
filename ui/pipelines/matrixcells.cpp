// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipelines/matrixcells.h"

#include <QCoreApplication>
#include <QLocale>

namespace promptlab {

namespace {

struct MatrixCellText {
    Q_DECLARE_TR_FUNCTIONS(MatrixCells)
};

/// What fits into a cell; the panel beside it tells the reason.
QString errorWord(const ResultRecord &result)
{
    return result.httpStatus > 0 ? QString::number(result.httpStatus) : MatrixCellText::tr("error");
}

int badness(CellMark mark)
{
    switch (mark) {
    case CellMark::Error: return 6;
    case CellMark::Failed: return 5;
    case CellMark::Mixed: return 4;
    case CellMark::Unscored: return 3;
    case CellMark::Pending: return 2;
    case CellMark::Unchecked: return 1;
    case CellMark::Passed: return 0;
    }
    Q_UNREACHABLE();
}

} // namespace

void joinRepeats(MatrixCell &cell, const QList<ResultRecord> &results)
{
    if (cell.results.isEmpty())
        return;
    std::sort(cell.results.begin(), cell.results.end(),
              [&results](int a, int b) { return results.at(a).repeat < results.at(b).repeat; });
    int passed = 0;
    int failed = 0;
    int unchecked = 0;
    int scored = 0;
    double sum = 0;
    const ResultRecord *error = nullptr;
    for (const int index : qAsConst(cell.results)) {
        const ResultRecord &result = results.at(index);
        if (result.isUnchecked()) {
            ++unchecked;
            continue;
        }
        passed += result.outcome == QLatin1String("passed") ? 1 : 0;
        failed += result.outcome == QLatin1String("failed") ? 1 : 0;
        if (result.outcome == QLatin1String("error"))
            error = &result;
        if (result.score) {
            ++scored;
            sum += *result.score;
        }
    }
    if (scored > 0)
        cell.score = sum / scored;
    const int judged = passed + failed;
    if (judged > 0)
        cell.pass = double(passed) / judged;
    if (judged == 0)
        cell.mark = error ? CellMark::Error : (unchecked > 0 ? CellMark::Unchecked : CellMark::Unscored);
    else if (passed == judged)
        cell.mark = CellMark::Passed;
    else
        cell.mark = failed == judged ? CellMark::Failed : CellMark::Mixed;
    if (cell.mark == CellMark::Error)
        cell.text = errorWord(*error);
    else
        cell.text = cell.score ? QLocale().toString(*cell.score, 'f', 2) : QStringLiteral("–");
}

CellMark worstMark(const QList<MatrixCell> &cells)
{
    CellMark worst = CellMark::Passed;
    for (const MatrixCell &cell : cells) {
        if (badness(cell.mark) > badness(worst))
            worst = cell.mark;
    }
    return worst;
}

bool isFailure(CellMark mark)
{
    return mark == CellMark::Failed || mark == CellMark::Mixed || mark == CellMark::Error;
}

int firstFailedRepeat(const MatrixCell &cell, const QList<ResultRecord> &results)
{
    const auto found = std::find_if(cell.results.begin(), cell.results.end(), [&results](int index) {
        const QString &outcome = results.at(index).outcome;
        return outcome == QLatin1String("failed") || outcome == QLatin1String("error");
    });
    return found == cell.results.end() ? 0 : int(found - cell.results.begin());
}

QString markSentence(const MatrixCell &cell)
{
    const QString score =
        cell.score ? MatrixCellText::tr(", score %1").arg(QLocale().toString(*cell.score, 'f', 2)) : QString();
    switch (cell.mark) {
    case CellMark::Pending: return MatrixCellText::tr("no result yet");
    case CellMark::Passed: return MatrixCellText::tr("passed%1", "%1: score").arg(score);
    case CellMark::Failed: return MatrixCellText::tr("failed%1", "%1: score").arg(score);
    case CellMark::Mixed:
        return MatrixCellText::tr("passed in %1 of %2 repeats%3", "%3: score")
            .arg(qRound(cell.pass.value_or(0) * double(cell.results.size())))
            .arg(cell.results.size())
            .arg(score);
    case CellMark::Unscored: return MatrixCellText::tr("not scored");
    case CellMark::Unchecked: return MatrixCellText::tr("not checked, no assertion looks at it");
    case CellMark::Error:
        return cell.text == MatrixCellText::tr("error") ? cell.text : MatrixCellText::tr("error %1").arg(cell.text);
    }
    Q_UNREACHABLE();
}

StatusTone markTone(CellMark mark)
{
    switch (mark) {
    case CellMark::Passed: return StatusTone::Pass;
    case CellMark::Failed: return StatusTone::Fail;
    case CellMark::Error: return StatusTone::Error;
    case CellMark::Mixed:
    case CellMark::Unscored: return StatusTone::Inconclusive;
    case CellMark::Unchecked:
    case CellMark::Pending: return StatusTone::Paused;
    }
    Q_UNREACHABLE();
}

double cellSortValue(const MatrixCell &cell)
{
    switch (cell.mark) {
    case CellMark::Error: return -3;
    case CellMark::Unscored: return -2;
    case CellMark::Pending: return -1;
    case CellMark::Unchecked: return -0.5;
    default: break;
    }
    return cell.score.value_or(0.0)
         + (cell.mark == CellMark::Passed ? 1.0 : (cell.mark == CellMark::Mixed ? 0.5 : 0.0));
}

} // namespace promptlab
