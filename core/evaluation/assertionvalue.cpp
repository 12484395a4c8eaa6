// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/assertionvalue.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace promptlab {

namespace {

struct AssertionValueText {
    Q_DECLARE_TR_FUNCTIONS(AssertionValue)
};

/// The variable that a reference names: a key with dots as it stands, else a path of keys.
std::optional<QJsonValue> variableAt(const QJsonObject &variables, const QString &name)
{
    if (const auto it = variables.constFind(name); it != variables.constEnd())
        return *it;
    QJsonValue value = variables;
    for (const QString &key : name.split(u'.')) {
        const QJsonObject object = value.toObject();
        const auto it = object.constFind(key);
        if (it == object.constEnd())
            return std::nullopt;
        value = *it;
    }
    return value;
}

QString javaScriptEscaped(const QString &text)
{
    QString escaped;
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'\\':
        case u'\'':
        case u'"':
        case u'`':
        case u'$': escaped += QLatin1Char('\\') + c; break;
        case u'\n': escaped += QStringLiteral("\\n"); break;
        case u'\r': escaped += QStringLiteral("\\r"); break;
        case 0x2028: escaped += QStringLiteral("\\u2028"); break;
        case 0x2029: escaped += QStringLiteral("\\u2029"); break;
        default: escaped += c;
        }
    }
    return escaped;
}

bool isNameStart(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_';
}

bool isNamePart(QChar c)
{
    return isNameStart(c) || (c >= u'0' && c <= u'9') || c == u'.';
}

/// A "{{ name }}" or "{{ name |" that starts at @p begin.
struct VariableReference {
    QString name;
    qsizetype end = 0; ///< behind the closing braces
    bool hasFilter = false;
};

std::optional<VariableReference> variableReferenceAt(const QString &text, qsizetype begin)
{
    if (!QStringView(text).sliced(begin).startsWith(u"{{"))
        return std::nullopt;
    const auto skipBlanks = [&](qsizetype at) {
        while (at < text.size() && text[at].isSpace())
            ++at;
        return at;
    };
    const qsizetype nameBegin = skipBlanks(begin + 2);
    if (nameBegin >= text.size() || !isNameStart(text[nameBegin]))
        return std::nullopt;
    qsizetype nameEnd = nameBegin;
    while (nameEnd < text.size() && isNamePart(text[nameEnd]))
        ++nameEnd;
    const qsizetype at = skipBlanks(nameEnd);
    VariableReference reference{text.sliced(nameBegin, nameEnd - nameBegin), at + 2, false};
    if (QStringView(text).sliced(at).startsWith(u"}}"))
        return reference;
    if (at < text.size() && text[at] == u'|' && text.indexOf(u"}}", at) >= 0) {
        reference.hasFilter = true;
        return reference;
    }
    return std::nullopt;
}

Result<QJsonValue> substitutedText(const QString &text, const QJsonObject &variables, SubstitutionStyle style)
{
    QString result;
    qsizetype copied = 0;
    for (qsizetype at = text.indexOf(u"{{"); at >= 0; at = text.indexOf(u"{{", at)) {
        const auto reference = variableReferenceAt(text, at);
        if (!reference) {
            ++at;
            continue;
        }
        if (reference->hasFilter)
            return makeError(
                ErrorCode::InvalidInput,
                AssertionValueText::tr("The reference {{%1 | …}} has a filter; here only {{%1}} can be used")
                    .arg(reference->name));
        const auto value = variableAt(variables, reference->name);
        if (!value)
            return makeError(
                ErrorCode::InvalidInput,
                AssertionValueText::tr("The variable \"%1\" of the assertion is not in the row").arg(reference->name));
        const bool whole = at == 0 && reference->end == text.size();
        if (whole && style == SubstitutionStyle::Text && (value->isArray() || value->isObject()))
            return *value;
        result += QStringView(text).sliced(copied, at - copied);
        if (style == SubstitutionStyle::JavaScript)
            result +=
                value->isString() ? javaScriptEscaped(value->toString()) : QString::fromUtf8(canonicalJson(*value));
        else if (!value->isNull())
            result += comparableText(*value);
        at = reference->end;
        copied = at;
    }
    result += QStringView(text).sliced(copied);
    return QJsonValue(result);
}

} // namespace

Result<QJsonValue> substituteVariables(const QJsonValue &value, const QJsonObject &variables, SubstitutionStyle style)
{
    if (value.isString())
        return substitutedText(value.toString(), variables, style);
    if (value.isArray()) {
        QJsonArray result;
        const QJsonArray array = value.toArray();
        for (const auto &item : array) {
            PL_TRY(const QJsonValue substituted, substituteVariables(item, variables, style));
            result.append(substituted);
        }
        return QJsonValue(result);
    }
    if (value.isObject()) {
        QJsonObject result;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            PL_TRY(const QJsonValue substituted, substituteVariables(it.value(), variables, style));
            result.insert(it.key(), substituted);
        }
        return QJsonValue(result);
    }
    return value;
}

QString comparableText(const QJsonValue &value)
{
    return value.isString() ? value.toString() : QString::fromUtf8(canonicalJson(value));
}

QStringList comparableTexts(const QJsonValue &value)
{
    QStringList texts;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const auto &item : array)
            texts += comparableText(item);
        return texts;
    }
    QString part;
    bool quoted = false;
    const auto finish = [&] {
        if (const QString trimmed = part.trimmed(); !trimmed.isEmpty())
            texts += trimmed;
        part.clear();
    };
    const QString text = comparableText(value);
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        else if (c == u',' && !quoted)
            finish();
        else
            part += c;
    }
    finish();
    return texts;
}

} // namespace promptlab
