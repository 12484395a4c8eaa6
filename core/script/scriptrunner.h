// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/script/scriptfailure.h"
#include "core/script/scripthost.h"

#include <jsapi.h>

#include <QByteArray>

namespace promptlab {

class ScriptCall;

/// How messages name a script: "The script", or with its name.
QString scriptSubject(const QString &name);

/// Runs one untrusted script in a fresh global: compiles it as an expression or else as a function body, executes it,
/// settles a promise, and reads the result.
class ScriptRunner final
{
public:
    ScriptRunner(ScriptCall &call, const QString &name);

    Result<QJsonValue> run(const QString &source, const QJsonObject &globals);
    /// Compiles only.
    Result<void> checkSyntax(const QString &source);

private:
    /// What is put around the source to make it a program.
    struct Wrapping {
        QLatin1String before;
        QLatin1String after;
    };
    static const Wrapping asExpression;
    static const Wrapping asBody;

    [[nodiscard]] Result<void> checkLength(const QString &source) const;
    bool defineGlobals(JS::HandleObject global, const QJsonObject &globals);
    JSScript *compile(const QString &source, const Wrapping &wrapping, ScriptFailure *failure);
    JSScript *compileEither(const QString &source, ScriptFailure *failure);
    Result<QJsonValue> readResult(JS::HandleValue value);
    Result<QJsonValue> readPromise(JS::HandleObject promise);
    Result<QJsonValue> readJson(JS::HandleValue value);
    void unwrapPosition(const QString &source, ScriptFailure *failure) const;
    [[nodiscard]] Error error(const ScriptFailure &failure) const;
    [[nodiscard]] Error pendingError();
    [[nodiscard]] QString subject() const { return scriptSubject(m_name); }

    ScriptCall &m_call;
    JSContext *m_cx;
    QString m_name;
    QByteArray m_fileName;
    qsizetype m_prefix = 0; ///< length of what stands before the source on its first line
};

} // namespace promptlab
