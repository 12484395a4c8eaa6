// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prompt/promptfile.h"

#include "core/base/files.h"
#include "core/base/yaml.h"
#include "core/prompt/jsonfields.h"
#include "core/prompt/jsonposition.h"
#include "core/prompt/promptsections.h"
#include "core/prompt/yamlwriter.h"

#include <QCoreApplication>

namespace promptlab {

namespace {

struct PromptFileText {
    Q_DECLARE_TR_FUNCTIONS(PromptFile)
};

/// Deeper than what content may hold, because the file wraps it in levels of its own.
ParseLimits promptFileLimits()
{
    ParseLimits limits;
    limits.maxBytes = 16 * 1024 * 1024;
    limits.maxDepth = 80;
    return limits;
}

using PromptFilePlace = std::function<TextPosition(const QString &pointer)>;

/// An error of a tree reader names a JSON Pointer; a person wants line and column.
Error promptFilePlaced(const Error &error, const PromptFilePlace &place)
{
    if (error.position)
        return error;
    Error placed = error;
    placed.position = place(error.detail);
    return placed;
}

QStringList promptFileMetaKeys()
{
    return {QStringLiteral("name"), QStringLiteral("description"), QStringLiteral("commit"), QStringLiteral("tags")};
}

QStringList promptFileContentKeys()
{
    return {QStringLiteral("format"), QStringLiteral("settings"),       QStringLiteral("variables"),
            QStringLiteral("tools"),  QStringLiteral("responseSchema"), QStringLiteral("includePins")};
}

Result<QStringList> promptFileTags(const JsonFields &fields, bool pointers)
{
    const QString key = QStringLiteral("tags");
    PL_TRY(QStringList tags, fields.texts(key));
    for (qsizetype i = 0; i < tags.size(); ++i) {
        const QString place = fields.pointer(key) + QLatin1Char('/') + QString::number(i);
        if (pointers) {
            const auto valid = validateTagName(tags[i]);
            if (!valid.ok())
                return jsonFault(place, valid.error().message);
        }
        if (tags[i].isEmpty() || tags.indexOf(tags[i]) != i)
            return jsonFault(place, PromptFileText::tr("The tag is empty or stands there twice"));
    }
    return tags;
}

/// Takes a tree of fields apart: what is meta, and the rest as content. @param known keys that may occur.
Result<PromptFile> promptFileFromFields(const QJsonValue &json, const QStringList &known)
{
    PL_TRY(const JsonFields fields, JsonFields::of(json, QString(), known));
    PromptFile file;
    PL_TRY(file.meta.name, fields.text(QStringLiteral("name")));
    PL_TRY(file.meta.description, fields.text(QStringLiteral("description")));
    PL_TRY(file.meta.commit, fields.text(QStringLiteral("commit")));
    PL_TRY(file.meta.tags, promptFileTags(fields, true));
    QJsonObject content = fields.object();
    const QStringList metaKeys = promptFileMetaKeys();
    for (const QString &key : metaKeys)
        content.remove(key);
    if (!known.contains(QStringLiteral("messages")))
        content.insert(QStringLiteral("messages"), QJsonArray());
    PL_TRY(file.content, PromptContent::fromJson(content));
    return file;
}

Result<PromptFile> promptFileFromTree(const QJsonValue &root, const PromptFilePlace &place)
{
    if (root.isArray()) {
        auto messages = messagesFromChatJson(root);
        if (!messages.ok())
            return promptFilePlaced(messages.error(), place);
        PromptFile file;
        file.content.messages = *messages;
        return file;
    }
    auto file = promptFileFromFields(root, promptFileMetaKeys() + promptFileContentKeys()
                                               + QStringList{QStringLiteral("messages")});
    if (!file.ok())
        return promptFilePlaced(file.error(), place);
    return file;
}

/// YAML front matter between a first line "---" and the next such line.
struct FrontMatter {
    QString yaml;
    QString body;
    int bodyLine = 1;
};

Result<FrontMatter> promptFileSplit(const QString &text, const QString &source)
{
    FrontMatter matter;
    const auto isFence = [](QStringView line) {
        return line.startsWith(QLatin1String("---")) && line.sliced(3).trimmed().isEmpty();
    };
    const qsizetype firstEnd = text.indexOf(QLatin1Char('\n'));
    if (!isFence(firstEnd < 0 ? QStringView(text) : QStringView(text).first(firstEnd))) {
        matter.body = text;
        return matter;
    }
    int line = 2;
    for (qsizetype start = firstEnd + 1; firstEnd >= 0 && start < text.size(); ++line) {
        qsizetype end = text.indexOf(QLatin1Char('\n'), start);
        if (end < 0)
            end = text.size();
        if (isFence(QStringView(text).sliced(start, end - start))) {
            matter.yaml = text.mid(firstEnd + 1, start - firstEnd - 1);
            matter.body = text.mid(end + 1);
            matter.bodyLine = line + 1;
            return matter;
        }
        start = end + 1;
    }
    return makeError(
        ErrorCode::InvalidInput,
        PromptFileText::tr("The front matter that this line opens has no closing line \"---\"; if it is text, put an "
                           "empty line in front"),
        TextPosition{source, 1, 1});
}

Result<PromptFile> promptFileFromText(QByteArrayView bytes, const QString &source)
{
    PL_TRY(QString text, decodeText(bytes, source));
    if (const qsizetype at = bytes.indexOf('\0'); at >= 0)
        return makeError(ErrorCode::InvalidInput, PromptFileText::tr("The file holds a NUL byte, so it is no text"),
                         textPositionAt(bytes, at, source));
    text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    PL_TRY(const FrontMatter matter, promptFileSplit(text, source));

    const auto shifted = [](TextPosition position) {
        position.line += position.line > 0 ? 1 : 0; // the line "---"
        return position;
    };
    auto yaml = parseYaml(matter.yaml.toUtf8(), source, promptFileLimits());
    if (!yaml.ok()) {
        Error error = yaml.error();
        if (error.position)
            error.position = shifted(*error.position);
        return error;
    }
    PromptFile file;
    if (!yaml->root.isNull()) {
        auto fields = promptFileFromFields(yaml->root, promptFileMetaKeys() + promptFileContentKeys());
        if (!fields.ok())
            return promptFilePlaced(fields.error(),
                                    [&](const QString &pointer) { return shifted(yaml->positionOf(pointer)); });
        file = *fields;
    }
    // Front matter with nothing below it is a version without messages.
    if (matter.bodyLine == 1 || !matter.body.trimmed().isEmpty()) {
        PL_TRY(file.content.messages, readPromptSections(matter.body, source, matter.bodyLine));
    }
    return file;
}

Result<YamlDocument> promptFileYaml(QByteArrayView bytes, const QString &source)
{
    PL_CHECK(decodeText(bytes, source));
    return parseYaml(bytes, source, promptFileLimits());
}

QStringList promptFileKeyOrder()
{
    return {QStringLiteral("key"),       QStringLiteral("name"),  QStringLiteral("description"),
            QStringLiteral("commit"),    QStringLiteral("tags"),  QStringLiteral("format"),
            QStringLiteral("settings"),  QStringLiteral("model"), QStringLiteral("type"),
            QStringLiteral("variables"), QStringLiteral("tools"), QStringLiteral("responseSchema")};
}

} // namespace

Result<PromptFile> parsePromptFile(QByteArrayView bytes, const QString &source)
{
    if (bytes.size() > promptFileLimits().maxBytes)
        return makeError(ErrorCode::LimitExceeded,
                         PromptFileText::tr("A prompt file has at most %1 bytes").arg(promptFileLimits().maxBytes),
                         TextPosition{source, 0, 0});
    if (source.endsWith(QLatin1String(".json"), Qt::CaseInsensitive)) {
        PL_CHECK(decodeText(bytes, source));
        PL_TRY(const QJsonValue root, parseJson(bytes, source, promptFileLimits()));
        return promptFileFromTree(root, [&](const QString &pointer) { return jsonPositionOf(bytes, pointer, source); });
    }
    if (source.endsWith(QLatin1String(".yaml"), Qt::CaseInsensitive)
        || source.endsWith(QLatin1String(".yml"), Qt::CaseInsensitive)) {
        PL_TRY(const YamlDocument yaml, promptFileYaml(bytes, source));
        return promptFileFromTree(yaml.root, [&](const QString &pointer) { return yaml.positionOf(pointer); });
    }
    return promptFileFromText(bytes, source);
}

QByteArray writePromptFile(const PromptContent &content, const PromptFileMeta &meta)
{
    QJsonObject front = content.toJson();
    front.remove(QStringLiteral("messages"));
    const auto put = [&front](const QString &key, const QString &text) {
        if (!text.isEmpty())
            front.insert(key, text);
    };
    put(QStringLiteral("name"), meta.name);
    put(QStringLiteral("description"), meta.description);
    put(QStringLiteral("commit"), meta.commit);
    if (!meta.tags.isEmpty())
        front.insert(QStringLiteral("tags"), QJsonArray::fromStringList(meta.tags));
    QByteArray file = "---\n" + writeYaml(front, promptFileKeyOrder()) + "---\n";
    file += writePromptSections(content.messages).toUtf8();
    return file;
}

Result<PromptInfo> parsePromptInfo(QByteArrayView bytes, const QString &source)
{
    PL_TRY(const YamlDocument yaml, promptFileYaml(bytes, source));
    const auto read = [&yaml]() -> Result<PromptInfo> {
        const QStringList known{QStringLiteral("key"), QStringLiteral("name"), QStringLiteral("description"),
                                QStringLiteral("tags")};
        PL_TRY(const JsonFields fields, JsonFields::of(yaml.root, QString(), known));
        PromptInfo info;
        PL_TRY(info.key, fields.requiredText(QStringLiteral("key")));
        if (const auto valid = validatePromptKey(info.key); !valid.ok())
            return jsonFault(fields.pointer(QStringLiteral("key")), valid.error().message);
        PL_TRY(info.name, fields.text(QStringLiteral("name")));
        PL_TRY(info.description, fields.text(QStringLiteral("description")));
        PL_TRY(info.tags, promptFileTags(fields, false));
        return info;
    };
    auto info = read();
    if (!info.ok())
        return promptFilePlaced(info.error(), [&yaml](const QString &pointer) { return yaml.positionOf(pointer); });
    return info;
}

QByteArray writePromptInfo(const PromptInfo &info)
{
    QJsonObject json{{QStringLiteral("key"), info.key}};
    if (!info.name.isEmpty())
        json.insert(QStringLiteral("name"), info.name);
    if (!info.description.isEmpty())
        json.insert(QStringLiteral("description"), info.description);
    if (!info.tags.isEmpty())
        json.insert(QStringLiteral("tags"), QJsonArray::fromStringList(info.tags));
    return writeYaml(json, promptFileKeyOrder());
}

} // namespace promptlab
