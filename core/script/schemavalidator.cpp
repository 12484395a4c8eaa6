// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/schemavalidator.h"

#include "core/base/json.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace promptlab {

namespace {

struct SchemaText {
    Q_DECLARE_TR_FUNCTIONS(ScriptHost)
};

/// Making code from a schema is done once and takes longer than a check, all the more without a JIT.
constexpr int schemaCompileDeadlineFactor = 10;
/// Our own meta-schemas, once a context: about 250 ms.
constexpr int schemaPrepareDeadlineMs = 20'000;

Error schemaError(const QJsonObject &error)
{
    const QString kind = error.value(QLatin1String("kind")).toString();
    const QString subject = error.value(QLatin1String("subject")).toString();
    if (kind == QLatin1String("reference"))
        return makeError(ErrorCode::Unsupported,
                         SchemaText::tr("The JSON Schema refers to \"%1\", which is not part of it. Schemas are never "
                                        "loaded from elsewhere: copy it into $defs")
                             .arg(subject));
    if (kind == QLatin1String("draft"))
        return makeError(ErrorCode::Unsupported,
                         SchemaText::tr("The JSON Schema's $schema is \"%1\"; draft 2020-12 and draft-07 are supported")
                             .arg(subject));
    if (kind == QLatin1String("async"))
        return makeError(ErrorCode::Unsupported, SchemaText::tr("The JSON Schema uses $async, which is not supported"));
    return makeError(ErrorCode::InvalidInput, SchemaText::tr("The JSON Schema is not valid: %1").arg(subject));
}

} // namespace

Result<QList<SchemaViolation>> SchemaValidator::validate(const QJsonValue &schema, const QJsonValue &instance) const
{
    const QString key = QString::fromLatin1(
        QCryptographicHash::hash(compactJson(QJsonArray{schema}), QCryptographicHash::Sha256).toHex());
    const QJsonArray arguments{key, instance};
    PL_TRY(QJsonObject answer, call(QStringLiteral("validate"), arguments, m_deadlineMs));
    if (!answer.value(QLatin1String("known")).toBool()) {
        PL_CHECK(compile(key, schema));
        PL_TRY(answer, call(QStringLiteral("validate"), arguments, m_deadlineMs));
    }
    QList<SchemaViolation> violations;
    const QJsonArray found = answer.value(QLatin1String("violations")).toArray();
    violations.reserve(found.size());
    for (const QJsonValue &entry : found) {
        const QJsonArray fields = entry.toArray();
        violations.append({fields.at(0).toString(), fields.at(1).toString(), fields.at(2).toString()});
    }
    return violations;
}

Result<void> SchemaValidator::compile(const QString &key, const QJsonValue &schema) const
{
    if (!schema.isObject() && !schema.isBool())
        return makeError(ErrorCode::InvalidInput, SchemaText::tr("A JSON Schema is an object, or true or false"));
    const QJsonValue draft = schema[QLatin1String("$schema")];
    PL_CHECK(call(QStringLiteral("prepare"), {draft.isString() ? draft : QJsonValue()}, schemaPrepareDeadlineMs));
    PL_TRY(const QJsonObject answer,
           call(QStringLiteral("compile"), {key, schema}, m_deadlineMs * schemaCompileDeadlineFactor));
    const QJsonValue error = answer.value(QLatin1String("error"));
    if (error.isObject())
        return schemaError(error.toObject());
    return {};
}

Result<QJsonObject> SchemaValidator::call(const QString &function, const QJsonArray &arguments, int deadlineMs) const
{
    PL_TRY(const QJsonValue answer, m_host.callLibrary(QStringLiteral("ajv"), function, arguments, deadlineMs));
    return answer.toObject();
}

} // namespace promptlab
