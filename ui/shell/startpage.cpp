// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/startpage.h"

#include "ui/common/actionbutton.h"
#include "ui/common/actionregistry.h"
#include "ui/common/labicons.h"
#include "ui/common/labstyle.h"
#include "ui/common/rowdelegate.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>

namespace promptlab {

namespace {

constexpr int startWidth = 760;
constexpr int startWaysWidth = 260;
constexpr int startIconSide = 16;

/// Two lines: the name, and the folder muted under it.
class RecentDelegate final : public QStyledItemDelegate
{
public:
    RecentDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        paintRowBack(*painter, option, m_theme);
        const bool missing = index.data(RecentModel::MissingRole).toBool();
        QRect room = option.rect.adjusted(m_theme.grid(3), m_theme.grid(1), -m_theme.grid(3), -m_theme.grid(1));
        const QRect icon(room.x(), room.y() + (room.height() - startIconSide) / 2, startIconSide, startIconSide);
        LabIcons(m_theme).paint(*painter, icon,
                                missing ? QStringLiteral("circle-question-mark") : QStringLiteral("flask-conical"),
                                m_theme.color(ColorRole::TextMuted));
        room.setLeft(icon.right() + 1 + m_theme.grid(3));
        const QRect name(room.x(), room.y(), room.width(), room.height() / 2);
        painter->setFont(m_theme.font(TextStyle::Strong));
        painter->setPen(m_theme.color(missing ? ColorRole::TextDisabled : ColorRole::Text));
        painter->drawText(name, Qt::AlignLeft | Qt::AlignBottom,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, name.width()));
        const QRect folder(room.x(), name.bottom() + 1, room.width(), room.height() - name.height());
        painter->setFont(m_theme.font(TextStyle::Small));
        painter->setPen(m_theme.color(ColorRole::TextMuted));
        painter->drawText(folder, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data(RecentModel::FolderRole).toString(),
                                                            Qt::ElideMiddle, folder.width()));
        painter->restore();
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {m_theme.grid(40), m_theme.length(Length::RowTwoLine)};
    }

private:
    const Theme &m_theme;
};

QLabel *startHeading(const Theme &theme, const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setFont(theme.font(TextStyle::Title));
    QObject::connect(&theme, &Theme::changed, label, [&theme, label] { label->setFont(theme.font(TextStyle::Title)); });
    return label;
}

} // namespace

StartPage::StartPage(const Theme &theme, const ActionRegistry &registry, const Session &session, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_recent(session), m_message(new MessageBar(theme, this)),
      m_list(new QListView(this)), m_none(new QLabel(this))
{
    setAccessibleName(tr("Start"));
    auto *holder = new QWidget(this);
    holder->setMaximumWidth(startWidth);
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(theme.grid(6), 0, theme.grid(6), 0);
    auto *headline = new QLabel(QStringLiteral("Prompt Lab"), holder);
    const auto dress = [this, headline] { headline->setFont(m_theme.font(TextStyle::Headline)); };
    dress();
    connect(&theme, &Theme::changed, this, dress);
    auto *sentence = new QLabel(tr("Write, test, compare and safely deploy prompts."), holder);
    sentence->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(headline);
    column->addWidget(sentence);
    column->addSpacing(theme.grid(6));
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.grid(8));
    QWidget *ways = makeWays(registry);
    ways->setParent(holder);
    row->addWidget(ways, 0, Qt::AlignTop);
    row->addWidget(makeRecent(), 1);
    column->addLayout(row);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_message);
    page->addStretch(2);
    auto *centre = new QHBoxLayout;
    centre->addStretch(1);
    centre->addWidget(holder, 20);
    centre->addStretch(1);
    page->addLayout(centre);
    page->addStretch(3);
    connect(&m_recent, &QAbstractItemModel::modelReset, this, &StartPage::showRecent);
    showRecent();
}

QWidget *StartPage::makeWays(const ActionRegistry &registry)
{
    auto *ways = new QWidget(this);
    ways->setMinimumWidth(startWaysWidth);
    auto *column = new QVBoxLayout(ways);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.grid(2));
    column->addWidget(startHeading(m_theme, tr("Begin"), ways));
    for (const char *id : {"file.sample", "file.open", "file.new"}) {
        auto *button = new ActionButton(m_theme, *registry.action(QLatin1String(id)), ways);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        column->addWidget(button);
        m_buttons.append(button);
    }
    auto *help = new QLabel(tr("Files and folders can be dropped here, too: two files are compared, a workspace is "
                               "opened."),
                            ways);
    help->setWordWrap(true);
    help->setForegroundRole(QPalette::PlaceholderText);
    const auto dressHelp = [this, help] { help->setFont(m_theme.font(TextStyle::Small)); };
    dressHelp();
    connect(&m_theme, &Theme::changed, help, dressHelp);
    column->addWidget(help);
    return ways;
}

QWidget *StartPage::makeRecent()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.grid(2));
    column->addWidget(startHeading(m_theme, tr("Recent workspaces"), part));
    m_none->setText(tr("Workspaces that you open are listed here. The sample shows what one looks like: prompts with "
                       "their versions and where they run, datasets to test them with, and answers that are "
                       "simulated, so that a run costs nothing."));
    m_none->setWordWrap(true);
    m_none->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    m_list->setModel(&m_recent);
    m_list->setItemDelegate(new RecentDelegate(m_theme, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Recent workspaces"));
    m_list->setToolTip(tr("Enter opens, Delete takes one from the list"));
    m_list->setMinimumHeight(5 * m_theme.length(Length::RowTwoLine));
    m_list->installEventFilter(this);
    column->addWidget(m_list, 1);
    column->addWidget(m_none, 1);
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT openRequested(index.data(RecentModel::PathRole).toString()); });
    return part;
}

void StartPage::showRecent()
{
    const bool any = m_recent.rowCount() > 0;
    m_list->setVisible(any);
    m_none->setVisible(!any);
    if (any)
        m_list->setCurrentIndex(m_recent.index(0));
    // The first start leads to the sample; later the list does.
    setButtonKind(m_buttons.first(), any ? ButtonKind::Plain : ButtonKind::Primary);
}

QWidget *StartPage::firstField() const
{
    return m_recent.rowCount() > 0 ? static_cast<QWidget *>(m_list) : m_buttons.first();
}

bool StartPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const QString path = m_list->currentIndex().data(RecentModel::PathRole).toString();
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Delete:
        if (!path.isEmpty())
            Q_EMIT forgetRequested(path);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!path.isEmpty())
            Q_EMIT openRequested(path);
        return true;
    default: return QWidget::eventFilter(watched, event);
    }
}

void StartPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.color(ColorRole::Surface));
}

} // namespace promptlab
