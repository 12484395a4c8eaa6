// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QWidget>

namespace promptlab {

/// One line of plain text that shortens itself; the tool tip shows what was cut. Names are cut at the right, ids and
/// paths in the middle.
class ElidedLabel final : public QWidget
{
    Q_OBJECT

public:
    /// @p theme must outlive the label.
    ElidedLabel(const Theme &theme, TextStyle style, ColorRole color = ColorRole::Text, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(ElidedLabel)

    void setText(const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }
    void setElideMode(Qt::TextElideMode mode);
    /// Others in its row are shortened before it.
    void setKeptWhole(bool kept);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showWhatIsCut();

    const Theme &m_theme;
    TextStyle m_style;
    ColorRole m_color;
    QString m_text;
    Qt::TextElideMode m_mode = Qt::ElideRight;
    bool m_keptWhole = false;
};

} // namespace promptlab
