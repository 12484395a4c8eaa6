// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/promptdiff.h"

#include "core/diff/messagealigner.h"
#include "core/diff/schemachange.h"
#include "core/diff/variablechanges.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace promptlab {

namespace {

struct PromptDiffText {
    Q_DECLARE_TR_FUNCTIONS(PromptDiff)
};

/// The fields of a message beside role and text.
QJsonObject messageExtras(const Message &message)
{
    QJsonObject extras;
    if (!message.name.isEmpty())
        extras.insert(QStringLiteral("name"), message.name);
    if (!message.toolCallId.isEmpty())
        extras.insert(QStringLiteral("toolCallId"), message.toolCallId);
    if (!message.toolCalls.isEmpty())
        extras.insert(QStringLiteral("toolCalls"), message.toolCalls);
    if (message.parts.size() == 1 && message.parts.constFirst().kind == ContentPart::Kind::Text)
        return extras;
    // How text is cut into parts, and where it stands among others, counts; what it says is compared as text.
    static constexpr const char *Kinds[] = {"text", "image", "audio", "file"};
    QJsonArray parts;
    for (const ContentPart &part : message.parts) {
        QJsonObject json{{QStringLiteral("type"), QLatin1String(Kinds[size_t(part.kind)])}};
        if (part.kind != ContentPart::Kind::Text) {
            json.insert(QStringLiteral("reference"), part.reference);
            json.insert(QStringLiteral("detail"), part.detail);
        }
        parts.append(json);
    }
    extras.insert(QStringLiteral("parts"), parts);
    return extras;
}

/// @param before, after null: the message is not on that side
Result<MessageChange> messageChange(const MessageMatch &match, const Message *before, const Message *after,
                                    const DiffOptions &options, const CancelToken &cancel)
{
    MessageChange change;
    change.before = match.before;
    change.after = match.after;
    change.moved = match.moved;
    change.roleBefore = (before ? before : after)->role;
    change.roleAfter = (after ? after : before)->role;
    PL_TRY(change.text,
           diffLines(before ? before->text() : QString(), after ? after->text() : QString(), options, cancel));
    change.textChanged = !change.text.isEqual();
    change.fields =
        jsonChanges(before ? messageExtras(*before) : QJsonObject(), after ? messageExtras(*after) : QJsonObject());
    if (!before)
        change.kind = ItemChange::Added;
    else if (!after)
        change.kind = ItemChange::Removed;
    else if (change.textChanged || change.roleChanged() || change.moved || !change.fields.isEmpty())
        change.kind = ItemChange::Changed;
    return change;
}

QJsonObject settingsJson(const ModelSettings &settings)
{
    PromptContent content;
    content.settings = settings;
    return content.toJson().value(u"settings").toObject();
}

QString toolName(const QJsonValue &tool, qsizetype index)
{
    const QJsonObject object = tool.toObject();
    for (const QJsonValue &name : {object.value(u"function").toObject().value(u"name"), object.value(u"name")}) {
        if (name.isString() && !name.toString().isEmpty())
            return name.toString();
    }
    return QLatin1Char('#') + QString::number(index + 1);
}

/// Parameters in OpenAI's ("parameters") or Anthropic's ("input_schema") shape, and the tool without them and its
/// texts.
std::pair<QJsonValue, QJsonObject> toolSignature(const QJsonValue &tool)
{
    QJsonObject object = tool.toObject();
    const bool wrapped = object.value(u"function").isObject();
    QJsonObject function = wrapped ? object.value(u"function").toObject() : object;
    QJsonValue parameters(QJsonValue::Undefined);
    for (const QString &key : {QStringLiteral("parameters"), QStringLiteral("input_schema")}) {
        if (function.contains(key))
            parameters = function.take(key);
    }
    function.remove(QStringLiteral("description"));
    if (!wrapped)
        return {parameters, function};
    object.insert(QStringLiteral("function"), function);
    return {parameters, object};
}

bool signatureDiffers(const QJsonValue &before, const QJsonValue &after)
{
    const auto [oldParameters, oldRest] = toolSignature(before);
    const auto [newParameters, newRest] = toolSignature(after);
    return oldRest != newRest || !compareSchemas(oldParameters, newParameters).isNone();
}

QList<ToolChange> toolChanges(const QJsonArray &before, const QJsonArray &after, QList<ContractIssue> &contract)
{
    QHash<QString, qsizetype> old;
    for (qsizetype i = 0; i < before.size(); ++i)
        old.insert(toolName(before.at(i), i), i);
    QList<ToolChange> changes;
    for (qsizetype i = 0; i < after.size(); ++i) {
        const QString name = toolName(after.at(i), i);
        if (!old.contains(name)) {
            changes.append({ItemChange::Added, name, false, {}});
            continue;
        }
        const QJsonValue was = before.at(old.take(name));
        const QJsonValue is = after.at(i);
        if (was == is)
            continue;
        const bool signature = signatureDiffers(was, is);
        changes.append({ItemChange::Changed, name, signature, jsonChanges(was, is)});
        if (signature)
            contract.append({ContractIssue::Kind::ToolSignatureChanged, name, {}});
    }
    for (qsizetype i = 0; i < before.size(); ++i) {
        const QString name = toolName(before.at(i), i);
        if (!old.contains(name))
            continue;
        changes.append({ItemChange::Removed, name, false, {}});
        contract.append({ContractIssue::Kind::ToolRemoved, name, {}});
    }
    return changes;
}

void reportSchema(const std::optional<QJsonValue> &before, const std::optional<QJsonValue> &after,
                  QList<ContractIssue> &contract)
{
    if (!before && after)
        contract.append({ContractIssue::Kind::ResponseSchemaAdded, {}, {}});
    if (before && !after)
        contract.append({ContractIssue::Kind::ResponseSchemaRemoved, {}, {}});
    if (!before || !after)
        return;
    const SchemaEffect effect = compareSchemas(*before, *after);
    if (effect.narrows)
        contract.append({ContractIssue::Kind::ResponseSchemaNarrowed, {}, {}});
    if (effect.widens)
        contract.append({ContractIssue::Kind::ResponseSchemaWidened, {}, {}});
}

bool differsOnlyInBlanks(const MessageChange &change)
{
    const auto packed = [](QString text) {
        text.removeIf([](QChar unit) { return unit.isSpace(); });
        return text;
    };
    return change.before >= 0 && change.after >= 0 && !change.moved && !change.roleChanged() && change.fields.isEmpty()
        && packed(change.text.a.text()) == packed(change.text.b.text());
}

} // namespace

