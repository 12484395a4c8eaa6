// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

namespace promptlab {

/// Where a variable's text lands: as it is, or inside JavaScript, where characters that end a string literal are
/// escaped so that a value cannot become code within quotes.
enum class SubstitutionStyle { Text, JavaScript };

/// Puts the row's variables in place of {{name}} and {{name.field}} in every text of @p value. Values are data: what
/// they hold is never looked at for further references. A text that is nothing but one reference to a list or an object
/// becomes that list or object; elsewhere these are written as JSON, null as nothing. Other braces stay as they are.
/// Errors: InvalidInput for an unknown variable and for a reference with a filter.
Result<QJsonValue> substituteVariables(const QJsonValue &value, const QJsonObject &variables,
                                       SubstitutionStyle style = SubstitutionStyle::Text);

/// A JSON value as the text that is compared: texts as they are, numbers as JavaScript writes them, others as JSON.
QString comparableText(const QJsonValue &value);

/// The texts of a list, or of one text cut at commas (double quotes protect commas; blanks and empty parts are
/// dropped).
QStringList comparableTexts(const QJsonValue &value);

} // namespace promptlab
