// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/promptsession.h"

#include "ui/prompts/prompttext.h"

namespace promptlab {

PromptSession::PromptSession(std::function<QList<Message>()> messages, QObject *parent)
    : QObject(parent), m_messages(std::move(messages))
{
}

void PromptSession::open(const ResolvedVersion &version, const std::optional<PromptDraft> &draft)
{
    m_key = version.prompt.key;
    m_name = version.prompt.name;
    m_prompt = version.prompt;
    m_baseVersion = version.version.number;
    m_baseTime = version.version.createdAt;
    m_base = version.version.content;
    m_base.messages = normalisedMessages(m_base.messages);
    m_content = draft ? draft->content : version.version.content;
    m_values = draft ? draft->values : QJsonObject();
}

void PromptSession::openNew(const PromptDraft &draft)
{
    m_key = draft.key;
    m_name = draft.name;
    m_prompt = {};
    m_baseVersion = 0;
    m_baseTime = 0;
    m_base = {};
    m_content = draft.content;
    m_values = draft.values;
}

void PromptSession::close()
{
    openNew({});
}

void PromptSession::rebase(const ResolvedVersion &version)
{
    m_prompt = version.prompt;
    m_name = version.prompt.name;
    m_baseVersion = version.version.number;
    m_baseTime = version.version.createdAt;
    m_base = version.version.content;
    m_base.messages = normalisedMessages(m_base.messages);
}

void PromptSession::rename(const Prompt &prompt)
{
    m_prompt = prompt;
    m_key = prompt.key;
    m_name = prompt.name;
}

PromptContent PromptSession::content() const
{
    PromptContent content = m_content;
    content.messages = m_messages();
    return content;
}

bool PromptSession::isChanged() const
{
    return isOpen() && (isNew() || content() != m_base);
}

SavePromptRequest PromptSession::request(const QString &message) const
{
    SavePromptRequest request;
    request.key = m_key;
    request.name = m_name;
    request.description = m_prompt.description;
    request.labels = m_prompt.tags;
    request.content = content();
    request.message = message;
    request.create = isNew();
    request.expectedVersion = m_baseVersion;
    return request;
}

PromptDraft PromptSession::draft(qint64 nowMs) const
{
    PromptDraft draft;
    draft.key = m_key;
    draft.name = m_name;
    draft.baseVersion = m_baseVersion;
    draft.changedAt = nowMs;
    draft.content = content();
    draft.values = m_values;
    draft.prompt = m_prompt.id;
    return draft;
}

void PromptSession::setVariables(const QList<Variable> &variables)
{
    if (m_content.variables == variables)
        return;
    m_content.variables = variables;
    Q_EMIT changed();
}

void PromptSession::setSettings(const ModelSettings &settings)
{
    if (m_content.settings == settings)
        return;
    m_content.settings = settings;
    Q_EMIT changed();
}

void PromptSession::setFormat(TemplateFormat format)
{
    if (std::exchange(m_content.format, format) != format)
        Q_EMIT changed();
}

void PromptSession::setResponseSchema(const std::optional<QJsonValue> &schema)
{
    if (m_content.responseSchema == schema)
        return;
    m_content.responseSchema = schema;
    Q_EMIT changed();
}

void PromptSession::setValues(const QJsonObject &values)
{
    if (std::exchange(m_values, values) != values)
        Q_EMIT valuesChanged();
}

void PromptSession::setValue(const QString &name, const std::optional<QJsonValue> &value)
{
    QJsonObject values = m_values;
    if (value)
        values.insert(name, *value);
    else
        values.remove(name);
    setValues(values);
}

void PromptSession::takeSettingsOf(const PromptContent &content)
{
    m_content = content;
    Q_EMIT changed();
}

} // namespace promptlab
