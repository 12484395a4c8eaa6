// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace promptlab {

/// A flat button that opens a menu, without the small arrow that Qt puts into a corner.
class MenuButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit MenuButton(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(MenuButton)

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace promptlab
