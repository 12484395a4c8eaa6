// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/promptfoo/evalplan.h"
#include "core/script/scripthost.h"

namespace promptlab {

/// A path with an optional ":function" behind its extension, taken apart: "hook.js:run" → hook.js, run.
struct ConfigCodePath {
    QString path;
    QString function;
    QString extension; ///< lower case with its dot; empty: no code
};
[[nodiscard]] ConfigCodePath splitCodePath(const QString &written);

/// Reads the code that @p written ("file://x.js:name", "exec:…") names. What the sandbox cannot run becomes a value
/// without source and a finding that says so. Errors: those of ConfigFiles::read() for a JavaScript file.
Result<EvalFunction> readConfigFunction(const QString &written, const ConfigFiles &files, ConfigFindings &findings,
                                        const TextPosition &position);

/// Runs a JavaScript function in the sandbox. The file may export with module.exports, exports.name or "export"; it can
/// import nothing. The function may be a promise. Errors: Unsupported for other languages, those of ScriptHost::run(),
/// NotFound when the file exports no such function.
Result<QJsonValue> callConfigFunction(const EvalFunction &function, const QJsonArray &arguments,
                                      const ScriptHost &scripts);

/// The value that a JavaScript file exports, functions called without arguments.
Result<QJsonValue> configFunctionValue(const EvalFunction &function, const QJsonArray &arguments,
                                       const ScriptHost &scripts);

} // namespace promptlab
