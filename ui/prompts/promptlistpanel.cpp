// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/promptlistpanel.h"

#include "ui/common/labicons.h"
#include "ui/common/statuschip.h"
#include "ui/prompts/menubutton.h"
#include "ui/prompts/promptlistdelegate.h"

#include <QActionGroup>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>

namespace promptlab {

namespace {

constexpr int listLoadingDelayMs = 150;
constexpr int listLoadingRows = 8;

/// Grey rows where the prompts will be.
class LoadingRows final : public QWidget
{
public:
    LoadingRows(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme) {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(QRect(0, 0, width(), 2), m_theme.color(ColorRole::AccentMark));
        const int height = m_theme.length(Length::RowTwoLine);
        for (int row = 0; row < listLoadingRows; ++row) {
            const int y = row * height + m_theme.grid(2);
            const int wide = width() - m_theme.grid(6 + 4 * (row % 3));
            painter.fillRect(QRect(m_theme.grid(3), y + m_theme.grid(1), wide * 2 / 3, m_theme.grid(3)),
                             m_theme.color(ColorRole::Hover));
            painter.fillRect(QRect(m_theme.grid(3), y + m_theme.grid(6), wide / 2, m_theme.grid(2)),
                             m_theme.color(ColorRole::Hover));
        }
    }

private:
    const Theme &m_theme;
};

} // namespace

PromptListPanel::PromptListPanel(const Theme &theme, PromptListModel &prompts, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_prompts(prompts), m_filter(new PromptFilterModel(&prompts, this)),
      m_search(new QLineEdit(this)), m_chipRow(new QWidget(this)), m_order(new MenuButton(this)),
      m_count(new QLabel(this)), m_view(new QListView(this)), m_pages(new QStackedWidget(this)),
      m_notePage(new QWidget(this)), m_note(new QLabel(m_notePage)),
      m_clear(new QPushButton(tr("Clear filter"), m_notePage)), m_loadingPage(new LoadingRows(theme, this))
{
    setMinimumWidth(theme.grid(44));
    setUpView();
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_notePage);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_clear->setAccessibleName(m_clear->text());
    m_clear->setToolTip(tr("Show everything again"));
    connect(m_clear, &QPushButton::clicked, this, &PromptListPanel::clearFilter);
    auto *notes = new QVBoxLayout(m_notePage);
    notes->setContentsMargins(theme.grid(3), theme.grid(3), theme.grid(3), theme.grid(3));
    notes->addWidget(m_note);
    notes->addWidget(m_clear, 0, Qt::AlignLeft);
    notes->addStretch(1);
    m_pages->addWidget(m_loadingPage);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_pages, 1);
    m_loadingDelay.setSingleShot(true);
    m_loadingDelay.setInterval(listLoadingDelayMs);
    connect(&m_loadingDelay, &QTimer::timeout, this, [this] {
        if (!m_loaded)
            m_pages->setCurrentWidget(m_loadingPage);
    });
    connect(&theme, &Theme::changed, this, [this] {
        m_count->setFont(m_theme.font(TextStyle::Caption));
        m_view->doItemsLayout();
    });
    connect(&prompts, &QAbstractItemModel::modelReset, this, &PromptListPanel::refresh);
}

QWidget *PromptListPanel::makeHead()
{
    auto *head = new QWidget(this);
    m_search->setObjectName(QStringLiteral("promptSearch"));
    m_search->setPlaceholderText(tr("Filter prompts"));
    m_search->setAccessibleName(tr("Filter prompts"));
    m_search->setToolTip(
        tr("Words of key, name, tags and environments, or letters of the key in their order (Ctrl+E)"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(LabIcons(m_theme).icon(QStringLiteral("search"), ColorRole::TextMuted),
                        QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setText(text);
        showRightPage();
    });
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setFont(m_theme.font(TextStyle::Caption));
    m_order->setIcon(LabIcons(m_theme).icon(QStringLiteral("arrow-down-up"), ColorRole::TextMuted));
    m_order->setAccessibleName(tr("Order of the list"));
    m_order->setToolTip(tr("Order of the list"));
    auto *menu = new QMenu(m_order);
    auto *group = new QActionGroup(menu);
    const std::array orders{std::pair{PromptOrder::Name, tr("By name")},
                            std::pair{PromptOrder::Changed, tr("Last changed first")},
                            std::pair{PromptOrder::Versions, tr("Most versions first")}};
    for (const auto &[order, text] : orders) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(order == PromptOrder::Name);
        action->setData(int(order));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, chosen = order] { setOrder(chosen); });
    }
    m_order->setMenu(menu);

    auto *chips = new QHBoxLayout(m_chipRow);
    chips->setContentsMargins(0, 0, 0, 0);
    chips->setSpacing(m_theme.grid(1));
    auto *line = new QHBoxLayout;
    line->setSpacing(m_theme.grid(1));
    line->addWidget(m_chipRow, 1);
    line->addWidget(m_count);
    line->addWidget(m_order);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(m_theme.grid(2), m_theme.grid(2), m_theme.grid(2), m_theme.grid(1));
    column->setSpacing(m_theme.grid(1));
    column->addWidget(m_search);
    column->addLayout(line);
    return head;
}

