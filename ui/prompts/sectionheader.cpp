// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/sectionheader.h"

#include "ui/common/elidedlabel.h"
#include "ui/common/labicons.h"
#include "ui/prompts/menubutton.h"

#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QToolButton>

#include <array>

namespace promptlab {

namespace {

constexpr int headerSwatch = 8;
constexpr std::array headerRoles{MessageRole::System, MessageRole::Developer, MessageRole::User, MessageRole::Assistant,
                                 MessageRole::Tool};

struct RoleText {
    Q_DECLARE_TR_FUNCTIONS(MessageRole)
};

QToolButton *headerButton(const QString &icon, const QString &name, const Theme &theme, QWidget *parent)
{
    auto *button = new MenuButton(parent);
    button->setFixedSize(theme.length(Length::ControlSmall), theme.length(Length::ControlSmall));
    button->setIcon(LabIcons(theme).icon(icon, ColorRole::TextMuted));
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

} // namespace

QString roleLabel(MessageRole role)
{
    switch (role) {
    case MessageRole::System: return RoleText::tr("System");
    case MessageRole::Developer: return RoleText::tr("Developer");
    case MessageRole::User: return RoleText::tr("User");
    case MessageRole::Assistant: return RoleText::tr("Assistant");
    case MessageRole::Tool: return RoleText::tr("Tool");
    }
    Q_UNREACHABLE();
}

QColor roleColor(MessageRole role, const Theme &theme)
{
    // The series of charts are colours that stay apart; system takes the accent.
    const QList<QColor> &series = theme.chart().series;
    switch (role) {
    case MessageRole::System: return series.at(0);
    case MessageRole::Developer: return series.at(3);
    case MessageRole::User: return series.at(2);
    case MessageRole::Assistant: return series.at(1);
    case MessageRole::Tool: return series.at(5);
    }
    Q_UNREACHABLE();
}

SectionHeader::SectionHeader(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_fold(headerButton(QStringLiteral("chevron-down"), {}, theme, this)),
      m_roleButton(new MenuButton(this)), m_note(new ElidedLabel(theme, TextStyle::Small, ColorRole::TextMuted, this)),
      m_figures(new ElidedLabel(theme, TextStyle::Figure, ColorRole::TextMuted, this)),
      m_grip(headerButton(QStringLiteral("grip-vertical"),
                          tr("Move the message: drag it, or press Up or Down here (Ctrl+Alt+Up, Ctrl+Alt+Down)"), theme,
                          this)),
      m_menuButton(headerButton(QStringLiteral("ellipsis"), tr("Commands for this message"), theme, this)),
      m_menu(new QMenu(this))
{
    setCursor(Qt::ArrowCursor);
    m_roleButton->setMenu(new QMenu(m_roleButton));
    m_menuButton->setMenu(m_menu);
    m_grip->setCursor(Qt::OpenHandCursor);
    m_grip->installEventFilter(this);
    const auto dress = [this] {
        m_roleButton->setFont(m_theme.font(TextStyle::Strong));
        m_roleButton->setFixedHeight(m_theme.length(Length::ControlSmall));
    };
    dress();
    connect(&theme, &Theme::changed, this, dress);
    for (const MessageRole role : headerRoles) {
        QAction *action = m_roleButton->menu()->addAction(roleLabel(role));
        action->setCheckable(true);
        action->setData(int(role));
        connect(action, &QAction::triggered, this, [this, role] { Q_EMIT roleRequested(m_index, role); });
    }
    connect(m_fold, &QToolButton::clicked, this, [this] { Q_EMIT foldRequested(m_index, !m_folded); });
    connect(m_menu, &QMenu::aboutToShow, this, &SectionHeader::fillMenu);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.grid(2), 0, theme.grid(2), 0);
    row->setSpacing(theme.grid(1));
    row->addWidget(m_fold);
    row->addSpacing(headerSwatch + theme.grid(1));
    row->addWidget(m_roleButton);
    row->addWidget(m_note, 1);
    row->addStretch();
    row->addWidget(m_figures);
    row->addWidget(m_grip);
    row->addWidget(m_menuButton);
}

void SectionHeader::setMessage(int index, int count, MessageRole role)
{
    m_index = index;
    m_count = count;
    m_role = role;
    m_roleButton->setText(roleLabel(role));
    const auto actions = m_roleButton->menu()->actions();
    for (QAction *action : actions)
        action->setChecked(action->data().toInt() == int(role));
    describe();
    update();
}

void SectionHeader::setFolded(bool folded, int lines)
{
    m_folded = folded;
    m_lines = lines;
    m_fold->setIcon(LabIcons(m_theme).icon(folded ? QStringLiteral("chevron-right") : QStringLiteral("chevron-down"),
                                           ColorRole::TextMuted));
    describe();
}

void SectionHeader::setNote(const QString &note)
{
    m_noteText = note;
    describe();
}

void SectionHeader::describe()
{
    const QString name = tr("Message %1 of %2: %3").arg(m_index + 1).arg(m_count).arg(roleLabel(m_role));
    setAccessibleName(name);
    m_roleButton->setAccessibleName(tr("Role of message %1: %2").arg(m_index + 1).arg(roleLabel(m_role)));
    m_roleButton->setToolTip(tr("Change the role of the message"));
    const QString fold = m_folded ? tr("Unfold message %1").arg(m_index + 1) : tr("Fold message %1").arg(m_index + 1);
    m_fold->setAccessibleName(fold);
    m_fold->setToolTip(fold);
    m_menuButton->setAccessibleName(tr("Commands for message %1").arg(m_index + 1));
    QStringList notes;
    if (!m_noteText.isEmpty())
        notes.append(m_noteText);
    if (m_folded)
        notes.append(tr("%n line(s) folded", nullptr, m_lines));
    m_note->setText(notes.join(QStringLiteral(" · ")));
}

void SectionHeader::setFigures(const QString &figures, const QString &toolTip)
{
    m_figures->setText(figures);
    if (!toolTip.isEmpty())
        m_figures->setToolTip(toolTip);
}

QString SectionHeader::figures() const
{
    return m_figures->text();
}

void SectionHeader::fillMenu()
{
    m_menu->clear();
    QMenu *below = m_menu->addMenu(tr("Add below"));
    for (const MessageRole role : headerRoles)
        connect(below->addAction(roleLabel(role)), &QAction::triggered, this,
                [this, role] { Q_EMIT addRequested(m_index, role); });
    QAction *up = m_menu->addAction(tr("Move up"), this, [this] { Q_EMIT moveRequested(m_index, -1); });
    QAction *down = m_menu->addAction(tr("Move down"), this, [this] { Q_EMIT moveRequested(m_index, 1); });
    m_menu->addSeparator();
    QAction *remove = m_menu->addAction(tr("Delete message"), this, [this] { Q_EMIT removeRequested(m_index); });
    up->setEnabled(m_index > 0);
    down->setEnabled(m_index + 1 < m_count);
    remove->setEnabled(m_count > 1);
}

void SectionHeader::focusGrip()
{
    m_grip->setFocus(Qt::OtherFocusReason);
}

bool SectionHeader::gripHasFocus() const
{
    return m_grip->hasFocus();
}

void SectionHeader::mousePressEvent(QMouseEvent *event)
{
    Q_EMIT activated(m_index);
    event->accept();
}

bool SectionHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_grip && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            Q_EMIT moveRequested(m_index, key == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    const bool moving = event->type() == QEvent::MouseMove;
    const bool dropped = event->type() == QEvent::MouseButtonRelease;
    if (watched == m_grip && (moving || dropped)) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (dropped || mouse->buttons().testFlag(Qt::LeftButton))
            Q_EMIT dragged(m_index, parentWidget()->mapFromGlobal(mouse->globalPosition().toPoint()).y(), dropped);
    }
    return QWidget::eventFilter(watched, event);
}

void SectionHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::SurfaceAlt));
    const QColor line = m_theme.color(ColorRole::Border);
    if (m_index > 0)
        painter.fillRect(QRect(0, 0, width(), 1), line);
    painter.fillRect(QRect(0, height() - 1, width(), 1), line);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(roleColor(m_role, m_theme));
    const int x = m_fold->geometry().right() + 1 + m_theme.grid(1);
    painter.drawRoundedRect(QRect(x, (height() - headerSwatch) / 2, headerSwatch, headerSwatch), 2, 2);
}

} // namespace promptlab
