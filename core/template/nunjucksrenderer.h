// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/template/templatetext.h"

namespace promptlab {

/// Renders a Nunjucks (Jinja2) template in the script sandbox; see render(). Compiled templates are kept there.
Result<Rendered> renderNunjucks(const QString &text, const QJsonObject &values, const RenderOptions &options,
                                const ScriptHost &scripts);

/// Compiles @p text: finds every syntax error, unknown filters and tests too.
Result<void> compileNunjucks(const QString &text, const RenderOptions &options, const ScriptHost &scripts);

} // namespace promptlab
