// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/variablespanel.h"

#include "ui/common/badge.h"
#include "ui/prompts/promptlistdelegate.h"

#include <QComboBox>
#include <QFocusEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolButton>

namespace promptlab {

namespace {

/// Name in the code face, type muted, value with a badge where something is odd.
class VariableDelegate final : public QStyledItemDelegate
{
public:
    VariableDelegate(const Theme &theme, const VariablesModel &model, QObject *parent)
        : QStyledItemDelegate(parent), m_theme(theme), m_model(model)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const VariableRow &row = m_model.row(index.row());
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, m_theme.color(option.state.testFlag(QStyle::State_Active)
                                                             ? ColorRole::Selection
                                                             : ColorRole::SelectionInactive));
        painter->fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1),
                          m_theme.color(ColorRole::Border));
        const bool name = index.column() == VariablesModel::NameColumn;
        QRect room = option.rect.adjusted(name ? m_theme.grid(3) : m_theme.grid(2), 0, -m_theme.grid(2), 0);
        if (index.column() == VariablesModel::ValueColumn)
            room = paintState(*painter, room, row);
        painter->setFont(m_theme.font(name ? TextStyle::CodeSmall : TextStyle::Small));
        painter->setPen(ink(index.column(), row));
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width()));
        const auto focus = QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;
        if ((option.state & focus) == focus) {
            QStyleOptionFocusRect ring;
            ring.rect = option.rect;
            ring.state = option.state;
            option.widget->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, painter, option.widget);
        }
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {m_theme.grid(20), m_theme.rowHeight()};
    }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (index.column() != VariablesModel::TypeColumn)
            return QStyledItemDelegate::createEditor(parent, option, index);
        auto *box = new QComboBox(parent);
        box->addItems(variableTypes());
        box->setAccessibleName(VariablesModel::tr("Type of the variable"));
        return box;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        if (auto *box = qobject_cast<QComboBox *>(editor))
            box->setCurrentText(index.data(Qt::EditRole).toString());
        else
            QStyledItemDelegate::setEditorData(editor, index);
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        if (const auto *box = qobject_cast<QComboBox *>(editor))
            model->setData(index, box->currentText(), Qt::EditRole);
        else
            QStyledItemDelegate::setModelData(editor, model, index);
    }

private:
    /// @return what is left for the value.
    QRect paintState(QPainter &painter, const QRect &room, const VariableRow &row) const
    {
        const bool unused = row.declared && row.uses == 0;
        if (!unused && row.declared)
            return room;
        const QString text = unused ? VariablesModel::tr("unused") : VariablesModel::tr("undeclared");
        const QSize size = badgeSize(text, m_theme);
        const QRect place(room.right() + 1 - size.width(), room.y(), size.width(), room.height());
        paintBadge(painter, place, unused ? StatusTone::Inconclusive : StatusTone::Fail, text, m_theme);
        return room.adjusted(0, 0, -size.width() - m_theme.grid(1), 0);
    }
    [[nodiscard]] QColor ink(int column, const VariableRow &row) const
    {
        if (column == VariablesModel::TypeColumn)
            return m_theme.color(ColorRole::TextMuted);
        if (column == VariablesModel::ValueColumn)
            return m_theme.color(row.value ? ColorRole::Text : ColorRole::TextMuted);
        if (!row.declared)
            return m_theme.syntax(SyntaxTone::LintError);
        return row.uses == 0 ? m_theme.syntax(SyntaxTone::LintWarning) : m_theme.color(ColorRole::Text);
    }

    const Theme &m_theme;
    const VariablesModel &m_model;
};

} // namespace

VariablesPanel::VariablesPanel(const Theme &theme, QWidget *parent)
    : SidePanel(theme, tr("Variables"), parent), m_model(new VariablesModel(this)), m_table(new QTableView(this)),
      m_note(new QLabel(this)), m_datasets(nullptr), m_previous(nullptr), m_next(nullptr)
{
    m_datasets = addButton(QStringLiteral("flask-conical"), tr("Take values from a dataset"));
    m_datasets->setMenu(new QMenu(m_datasets));
    m_previous = addButton(QStringLiteral("chevron-left"), tr("Previous row of the dataset (Alt+PgUp)"));
    m_next = addButton(QStringLiteral("chevron-right"), tr("Next row of the dataset (Alt+PgDown)"));
    QToolButton *add = addButton(QStringLiteral("plus"), tr("Declare a variable"));
    connect(m_previous, &QToolButton::clicked, this, [this] { stepRow(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { stepRow(1); });
    connect(add, &QToolButton::clicked, this, &VariablesPanel::addRequested);

    m_table->setObjectName(QStringLiteral("variables"));
    m_table->setAccessibleName(tr("Variables and the values to try"));
    m_table->setToolTip(tr("F2 or a double click edits; Enter or a double click declares what is undeclared. Values "
                           "are for trying and are not saved with a version"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new VariableDelegate(theme, *m_model, m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::AnyKeyPressed);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionResizeMode(VariablesModel::ValueColumn, QHeaderView::Stretch);
    const auto dress = [this] {
        m_table->verticalHeader()->setDefaultSectionSize(this->theme().rowHeight());
        m_table->setColumnWidth(VariablesModel::NameColumn, this->theme().grid(28));
        m_table->setColumnWidth(VariablesModel::TypeColumn, this->theme().grid(15));
        m_table->viewport()->update();
    };
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    dress();
    connect(&theme, &Theme::changed, this, dress);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &VariablesPanel::showMenu);
    connect(m_table, &QAbstractItemView::activated, this, &VariablesPanel::declareAt); // Enter
    connect(m_table, &QAbstractItemView::doubleClicked, this, &VariablesPanel::declareAt);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_current = selectedName(); });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        const int row = m_model->indexOf(m_current);
        m_table->setCurrentIndex(row < 0 ? QModelIndex() : m_model->index(row, VariablesModel::NameColumn));
        if (m_table->hasFocus())
            markFirst();
    });
    m_table->installEventFilter(this);
    setContent(makeContent());
    showRow();
}

