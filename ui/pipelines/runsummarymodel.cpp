// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipelines/runsummarymodel.h"

#include "ui/pipelines/runtext.h"

#include <QLocale>

namespace promptlab {

void RunSummaryModel::setAnalysis(const RunAnalysis &analysis)
{
    beginResetModel();
    m_cells = analysis.cells;
    m_simulated = analysis.simulated;
    endResetModel();
}

bool RunSummaryModel::hasUnchecked() const
{
    return std::any_of(m_cells.begin(), m_cells.end(), [](const CellSummary &cell) { return cell.unchecked > 0; });
}

bool RunSummaryModel::hasErrors() const
{
    return std::any_of(m_cells.begin(), m_cells.end(), [](const CellSummary &cell) { return cell.errors > 0; });
}

bool RunSummaryModel::hasSeveralModels() const
{
    return std::any_of(m_cells.begin(), m_cells.end(),
                       [this](const CellSummary &other) { return other.model != m_cells.first().model; });
}

QString RunSummaryModel::label(int row) const
{
    const CellSummary &cell = m_cells.at(row);
    return hasSeveralModels() ? QStringLiteral("%1 · %2").arg(cell.version, cell.model) : cell.version;
}

QString RunSummaryModel::sentence(int row) const
{
    const CellSummary &cell = m_cells.at(row);
    QString words = tr("%1: %2 passed").arg(label(row), rateText(cell.checkedRate));
    if (cell.checkedInterval)
        words += tr(", 95 % interval %1 to %2")
                     .arg(rateText(cell.checkedInterval->lower), rateText(cell.checkedInterval->upper));
    if (cell.unchecked > 0)
        words += tr(", %Ln not checked", nullptr, int(cell.unchecked));
    if (cell.latencyP50Ms)
        words += tr(", median latency %1, %2 %3")
                     .arg(latencyText(*cell.latencyP50Ms), cell.latencyP95Ms ? tr("P95") : tr("longest"),
                          latencyText(cell.latencyP95Ms ? *cell.latencyP95Ms : cell.latencyMaxMs.value_or(0)));
    if (cell.simulated)
        words += tr(" (simulated)");
    return words;
}

int RunSummaryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_cells.size());
}

int RunSummaryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RunSummaryModel::text(const CellSummary &cell, int column) const
{
    const QLocale locale;
    const QString none = QStringLiteral("–");
    switch (column) {
    case VersionColumn: return cell.version;
    case ModelColumn: return cell.model;
    case RowsColumn: return locale.toString(cell.items);
    case PassColumn: return rateText(cell.checkedRate);
    case IntervalColumn:
        return cell.checkedInterval ? QStringLiteral("%1 – %2").arg(
                   locale.toString(cell.checkedInterval->lower * 100, 'f', 1), rateText(cell.checkedInterval->upper))
                                    : none;
    case ScoreColumn: return cell.meanScore ? locale.toString(*cell.meanScore, 'f', 3) : none;
    case FailedColumn: return locale.toString(cell.failed);
    case UncheckedColumn: return locale.toString(cell.unchecked);
    case ErrorsColumn: return locale.toString(cell.errors);
    case MedianColumn: return cell.latencyP50Ms ? latencyText(*cell.latencyP50Ms) : none;
    case UpperColumn:
        if (cell.latencyP95Ms)
            return latencyText(*cell.latencyP95Ms);
        return cell.latencyMaxMs ? tr("max %1").arg(latencyText(*cell.latencyMaxMs)) : none;
    case TokensColumn: return locale.toString(cell.outputTokens);
    case CostColumn: return costText(cell.costMicros, cell.unknownCost == 0, cell.simulated);
    default: return {};
    }
}

QVariant RunSummaryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CellSummary &cell = m_cells.at(index.row());
    if (role == Qt::DisplayRole)
        return text(cell, index.column());
    if (role == Qt::ToolTipRole)
        return sentence(index.row());
    if (role == Qt::TextAlignmentRole)
        return QVariant(index.column() >= RowsColumn ? int(Qt::AlignRight | Qt::AlignVCenter)
                                                     : int(Qt::AlignLeft | Qt::AlignVCenter));
    return {};
}

QVariant RunSummaryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::ToolTipRole && section == PassColumn)
        return tr(
            "Share of the judged answers that passed. Where rows form groups, the comparison counts every group once.");
    if (role == Qt::TextAlignmentRole)
        return QVariant(section >= RowsColumn ? int(Qt::AlignRight | Qt::AlignVCenter)
                                              : int(Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case VersionColumn: return tr("Version");
    case ModelColumn: return tr("Model");
    case RowsColumn: return tr("Rows");
    case PassColumn: return tr("Passed");
    case IntervalColumn: return tr("95 % interval");
    case ScoreColumn: return tr("Score");
    case FailedColumn: return tr("Failed");
    case UncheckedColumn: return tr("Not checked");
    case ErrorsColumn: return tr("Errors");
    case MedianColumn: return tr("Median");
    case UpperColumn: return tr("P95");
    case TokensColumn: return tr("Tokens out");
    case CostColumn: return tr("Cost");
    default: return {};
    }
}

} // namespace promptlab
