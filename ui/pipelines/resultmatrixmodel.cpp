// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipelines/resultmatrixmodel.h"

#include "ui/pipelines/matrixcells.h"
#include "ui/pipelines/runtext.h"

#include <QLocale>

namespace promptlab {

namespace {

struct ResultMatrixText {
    Q_DECLARE_TR_FUNCTIONS(ResultMatrixModel)
};

constexpr int oneLineText = 160;

QString oneLine(const QString &text)
{
    return text.left(4 * oneLineText).simplified().left(oneLineText);
}

} // namespace

QString tellingVariable(const QList<DatasetRow> &rows)
{
    constexpr qsizetype looked = 200;
    constexpr double longestMean = 80;
    struct Seen {
        QSet<QString> values;
        qsizetype length = 0;
        qsizetype count = 0;
    };
    QMap<QString, Seen> seen;
    const qsizetype count = std::min(rows.size(), looked);
    for (qsizetype i = 0; i < count; ++i) {
        const QJsonObject &variables = rows.at(i).variables;
        for (auto it = variables.begin(); it != variables.end(); ++it) {
            if (!it.value().isString())
                continue;
            Seen &one = seen[it.key()];
            one.values.insert(it.value().toString());
            one.length += it.value().toString().size();
            ++one.count;
        }
    }
    QString best;
    double bestMean = 0;
    QString fallback;
    for (auto it = seen.constBegin(); it != seen.constEnd(); ++it) {
        const double mean = double(it->length) / double(it->count);
        if (it->values.size() * 2 < it->count)
            continue; // the same few words in every row tell nothing
        if (mean <= longestMean && mean > bestMean) {
            best = it.key();
            bestMean = mean;
        }
        if (fallback.isEmpty())
            fallback = it.key();
    }
    return best.isEmpty() ? fallback : best;
}

/// Change of the candidate against the first version with the same model.
void ResultMatrixModel::setTrend(MatrixRow &row, int versions) const
{
    const int first = m_candidate.model * versions;
    const MatrixCell &before = row.cells.at(first);
    const MatrixCell &after = row.cells.at(first + (m_candidate.version > 0 ? m_candidate.version : versions - 1));
    row.change.reset();
    row.trend = RowTrend::None;
    if (before.score && after.score)
        row.change = *after.score - *before.score;
    if (!before.pass || !after.pass)
        return;
    row.trend = *after.pass < *before.pass ? RowTrend::Worse
                                           : (*after.pass > *before.pass ? RowTrend::Improved : RowTrend::Same);
}

void ResultMatrixModel::setPair(RunCell candidate)
{
    if (!m_run || std::exchange(m_candidate, candidate) == candidate)
        return;
    const int versions = int(m_run->results.spec.versions.size());
    for (MatrixRow &row : m_rows)
        setTrend(row, versions);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

ResultMatrixModel::Rows ResultMatrixModel::build(const LoadedRun &run) const
{
    const RunSpec &spec = run.results.spec;
    const int versions = int(spec.versions.size());
    const int cells = versions * int(spec.models.size());
    const QString variable = tellingVariable(run.rows);
    Rows rows;
    QHash<QString, int> rowOfKey;
    const auto add = [&](const QString &key) {
        rowOfKey.insert(key, int(rows.size()));
        rows.append(MatrixRow());
        rows.last().key = key;
        rows.last().cells.resize(cells);
    };
    for (int i = 0; i < run.rows.size(); ++i) {
        const DatasetRow &row = run.rows.at(i);
        add(row.key);
        rows.last().datasetRow = i;
        const QString text = row.variables.value(variable).toString();
        rows.last().text = oneLine(row.description.isEmpty() ? text : row.description);
    }
    const QList<ResultRecord> &results = run.results.results;
    for (int i = 0; i < results.size(); ++i) {
        const QString key = run.results.rowKeys.value(results.at(i).row);
        if (!rowOfKey.contains(key))
            add(key);
        rows[rowOfKey.value(key)].cells[results.at(i).caseIndex % cells].results.append(i);
    }
    for (MatrixRow &row : rows) {
        row.search = row.key + QLatin1Char('\n') + row.text;
        for (MatrixCell &cell : row.cells) {
            joinRepeats(cell, results);
            for (const int index : qAsConst(cell.results))
                row.search += QLatin1Char('\n') + results.at(index).output;
        }
        row.worst = worstMark(row.cells);
        for (const MatrixCell &cell : qAsConst(row.cells)) {
            row.failed = row.failed || cell.mark == CellMark::Failed || cell.mark == CellMark::Mixed;
            for (const int index : cell.results) { // one of many repeats is lost in its cell, but has to be found
                row.error = row.error || results.at(index).outcome == QLatin1String("error");
                row.unscored = row.unscored || results.at(index).outcome == QLatin1String("unscored");
            }
        }
        if (versions > 1)
            setTrend(row, versions);
        if (row.text.isEmpty())
            row.text = oneLine(row.search.section(QLatin1Char('\n'), 2));
    }
    return rows;
}

void ResultMatrixModel::setHeaders(const LoadedRun &run)
{
    const RunSpec &spec = run.results.spec;
    const QString variable = tellingVariable(run.rows);
    const bool described =
        std::any_of(run.rows.begin(), run.rows.end(), [](const DatasetRow &row) { return !row.description.isEmpty(); });
    m_textHeader = described ? tr("Description") : (variable.isEmpty() ? tr("Text") : variable);
    m_cellHeaders.clear();
    for (int i = 0; i < m_cells; ++i) {
        const int version = i % int(spec.versions.size());
        const QString &model = spec.models.at(i / spec.versions.size());
        QString shown = model;
        if (shown.isEmpty()) {
            const auto own =
                std::find_if(run.results.results.begin(), run.results.results.end(), [&](const ResultRecord &result) {
                    return result.caseIndex % spec.versions.size() == version;
                });
            shown = own == run.results.results.end() ? QString() : own->model;
        }
        m_cellHeaders.append(shortVersion(spec, version) + QLatin1Char('\n') + shown);
    }
}

void ResultMatrixModel::setRun(const LoadedRunPtr &run)
{
    const bool same = run && m_run && run->results.run.id == m_run->results.run.id;
    if (!same)
        m_candidate = RunCell();
    Rows rows = run ? build(*run) : Rows();
    const bool grown = same && rows.size() >= m_rows.size()
                    && std::equal(m_rows.begin(), m_rows.end(), rows.begin(),
                                  [](const MatrixRow &a, const MatrixRow &b) { return a.key == b.key; });
    if (!grown)
        beginResetModel();
    const int before = int(m_rows.size());
    const int more = int(rows.size()) - before;
    if (grown && more > 0)
        beginInsertRows({}, before, before + more - 1);
    m_run = run;
    m_rows = std::move(rows);
    m_rowOfKey.clear();
    for (int i = 0; i < m_rows.size(); ++i)
        m_rowOfKey.insert(m_rows.at(i).key, i);
    m_cells = run ? int(run->results.spec.versions.size() * run->results.spec.models.size()) : 0;
    m_hasChange = run && run->results.spec.versions.size() > 1;
    if (run)
        setHeaders(*run);
    if (!grown) {
        endResetModel();
        return;
    }
    if (more > 0)
        endInsertRows();
    if (before > 0)
        Q_EMIT dataChanged(index(0, 0), index(before - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, FirstCell, columnCount() - 1);
}

int ResultMatrixModel::versionOf(int column) const
{
    return (column - FirstCell) % int(m_run->results.spec.versions.size());
}

int ResultMatrixModel::modelOf(int column) const
{
    return (column - FirstCell) / int(m_run->results.spec.versions.size());
}

int ResultMatrixModel::columnOf(int version, int model) const
{
    return FirstCell + model * int(m_run->results.spec.versions.size()) + version;
}

const MatrixCell &ResultMatrixModel::cell(int row, int column) const
{
    return m_rows.at(row).cells.at(column - FirstCell);
}

const DatasetRow *ResultMatrixModel::datasetRow(int row) const
{
    const int at = m_rows.at(row).datasetRow;
    return at < 0 ? nullptr : &m_run->rows.at(at);
}

int ResultMatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ResultMatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_run ? 0 : FirstCell + m_cells + (m_hasChange ? 1 : 0);
}

QString ResultMatrixModel::cellSentence(const MatrixRow &row, int column) const
{
    const MatrixCell &one = row.cells.at(column - FirstCell);
    QString head = m_cellHeaders.at(column - FirstCell);
    head.replace(QLatin1Char('\n'), QStringLiteral(" · "));
    return tr("%1, %2: %3", "row, version and model, outcome").arg(row.key, head, markSentence(one));
}

QVariant ResultMatrixModel::cellData(const MatrixRow &row, int column, int role) const
{
    const MatrixCell &one = row.cells.at(column - FirstCell);
    switch (role) {
    case Qt::DisplayRole: return one.text;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return cellSentence(row, column);
    case SortRole: return cellSortValue(one);
    case CellRole: return QVariant::fromValue(one);
    default: return {};
    }
}

QVariant ResultMatrixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MatrixRow &row = m_rows.at(index.row());
    if (role == SearchRole)
        return row.search;
    if (role == TrendRole)
        return int(row.trend);
    if (role == WorstRole)
        return int(row.worst);
    if (role == FailedRole)
        return row.failed;
    if (role == ErrorRole)
        return row.error;
    if (role == UnscoredRole)
        return row.unscored;
    const int column = index.column();
    if (isCell(column))
        return cellData(row, column, role);
    if (column == KeyColumn) {
        const bool shown = role == Qt::DisplayRole || role == Qt::ToolTipRole;
        return shown ? QVariant(row.key) : (role == SortRole ? QVariant(index.row()) : QVariant());
    }
    if (column == TextColumn)
        return role == Qt::DisplayRole || role == SortRole || role == Qt::ToolTipRole ? QVariant(row.text) : QVariant();
    if (role == SortRole)
        return row.change.value_or(0.0);
    if (role == Qt::DisplayRole)
        return row.change ? signedText(*row.change, 2) : QStringLiteral("–");
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return row.change ? tr("Score changed by %1").arg(signedText(*row.change, 2)) : tr("Not both have a score");
    return {};
}

QVariant ResultMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || !m_run || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole) {
        if (section == KeyColumn)
            return tr("Row");
        if (section == TextColumn)
            return m_textHeader;
        return isCell(section) ? m_cellHeaders.at(section - FirstCell) : tr("Change");
    }
    if (role == Qt::TextAlignmentRole && section == changeColumn())
        return QVariant(int(Qt::AlignRight | Qt::AlignVCenter));
    if (role == Qt::ToolTipRole) {
        if (isCell(section))
            return tr("%1. Click to sort by it.")
                .arg(QString(m_cellHeaders.at(section - FirstCell)).replace(QLatin1Char('\n'), QLatin1Char(' ')));
        return section == changeColumn()
                 ? tr("Score of the compared version minus that of the baseline. Click to sort by it.")
                 : tr("Click to sort by it.");
    }
    return {};
}

} // namespace promptlab
