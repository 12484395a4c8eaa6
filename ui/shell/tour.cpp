// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tour.h"

#include "ui/common/labstyle.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/panestack.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>

namespace promptlab {

namespace {

constexpr int tourCardWidth = 360;
constexpr int tourRadius = 8;
constexpr double tourVeil = 0.55; ///< how much of what is not meant is taken back
constexpr int tourLookEveryMs = 200;

/// The panel that the words stand on.
class TourCard final : public QWidget
{
public:
    TourCard(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme) {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(m_theme.color(ColorRole::Raised));
        painter.setPen(m_theme.color(ColorRole::BorderStrong));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), tourRadius, tourRadius);
    }

private:
    const Theme &m_theme;
};

} // namespace

Tour::Tour(const Theme &theme, MainWindow &window)
    : QWidget(&window), m_theme(theme), m_window(window), m_card(new TourCard(theme, this)),
      m_count(new QLabel(m_card)), m_title(new QLabel(m_card)), m_text(new QLabel(m_card)),
      m_skip(new QPushButton(tr("Skip the tour"), m_card)), m_back(new QPushButton(tr("Back"), m_card)),
      m_next(new QPushButton(m_card))
{
    hide();
    setAccessibleName(tr("Tour"));
    makeCard();
    window.installEventFilter(this);
    connect(&window.stack(), &PaneStack::currentPaneChanged, this, [this] {
        if (isRunning() && !m_going)
            end(); // the person went elsewhere
    });
    connect(&window, &MainWindow::closing, this, &Tour::end);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { focusMoved(now); });
    connect(&theme, &Theme::changed, this, &Tour::dress);
    // Panes fill themselves when they have read something, and tell nobody: what is meant may only come then.
    m_look.setInterval(tourLookEveryMs);
    connect(&m_look, &QTimer::timeout, this, &Tour::look);
    dress();
}

