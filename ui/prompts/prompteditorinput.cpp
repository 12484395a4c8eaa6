// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with keys, mouse and clipboard in the editor.
#include "ui/prompts/prompteditor.h"

#include "ui/prompts/promptlexer.h"
#include "ui/prompts/sectionheaders.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QToolTip>

namespace promptlab {

void PromptEditor::keyPressEvent(QKeyEvent *event)
{
    m_goneTo.reset();
    if (event->matches(QKeySequence::SelectAll)) {
        selectAllInSteps();
        return;
    }
    if (event->key() == Qt::Key_Escape && !engine(*this, SCI_AUTOCACTIVE)) {
        // The way out for those without a mouse: Esc, then Tab.
        m_tabLeaves = true;
        event->ignore();
        return;
    }
    const bool tab = event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab;
    if (tab && m_tabLeaves) {
        QWidget::focusNextPrevChild(event->key() == Qt::Key_Tab);
        return;
    }
    m_tabLeaves = false;
    const bool changes = !event->text().isEmpty() || event->key() == Qt::Key_Delete;
    if (changes && refusesSelection())
        return;
    QsciScintilla::keyPressEvent(event);
    updateStructure();
    keepOutOfMarks();
    if (tab && !isReadOnly() && !std::exchange(m_tabTold, true))
        Q_EMIT tabTyped();
}

bool PromptEditor::refusesSelection()
{
    if (!hasSelectedText()
        || !touchesMark(int(engine(*this, SCI_GETSELECTIONSTART)), int(engine(*this, SCI_GETSELECTIONEND))))
        return false;
    Q_EMIT refused(tr("The selection reaches over several messages; select inside one of them, or delete a message "
                      "from its menu"));
    return true;
}

void PromptEditor::cut()
{
    if (isReadOnly() || refusesSelection())
        return;
    QsciScintilla::cut();
    updateStructure();
    keepOutOfMarks();
}

void PromptEditor::paste()
{
    if (isReadOnly() || refusesSelection())
        return;
    QsciScintilla::paste();
    updateStructure();
    keepOutOfMarks();
}

void PromptEditor::selectAll(bool select)
{
    if (select)
        selectAllInSteps();
    else
        QsciScintilla::selectAll(false);
}

void PromptEditor::inputMethodEvent(QInputMethodEvent *event)
{
    QsciScintilla::inputMethodEvent(event);
    updateStructure();
    keepOutOfMarks();
}

void PromptEditor::mouseReleaseEvent(QMouseEvent *event)
{
    QsciScintilla::mouseReleaseEvent(event);
    m_tabLeaves = false;
    keepOutOfMarks();
}

/// A place that was gone to before the editor had its size is gone to again, until the person moves on.
void PromptEditor::resizeEvent(QResizeEvent *event)
{
    QsciScintilla::resizeEvent(event);
    if (m_goneTo && !m_sections.isEmpty()) {
        engine(*this, SCI_SETFIRSTVISIBLELINE, 0); // what all fits needs no scrolling
        showRange(std::min(m_goneTo->first, length()), std::min(m_goneTo->second, length()));
    }
    Q_EMIT layoutMoved();
}

void PromptEditor::wheelEvent(QWheelEvent *event)
{
    m_goneTo.reset();
    QsciScintilla::wheelEvent(event);
}

void PromptEditor::mousePressEvent(QMouseEvent *event)
{
    m_goneTo.reset();
    QsciScintilla::mousePressEvent(event);
}

bool PromptEditor::focusNextPrevChild(bool next)
{
    return m_tabLeaves ? QWidget::focusNextPrevChild(next) : QsciScintilla::focusNextPrevChild(next);
}

void PromptEditor::setMenu(const QList<QList<QAction *>> &groups)
{
    for (const QList<QAction *> &group : groups) {
        if (!actions().isEmpty() && !actions().last()->isSeparator()) {
            auto *line = new QAction(this);
            line->setSeparator(true);
            addAction(line);
        }
        for (QAction *action : group) {
            if (action)
                addAction(action);
        }
    }
}

void PromptEditor::contextMenuEvent(QContextMenuEvent *event)
{
    // The pane's actions are the menu, so that it says the same as tool bar and palette.
    if (actions().isEmpty())
        return;
    QToolTip::hideText();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(actions());
    menu->popup(event->globalPos());
}

void PromptEditor::selectAllInSteps()
{
    if (m_sections.isEmpty())
        return;
    const int message = currentMessage();
    const int begin = lineStart(m_sections.at(message).firstLine());
    const int end = sectionEnd(message);
    const bool whole =
        int(engine(*this, SCI_GETSELECTIONSTART)) == begin && int(engine(*this, SCI_GETSELECTIONEND)) == end;
    if (whole)
        engine(*this, SCI_SETSEL, lineStart(m_sections.first().firstLine()), length());
    else
        engine(*this, SCI_SETSEL, begin, end);
}

void PromptEditor::keepOutOfMarks()
{
    const auto markAt = [this](int position) -> int {
        const int line = int(engine(*this, SCI_LINEFROMPOSITION, position));
        for (int i = 0; i < m_sections.size(); ++i) {
            if (m_sections.at(i).markLine == line)
                return i;
        }
        return -1;
    };
    const int caret = int(engine(*this, SCI_GETCURRENTPOS));
    const int anchor = int(engine(*this, SCI_GETANCHOR));
    int begin = std::min(caret, anchor);
    int end = std::max(caret, anchor);
    if (const int message = markAt(begin); message >= 0)
        begin = lineStart(m_sections.at(message).firstLine());
    if (const int message = markAt(end); message >= 0)
        end = message > 0 && begin < sectionBegin(message) ? sectionBegin(message) - 1
                                                           : lineStart(m_sections.at(message).firstLine());
    begin = std::min(begin, end);
    if (begin == std::min(caret, anchor) && end == std::max(caret, anchor))
        return;
    engine(*this, SCI_SETSEL, caret < anchor ? end : begin, caret < anchor ? begin : end);
}

QMimeData *PromptEditor::toMimeData(const QByteArray &text, bool rectangular) const
{
    return QsciScintilla::toMimeData(readableSections(QString::fromUtf8(text)).toUtf8(), rectangular);
}

QByteArray PromptEditor::fromMimeData(const QMimeData *source, bool &rectangular) const
{
    const QByteArray bytes = QsciScintilla::fromMimeData(source, rectangular);
    return plainPaste(QString::fromUtf8(bytes)).toUtf8();
}

void PromptEditor::duplicate()
{
    if (isReadOnly())
        return;
    const int begin = int(engine(*this, SCI_GETSELECTIONSTART));
    const int end = int(engine(*this, SCI_GETSELECTIONEND));
    if (end > begin && touchesMark(begin, end)) {
        Q_EMIT refused(tr("The selection reaches over several messages; select inside one of them"));
        return;
    }
    if (end > begin) {
        replaceBytes(end, end, bytesBetween(begin, end));
        engine(*this, SCI_SETSEL, end, end + (end - begin));
    } else {
        const int line = int(engine(*this, SCI_LINEFROMPOSITION, begin));
        const QByteArray text = bytesBetween(lineStart(line), int(engine(*this, SCI_GETLINEENDPOSITION, line)));
        const int column = begin - lineStart(line);
        const int at = int(engine(*this, SCI_GETLINEENDPOSITION, line));
        replaceBytes(at, at, QByteArray(QByteArray("\n") + text));
        engine(*this, SCI_GOTOPOS, at + 1 + column);
    }
    updateStructure();
    keepOutOfMarks();
}

void PromptEditor::showCompletions()
{
    if (m_completions.isEmpty()) {
        Q_EMIT refused(tr("There is no variable to offer yet"));
        return;
    }
    const int position = int(engine(*this, SCI_GETCURRENTPOS));
    const int line = int(engine(*this, SCI_LINEFROMPOSITION, position));
    const QString before = QString::fromUtf8(bytesBetween(lineStart(line), position));
    const qsizetype opened = before.lastIndexOf(QLatin1Char('{'));
    const bool inside = opened >= 0 && before.indexOf(QLatin1Char('}'), opened) < 0;
    qsizetype word = before.size();
    while (word > 0 && (before.at(word - 1).isLetterOrNumber() || before.at(word - 1) == QLatin1Char('_')))
        --word;
    QStringList offers = m_completions;
    offers.sort();
    if (!inside) {
        const QString form = m_lexer->isFString() ? QStringLiteral("{%1}") : QStringLiteral("{{ %1 }}");
        for (QString &offer : offers)
            offer = form.arg(offer);
    }
    const int typed = inside ? int(QStringView(before).sliced(word).toUtf8().size()) : 0;
    engine(*this, SCI_AUTOCSHOW, typed, offers.join(QLatin1Char('\n')).toUtf8());
}

} // namespace promptlab
