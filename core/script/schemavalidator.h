// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/script/scripthost.h"

namespace promptlab {

/// JSON Schema by the bundled ajv. Compiled schemas are kept in the library's global, by hash.
class SchemaValidator final
{
public:
    SchemaValidator(const ScriptHost &host, int deadlineMs) : m_host(host), m_deadlineMs(deadlineMs) {}

    /// Errors: InvalidInput (the schema is wrong), Unsupported (another draft, a remote reference), Timeout.
    [[nodiscard]] Result<QList<SchemaViolation>> validate(const QJsonValue &schema, const QJsonValue &instance) const;

private:
    [[nodiscard]] Result<void> compile(const QString &key, const QJsonValue &schema) const;
    [[nodiscard]] Result<QJsonObject> call(const QString &function, const QJsonArray &arguments, int deadlineMs) const;

    const ScriptHost &m_host;
    int m_deadlineMs;
};

} // namespace promptlab
