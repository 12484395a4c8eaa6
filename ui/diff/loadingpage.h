// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/diff/documentbuilder.h"
#include "ui/common/theme.h"

#include <QWidget>

class QAction;
class QLabel;

namespace promptlab {

/// What stands over a comparison that is being made: a thin bar, what is done, and a way to stop.
class LoadingStrip final : public QWidget
{
    Q_OBJECT

public:
    /// @p theme and @p stop must outlive the strip.
    LoadingStrip(const Theme &theme, QAction &stop, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(LoadingStrip)

    void showStage(DiffStage stage);
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QLabel *m_text;
    int m_done = 0;
};

} // namespace promptlab
