// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/draftjournal.h"
#include "core/workspace/promptservice.h"

namespace promptlab {

/// The prompt that is open: the version it began from and what was changed since. The messages are in the editor; they
/// are asked for when needed. Lives in the main thread.
class PromptSession final : public QObject
{
    Q_OBJECT

public:
    /// @p messages gives those of the editor.
    explicit PromptSession(std::function<QList<Message>()> messages, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(PromptSession)

    void open(const ResolvedVersion &version, const std::optional<PromptDraft> &draft);
    void openNew(const PromptDraft &draft);
    void close();
    /// The draft became @p version; what was typed while it was saved stays a draft.
    void rebase(const ResolvedVersion &version);
    /// The same prompt under other names.
    void rename(const Prompt &prompt);

    [[nodiscard]] bool isOpen() const { return !m_key.isEmpty(); }
    [[nodiscard]] bool isNew() const { return m_baseVersion == 0; }
    [[nodiscard]] const QString &key() const { return m_key; }
    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] const Prompt &prompt() const { return m_prompt; }
    /// The version that the draft began from; 0: the prompt is new.
    [[nodiscard]] int baseVersion() const { return m_baseVersion; }
    [[nodiscard]] qint64 baseTime() const { return m_baseTime; }
    [[nodiscard]] const PromptContent &base() const { return m_base; }
    /// As it would be saved.
    [[nodiscard]] PromptContent content() const;
    /// Messages to put into the editor after open().
    [[nodiscard]] const QList<Message> &firstMessages() const { return m_content.messages; }
    [[nodiscard]] TemplateFormat format() const { return m_content.format; }
    [[nodiscard]] const QList<Variable> &variables() const { return m_content.variables; }
    [[nodiscard]] const ModelSettings &settings() const { return m_content.settings; }
    [[nodiscard]] const std::optional<QJsonValue> &responseSchema() const { return m_content.responseSchema; }
    [[nodiscard]] const QJsonObject &values() const { return m_values; }
    [[nodiscard]] bool isChanged() const;
    /// How a save asks for the next version. @p message may be empty.
    [[nodiscard]] SavePromptRequest request(const QString &message) const;
    [[nodiscard]] PromptDraft draft(qint64 nowMs) const;

    void setVariables(const QList<Variable> &variables);
    void setSettings(const ModelSettings &settings);
    void setFormat(TemplateFormat format);
    void setResponseSchema(const std::optional<QJsonValue> &schema);
    /// Values are for trying; they change nothing that is saved.
    void setValues(const QJsonObject &values);
    void setValue(const QString &name, const std::optional<QJsonValue> &value);
    /// Puts other contents in place of the draft's, all but the messages, which the editor takes.
    void takeSettingsOf(const PromptContent &content);

Q_SIGNALS:
    /// Something that would be saved changed, outside of the messages.
    void changed();
    void valuesChanged();

private:
    std::function<QList<Message>()> m_messages;
    QString m_key;
    QString m_name;
    Prompt m_prompt;
    int m_baseVersion = 0;
    qint64 m_baseTime = 0;
    PromptContent m_base; ///< as the editor gives it back
    PromptContent m_content;
    QJsonObject m_values;
};

} // namespace promptlab
