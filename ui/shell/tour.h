// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/place.h"
#include "ui/common/theme.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace promptlab {

class MainWindow;

/// One stop of the tour.
struct TourStep {
    QString title;
    QString text;
    Place place;                       ///< where the window goes first; without a pane: it stays where it is
    std::function<QWidget *()> target; ///< what is pointed at; nothing, nullptr or hidden: the whole pane
};

/// A walk through the window: it goes to a place, frames the real widget there and says beside it what it is for. It
/// lies over the window, takes no part in what is below, and ends with Esc, with its last step, or when the person does
/// something else.
class Tour final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    Tour(const Theme &theme, MainWindow &window);
    Q_DISABLE_COPY_MOVE(Tour)

    /// Begins at the first step, also when it runs already.
    void start(const QList<TourStep> &steps);
    void end();
    [[nodiscard]] bool isRunning() const { return !isHidden(); }
    /// -1 while it does not run.
    [[nodiscard]] int step() const { return isRunning() ? m_step : -1; }
    /// What is framed, in the window's coordinates.
    [[nodiscard]] QRect framed() const { return m_framed; }
    [[nodiscard]] QWidget *card() const { return m_card; }

Q_SIGNALS:
    void ended();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void makeCard();
    void dress();
    void go(int step);
    void watch(QWidget *target);
    void look();
    void arrange();
    void focusMoved(const QWidget *now);
    [[nodiscard]] QPoint cardCorner(const QSize &size) const;

    const Theme &m_theme;
    MainWindow &m_window;
    QList<TourStep> m_steps;
    int m_step = 0;
    bool m_going = false;
    QRect m_framed;
    QTimer m_look;
    QList<QPointer<QWidget>> m_watched; ///< the target, and what it lies in: all that can move or hide it
    QPointer<QWidget> m_before;
    QWidget *m_card;
    QLabel *m_count;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_skip;
    QPushButton *m_back;
    QPushButton *m_next;
};

} // namespace promptlab