void PromptListPanel::setUpView()
{
    m_view->setObjectName(QStringLiteral("promptList"));
    m_view->setAccessibleName(tr("Prompts"));
    m_view->setToolTip(tr("Prompts of the project; Enter goes to the editor"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setModel(m_filter);
    m_view->setItemDelegate(new PromptListDelegate(m_theme, *m_filter, m_view));
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->setBackgroundRole(QPalette::Window);
    m_view->viewport()->setBackgroundRole(QPalette::Window);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (!current.isValid() || m_selecting)
            return;
        m_selected = m_filter->promptRow(current).key;
        Q_EMIT promptChosen(m_selected);
    });
    // What is open stays marked, whatever is filtered.
    connect(m_filter, &QAbstractItemModel::modelReset, this, [this] { select(QString(m_selected)); });
    connect(m_view, &QAbstractItemView::activated, this, &PromptListPanel::editorWanted);
}

void PromptListPanel::setFailed()
{
    m_failed = true;
    m_loaded = true;
    m_loadingDelay.stop();
    showRightPage();
}

void PromptListPanel::addListActions(const QList<QAction *> &actions)
{
    m_view->addActions(actions);
}

void PromptListPanel::setArchivedAction(QAction *action)
{
    m_archivedAction = action;
    rebuildChips();
}

void PromptListPanel::showArchived(bool archived)
{
    m_filter->setArchived(archived);
    if (m_archivedAction)
        m_archivedAction->setChecked(archived);
    rebuildChips();
    showRightPage();
}

void PromptListPanel::setLoading(bool loading)
{
    m_loaded = !loading;
    m_failed = false;
    if (loading && m_prompts.rowCount() == 0)
        m_loadingDelay.start();
    else
        m_loadingDelay.stop();
    showRightPage();
}

void PromptListPanel::refresh()
{
    m_loaded = true;
    m_failed = false;
    m_loadingDelay.stop();
    showRightPage();
    rebuildChips();
}

void PromptListPanel::showRightPage()
{
    const int shown = m_filter->rowCount();
    m_count->setText(QLocale().toString(shown));
    m_count->setToolTip(tr("%n prompt(s) shown", nullptr, shown));
    if (shown > 0) {
        m_pages->setCurrentWidget(m_view);
        return;
    }
    if (!m_loaded)
        return;
    m_pages->setCurrentWidget(m_notePage);
    const bool archived = m_filter->isArchived();
    QString note = m_failed ? tr("The list could not be read; Ctrl+R tries again.")
                 : archived ? tr("No prompt is archived. What you archive is kept here and can come back.")
                            : tr("No prompts yet. Ctrl+N makes the first one.");
    if (!m_failed && m_filter->isFiltering())
        note = m_filter->text().isEmpty() ? tr("No prompt has all of these tags and environments.")
                                          : tr("No prompt matches \"%1\".").arg(m_filter->text());
    m_note->setText(note);
    m_clear->setVisible(m_filter->isFiltering() || archived);
    m_clear->setText(archived && !m_filter->isFiltering() ? tr("Back to the prompts in use") : tr("Clear filter"));
    m_clear->setAccessibleName(m_clear->text());
}

void PromptListPanel::clearFilter()
{
    if (!m_filter->isFiltering())
        showArchived(false);
    dropFilter();
    m_search->setFocus();
}

bool PromptListPanel::reveal(const QString &key)
{
    const int place = m_prompts.indexOf(key);
    if (place < 0 || !m_filter->isFiltering() || m_filter->indexOf(place).isValid())
        return false;
    dropFilter();
    return true;
}

void PromptListPanel::dropFilter()
{
    m_wantedTags.clear();
    m_wantedEnvironments.clear();
    m_filter->clearFilter();
    m_search->clear();
    rebuildChips();
    showRightPage();
}

