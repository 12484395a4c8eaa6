// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QPointer>
#include <QWidget>

namespace promptlab {

/// A raised panel over the window: no window of its own, so that it works alike everywhere. It closes on Esc, on a
/// click beside it and when the focus goes elsewhere, and gives the focus back; Tab stays inside. The base of palette,
/// history, jobs and pickers.
class Popup : public QWidget
{
    Q_OBJECT

public:
    /// @p theme must outlive it; @p over is the widget it lies on.
    Popup(const Theme &theme, QWidget *over);
    Q_DISABLE_COPY_MOVE(Popup)

    /// Shows it and takes the focus to @p focus.
    void openWith(QWidget *focus);
    [[nodiscard]] bool isOpen() const { return !isHidden(); }
    void closePopup();

Q_SIGNALS:
    void closed();

protected:
    /// Where it lies; asked for when it opens and when the window changes its size.
    [[nodiscard]] virtual QRect wantedGeometry(const QRect &room) const = 0;
    [[nodiscard]] const Theme &theme() const { return m_theme; }

    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void focusMoved(const QWidget *now);

    const Theme &m_theme;
    QPointer<QWidget> m_before;
};

} // namespace promptlab
