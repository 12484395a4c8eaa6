// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/expectedcell.h"

#include "core/evaluation/assertionvalue.h"
#include "core/pipeline/promptfoo/assertiontypes.h"
#include "core/prompt/jsonfields.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

namespace promptlab {

namespace {

struct ExpectedCellText {
    Q_DECLARE_TR_FUNCTIONS(ExpectedCell)
};

QJsonObject expectedOf(const QString &type, const QJsonValue &value)
{
    return QJsonObject{{QStringLiteral("type"), type}, {QStringLiteral("value"), value}};
}

/// Types whose name alone is an expectation; "cost" alone is more likely the expected answer.
bool expectedStandsAlone(const QString &type)
{
    return type.startsWith(QLatin1String("is-")) || type == QLatin1String("contains-json");
}

/// What stands behind "type:" in the form that the type takes.
Result<QJsonValue> expectedValue(const QString &type, const QString &text)
{
    if (type.endsWith(QLatin1String("-any")) || type.endsWith(QLatin1String("-all")))
        return QJsonValue(QJsonArray::fromStringList(comparableTexts(text)));
    if (type == QLatin1String("is-json") || type == QLatin1String("contains-json")) {
        auto schema = parseJson(text.toUtf8());
        if (!schema.ok())
            return makeError(ErrorCode::InvalidInput,
                             ExpectedCellText::tr("The JSON Schema behind \"%1:\" is no JSON: %2")
                                 .arg(type, schema.error().message));
        return schema;
    }
    return QJsonValue(text);
}

Result<QJsonObject> expectedTyped(bool negated, const QString &type, const QString &threshold, const QString &text)
{
    QJsonObject spec{{QStringLiteral("type"), negated ? QString(QStringLiteral("not-") + type) : type}};
    const bool measured = type == QLatin1String("latency") || type == QLatin1String("cost");
    const QString limit = threshold.isEmpty() && measured ? text : threshold;
    if (!limit.isEmpty()) {
        bool good = false;
        const double number = limit.toDouble(&good);
        if (!good || !std::isfinite(number))
            return makeError(
                ErrorCode::InvalidInput,
                ExpectedCellText::tr("The threshold \"%1\" of \"%2\" is no number").arg(limit.left(40), type));
        spec.insert(QStringLiteral("threshold"), number);
    }
    if (!text.isEmpty() && !measured) {
        PL_TRY(const QJsonValue value, expectedValue(type, text));
        spec.insert(QStringLiteral("value"), value);
    }
    return spec;
}

} // namespace

Result<QJsonObject> parseExpectedCell(const QString &cell, const QStringList &knownTypes)
{
    static const QRegularExpression code(QStringLiteral("\\A\\s*(?:javascript|fn|eval):\\s*"));
    static const QRegularExpression rubric(QStringLiteral("\\A\\s*(?:grade|llm-rubric):\\s*"));
    static const QRegularExpression form(
        QStringLiteral("\\A\\s*(not-)?([a-z][a-z0-9-]*)(?:\\(([^()]*)\\))?\\s*(:\\s*([\\s\\S]*?))?\\s*\\z"));
    if (const auto found = code.match(cell); found.hasMatch())
        return expectedOf(QStringLiteral("javascript"), cell.mid(found.capturedEnd()));
    if (const auto found = rubric.match(cell); found.hasMatch())
        return expectedOf(QStringLiteral("llm-rubric"), cell.mid(found.capturedEnd()));
    const auto found = form.match(cell);
    if (!found.hasMatch())
        return expectedOf(QStringLiteral("equals"), cell);
    const QString type = found.captured(2);
    const bool hasValue = !found.captured(4).isEmpty();
    if (knownTypes.contains(type) && (hasValue || !found.captured(3).isEmpty() || expectedStandsAlone(type)))
        return expectedTyped(!found.captured(1).isEmpty(), type, found.captured(3).trimmed(), found.captured(5));
    // A type that is not among ours yet: its text must not become an equals assertion.
    if (hasValue && promptfooAssertionNames().contains(type))
        return makeError(ErrorCode::InvalidInput,
                         ExpectedCellText::tr(
                             "The assertion \"%1\" is not supported here yet. Write \"equals: …\" if the text is meant")
                             .arg(type));
    const QString nearest = hasValue && !knownTypes.contains(type) ? nearestWord(type, knownTypes) : QString();
    if (!nearest.isEmpty() && type.size() > 4)
        return makeError(ErrorCode::InvalidInput,
                         ExpectedCellText::tr(
                             "Unknown assertion \"%1\"; did you mean \"%2\"? Write \"equals: …\" if the text is meant")
                             .arg(type, nearest));
    return expectedOf(QStringLiteral("equals"), cell);
}

} // namespace promptlab
