// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/findbar.h"

#include "ui/common/labicons.h"
#include "ui/prompts/prompteditor.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>

namespace promptlab {

namespace {

constexpr int findAllIndicator = 10;
constexpr int findCurrentIndicator = 11;
constexpr int findMostMatches = 10'000;
constexpr int findAgainMs = 120;

QToolButton *findButton(const QString &icon, const QString &name, const Theme &theme, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setIcon(LabIcons(theme).icon(icon));
    button->setFixedSize(theme.length(Length::Control), theme.length(Length::Control));
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

QPushButton *findCommand(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setAccessibleName(text);
    button->setToolTip(text);
    return button;
}

} // namespace

FindBar::FindBar(const Theme &theme, PromptEditor &editor, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_editor(editor), m_find(new QLineEdit(this)), m_replace(new QLineEdit(this)),
      m_count(new QLabel(this)), m_replaceRow(new QWidget(this))
{
    m_find->setObjectName(QStringLiteral("findText"));
    m_find->setPlaceholderText(tr("Find in this prompt"));
    m_find->setAccessibleName(tr("Find in this prompt"));
    m_find->setToolTip(tr("Enter finds the next, Shift+Enter the one before"));
    m_replace->setObjectName(QStringLiteral("replaceText"));
    m_replace->setPlaceholderText(tr("Replace by"));
    m_replace->setAccessibleName(tr("Replace by"));
    m_replace->setToolTip(tr("Enter replaces and goes on; with .* \\1 stands for the first group"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setMinimumWidth(theme.grid(22));

    layOut();
    connect(m_find, &QLineEdit::textChanged, this, [this] {
        search();
        if (!m_found.isEmpty())
            findNext(0);
    });
    m_again.setSingleShot(true);
    m_again.setInterval(findAgainMs);
    connect(&m_again, &QTimer::timeout, this, &FindBar::search);
    connect(&editor, &PromptEditor::edited, this, [this] {
        if (isVisible())
            m_again.start();
    });
    connect(&theme, &Theme::changed, this, &FindBar::dressEditor);
    dressEditor();
    hide();
}

void FindBar::layOut()
{
    auto *findRow = new QHBoxLayout;
    findRow->setSpacing(m_theme.grid(1));
    findRow->addWidget(m_find, 1);
    m_case = addToggle(QStringLiteral("Aa"), tr("Case matters"));
    m_word = addToggle(QStringLiteral("W"), tr("Whole words only"));
    m_regex = addToggle(QStringLiteral(".*"), tr("Regular expression"));
    for (QToolButton *toggle : {m_case, m_word, m_regex})
        findRow->addWidget(toggle);
    findRow->addSpacing(m_theme.grid(2));
    findRow->addWidget(m_count);
    QToolButton *before = findButton(QStringLiteral("chevron-up"), tr("Previous match (Shift+Enter)"), m_theme, this);
    QToolButton *next = findButton(QStringLiteral("chevron-down"), tr("Next match (Enter)"), m_theme, this);
    QToolButton *close = findButton(QStringLiteral("x"), tr("Close (Esc)"), m_theme, this);
    for (QToolButton *button : {before, next, close})
        findRow->addWidget(button);
    auto *replaceRow = new QHBoxLayout(m_replaceRow);
    replaceRow->setContentsMargins(0, 0, 0, 0);
    replaceRow->setSpacing(m_theme.grid(2));
    QPushButton *one = findCommand(tr("Replace"), m_replaceRow);
    QPushButton *all = findCommand(tr("Replace all"), m_replaceRow);
    replaceRow->addWidget(m_replace, 1);
    replaceRow->addWidget(one);
    replaceRow->addWidget(all);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m_theme.grid(3), m_theme.grid(1), m_theme.grid(2), m_theme.grid(1));
    column->setSpacing(m_theme.grid(1));
    column->addLayout(findRow);
    column->addWidget(m_replaceRow);
    connect(before, &QToolButton::clicked, this, [this] { findNext(-1); });
    connect(next, &QToolButton::clicked, this, [this] { findNext(1); });
    connect(close, &QToolButton::clicked, this, &FindBar::leave);
    connect(one, &QPushButton::clicked, this, &FindBar::replaceCurrent);
    connect(all, &QPushButton::clicked, this, &FindBar::replaceAll);
}

QToolButton *FindBar::addToggle(const QString &text, const QString &name)
{
    auto *button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setText(text);
    const auto dress = [this, button] {
        button->setFont(m_theme.font(TextStyle::CodeSmall));
        button->setFixedHeight(m_theme.length(Length::Control));
    };
    dress();
    connect(&m_theme, &Theme::changed, button, dress);
    button->setAccessibleName(name);
    button->setToolTip(name);
    connect(button, &QToolButton::toggled, this, &FindBar::search);
    return button;
}

void FindBar::dressEditor()
{
    for (const bool current : {false, true}) {
        const int indicator = current ? findCurrentIndicator : findAllIndicator;
        engine(m_editor, QsciScintilla::SCI_INDICSETSTYLE, indicator, QsciScintilla::INDIC_FULLBOX);
        engine(m_editor, QsciScintilla::SCI_INDICSETUNDER, indicator, 1);
        engine(m_editor, QsciScintilla::SCI_INDICSETALPHA, indicator, 255);
        engine(m_editor, QsciScintilla::SCI_INDICSETOUTLINEALPHA, indicator, 255);
        engine(m_editor, QsciScintilla::SCI_INDICSETFORE, indicator,
               m_theme.color(current ? ColorRole::FindCurrent : ColorRole::FindMatch));
    }
}

void FindBar::open(bool replace)
{
    m_replaceRow->setVisible(replace);
    const QString selected = m_editor.selectedText();
    QWidget::show();
    if (!selected.isEmpty() && !selected.contains(QLatin1Char('\n')) && selected != m_find->text())
        m_find->setText(selected);
    else
        search();
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

void FindBar::leave()
{
    if (isHidden())
        return;
    clearMarks();
    hide();
    Q_EMIT matchesChanged();
    m_editor.setFocus();
}

QList<int> FindBar::matchPositions() const
{
    QList<int> positions;
    if (isHidden())
        return positions;
    positions.reserve(m_found.size());
    for (const Range &range : m_found)
        positions.append(range.begin);
    return positions;
}

int FindBar::flags() const
{
    int flags = 0;
    if (m_case->isChecked())
        flags |= QsciScintilla::SCFIND_MATCHCASE;
    if (m_word->isChecked())
        flags |= QsciScintilla::SCFIND_WHOLEWORD;
    if (m_regex->isChecked())
        flags |= QsciScintilla::SCFIND_REGEXP | QsciScintilla::SCFIND_CXX11REGEX;
    return flags;
}

void FindBar::search()
{
    m_found.clear();
    m_badPattern = false;
    const QByteArray wanted = m_find->text().toUtf8();
    const int length = m_editor.length();
    engine(m_editor, QsciScintilla::SCI_SETSEARCHFLAGS, flags());
    for (int from = 0; !wanted.isEmpty() && from < length && m_found.size() < findMostMatches;) {
        engine(m_editor, QsciScintilla::SCI_SETTARGETRANGE, from, length);
        const long at = engine(m_editor, QsciScintilla::SCI_SEARCHINTARGET, wanted.size(), wanted);
        m_badPattern = at < -1;
        if (at < 0)
            break;
        const int begin = int(engine(m_editor, QsciScintilla::SCI_GETTARGETSTART));
        const int end = int(engine(m_editor, QsciScintilla::SCI_GETTARGETEND));
        if (end > begin && !m_editor.touchesMark(begin, end))
            m_found.append({begin, end});
        from = std::max(end, begin + 1);
    }
    const int caret = int(engine(m_editor, QsciScintilla::SCI_GETSELECTIONSTART));
    m_current = -1;
    for (int i = 0; i < m_found.size(); ++i) {
        if (m_found.at(i).begin == caret)
            m_current = i;
    }
    mark();
    Q_EMIT matchesChanged();
}

void FindBar::clearMarks()
{
    for (const int indicator : {findAllIndicator, findCurrentIndicator}) {
        engine(m_editor, QsciScintilla::SCI_SETINDICATORCURRENT, indicator);
        engine(m_editor, QsciScintilla::SCI_INDICATORCLEARRANGE, 0, m_editor.length());
    }
}

void FindBar::mark()
{
    clearMarks();
    engine(m_editor, QsciScintilla::SCI_SETINDICATORCURRENT, findAllIndicator);
    for (const Range &range : qAsConst(m_found))
        engine(m_editor, QsciScintilla::SCI_INDICATORFILLRANGE, range.begin, range.end - range.begin);
    if (m_current >= 0) {
        const Range &range = m_found.at(m_current);
        engine(m_editor, QsciScintilla::SCI_INDICATORCLEARRANGE, range.begin, range.end - range.begin);
        engine(m_editor, QsciScintilla::SCI_SETINDICATORCURRENT, findCurrentIndicator);
        engine(m_editor, QsciScintilla::SCI_INDICATORFILLRANGE, range.begin, range.end - range.begin);
    }
    const QLocale locale;
    if (m_find->text().isEmpty())
        m_count->clear();
    else if (m_badPattern)
        m_count->setText(tr("Not a pattern"));
    else if (m_found.isEmpty())
        m_count->setText(tr("No match"));
    else if (m_current < 0)
        m_count->setText(tr("%1 found").arg(locale.toString(m_found.size())));
    else
        m_count->setText(tr("%1 of %2").arg(locale.toString(m_current + 1), locale.toString(m_found.size())));
}

void FindBar::show(int index)
{
    m_current = index;
    const Range range = m_found.at(index);
    m_editor.unfoldAt(range.begin);
    engine(m_editor, QsciScintilla::SCI_SETSEL, range.end, range.begin);
    engine(m_editor, QsciScintilla::SCI_SCROLLRANGE, range.end, range.begin);
    mark();
}

void FindBar::findNext(int by)
{
    if (isHidden())
        open(false);
    if (m_found.isEmpty())
        return;
    const int count = int(m_found.size());
    if (m_current >= 0) {
        show((m_current + by + count) % count);
        return;
    }
    const int caret = int(engine(m_editor, QsciScintilla::SCI_GETSELECTIONSTART));
    int next = 0;
    while (next < count && m_found.at(next).begin < caret)
        ++next;
    show(by < 0 ? (next - 1 + count) % count : next % count);
}

void FindBar::replaceCurrent()
{
    if (m_current < 0) {
        findNext(1);
        return;
    }
    const Range range = m_found.at(m_current);
    const QByteArray by = m_replace->text().toUtf8();
    engine(m_editor, QsciScintilla::SCI_SETTARGETRANGE, range.begin, range.end);
    const bool regex = m_regex->isChecked();
    if (regex)
        engine(m_editor, QsciScintilla::SCI_SEARCHINTARGET, m_find->text().toUtf8().size(), m_find->text().toUtf8());
    const long length =
        engine(m_editor, regex ? QsciScintilla::SCI_REPLACETARGETRE : QsciScintilla::SCI_REPLACETARGET, by.size(), by);
    const long after = range.begin + length;
    engine(m_editor, QsciScintilla::SCI_SETSEL, after, after);
    search();
    findNext(1);
}

void FindBar::replaceAll()
{
    search();
    if (m_found.isEmpty())
        return;
    const QByteArray wanted = m_find->text().toUtf8();
    const QByteArray by = m_replace->text().toUtf8();
    const bool regex = m_regex->isChecked();
    const int count = int(m_found.size());
    engine(m_editor, QsciScintilla::SCI_BEGINUNDOACTION);
    // From the end, so that the places before stay right.
    for (auto range = m_found.crbegin(); range != m_found.crend(); ++range) {
        engine(m_editor, QsciScintilla::SCI_SETTARGETRANGE, range->begin, range->end);
        if (regex)
            engine(m_editor, QsciScintilla::SCI_SEARCHINTARGET, wanted.size(), wanted);
        engine(m_editor, regex ? QsciScintilla::SCI_REPLACETARGETRE : QsciScintilla::SCI_REPLACETARGET, by.size(), by);
    }
    engine(m_editor, QsciScintilla::SCI_ENDUNDOACTION);
    search();
    m_count->setText(tr("%n replaced", nullptr, count));
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        leave();
    else if (enter && m_replace->hasFocus())
        replaceCurrent();
    else if (enter && m_find->hasFocus())
        findNext(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    else
        QWidget::keyPressEvent(event);
}

void FindBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::SurfaceAlt));
    painter.fillRect(QRect(0, 0, width(), 1), m_theme.color(ColorRole::Border));
}

} // namespace promptlab
