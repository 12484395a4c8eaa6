// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/emptystate.h"

#include "ui/common/actionbutton.h"
#include "ui/common/labicons.h"
#include "ui/common/labstyle.h"
#include "ui/common/pane.h"

#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPainter>

namespace promptlab {

namespace {

constexpr int emptyIconSide = 32;
constexpr int emptyIconLeast = 16; ///< smaller it would say nothing
constexpr int emptyTextWidth = 320;

/// The icon above the words. In a low place it gives way to them.
class EmptyIcon final : public QWidget
{
public:
    EmptyIcon(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
    {
        setFixedWidth(emptyIconSide);
        setMaximumHeight(emptyIconSide);
    }
    [[nodiscard]] QSize sizeHint() const override { return {emptyIconSide, emptyIconSide}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {emptyIconSide, 0}; }
    void setName(const QString &name)
    {
        m_name = name;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (height() < emptyIconLeast)
            return;
        const int side = height();
        QPainter painter(this);
        LabIcons(m_theme).paint(painter, QRect((width() - side) / 2, 0, side, side), m_name,
                                m_theme.color(ColorRole::TextMuted));
    }

private:
    const Theme &m_theme;
    QString m_name;
};

QLabel *emptyLabel(QPalette::ColorRole color, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(color);
    return label;
}

} // namespace

EmptyState::EmptyState(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_icon(new EmptyIcon(theme, this)),
      m_title(emptyLabel(QPalette::WindowText, this)), m_sentence(emptyLabel(QPalette::PlaceholderText, this)),
      m_buttons(new QWidget(this))
{
    const auto dress = [this] { m_title->setFont(m_theme.font(TextStyle::Title)); };
    dress();
    connect(&theme, &Theme::changed, this, dress);
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, theme.grid(1), 0, 0);
    row->setSpacing(theme.grid(2));
    // The lines break at the width of this holder, so it is the holder that is centred, not the labels.
    auto *holder = new QWidget(this);
    holder->setFixedWidth(emptyTextWidth);
    auto *words = new QVBoxLayout(holder);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(theme.grid(2));
    words->addWidget(m_title);
    words->addWidget(m_sentence);
    auto *centre = new QHBoxLayout;
    centre->addStretch(1);
    centre->addWidget(holder);
    centre->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme.grid(2));
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addLayout(centre);
    column->addWidget(m_buttons, 0, Qt::AlignHCenter);
    column->addStretch(3);
}

void EmptyState::dropButtons()
{
    m_primary = nullptr;
    // Not at once: they may be what the focus is just moving away from.
    for (QPushButton *button : m_buttons->findChildren<QPushButton *>(QString(), Qt::FindDirectChildrenOnly)) {
        button->clearFocus();
        button->hide();
        button->setParent(nullptr);
        button->deleteLater();
    }
}

void EmptyState::showEmpty(const QString &icon, const QString &title, const QString &sentence, QAction *primary,
                           QAction *other)
{
    const QWidget *now = QApplication::focusWidget();
    const bool mine = now && m_buttons->isAncestorOf(now);
    const bool fresh = !firstButton();
    dropButtons();
    static_cast<EmptyIcon *>(m_icon)->setName(icon);
    m_icon->show();
    m_title->setText(title);
    m_title->show();
    m_sentence->setText(sentence);
    for (QAction *action : {primary, other}) {
        if (!action)
            continue;
        auto *button = new ActionButton(m_theme, *action, m_buttons);
        if (action == primary)
            m_primary = button;
        setButtonKind(button, action == primary && m_filled ? ButtonKind::Primary : ButtonKind::Plain);
        button->setShowsKey(action == primary);
        m_buttons->layout()->addWidget(button);
        button->show(); // now, so that it can take the focus
    }
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    if (QWidget *first = mine ? firstButton() : nullptr)
        first->setFocus(Qt::OtherFocusReason);
    else if (fresh)
        QMetaObject::invokeMethod(this, &EmptyState::takeFocus, Qt::QueuedConnection);
}

void EmptyState::setPrimaryFilled(bool filled)
{
    m_filled = filled;
    if (m_primary)
        setButtonKind(m_primary, filled ? ButtonKind::Primary : ButtonKind::Plain);
}

void EmptyState::showFiltered(const QString &sentence, std::function<void()> clearFilter)
{
    dropButtons();
    m_icon->hide();
    m_title->hide();
    m_title->setText(sentence);
    m_sentence->setText(sentence);
    auto *button = new QPushButton(tr("Clear filter"), m_buttons);
    button->setAccessibleName(button->text());
    button->setToolTip(tr("Show everything again"));
    button->setAutoDefault(true); // Enter presses it
    connect(button, &QPushButton::clicked, this, [clear = std::move(clearFilter)] { clear(); });
    m_buttons->layout()->addWidget(button);
    setAccessibleName(sentence);
    setAccessibleDescription({});
}

QString EmptyState::title() const
{
    return m_title->text();
}

QWidget *EmptyState::firstButton() const
{
    const auto buttons = m_buttons->findChildren<QPushButton *>(QString(), Qt::FindDirectChildrenOnly);
    for (QPushButton *button : buttons) {
        if (button->isEnabled())
            return button;
    }
    return nullptr;
}

bool EmptyState::event(QEvent *event)
{
    // Shown by its pane, not together with it. What had the focus goes in the same turn, or has gone already.
    if (event->type() == QEvent::ShowToParent && !m_icon->isHidden())
        QMetaObject::invokeMethod(this, &EmptyState::takeFocus, Qt::QueuedConnection);
    return QWidget::event(event);
}

void EmptyState::takeFocus()
{
    const Pane *pane = nullptr;
    for (const QWidget *at = this; at && !pane; at = at->parentWidget())
        pane = qobject_cast<const Pane *>(at);
    QWidget *first = firstButton();
    if (!first || !isVisible() || !pane)
        return;
    // A field or a list that a person may be using keeps it.
    const QWidget *now = QApplication::focusWidget();
    const bool idle = !now || now == pane
                   || (pane->isAncestorOf(now) && (qobject_cast<const QAbstractButton *>(now) || !now->isVisible()));
    if (idle && isActiveWindow())
        first->setFocus(Qt::OtherFocusReason);
}

void EmptyState::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.color(ColorRole::Surface));
}

} // namespace promptlab
