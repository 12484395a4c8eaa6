// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/prompt/prompt.h"
#include "ui/common/theme.h"

#include <QWidget>

class QToolButton;

namespace promptlab {

class DiffLoader;
class DiffView;
class ElidedLabel;

/// Two contents of the open prompt side by side, in place of the editor: a draft is in no place that another pane could
/// be sent to. Esc goes back to the editor.
class DraftCompare final : public QWidget
{
    Q_OBJECT

public:
    /// @p theme must outlive the widget.
    explicit DraftCompare(const Theme &theme, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(DraftCompare)

    /// Compares in a pool thread; the newest request wins.
    void compare(const QString &leftTitle, const PromptContent &left, const QString &rightTitle,
                 const PromptContent &right);
    [[nodiscard]] DiffView &view() const { return *m_view; }

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *addButton(const QString &icon, const QString &name);

    const Theme &m_theme;
    QWidget *m_head;
    ElidedLabel *m_title;
    ElidedLabel *m_note;
    DiffView *m_view;
    DiffLoader *m_loader;
};

} // namespace promptlab
