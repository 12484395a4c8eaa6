// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of the rule-file reader that its source files share.
#pragma once

#include "core/provider/scriptrules.h"

#include <QSet>

namespace promptlab {

/// What the reader knows while it walks through the file. Errors carry the JSON Pointer of the place as detail.
struct ScriptReading {
    explicit ScriptReading(const ScriptHost &host) : scripts(host) {}

    const ScriptHost &scripts;
    QHash<QString, QJsonValue> constants;
    QSet<QString> valueNames;                      ///< set by any step
    QSet<QString> captureNames;                    ///< kept by any regular expression
    QList<std::pair<ScriptSubject, QString>> used; ///< every subject and the pointer of its use
    QString place;                                 ///< of the rule or step that is being read, for dice
    int diceInPlace = 0;
};

/// A YAML scalar as text; an error for lists and mappings.
Result<QString> scriptScalar(const QJsonValue &json, const QString &pointer);
/// A scalar as a template; the names that it uses are noted.
Result<ScriptTemplate> readScriptTemplate(const QJsonValue &json, const QString &pointer, ScriptReading &reading);
/// Any YAML value as JSON with templates.
Result<ScriptJson> readScriptJson(const QJsonValue &json, const QString &pointer, ScriptReading &reading);
/// The name of a subject; noted as used.
Result<ScriptSubject> readScriptSubject(const QString &text, const QString &pointer, ScriptReading &reading);
/// Options "by" and "salt" of @p object, and the place of this die.
Result<ScriptDice> readScriptDice(const QJsonObject &object, const QString &pointer, ScriptReading &reading);
Result<ScriptCondition> readScriptCondition(const QJsonValue &json, const QString &pointer, ScriptReading &reading);
Result<QList<ScriptStep>> readScriptSteps(const QJsonValue &json, const QString &pointer, const QString &owner,
                                          ScriptReading &reading);
Result<ScriptRule> readScriptRule(const QJsonValue &json, const QString &pointer, int index, ScriptReading &reading);
Result<ScriptUsage> readScriptUsage(const QJsonValue &json, const QString &pointer);
Result<ScriptLatency> readScriptLatency(const QJsonValue &json, const QString &pointer);
/// Fails at the first noted use of a name that nothing gives.
Result<void> checkScriptNames(const ScriptReading &reading);

} // namespace promptlab
