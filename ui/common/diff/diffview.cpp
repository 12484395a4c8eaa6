// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/diff/diffview.h"

#include "ui/common/diff/overviewruler.h"
#include "ui/common/diff/valuelayout.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPaintEvent>
#include <QScrollBar>

#include <cmath>

namespace promptlab {

namespace {

constexpr double smallestZoom = 0.5;
constexpr double largestZoom = 3;
constexpr int rewrapDelayMs = 60;
constexpr size_t rewrapAtOnce = 20'000; ///< rows
constexpr int leastNumberDigits = 3;

int largestLineNumber(const DiffDocument &document)
{
    int largest = 1;
    for (const DiffSection &section : document.sections) {
        for (const TextSide side : {TextSide::Left, TextSide::Right}) {
            const TextLines &lines = section.lines(side);
            if (lines.count() > 0)
                largest = std::max(largest, lines.realNumber(LineNumber(lines.count() - 1)));
        }
    }
    return largest;
}

} // namespace

DiffView::DiffView(const Theme &theme, QWidget *parent)
    : QAbstractScrollArea(parent), m_theme(theme), m_lines(theme), m_ruler(new OverviewRuler(theme, this))
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Comparison"));
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setCursor(Qt::ArrowCursor);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    m_rewrap.setSingleShot(true);
    m_rewrap.setInterval(rewrapDelayMs);
    connect(&m_rewrap, &QTimer::timeout, this, [this] { keepTop([this] { refreshMetrics(); }); });
    connect(&m_blink, &QTimer::timeout, this, [this] {
        m_state.caretVisible = !m_state.caretVisible;
        viewport()->update();
    });
    connect(&m_autoScroll, &QTimer::timeout, this, [this] { dragTo(m_dragPoint); });
    connect(&m_words, &WordCache::ready, viewport(), qOverload<>(&QWidget::update));
    connect(m_ruler, &OverviewRuler::wanted, this,
            [this](int content) { verticalScrollBar()->setValue(content - viewport()->height() / 2); });
    connect(&theme, &Theme::changed, this, [this] {
        m_lines.clear();
        keepTop([this] { refreshMetrics(); });
        viewport()->update();
    });
    setRulerShown(true);
    refreshMetrics();
}

DiffView::~DiffView() = default;

void DiffView::setDocument(std::shared_ptr<const DiffDocument> document)
{
    m_document = std::move(document);
    m_lines.setDocument(m_document);
    m_words.setDocument(m_document);
    m_matches = {};
    m_state.matches.clear();
    m_state.currentMatch.reset();
    m_state.currentChange = -1;
    m_state.selection = {};
    applyViewedKeys();
    rebuildLayout();
    verticalScrollBar()->setValue(0);
    horizontalScrollBar()->setValue(0);
    if (m_document) {
        setAccessibleName(tr("Comparison of %1 and %2").arg(m_document->left.title, m_document->right.title));
        m_state.selection.caret = m_state.selection.anchor = {0, 0};
    }
    viewport()->update(); // whatever stood there before, an empty page too, is not shown any more
    Q_EMIT currentChangeChanged(-1);
    Q_EMIT viewedChanged();
}

void DiffView::applyViewedKeys()
{
    m_state.viewed.assign(m_document ? m_document->changes.size() : 0, false);
    for (size_t i = 0; i < m_state.viewed.size(); ++i)
        m_state.viewed[i] = m_viewedKeys.contains(m_document->changes[i].key);
}

void DiffView::rebuildLayout()
{
    m_layout.setDocument(m_document, m_mode, m_contextLines);
    refreshMetrics();
}

void DiffView::setMode(DiffViewMode mode)
{
    if (m_mode == mode)
        return;
    // Rows have other numbers in the other mode: go on at the same change.
    const int change = m_state.currentChange;
    m_mode = mode;
    m_state.selection = {};
    m_state.currentChange = -1;
    setMatches({});
    rebuildLayout();
    if (m_document)
        m_state.selection.caret = m_state.selection.anchor = {0, 0};
    if (change >= 0)
        goToChange(change);
    viewport()->update();
}

void DiffView::setContextLines(int lines)
{
    if (std::exchange(m_contextLines, lines) != lines)
        keepTop([this] { rebuildLayout(); });
}

