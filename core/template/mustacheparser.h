// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/template/templatetext.h"

#include <vector>

namespace promptlab {

/// A node of a mustache template.
struct MustacheNode {
    enum class Kind { Text, Variable, RawVariable, Section, Inverted, Partial };
    Kind kind = Kind::Text;
    QString text;                       ///< Text: literal; else the name as written
    QStringList path;                   ///< of a name: its parts; empty for "."
    QString indent;                     ///< Partial alone on its line: the blanks before it
    TemplateVariable variable;          ///< place and path of a name
    std::vector<MustacheNode> children; ///< Section, Inverted
};

/// Parses a template by the mustache specification: variables, sections, inverted sections, comments, partials,
/// delimiter changes, lines that hold a tag alone. Not supported (an error): blocks and parents ({{$ and {{<), lambdas.
/// Errors: InvalidInput with line and column; LimitExceeded beyond 100 nested sections.
Result<std::vector<MustacheNode>> parseMustache(const QString &text, const QString &source);

/// Variables and partials of parsed nodes.
ParsedTemplate listMustacheVariables(const std::vector<MustacheNode> &nodes);

} // namespace promptlab
