// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipelines/resultmatrixpanel.h"

#include "ui/common/emptystate.h"
#include "ui/common/labicons.h"
#include "ui/common/statuschip.h"
#include "ui/pipelines/flowrow.h"
#include "ui/pipelines/heatcelldelegate.h"
#include "ui/pipelines/matrixcells.h"
#include "ui/pipelines/runheaderview.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>

namespace promptlab {

namespace {

constexpr int keyColumnGrids = 24;
constexpr int cellColumnGrids = 22;
constexpr int changeColumnGrids = 20;
constexpr int leastTextGrids = 40;
constexpr int plainTextLine = 20; ///< height of a line at 100 %
constexpr int matrixFirstEdge = 3;
constexpr int searchGrids = 46;
constexpr int searchIconsGrids = 20; ///< mark, clear button and margins

QString filterName(MatrixFilter filter)
{
    switch (filter) {
    case MatrixFilter::All: return QStringLiteral("all");
    case MatrixFilter::Failed: return QStringLiteral("failed");
    case MatrixFilter::Worse: return QStringLiteral("worse");
    case MatrixFilter::Improved: return QStringLiteral("improved");
    case MatrixFilter::Errors: return QStringLiteral("errors");
    case MatrixFilter::Unscored: return QStringLiteral("unscored");
    case MatrixFilter::Unchecked: return QStringLiteral("unchecked");
    }
    Q_UNREACHABLE();
}

/// The text column takes what the others leave.
class MatrixTable final : public QTableView
{
public:
    using QTableView::QTableView;
    std::function<void()> resized;

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QTableView::resizeEvent(event);
        if (resized)
            resized();
    }
};

} // namespace

ResultMatrixPanel::ResultMatrixPanel(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_model(new ResultMatrixModel(this)), m_filter(new ResultMatrixFilter(this)),
      m_table(nullptr), m_search(new QLineEdit(this)), m_shown(new QLabel(this)), m_pages(new QStackedWidget(this)),
      m_nothing(new EmptyState(theme, this))
{
    m_filter->setSourceModel(m_model);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *bar = new FlowRow(theme.grid(2));
    bar->setContentsMargins(theme.grid(3), theme.grid(2), theme.grid(3), theme.grid(2));
    bar->addWidget(
        addChip(tr("All rows"), MatrixFilter::All, tr("Show every row; the numbers of the filters count rows")));
    bar->addWidget(addChip(tr("Failed"), MatrixFilter::Failed, tr("Show rows with an answer that did not pass")));
    bar->addWidget(addChip(tr("Regressions"), MatrixFilter::Worse,
                           tr("Show rows that went from pass to fail against the baseline")));
    bar->addWidget(addChip(tr("Improvements"), MatrixFilter::Improved,
                           tr("Show rows that went from fail to pass against the baseline")));
    bar->addWidget(addChip(tr("Errors"), MatrixFilter::Errors, tr("Show rows with an answer that did not come")));
    bar->addWidget(
        addChip(tr("Not scored"), MatrixFilter::Unscored, tr("Show rows with an answer that could not be judged")));
    bar->addWidget(addChip(tr("Not checked"), MatrixFilter::Unchecked,
                           tr("Show rows that no assertion looks at: they show nothing")));
    m_search->setObjectName(QStringLiteral("matrixSearch"));
    m_search->setPlaceholderText(tr("Find in outputs"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(LabIcons(theme).icon(QStringLiteral("search"), ColorRole::TextMuted),
                        QLineEdit::LeadingPosition);
    m_search->setAccessibleName(tr("Find in rows and outputs"));
    m_search->setToolTip(tr("Find in rows and outputs (Ctrl+F)"));
    bar->addWidget(m_search);
    m_shown->setForegroundRole(QPalette::PlaceholderText);
    bar->addWidget(m_shown);

    setUpTable();
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_nothing);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_pages, 1);
    setFocusProxy(m_table);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setSearch(text.trimmed());
        followFilter();
    });
    const auto dress = [this] {
        const int words = m_search->fontMetrics().horizontalAdvance(m_search->placeholderText());
        m_search->setFixedWidth(std::max(m_theme.grid(searchGrids), words + m_theme.grid(searchIconsGrids)));
        m_shown->setFont(m_theme.font(TextStyle::Small));
        m_table->verticalHeader()->setDefaultSectionSize(m_theme.rowHeight());
        sizeColumns();
    };
    dress();
    connect(&theme, &Theme::changed, this, dress);
}