void DiffView::setWrapped(bool wrapped)
{
    if (std::exchange(m_wrapped, wrapped) != wrapped)
        keepTop([this] { refreshMetrics(); });
}

void DiffView::setWordsShown(bool shown)
{
    m_state.words = shown;
    viewport()->update();
}

void DiffView::setRulerShown(bool shown)
{
    m_rulerShown = shown;
    m_ruler->setVisible(shown);
    // The ruler is a scroll bar that tells more.
    setVerticalScrollBarPolicy(shown ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setViewportMargins(0, 0, shown ? m_ruler->sizeHint().width() : 0, 0);
    placeRuler();
}

void DiffView::setZoom(double zoom)
{
    const double bounded = std::clamp(zoom, smallestZoom, largestZoom);
    if (qFuzzyCompare(std::exchange(m_zoom, bounded), bounded))
        return;
    keepTop([this] { refreshMetrics(); });
    Q_EMIT zoomChanged(bounded);
}

void DiffView::setUnfoldKey(const QString &key)
{
    m_state.unfoldKey = key;
    viewport()->update();
}

/// Runs a change of the layout; the row at the top, and how far it is scrolled, stay.
void DiffView::keepTop(const std::function<void()> &change)
{
    const int index = m_layout.indexAt(m_state.scrollY);
    const int row = index < 0 ? -1 : m_layout.at(index).row;
    const int within = index < 0 ? 0 : m_state.scrollY - m_layout.top(index);
    change();
    if (row >= 0 && m_layout.count() > 0) {
        const int now = m_layout.indexOf(row);
        verticalScrollBar()->setValue(m_layout.top(now) + std::min(within, m_layout.height(now)));
    }
    viewport()->update();
}

void DiffView::refreshMetrics()
{
    QFont font = m_theme.font(TextStyle::Code);
    font.setPixelSize(std::max(1, int(std::lround(font.pixelSize() * m_zoom))));
    const LineFace face = lineFace(font, int(std::lround(m_theme.lineHeight(TextStyle::Code) * m_zoom)));
    const int largest = m_document ? int(QString::number(largestLineNumber(*m_document)).size()) : 1;
    const int digits = std::max(leastNumberDigits, largest);
    m_columns = diffColumns(m_theme, m_mode, viewport()->width(), digits, face.cell);
    const int width = m_columns.of(TextSide::Left).textWidth();
    m_lines.setFace(face, m_wrapped ? std::max(1, width) : 0, movedLabelReserve(m_theme, largest));
    RowHeights heights;
    heights.line = face.height;
    heights.value = std::max(face.height, m_theme.length(Length::RowCompact));
    heights.heading = m_theme.length(Length::PaneHeader);
    heights.fold = m_theme.length(Length::ControlSmall) + m_theme.grid(1) / 2;
    // Values do not scroll sidewards: they are wrapped in any case.
    const auto valueHeight = [this, least = heights.value](const DocumentRow &row) {
        return valueRowHeight(*m_document, row, m_mode, m_columns, m_theme, least);
    };
    m_layout.setHeights(heights,
                        m_wrapped
                            ? DiffRowLayout::LineHeight([this](const DocumentRow &row) { return rowHeightOf(row); })
                            : DiffRowLayout::LineHeight(),
                        valueHeight);
    updateScrollBars();
    updateRuler();
    Q_EMIT columnsChanged();
}

int DiffView::rowHeightOf(const DocumentRow &row) const
{
    int rows = 1;
    const bool once = m_mode == DiffViewMode::Unified && row.shows == DocumentRow::Shows::Both;
    for (const TextSide side : {TextSide::Right, TextSide::Left}) {
        if (row.line(side) >= 0)
            rows = std::max(rows, m_lines.rowCount(row.section, side, row.line(side)));
        if (once)
            break;
    }
    return rows * m_lines.face().height;
}

void DiffView::updateScrollBars()
{
    const int room = viewport()->height();
    verticalScrollBar()->setRange(0, std::max(0, m_layout.total() - room));
    verticalScrollBar()->setPageStep(room);
    verticalScrollBar()->setSingleStep(m_lines.face().height);
    const int text = m_columns.of(TextSide::Left).textWidth();
    const int widest =
        m_document && !m_wrapped ? int(std::ceil((m_document->widestLine + 1) * m_lines.face().cell)) : 0;
    horizontalScrollBar()->setRange(0, std::max(0, widest - text));
    horizontalScrollBar()->setPageStep(std::max(1, text));
    horizontalScrollBar()->setSingleStep(std::max(1, int(m_lines.face().cell * 4)));
    m_ruler->setWindow(verticalScrollBar()->value(), room);
}

void DiffView::updateRuler()
{
    std::vector<RulerMark> marks;
    const size_t mode = size_t(m_mode);
    const auto laneOf = [](DiffTone tone) {
        return tone == DiffTone::Added   ? RulerMark::Lane::Right
             : tone == DiffTone::Removed ? RulerMark::Lane::Left
                                         : RulerMark::Lane::Whole;
    };
    for (int i = 0; i < int(m_document ? m_document->changes.size() : 0); ++i) {
        const DiffChange &change = m_document->changes.at(size_t(i));
        const DiffTone tone = m_document->changeTone(i);
        RulerMark mark;
        const int last = m_layout.indexOf(change.end[mode] - 1);
        mark.top = m_layout.top(m_layout.indexOf(change.begin[mode]));
        mark.bottom = m_layout.top(last) + m_layout.height(last);
        const auto add = [&marks, &mark](RulerMark::Lane lane, DiffTone painted) {
            mark.lane = lane;
            mark.tone = painted;
            marks.push_back(mark);
        };
        switch (change.kind) {
        case DiffChange::Kind::Value:
        case DiffChange::Kind::Moved:
        case DiffChange::Kind::Added:
        case DiffChange::Kind::Removed: add(laneOf(tone), tone); break;
        case DiffChange::Kind::Mixed:
            add(RulerMark::Lane::Left, DiffTone::Removed);
            add(RulerMark::Lane::Right, DiffTone::Added);
            break;
        }
    }
    for (const DiffMatch &match : qAsConst(m_matches.all)) {
        if (marks.size() > m_document->changes.size() * 2 + 1000) // more cannot be told apart anyway
            break;
        const int index = m_layout.indexOf(match.row);
        marks.push_back({m_layout.top(index), m_layout.top(index) + m_layout.height(index), RulerMark::Lane::Middle,
                         DiffTone::Changed, true});
    }
    m_ruler->setMarks(std::move(marks), m_layout.total());
}

void DiffView::placeRuler()
{
    const QRect area = viewport()->geometry();
    m_ruler->setGeometry(area.right() + 1, area.top(), m_ruler->sizeHint().width(), area.height());
}

void DiffView::resizeEvent(QResizeEvent *)
{
    placeRuler();
    const bool long_ = m_document && m_wrapped && m_document->rowsOf(m_mode).size() > rewrapAtOnce;
    if (long_) {
        updateScrollBars();
        m_rewrap.start();
        return;
    }
    keepTop([this] { refreshMetrics(); });
}

void DiffView::scrollContentsBy(int, int)
{
    m_state.scrollX = horizontalScrollBar()->value();
    m_state.scrollY = verticalScrollBar()->value();
    m_ruler->setWindow(m_state.scrollY, viewport()->height());
    viewport()->update();
}

void DiffView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    if (!m_document) {
        painter.fillRect(event->rect(), m_theme.color(ColorRole::Surface));
        return;
    }
    const DiffPaintInput input{m_theme, *m_document, m_mode, m_layout, m_columns, m_state, m_lines, m_words, *this};
    DiffPainter(painter, input).paint(event->rect(), viewport()->size());
}

QString DiffView::selectedText() const
{
    return m_document ? promptlab::selectedText(*m_document, m_mode, m_state.selection) : QString();
}

void DiffView::copySelection() const
{
    if (const QString text = selectedText(); !text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void DiffView::selectAll()
{
    if (!m_document || m_document->rowsOf(m_mode).empty())
        return;
    const int last = int(m_document->rowsOf(m_mode).size()) - 1;
    m_state.selection.anchor = {0, 0};
    m_state.selection.caret = {last, rowTextLength(*m_document, documentRow(last), m_state.selection.side)};
    viewport()->update();
    Q_EMIT cursorMoved();
}

QSize DiffView::sizeHint() const
{
    return {m_theme.grid(200), m_theme.grid(120)};
}

QSize DiffView::minimumSizeHint() const
{
    return {m_theme.grid(80), m_theme.grid(30)};
}

} // namespace promptlab
