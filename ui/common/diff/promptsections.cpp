// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/diff/promptsections.h"

#include "core/base/json.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace promptlab {

namespace {

struct PromptSectionsText {
    Q_DECLARE_TR_FUNCTIONS(DiffDocument)
};

QString shownJson(const QJsonValue &value)
{
    if (value.isUndefined())
        return {};
    if (value.isString() && !value.toString().isEmpty())
        return value.toString();
    return QString::fromUtf8(canonicalJson(value));
}

QString signedNumber(qint64 number)
{
    const QString digits = QString::number(std::abs(number));
    return number < 0 ? QChar(0x2212) + digits : number > 0 ? QLatin1Char('+') + digits : digits;
}

/// Changed rows first, in their order; what is unchanged folds away behind them.
void changedFirst(QList<DiffValueRow> &rows)
{
    std::stable_partition(rows.begin(), rows.end(),
                          [](const DiffValueRow &row) { return row.kind != ItemChange::Unchanged; });
}

DiffValueRow promptValueRow(const QString &name, const QJsonValue &before, const QJsonValue &after)
{
    DiffValueRow row;
    row.nameBefore = before.isUndefined() ? QString() : name;
    row.nameAfter = after.isUndefined() ? QString() : name;
    row.before = shownJson(before);
    row.after = shownJson(after);
    row.kind = before == after      ? ItemChange::Unchanged
             : before.isUndefined() ? ItemChange::Added
             : after.isUndefined()  ? ItemChange::Removed
                                    : ItemChange::Changed;
    return row;
}

/// The rows of all keys of two objects; objects inside of them one level deeper.
QList<DiffValueRow> objectRows(const QJsonObject &before, const QJsonObject &after, const QString &prefix = {})
{
    QList<DiffValueRow> rows;
    QStringList keys = after.keys();
    for (const QString &key : before.keys()) {
        if (!after.contains(key))
            keys.append(key);
    }
    for (const QString &key : qAsConst(keys)) {
        const QJsonValue was = before.contains(key) ? before.value(key) : QJsonValue(QJsonValue::Undefined);
        const QJsonValue is = after.contains(key) ? after.value(key) : QJsonValue(QJsonValue::Undefined);
        if (prefix.isEmpty() && (was.isObject() || is.isObject()))
            rows += objectRows(was.toObject(), is.toObject(), QString(key + QLatin1Char('.')));
        else
            rows.append(promptValueRow(QString(prefix + key), was, is));
    }
    return rows;
}

void countValues(DiffSection &section, const QString &beforeCount, const QString &afterCount)
{
    QMap<DiffTone, int> counts;
    for (const DiffValueRow &row : qAsConst(section.values)) {
        if (row.kind != ItemChange::Unchanged)
            ++counts[row.tone()];
    }
    section.noteBefore = beforeCount;
    section.noteAfter = afterCount;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        section.differences.append({changeCountText(it.key(), it.value()), it.key()});
}

DiffSection settingsSection(const PromptContent &before, const PromptContent &after)
{
    DiffSection section;
    section.kind = SectionKind::Settings;
    section.titleBefore = section.titleAfter = PromptSectionsText::tr("Model settings");
    QJsonObject was = before.toJson().value(u"settings").toObject();
    QJsonObject is = after.toJson().value(u"settings").toObject();
    section.values = objectRows(was, is);
    section.values.append(promptValueRow(PromptSectionsText::tr("template format"), templateFormatName(before.format),
                                         templateFormatName(after.format)));
    changedFirst(section.values);
    countValues(section, PromptSectionsText::tr("%n setting(s)", nullptr, int(was.size())),
                PromptSectionsText::tr("%n setting(s)", nullptr, int(is.size())));
    return section;
}

QString variableText(const Variable &variable)
{
    QStringList facts{variable.type};
    if (variable.defaultValue)
        facts.append(PromptSectionsText::tr("default %1").arg(shownJson(*variable.defaultValue)));
    else
        facts.append(PromptSectionsText::tr("required"));
    if (variable.untrusted)
        facts.append(PromptSectionsText::tr("untrusted"));
    if (!variable.description.isEmpty())
        facts.append(variable.description);
    return facts.join(QStringLiteral(", "));
}

const Variable *variableNamed(const QList<Variable> &variables, const QString &name)
{
    const auto found = std::find_if(variables.cbegin(), variables.cend(),
                                    [&name](const Variable &variable) { return variable.name == name; });
    return found == variables.cend() ? nullptr : &*found;
}

DiffSection variablesSection(const PromptContent &before, const PromptContent &after, const PromptDiff &diff)
{
    DiffSection section;
    section.kind = SectionKind::Variables;
    section.titleBefore = section.titleAfter = PromptSectionsText::tr("Variables");
    QStringList changed;
    for (const VariableChange &change : diff.variables) {
        const Variable *was =
            variableNamed(before.variables, change.kind == ItemChange::Renamed ? change.oldName : change.name);
        const Variable *is = variableNamed(after.variables, change.name);
        DiffValueRow row;
        row.kind = change.kind;
        row.nameBefore = was ? was->name : QString();
        row.nameAfter = is ? is->name : QString();
        row.before = was ? variableText(*was) : QString();
        row.after = is ? variableText(*is) : QString();
        section.values.append(row);
        changed.append(change.name);
    }
    for (const Variable &variable : after.variables) {
        const QString text = variableText(variable);
        if (!changed.contains(variable.name))
            section.values.append({ItemChange::Unchanged, false, variable.name, variable.name, text, text});
    }
    countValues(section, PromptSectionsText::tr("%n variable(s)", nullptr, int(before.variables.size())),
                PromptSectionsText::tr("%n variable(s)", nullptr, int(after.variables.size())));
    return section;
}

DiffSection includesSection(const PromptContent &before, const PromptContent &after)
{
    DiffSection section;
    section.kind = SectionKind::Includes;
    section.titleBefore = section.titleAfter = PromptSectionsText::tr("Pinned includes");
    section.values = objectRows(before.includePins, after.includePins);
    changedFirst(section.values);
    countValues(section, QString::number(before.includePins.size()), QString::number(after.includePins.size()));
    return section;
}

/// A JSON value as lines: what a person reads, and what lines can be told apart in.
QString jsonLines(const QJsonValue &value)
{
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson());
    if (value.isArray())
        return value.toArray().isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(value.toArray()).toJson());
    return value.isUndefined() ? QString() : QString(shownJson(value) + QLatin1Char('\n'));
}