StatusChip *ResultMatrixPanel::addChip(const QString &text, MatrixFilter filter, const QString &toolTip)
{
    auto *chip = new StatusChip(m_theme, ChipKind::Filter, text, this);
    chip->setObjectName(QStringLiteral("filter-") + filterName(filter));
    chip->setToolTip(toolTip);
    connect(chip, &StatusChip::clicked, this, [this, filter] { setFilter(filter); });
    m_chips.append({chip, filter});
    return chip;
}

void ResultMatrixPanel::setUpTable()
{
    auto *table = new MatrixTable(this);
    table->resized = [this] { sizeColumns(); };
    m_table = table;
    m_table->setObjectName(QStringLiteral("resultMatrix"));
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new HeatCellDelegate(m_theme, this));
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setAccessibleName(tr("Results by row and version"));
    m_table->setToolTip({});
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setMinimumSectionSize(1);
    auto *header = new RunHeaderView(m_theme, matrixFirstEdge, m_table);
    header->setSectionsClickable(true);
    m_table->setHorizontalHeader(header);
    header->setAccessibleName(tr("Columns; click one to sort by it"));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ResultMatrixModel::KeyColumn, Qt::AscendingOrder);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_table->viewport()->update(); // the row is tinted as a whole
        Q_EMIT currentChanged();
    });
}

/// Fixed columns by their kind; what is left goes to the text.
void ResultMatrixPanel::sizeColumns()
{
    if (m_model->columnCount() == 0)
        return;
    // Made for the plain size of text, and as much wider as the text is.
    const auto grown = [this](int grids) {
        return m_theme.grid(grids) * m_theme.lineHeight(TextStyle::Base) / plainTextLine;
    };
    const int repeats = m_model->run() ? m_model->run()->results.spec.repeats : 1;
    const int cell = std::max(grown(cellColumnGrids), HeatCellDelegate::cellWidth(m_theme, repeats));
    const int key = grown(keyColumnGrids);
    const int change = m_model->changeColumn() < 0 ? 0 : grown(changeColumnGrids);
    const int others = key + change + cell * m_model->cellCount();
    const int text = std::max(m_theme.grid(leastTextGrids), m_table->viewport()->width() - others);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        int width = cell;
        if (column == ResultMatrixModel::KeyColumn)
            width = key;
        else if (column == ResultMatrixModel::TextColumn)
            width = text;
        else if (column == m_model->changeColumn())
            width = change;
        m_table->setColumnWidth(column, width);
    }
}

void ResultMatrixPanel::setRun(const LoadedRunPtr &run)
{
    const bool other = !run || !m_model->run() || !(m_model->run()->results.run.id == run->results.run.id);
    m_model->setRun(run);
    if (other) {
        m_search->clear();
        m_filter->setFilter(MatrixFilter::All);
        m_table->sortByColumn(ResultMatrixModel::KeyColumn, Qt::AscendingOrder);
        sizeColumns();
    }
    countChips();
    followFilter();
    if (other && m_filter->rowCount() > 0) {
        m_table->setCurrentIndex(m_filter->index(
            0, m_model->columnCount() > ResultMatrixModel::FirstCell ? int(ResultMatrixModel::FirstCell) : 0));
        m_table->scrollToTop();
    }
    Q_EMIT currentChanged();
}

void ResultMatrixPanel::setPair(RunCell candidate)
{
    m_model->setPair(candidate);
    countChips();
    followFilter();
}

/// While a run works a zero would only say that nothing was read yet.
void ResultMatrixPanel::countChips()
{
    const bool working = m_model->run() && m_model->run()->activity != RunActivity::Idle;
    for (const auto &[chip, filter] : qAsConst(m_chips)) {
        const int count = m_filter->countOf(filter);
        chip->setCount(count == 0 && working ? -1 : count);
        const bool always = filter == MatrixFilter::All || filter == MatrixFilter::Failed;
        const bool compared = filter == MatrixFilter::Worse || filter == MatrixFilter::Improved;
        chip->setVisible(always || (compared ? m_model->changeColumn() >= 0 : count > 0)
                         || m_filter->filter() == filter);
    }
}

