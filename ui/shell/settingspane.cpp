// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settingspane.h"

#include "core/base/files.h"
#include "ui/common/emptystate.h"
#include "ui/common/labicons.h"
#include "ui/common/messagebar.h"
#include "ui/common/paneltoolbar.h"
#include "ui/common/panesplitter.h"
#include "ui/common/rowdelegate.h"
#include "ui/shell/settingrow.h"
#include "ui/shell/shortcutpage.h"

#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStandardItemModel>

namespace promptlab {

namespace {

constexpr int settingsListWidth = 220;
constexpr int mostSettingsList = 320; ///< that it asks for; longer names are elided
constexpr int settingsTextWidth = 720;

} // namespace

SettingsPane::SettingsPane(const Theme &theme, Settings &settings, ActionRegistry &registry, QWidget *parent)
    : Pane({QStringLiteral("settings"), tr("Settings"), QStringLiteral("settings")}, parent), m_theme(theme),
      m_settings(settings), m_pages(new QStandardItemModel(this)), m_bar(new PanelToolBar(theme, this)),
      m_message(new MessageBar(theme, this)), m_splitter(new PaneSplitter(theme, Qt::Horizontal, this)),
      m_search(new QLineEdit(this)), m_list(new QListView(this)), m_stack(new QStackedWidget(this)),
      m_scroll(new QScrollArea(this)), m_nothing(new EmptyState(theme, this)),
      m_shortcuts(new ShortcutPage(theme, registry, settings, this))
{
    m_bar->setTitle(title());
    m_search->setPlaceholderText(tr("Search settings"));
    m_search->setAccessibleName(tr("Search settings"));
    m_search->setToolTip(tr("Search in all settings"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(LabIcons(theme).icon(QStringLiteral("search"), ColorRole::TextMuted),
                        QLineEdit::LeadingPosition);
    m_list->setModel(m_pages);
    m_list->setAccessibleName(tr("Groups of settings"));
    m_list->setToolTip(tr("Groups of settings"));
    m_list->setItemDelegate(new RowDelegate(theme, m_list));
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *side = new QWidget(this);
    auto *sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(0, theme.grid(2), 0, 0);
    auto *searchRow = new QHBoxLayout;
    searchRow->setContentsMargins(theme.grid(3), 0, theme.grid(3), 0);
    searchRow->addWidget(m_search);
    sideColumn->addLayout(searchRow);
    sideColumn->addWidget(m_list, 1);
    m_splitter->addWidget(side);
    // As wide as the names of the pages at least, whatever was stored at another size of texts.
    const auto fitSide = [this, side] {
        const QFontMetrics metrics(m_theme.font(TextStyle::Strong));
        int widest = 0;
        for (int row = 0; row < m_pages->rowCount(); ++row)
            widest = std::max(widest, metrics.horizontalAdvance(m_pages->index(row, 0).data().toString()));
        side->setMinimumWidth(std::min(widest + m_theme.grid(8), mostSettingsList));
    };
    connect(m_pages, &QAbstractItemModel::rowsInserted, side, fitSide);
    connect(m_pages, &QAbstractItemModel::rowsRemoved, side, fitSide);
    connect(&m_theme, &Theme::changed, side, fitSide);
    m_splitter->addWidget(m_stack);
    m_splitter->setDefaultSizes({settingsListWidth, -1});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_message);
    column->addWidget(m_splitter, 1);
    buildGroups();
    m_stack->addWidget(m_nothing);
    addPage(QStringLiteral("keys"), tr("Keyboard"), m_shortcuts);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsPane::search);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &SettingsPane::pageChosen);
    m_list->setCurrentIndex(m_pages->index(0, 0));
}

