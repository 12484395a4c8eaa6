// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcutpage.h"

#include "ui/common/labicons.h"
#include "ui/common/messagebar.h"
#include "ui/common/rowdelegate.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace promptlab {

namespace {

QPushButton *shortcutButton(const QString &text, const QString &tip, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setAccessibleName(tip);
    button->setToolTip(tip);
    return button;
}

} // namespace

ShortcutPage::ShortcutPage(const Theme &theme, ActionRegistry &registry, Settings &settings, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_registry(registry), m_settings(settings), m_model(registry),
      m_search(new QLineEdit(this)), m_table(new QTableView(this)), m_bar(new MessageBar(theme, this)),
      m_editor(new QWidget(this))
{
    m_filtered.setSourceModel(&m_model);
    m_filtered.setFilterRole(ShortcutModel::SearchRole);
    m_filtered.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setModel(&m_filtered);
    m_table->setAccessibleName(tr("Commands and their keys"));
    m_table->setToolTip(tr("Choose a command, then press its new key below"));
    m_table->setItemDelegate(new RowDelegate(theme, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setCornerButtonEnabled(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(ShortcutModel::Command, QHeaderView::Stretch);
    const auto sizes = [this] {
        m_table->verticalHeader()->setDefaultSectionSize(m_theme.rowHeight());
        m_table->setColumnWidth(ShortcutModel::Category, m_theme.grid(35));
        m_table->setColumnWidth(ShortcutModel::Keys, m_theme.grid(40));
        m_table->setColumnWidth(ShortcutModel::Remark, m_theme.grid(40));
    };
    sizes();
    connect(&theme, &Theme::changed, this, sizes);
    buildEditor(m_editor);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_search->setPlaceholderText(tr("Search commands and keys"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setToolTip(tr("Words or a key, \"Ctrl+F\"; only what has them is listed"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(LabIcons(theme).icon(QStringLiteral("search"), ColorRole::TextMuted),
                        QLineEdit::LeadingPosition);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutPage::showRows);
    auto *searchRow = new QHBoxLayout;
    searchRow->setContentsMargins(theme.grid(3), theme.grid(2), theme.grid(3), theme.grid(2));
    searchRow->addWidget(m_search);
    column->addWidget(m_bar);
    column->addLayout(searchRow);
    column->addWidget(m_table, 1);
    column->addWidget(m_editor);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ShortcutPage::selectionChanged);
    connect(&registry, &ActionRegistry::keysChanged, this, &ShortcutPage::selectionChanged);
    m_table->setCurrentIndex(m_filtered.index(0, 0));
    selectionChanged();
}

void ShortcutPage::buildEditor(QWidget *parent)
{
    auto *row = new QHBoxLayout(parent);
    row->setContentsMargins(m_theme.grid(3), m_theme.grid(2), m_theme.grid(3), m_theme.grid(2));
    auto *label = new QLabel(tr("&New key:"), parent);
    m_keys = new QKeySequenceEdit(parent);
    m_keys->setAccessibleName(tr("New key"));
    m_keys->setToolTip(tr("Press the key, or up to four one after the other"));
    label->setBuddy(m_keys);
    m_assign = shortcutButton(tr("&Assign"), tr("Give the command this key"), parent);
    m_remove = shortcutButton(tr("&Take away"), tr("The command has no key then"), parent);
    m_reset = shortcutButton(tr("&Reset"), tr("The standard key of this command"), parent);
    m_resetAll = shortcutButton(tr("Reset a&ll"), tr("The standard keys of all commands"), parent);
    row->addWidget(label);
    row->addWidget(m_keys, 1);
    for (QPushButton *button : {m_assign, m_remove, m_reset, m_resetAll})
        row->addWidget(button);
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutPage::selectionChanged);
    connect(m_assign, &QPushButton::clicked, this, [this] { assign(m_keys->keySequence()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { assign({}); });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_registry.resetKeys(selected());
        store();
    });
    connect(m_resetAll, &QPushButton::clicked, this, [this] {
        for (const QString &id : m_registry.ids())
            m_registry.resetKeys(id);
        store();
    });
}

void ShortcutPage::setFilter(const QString &text)
{
    m_outer = text;
    showRows();
}

/// Both searches count: the one of this page is the narrower one.
void ShortcutPage::showRows()
{
    m_filtered.setFilterFixedString(m_search->text().trimmed().isEmpty() ? m_outer : m_search->text().trimmed());
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_filtered.index(0, 0));
    keepInSight();
}

/// A bar or another filter must not push the row out of sight that is being changed.
void ShortcutPage::keepInSight()
{
    if (m_table->currentIndex().isValid())
        QMetaObject::invokeMethod(
            this, [this] { m_table->scrollTo(m_table->currentIndex()); }, Qt::QueuedConnection);
}

void ShortcutPage::select(const QString &id)
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.idAt(row) != id)
            continue;
        if (!m_filtered.mapFromSource(m_model.index(row, 0)).isValid())
            m_search->clear();
        m_table->setCurrentIndex(m_filtered.mapFromSource(m_model.index(row, 0)));
        keepInSight();
    }
}

QString ShortcutPage::selected() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? current.data(ShortcutModel::IdRole).toString() : QString();
}

void ShortcutPage::assign(const QKeySequence &key)
{
    if (selected().isEmpty())
        return;
    m_registry.setKeys(selected(), key.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{key});
    m_keys->clear();
    store();
}

void ShortcutPage::store()
{
    QJsonObject stored = m_settings.shortcuts();
    for (const QString &id : m_registry.ids())
        stored.remove(id); // keys of panes that are not open now stay
    const QJsonObject changed = m_registry.changedKeys();
    for (auto it = changed.begin(); it != changed.end(); ++it)
        stored.insert(it.key(), it.value());
    m_settings.setShortcuts(stored);
    showConflicts();
    keepInSight();
}

void ShortcutPage::showConflicts()
{
    const QList<ActionConflict> conflicts = m_registry.conflicts();
    if (conflicts.isEmpty()) {
        m_bar->clear();
        return;
    }
    const ActionConflict &first = conflicts.first();
    BarMessage message;
    message.level = MessageLevel::Warning;
    message.what = tr("%1 has two commands.").arg(first.key.toString(QKeySequence::NativeText));
    message.why = tr("\"%1\" and \"%2\" both answer to it, so neither does. Give one of them another key.")
                      .arg(m_registry.plainText(first.first), m_registry.plainText(first.second));
    message.closable = false;
    message.actions = {{tr("Show the second one"), [this, id = first.second] { select(id); }}};
    m_bar->showMessage(message);
}

void ShortcutPage::selectionChanged()
{
    const QString id = selected();
    const bool any = !id.isEmpty();
    m_keys->setEnabled(any);
    m_assign->setEnabled(any && !m_keys->keySequence().isEmpty());
    m_remove->setEnabled(any && !m_registry.keys(id).isEmpty());
    m_reset->setEnabled(any && m_registry.keys(id) != m_registry.spec(id)->keys);
    m_resetAll->setEnabled(!m_registry.changedKeys().isEmpty());
}

} // namespace promptlab