void ResultMatrixPanel::followFilter()
{
    for (const auto &[chip, filter] : qAsConst(m_chips))
        chip->setChecked(filter == m_filter->filter());
    const int shown = m_filter->rowCount();
    const int all = m_model->rowCount();
    m_shown->setText(shown == all ? QString() : tr("%1 of %Ln row(s)", nullptr, all).arg(QLocale().toString(shown)));
    m_shown->setVisible(shown != all);
    const bool nothing = shown == 0 && all > 0;
    if (nothing)
        m_nothing->showFiltered(m_filter->search().isEmpty() ? tr("No row of this run matches the filter")
                                                             : tr("No row matches \"%1\"").arg(m_filter->search()),
                                [this] { clearFilter(); });
    m_pages->setCurrentWidget(nothing ? static_cast<QWidget *>(m_nothing) : m_table);
}

void ResultMatrixPanel::clearFilter()
{
    m_search->clear();
    setFilter(MatrixFilter::All);
}

void ResultMatrixPanel::setFilter(MatrixFilter filter)
{
    m_filter->setFilter(filter);
    followFilter();
}

std::pair<int, int> ResultMatrixPanel::current() const
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid() || m_model->cellCount() == 0)
        return {-1, -1};
    const int column =
        m_model->isCell(index.column())
            ? index.column()
            : (index.column() == m_model->changeColumn() ? index.column() - 1 : int(ResultMatrixModel::FirstCell));
    return {m_filter->mapToSource(index).row(), column};
}

bool ResultMatrixPanel::goToRow(const QString &key, int column)
{
    const int row = m_model->rowOf(key);
    if (row < 0)
        return false;
    const int wanted = column >= 0 ? column : std::max(current().second, int(ResultMatrixModel::FirstCell));
    QModelIndex index = m_filter->mapFromSource(m_model->index(row, wanted));
    if (!index.isValid()) {
        clearFilter();
        index = m_filter->mapFromSource(m_model->index(row, wanted));
    }
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index, QAbstractItemView::PositionAtCenter);
    return true;
}

bool ResultMatrixPanel::failureAt(int row, int column) const
{
    const QModelIndex index = m_filter->index(row, column);
    return isFailure(index.data(ResultMatrixModel::CellRole).value<MatrixCell>().mark);
}

bool ResultMatrixPanel::goToFailure(bool forward)
{
    const int cells = m_model->cellCount();
    const int places = m_filter->rowCount() * cells;
    if (places == 0)
        return false;
    const QModelIndex now = m_table->currentIndex();
    int place = forward ? -1 : places;
    if (now.isValid()) {
        const int cell = std::clamp(now.column() - int(ResultMatrixModel::FirstCell), forward ? -1 : 0, cells - 1);
        place = now.row() * cells + cell;
    }
    for (int step = 1; step <= places; ++step) {
        const int next = ((place + (forward ? step : -step)) % places + places) % places;
        if (!failureAt(next / cells, ResultMatrixModel::FirstCell + next % cells))
            continue;
        const QModelIndex index = m_filter->index(next / cells, ResultMatrixModel::FirstCell + next % cells);
        m_table->setCurrentIndex(index);
        m_table->scrollTo(index);
        return true;
    }
    return false;
}

QStringList ResultMatrixPanel::failedRowKeys() const
{
    QStringList keys;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (isFailure(CellMark(m_model->index(row, 0).data(ResultMatrixModel::WorstRole).toInt())))
            keys.append(m_model->rowKey(row));
    }
    return keys;
}

int ResultMatrixPanel::heightOfRows(int rows) const
{
    return layout()->itemAt(0)->heightForWidth(width()) + m_table->horizontalHeader()->sizeHint().height()
         + rows * m_theme.rowHeight()
         + (m_table->horizontalScrollBar()->maximum() > 0 ? m_table->horizontalScrollBar()->sizeHint().height() : 0);
}

int ResultMatrixPanel::rowsWith(MatrixFilter filter) const
{
    return m_filter->countOf(filter);
}

void ResultMatrixPanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QJsonObject ResultMatrixPanel::saveState() const
{
    return {{QStringLiteral("filter"), filterName(m_filter->filter())}, {QStringLiteral("search"), m_filter->search()}};
}

void ResultMatrixPanel::restoreState(const QJsonObject &state)
{
    const QString name = state.value(QStringLiteral("filter")).toString();
    for (const auto &[chip, filter] : qAsConst(m_chips)) {
        if (filterName(filter) == name)
            setFilter(filter);
    }
    m_search->setText(state.value(QStringLiteral("search")).toString());
}

} // namespace promptlab