void Tour::makeCard()
{
    m_text->setWordWrap(true);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    setButtonKind(m_skip, ButtonKind::Flat);
    setButtonKind(m_next, ButtonKind::Primary);
    m_skip->setAccessibleName(tr("Skip the tour"));
    m_skip->setToolTip(tr("End the tour (Esc); Help has it again"));
    m_back->setAccessibleName(tr("Back"));
    m_back->setToolTip(tr("The step before (Left)"));
    for (QPushButton *button : {m_skip, m_back, m_next}) {
        button->setAutoDefault(true); // Enter presses it
        button->installEventFilter(this);
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(m_theme.grid(2));
    buttons->addWidget(m_skip);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto *column = new QVBoxLayout(m_card);
    column->setContentsMargins(m_theme.grid(4), m_theme.grid(3), m_theme.grid(4), m_theme.grid(3));
    column->setSpacing(m_theme.grid(1));
    column->addWidget(m_count);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(m_theme.grid(2));
    column->addLayout(buttons);
    connect(m_skip, &QPushButton::clicked, this, &Tour::end);
    connect(m_back, &QPushButton::clicked, this, [this] { go(m_step - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { go(m_step + 1); });
}

void Tour::dress()
{
    m_count->setFont(m_theme.font(TextStyle::Caption));
    m_title->setFont(m_theme.font(TextStyle::Title));
    m_text->setFont(m_theme.font(TextStyle::Base));
    if (isRunning())
        arrange();
}

void Tour::start(const QList<TourStep> &steps)
{
    Q_ASSERT(!steps.isEmpty());
    if (!isRunning())
        m_before = QApplication::focusWidget();
    m_steps = steps;
    show();
    go(0);
}

void Tour::end()
{
    if (!isRunning())
        return;
    const bool focused = QApplication::focusWidget() && isAncestorOf(QApplication::focusWidget());
    hide();
    m_look.stop();
    watch(nullptr);
    if (focused) {
        const Pane *pane = m_window.stack().currentPane();
        QWidget *focus = m_before && m_before->isVisible() ? m_before.data() : nullptr;
        if (!focus && pane)
            focus = PaneStack::startFocus(*pane);
        if (focus)
            focus->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT ended();
}

void Tour::go(int step)
{
    if (step < 0)
        return;
    if (step >= m_steps.size()) {
        end();
        return;
    }
    m_step = step;
    const TourStep &now = m_steps.at(step);
    m_going = true;
    if (!now.place.pane.isEmpty())
        m_window.openPlace(now.place);
    m_going = false;
    m_count->setText(tr("%1 of %2", "steps of the tour").arg(step + 1).arg(m_steps.size()));
    m_title->setText(now.title);
    m_text->setText(now.text);
    m_card->setAccessibleName(now.title);
    m_card->setAccessibleDescription(now.text);
    const bool last = step + 1 == m_steps.size();
    const QString word = last ? tr("Done") : tr("Next");
    m_next->setText(word);
    m_next->setAccessibleName(word);
    m_next->setAccessibleDescription(now.title + QStringLiteral(". ") + now.text);
    m_next->setToolTip(last ? tr("End the tour (Enter)") : tr("The next step (Enter or Right)"));
    // Hiding what has the focus would send it below the tour.
    m_next->setFocus(Qt::OtherFocusReason);
    m_back->setVisible(step > 0);
    m_skip->setVisible(!last);
    watch(now.target ? now.target() : nullptr);
    arrange();
    raise();
    m_look.start();
}

void Tour::look()
{
    const TourStep &now = m_steps.at(m_step);
    QWidget *target = now.target ? now.target() : nullptr;
    if (!target || target == m_watched.value(0))
        return;
    watch(target);
    arrange();
}

void Tour::watch(QWidget *target)
{
    for (const QPointer<QWidget> &watched : qAsConst(m_watched)) {
        if (watched)
            watched->removeEventFilter(this);
    }
    m_watched.clear();
    for (QWidget *widget = target; widget && widget != &m_window; widget = widget->parentWidget()) {
        widget->installEventFilter(this);
        m_watched.append(widget);
    }
    if (!isRunning() || m_watched.contains(&m_window.stack()))
        return;
    m_window.stack().installEventFilter(this); // what is framed while the target is not there
    m_watched.append(&m_window.stack());
}

void Tour::arrange()
{
    setGeometry(m_window.rect());
    const QWidget *target = m_watched.value(0);
    if (!target || !target->isVisible())
        target = &m_window.stack();
    m_framed = QRect(target->mapTo(&m_window, QPoint(0, 0)), target->size()).intersected(rect());
    // A label that wraps needs its width before its height.
    const int width = std::min(int(std::lround(tourCardWidth * m_theme.lineHeight(TextStyle::Base) / 20.0)),
                               this->width() - 2 * m_theme.grid(3));
    const int wide = std::max(width, m_card->layout()->minimumSize().width());
    const QSize size(wide, m_card->layout()->totalHeightForWidth(wide));
    m_card->setGeometry(QRect(cardCorner(size), size));
    update();
}

/// Beside what is framed, where there is room: right, left, below, above; else inside of it, at the bottom right.
QPoint Tour::cardCorner(const QSize &size) const
{
    const int gap = m_theme.grid(3);
    const QRect room = rect().adjusted(gap, gap, -gap, -gap);
    const auto inside = [&room, &size](int x, int y) {
        return QPoint(std::clamp(x, room.left(), std::max(room.left(), room.right() - size.width() + 1)),
                      std::clamp(y, room.top(), std::max(room.top(), room.bottom() - size.height() + 1)));
    };
    if (m_framed.right() + gap + size.width() <= room.right())
        return inside(m_framed.right() + 1 + gap, m_framed.top());
    if (m_framed.left() - gap - size.width() >= room.left())
        return inside(m_framed.left() - gap - size.width(), m_framed.top());
    if (m_framed.bottom() + gap + size.height() <= room.bottom())
        return inside(m_framed.left(), m_framed.bottom() + 1 + gap);
    if (m_framed.top() - gap - size.height() >= room.top())
        return inside(m_framed.left(), m_framed.top() - gap - size.height());
    return inside(m_framed.right() - gap - size.width() + 1, m_framed.bottom() - gap - size.height() + 1);
}

void Tour::focusMoved(const QWidget *now)
{
    if (!isRunning() || m_going || !now || now == this || isAncestorOf(now))
        return;
    // A pane that has read what it waited for may ask for the focus: not now. Anything else is the person's wish.
    if (m_window.stack().isAncestorOf(now))
        m_next->setFocus(Qt::OtherFocusReason);
    else
        end();
}

bool Tour::eventFilter(QObject *watched, QEvent *event)
{
    if (!isRunning())
        return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::KeyPress:
        if (watched == m_skip || watched == m_back || watched == m_next) {
            const int key = static_cast<QKeyEvent *>(event)->key();
            if (key == Qt::Key_Right || key == Qt::Key_Left) {
                // The last step ends by Enter only: one Right too many should not.
                if (key == Qt::Key_Left || m_step + 1 < m_steps.size())
                    go(m_step + (key == Qt::Key_Right ? 1 : -1));
                return true;
            }
        }
        break;
    case QEvent::Resize:
    case QEvent::Move:
    case QEvent::Show:
    case QEvent::Hide:
        if (watched == &m_window || m_watched.contains(qobject_cast<QWidget *>(watched)))
            arrange();
        break;
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

void Tour::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        end();
    else
        QWidget::keyPressEvent(event);
}

bool Tour::focusNextPrevChild(bool next)
{
    QList<QPushButton *> buttons{m_skip, m_back, m_next};
    buttons.erase(
        std::remove_if(buttons.begin(), buttons.end(), [](const QPushButton *button) { return button->isHidden(); }),
        buttons.end());
    qsizetype at = 0;
    for (qsizetype i = 0; i < buttons.size(); ++i) {
        if (buttons.at(i)->hasFocus())
            at = i;
    }
    at = (at + (next ? 1 : -1) + buttons.size()) % buttons.size();
    buttons.at(at)->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void Tour::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath veil;
    veil.addRect(rect());
    // A little apart: on a button in the colour of the frame it could not be seen.
    const int apart = m_theme.grid(1);
    const QRect frame = m_framed.adjusted(-apart, -apart, apart, apart).intersected(rect());
    QPainterPath hole;
    hole.addRect(frame);
    QColor colour = m_theme.color(ColorRole::Window);
    colour.setAlphaF(float(tourVeil));
    painter.fillPath(veil.subtracted(hole), colour);
    const int thick = m_theme.length(Length::FocusRing);
    painter.setPen(QPen(m_theme.color(ColorRole::Focus), thick, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(frame).adjusted(thick / 2.0, thick / 2.0, -thick / 2.0, -thick / 2.0));
}

} // namespace promptlab