/// Appends a section of JSON lines, unless both sides have none.
Result<void> addJsonSection(DiffDocument &document, SectionKind kind, const QString &title, const QJsonValue &before,
                            const QJsonValue &after, const CancelToken &cancel)
{
    const QString was = jsonLines(before);
    const QString is = jsonLines(after);
    if (was.isEmpty() && is.isEmpty())
        return {};
    DiffSection section;
    section.kind = kind;
    section.titleBefore = was.isEmpty() ? QString() : title;
    section.titleAfter = is.isEmpty() ? QString() : title;
    PL_TRY(section.text, diffLines(was, is, document.options, cancel));
    document.sections.push_back(std::move(section));
    return {};
}

/// Numbers the messages of one role where there are several.
class MessageTitles
{
public:
    explicit MessageTitles(const QList<Message> &messages)
    {
        QHash<int, int> counts;
        for (const Message &message : messages)
            ++counts[int(message.role)];
        QHash<int, int> seen;
        for (const Message &message : messages) {
            const int number = ++seen[int(message.role)];
            QString title = messageRoleTitle(message.role);
            if (counts.value(int(message.role)) > 1)
                title += QLatin1Char(' ') + QString::number(number);
            m_titles.append(title);
        }
    }
    [[nodiscard]] QString at(int index) const { return index < 0 ? QString() : m_titles.value(index); }

private:
    QStringList m_titles;
};

QStringList messageTexts(const QList<Message> &messages)
{
    QStringList texts;
    for (const Message &message : messages)
        texts.append(message.text());
    return texts;
}

