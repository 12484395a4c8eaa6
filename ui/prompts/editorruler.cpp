// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/editorruler.h"

#include "ui/prompts/prompteditor.h"

#include <QMouseEvent>
#include <QPainter>

namespace promptlab {

namespace {

constexpr int rulerMark = 3;
constexpr int rulerSoonMs = 60;

} // namespace

EditorRuler::EditorRuler(const Theme &theme, PromptEditor &editor, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_editor(editor)
{
    setCursor(Qt::ArrowCursor);
    setAccessibleName(tr("Overview of problems and found words"));
    setToolTip(tr("Where problems and found words are: click to go there (F8, F3)"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_soon.setSingleShot(true);
    m_soon.setInterval(rulerSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &EditorRuler::placeMarks);
    connect(&editor, &PromptEditor::marksChanged, this, [this] { m_soon.start(); });
    connect(&editor, &PromptEditor::layoutMoved, this, &EditorRuler::noteLayout);
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

QSize EditorRuler::sizeHint() const
{
    return {m_theme.length(Length::OverviewRuler), 0};
}

int EditorRuler::shownLines() const
{
    return int(engine(m_editor, QsciScintilla::SCI_VISIBLEFROMDOCLINE, m_editor.lines()));
}

void EditorRuler::setMatches(const QList<int> &positions)
{
    m_matches = positions;
    m_soon.start();
}

void EditorRuler::noteLayout()
{
    // Said with every repaint of the editor: the marks are placed anew only when lines came, went or broke elsewhere.
    if (shownLines() != m_lines)
        m_soon.start();
}

void EditorRuler::placeMarks()
{
    m_lines = shownLines();
    m_marks.clear();
    const auto add = [this](long position, Mark::Kind kind) {
        const long line = engine(m_editor, QsciScintilla::SCI_LINEFROMPOSITION, position);
        const Mark mark{int(engine(m_editor, QsciScintilla::SCI_VISIBLEFROMDOCLINE, line)), kind};
        if (m_marks.isEmpty() || m_marks.last() != mark)
            m_marks.append(mark);
    };
    for (const int position : qAsConst(m_matches))
        add(position, Mark::Kind::Match);
    // What is worst is drawn last.
    for (const auto kind : {Mark::Kind::Warning, Mark::Kind::Error}) {
        const QList<EditorMark> &problems = m_editor.marks();
        for (const EditorMark &problem : problems) {
            if (problem.error == (kind == Mark::Kind::Error))
                add(m_editor.positionOf(problem.place), kind);
        }
    }
    update();
}

int EditorRuler::place(int line) const
{
    // What is shorter than the view is drawn at its own height.
    const int onScreen = int(engine(m_editor, QsciScintilla::SCI_LINESONSCREEN));
    const int room = std::max({m_lines, onScreen, 1});
    return int(qint64(line) * height() / room);
}

void EditorRuler::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::Surface));
    painter.fillRect(QRect(0, 0, 1, height()), m_theme.color(ColorRole::Border));
    const int left = 2;
    const int wide = width() - left - 1;
    int drawnTo = -1;
    auto drawn = Mark::Kind::Match;
    for (const Mark &mark : qAsConst(m_marks)) {
        const int top = std::min(place(mark.line), height() - rulerMark);
        if (mark.kind == drawn && top < drawnTo)
            continue; // thousands on one pixel are one
        drawn = mark.kind;
        drawnTo = top + rulerMark;
        // Never colour alone: matches stand in the middle, warnings at the right, errors over the whole width.
        QRect box(left, top, wide, rulerMark);
        if (mark.kind == Mark::Kind::Match)
            box.adjust(wide / 3, 0, -wide / 3, 0);
        else if (mark.kind == Mark::Kind::Warning)
            box.setLeft(left + wide / 2);
        const QColor ink = mark.kind == Mark::Kind::Match   ? m_theme.color(ColorRole::AccentMark)
                         : mark.kind == Mark::Kind::Warning ? m_theme.syntax(SyntaxTone::LintWarning)
                                                            : m_theme.syntax(SyntaxTone::LintError);
        painter.fillRect(box, ink);
    }
}

void EditorRuler::goTo(int y)
{
    const int onScreen = int(engine(m_editor, QsciScintilla::SCI_LINESONSCREEN));
    const int room = std::max({m_lines, onScreen, 1});
    const int line = int(qint64(std::clamp(y, 0, height())) * room / std::max(1, height()));
    engine(m_editor, QsciScintilla::SCI_SETFIRSTVISIBLELINE, std::max(0, line - onScreen / 2));
}

void EditorRuler::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        goTo(event->position().toPoint().y());
}

void EditorRuler::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        goTo(event->position().toPoint().y());
}

void EditorRuler::mouseReleaseEvent(QMouseEvent *event)
{
    event->accept();
}

void EditorRuler::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace promptlab
