// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/promptfoo/assertiontypes.h"

#include "core/evaluation/assertionvalue.h"
#include "core/pipeline/promptfoo/configkeys.h"
#include "core/prompt/jsonfields.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

namespace promptlab {

namespace {

struct AssertionTypesText {
    Q_DECLARE_TR_FUNCTIONS(PromptfooConfig)
};

constexpr bool withValue = true;
constexpr bool withThreshold = true;

QList<PromptfooAssertion> outputAssertionTypes()
{
    using Judge = PromptfooAssertion::Judge;
    const auto type = [](const char *name, bool needsValue = false, std::optional<double> threshold = {},
                         bool needsThreshold = false) {
        return PromptfooAssertion{
            QString::fromLatin1(name), Judge::None, needsValue, needsThreshold, threshold, false, {}};
    };
    QList<PromptfooAssertion> types{type("equals", withValue), type("contains", withValue),
                                    type("icontains", withValue)};
    for (const char *name : {"contains-any", "contains-all", "icontains-any", "icontains-all"}) {
        types.append(type(name, withValue));
        types.last().list = true;
    }
    types.append({type("starts-with", withValue),
                  type("regex", withValue),
                  type("is-json"),
                  type("contains-json"),
                  type("is-xml"),
                  type("contains-xml"),
                  type("is-html"),
                  type("contains-html"),
                  type("is-sql"),
                  type("contains-sql"),
                  type("word-count", withValue),
                  type("levenshtein", withValue, 5),
                  type("rouge-n", withValue, 0.75),
                  type("bleu", withValue, 0.5),
                  type("gleu", withValue, 0.5),
                  type("meteor", withValue, 0.5),
                  type("perplexity"),
                  type("perplexity-score"),
                  type("latency", false, {}, withThreshold),
                  type("cost", false, {}, withThreshold),
                  type("finish-reason", withValue),
                  type("is-refusal"),
                  type("is-valid-openai-tools-call"),
                  type("is-valid-function-call"),
                  type("is-valid-openai-function-call"),
                  type("tool-call-f1", withValue, 1),
                  type("guardrails"),
                  type("javascript", withValue)});
    return types;
}

QList<PromptfooAssertion> otherAssertionTypes()
{
    using Judge = PromptfooAssertion::Judge;
    const auto type = [](const char *name, Judge judge, bool needsValue = false, std::optional<double> threshold = {},
                         QStringList aliases = {}) {
        return PromptfooAssertion{QString::fromLatin1(name), judge, needsValue, false, threshold, false,
                                  std::move(aliases)};
    };
    const QString cosine = QStringLiteral("similar:cosine");
    QList<PromptfooAssertion> types;
    for (const char *name : {"skill-used", "trajectory:tool-used", "trajectory:tool-args-match",
                             "trajectory:tool-sequence", "trajectory:step-count", "trajectory:goal-success",
                             "trace-span-count", "trace-span-duration", "trace-error-spans"})
        types.append(type(name, Judge::Trace));
    types.append({type("python", Judge::Program, withValue),
                  type("ruby", Judge::Program, withValue),
                  type("webhook", Judge::Service, withValue),
                  type("similar", Judge::Embedding, withValue, 0.75, {cosine}),
                  type("similar:dot", Judge::Embedding, withValue, 0.75),
                  type("similar:euclidean", Judge::Embedding, withValue, 0.75),
                  type("classifier", Judge::Service, false, 1),
                  type("moderation", Judge::Service),
                  type("pi", Judge::Service, withValue),
                  type("llm-rubric", Judge::Model),
                  type("agent-rubric", Judge::Model),
                  type("search-rubric", Judge::Model, withValue),
                  type("model-graded-closedqa", Judge::Model, withValue),
                  type("factuality", Judge::Model, withValue, {}, {QStringLiteral("model-graded-factuality")}),
                  type("g-eval", Judge::Model, withValue, 0.7),
                  type("answer-relevance", Judge::Model, false, 0.5),
                  type("context-recall", Judge::Model, false, 0.5),
                  type("context-relevance", Judge::Model, false, 0.5),
                  type("context-faithfulness", Judge::Model, false, 0.5),
                  type("conversation-relevance", Judge::Model, false, 0.5),
                  type("select-best", Judge::Matrix, withValue),
                  type("max-score", Judge::Matrix),
                  type("human", Judge::Person),
                  type("assert-set", Judge::None)});
    return types;
}

/// The name of a type without "not-".
QString assertionBaseType(const QString &type)
{
    return type.startsWith(QLatin1String("not-")) ? type.sliced(4) : type;
}

void checkAssertionNeeds(const ConfigValue &assertion, const PromptfooAssertion &type, ConfigFindings &findings)
{
    const bool hasThreshold = assertion.value(QLatin1String("threshold")).isNumber();
    if (type.needsValue && assertion.value(QLatin1String("value")).isNull())
        findings.add(ConfigFinding::Kind::Problem, type.name,
                     AssertionTypesText::tr("The assertion \"%1\" needs a value").arg(type.name), assertion.position());
    if (type.needsThreshold && !hasThreshold)
        findings.add(ConfigFinding::Kind::Problem, type.name,
                     AssertionTypesText::tr("The assertion \"%1\" needs a threshold").arg(type.name),
                     assertion.position());
    for (const QString &key : {QStringLiteral("threshold"), QStringLiteral("weight")}) {
        const ConfigValue &value = assertion.value(key);
        if (!value.isNull() && !value.isNumber())
            findings.add(ConfigFinding::Kind::Problem, key, AssertionTypesText::tr("\"%1\" must be a number").arg(key),
                         value.position());
    }
    if (type.judge == PromptfooAssertion::Judge::Program)
        findings.add(ConfigFinding::Kind::NeedsTrust, type.name,
                     AssertionTypesText::tr("The assertion \"%1\" runs a program; it is not started").arg(type.name),
                     assertion.position());
}

/// A cell in the form "[not-]type[(number)][: value]"; false: it has another form.
struct CellParts {
    bool negated = false;
    QString type;
    QString number;
    QString value;
    bool hasValue = false;

