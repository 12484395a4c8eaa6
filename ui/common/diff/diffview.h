// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/diff/diffpainter.h"

#include <QAbstractScrollArea>
#include <QSet>
#include <QTimer>

namespace promptlab {

class OverviewRuler;

/// Where the text cursor stands, for a person.
struct DiffPosition {
    TextSide side = TextSide::Right;
    QString section; ///< heading; empty for plain texts
    int line = 0;    ///< one based; 0: not in a line
    int column = 0;  ///< one based
};

/// Two texts side by side, or one below the other, in one scroll area: every row of both sides is painted at one
/// height, so they cannot drift apart. Shows a DiffDocument and knows no service: any pane can embed it. Keys of its
/// own: arrows, Home, End, Page keys (with Shift: select), Ctrl+Left and Ctrl+Right (other side), Enter (fold), Ctrl+A
/// and Ctrl+C; everything else is a slot that a pane gives a command to.
class DiffView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    /// @p theme must outlive the view.
    explicit DiffView(const Theme &theme, QWidget *parent = nullptr);
    ~DiffView() override;
    Q_DISABLE_COPY_MOVE(DiffView)

    /// Shows a document from its top; null: nothing. Changes that were viewed in one before stay viewed.
    void setDocument(std::shared_ptr<const DiffDocument> document);
    [[nodiscard]] const std::shared_ptr<const DiffDocument> &document() const { return m_document; }

    void setMode(DiffViewMode mode);
    [[nodiscard]] DiffViewMode mode() const { return m_mode; }
    /// Unchanged lines around a change; negative: all.
    void setContextLines(int lines);
    void setWrapped(bool wrapped);
    [[nodiscard]] bool isWrapped() const { return m_wrapped; }
    /// Whether changed words are marked in changed lines.
    void setWordsShown(bool shown);
    void setRulerShown(bool shown);
    /// 1 is the size of the theme; between 0.5 and 3.
    void setZoom(double zoom);
    [[nodiscard]] double zoom() const { return m_zoom; }
    /// Width of one column of text, in pixels.
    [[nodiscard]] qreal charWidth() const { return m_lines.face().cell; }
    /// The key that folds say, as a person reads it.
    void setUnfoldKey(const QString &key);

    /// Index of the change that the cursor is in; -1: none.
    [[nodiscard]] int currentChange() const { return m_state.currentChange; }
    void goToChange(int change);
    /// False at the last and the first one.
    bool nextChange();
    bool previousChange();

    void setViewed(int change, bool viewed);
    [[nodiscard]] bool isViewed(int change) const { return m_state.viewed.at(size_t(change)); }
    [[nodiscard]] int viewedCount() const;
    /// Marks the current change as viewed, or not, and goes to the next one that is not.
    void toggleViewedAndGoOn();
    /// Keys of the changes that were viewed. They are made of the text: nothing to store in the clear.
    [[nodiscard]] const QSet<quint64> &viewedKeys() const { return m_viewedKeys; }
    void setViewedKeys(const QSet<quint64> &keys);

    /// Opens or closes the fold, or the section, at the cursor.
    void toggleFold();
    void setAllUnfolded(bool unfolded);

    /// Goes to a line of a section; the number is one based. False when there is none.
    bool goToLine(int section, TextSide side, int number);
    [[nodiscard]] DiffPosition position() const;
    /// The section that the cursor is in.
    [[nodiscard]] int currentSection() const;
    void switchSide();

    void setMatches(const DiffMatches &matches);
    /// Goes to a match and marks it; -1: none is marked.
    void goToMatch(int match);
    /// The first match at or behind the cursor; -1: there is none at all.
    [[nodiscard]] int matchFromCursor() const;

    [[nodiscard]] QString selectedText() const;
    void copySelection() const;
    void selectAll();

    [[nodiscard]] const DiffColumns &columns() const { return m_columns; }
    [[nodiscard]] const DiffRowLayout &rowLayout() const { return m_layout; }
    [[nodiscard]] const DiffViewState &state() const { return m_state; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChangeChanged(int change);
    void viewedChanged();
    void cursorMoved();
    /// The strip between the sides stands elsewhere: what is above the view may align to it.
    void columnsChanged();
    void zoomChanged(double zoom);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    /// What a person points at.
    struct Hit {
        enum class Kind { None, Text, ViewedBox, SectionBox, Fold, Heading, Moved };
        Kind kind = Kind::None;
        int index = -1; ///< shown row
        TextSide side = TextSide::Right;
        MovedLabel label;
    };

    // diffview.cpp: what is shown
    void rebuildLayout();
    void refreshMetrics();
    void updateScrollBars();
    void updateRuler();
    void placeRuler();
    void applyViewedKeys();
    void keepTop(const std::function<void()> &change);
    void ensureShown(int row, bool inContext);
    /// Scrolls sidewards until a place in the line of a row can be seen.
    void ensureOffsetShown(const DocumentRow &row, int offset);
    [[nodiscard]] int firstChangedOffset(int row);
    [[nodiscard]] int rowHeightOf(const DocumentRow &row) const;
    [[nodiscard]] const DocumentRow &documentRow(int row) const { return m_document->rowsOf(m_mode).at(size_t(row)); }

    // diffviewinput.cpp: what a person does
    [[nodiscard]] Hit hitAt(const QPoint &point) const;
    [[nodiscard]] TextPlace placeAt(const QPoint &point, TextSide side);
    void press(const Hit &hit, const QPoint &point, bool extend);
    void dragTo(const QPoint &point);
    void setCursorPlace(const TextPlace &place, bool extend);
    void setCursorSide(TextSide side);
    void moveRows(int rows, bool extend);
    void moveColumns(int columns, bool extend);
    void moveToLineEdge(bool end, bool extend);
    void moveToEdge(bool end, bool extend);
    void announceRow();
    void restartBlinking();
    [[nodiscard]] QString toolTipAt(const QPoint &point) const;
    [[nodiscard]] bool moveByKey(const QKeyEvent *event);

    const Theme &m_theme;
    std::shared_ptr<const DiffDocument> m_document;
    DiffViewMode m_mode = DiffViewMode::SideBySide;
    int m_contextLines = 3;
    bool m_wrapped = false;
    bool m_rulerShown = true;
    double m_zoom = 1;
    DiffRowLayout m_layout;
    DiffColumns m_columns;
    DiffViewState m_state;
    DiffMatches m_matches;
    QSet<quint64> m_viewedKeys;
    LineCache m_lines;
    WordCache m_words;
    OverviewRuler *m_ruler;
    QTimer m_blink;
    QTimer m_rewrap; ///< wrapping a very long text anew waits until the size stays
    QTimer m_autoScroll;
    QPoint m_dragPoint;
    bool m_dragging = false;
};

} // namespace promptlab
