// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/template/templatetext.h"

namespace promptlab {

/// One piece of an f-string template: literal text, or a field.
struct FStringPiece {
    QString text; ///< literal; {{ and }} are single braces here
    bool field = false;
    TemplateVariable variable; ///< of a field
    QList<TemplateStep> steps; ///< of a field, the root name first
};

/// Python's format fields without conversions and format specifications: {name}, {a.b}, {a[0]}, {a[key]}; {{ and }}
/// print braces. Blanks around the path are allowed. Errors: InvalidInput with line and column.
Result<QList<FStringPiece>> parseFString(const QString &text, const QString &source);

/// Renders the pieces; see render().
Result<Rendered> renderFString(const QList<FStringPiece> &pieces, const QJsonObject &values,
                               const RenderOptions &options);

} // namespace promptlab