    static std::optional<CellParts> of(const QString &cell)
    {
        CellParts parts;
        qsizetype at = 0;
        if (cell.startsWith(QLatin1String("not-"))) {
            parts.negated = true;
            at = 4;
        }
        // "similar:dot" and "trajectory:…" hold a colon themselves: the longest known name is meant.
        for (const QString &name : promptfooAssertionNames()) {
            const bool ends =
                cell.size() == at + name.size()
                || (cell.size() > at + name.size() && QLatin1String(":(").contains(cell.at(at + name.size())));
            if (ends && name.size() > parts.type.size() && QStringView(cell).sliced(at).startsWith(name))
                parts.type = name;
        }
        if (parts.type.isEmpty()) {
            while (at + parts.type.size() < cell.size() && parts.type.size() < 60
                   && (cell.at(at + parts.type.size()).isLetterOrNumber()
                       || cell.at(at + parts.type.size()) == QLatin1Char('-')))
                parts.type += cell.at(at + parts.type.size());
        }
        at += parts.type.size();
        if (parts.type.isEmpty())
            return std::nullopt;
        if (at < cell.size() && cell.at(at) == QLatin1Char('(')) {
            const qsizetype end = cell.indexOf(QLatin1Char(')'), at);
            if (end < 0)
                return std::nullopt;
            parts.number = cell.mid(at + 1, end - at - 1).trimmed();
            at = end + 1;
        }
        if (at < cell.size()) {
            if (cell.at(at) != QLatin1Char(':'))
                return std::nullopt;
            parts.hasValue = true;
            parts.value = cell.sliced(at + 1).trimmed();
        }
        return parts;
    }
};

QJsonObject cellAssertion(const CellParts &parts, const PromptfooAssertion &type, const TextPosition &position,
                          ConfigFindings &findings)
{
    QJsonObject json{
        {QStringLiteral("type"), parts.negated ? QString(QStringLiteral("not-") + parts.type) : parts.type}};
    bool isNumber = false;
    double threshold = parts.number.toDouble(&isNumber);
    const bool isMeasured = type.needsThreshold;
    QString value = parts.value;
    if (!isNumber && isMeasured) {
        // "latency: 500" can only mean the limit.
        threshold = value.toDouble(&isNumber);
        if (isNumber)
            value.clear();
    }
    static const QStringList defaulted =
        QString::fromLatin1("similar answer-relevance classifier context-faithfulness context-recall context-relevance "
                            "levenshtein perplexity-score perplexity rouge-n starts-with")
            .split(QLatin1Char(' '));
    if (isNumber)
        json.insert(QStringLiteral("threshold"), threshold);
    else if (defaulted.contains(type.name))
        json.insert(QStringLiteral("threshold"), type.name == QLatin1String("similar") ? 0.8 : 0.75);
    else if (isMeasured)
        findings.add(ConfigFinding::Kind::Problem, type.name,
                     AssertionTypesText::tr("The assertion \"%1\" needs a threshold").arg(type.name), position);
    if (!parts.number.isEmpty() && !isNumber)
        findings.add(
            ConfigFinding::Kind::Problem, type.name,
            AssertionTypesText::tr("The threshold \"%1\" of \"%2\" is no number").arg(parts.number.left(40), type.name),
            position);
    if (type.list)
        json.insert(QStringLiteral("value"), QJsonArray::fromStringList(comparableTexts(value)));
    else if (!value.isEmpty())
        json.insert(QStringLiteral("value"), value);
    else if (type.needsValue)
        findings.add(ConfigFinding::Kind::Problem, type.name,
                     AssertionTypesText::tr("The assertion \"%1\" needs a value").arg(type.name), position);
    return json;
}

QJsonObject cellCode(const QString &type, const QString &value)
{
    return QJsonObject{{QStringLiteral("type"), type}, {QStringLiteral("value"), value.trimmed()}};
}

/// Code and rubrics, which are told by what stands in front; empty: the cell is neither.
QJsonObject cellWithPrefix(const QString &cell)
{
    static const QList<std::pair<QString, QString>> prefixes{
        {QStringLiteral("javascript:"), QStringLiteral("javascript")},
        {QStringLiteral("fn:"), QStringLiteral("javascript")},
        {QStringLiteral("eval:"), QStringLiteral("javascript")},
        {QStringLiteral("grade:"), QStringLiteral("llm-rubric")},
        {QStringLiteral("llm-rubric:"), QStringLiteral("llm-rubric")},
        {QStringLiteral("python:"), QStringLiteral("python")}};
    for (const auto &[prefix, type] : prefixes) {
        if (cell.startsWith(prefix))
            return cellCode(type, cell.sliced(prefix.size()));
    }
    if (!cell.startsWith(QLatin1String("file://")))
        return {};
    if (cell.endsWith(QLatin1String(".py")) || cell.contains(QLatin1String(".py:")))
        return cellCode(QStringLiteral("python"), cell);
    for (const QString &extension :
         {QStringLiteral(".js"), QStringLiteral(".ts"), QStringLiteral(".mjs"), QStringLiteral(".cjs")}) {
        if (cell.endsWith(extension) || cell.contains(extension + QLatin1Char(':')))
            return cellCode(QStringLiteral("javascript"), cell);
    }
    return {};
}

} // namespace

const QList<PromptfooAssertion> &promptfooAssertionTypes()
{
    static const QList<PromptfooAssertion> types = outputAssertionTypes() + otherAssertionTypes();
    return types;
}

const QStringList &promptfooAssertionNames()
{
    static const QStringList names = [] {
        QStringList all;
        for (const PromptfooAssertion &type : promptfooAssertionTypes())
            all += QStringList(type.name) + type.aliases;
        return all;
    }();
    return names;
}

const PromptfooAssertion *findPromptfooAssertion(const QString &name)
{
    for (const PromptfooAssertion &type : promptfooAssertionTypes()) {
        if (type.name == name || type.aliases.contains(name))
            return &type;
    }
    return nullptr;
}

QJsonObject readConfigAssertion(const ConfigValue &assertion, ConfigFindings &findings, bool inSet)
{
    const ConfigValue &typeValue = assertion.value(QLatin1String("type"));
    const QString type = typeValue.text();
    if (!assertion.isMap() || type.isEmpty()) {
        findings.add(ConfigFinding::Kind::Problem, QStringLiteral("assert"),
                     AssertionTypesText::tr("An assertion is a mapping with the key \"type\""), assertion.position());
        return {};
    }
    const bool isSet = type == QLatin1String("assert-set");
    checkConfigKeys(assertion, isSet ? ConfigPart::AssertionSet : ConfigPart::Assertion, findings);
    const PromptfooAssertion *known = findPromptfooAssertion(assertionBaseType(type));
    if (!known)
        findings.addUnknown(AssertionTypesText::tr("assertion type"), type, promptfooAssertionNames(),
                            typeValue.position());
    else
        checkAssertionNeeds(assertion, *known, findings);
    QJsonObject json = assertion.toObject();
    if (isSet) {
        if (inSet)
            findings.add(ConfigFinding::Kind::Problem, type,
                         AssertionTypesText::tr("A set of assertions cannot hold another set"), assertion.position());
        QJsonArray members;
        for (const ConfigValue &member : assertion.value(QLatin1String("assert")).items()) {
            if (const QJsonObject read = readConfigAssertion(member, findings, true); !read.isEmpty())
                members.append(read);
        }
        json.insert(QStringLiteral("assert"), members);
    }
    return json;
}

QJsonArray readConfigAssertions(const ConfigValue &list, ConfigFindings &findings)
{
    QJsonArray assertions;
    if (list.isNull())
        return assertions;
    if (!list.isList()) {
        findings.add(ConfigFinding::Kind::Problem, QStringLiteral("assert"),
                     AssertionTypesText::tr("\"assert\" must be a list of assertions"), list.position());
        return assertions;
    }
    for (const ConfigValue &item : list.items()) {
        if (const QJsonObject read = readConfigAssertion(item, findings); !read.isEmpty())
            assertions.append(read);
    }
    return assertions;
}

QJsonObject assertionFromCell(const QString &cell, const TextPosition &position, ConfigFindings &findings)
{
    const QString text = cell.trimmed();
    if (const QJsonObject prefixed = cellWithPrefix(text); !prefixed.isEmpty())
        return prefixed;
    const auto parts = CellParts::of(text);
    if (parts) {
        if (const PromptfooAssertion *type = findPromptfooAssertion(parts->type))
            return cellAssertion(*parts, *type, position, findings);
        const bool likely = (parts->hasValue || !parts->number.isEmpty()) && parts->type.size() > 4;
        if (likely && !nearestWord(parts->type, promptfooAssertionNames()).isEmpty())
            findings.addUnknown(AssertionTypesText::tr("assertion type"), parts->type, promptfooAssertionNames(),
                                position);
    }
    return QJsonObject{{QStringLiteral("type"), QStringLiteral("equals")}, {QStringLiteral("value"), cell}};
}

} // namespace promptlab
