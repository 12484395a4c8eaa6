// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipelines/outputview.h"

#include <QLabel>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextCursor>
#include <QtConcurrent>

namespace promptlab {

namespace {

constexpr int sideBySideGrids = 120;
constexpr qsizetype shownAtMost = 100'000;

QTextBrowser *outputBrowser(QWidget *parent)
{
    auto *view = new QTextBrowser(parent);
    view->setOpenLinks(false);
    view->setFrameShape(QFrame::NoFrame);
    view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    view->setTabChangesFocus(true);
    view->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    view->viewport()->setAutoFillBackground(false);
    return view;
}

} // namespace

OutputView::OutputView(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_first(outputBrowser(this)), m_second(outputBrowser(this)),
      m_firstName(new QLabel(this)), m_secondName(new QLabel(this)),
      m_layout(new QBoxLayout(QBoxLayout::TopToBottom, this))
{
    m_first->setObjectName(QStringLiteral("outputText"));
    m_second->setObjectName(QStringLiteral("outputBaseline"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(theme.grid(2));
    for (const auto &[caption, view] : {std::pair(m_secondName, m_second), std::pair(m_firstName, m_first)}) {
        caption->setForegroundRole(QPalette::PlaceholderText);
        auto *part = new QVBoxLayout;
        part->setSpacing(0);
        part->addWidget(caption);
        part->addWidget(view);
        part->addStretch(1);
        m_layout->addLayout(part, 1);
    }
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    dress();
    connect(&theme, &Theme::changed, this, &OutputView::dress);
}

void OutputView::dress()
{
    for (QLabel *caption : {m_firstName, m_secondName})
        caption->setFont(m_theme.font(TextStyle::Small));
    for (QTextBrowser *view : {m_first, m_second}) {
        view->setFont(m_theme.font(TextStyle::Base));
        view->document()->setDefaultFont(m_theme.font(TextStyle::Base));
        view->document()->setDocumentMargin(0);
    }
    refill();
}

void OutputView::setTexts(const QString &output, const QString &name, const QString &baseline,
                          const QString &baselineName)
{
    m_output = output.left(shownAtMost);
    m_name = name;
    m_baseline = baseline.left(shownAtMost);
    m_baselineName = baselineName;
    m_compared = false;
    ++m_ticket;
    refill();
    if (!m_baselineName.isEmpty())
        compare();
}

void OutputView::setAlone(const QString &text, const QString &accessibleName)
{
    m_ownName = accessibleName;
    setTexts(text, {}, {}, {});
}

void OutputView::setMode(OutputMode mode)
{
    m_mode = mode;
    refill();
}

/// Words are compared in the pool; until then the plain text stands there.
void OutputView::compare()
{
    const int ticket = m_ticket;
    QtConcurrent::run([a = m_baseline, b = m_output] {
        return diffWords(a, b);
    }).then(this, [this, ticket](const Result<WordDiff> &diff) {
        if (ticket != m_ticket || !diff.ok())
            return;
        m_diff = *diff;
        m_compared = true;
        refill();
    });
}

void OutputView::showPlain(QTextBrowser *view, const QString &text)
{
    view->clear();
    QTextCursor cursor(view->document());
    QTextCharFormat format;
    format.setForeground(m_theme.color(text.isEmpty() ? ColorRole::TextMuted : ColorRole::Text));
    cursor.insertText(text.isEmpty() ? tr("(empty)") : text, format);
    view->moveCursor(QTextCursor::Start);
}

void OutputView::showDiff()
{
    m_first->clear();
    QTextCursor cursor(m_first->document());
    QTextCharFormat plain;
    plain.setForeground(m_theme.color(ColorRole::Text));
    QTextCharFormat removed = plain;
    removed.setBackground(m_theme.diff(DiffTone::Removed).word);
    removed.setFontStrikeOut(true);
    QTextCharFormat added = plain;
    added.setBackground(m_theme.diff(DiffTone::Added).word);
    for (const WordEdit &edit : qAsConst(m_diff.edits)) {
        if (edit.kind == EditKind::Equal) {
            cursor.insertText(m_output.mid(edit.b0, edit.b1 - edit.b0), plain);
            continue;
        }
        if (edit.a1 > edit.a0)
            cursor.insertText(m_baseline.mid(edit.a0, edit.a1 - edit.a0), removed);
        if (edit.a1 > edit.a0 && edit.b1 > edit.b0)
            cursor.insertText(QStringLiteral(" "), plain);
        if (edit.b1 > edit.b0)
            cursor.insertText(m_output.mid(edit.b0, edit.b1 - edit.b0), added);
    }
    m_first->moveCursor(QTextCursor::Start);
}

void OutputView::refill()
{
    const bool compared = !m_baselineName.isEmpty();
    const bool both = m_mode == OutputMode::Both && compared;
    if (m_mode == OutputMode::Diff && compared && m_compared && m_baseline != m_output)
        showDiff();
    else
        showPlain(m_first, m_output);
    if (both)
        showPlain(m_second, m_baseline);
    m_first->setAccessibleName(compared ? tr("Output of %1 against %2").arg(m_name, m_baselineName)
                                        : tr("Output of %1").arg(m_name));
    if (!m_ownName.isEmpty())
        m_first->setAccessibleName(m_ownName);
    m_second->setAccessibleName(tr("Output of %1").arg(m_baselineName));
    m_first->setToolTip(m_first->accessibleName());
    m_second->setToolTip(m_second->accessibleName());
    m_second->setVisible(both);
    for (const auto &[caption, name] : {std::pair(m_firstName, m_name), std::pair(m_secondName, m_baselineName)}) {
        caption->setText(name);
        caption->setVisible(both);
    }
    fitHeights();
}

QString OutputView::shownText() const
{
    return m_second->isVisibleTo(this) ? m_second->toPlainText() + QLatin1Char('\n') + m_first->toPlainText()
                                       : m_first->toPlainText();
}

void OutputView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHeights();
}

void OutputView::fitHeights()
{
    const bool both = m_second->isVisibleTo(this);
    const bool beside = both && width() >= m_theme.grid(sideBySideGrids);
    m_layout->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const int room = beside ? (width() - m_layout->spacing()) / 2 : width();
    const int caption = both ? m_firstName->sizeHint().height() : 0;
    int sum = 0;
    for (QTextBrowser *view : {m_second, m_first}) {
        if (!view->isVisibleTo(this))
            continue;
        view->document()->setTextWidth(std::max(room, 1));
        const int height = int(std::ceil(view->document()->size().height())) + 2;
        view->setFixedHeight(height);
        const int part = caption + height;
        sum = beside ? std::max(sum, part) : sum + part + (sum > 0 ? m_layout->spacing() : 0);
    }
    setFixedHeight(std::max(sum, m_theme.lineHeight(TextStyle::Base)));
}

} // namespace promptlab
