// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/scriptrules.h"

#include "core/base/yaml.h"
#include "core/prompt/jsonfields.h"
#include "core/provider/scriptreading.h"

#include <QCoreApplication>

#include <algorithm>

namespace promptlab {

namespace {

struct ScriptRulesText {
    Q_DECLARE_TR_FUNCTIONS(ScriptRules)
};

constexpr char16_t scriptFormat[] = u"promptlab-scripted/1";

Result<void> readConstants(const JsonFields &fields, ScriptReading &reading)
{
    const QString key = QStringLiteral("values");
    PL_TRY(const QJsonObject values, fields.map(key));
    for (auto it = values.constBegin(); it != values.constEnd(); ++it) {
        const QString pointer = fields.pointer(key) + QLatin1Char('/') + jsonPointerToken(it.key());
        if (it.value().isArray()) {
            const QJsonArray list = it.value().toArray();
            for (qsizetype i = 0; i < list.size(); ++i)
                PL_CHECK(scriptScalar(list.at(i), pointer + QLatin1Char('/') + QString::number(i)));
        } else {
            PL_CHECK(scriptScalar(it.value(), pointer));
        }
        reading.constants.insert(it.key(), it.value());
    }
    return {};
}

Result<void> readDefaults(const JsonFields &fields, ScriptRules &rules)
{
    const QString key = QStringLiteral("defaults");
    if (!fields.has(key))
        return {};
    const QStringList known{QStringLiteral("latency_ms"), QStringLiteral("chunk"), QStringLiteral("usage")};
    PL_TRY(const JsonFields defaults, JsonFields::of(fields.value(key), fields.pointer(key), known));
    if (defaults.has(known[0])) {
        PL_TRY(rules.latency, readScriptLatency(defaults.value(known[0]), defaults.pointer(known[0])));
    }
    PL_TRY(const std::optional<qint64> chunk, defaults.integer(known[1], 0, 1'000'000));
    rules.chunk = static_cast<int>(chunk.value_or(0));
    if (defaults.has(known[2])) {
        PL_TRY(rules.usage, readScriptUsage(defaults.value(known[2]), defaults.pointer(known[2])));
    }
    return {};
}

/// @param fallbackName for a file that does not name itself.
Result<std::shared_ptr<const ScriptRules>> readRoot(const QJsonValue &root, const QString &fallbackName,
                                                    const ScriptHost &scripts)
{
    static const QStringList known{QStringLiteral("format"), QStringLiteral("name"),     QStringLiteral("models"),
                                   QStringLiteral("seed"),   QStringLiteral("defaults"), QStringLiteral("values"),
                                   QStringLiteral("steps"),  QStringLiteral("rules")};
    PL_TRY(const JsonFields fields, JsonFields::of(root, QString(), known));
    PL_TRY(const QString format, fields.text(QStringLiteral("format")));
    if (format != QStringView(scriptFormat))
        return jsonFault(
            fields.has(QStringLiteral("format")) ? fields.pointer(QStringLiteral("format")) : QString(),
            ScriptRulesText::tr("The file must begin with \"format: %1\"").arg(QString::fromUtf16(scriptFormat)));
    auto rules = std::make_shared<ScriptRules>();
    ScriptReading reading(scripts);
    PL_TRY(rules->name, fields.text(QStringLiteral("name")));
    const bool printable = std::none_of(rules->name.cbegin(), rules->name.cend(),
                                        [](QChar c) { return c.category() == QChar::Other_Control; });
    if (!printable)
        return jsonFault(fields.pointer(QStringLiteral("name")),
                         ScriptRulesText::tr("The name of a provider must not have control characters"));
    if (rules->name.isEmpty())
        rules->name = fallbackName;
    PL_TRY(rules->models, fields.texts(QStringLiteral("models")));
    if (rules->models.isEmpty())
        rules->models = {QStringLiteral("scripted")};
    if (const QString key = QStringLiteral("seed"); fields.has(key)) {
        PL_TRY(rules->seed, scriptScalar(fields.value(key), fields.pointer(key)));
    }
    PL_CHECK(readDefaults(fields, *rules));
    PL_CHECK(readConstants(fields, reading));
    rules->constants = reading.constants;
    PL_TRY(rules->steps,
           readScriptSteps(fields.value(QStringLiteral("steps")), QStringLiteral("/steps"), QString(), reading));
    PL_TRY(const QJsonArray list, fields.array(QStringLiteral("rules")));
    if (list.isEmpty())
        return jsonFault(QString(), ScriptRulesText::tr("The file holds no rules"));
    for (qsizetype i = 0; i < list.size(); ++i) {
        PL_TRY(const ScriptRule rule,
               readScriptRule(list.at(i), QStringLiteral("/rules/%1").arg(i), static_cast<int>(i), reading));
        rules->rules += rule;
    }
    PL_CHECK(checkScriptNames(reading));
    return std::shared_ptr<const ScriptRules>(rules);
}

} // namespace

Result<std::shared_ptr<const ScriptRules>> readScriptRules(QByteArrayView yaml, const QString &source,
                                                           const ScriptHost &scripts)
{
    PL_TRY(const YamlDocument document, parseYaml(yaml, source));
    auto rules = readRoot(document.root, source.section(QLatin1Char('/'), -1), scripts);
    if (rules.ok())
        return rules;
    Error error = rules.error();
    if (!error.position)
        error.position = document.positionOf(error.detail);
    error.detail.clear();
    return error;
}

} // namespace promptlab