QString itemChangeName(ItemChange kind)
{
    switch (kind) {
    case ItemChange::Unchanged: return QStringLiteral("unchanged");
    case ItemChange::Added: return QStringLiteral("added");
    case ItemChange::Removed: return QStringLiteral("removed");
    case ItemChange::Changed: return QStringLiteral("changed");
    case ItemChange::Renamed: return QStringLiteral("renamed");
    }
    return {};
}

QString contractIssueName(ContractIssue::Kind kind)
{
    switch (kind) {
    case ContractIssue::Kind::VariableAddedWithoutDefault: return QStringLiteral("variable_added_without_default");
    case ContractIssue::Kind::VariableBecameRequired: return QStringLiteral("variable_became_required");
    case ContractIssue::Kind::VariableRemoved: return QStringLiteral("variable_removed");
    case ContractIssue::Kind::VariableRenamed: return QStringLiteral("variable_renamed");
    case ContractIssue::Kind::VariableTypeChanged: return QStringLiteral("variable_type_changed");
    case ContractIssue::Kind::ToolRemoved: return QStringLiteral("tool_removed");
    case ContractIssue::Kind::ToolSignatureChanged: return QStringLiteral("tool_signature_changed");
    case ContractIssue::Kind::ResponseSchemaAdded: return QStringLiteral("response_schema_added");
    case ContractIssue::Kind::ResponseSchemaRemoved: return QStringLiteral("response_schema_removed");
    case ContractIssue::Kind::ResponseSchemaNarrowed: return QStringLiteral("response_schema_narrowed");
    case ContractIssue::Kind::ResponseSchemaWidened: return QStringLiteral("response_schema_widened");
    }
    return {};
}

