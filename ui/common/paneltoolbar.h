// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/segmentedcontrol.h"

#include <QWidget>

class QAction;
class QBoxLayout;
class QToolButton;

namespace promptlab {

class ActionButton;
class ElidedLabel;

/// The bar at the top of a pane: title at the left, then modes; at the right flat commands, framed ones and the one
/// primary at the far end. What has no room goes into "…", the primary never does.
class PanelToolBar final : public QWidget
{
    Q_OBJECT

public:
    /// @p theme must outlive the bar.
    explicit PanelToolBar(const Theme &theme, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(PanelToolBar)

    /// @p where is shown muted before the title ("Nordwind help desk"), @p note muted behind it.
    void setTitle(const QString &title, const QString &note = {}, const QString &where = {});
    [[nodiscard]] QString title() const;
    /// A widget behind the title: a badge, a segmented control, a filter.
    void addLeft(QWidget *widget);
    /// Makes a segmented control behind the title; owned by the bar.
    SegmentedControl *addModes(const QString &name);
    /// A flat command at the right; @p iconOnly for what everybody knows.
    void addAction(QAction *action, bool iconOnly = false);
    /// A framed command at the right: at most two.
    void addFramed(QAction *action);
    /// The one primary command at the far right; a second call replaces it.
    void setPrimary(QAction *action);
    /// While something else asks for the next step, the primary command is framed only.
    void setPrimaryFilled(bool filled);
    /// Commands that are always in "…".
    void addHidden(QAction *action);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void add(QAction *action, bool framed, bool iconOnly);
    void fit();
    void fitWords();
    void fillMenu();

    const Theme &m_theme;
    ElidedLabel *m_where;
    ElidedLabel *m_title;
    ElidedLabel *m_note;
    QBoxLayout *m_left;
    QBoxLayout *m_right;
    QList<ActionButton *> m_buttons;
    ActionButton *m_primary = nullptr;
    QToolButton *m_more;
    QList<QAction *> m_hidden;
};

} // namespace promptlab
