// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"

#include <QJsonArray>
#include <QJsonObject>

namespace promptlab {

struct ScriptLimits {
    int deadlineMs = 100;                       ///< wall time of one call
    quint32 heapBytes = 64U * 1024U * 1024U;    ///< per context
};

/// First match of a regular expression. Offsets are UTF-16 units.
struct RegexMatch {
    bool matched = false;
    qsizetype begin = 0;
    qsizetype end = 0;
    QStringList captures; ///< [0] is the whole match
};

/// One way in which a value breaks a JSON Schema.
struct SchemaViolation {
    QString instancePointer; ///< JSON Pointer into the value
    QString schemaPointer;
    QString message;
};

/// The sandbox for untrusted scripts, templates, JavaScript regular expressions and JSON Schema. SpiderMonkey without
/// host objects (no file, network, clock of the host, no import), JIT off, one context a thread made on first use,
/// stopped at a deadline and a heap cap. Thread-safe. A time-out is an Error{Timeout}: *no answer*, never "false";
/// a script's own exception is an Error{InvalidInput} with its line and column.
class ScriptHost
{
public:
    explicit ScriptHost(const ScriptLimits &limits = {});
    ~ScriptHost();
    Q_DISABLE_COPY_MOVE(ScriptHost)

    /// Runs @p source in a fresh global that holds @p globals as plain values. A single expression gives its value; a
    /// text with statements is a function body and gives what it returns. The result must be JSON.
    Result<QJsonValue> run(const QString &source, const QJsonObject &globals, const QString &name = {}) const;

    /// First match of a JavaScript regular expression (flags as in JavaScript, e.g. "iu").
    Result<RegexMatch> matchRegex(const QString &pattern, const QString &flags, const QString &text) const;

    /// All violations (at most 100) of JSON Schema draft 2020-12 (draft-07 by its $schema). Remote $ref is refused.
    Result<QList<SchemaViolation>> validateSchema(const QJsonValue &schema, const QJsonValue &instance) const;

    /// Calls a function of a bundled library ("nunjucks", "ajv") with JSON arguments. @p deadlineMs 0: the default.
    Result<QJsonValue> callLibrary(const QString &library, const QString &function, const QJsonArray &arguments, int deadlineMs = 0) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace promptlab
