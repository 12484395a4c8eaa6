// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/stages/promptvalidation.h"

#include "core/lint/lint.h"
#include "core/pipeline/plancheck.h"
#include "core/template/templateengine.h"
#include "core/tokens/modeltokens.h"
#include "core/tokens/pricetable.h"

#include <QCoreApplication>
#include <QSet>

namespace promptlab {

namespace {

struct ValidationText {
    Q_DECLARE_TR_FUNCTIONS(PromptValidation)
};

constexpr qsizetype namedRows = 20;
constexpr int rowsBetweenCancels = 64;

void add(ValidationFindings &findings, bool isError, const char *rule, const QString &text)
{
    findings.findings.append({isError, QString::fromLatin1(rule), text});
}

void checkStructure(ValidationFindings &findings, const PromptContent &content)
{
    if (content.messages.isEmpty())
        add(findings, true, "structure", ValidationText::tr("The prompt has no message."));
    int number = 0;
    bool hasUser = false;
    for (const Message &message : content.messages) {
        ++number;
        hasUser = hasUser || message.role == MessageRole::User;
        const bool onlyText = std::all_of(message.parts.begin(), message.parts.end(),
                                          [](const ContentPart &part) { return part.kind == ContentPart::Kind::Text; });
        if (onlyText && message.toolCalls.isEmpty() && message.text().trimmed().isEmpty())
            add(findings, true, "structure", ValidationText::tr("Message %1 is empty.").arg(number));
    }
    if (!content.messages.isEmpty() && !hasUser)
        add(findings, false, "structure",
            ValidationText::tr("No message is from the user; some models answer nothing to that."));
}

void checkTemplates(ValidationFindings &findings, const ValidationInput &input, const ScriptHost &scripts)
{
    const auto checked = checkPrompts({input.label}, {input.content}, scripts);
    if (!checked.ok())
        add(findings, true, "template", checked.error().text());
}

void checkSchemas(ValidationFindings &findings, const PromptContent &content, const ScriptHost &scripts)
{
    const auto check = [&](const QJsonValue &schema, const QString &what) {
        const auto violations = scripts.validateSchema(schema, QJsonObject());
        if (!violations.ok() && violations.error().code != ErrorCode::Timeout)
            add(findings, true, "schema",
                ValidationText::tr("%1: %2", "what, and why").arg(what, violations.error().text()));
    };
    if (content.responseSchema)
        check(*content.responseSchema, ValidationText::tr("The schema of the answer cannot be used"));
    QSet<QString> names;
    for (const QJsonValueConstRef item : content.tools) {
        const QJsonObject function = item.toObject().value(QStringLiteral("function")).toObject();
        const QString name = function.value(QStringLiteral("name")).toString();
        if (names.contains(name))
            add(findings, true, "tool", ValidationText::tr("Two tools are called \"%1\".").arg(name));
        names.insert(name);
        if (function.contains(QStringLiteral("parameters")))
            check(function.value(QStringLiteral("parameters")),
                  ValidationText::tr("The parameters of the tool \"%1\" cannot be used").arg(name));
    }
}

/// Texts that an answer has to be, or to hold: they must not stand in the prompt.
QList<LintTestItem> testItems(const QList<PlannedRow> &rows)
{
    QList<LintTestItem> items;
    for (const PlannedRow &row : rows) {
        for (const AssertionSpec &assertion : row.assertions) {
            const bool expects =
                assertion.type == QLatin1String("equals") || assertion.type == QLatin1String("contains");
            if (expects && !assertion.negated && assertion.value.isString())
                items.append({row.key, assertion.value.toString()});
        }
    }
    return items;
}

QStringList columnsOf(const QList<PlannedRow> &rows)
{
    QSet<QString> names;
    for (const PlannedRow &row : rows) {
        const QStringList keys = row.variables.keys();
        names.unite(QSet<QString>(keys.begin(), keys.end()));
    }
    QStringList sorted(names.begin(), names.end());
    sorted.sort();
    return sorted;
}

Result<void> checkStyle(ValidationFindings &findings, const ValidationInput &input, const ScriptHost &scripts)
{
    LintInput looked;
    looked.content = input.content;
    looked.datasetColumns = columnsOf(input.rows);
    looked.testItems = testItems(input.rows);
    PL_TRY(const PriceTable prices, PriceTable::builtIn());
    if (const ModelInfo *info = prices.find(input.content.settings.model))
        looked.model = lintModel(*info, input.content.settings);
    LintOptions options;
    options.scripts = &scripts;
    options.today = input.today;
    for (const LintFinding &finding : lintPrompt(looked, options)) {
        if (finding.severity == LintSeverity::Info)
            continue;
        const QString where =
            finding.range.line > 0
                ? ValidationText::tr("Message %1, line %2").arg(finding.message + 1).arg(finding.range.line)
                : QString();
        findings.findings.append({finding.severity == LintSeverity::Error, finding.rule,
                                  where.isEmpty()
                                      ? finding.text
                                      : ValidationText::tr("%1: %2", "where, and what").arg(where, finding.text)});
    }
    return {};
}

Result<void> countRow(ValidationFindings &findings, const PromptContent &content, const QList<Message> &messages)
{
    QList<ChatText> texts;
    for (const Message &message : messages)
        texts.append({messageRoleName(message.role), message.name, message.text()});
    PL_TRY(const TokenCount tokens, countChatTokens(content.settings.model, texts));
    findings.promptTokens = std::max(findings.promptTokens.value_or(0), tokens.tokens);
    findings.tokensEstimated = findings.tokensEstimated || tokens.estimated;
    return {};
}

/// Fills every row in, as the run would do it.
Result<void> tryRows(ValidationFindings &findings, const ValidationInput &input, const ScriptHost &scripts,
                     const CancelToken &cancel)
{
    RenderOptions options;
    options.strict = input.strictVariables;
    QString firstProblem;
    for (qsizetype i = 0; i < input.rows.size(); ++i) {
        if (i % rowsBetweenCancels == 0 && cancel.isCancelled())
            return makeError(ErrorCode::Cancelled, ValidationText::tr("The validation was cancelled"));
        const PlannedRow &row = input.rows.at(i);
        ++findings.rows;
        const auto messages = renderPrompt(input.content, row.variables, options, scripts);
        if (messages.ok()) {
            PL_CHECK(countRow(findings, input.content, *messages));
            continue;
        }
        ++findings.unrenderableRows;
        if (findings.unrenderable.size() < namedRows)
            findings.unrenderable.append(row.key);
        if (firstProblem.isEmpty())
            firstProblem = ValidationText::tr("Row \"%1\": %2").arg(row.key, renderProblemText(messages.error()));
    }
    if (findings.unrenderableRows > 0)
        add(findings, false, "row",
            ValidationText::tr("%Ln row(s) cannot be filled in. %1", nullptr, int(findings.unrenderableRows))
                .arg(firstProblem));
    return {};
}

} // namespace

Result<ValidationFindings> validatePrompt(const ValidationInput &input, const ScriptHost &scripts,
                                          const CancelToken &cancel)
{
    ValidationFindings findings;
    checkStructure(findings, input.content);
    checkTemplates(findings, input, scripts);
    checkSchemas(findings, input.content, scripts);
    PL_CHECK(checkStyle(findings, input, scripts));
    PL_CHECK(tryRows(findings, input, scripts, cancel));
    return findings;
}

} // namespace promptlab
