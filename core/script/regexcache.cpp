// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/regexcache.h"

#include "core/script/scriptcontext.h"
#include "core/script/scriptfailure.h"
#include "core/script/scriptvalues.h"

#include <js/Array.h>
#include <js/PropertyAndElement.h>
#include <js/RegExp.h>
#include <js/RegExpFlags.h>
#include <js/String.h>

#include <QCoreApplication>

namespace promptlab {

namespace {

struct RegexText {
    Q_DECLARE_TR_FUNCTIONS(ScriptHost)
};

constexpr size_t maxCachedRegexes = 64;
constexpr qsizetype maxRegexPattern = 64 * 1024;

const char16_t *regexUnits(const QString &text)
{
    return reinterpret_cast<const char16_t *>(text.utf16());
}

Result<JS::RegExpFlags> parseRegexFlags(const QString &flags)
{
    JS::RegExpFlags parsed(JS::RegExpFlag::NoFlags);
    for (const QChar letter : flags) {
        uint8_t flag = JS::RegExpFlag::NoFlags;
        switch (letter.unicode()) {
        case u'd': flag = JS::RegExpFlag::HasIndices; break;
        case u'g': flag = JS::RegExpFlag::Global; break;
        case u'i': flag = JS::RegExpFlag::IgnoreCase; break;
        case u'm': flag = JS::RegExpFlag::Multiline; break;
        case u's': flag = JS::RegExpFlag::DotAll; break;
        case u'u': flag = JS::RegExpFlag::Unicode; break;
        case u'y': flag = JS::RegExpFlag::Sticky; break;
        default: break;
        }
        if (flag == JS::RegExpFlag::NoFlags || (parsed.value() & flag))
            return makeError(
                ErrorCode::InvalidInput,
                RegexText::tr(
                    "\"%1\" are no flags of a regular expression: use each of d, g, i, m, s, u, y at most once")
                    .arg(flags));
        parsed = JS::RegExpFlags(uint8_t(parsed.value() | flag));
    }
    return parsed;
}

QString regexSubject(const QString &pattern)
{
    return RegexText::tr("The regular expression \"%1\"")
        .arg(pattern.size() > 80 ? pattern.left(79) + QChar(0x2026) : pattern);
}

} // namespace

Result<RegexMatch> RegexCache::match(const ScriptCall &call, const QString &pattern, const QString &flags,
                                     const QString &text)
{
    PL_TRY(JSObject *const found, compiled(call, pattern, flags));
    const JS::RootedObject regex(m_cx, found);
    JS::RootedValue result(m_cx);
    size_t index = 0;
    if (!JS::ExecuteRegExpNoStatics(m_cx, regex, regexUnits(text), size_t(text.size()), &index, false, &result))
        return failure(call, pattern);
    if (!result.isObject())
        return RegexMatch();
    const JS::RootedObject array(m_cx, &result.toObject());
    return readMatch(call, pattern, array);
}

Result<JSObject *> RegexCache::compiled(const ScriptCall &call, const QString &pattern, const QString &flags)
{
    const auto known = std::find_if(m_entries.begin(), m_entries.end(), [&](const auto &entry) {
        return entry->pattern == pattern && entry->flags == flags;
    });
    if (known != m_entries.end()) {
        m_entries.splice(m_entries.begin(), m_entries, known);
        return m_entries.front()->regex.get();
    }
    if (pattern.size() > maxRegexPattern)
        return makeError(
            ErrorCode::LimitExceeded,
            RegexText::tr("%1 is longer than %2 characters").arg(regexSubject(pattern)).arg(maxRegexPattern));
    PL_TRY(const JS::RegExpFlags parsed, parseRegexFlags(flags));
    JSObject *regex = JS::NewUCRegExpObject(m_cx, regexUnits(pattern), size_t(pattern.size()), parsed);
    if (!regex)
        return failure(call, pattern);
    m_entries.push_front(std::unique_ptr<Entry>(new Entry{pattern, flags, JS::PersistentRootedObject(m_cx, regex)}));
    if (m_entries.size() > maxCachedRegexes)
        m_entries.pop_back();
    return regex;
}

Error RegexCache::failure(const ScriptCall &call, const QString &pattern) const
{
    const ScriptFailure failure = takeScriptFailure(m_cx);
    if (call.stop() != ScriptCall::Stop::None)
        return call.stopError(regexSubject(pattern));
    if (failure.kind != ScriptFailure::Kind::Exception)
        return makeError(ErrorCode::LimitExceeded,
                         RegexText::tr("%1 is too complex for this text: it needs too much memory or nesting")
                             .arg(regexSubject(pattern)));
    QString reason = failure.text;
    reason.remove(QLatin1String("SyntaxError: "));
    return makeError(ErrorCode::InvalidInput, RegexText::tr("%1 is not valid: %2").arg(regexSubject(pattern), reason));
}

Result<RegexMatch> RegexCache::readMatch(const ScriptCall &call, const QString &pattern, JS::HandleObject result) const
{
    RegexMatch match;
    match.matched = true;
    uint32_t count = 0;
    JS::RootedValue value(m_cx);
    if (!JS::GetArrayLength(m_cx, result, &count) || !JS_GetProperty(m_cx, result, "index", &value))
        return failure(call, pattern);
    match.begin = qsizetype(value.toNumber());
    for (uint32_t i = 0; i < count; ++i) {
        QString capture;
        if (!JS_GetElement(m_cx, result, i, &value))
            return failure(call, pattern);
        if (value.isString()
            && !readScriptString(m_cx, value.toString(), std::numeric_limits<qsizetype>::max(), &capture))
            return failure(call, pattern);
        // A group that took part and matched nothing is empty, one that did not take part is null.
        match.captures.append(value.isString() && capture.isNull() ? QStringLiteral("") : capture);
    }
    match.end = match.begin + match.captures.constFirst().size();
    return match;
}

} // namespace promptlab
