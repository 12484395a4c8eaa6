// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QAbstractButton>

namespace promptlab {

/// One part of the status bar: an icon, a text, a line at its left, perhaps a progress bar. It can be pressed when
/// setPressable() says so.
class StatusSection final : public QAbstractButton
{
    Q_OBJECT

public:
    /// @p theme must outlive it. @p name is for screen readers: "Position".
    StatusSection(const Theme &theme, QString name, QWidget *parent);
    Q_DISABLE_COPY_MOVE(StatusSection)

    /// An empty text hides the section.
    void setStatusText(const QString &text);
    void setIconName(const QString &icon) { m_icon = icon; }
    void setPressable(const QString &toolTip);
    /// Figures are set in the code face.
    void setFigures(bool figures) { m_figures = figures; }
    /// Takes what room is left and may be cut.
    void setFlexible(bool flexible);
    /// @p total below 1: a stub; @p done below 0: no bar.
    void setProgress(qint64 done, qint64 total);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QFont textFont() const;
    [[nodiscard]] int leftEdge() const;
    void showTip();

    const Theme &m_theme;
    QString m_name;
    QString m_icon;
    QString m_tip;
    qint64 m_done = -1;
    qint64 m_total = 0;
    bool m_figures = false;
    bool m_flexible = false;
};

} // namespace promptlab
