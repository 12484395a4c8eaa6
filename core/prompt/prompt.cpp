// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prompt/prompt.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <array>

namespace promptlab {

namespace {

struct PromptText {
    Q_DECLARE_TR_FUNCTIONS(Prompt)
};

struct PromptRoleName {
    MessageRole role;
    QLatin1String name;
};

constexpr std::array promptRoleNames{
    PromptRoleName{MessageRole::System, QLatin1String("system")},
    PromptRoleName{MessageRole::Developer, QLatin1String("developer")},
    PromptRoleName{MessageRole::User, QLatin1String("user")},
    PromptRoleName{MessageRole::Assistant, QLatin1String("assistant")},
    PromptRoleName{MessageRole::Tool, QLatin1String("tool")},
};

bool promptIsLowerOrDigit(QChar c)
{
    return (c >= QLatin1Char('a') && c <= QLatin1Char('z')) || (c >= QLatin1Char('0') && c <= QLatin1Char('9'));
}

/// A letter or digit of ASCII first, then also the characters of @p more; at most 100.
bool promptIsName(const QString &name, bool upperCase)
{
    if (name.isEmpty() || name.size() > 100)
        return false;
    const auto plain = [upperCase](QChar c) {
        return promptIsLowerOrDigit(c) || (upperCase && c >= QLatin1Char('A') && c <= QLatin1Char('Z'));
    };
    const auto inner = [&plain](QChar c) {
        return plain(c) || c == QLatin1Char('.') || c == QLatin1Char('_') || c == QLatin1Char('-');
    };
    return plain(name.front()) && std::all_of(name.begin(), name.end(), inner);
}

} // namespace

QString messageRoleName(MessageRole role)
{
    for (const PromptRoleName &entry : promptRoleNames) {
        if (entry.role == role)
            return entry.name;
    }
    Q_UNREACHABLE();
}

Result<MessageRole> messageRoleFromName(const QString &name)
{
    for (const PromptRoleName &entry : promptRoleNames) {
        if (entry.name == name)
            return entry.role;
    }
    return makeError(
        ErrorCode::InvalidInput,
        PromptText::tr("Unknown role \"%1\"; known are system, developer, user, assistant, tool").arg(name.left(80)));
}

QString templateFormatName(TemplateFormat format)
{
    switch (format) {
    case TemplateFormat::FString: return QStringLiteral("f-string");
    case TemplateFormat::Mustache: return QStringLiteral("mustache");
    case TemplateFormat::Nunjucks: return QStringLiteral("nunjucks");
    }
    Q_UNREACHABLE();
}

Result<TemplateFormat> templateFormatFromName(const QString &name)
{
    if (name == QLatin1String("f-string") || name == QLatin1String("fstring"))
        return TemplateFormat::FString;
    if (name == QLatin1String("mustache"))
        return TemplateFormat::Mustache;
    if (name == QLatin1String("nunjucks") || name == QLatin1String("jinja2") || name == QLatin1String("jinja"))
        return TemplateFormat::Nunjucks;
    return makeError(
        ErrorCode::InvalidInput,
        PromptText::tr("Unknown template format \"%1\"; known are f-string, mustache, nunjucks (also called jinja2)")
            .arg(name.left(80)));
}

QString Message::text() const
{
    QStringList texts;
    for (const ContentPart &part : parts) {
        if (part.kind == ContentPart::Kind::Text)
            texts.append(part.text);
    }
    return texts.join(QLatin1Char('\n'));
}

Message Message::ofText(MessageRole role, const QString &text)
{
    Message message;
    message.role = role;
    ContentPart part;
    part.text = text;
    message.parts.append(part);
    return message;
}

QString PromptContent::contentHash() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView("promptlab-content/1\n"));
    hash.addData(canonicalJson(toJson()));
    return QString::fromLatin1(hash.result().toHex());
}

Result<void> validatePromptKey(const QString &key)
{
    if (promptIsName(key, false))
        return {};
    return makeError(
        ErrorCode::InvalidInput,
        PromptText::tr(
            "\"%1\" is not a prompt key: use 1 to 100 lower-case letters a-z, digits, \".\", \"_\" and \"-\", "
            "and begin with a letter or digit")
            .arg(key.left(120)));
}

Result<void> validatePointerName(const QString &name)
{
    if (promptIsName(name, true))
        return {};
    return makeError(
        ErrorCode::InvalidInput,
        PromptText::tr("\"%1\" is not a name for a tag or environment: use 1 to 100 letters a-z, digits, \".\", \"_\" "
                       "and \"-\", and begin with a letter or digit")
            .arg(name.left(120)));
}

} // namespace promptlab
