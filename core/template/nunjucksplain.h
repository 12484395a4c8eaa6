// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/template/templatetext.h"

#include <optional>

namespace promptlab {

/// Whether the template is nothing but text and {{ name }}: then it has no syntax error.
bool isPlainNunjucks(const QString &text);

/// Renders a template that is nothing but text and {{ name }} with text values, as most prompts are, without the script
/// engine: the same text, some ten times faster. Nothing where the template has anything else, a name has no value or
/// another kind of value, or the output would exceed the limit: then the engine has to say.
std::optional<QString> renderPlainNunjucks(const QString &text, const QJsonObject &values,
                                           const RenderOptions &options);

} // namespace promptlab