void VariablesPanel::markFirst()
{
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, VariablesModel::NameColumn));
}

bool VariablesPanel::eventFilter(QObject *watched, QEvent *event)
{
    // The mouse says itself which row it means.
    if (watched == m_table && event->type() == QEvent::FocusIn
        && static_cast<QFocusEvent *>(event)->reason() != Qt::MouseFocusReason)
        markFirst();
    return SidePanel::eventFilter(watched, event);
}

void VariablesPanel::declareAt(const QModelIndex &index)
{
    if (index.isValid() && !m_model->row(index.row()).declared)
        Q_EMIT declareRequested(QString(m_model->row(index.row()).variable.name));
}

void VariablesPanel::showMenu(const QPoint &at)
{
    const QModelIndex index = m_table->indexAt(at);
    if (!index.isValid())
        return;
    const QString name = m_model->row(index.row()).variable.name;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool declared = m_model->row(index.row()).declared;
    if (!declared)
        menu->addAction(tr("Declare %1").arg(name), this, [this, name] { Q_EMIT declareRequested(name); });
    menu->addAction(tr("Show where it is used"), this, [this, name] { Q_EMIT usesRequested(name); });
    if (declared)
        menu->addAction(tr("Take the declaration away"), this, [this, name] { Q_EMIT removeRequested(name); });
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

QWidget *VariablesPanel::makeContent()
{
    const Theme &look = theme();
    setUnreadable(false);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_note->setContentsMargins(look.grid(3), look.grid(2), look.grid(3), look.grid(2));
    auto *content = new QStackedWidget(this);
    content->addWidget(m_note);
    content->addWidget(m_table);
    const auto followRows = [this, content] { content->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0); };
    connect(m_model, &QAbstractItemModel::modelReset, this, followRows);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, followRows);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, followRows);
    followRows();
    return content;
}

void VariablesPanel::setUnreadable(bool unreadable)
{
    m_note->setText(unreadable
                        ? tr("What variables there are is not known while a message cannot be read: see the problems.")
                        : tr("No variables yet: put one into a message, like {{\u00A0name\u00A0}}, or declare one "
                             "with +."));
}

QString VariablesPanel::noteText() const
{
    return m_note->text();
}

void VariablesPanel::setDatasets(const QStringList &names)
{
    QMenu *menu = m_datasets->menu();
    menu->clear();
    for (const QString &name : names)
        menu->addAction(name, this, [this, name] { Q_EMIT datasetChosen(name); });
    menu->addSeparator();
    menu->addAction(tr("Values typed by hand"), this, [this] {
        clearDataset();
        Q_EMIT rowChosen({});
    });
    m_datasets->setEnabled(!names.isEmpty());
    m_datasets->setToolTip(names.isEmpty() ? tr("No dataset yet: import one to walk through its rows")
                                           : tr("Take values from a dataset"));
}

void VariablesPanel::setDataset(const DatasetContent &content)
{
    m_content = content;
    m_row = content.rows.isEmpty() ? -1 : 0;
    showRow();
    if (m_row >= 0)
        Q_EMIT rowChosen(m_content.rows.at(m_row).variables);
}

void VariablesPanel::clearDataset()
{
    m_content = {};
    m_row = -1;
    showRow();
}

void VariablesPanel::stepRow(int by)
{
    const int wanted = std::clamp(m_row + by, 0, std::max(0, int(m_content.rows.size()) - 1));
    if (m_row < 0 || wanted == m_row)
        return;
    m_row = wanted;
    showRow();
    Q_EMIT rowChosen(m_content.rows.at(m_row).variables);
}

void VariablesPanel::showRow()
{
    const int count = int(m_content.rows.size());
    m_previous->setVisible(m_row >= 0);
    m_next->setVisible(m_row >= 0);
    m_previous->setEnabled(m_row > 0);
    m_next->setEnabled(m_row + 1 < count);
    if (m_row < 0) {
        setNote({});
        return;
    }
    const QLocale locale;
    setNote(tr("%1 · %2 / %3", "dataset, row, rows")
                .arg(m_content.name, locale.toString(m_row + 1), locale.toString(count)),
            tr("Row %1 of the dataset %2").arg(m_content.rows.at(m_row).key, m_content.name));
}

QString VariablesPanel::selectedName() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? m_model->row(current.row()).variable.name : QString();
}

void VariablesPanel::startRenaming()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    const QModelIndex name = current.siblingAtColumn(VariablesModel::NameColumn);
    m_table->setCurrentIndex(name);
    m_table->edit(name);
}

void VariablesPanel::setNarrow(bool narrow)
{
    m_table->setColumnHidden(VariablesModel::TypeColumn, narrow);
}

} // namespace promptlab
