// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/formpage.h"

#include "ui/common/labstyle.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace promptlab {

namespace {

constexpr int formWidth = 480;

} // namespace

FormPage::FormPage(const Theme &theme, const QString &title, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_title(new QLabel(title, this)), m_sentence(new QLabel(this)),
      m_message(new MessageBar(theme, this)), m_fields(new QVBoxLayout), m_buttons(new QHBoxLayout)
{
    const auto dress = [this] { m_title->setFont(m_theme.font(TextStyle::Headline)); };
    dress();
    connect(&theme, &Theme::changed, this, dress);
    m_title->setWordWrap(true);
    m_sentence->setWordWrap(true);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    m_sentence->hide();
    auto *holder = new QWidget(this);
    holder->setFixedWidth(formWidth);
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.grid(3));
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addWidget(m_message);
    m_fields->setSpacing(theme.grid(3));
    column->addLayout(m_fields);
    m_buttons->setContentsMargins(0, theme.grid(1), 0, 0);
    m_buttons->setSpacing(theme.grid(2));
    m_buttons->addStretch(1);
    column->addLayout(m_buttons);
    auto *page = new QVBoxLayout(this);
    page->addStretch(2);
    // Not an aligned item: that would be asked for its height at the width of the page, and lines break earlier.
    auto *centre = new QHBoxLayout;
    centre->addStretch(1);
    centre->addWidget(holder);
    centre->addStretch(1);
    page->addLayout(centre);
    page->addStretch(3);
    setAccessibleName(title);
}

void FormPage::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void FormPage::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

void FormPage::addField(const QString &label, QWidget *field, const QString &help, QWidget *focus)
{
    auto *part = new QVBoxLayout;
    part->setSpacing(m_theme.grid(1));
    auto *name = new QLabel(label, this);
    name->setBuddy(focus ? focus : field);
    part->addWidget(name);
    part->addWidget(field);
    QString plain = label;
    plain.remove(QLatin1Char('&')).remove(QLatin1Char(':'));
    field->setAccessibleName(plain);
    if (field->toolTip().isEmpty())
        field->setToolTip(help.isEmpty() ? plain : help);
    if (!help.isEmpty()) {
        auto *note = new QLabel(help, this);
        note->setWordWrap(true);
        note->setFont(m_theme.font(TextStyle::Small));
        note->setForegroundRole(QPalette::PlaceholderText);
        part->addWidget(note);
    }
    m_fields->addLayout(part);
}

void FormPage::addWide(QWidget *widget)
{
    m_fields->addWidget(widget);
}

QPushButton *FormPage::addButton(const QString &text, const QString &tip, bool primary)
{
    auto *button = new QPushButton(text, this);
    QString plain = text;
    button->setAccessibleName(plain.remove(QLatin1Char('&')));
    button->setToolTip(tip);
    button->setDefault(primary);
    button->setAutoDefault(true);
    setButtonKind(button, primary ? ButtonKind::Primary : ButtonKind::Plain);
    m_buttons->insertWidget(1, button); // behind the room at the left
    return button;
}

void FormPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.color(ColorRole::Surface));
}

} // namespace promptlab
