// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QIcon>

namespace promptlab {

/// Icons of the one set, drawn from SVG in the colours of the theme: a change of the scheme needs no new icons.
class LabIcons final
{
public:
    /// @p theme must outlive every icon.
    explicit LabIcons(const Theme &theme) : m_theme(theme) {}

    /// @p name as in the icon set ("play"). Disabled icons take TextDisabled. A name that is not bundled gives an empty
    /// icon; missing() tells.
    [[nodiscard]] QIcon icon(const QString &name, ColorRole role = ColorRole::Text) const;
    /// The icon of a status in its mark colour.
    [[nodiscard]] QIcon status(StatusTone tone) const;
    /// Draws into @p rect (square, any size).
    void paint(QPainter &painter, const QRectF &rect, const QString &name, const QColor &color) const;
    /// Whether the set has the icon.
    [[nodiscard]] static bool exists(const QString &name);

private:
    const Theme &m_theme;
};

} // namespace promptlab
