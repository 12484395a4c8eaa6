// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QAbstractButton>

class QPainter;

namespace promptlab {

/// What a chip stands for.
enum class ChipKind {
    Filter,     ///< can be switched on; accent when on
    Tag,        ///< a plain word
    Production, ///< an environment that people depend on: filled grey
    Environment ///< any other: outlined
};

/// Draws a chip into the left of @p rect, in the middle of its height.
void paintChip(QPainter &painter, const QRect &rect, ChipKind kind, bool on, const QString &text, const Theme &theme);
/// The size that paintChip() needs.
[[nodiscard]] QSize chipSize(const QString &text, const Theme &theme);

/// A small word with a border: a filter that can be switched, a tag, an environment.
class StatusChip final : public QAbstractButton
{
    Q_OBJECT

public:
    /// @p theme must outlive the chip. Only filters take the focus.
    StatusChip(const Theme &theme, ChipKind kind, const QString &text, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(StatusChip)

    /// Shown behind the word; -1 takes it away.
    void setCount(int count);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString shownText() const;

    const Theme &m_theme;
    ChipKind m_kind;
    int m_count = -1;
};

} // namespace promptlab