void PromptListPanel::clearChips()
{
    qDeleteAll(m_chipRow->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    while (QLayoutItem *item = m_chipRow->layout()->takeAt(0))
        delete item;
}

void PromptListPanel::rebuildChips()
{
    clearChips();
    auto *more = new MenuButton(m_chipRow);
    more->setIcon(LabIcons(m_theme).icon(QStringLiteral("list-filter"), ColorRole::TextMuted));
    more->setAccessibleName(tr("Filter by tags and environments"));
    more->setToolTip(tr("Filter by tags and environments"));
    auto *menu = new QMenu(more);
    more->setMenu(menu);

    if (m_filter->isArchived())
        addArchivedChip(*menu);
    const int others = 2 * m_theme.length(Length::ControlSmall) + m_count->sizeHint().width() + m_theme.grid(6);
    int room = std::max(width(), m_theme.grid(60)) - others;
    if (m_filter->isArchived())
        room -= chipSize(tr("archived"), m_theme).width() + m_theme.grid(1);
    const auto add = [&](const QString &text, const QString &value, bool environment) {
        QSet<QString> &wanted = environment ? m_wantedEnvironments : m_wantedTags;
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(wanted.contains(value));
        connect(action, &QAction::toggled, this, [this, value, environment](bool on) {
            QSet<QString> &chosen = environment ? m_wantedEnvironments : m_wantedTags;
            if (on)
                chosen.insert(value);
            else
                chosen.remove(value);
            applyChips();
            QTimer::singleShot(0, this, &PromptListPanel::rebuildChips);
        });
        const int needed = chipSize(text, m_theme).width() + m_theme.grid(1);
        const bool rare = environment && value != QLatin1String("production");
        if (rare && !wanted.contains(value))
            return;
        if (needed > room && !wanted.contains(value)) {
            room = 0; // what is rarer does not come before it
            return;
        }
        room -= needed;
        auto *chip = new StatusChip(m_theme, ChipKind::Filter, text, m_chipRow);
        chip->setChecked(wanted.contains(value));
        chip->setToolTip(environment ? tr("Only prompts that run in %1").arg(value)
                                     : tr("Only prompts with the tag %1").arg(value));
        connect(chip, &QAbstractButton::toggled, action, &QAction::setChecked);
        m_chipRow->layout()->addWidget(chip);
    };
    menu->addSection(tr("Runs in"));
    QStringList environments = m_prompts.environments();
    std::stable_partition(environments.begin(), environments.end(),
                          [](const QString &name) { return name == QLatin1String("production"); });
    for (const QString &environment : qAsConst(environments))
        add(tr("in %1", "an environment").arg(environment), environment, true);
    menu->addSection(tr("Tags"));
    const auto tags = m_prompts.tags();
    for (const auto &[tag, count] : tags)
        add(tag, tag, false);
    if (m_archivedAction) {
        menu->addSeparator();
        menu->addAction(m_archivedAction);
    }
    more->setHidden(environments.isEmpty() && tags.isEmpty() && !m_archivedAction);
    m_chipRow->layout()->addWidget(more);
    static_cast<QHBoxLayout *>(m_chipRow->layout())->addStretch(1);
}

void PromptListPanel::addArchivedChip(QMenu &menu)
{
    auto *chip = new StatusChip(m_theme, ChipKind::Filter, tr("archived"), m_chipRow);
    chip->setChecked(true);
    chip->setToolTip(tr("The archived prompts are shown; press to go back to those in use"));
    connect(chip, &QAbstractButton::toggled, &menu,
            [this] { QTimer::singleShot(0, this, [this] { showArchived(false); }); });
    m_chipRow->layout()->addWidget(chip);
}

void PromptListPanel::applyChips()
{
    m_filter->setTags(m_wantedTags);
    m_filter->setEnvironments(m_wantedEnvironments);
    showRightPage();
}

void PromptListPanel::setOrder(PromptOrder order)
{
    m_filter->setOrder(order);
    const auto actions = m_order->menu()->actions();
    for (QAction *action : actions)
        action->setChecked(action->data().toInt() == int(order));
}

void PromptListPanel::select(const QString &key)
{
    const int place = m_prompts.indexOf(key);
    const QModelIndex index = place < 0 ? QModelIndex() : m_filter->indexOf(place);
    m_selected = key;
    m_selecting = true;
    if (index.isValid()) {
        m_view->setCurrentIndex(index);
        m_view->scrollTo(index);
    } else {
        m_view->clearSelection();
        m_view->setCurrentIndex({});
    }
    m_selecting = false;
}

QString PromptListPanel::selectedKey() const
{
    const QModelIndex current = m_view->currentIndex();
    return current.isValid() ? m_filter->promptRow(current).key : QString();
}

bool PromptListPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            m_view->setFocus(Qt::TabFocusReason);
            if (!m_view->currentIndex().isValid() || key->key() != Qt::Key_Down)
                m_view->setCurrentIndex(m_filter->index(0, 0));
            return true;
        }
        if (key->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PromptListPanel::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.color(ColorRole::Window));
}

QJsonObject PromptListPanel::saveState() const
{
    return {{QStringLiteral("filter"), m_search->text()},
            {QStringLiteral("order"), int(m_filter->order())},
            {QStringLiteral("tags"), QJsonArray::fromStringList(m_wantedTags.values())},
            {QStringLiteral("environments"), QJsonArray::fromStringList(m_wantedEnvironments.values())}};
}

void PromptListPanel::restoreState(const QJsonObject &state)
{
    const auto words = [&state](const QString &name) {
        QSet<QString> found;
        for (const QJsonValueConstRef word : state.value(name).toArray())
            found.insert(word.toString());
        return found;
    };
    m_wantedTags = words(QStringLiteral("tags"));
    m_wantedEnvironments = words(QStringLiteral("environments"));
    setOrder(PromptOrder(std::clamp(state.value(QStringLiteral("order")).toInt(), 0, int(PromptOrder::Versions))));
    m_search->setText(state.value(QStringLiteral("filter")).toString());
    rebuildChips();
    applyChips();
}

} // namespace promptlab
