// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observability/redact.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <array>

namespace promptlab {

namespace {

/// One expression, so that a line is walked once. Every repetition is bounded or over a class that its surroundings
/// exclude, so that the time is linear in the text.
QRegularExpression redactSecretShapes()
{
    const std::array<QString, 6> shapes{
        QStringLiteral(
            "-----BEGIN [A-Z ]{0,32}PRIVATE KEY-----[\\s\\S]*?(?:-----END [A-Z ]{0,32}PRIVATE KEY-----|\\z)"),
        QStringLiteral("\\beyJ[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]{8,}(?:\\.[A-Za-z0-9_-]*)?"),
        QStringLiteral("\\b(?:plk_|sk-|[srp]k_(?:live|test)_|gh[opusr]_|github_pat_|glpat-|xox[abeoprs]-|AKIA|ASIA|"
                       "AIza|ya29\\.|lsv2_"
                       "|ls__|gsk_|hf_|r8_|wh(?:sec|sk)_|npm_|pypi-|xai-|pplx-|shpat_|SG\\.)[A-Za-z0-9_./+=-]{10,}"),
        QStringLiteral("\\b(?i:bearer|basic)\\s{1,8}[A-Za-z0-9._~+/=-]{8,}"),
        QStringLiteral("(?<=://)[^\\s/@:]{0,256}:[^\\s/@]{1,256}(?=@)"),
        QStringLiteral("(?i:api[_-]?key|secret|token|passw(?:or)?d|passphrase|credential|authorization|[?&](?:key|sig|"
                       "signature)(?==))"
                       "(?:[_-][A-Za-z0-9_-]{1,32})?[\"']?\\s{0,8}[:=]\\s{0,8}(?:\"\\K(?!\\[redacted\\])[^\"]{4,4096}|'"
                       "\\K(?!\\[redacted\\])[^']{4,4096}"
                       "|\\K(?!\\[redacted\\])(?:(?i:bearer|basic)\\s{1,8})?[^\\s\"',;&]{4,})")};
    QStringList parts;
    for (const QString &shape : shapes)
        parts << shape;
    return QRegularExpression(parts.join(QLatin1Char('|')));
}

} // namespace

bool isSecretName(QStringView name)
{
    QString plain;
    plain.reserve(name.size());
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            plain += c.toLower();
    }
    static constexpr std::array<const char *, 8> inside{"password",      "passwd", "passphrase", "secret",
                                                        "authorization", "cookie", "credential", "apikey"};
    static constexpr std::array<const char *, 6> atEnd{"token",     "privatekey",   "accesskey",
                                                       "masterkey", "recoverycode", "pepper"};
    const auto contains = [&plain](const char *word) { return plain.contains(QLatin1String(word)); };
    const auto ends = [&plain](const char *word) { return plain.endsWith(QLatin1String(word)); };
    // The stored fingerprint of a key is made to be shown.
    if (ends("hash") || ends("fingerprint"))
        return false;
    return std::any_of(inside.begin(), inside.end(), contains) || std::any_of(atEnd.begin(), atEnd.end(), ends);
}

QString redactText(const QString &text)
{
    // Shorter than any secret with its prefix.
    if (text.size() < 8)
        return text;
    static const QRegularExpression shapes = redactSecretShapes();
    QString result = text;
    result.replace(shapes, QLatin1String(redactedMark));
    return result;
}

QJsonValue redactJson(const QString &name, const QJsonValue &value)
{
    if (!value.isNull() && isSecretName(name))
        return QLatin1String(redactedMark);
    if (value.isString())
        return redactText(value.toString());
    if (value.isArray()) {
        QJsonArray result;
        const QJsonArray items = value.toArray();
        for (const QJsonValue &item : items)
            result.append(redactJson({}, item));
        return result;
    }
    if (value.isObject()) {
        QJsonObject result;
        const QJsonObject members = value.toObject();
        for (auto it = members.begin(); it != members.end(); ++it)
            result.insert(redactText(it.key()), redactJson(it.key(), it.value()));
        return result;
    }
    return value;
}

} // namespace promptlab
