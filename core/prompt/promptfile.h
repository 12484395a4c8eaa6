// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/prompt/prompt.h"

#include <QByteArrayView>

namespace promptlab {

/// What a prompt file says beside the content that the hash covers.
struct PromptFileMeta {
    QString name;        ///< title of the prompt
    QString description; ///< of the prompt
    QString commit;      ///< message of this version
    QStringList tags;    ///< names that point at this version

    bool operator==(const PromptFileMeta &) const = default;
};

/// One version of a prompt as a plain file holds it.
struct PromptFile {
    PromptContent content;
    PromptFileMeta meta;

    bool operator==(const PromptFile &) const = default;
};

/// What prompts/<key>/prompt.yaml says about all versions of a prompt.
struct PromptInfo {
    QString key;
    QString name;
    QString description;
    QStringList tags;

    bool operator==(const PromptInfo &) const = default;
};

/// Reads one version from the bytes of a file. The extension of @p source decides:
/// - .json: an object with the fields of PromptContent::toJson() and name, description, commit, tags; or a list of chat
///   messages in OpenAI's shape.
/// - .yaml, .yml: the same two as YAML.
/// - anything else (.md, .txt, .prompt, …): text. It may begin with YAML front matter between two lines "---" that
/// holds
///   all of those fields but messages. Then either no section line follows and the text is one user message, or
///   messages in sections:
///       === system ===
///       You sort tickets.
///
///       === user name="Ann" ===
///       {{ ticket }}
///   A section line is "=== WORD … ===" where WORD is a role, "part" or "end". Blank lines around a section's text do
///   not count. "exact" keeps them, "json" says that the text is one JSON string; "name=" and, for tool, "call=" take
///   plain words or JSON strings. "=== part text ===", "=== part image reference=… detail=… ===" (audio, file alike)
///   and
///   "=== part calls ===" (a JSON list of tool calls) add to the message above; "=== end ===" ends an exact last
///   section. A line of text that looks like "=== … ===" is written with a backslash in front, one with backslashes
///   with one more.
/// The format is nunjucks where the file names none. @param source file name, for errors and the extension.
/// Errors: InvalidInput or LimitExceeded with file, line and column.
Result<PromptFile> parsePromptFile(QByteArrayView bytes, const QString &source);

/// The text form (front matter and sections) of valid content: parsePromptFile() gives back exactly what went in.
QByteArray writePromptFile(const PromptContent &content, const PromptFileMeta &meta = {});

/// Reads and writes prompt.yaml: key (required), name, description, tags. Errors with file, line and column.
Result<PromptInfo> parsePromptInfo(QByteArrayView bytes, const QString &source);
QByteArray writePromptInfo(const PromptInfo &info);

/// Chat messages in the shape of OpenAI's chat completions: role, content (text, or parts of type text, image_url,
/// input_audio, file), name, tool_call_id, tool_calls. Errors name the JSON Pointer.
Result<QList<Message>> messagesFromChatJson(const QJsonValue &json);

} // namespace promptlab
