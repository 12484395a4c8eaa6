// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/json.h"

#include <QJsonArray>

namespace promptlab {

enum class MessageRole { System, Developer, User, Assistant, Tool };
QString messageRoleName(MessageRole role);
Result<MessageRole> messageRoleFromName(const QString &name);

enum class TemplateFormat { FString, Mustache, Nunjucks };
QString templateFormatName(TemplateFormat format);
Result<TemplateFormat> templateFormatFromName(const QString &name);

/// One piece of a message.
struct ContentPart {
    enum class Kind { Text, Image, Audio, File };
    Kind kind = Kind::Text;
    QString text;      ///< Text: the text (a template before rendering)
    QString reference; ///< others: https URL, data URL or file id
    QString detail;    ///< Image: auto, low, high, original; Audio: wav, mp3; File: its name

    bool operator==(const ContentPart &) const = default;
};

/// One message of a prompt. Text of a version is a template; of a rendered prompt it is final.
struct Message {
    MessageRole role = MessageRole::User;
    QString name; ///< optional participant name
    QList<ContentPart> parts;
    QString toolCallId;   ///< Tool: the call that this answers
    QJsonArray toolCalls; ///< Assistant: calls in OpenAI's shape

    bool operator==(const Message &) const = default;
    /// All text parts joined by a line feed.
    [[nodiscard]] QString text() const;
    static Message ofText(MessageRole role, const QString &text);
    [[nodiscard]] QJsonObject toJson() const;
    static Result<Message> fromJson(const QJsonValue &json);
};

/// A declared input of a prompt.
struct Variable {
    QString name;
    QString type = QStringLiteral("string"); ///< string, number, boolean, list, object
    QString description;
    std::optional<QJsonValue> defaultValue; ///< absent: the variable is required
    bool untrusted = false;                 ///< text from outside; lint looks at where it lands

    bool operator==(const Variable &) const = default;
};

/// How a model is asked. Only what is set is sent.
struct ModelSettings {
    QString model; ///< default model; a run may name others
    std::optional<double> temperature;
    std::optional<double> topP;
    std::optional<int> maxTokens;
    std::optional<qint64> seed;
    QStringList stop;
    QJsonObject extra; ///< provider-specific fields, passed through

    bool operator==(const ModelSettings &) const = default;
};

/// What a version holds: everything that the content hash covers.
struct PromptContent {
    TemplateFormat format = TemplateFormat::Nunjucks;
    QList<Message> messages;
    QList<Variable> variables;
    ModelSettings settings;
    QJsonArray tools;
    std::optional<QJsonValue> responseSchema;
    QJsonObject includePins; ///< include name → content hash

    bool operator==(const PromptContent &) const = default;

    [[nodiscard]] QJsonObject toJson() const;
    /// Errors name the JSON pointer of what is wrong. Unknown keys are errors.
    static Result<PromptContent> fromJson(const QJsonValue &json);
    /// "sha256:" is not part of it: 64 lower-case hex digits of SHA-256 over "promptlab-content/1\n" and the canonical
    /// JSON.
    [[nodiscard]] QString contentHash() const;
};

/// A prompt of a project: a name and a line of versions.
struct Prompt {
    PromptId id;
    ProjectId project;
    QString key; ///< unique in the project: [a-z0-9][a-z0-9._-]{0,99}
    QString name;
    QString description;
    QStringList tags;
    qint64 createdAt = 0; ///< UTC ms
    qint64 updatedAt = 0;
    qint64 archivedAt = 0; ///< 0: not archived
};

/// A commit of a prompt.
struct PromptVersion {
    VersionId id;
    PromptId prompt;
    int number = 0; ///< gap-free from 1
    QString contentHash;
    QList<VersionId> parents;
    QString message;
    PersonId author;
    qint64 createdAt = 0; ///< UTC ms
    QStringList tags;     ///< names that point here ("stable")
    PromptContent content;
};

/// A pointer of an environment: one version, or a split in whole numbers out of 10,000.
struct EnvironmentPointer {
    struct Share {
        VersionId version;
        int weight = 0;
        bool operator==(const Share &) const = default;
    };
    QList<Share> split;
    qint64 generation = 0; ///< grows by one with every change
};

/// Checks a prompt key; the error says what is allowed.
Result<void> validatePromptKey(const QString &key);
/// Checks the name of a tag or an environment: [A-Za-z0-9][A-Za-z0-9._-]{0,99}.
Result<void> validatePointerName(const QString &name);

/// Checks the name of a new tag: a pointer name that parseVersionSelector() reads as a tag. Refused with the reason:
/// what names a version by its number ("2", "v2"), "latest", "head", and 7 to 64 hex digits, which look like a content
/// hash. The names of environments are the store's business.
Result<void> validateTagName(const QString &name);

/// How a person names a version: "3", "v3", "#3", "@staging" (environment), "tag:NAME" or NAME (tag), a hash prefix of
/// at least 6 hex digits, "latest", "head~2" (counting back from the newest).
struct VersionSelector {
    enum class Kind { Number, Latest, Tag, Environment, HashPrefix };
    Kind kind = Kind::Latest;
    QString name;   ///< tag, environment or hash prefix
    int number = 0; ///< Number; Latest: how many back
};
/// A word that could be a hash prefix and a tag is a tag first: @p knownTags decides. "3", "v3", "latest" and "head"
/// are never tags (say "tag:v3"); a number of more than nine digits is a hash prefix. Hash prefixes come back in lower
/// case. InvalidInput lists the forms.
Result<VersionSelector> parseVersionSelector(const QString &text, const QStringList &knownTags = {});

} // namespace promptlab
