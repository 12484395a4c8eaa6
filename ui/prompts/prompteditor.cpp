// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/prompteditor.h"

#include "ui/prompts/promptlexer.h"
#include "ui/prompts/sectionheaders.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QToolTip>

namespace promptlab {

namespace {

constexpr int editorErrorIndicator = 8;
constexpr int editorWarningIndicator = 9;
constexpr int editorDwellMs = 400;
// Over the text, so that the tint behind variables stays: nearly clear.
constexpr int editorCaretLineAlphaLight = 10;
constexpr int editorCaretLineAlphaDark = 7;

} // namespace

PromptEditor::PromptEditor(const Theme &theme, QWidget *parent)
    : QsciScintilla(parent), m_theme(theme), m_lexer(new PromptLexer(theme, this)),
      m_headers(new SectionHeaders(theme, this))
{
    setObjectName(QStringLiteral("promptEditor"));
    setAccessibleName(tr("Messages of the prompt"));
    setAccessibleDescription(tr("Tab indents. F6 goes on to the next part of the window, Esc and then Tab to the next "
                                "control."));
    setUtf8(true);
    setEolMode(QsciScintilla::EolUnix);
    setFrameShape(QFrame::NoFrame);
    setLexer(m_lexer);
    setBraceMatching(QsciScintilla::SloppyBraceMatch);
    setTabWidth(4);
    setIndentationsUseTabs(false);
    setWrapped(true);
    engine(*this, SCI_SETSCROLLWIDTH, 1);
    engine(*this, SCI_SETSCROLLWIDTHTRACKING, 1);
    engine(*this, SCI_SETMOUSEDWELLTIME, editorDwellMs);
    engine(*this, SCI_AUTOCSETSEPARATOR, '\n');
    engine(*this, SCI_AUTOCSETORDER, SC_ORDER_PERFORMSORT);
    engine(*this, SCI_ANNOTATIONSETVISIBLE, ANNOTATION_STANDARD);
    setUpMargins();
    dropForeignCommands();
    dress();
    connect(&theme, &Theme::changed, this, &PromptEditor::dress);
    connect(this, &QsciScintillaBase::SCN_MODIFIED, this,
            [this](int, int type, const char *text, int length, int linesAdded) {
                noteChange(type, text, length, linesAdded);
            });
    connect(this, &QsciScintillaBase::SCN_UPDATEUI, this, [this](int updated) {
        updateStructure();
        if (updated & (SC_UPDATE_V_SCROLL | SC_UPDATE_CONTENT))
            Q_EMIT layoutMoved();
        Q_EMIT cursorMoved();
    });
    connect(this, &QsciScintillaBase::SCN_PAINTED, this, &PromptEditor::layoutMoved);
    connect(verticalScrollBar(), &QAbstractSlider::actionTriggered, this, [this] { m_goneTo.reset(); });
    connect(this, &QsciScintillaBase::SCN_ZOOM, this, &PromptEditor::layoutMoved);
    connect(this, &QsciScintillaBase::SCN_DWELLSTART, this, &PromptEditor::showMarkText);
    connect(this, &QsciScintillaBase::SCN_DWELLEND, this, [] { QToolTip::hideText(); });
}

void PromptEditor::setUpMargins()
{
    setMarginType(0, QsciScintilla::TextMarginRightJustified);
    for (int margin = 1; margin < 3; ++margin)
        setMarginWidth(margin, 0);
    engine(*this, SCI_SETMARGINLEFT, 0, m_theme.grid(3));
    engine(*this, SCI_SETMARGINRIGHT, 0, m_theme.grid(2));
}

void PromptEditor::dropForeignCommands()
{
    // Commands on whole lines would drag a message's first line along, and their keys belong to the window.
    for (const int key : {int(Qt::CTRL) | Qt::Key_D, int(Qt::CTRL) | Qt::Key_L, int(Qt::CTRL) | Qt::Key_T,
                          int(Qt::CTRL | Qt::SHIFT) | Qt::Key_L, int(Qt::CTRL | Qt::SHIFT) | Qt::Key_T,
                          int(Qt::CTRL) | Qt::Key_U, int(Qt::CTRL | Qt::SHIFT) | Qt::Key_U}) {
        if (QsciCommand *command = standardCommands()->boundTo(key)) {
            if (command->key() == key)
                command->setKey(0);
            if (command->alternateKey() == key)
                command->setAlternateKey(0);
        }
    }
}

void PromptEditor::dress()
{
    m_lexer->dress();
    const QColor caret = m_theme.color(ColorRole::Text);
    SendScintilla(SCI_SETCARETFORE, caret);
    engine(*this, SCI_SETCARETWIDTH, 2);
    engine(*this, SCI_SETCARETLINEVISIBLE, 1);
    SendScintilla(SCI_SETCARETLINEBACK, caret);
    engine(*this, SCI_SETCARETLINEBACKALPHA, m_theme.isDark() ? editorCaretLineAlphaDark : editorCaretLineAlphaLight);
    engine(*this, SCI_SETSELBACK, 1, m_theme.color(ColorRole::Selection));
    engine(*this, SCI_SETSELFORE, 0, m_theme.color(ColorRole::SelectionText));
    for (const bool error : {true, false}) {
        const int indicator = error ? editorErrorIndicator : editorWarningIndicator;
        engine(*this, SCI_INDICSETSTYLE, indicator, INDIC_SQUIGGLE);
        engine(*this, SCI_INDICSETFORE, indicator,
               m_theme.syntax(error ? SyntaxTone::LintError : SyntaxTone::LintWarning));
    }
    engine(*this, SCI_SETEXTRAASCENT, 0);
    engine(*this, SCI_SETEXTRADESCENT, 0);
    const int extra = std::max(0, m_theme.lineHeight(TextStyle::Code) - int(engine(*this, SCI_TEXTHEIGHT, 0)));
    engine(*this, SCI_SETEXTRAASCENT, extra / 2);
    engine(*this, SCI_SETEXTRADESCENT, extra - extra / 2);
    setMarginWidth(0, int(engine(*this, SCI_TEXTWIDTH, STYLE_LINENUMBER, QByteArray("9999"))) + m_theme.grid(3));
    Q_EMIT layoutMoved();
}

void PromptEditor::load(const QList<Message> &messages, TemplateFormat format)
{
    m_loading = true;
    m_parts.clear();
    m_folded.clear();
    m_marks.clear();
    const QByteArray text = composeSections(messages, &m_parts).toUtf8();
    engine(*this, SCI_SETUNDOCOLLECTION, 0);
    engine(*this, SCI_CLEARALL);
    engine(*this, SCI_ADDTEXT, text.size(), text);
    engine(*this, SCI_SETUNDOCOLLECTION, 1);
    engine(*this, SCI_EMPTYUNDOBUFFER);
    engine(*this, SCI_SETSAVEPOINT);
    m_lexer->setTemplateFormat(format);
    m_structureStale = true;
    updateStructure();
    m_loading = false;
    if (!m_sections.isEmpty())
        goTo({0, 1, 1});
    engine(*this, SCI_SETFIRSTVISIBLELINE, 0);
    Q_EMIT sectionsChanged();
    Q_EMIT layoutMoved();
}

void PromptEditor::replaceMessages(const QList<Message> &messages)
{
    replaceBytes(0, length(), composeSections(messages, &m_parts).toUtf8());
    updateStructure();
}

void PromptEditor::setTemplateFormat(TemplateFormat format)
{
    m_lexer->setTemplateFormat(format);
}

QString PromptEditor::wholeText() const
{
    return QString::fromUtf8(bytesBetween(0, length()));
}

QList<Message> PromptEditor::messages() const
{
    return messagesOfText(wholeText(), m_parts);
}

int PromptEditor::hiddenParts(int message) const
{
    return m_parts.hiddenParts(m_sections.at(message).id);
}

void PromptEditor::noteChange(int type, const char *text, int length, int linesAdded)
{
    if (!(type & (SC_MOD_INSERTTEXT | SC_MOD_DELETETEXT)))
        return;
    const bool mark = text && length > 0 && QByteArrayView(text, length).contains(char(sectionMarkSign));
    m_structureStale = m_structureStale || linesAdded != 0 || mark;
    if (!m_loading)
        Q_EMIT edited();
}

void PromptEditor::updateStructure()
{
    if (!m_structureStale)
        return;
    m_structureStale = false;
    const auto shape = [](const QList<PromptSection> &sections) {
        QList<std::pair<int, MessageRole>> ids;
        for (const PromptSection &section : sections)
            ids.append({section.id, section.role});
        return ids;
    };
    const auto before = shape(m_sections);
    m_sections = readSections(wholeText());
    updateLines();
    if (shape(m_sections) != before) {
        engine(*this, SCI_SHOWLINES, 0, lines() - 1);
        for (int i = 0; i < m_sections.size(); ++i) {
            if (m_folded.contains(m_sections.at(i).id))
                engine(*this, SCI_HIDELINES, m_sections.at(i).firstLine(), m_sections.at(i).endLine() - 1);
        }
        m_headers->rebuild();
        if (!m_loading)
            Q_EMIT sectionsChanged();
    }
    Q_EMIT layoutMoved();
}

void PromptEditor::updateLines()
{
    int section = -1;
    const int count = lines();
    for (int line = 0; line < count; ++line) {
        const bool mark = section + 1 < m_sections.size() && m_sections.at(section + 1).markLine == line;
        section += mark ? 1 : 0;
        // A mark is one line high; the line below it that only shows makes room for the header.
        if (mark != (engine(*this, SCI_ANNOTATIONGETLINES, line) > 0)) {
            if (mark)
                engine(*this, SCI_ANNOTATIONSETTEXT, line, QByteArray(" "));
            else
                SendScintilla(SCI_ANNOTATIONSETTEXT, static_cast<unsigned long>(line), static_cast<void *>(nullptr));
        }
        const QByteArray number = mark ? QByteArray() : QByteArray::number(line - section);
        engine(*this, SCI_MARGINSETTEXT, line, number);
        engine(*this, SCI_MARGINSETSTYLE, line, STYLE_LINENUMBER);
    }
}

int PromptEditor::sectionAtLine(int line) const
{
    for (int i = int(m_sections.size()) - 1; i >= 0; --i) {
        if (m_sections.at(i).markLine <= line)
            return i;
    }
    return 0;
}

int PromptEditor::currentMessage() const
{
    return sectionAtLine(int(engine(*this, SCI_LINEFROMPOSITION, engine(*this, SCI_GETCURRENTPOS))));
}

int PromptEditor::lineStart(int line) const
{
    return int(engine(*this, SCI_POSITIONFROMLINE, line));
}

QByteArray PromptEditor::bytesBetween(int begin, int end) const
{
    const char *all = static_cast<const char *>(SendScintillaPtrResult(SCI_GETCHARACTERPOINTER));
    return all ? QByteArray(all + begin, std::max(0, end - begin)) : QByteArray();
}

QString PromptEditor::lineText(int line) const
{
    return QString::fromUtf8(bytesBetween(lineStart(line), int(engine(*this, SCI_GETLINEENDPOSITION, line))));
}

void PromptEditor::replaceBytes(int begin, int end, const QByteArray &bytes)
{
    engine(*this, SCI_SETTARGETRANGE, begin, end);
    engine(*this, SCI_REPLACETARGET, bytes.size(), bytes);
}

int PromptEditor::sectionBegin(int message) const
{
    return lineStart(m_sections.at(message).markLine);
}

int PromptEditor::sectionEnd(int message) const
{
    return message + 1 < m_sections.size() ? sectionBegin(message + 1) - 1 : length();
}

void PromptEditor::setRole(int message, MessageRole role)
{
    const PromptSection section = m_sections.at(message);
    if (section.role == role)
        return;
    const int begin = sectionBegin(message);
    replaceBytes(begin, int(engine(*this, SCI_GETLINEENDPOSITION, section.markLine)),
                 sectionMark(role, section.id).toUtf8());
    updateStructure();
}

void PromptEditor::addMessage(int after, MessageRole role)
{
    const int id = m_parts.add(Message::ofText(role, {}));
    const int at = m_sections.isEmpty() ? 0 : sectionEnd(after);
    const QByteArray mark =
        QByteArray(m_sections.isEmpty() ? "" : "\n") + sectionMark(role, id).toUtf8() + QByteArray("\n");
    replaceBytes(at, at, mark);
    updateStructure();
    goTo({std::min(after + 1, int(m_sections.size()) - 1), 1, 1});
    setFocus();
}

void PromptEditor::removeMessage(int message)
{
    if (m_sections.size() < 2)
        return;
    const bool last = message + 1 == m_sections.size();
    const int begin = sectionBegin(message) - (last ? 1 : 0);
    const int end = last ? length() : sectionBegin(message + 1);
    replaceBytes(begin, end, QByteArray(""));
    updateStructure();
    goTo({std::min(message, int(m_sections.size()) - 1), 1, 1});
}

void PromptEditor::moveMessage(int from, int to)
{
    if (from == to || to < 0 || to >= m_sections.size())
        return;
    QList<QByteArray> texts;
    for (int i = 0; i < m_sections.size(); ++i)
        texts.append(bytesBetween(sectionBegin(i), sectionEnd(i)));
    texts.move(from, to);
    // Only what really moves is replaced, so that the view and marks elsewhere stay.
    const int first = std::min(from, to);
    const int last = std::max(from, to);
    replaceBytes(sectionBegin(first), sectionEnd(last), texts.mid(first, last - first + 1).join('\n'));
    m_structureStale = true;
    updateStructure();
    goTo({to, 1, 1});
}

bool PromptEditor::isFolded(int message) const
{
    return message < m_sections.size() && m_folded.contains(m_sections.at(message).id);
}

void PromptEditor::setFolded(int message, bool folded)
{
    const PromptSection section = m_sections.at(message);
    if (folded == m_folded.contains(section.id))
        return;
    if (folded)
        m_folded.insert(section.id);
    else
        m_folded.remove(section.id);
    if (folded && currentMessage() == message) {
        for (int other = 0; other < m_sections.size(); ++other) {
            const int next = (message + 1 + other) % int(m_sections.size());
            if (!isFolded(next)) {
                goTo({next, 1, 1});
                break;
            }
        }
    }
    engine(*this, folded ? SCI_HIDELINES : SCI_SHOWLINES, section.firstLine(), section.endLine() - 1);
    m_headers->rebuild();
    Q_EMIT layoutMoved();
}

void PromptEditor::unfoldAt(int position)
{
    const int message = sectionAtLine(int(engine(*this, SCI_LINEFROMPOSITION, position)));
    if (isFolded(message))
        setFolded(message, false);
}

int PromptEditor::positionOf(const MessagePlace &place) const
{
    if (m_sections.isEmpty())
        return 0;
    const PromptSection &section = m_sections.at(std::clamp(place.message, 0, int(m_sections.size()) - 1));
    const int line = section.firstLine() + std::clamp(place.line - 1, 0, section.lineCount - 1);
    const QString text = lineText(line);
    return lineStart(line) + int(text.left(std::max(0, place.column - 1)).toUtf8().size());
}

int PromptEditor::shownLine(const MessagePlace &place) const
{
    if (place.message < 0 || place.message >= m_sections.size())
        return 0;
    return m_sections.at(place.message).markLine - place.message + place.line;
}

MessagePlace PromptEditor::cursorPlace() const
{
    const int position = int(engine(*this, SCI_GETCURRENTPOS));
    const int line = int(engine(*this, SCI_LINEFROMPOSITION, position));
    const int message = sectionAtLine(line);
    if (m_sections.isEmpty())
        return {};
    const QString before = QString::fromUtf8(bytesBetween(lineStart(line), position));
    return {message, std::max(1, line - m_sections.at(message).markLine), int(before.size()) + 1};
}

void PromptEditor::goTo(const MessagePlace &place, int length)
{
    if (m_sections.isEmpty())
        return;
    const int begin = positionOf(place);
    unfoldAt(begin);
    const int end = length > 0 ? positionOf({place.message, place.line, place.column + length}) : begin;
    engine(*this, SCI_SETSEL, end, begin);
    m_goneTo = {begin, end};
    showRange(begin, end);
}

/// With the header of the message where both have room: half a header tells nothing.
void PromptEditor::showRange(int begin, int end)
{
    engine(*this, SCI_SCROLLRANGE, end, begin);
    const int line = int(engine(*this, SCI_LINEFROMPOSITION, begin));
    const long mark = engine(*this, SCI_VISIBLEFROMDOCLINE, m_sections.at(sectionAtLine(line)).markLine);
    const long last = engine(*this, SCI_VISIBLEFROMDOCLINE, line);
    if (engine(*this, SCI_GETFIRSTVISIBLELINE) > mark && last - mark < engine(*this, SCI_LINESONSCREEN))
        engine(*this, SCI_SETFIRSTVISIBLELINE, mark);
}

void PromptEditor::replaceAt(const MessagePlace &place, int length, const QString &text)
{
    const int begin = positionOf(place);
    const int end = positionOf({place.message, place.line, place.column + length});
    replaceBytes(begin, end, text.toUtf8());
    updateStructure();
}

void PromptEditor::setMarks(const QList<EditorMark> &marks)
{
    m_marks = marks;
    for (const int indicator : {editorErrorIndicator, editorWarningIndicator}) {
        engine(*this, SCI_SETINDICATORCURRENT, indicator);
        engine(*this, SCI_INDICATORCLEARRANGE, 0, length());
    }
    for (const EditorMark &mark : marks) {
        const int begin = positionOf(mark.place);
        int end = positionOf({mark.place.message, mark.place.line, mark.place.column + std::max(1, mark.length)});
        if (end <= begin)
            end = begin + 1;
        engine(*this, SCI_SETINDICATORCURRENT, mark.error ? editorErrorIndicator : editorWarningIndicator);
        engine(*this, SCI_INDICATORFILLRANGE, begin, end - begin);
    }
    Q_EMIT marksChanged();
}

void PromptEditor::showMarkText(int position, int x, int y)
{
    if (QApplication::activePopupWidget())
        return; // it would lie over the menu
    for (const EditorMark &mark : qAsConst(m_marks)) {
        const int begin = positionOf(mark.place);
        const int end = positionOf({mark.place.message, mark.place.line, mark.place.column + mark.length});
        if (position >= begin && position <= end) {
            QToolTip::showText(viewport()->mapToGlobal(QPoint(x, y)), mark.text, viewport());
            return;
        }
    }
}

void PromptEditor::setWrapped(bool wrapped)
{
    setWrapMode(wrapped ? QsciScintilla::WrapWord : QsciScintilla::WrapNone);
    engine(*this, SCI_SETWRAPINDENTMODE, SC_WRAPINDENT_SAME);
    Q_EMIT layoutMoved();
}

bool PromptEditor::touchesMark(int begin, int end) const
{
    return bytesBetween(begin, end).contains(char(sectionMarkSign))
        || engine(*this, SCI_GETCHARAT, lineStart(int(engine(*this, SCI_LINEFROMPOSITION, begin))))
               == long(sectionMarkSign);
}

} // namespace promptlab
