// SPDX-License-Identifier: GPL-3.0-or-later
// Assertions as they are written in datasets and configs.
#include "core/evaluation/assertionchecks.h"
#include "core/evaluation/editdistance.h"

#include <QCoreApplication>

#include <cmath>

namespace promptlab {

namespace {

struct AssertionJsonText {
    Q_DECLARE_TR_FUNCTIONS(Assertion)
};

Error wrongAssertion(const QString &pointer, const QString &what)
{
    return makeError(ErrorCode::InvalidInput, AssertionJsonText::tr("Assertion, %1: %2").arg(pointer, what));
}

/// The name of @p names that @p text is most likely meant to be, or nothing.
QString nearestName(const QString &text, const QStringList &names)
{
    QString nearest;
    qsizetype best = std::max<qsizetype>(2, text.size() / 3) + 1;
    for (const QString &name : names) {
        const auto distance = osaDistance(text.left(100).toLower(), name);
        if (distance && *distance < best) {
            best = *distance;
            nearest = name;
        }
    }
    return nearest;
}

Error unknownAssertionType(const QString &type)
{
    const QString known = nearestName(type, knownAssertionTypes());
    if (!known.isEmpty())
        return wrongAssertion(
            QStringLiteral("/type"),
            AssertionJsonText::tr("unknown type \"%1\"; did you mean \"%2\"?").arg(type.left(80), known));
    return wrongAssertion(QStringLiteral("/type"),
                          AssertionJsonText::tr("unknown type \"%1\"; known are %2")
                              .arg(type.left(80), knownAssertionTypes().join(QStringLiteral(", "))));
}

Result<void> checkValueKind(const AssertionType &type, const QJsonValue &value)
{
    const QString at = QStringLiteral("/value");
    const bool missing = value.isUndefined() || value.isNull();
    const bool text = value.isString() || value.isDouble();
    switch (type.value) {
    case AssertionValueKind::None: return {};
    case AssertionValueKind::Any:
        if (missing)
            return wrongAssertion(at, AssertionJsonText::tr("the type \"%1\" needs a value").arg(type.name));
        return {};
    case AssertionValueKind::Text:
        if (!text)
            return wrongAssertion(at, AssertionJsonText::tr("the type \"%1\" needs a text").arg(type.name));
        return {};
    case AssertionValueKind::Texts:
        if (!text && !value.isArray())
            return wrongAssertion(at, AssertionJsonText::tr("the type \"%1\" needs a list of texts").arg(type.name));
        return {};
    case AssertionValueKind::OptionalSchema:
        if (!missing && !value.isObject() && !value.isString() && !value.isBool())
            return wrongAssertion(at, AssertionJsonText::tr("expected a JSON Schema"));
        return {};
    }
    Q_UNREACHABLE();
}

Result<void> readNumbers(const QJsonObject &object, AssertionSpec &spec)
{
    if (const QJsonValue weight = object.value(u"weight"); !weight.isUndefined()) {
        if (!weight.isDouble() || weight.toDouble() < 0)
            return wrongAssertion(QStringLiteral("/weight"), AssertionJsonText::tr("expected a number of 0 or more"));
        spec.weight = weight.toDouble();
    }
    if (const QJsonValue threshold = object.value(u"threshold"); !threshold.isUndefined()) {
        if (!threshold.isDouble())
            return wrongAssertion(QStringLiteral("/threshold"), AssertionJsonText::tr("expected a number"));
        // A time, a price and a distance cannot be negative: the check could never come out another way.
        const bool measured = spec.type == u"latency" || spec.type == u"cost" || spec.type == u"levenshtein";
        if (measured && threshold.toDouble() < 0)
            return wrongAssertion(QStringLiteral("/threshold"),
                                  AssertionJsonText::tr("expected a number of 0 or more"));
        spec.threshold = threshold.toDouble();
    }
    return {};
}

} // namespace

Result<AssertionSpec> AssertionSpec::fromJson(const QJsonValue &json)
{
    if (!json.isObject())
        return wrongAssertion(QStringLiteral("/"), AssertionJsonText::tr("expected an object with a type"));
    const QJsonObject object = json.toObject();
    const QStringList known{QStringLiteral("type"), QStringLiteral("value"), QStringLiteral("weight"),
                            QStringLiteral("threshold"), QStringLiteral("metric")};
    for (const QString &key : object.keys()) {
        if (known.contains(key))
            continue;
        const QString meant = nearestName(key, known);
        const QString pointer = QLatin1Char('/') + jsonPointerToken(key);
        return wrongAssertion(pointer, meant.isEmpty()
                                           ? AssertionJsonText::tr("unknown key")
                                           : AssertionJsonText::tr("unknown key; did you mean \"%1\"?").arg(meant));
    }
    AssertionSpec spec;
    spec.type = object.value(u"type").toString();
    if (spec.type.isEmpty())
        return wrongAssertion(QStringLiteral("/type"), AssertionJsonText::tr("expected the name of a check"));
    spec.negated = spec.type.startsWith(u"not-");
    if (spec.negated)
        spec.type.remove(0, 4);
    const AssertionType *type = findAssertionType(spec.type);
    if (!type)
        return unknownAssertionType(spec.type);
    spec.value = object.value(u"value");
    if (spec.value.isUndefined())
        spec.value = QJsonValue(QJsonValue::Null);
    PL_CHECK(checkValueKind(*type, spec.value));
    PL_CHECK(readNumbers(object, spec));
    if (type->needsThreshold && !spec.threshold)
        return wrongAssertion(QStringLiteral("/threshold"),
                              AssertionJsonText::tr("the type \"%1\" needs a threshold").arg(spec.type));
    if (const QJsonValue metric = object.value(u"metric"); !metric.isUndefined()) {
        if (!metric.isString())
            return wrongAssertion(QStringLiteral("/metric"), AssertionJsonText::tr("expected a name"));
        spec.metric = metric.toString();
    }
    return spec;
}

QJsonObject AssertionSpec::toJson() const
{
    QJsonObject json{{QStringLiteral("type"), displayType()}};
    if (!value.isNull() && !value.isUndefined())
        json.insert(u"value", value);
    if (weight != 1)
        json.insert(u"weight", weight);
    if (threshold)
        json.insert(u"threshold", *threshold);
    if (!metric.isEmpty())
        json.insert(u"metric", metric);
    return json;
}

} // namespace promptlab