void SettingsPane::buildGroups()
{
    auto *body = new QWidget(m_scroll);
    body->setBackgroundRole(QPalette::Base);
    body->setAutoFillBackground(true);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    for (const SettingSpec &spec : m_settings.specs()) {
        if (!m_headings.contains(spec.group)) {
            auto *heading = new QLabel(spec.group, body);
            heading->setFont(m_theme.font(TextStyle::Title));
            heading->setContentsMargins(0, m_theme.grid(4), 0, m_theme.grid(1));
            connect(&m_theme, &Theme::changed, heading,
                    [this, heading] { heading->setFont(m_theme.font(TextStyle::Title)); });
            column->addWidget(heading);
            m_headings.insert(spec.group, heading);
            addListItem(spec.group, spec.group);
            m_widgets.insert(spec.group, m_scroll);
        }
        auto *row = new SettingRow(m_theme, m_settings, spec, body);
        column->addWidget(row);
        m_rows.append(row);
    }
    column->addStretch(1);
    auto *centre = new QHBoxLayout(body);
    centre->setContentsMargins(m_theme.grid(6), 0, m_theme.grid(6), m_theme.grid(4));
    auto *holder = new QWidget(body);
    holder->setMaximumWidth(settingsTextWidth);
    holder->setLayout(column);
    centre->addWidget(holder, 1);
    centre->addStretch(0);
    m_scroll->setWidget(body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);
    m_stack->addWidget(m_scroll);
}

void SettingsPane::addListItem(const QString &id, const QString &title)
{
    auto *item = new QStandardItem(title);
    item->setData(id, Qt::UserRole);
    m_pages->appendRow(item);
}

void SettingsPane::addPage(const QString &id, const QString &title, QWidget *page)
{
    m_stack->addWidget(page);
    m_widgets.insert(id, page);
    addListItem(id, title);
}

QWidget *SettingsPane::takePage(const QString &id)
{
    QWidget *page = m_widgets.take(id);
    if (!page)
        return nullptr;
    if (currentPage() == id)
        m_list->setCurrentIndex(m_pages->index(0, 0));
    for (int row = 0; row < m_pages->rowCount(); ++row) {
        if (m_pages->index(row, 0).data(Qt::UserRole).toString() == id)
            m_pages->removeRow(row);
    }
    m_stack->removeWidget(page);
    page->hide();
    return page;
}

QString SettingsPane::currentPage() const
{
    return m_list->currentIndex().data(Qt::UserRole).toString();
}

void SettingsPane::showPage(const QString &id)
{
    for (int row = 0; row < m_pages->rowCount(); ++row) {
        if (m_pages->index(row, 0).data(Qt::UserRole).toString() == id)
            m_list->setCurrentIndex(m_pages->index(row, 0));
    }
}

void SettingsPane::pageChosen()
{
    if (m_search->text().isEmpty())
        search({});
    else
        m_search->clear(); // comes back here
}

void SettingsPane::search(const QString &text)
{
    const QString page = currentPage();
    m_shortcuts->setFilter(text);
    QWidget *shown = m_widgets.value(page, m_scroll);
    bool any = false;
    QSet<QString> groups;
    for (SettingRow *row : qAsConst(m_rows)) {
        const bool visible = text.isEmpty() ? row->spec().group == page : row->matches(text);
        row->setVisible(visible);
        if (visible)
            groups.insert(row->spec().group);
        any = any || visible;
    }
    for (auto it = m_headings.constBegin(); it != m_headings.constEnd(); ++it)
        it.value()->setVisible(groups.contains(it.key()));
    if (!text.isEmpty() && shown != m_shortcuts) {
        shown = any ? static_cast<QWidget *>(m_scroll) : m_nothing;
        if (!any)
            m_nothing->showFiltered(tr("No setting matches \"%1\"").arg(text), [this] { m_search->clear(); });
    }
    bringForward(shown);
}

void SettingsPane::bringForward(QWidget *page)
{
    const bool comes = m_stack->currentWidget() != page;
    m_stack->setCurrentWidget(page);
    if (comes && isVisible())
        activated();
}

void SettingsPane::activated()
{
    if (auto *inner = qobject_cast<Pane *>(m_stack->currentWidget()))
        inner->activated();
}

void SettingsPane::showProblems(const QStringList &problems)
{
    if (problems.isEmpty())
        return;
    BarMessage message;
    message.level = MessageLevel::Warning;
    message.what = tr("%n setting(s) could not be taken over.", nullptr, int(problems.size()));
    message.why = problems.join(QStringLiteral("; ")) + QStringLiteral(". ")
                + tr("The standard values are used; what was there is kept in the file.");
    m_message->showMessage(message);
}