QString contractIssueText(const ContractIssue &issue)
{
    switch (issue.kind) {
    case ContractIssue::Kind::VariableAddedWithoutDefault:
        return PromptDiffText::tr("The new variable \"%1\" has no default: callers must set it").arg(issue.subject);
    case ContractIssue::Kind::VariableBecameRequired:
        return PromptDiffText::tr("The variable \"%1\" lost its default: callers must set it").arg(issue.subject);
    case ContractIssue::Kind::VariableRemoved:
        return PromptDiffText::tr("The variable \"%1\" is gone: what callers set is ignored").arg(issue.subject);
    case ContractIssue::Kind::VariableRenamed:
        return PromptDiffText::tr("The variable \"%1\" seems to be called \"%2\" now")
            .arg(issue.oldName, issue.subject);
    case ContractIssue::Kind::VariableTypeChanged:
        return PromptDiffText::tr("The variable \"%1\" has another type").arg(issue.subject);
    case ContractIssue::Kind::ToolRemoved: return PromptDiffText::tr("The tool \"%1\" is gone").arg(issue.subject);
    case ContractIssue::Kind::ToolSignatureChanged:
        return PromptDiffText::tr("The tool \"%1\" takes other arguments").arg(issue.subject);
    case ContractIssue::Kind::ResponseSchemaAdded: return PromptDiffText::tr("Answers follow a schema now");
    case ContractIssue::Kind::ResponseSchemaRemoved: return PromptDiffText::tr("Answers follow no schema any more");
    case ContractIssue::Kind::ResponseSchemaNarrowed:
        return PromptDiffText::tr("The response schema promises or allows less than before");
    case ContractIssue::Kind::ResponseSchemaWidened:
        return PromptDiffText::tr("The response schema allows more than before");
    }
    return {};
}

bool PromptDiff::isEqual() const
{
    return !formatChanged() && variables.isEmpty() && settings.isEmpty() && tools.isEmpty() && responseSchema.isEmpty()
        && includePins.isEmpty() && std::all_of(messages.cbegin(), messages.cend(), [](const MessageChange &change) {
               return change.kind == ItemChange::Unchanged;
           });
}

bool PromptDiff::onlyWhitespace() const
{
    return !isEqual() && !formatChanged() && variables.isEmpty() && settings.isEmpty() && tools.isEmpty()
        && responseSchema.isEmpty() && includePins.isEmpty()
        && std::all_of(messages.cbegin(), messages.cend(), differsOnlyInBlanks);
}

bool PromptDiff::breaksContract() const
{
    return std::any_of(contract.cbegin(), contract.cend(),
                       [](const ContractIssue &issue) { return issue.isBreaking(); });
}

Result<PromptDiff> diffPrompts(const PromptContent &before, const PromptContent &after, const DiffOptions &options,
                               const CancelToken &cancel)
{
    PromptDiff diff;
    diff.formatBefore = before.format;
    diff.formatAfter = after.format;
    PL_TRY(const QList<MessageMatch> matches, alignMessages(before.messages, after.messages, diff.limits, cancel));
    for (const MessageMatch &match : matches) {
        PL_TRY(MessageChange change,
               messageChange(match, match.before >= 0 ? &before.messages[match.before] : nullptr,
                             match.after >= 0 ? &after.messages[match.after] : nullptr, options, cancel));
        diff.limits |= change.text.limits;
        diff.messages.append(std::move(change));
    }
    PL_TRY(diff.variables, variableChanges(before, after, diff.contract, cancel));
    diff.settings = jsonChanges(settingsJson(before.settings), settingsJson(after.settings));
    diff.tools = toolChanges(before.tools, after.tools, diff.contract);
    diff.responseSchema = jsonChanges(before.responseSchema, after.responseSchema);
    reportSchema(before.responseSchema, after.responseSchema, diff.contract);
    diff.includePins = jsonChanges(before.includePins, after.includePins);
    return diff;
}

} // namespace promptlab
