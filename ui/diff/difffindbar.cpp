// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diff/difffindbar.h"

#include "ui/common/labicons.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QToolButton>

namespace promptlab {

namespace {

QToolButton *barButton(const Theme &theme, const QString &icon, const QString &name, const QString &keys,
                       QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    if (!icon.isEmpty())
        button->setIcon(LabIcons(theme).icon(icon));
    button->setAccessibleName(name);
    button->setToolTip(keys.isEmpty() ? name : DiffFindBar::tr("%1 (%2)", "command and its key").arg(name, keys));
    return button;
}

} // namespace

DiffFindBar::DiffFindBar(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_field(new QLineEdit(this)), m_count(new QLabel(this)),
      m_case(barButton(theme, {}, tr("Match upper and lower case"), {}, this))
{
    setAccessibleName(tr("Find"));
    m_field->setPlaceholderText(tr("Find in both texts"));
    m_field->setAccessibleName(tr("Find in both texts"));
    m_field->setToolTip(tr("Enter: next, Shift+Enter: previous, Esc: close"));
    m_field->setMinimumWidth(theme.grid(50));
    m_field->addAction(LabIcons(theme).icon(QStringLiteral("search"), ColorRole::TextMuted),
                       QLineEdit::LeadingPosition);
    m_case->setText(QStringLiteral("Aa"));
    m_case->setCheckable(true);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setMinimumWidth(theme.grid(24));
    QToolButton *previous =
        barButton(theme, QStringLiteral("chevron-up"), tr("Previous match"), QStringLiteral("Shift+F3"), this);
    QToolButton *next = barButton(theme, QStringLiteral("chevron-down"), tr("Next match"), QStringLiteral("F3"), this);
    QToolButton *close = barButton(theme, QStringLiteral("x"), tr("Close the search"), tr("Esc"), this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.grid(3), theme.grid(1), theme.grid(3), theme.grid(1));
    row->setSpacing(theme.grid(1));
    row->addWidget(m_field);
    row->addWidget(m_case);
    row->addWidget(previous);
    row->addWidget(next);
    row->addSpacing(theme.grid(2));
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(close);
    hide();
    connect(m_field, &QLineEdit::textChanged, this, &DiffFindBar::search);
    connect(m_case, &QToolButton::toggled, this, &DiffFindBar::search);
    connect(previous, &QToolButton::clicked, this, [this] { Q_EMIT stepWanted(-1); });
    connect(next, &QToolButton::clicked, this, [this] { Q_EMIT stepWanted(1); });
    connect(close, &QToolButton::clicked, this, &DiffFindBar::closeBar);
}

void DiffFindBar::search()
{
    Q_EMIT searchWanted(text(), sensitivity());
}

void DiffFindBar::openWith(const QString &text)
{
    show();
    if (!text.isEmpty() && text != m_field->text())
        m_field->setText(text);
    else
        search();
    m_field->selectAll();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void DiffFindBar::closeBar()
{
    if (isHidden())
        return;
    hide();
    Q_EMIT closed();
}

QString DiffFindBar::text() const
{
    return m_field->text();
}

Qt::CaseSensitivity DiffFindBar::sensitivity() const
{
    return m_case->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive;
}

void DiffFindBar::showCount(int current, int count, bool more)
{
    const QString total = more ? tr("more than %1").arg(QLocale().toString(count)) : QLocale().toString(count);
    if (text().isEmpty())
        m_count->clear();
    else if (count == 0)
        m_count->setText(tr("No match"));
    else
        m_count->setText(current < 0 ? total : tr("%1 of %2").arg(current + 1).arg(total));
}

void DiffFindBar::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        closeBar();
    else if (enter)
        Q_EMIT stepWanted(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    else
        QWidget::keyPressEvent(event);
}

void DiffFindBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::Window));
    painter.fillRect(QRect(0, 0, width(), 1), m_theme.color(ColorRole::Border));
}

} // namespace promptlab
