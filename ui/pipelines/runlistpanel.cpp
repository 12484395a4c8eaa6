// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipelines/runlistpanel.h"

#include "ui/common/emptystate.h"
#include "ui/common/keptselection.h"
#include "ui/common/labicons.h"
#include "ui/pipelines/runlistdelegate.h"
#include "ui/pipelines/runlistmodel.h"
#include "ui/pipelines/runpanelheader.h"

#include <QLineEdit>
#include <QListView>
#include <QSortFilterProxyModel>
#include <QStackedWidget>

namespace promptlab {

RunListPanel::RunListPanel(const Theme &theme, RunListModel &model, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_model(model), m_proxy(new QSortFilterProxyModel(this)),
      m_search(new QLineEdit(this)), m_list(new QListView(this)), m_pages(new QStackedWidget(this)),
      m_nothing(new EmptyState(theme, this))
{
    m_proxy->setSourceModel(&model);
    m_proxy->setFilterRole(RunListModel::FilterRole);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);

    m_search->setObjectName(QStringLiteral("runSearch"));
    m_search->setPlaceholderText(tr("Find a run"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(LabIcons(theme).icon(QStringLiteral("search"), ColorRole::TextMuted),
                        QLineEdit::LeadingPosition);
    m_search->setAccessibleName(tr("Find a run by number, prompt, dataset, model or state"));
    m_search->setToolTip(m_search->accessibleName());

    m_list->setObjectName(QStringLiteral("runList"));
    m_list->setModel(m_proxy);
    keepSelection(*m_list);
    m_list->setItemDelegate(new RunListDelegate(theme, this));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setAccessibleName(tr("Runs"));
    m_list->setToolTip(tr("Runs, newest first"));
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_nothing);

    auto *searchRow = new QHBoxLayout;
    searchRow->setContentsMargins(theme.grid(3), theme.grid(2), theme.grid(3), theme.grid(2));
    searchRow->addWidget(m_search);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *header = new RunPanelHeader(theme, this);
    header->setTitle(tr("Runs"));
    column->addWidget(header);
    column->addLayout(searchRow);
    column->addWidget(m_pages, 1);
    setFocusProxy(m_list);

    connect(m_search, &QLineEdit::textChanged, this, &RunListPanel::followFilter);
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, &RunListPanel::followFilter);
    connect(m_proxy, &QAbstractItemModel::rowsRemoved, this, &RunListPanel::followFilter);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &RunListPanel::followFilter);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (!m_selecting && current.isValid())
            Q_EMIT chosen(current.data(RunListModel::NumberRole).toInt());
    });
    const auto dress = [this] { m_list->doItemsLayout(); };
    connect(&theme, &Theme::changed, this, dress);
}

void RunListPanel::followFilter()
{
    const QString text = m_search->text().trimmed();
    m_proxy->setFilterFixedString(text);
    const bool nothing = m_proxy->rowCount() == 0 && m_model.rowCount() > 0;
    if (nothing)
        m_nothing->showFiltered(tr("No run matches \"%1\"").arg(text), [this] { m_search->clear(); });
    m_pages->setCurrentWidget(nothing ? static_cast<QWidget *>(m_nothing) : m_list);
}

void RunListPanel::select(int number)
{
    m_selecting = true;
    const int row = m_model.rowOf(number);
    const QModelIndex index = row < 0 ? QModelIndex() : m_proxy->mapFromSource(m_model.index(row));
    if (index.isValid())
        m_list->setCurrentIndex(index);
    else
        m_list->selectionModel()->clear();
    m_selecting = false;
}

QString RunListPanel::filter() const
{
    return m_search->text();
}

void RunListPanel::setFilter(const QString &text)
{
    m_search->setText(text);
}

QWidget *RunListPanel::listWidget() const
{
    return m_list;
}

} // namespace promptlab
