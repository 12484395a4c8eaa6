// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QHash>
#include <QObject>
#include <QPointer>

namespace promptlab {

class PaneStack;

/// What stands around the panes: the rail, the status bar, the messages over them, and round a pane inside of another
/// one the outer pane. While the focus is there, the keys of the pane that is seen work all the same, as its buttons
/// promise. And where the widget with the focus is taken away from a pane, the focus does not fall out of it.
class PaneSurroundings final : public QObject
{
    Q_OBJECT

public:
    /// @p around hear the keys of every pane. All must outlive it.
    PaneSurroundings(const PaneStack &stack, QList<QWidget *> around, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(PaneSurroundings)

    /// From now on @p actions are heard around the pane while it is seen; @p outer may be null.
    void addPane(QWidget *pane, QWidget *outer, const QList<QAction *> &actions);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Surrounded {
        QList<QPointer<QWidget>> around;
        QList<QPointer<QAction>> actions;
    };
    void follow(QObject *pane, bool seen) const;
    void keepFocus(QWidget *old, QWidget *now);

    const PaneStack &m_stack;
    QList<QWidget *> m_around;
    QHash<const QObject *, Surrounded> m_panes;
};

} // namespace promptlab
