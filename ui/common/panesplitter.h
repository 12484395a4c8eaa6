// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QJsonArray>
#include <QSplitter>

namespace promptlab {

/// A boundary that a person can move: one pixel of line, seven of grip; accent while it is dragged or has the focus;
/// arrow keys move it and a double click (or Home) puts it back. The pane keeps the sizes: saveSizes() in
/// Pane::saveState(), restoreSizes() in Pane::restoreState().
class PaneSplitter final : public QSplitter
{
    Q_OBJECT

public:
    /// @p theme must outlive the splitter.
    PaneSplitter(const Theme &theme, Qt::Orientation orientation, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(PaneSplitter)

    /// The sizes of the visual notes; -1: takes what is left. They hold until a person moves something.
    void setDefaultSizes(const QList<int> &sizes);
    void resetSizes();
    /// Empty until a person moved something.
    [[nodiscard]] QJsonArray saveSizes() const;
    /// Ignores what does not fit the number of widgets.
    void restoreSizes(const QJsonArray &sizes);
    [[nodiscard]] const Theme &theme() const { return m_theme; }

protected:
    QSplitterHandle *createHandle() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    const Theme &m_theme;
    QList<int> m_defaults;
    bool m_moved = false;
};

} // namespace promptlab
