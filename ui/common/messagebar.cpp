// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/messagebar.h"

#include "ui/common/labicons.h"
#include "ui/common/labstyle.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace promptlab {

namespace {

constexpr int barMarkWidth = 3;

QString barIcon(MessageLevel level, const Theme &theme)
{
    switch (level) {
    case MessageLevel::Info: return QStringLiteral("info");
    case MessageLevel::Warning: return QStringLiteral("triangle-alert");
    case MessageLevel::Error: return QStringLiteral("circle-alert");
    case MessageLevel::Offline: return QStringLiteral("plug");
    }
    return theme.status(StatusTone::Error).icon;
}

StatusTone barTone(MessageLevel level)
{
    switch (level) {
    case MessageLevel::Info: return StatusTone::Running;
    case MessageLevel::Warning: return StatusTone::Inconclusive;
    case MessageLevel::Error: return StatusTone::Error;
    case MessageLevel::Offline: break;
    }
    return StatusTone::Paused;
}

/// The bold words are a sentence of their own.
QString barSentence(const BarMessage &message)
{
    const bool ended = message.what.isEmpty() || QStringLiteral(".!?:…").contains(message.what.back());
    return ended || message.why.isEmpty() ? message.what : message.what + QLatin1Char('.');
}

/// The mark in front of the text: a shape, so that colour is not alone.
class BarMark final : public QWidget
{
public:
    BarMark(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
    {
        setFixedSize(theme.grid(4), theme.lineHeight(TextStyle::Base));
    }
    void setLevel(MessageLevel level)
    {
        m_level = level;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        LabIcons(m_theme).paint(painter, rect(), barIcon(m_level, m_theme), m_theme.status(barTone(m_level)).mark);
    }

private:
    const Theme &m_theme;
    MessageLevel m_level = MessageLevel::Info;
};

} // namespace

BarMessage messageFromError(const QString &what, const Error &error)
{
    BarMessage message;
    message.level = error.code == ErrorCode::Network ? MessageLevel::Warning : MessageLevel::Error;
    message.what = what;
    message.why = error.text();
    if (!error.detail.startsWith(QLatin1String("needs:"))) // for programs: see core/base/needs.h
        message.details = error.detail;
    return message;
}

MessageBar::MessageBar(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setAccessibleName(tr("Message"));
    m_mark = new BarMark(theme, this);
    m_text = new QLabel(this);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    m_close = new QToolButton(this);
    m_close->setAutoRaise(true);
    m_close->setIcon(LabIcons(theme).icon(QStringLiteral("x"), ColorRole::TextMuted));
    m_close->setAccessibleName(tr("Close the message"));
    m_close->setToolTip(tr("Close the message (Esc)"));
    connect(m_close, &QToolButton::clicked, this, &MessageBar::clear);
    m_actions = new QWidget(this);
    m_actionRow = new QHBoxLayout(m_actions);
    m_actionRow->setContentsMargins(0, 0, 0, 0);

    auto *line = new QHBoxLayout;
    line->setSpacing(theme.grid(2));
    line->addWidget(m_mark, 0, Qt::AlignTop);
    line->addWidget(m_text, 1);
    line->addWidget(m_close, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.grid(3) + barMarkWidth, theme.grid(2), theme.grid(2), theme.grid(2));
    column->setSpacing(theme.grid(2));
    column->addLayout(line);
    column->addWidget(m_actions);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

const StatusColors &MessageBar::colors() const
{
    return m_theme.status(barTone(m_message.level));
}

void MessageBar::showMessage(const BarMessage &message)
{
    m_message = message;
    static_cast<BarMark *>(m_mark)->setLevel(message.level);
    m_text->setText(QStringLiteral("<span style=\"font-weight:600\">%1</span> %2")
                        .arg(barSentence(message).toHtmlEscaped(), message.why.toHtmlEscaped()));
    m_close->setVisible(message.closable);
    setAccessibleDescription(text());
    rebuildActions();
    show();
    update();
}

void MessageBar::rebuildActions()
{
    while (QLayoutItem *item = m_actionRow->takeAt(0)) {
        if (QWidget *old = item->widget()) {
            old->hide(); // nothing of it is left, also before the event loop comes to delete it
            old->deleteLater();
        }
        delete item;
    }
    m_actionRow->addSpacing(m_mark->width() + m_theme.grid(2));
    const auto add = [this](const QString &label, ButtonKind kind, std::function<void()> run) {
        auto *button = new QPushButton(label, m_actions);
        button->setAccessibleName(label);
        button->setToolTip(label);
        setButtonKind(button, kind);
        button->setAutoDefault(true); // Enter presses it
        connect(button, &QPushButton::clicked, this, [run = std::move(run)] { run(); });
        m_actionRow->addWidget(button);
    };
    for (const BarAction &action : m_message.actions)
        add(action.text, action.primary ? ButtonKind::Primary : ButtonKind::Plain, action.run);
    if (!m_message.details.isEmpty())
        add(tr("Copy details"), ButtonKind::Flat,
            [details = m_message.details] { QGuiApplication::clipboard()->setText(details); });
    m_actionRow->addStretch(1);
    m_actions->setVisible(!m_message.actions.isEmpty() || !m_message.details.isEmpty());
}

void MessageBar::clear()
{
    if (isHidden())
        return;
    hide();
    Q_EMIT closed();
}

void MessageBar::settle(const QString &about)
{
    if (!about.isEmpty() && about == m_message.about)
        clear();
}

QString MessageBar::text() const
{
    return m_message.why.isEmpty() ? m_message.what : barSentence(m_message) + QLatin1Char(' ') + m_message.why;
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colors().tint);
    painter.fillRect(QRect(0, 0, barMarkWidth, height()), colors().mark);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.color(ColorRole::Border));
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_message.closable)
        clear();
    else
        QWidget::keyPressEvent(event);
}

} // namespace promptlab
