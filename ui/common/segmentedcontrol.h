// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QWidget>

class QAbstractButton;
class QButtonGroup;

namespace promptlab {

/// One of a few modes, side by side in one frame. One tab stop; arrow keys choose.
class SegmentedControl final : public QWidget
{
    Q_OBJECT

public:
    /// @p theme must outlive the control. @p name is what a screen reader says: "View".
    SegmentedControl(const Theme &theme, const QString &name, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(SegmentedControl)

    /// @p id is stable; the first one added is current.
    void addSegment(const QString &id, const QString &text, const QString &toolTip = {});
    [[nodiscard]] QString current() const;
    /// Unknown ids are ignored. Emits currentChanged() when it changes.
    void setCurrent(const QString &id);

Q_SIGNALS:
    void currentChanged(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Theme &m_theme;
    QButtonGroup *m_group;
    QString m_current;
};

} // namespace promptlab
