// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/draftcompare.h"

#include "core/prompt/promptfile.h"
#include "ui/common/diff/diffloader.h"
#include "ui/common/diff/diffview.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/labicons.h"

#include <QKeyEvent>
#include <QToolButton>

namespace promptlab {

namespace {

DiffInput compareInput(const QString &title, const PromptContent &content)
{
    DiffInput input;
    input.facts.name = title;
    input.facts.title = title;
    input.facts.text = QString::fromUtf8(writePromptFile(content));
    input.content = content;
    return input;
}

} // namespace

DraftCompare::DraftCompare(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_head(new QWidget(this)),
      m_title(new ElidedLabel(theme, TextStyle::Strong, ColorRole::Text, m_head)),
      m_note(new ElidedLabel(theme, TextStyle::Small, ColorRole::TextMuted, m_head)), m_view(new DiffView(theme, this)),
      m_loader(new DiffLoader(this))
{
    m_head->setFixedHeight(theme.length(Length::TabBar));
    auto *row = new QHBoxLayout(m_head);
    row->setContentsMargins(theme.grid(3), 0, theme.grid(2), 1);
    row->setSpacing(theme.grid(2));
    row->addWidget(m_title);
    row->addWidget(m_note);
    row->addStretch(1);
    QToolButton *before = addButton(QStringLiteral("chevron-up"), tr("Previous change (Shift+F7)"));
    QToolButton *next = addButton(QStringLiteral("chevron-down"), tr("Next change (F7)"));
    QToolButton *close = addButton(QStringLiteral("x"), tr("Back to the editor (Esc)"));
    connect(before, &QToolButton::clicked, m_view, &DiffView::previousChange);
    connect(next, &QToolButton::clicked, m_view, &DiffView::nextChange);
    connect(close, &QToolButton::clicked, this, &DraftCompare::closed);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setWrapped(true);
    m_view->setAccessibleName(tr("Comparison"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_view, 1);
    connect(m_loader, &DiffLoader::loaded, this, [this](const std::shared_ptr<const DiffDocument> &document) {
        m_view->setDocument(document);
        m_note->setText({});
    });
    connect(m_loader, &DiffLoader::failed, this, [this](const Error &error) { m_note->setText(error.text()); });
}

QToolButton *DraftCompare::addButton(const QString &icon, const QString &name)
{
    auto *button = new QToolButton(m_head);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setIcon(LabIcons(m_theme).icon(icon));
    button->setAccessibleName(name);
    button->setToolTip(name);
    m_head->layout()->addWidget(button);
    return button;
}

void DraftCompare::compare(const QString &leftTitle, const PromptContent &left, const QString &rightTitle,
                           const PromptContent &right)
{
    m_title->setText(tr("%1 against %2", "what is compared").arg(rightTitle, leftTitle));
    m_view->setDocument({});
    m_view->setMode(width() < m_theme.grid(200) ? DiffViewMode::Unified : DiffViewMode::SideBySide);
    m_loader->load(compareInput(leftTitle, left), compareInput(rightTitle, right), DiffOptions());
    m_view->setFocus(Qt::OtherFocusReason);
}

void DraftCompare::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else if (event->key() == Qt::Key_F7)
        event->modifiers().testFlag(Qt::ShiftModifier) ? m_view->previousChange() : m_view->nextChange();
    else
        QWidget::keyPressEvent(event);
}

void DraftCompare::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::Window));
    painter.fillRect(QRect(0, m_head->height() - 1, width(), 1), m_theme.color(ColorRole::Border));
}

} // namespace promptlab