void SettingsPane::registerActions(ActionRegistry &registry)
{
    const auto add = [&](const char *name, const QString &text, const QString &icon, std::function<void()> run) {
        ActionSpec spec;
        spec.id = QLatin1String(name);
        spec.text = text;
        spec.category = title();
        spec.icon = icon;
        spec.pane = id();
        spec.scope = ActionScope::Pane;
        QAction *action = registry.add(spec, std::move(run));
        action->setIcon(LabIcons(m_theme).icon(icon));
        m_bar->addAction(action);
    };
    add("settings.import", tr("&Import settings…"), QStringLiteral("download"), [this] { chooseImport(); });
    add("settings.export", tr("&Export settings…"), QStringLiteral("upload"), [this] { chooseExport(); });
}

void SettingsPane::chooseImport()
{
    auto *dialog = new QFileDialog(this, tr("Import settings"), {}, tr("Settings (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &SettingsPane::importFrom);
    dialog->open();
}

void SettingsPane::chooseExport()
{
    auto *dialog = new QFileDialog(this, tr("Export settings"), {}, tr("Settings (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    connect(dialog, &QFileDialog::fileSelected, this, &SettingsPane::exportTo);
    dialog->open();
}

void SettingsPane::importFrom(const QString &path)
{
    constexpr qint64 mostBytes = 1024 * 1024;
    const Result<QByteArray> bytes = readFile(path, mostBytes);
    const Result<void> taken = bytes.ok() ? m_settings.importJson(*bytes, path) : bytes.error();
    if (!taken.ok()) {
        m_message->showMessage(messageFromError(tr("The settings were not imported."), taken.error()));
        return;
    }
    m_message->clear();
    Q_EMIT messagePosted(tr("Settings taken over from %1").arg(path));
}

void SettingsPane::exportTo(const QString &path)
{
    const Result<void> written = writeFileAtomically(path, m_settings.exportJson());
    if (!written.ok()) {
        m_message->showMessage(messageFromError(tr("The settings were not exported."), written.error()));
        return;
    }
    m_message->clear();
    Q_EMIT messagePosted(tr("Settings written to %1").arg(path));
}

QJsonObject SettingsPane::saveState() const
{
    QJsonObject inner;
    for (auto it = m_widgets.constBegin(); it != m_widgets.constEnd(); ++it) {
        if (const auto *pane = qobject_cast<const Pane *>(it.value()))
            inner.insert(it.key(), pane->saveState());
    }
    return {{QStringLiteral("page"), m_list->currentIndex().row()},
            {QStringLiteral("splitter"), m_splitter->saveSizes()},
            {QStringLiteral("pages"), inner}};
}

void SettingsPane::restoreState(const QJsonObject &state)
{
    const int row = state.value(QStringLiteral("page")).toInt();
    if (row >= 0 && row < m_pages->rowCount())
        m_list->setCurrentIndex(m_pages->index(row, 0));
    m_splitter->restoreSizes(state.value(QStringLiteral("splitter")).toArray());
    const QJsonObject inner = state.value(QStringLiteral("pages")).toObject();
    for (auto it = m_widgets.constBegin(); it != m_widgets.constEnd(); ++it) {
        if (auto *pane = qobject_cast<Pane *>(it.value()))
            pane->restoreState(inner.value(it.key()).toObject());
    }
}

QWidget *SettingsPane::firstFocusWidget() const
{
    return m_search;
}

bool SettingsPane::open(const Place &place)
{
    if (place.kind == QLatin1String("page"))
        showPage(place.id);
    else if (place.kind == QLatin1String("setting"))
        m_search->setText(place.id);
    return place.kind.isEmpty() || place.kind == QLatin1String("page") || place.kind == QLatin1String("setting");
}

QList<QuickEntry> SettingsPane::quickEntries() const
{
    QList<QuickEntry> entries;
    for (const SettingSpec &spec : m_settings.specs())
        entries.append({spec.label, spec.group, {}, {id(), QStringLiteral("setting"), spec.label, {}}, {}});
    return entries;
}

} // namespace promptlab
