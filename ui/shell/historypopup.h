// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/popup.h"
#include "ui/shell/messagehistory.h"

class QListView;

namespace promptlab {

/// The messages of this window, over the left end of the status bar.
class HistoryPopup final : public Popup
{
    Q_OBJECT

public:
    /// All must outlive it.
    HistoryPopup(const Theme &theme, MessageHistory &history, QWidget *over);
    Q_DISABLE_COPY_MOVE(HistoryPopup)

    void toggle();

protected:
    [[nodiscard]] QRect wantedGeometry(const QRect &room) const override;

private:
    MessageHistory &m_history;
    QListView *m_list;
};

} // namespace promptlab
