// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QPixmap>
#include <QWidget>

#include <vector>

namespace promptlab {

/// One mark of the ruler; places are pixels of the content.
struct RulerMark {
    enum class Lane { Left, Right, Whole, Middle };
    int top = 0;
    int bottom = 0;
    Lane lane = Lane::Whole;
    DiffTone tone = DiffTone::Changed;
    bool match = false; ///< of a search: in the middle, in the colour of matches
};

/// The whole comparison in one narrow strip: where the changes are, what the view shows. A click or a drag goes there.
class OverviewRuler final : public QWidget
{
    Q_OBJECT

public:
    /// @p theme must outlive the ruler.
    explicit OverviewRuler(const Theme &theme, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(OverviewRuler)

    void setMarks(std::vector<RulerMark> marks, int contentHeight);
    /// The part of the content that the view shows.
    void setWindow(int top, int height);
    [[nodiscard]] QSize sizeHint() const override;
    /// The ruler's place of a height of the content.
    [[nodiscard]] int place(int content) const;

Q_SIGNALS:
    /// Asks the view to show this height in its middle.
    void wanted(int content);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void drawMarks();
    void ask(int y);

    const Theme &m_theme;
    std::vector<RulerMark> m_marks;
    int m_content = 0;
    int m_top = 0;
    int m_height = 0;
    QPixmap m_drawn; ///< the marks; null: to be drawn
};

} // namespace promptlab
