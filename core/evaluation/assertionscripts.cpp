// SPDX-License-Identifier: GPL-3.0-or-later
// The checks that need the script sandbox: JSON with a schema, and JavaScript.
#include "core/base/yaml.h"
#include "core/evaluation/assertionchecks.h"
#include "core/evaluation/assertionvalue.h"

#include <QCoreApplication>

#include <cmath>

namespace promptlab {

namespace {

struct AssertionScriptText {
    Q_DECLARE_TR_FUNCTIONS(AssertionScript)
};

/// The schema of a check: none, an object, or the JSON or YAML text of one.
Result<std::optional<QJsonValue>> schemaOf(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return std::optional<QJsonValue>();
    QJsonValue schema = value;
    if (value.isString()) {
        PL_TRY(const YamlDocument document, parseYaml(value.toString().toUtf8(), QStringLiteral("schema")));
        schema = document.root;
    }
    if (!schema.isObject() && !schema.isBool())
        return makeError(ErrorCode::InvalidInput,
                         AssertionScriptText::tr("The value of the assertion is no JSON Schema; give an object"));
    return std::optional<QJsonValue>(schema);
}

QString violationText(const QList<SchemaViolation> &violations)
{
    constexpr qsizetype shown = 3;
    QStringList lines;
    for (const SchemaViolation &violation : violations.first(std::min(shown, violations.size()))) {
        const QString place =
            violation.instancePointer.isEmpty() ? AssertionScriptText::tr("whole value") : violation.instancePointer;
        lines += place + QStringLiteral(": ") + violation.message;
    }
    if (violations.size() > shown)
        lines += AssertionScriptText::tr("and %n more", nullptr, int(violations.size() - shown));
    return lines.join(QStringLiteral("; "));
}

/// End of the object that starts at @p begin, found by counting braces outside of strings; -1 when it never ends.
qsizetype objectEnd(const QString &text, qsizetype begin)
{
    int depth = 0;
    bool quoted = false;
    for (qsizetype at = begin; at < text.size(); ++at) {
        const QChar c = text[at];
        if (quoted) {
            if (c == u'\\')
                ++at;
            else if (c == u'"')
                quoted = false;
        } else if (c == u'"') {
            quoted = true;
        } else if (c == u'{') {
            ++depth;
        } else if (c == u'}' && --depth == 0) {
            return at + 1;
        }
    }
    return -1;
}

/// The script in one line, cut where it is long: what was expected, for a reader of the reason.
QString shortScript(const QString &source)
{
    constexpr qsizetype mostCharacters = 160;
    const QString line = source.simplified();
    return line.size() <= mostCharacters ? line : line.left(mostCharacters) + QChar(0x2026);
}

CheckOutcome numberVerdict(double number, const std::optional<double> &threshold)
{
    const bool pass = threshold ? number >= *threshold : number > 0;
    QString reason = threshold
                       ? AssertionScriptText::tr("The script returned %1, the threshold is %2")
                             .arg(QString::number(number, 'g', 10), QString::number(*threshold, 'g', 10))
                       : AssertionScriptText::tr("The script returned %1").arg(QString::number(number, 'g', 10));
    if (number < 0 || number > 1)
        reason += QLatin1Char(' ')
                + AssertionScriptText::tr("(outside of 0 to 1: its score counts as %1)").arg(number < 0 ? 0 : 1);
    return {pass, std::clamp(number, 0.0, 1.0), reason};
}

CheckOutcome objectVerdict(const QJsonObject &object, const std::optional<double> &threshold)
{
    const QJsonValue pass = object.value(u"pass");
    const QJsonValue score = object.value(u"score");
    const bool hasScore = score.isDouble();
    if ((!pass.isUndefined() && !pass.isBool()) || (!score.isUndefined() && !hasScore) || (!pass.isBool() && !hasScore))
        return CheckOutcome::notScored(
            AssertionScriptText::tr("The script must return pass as true or false, score as a number, or both"));
    CheckOutcome outcome =
        pass.isBool() ? CheckOutcome::decided(pass.toBool(), QString()) : numberVerdict(score.toDouble(), threshold);
    if (hasScore)
        outcome.score = std::clamp(score.toDouble(), 0.0, 1.0);
    if (object.value(u"reason").isString())
        outcome.reason = object.value(u"reason").toString();
    else if (outcome.reason.isEmpty())
        outcome.reason = pass.toBool() ? AssertionScriptText::tr("The script let the output pass")
                                       : AssertionScriptText::tr("The script refused the output");
    return outcome;
}

} // namespace

Result<QList<QJsonObject>> jsonObjectsIn(const QString &text, qsizetype limit)
{
    // Each "{" may cost a walk to the end of the text; the budget keeps hostile texts cheap.
    qint64 budget = qint64(text.size()) + 4'000'000;
    QList<QJsonObject> objects;
    for (qsizetype at = text.indexOf(u'{'); at >= 0 && objects.size() < limit; at = text.indexOf(u'{', at)) {
        const qsizetype end = objectEnd(text, at);
        budget -= (end < 0 ? text.size() : end) - at;
        if (budget < 0)
            return makeError(ErrorCode::LimitExceeded,
                             AssertionScriptText::tr("The output has too many braces to look for JSON in it"));
        const auto value = end < 0 ? Result<QJsonValue>() : parseJson(QStringView(text).sliced(at, end - at).toUtf8());
        if (value.ok() && value->isObject()) {
            objects += value->toObject();
            at = end;
        } else {
            ++at;
        }
    }
    return objects;
}

CheckOutcome checkIsJson(const CheckTask &task)
{
    const auto schema = schemaOf(task.value);
    if (!schema.ok())
        return CheckOutcome::notScored(schema.error().text());
    const auto output = parseJson(task.input.output.toUtf8());
    if (!output.ok() && output.error().code != ErrorCode::InvalidInput)
        return CheckOutcome::notScored(output.error().text());
    if (!output.ok())
        return CheckOutcome::decided(false,
                                     AssertionScriptText::tr("The output is no JSON: %1").arg(output.error().text()));
    if (!*schema)
        return CheckOutcome::decided(true, AssertionScriptText::tr("The output is JSON"));
    const auto violations = task.scripts.validateSchema(**schema, *output);
    if (!violations.ok())
        return CheckOutcome::notScored(
            AssertionScriptText::tr("The schema gave no answer: %1").arg(violations.error().text()));
    if (violations->isEmpty())
        return CheckOutcome::decided(true, AssertionScriptText::tr("The output is JSON that keeps to the schema"));
    return CheckOutcome::decided(
        false, AssertionScriptText::tr("The output breaks the schema: %1").arg(violationText(*violations)));
}

CheckOutcome checkContainsJson(const CheckTask &task)
{
    const auto schema = schemaOf(task.value);
    if (!schema.ok())
        return CheckOutcome::notScored(schema.error().text());
    const auto objects = jsonObjectsIn(task.input.output);
    if (!objects.ok())
        return CheckOutcome::notScored(objects.error().text());
    if (objects->isEmpty())
        return CheckOutcome::decided(false, AssertionScriptText::tr("The output holds no JSON object"));
    if (!*schema)
        return CheckOutcome::decided(true, AssertionScriptText::tr("The output holds a JSON object"));
    QString firstBreak;
    for (const QJsonObject &object : *objects) {
        const auto violations = task.scripts.validateSchema(**schema, object);
        if (!violations.ok())
            return CheckOutcome::notScored(
                AssertionScriptText::tr("The schema gave no answer: %1").arg(violations.error().text()));
        if (violations->isEmpty())
            return CheckOutcome::decided(
                true, AssertionScriptText::tr("The output holds a JSON object that keeps to the schema"));
        if (firstBreak.isEmpty())
            firstBreak = violationText(*violations);
    }
    return CheckOutcome::decided(
        false, AssertionScriptText::tr("No JSON object in the output keeps to the schema; the first one breaks it: %1")
                   .arg(firstBreak));
}

CheckOutcome checkJavaScript(const CheckTask &task)
{
    const QString source = task.value.toString();
    if (source.trimmed().isEmpty())
        return CheckOutcome::notScored(
            AssertionScriptText::tr("The value of the assertion is empty; give a JavaScript expression"));
    const QJsonObject globals{{QStringLiteral("output"), task.input.output},
                              {QStringLiteral("context"), QJsonObject{{QStringLiteral("vars"), task.input.variables}}}};
    const auto result = task.scripts.run(source, globals, QStringLiteral("javascript"));
    if (!result.ok())
        return CheckOutcome::notScored(
            AssertionScriptText::tr("The script gave no answer: %1").arg(result.error().text()));
    if (result->isBool())
        return CheckOutcome::decided(
            result->toBool(), result->toBool()
                                  ? AssertionScriptText::tr("The script returned true")
                                  : AssertionScriptText::tr("The script returned false: %1").arg(shortScript(source)));
    if (result->isDouble())
        return numberVerdict(result->toDouble(), task.spec.threshold);
    if (result->isObject())
        return objectVerdict(result->toObject(), task.spec.threshold);
    return CheckOutcome::notScored(
        AssertionScriptText::tr("The script must return true, false, a number, or an object with pass or score"));
}

Result<void> checkAssertion(const AssertionSpec &spec, const ScriptHost &scripts)
{
    const QString text = spec.value.toString();
    if (text.contains(QLatin1String("{{")))
        return {};
    // Only what is wrong with the value itself: a check that found no answer in time says nothing about it.
    const auto unless = [](const Error &error) -> Result<void> {
        if (error.code == ErrorCode::InvalidInput || error.code == ErrorCode::LimitExceeded)
            return error;
        return {};
    };
    if (spec.type == u"regex") {
        const auto match = scripts.matchRegex(text, QString(), QString());
        return match.ok() ? Result<void>() : unless(match.error());
    }
    if (spec.type == u"javascript") {
        const auto checked = scripts.checkSyntax(text, QStringLiteral("javascript"));
        return checked.ok() ? Result<void>() : unless(checked.error());
    }
    if (spec.type == u"is-json" || spec.type == u"contains-json") {
        PL_TRY(const auto schema, schemaOf(spec.value));
        if (!schema)
            return {};
        const auto validated = scripts.validateSchema(*schema, QJsonValue());
        return validated.ok() ? Result<void>() : unless(validated.error());
    }
    return {};
}

} // namespace promptlab
