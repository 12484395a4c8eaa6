// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/template/templatetext.h"

namespace promptlab {

/// A word of an expression or statement.
struct NunjucksToken {
    enum class Kind { Name, Number, String, Operator };
    Kind kind = Kind::Operator;
    QString text; ///< String: its value; else as written
    qsizetype begin = 0;
    qsizetype end = 0;

    [[nodiscard]] bool isName(QLatin1String name) const { return kind == Kind::Name && text == name; }
    [[nodiscard]] bool isOperator(QLatin1String name) const { return kind == Kind::Operator && text == name; }
};

/// {{ … }} or {% … %}.
struct NunjucksTag {
    bool statement = false;
    qsizetype begin = 0;
    qsizetype end = 0;
    QList<NunjucksToken> tokens;
};

/// The tags of a template in order, comments and raw blocks left out. Errors (InvalidInput, with line and column): a
/// tag, comment, text or raw block that does not end.
Result<QList<NunjucksTag>> scanNunjucks(const QString &text, const TemplateLines &lines);

} // namespace promptlab
