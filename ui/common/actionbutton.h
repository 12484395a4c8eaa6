// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QPushButton>

class QAction;

namespace promptlab {

/// Draws a key as a small framed word at the right end of @p rect, centred; returns its width.
int paintKeyHint(QPainter &painter, const QRect &rect, const QString &keys, const QColor &text, const QColor &frame,
                 const Theme &theme);
/// The width that paintKeyHint() needs.
[[nodiscard]] int keyHintWidth(const QString &keys, const Theme &theme);

/// A push button of one command: text, icon, tool tip, key and whether it can be pressed come from the action and
/// follow it. Kinds (primary, danger, flat) are set with setButtonKind().
class ActionButton final : public QPushButton
{
    Q_OBJECT

public:
    /// Both must outlive the button.
    ActionButton(const Theme &theme, QAction &action, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(ActionButton)

    [[nodiscard]] QAction &command() const { return m_action; }
    /// Whether the key stands in the button; on by default.
    void setShowsKey(bool shows);
    /// Said where the text of the command has no room; the accessible name stays.
    void setShortText(const QString &text);
    /// Only the icon; the text becomes the tool tip.
    void setIconOnly(bool only);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();
    [[nodiscard]] QString keyText() const;

    const Theme &m_theme;
    QAction &m_action;
    QString m_shortText;
    bool m_showsKey = true;
    bool m_iconOnly = false;
};

} // namespace promptlab
