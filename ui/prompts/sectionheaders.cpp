// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/sectionheaders.h"

#include "ui/prompts/prompteditor.h"

namespace promptlab {

namespace {

/// Where a dragged message would land.
class DropLine final : public QWidget
{
public:
    DropLine(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme) { hide(); }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), m_theme.color(ColorRole::AccentMark)); }

private:
    const Theme &m_theme;
};

} // namespace

SectionHeaders::SectionHeaders(const Theme &theme, PromptEditor *editor)
    : QObject(editor), m_theme(theme), m_editor(editor), m_dropLine(new DropLine(theme, editor->viewport()))
{
    connect(editor, &PromptEditor::layoutMoved, this, &SectionHeaders::place);
}

void SectionHeaders::addHeader()
{
    auto *header = new SectionHeader(m_theme, m_editor->viewport());
    m_headers.append(header);
    connect(header, &SectionHeader::foldRequested, m_editor, &PromptEditor::setFolded);
    connect(header, &SectionHeader::roleRequested, m_editor, &PromptEditor::setRole);
    connect(header, &SectionHeader::addRequested, m_editor, &PromptEditor::addMessage);
    connect(header, &SectionHeader::removeRequested, m_editor, &PromptEditor::removeMessage);
    connect(header, &SectionHeader::moveRequested, m_editor, [this](int index, int by) {
        const bool byKey = m_headers.at(index)->gripHasFocus();
        m_editor->moveMessage(index, index + by);
        if (SectionHeader *moved = this->header(index + by); byKey && moved)
            moved->focusGrip();
    });
    connect(header, &SectionHeader::activated, m_editor, [this](int index) {
        if (!m_editor->isFolded(index))
            m_editor->goTo({index, 1, 1});
        m_editor->setFocus();
    });
    connect(header, &SectionHeader::dragged, this, &SectionHeaders::drag);
}

void SectionHeaders::rebuild()
{
    const QList<PromptSection> &sections = m_editor->sections();
    const int count = int(sections.size());
    while (m_headers.size() < count)
        addHeader();
    for (int i = 0; i < m_headers.size(); ++i) {
        if (i >= count) {
            m_headers.at(i)->hide();
            continue;
        }
        SectionHeader *header = m_headers.at(i);
        header->setMessage(i, count, sections.at(i).role);
        header->setFolded(m_editor->isFolded(i), sections.at(i).lineCount);
        const int hidden = m_editor->hiddenParts(i);
        header->setNote(hidden > 0 ? tr("%n part(s) more than this text", nullptr, hidden) : QString());
        header->setFigures(m_figures.value(i), m_toolTips.value(i));
    }
    place();
}

void SectionHeaders::setFigures(const QStringList &figures, const QStringList &toolTips)
{
    m_figures = figures;
    m_toolTips = toolTips;
    for (int i = 0; i < m_headers.size(); ++i)
        m_headers.at(i)->setFigures(figures.value(i), toolTips.value(i));
}

SectionHeader *SectionHeaders::header(int message) const
{
    return message >= 0 && message < m_editor->sections().size() ? m_headers.value(message) : nullptr;
}

void SectionHeaders::place()
{
    const QList<PromptSection> &sections = m_editor->sections();
    const QWidget *viewport = m_editor->viewport();
    const int height = m_theme.length(Length::PaneHeader);
    const int room = 2 * int(engine(*m_editor, QsciScintilla::SCI_TEXTHEIGHT, 0));
    for (int i = 0; i < m_headers.size() && i < sections.size(); ++i) {
        const long position = engine(*m_editor, QsciScintilla::SCI_POSITIONFROMLINE, sections.at(i).markLine);
        const int top = int(engine(*m_editor, QsciScintilla::SCI_POINTYFROMPOSITION, 0, position));
        // The first one begins the page; the others stand in the middle of their room.
        const int y = top + (i == 0 ? 0 : std::max(0, (room - height) / 2));
        SectionHeader *header = m_headers.at(i);
        header->setGeometry(0, y, viewport->width(), height);
        header->setVisible(y + height > 0 && y < viewport->height());
    }
}

int SectionHeaders::targetAt(int y) const
{
    int target = 0;
    for (int i = 0; i < m_editor->sections().size(); ++i) {
        const QRect place = m_headers.at(i)->geometry();
        if (place.center().y() <= y)
            target = i;
    }
    return target;
}

void SectionHeaders::drag(int index, int y, bool dropped)
{
    const int target = targetAt(y);
    m_dropLine->setVisible(!dropped && target != index);
    if (dropped) {
        m_editor->moveMessage(index, target);
        return;
    }
    const QRect over = m_headers.at(target)->geometry();
    const bool below = target > index;
    const bool last = target + 1 >= m_editor->sections().size();
    const int line = !below ? over.top() : (last ? m_editor->viewport()->height() - 2 : m_headers.at(target + 1)->y());
    m_dropLine->setGeometry(0, line, m_editor->viewport()->width(), 2);
    m_dropLine->raise();
}

} // namespace promptlab
