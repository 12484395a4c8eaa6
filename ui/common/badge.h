// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QWidget>

class QPainter;

namespace promptlab {

/// Draws a status: shape, word, tint. @p rect is the room; the badge stands at its left, in the middle of its height.
void paintBadge(QPainter &painter, const QRect &rect, StatusTone tone, const QString &text, const Theme &theme);
/// The size that paintBadge() needs.
[[nodiscard]] QSize badgeSize(const QString &text, const Theme &theme);

/// A status as a widget.
class Badge final : public QWidget
{
    Q_OBJECT

public:
    /// @p theme must outlive the badge.
    explicit Badge(const Theme &theme, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(Badge)

    void setStatus(StatusTone tone, const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    StatusTone m_tone = StatusTone::Paused;
    QString m_text;
};

} // namespace promptlab