QString tokensText(const TokenCount &count)
{
    return PromptSectionsText::tr("%1 tok", "number of tokens").arg(count.text());
}

QList<DiffValueRow> messageValues(const MessageChange &change)
{
    QList<DiffValueRow> rows;
    if (change.roleChanged())
        rows.append({ItemChange::Changed, false, PromptSectionsText::tr("role"), PromptSectionsText::tr("role"),
                     messageRoleName(change.roleBefore), messageRoleName(change.roleAfter)});
    if (change.moved)
        rows.append({ItemChange::Changed, true, PromptSectionsText::tr("place"), PromptSectionsText::tr("place"),
                     QString::number(change.before + 1), QString::number(change.after + 1)});
    for (const ValueChange &field : change.fields) {
        const QString name = field.path.startsWith(QLatin1Char('/')) ? field.path.sliced(1) : field.path;
        rows.append(promptValueRow(name, field.before.value_or(QJsonValue(QJsonValue::Undefined)),
                                   field.after.value_or(QJsonValue(QJsonValue::Undefined))));
    }
    return rows;
}

Result<void> addMessages(DiffDocument &document, const PromptContent &before, const PromptContent &after,
                         const PromptDiff &diff, const CancelToken &cancel)
{
    const MessageTitles titlesBefore(before.messages);
    const MessageTitles titlesAfter(after.messages);
    PL_TRY(const TextTokens tokensBefore, countTextTokens(before.settings.model, messageTexts(before.messages)));
    PL_TRY(const TextTokens tokensAfter, countTextTokens(after.settings.model, messageTexts(after.messages)));
    for (const MessageChange &change : diff.messages) {
        PL_CHECK(cancel.check());
        DiffSection section;
        section.kind = SectionKind::Message;
        section.titleBefore = titlesBefore.at(change.before);
        section.titleAfter = titlesAfter.at(change.after);
        section.text = change.text;
        section.templates = true;
        section.values = messageValues(change);
        const TokenCount was = tokensBefore.texts.value(change.before);
        const TokenCount is = tokensAfter.texts.value(change.after);
        if (change.before >= 0)
            section.noteBefore = tokensText(was);
        if (change.after >= 0)
            section.noteAfter = tokensText(is);
        if (was.tokens != is.tokens)
            section.differences.append(
                {PromptSectionsText::tr("%1 tok", "number of tokens").arg(signedNumber(is.tokens - was.tokens)),
                 DiffTone::Changed});
        document.sections.push_back(std::move(section));
    }
    document.left.tokens = tokensBefore.sum;
    document.right.tokens = tokensAfter.sum;
    return {};
}

} // namespace

QString messageRoleTitle(MessageRole role)
{
    switch (role) {
    case MessageRole::System: return PromptSectionsText::tr("System");
    case MessageRole::Developer: return PromptSectionsText::tr("Developer");
    case MessageRole::User: return PromptSectionsText::tr("User");
    case MessageRole::Assistant: return PromptSectionsText::tr("Assistant");
    case MessageRole::Tool: return PromptSectionsText::tr("Tool");
    }
    Q_UNREACHABLE();
}

Result<void> addPromptSections(DiffDocument &document, const PromptContent &before, const PromptContent &after,
                               const PromptDiff &diff, const CancelToken &cancel)
{
    document.sections.push_back(settingsSection(before, after));
    if (!before.variables.isEmpty() || !after.variables.isEmpty())
        document.sections.push_back(variablesSection(before, after, diff));
    PL_CHECK(addMessages(document, before, after, diff, cancel));
    PL_CHECK(addJsonSection(document, SectionKind::Tools, PromptSectionsText::tr("Tools"), before.tools, after.tools,
                            cancel));
    const QJsonValue none(QJsonValue::Undefined);
    PL_CHECK(addJsonSection(document, SectionKind::Schema, PromptSectionsText::tr("Response schema"),
                            before.responseSchema.value_or(none), after.responseSchema.value_or(none), cancel));
    if (!before.includePins.isEmpty() || !after.includePins.isEmpty())
        document.sections.push_back(includesSection(before, after));
    return {};
}

} // namespace promptlab
