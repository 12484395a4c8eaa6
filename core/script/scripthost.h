// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"

#include <QJsonArray>
#include <QJsonObject>

namespace promptlab {

struct ScriptLimits {
    int deadlineMs = 100;                    ///< processor time of one call; twenty times as much wall time
    quint32 heapBytes = 64U * 1024U * 1024U; ///< per context
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
/// host objects (no file, network, timers, no import, no eval), JIT off, stopped at a deadline and a heap cap.
/// Thread-safe: a calling thread has one context, made on first use; run() works in threads of its own. A time-out is
/// an Error{Timeout}: *no answer*, never "false"; a script's own exception is an Error{InvalidInput} with its line and
/// column; too much memory, nesting or output is an Error{LimitExceeded}. Date and Math.random work as usual, so that a
/// result that uses them does not repeat; locale and number formats are those of en-US on every machine.
///
/// A script is stopped between two steps of the engine. Built-in functions that could work for minutes in one step
/// refuse large input (text search, split, normalize, join, reverse), and ArrayBuffer, its views and BigInt() are left
/// out. What is left (the letters of a text of ten million characters as an object's keys, …) is met by waiting at most
/// two and a half such times for run(): the thread is then left to itself, and ends when the step does. Such a step may
/// exceed the heap cap by up to 2 GiB. While four scripts are late, run() refuses with Timeout.
class ScriptHost
{
public:
    explicit ScriptHost(const ScriptLimits &limits = {});
    ~ScriptHost();
    Q_DISABLE_COPY_MOVE(ScriptHost)

    /// Runs @p source in a fresh global that holds @p globals as plain values. A single expression gives its value; a
    /// text with statements is a function body and gives what it returns; a promise is awaited. The result must be JSON
    /// (undefined becomes null). @p name is the source in an error's position.
    Result<QJsonValue> run(const QString &source, const QJsonObject &globals, const QString &name = {}) const;
    /// Compiles @p source without running it. Errors: those of run() for a text that is no script.
    Result<void> checkSyntax(const QString &source, const QString &name = {}) const;

    /// First match of a JavaScript regular expression (flags as in JavaScript, e.g. "iu"). Groups that took no part are
    /// null texts. Errors: InvalidInput (pattern or flags), LimitExceeded (too complex), Timeout.
    Result<RegexMatch> matchRegex(const QString &pattern, const QString &flags, const QString &text) const;

    /// All violations (at most 100) of JSON Schema draft 2020-12 (draft-07 by its $schema). Remote $ref is refused. The
    /// deadline holds for the check; compiling a schema that is new in this thread may take ten times as long.
    /// Errors: InvalidInput (the schema is wrong), Unsupported (remote reference, other drafts), Timeout,
    /// LimitExceeded.
    Result<QList<SchemaViolation>> validateSchema(const QJsonValue &schema, const QJsonValue &instance) const;

    /// Calls a function of a bundled library ("nunjucks", "ajv"; see resources/scripts) with JSON arguments.
    /// @p deadlineMs 0: the default. Errors: NotFound, InvalidInput (the library threw), Timeout, LimitExceeded.
    Result<QJsonValue> callLibrary(const QString &library, const QString &function, const QJsonArray &arguments,
                                   int deadlineMs = 0) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace promptlab
