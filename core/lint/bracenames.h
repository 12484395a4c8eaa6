// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

namespace promptlab {

/// A brace expression around one name: {name}, {{ name }}.
struct BraceName {
    qsizetype begin = 0; ///< of the first brace
    qsizetype end = 0;
    qsizetype openings = 0;
    qsizetype closings = 0;
    bool blanks = false; ///< between a brace and the name
    QStringView name;
};

/// All of them in a text, whatever its template language.
QList<BraceName> braceNames(QStringView text);

/// Whether a name of a variable may begin with it in every template language: a letter without accent or "_".
bool isBraceNameStart(QChar c);
/// Whether it may stand behind the first one: also digits and ".".
bool isBraceNameSign(QChar c);

} // namespace promptlab
