// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipelines/changedrowspanel.h"

#include "ui/common/emptystate.h"
#include "ui/common/statuschip.h"
#include "ui/pipelines/flowrow.h"
#include "ui/pipelines/plaintable.h"

#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>

namespace promptlab {

namespace {

QString changeFilterName(std::optional<RowChangeKind> kind)
{
    if (!kind)
        return QStringLiteral("changes-all");
    switch (*kind) {
    case RowChangeKind::Regression: return QStringLiteral("changes-regressions");
    case RowChangeKind::Improvement: return QStringLiteral("changes-improvements");
    case RowChangeKind::Answer: return QStringLiteral("changes-answers");
    }
    Q_UNREACHABLE();
}

} // namespace

ChangedRowsPanel::ChangedRowsPanel(const Theme &theme, const QString &name, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_model(new ChangedRowsModel(this)), m_proxy(new QSortFilterProxyModel(this)),
      m_table(nullptr), m_pages(new QStackedWidget(this)), m_nothing(new EmptyState(theme, this)),
      m_filters(new QWidget(this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_proxy->setSourceModel(m_model);
    m_proxy->setFilterRole(ChangedRowsModel::KindRole);
    m_table = makePlainTable(theme, m_proxy, name, PlainTableRoom::LastColumn, this);
    m_table->setToolTip(name);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_nothing);
    auto *bar = new FlowRow(theme.grid(2), m_filters);
    bar->setContentsMargins(theme.grid(3), theme.grid(2), theme.grid(3), theme.grid(2));
    bar->addWidget(addChip(tr("All"), std::nullopt, tr("Show every row that changed")));
    bar->addWidget(addChip(tr("Regressions"), RowChangeKind::Regression, tr("Show rows that went from pass to fail")));
    bar->addWidget(
        addChip(tr("Improvements"), RowChangeKind::Improvement, tr("Show rows that went from fail to pass")));
    bar->addWidget(
        addChip(tr("Other answers"), RowChangeKind::Answer, tr("Show rows with the same outcome and another answer")));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filters);
    column->addWidget(m_pages, 1);
    setFocusProxy(m_table);
    const auto choose = [this](const QModelIndex &index) {
        Q_EMIT rowChosen(index.data(ChangedRowsModel::KeyRole).toString());
    };
    connect(m_table, &QTableView::clicked, this, choose);
    connect(m_table, &QTableView::activated, this, choose);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { Q_EMIT currentRowChanged(currentRow()); });
    follow();
}

StatusChip *ChangedRowsPanel::addChip(const QString &text, std::optional<RowChangeKind> kind, const QString &toolTip)
{
    auto *chip = new StatusChip(m_theme, ChipKind::Filter, text, m_filters);
    chip->setObjectName(changeFilterName(kind));
    chip->setToolTip(toolTip);
    connect(chip, &StatusChip::clicked, this, [this, kind] { setKind(kind); });
    m_chips.append({chip, kind});
    return chip;
}

void ChangedRowsPanel::setPair(const PairSummary &pair, const QList<RowChange> &others)
{
    const QString before = currentRow();
    m_compared = true;
    const MeasureComparison *measure = pair.comparison.primary();
    m_comparable = measure && measure->units > 0;
    m_model->setPair(pair, others);
    follow();
    fitPlainTable(m_table);
    for (int row = 0; !before.isEmpty() && row < m_proxy->rowCount(); ++row) {
        if (m_proxy->index(row, 0).data(ChangedRowsModel::KeyRole).toString() == before)
            m_table->setCurrentIndex(m_proxy->index(row, 0));
    }
}

void ChangedRowsPanel::clear()
{
    m_compared = false;
    m_model->clear();
    follow();
}

void ChangedRowsPanel::setKind(std::optional<RowChangeKind> kind)
{
    m_kind = kind;
    follow();
}

QString ChangedRowsPanel::currentRow() const
{
    return m_table->currentIndex().data(ChangedRowsModel::KeyRole).toString();
}

void ChangedRowsPanel::goToFirst()
{
    if (m_proxy->rowCount() > 0)
        m_table->setCurrentIndex(m_proxy->index(0, 0));
}

void ChangedRowsPanel::follow()
{
    m_proxy->setFilterRegularExpression(m_kind ? QStringLiteral("^%1$").arg(int(*m_kind)) : QString());
    for (const auto &[chip, kind] : qAsConst(m_chips)) {
        const int count = kind ? m_model->count(*kind) : m_model->rowCount();
        chip->setCount(count);
        chip->setChecked(kind == m_kind);
        chip->setVisible(kind != RowChangeKind::Answer || count > 0 || kind == m_kind);
    }
    const bool nothing = m_proxy->rowCount() == 0;
    if (nothing && m_model->rowCount() > 0)
        m_nothing->showFiltered(m_kind == RowChangeKind::Regression ? tr("No row went from pass to fail")
                                                                    : tr("No row matches the filter"),
                                [this] { setKind(std::nullopt); });
    else if (nothing)
        sayNothing();
    m_filters->setVisible(m_model->rowCount() > 0); // nothing to choose from
    m_pages->setCurrentWidget(nothing ? static_cast<QWidget *>(m_nothing) : m_table);
}

/// What did not change is said only of what was compared.
void ChangedRowsPanel::sayNothing()
{
    const QString icon = QStringLiteral("git-compare");
    if (!m_compared)
        m_nothing->showEmpty(icon, tr("Nothing to compare"),
                             tr("Two versions in one run, or two runs, show which rows changed."), nullptr);
    else if (!m_comparable)
        m_nothing->showEmpty(icon, tr("No row can be compared"),
                             tr("No row has an answer from both sides that could be judged."), nullptr);
    else
        m_nothing->showEmpty(icon, tr("No row changed"), tr("Every row that both sides answered came out the same."),
                             nullptr);
}

} // namespace promptlab
