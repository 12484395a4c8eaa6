// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/script/scripthost.h"

#include <jsapi.h>

#include <list>
#include <memory>

namespace promptlab {

class ScriptCall;

/// Compiled regular expressions of one context; the 64 used last are kept.
class RegexCache final
{
public:
    explicit RegexCache(JSContext *cx) : m_cx(cx) {}

    /// First match in @p text. Must be called in a realm where no stranger's code runs.
    /// Errors: InvalidInput (pattern or flags), LimitExceeded (too complex), Timeout.
    Result<RegexMatch> match(const ScriptCall &call, const QString &pattern, const QString &flags, const QString &text);

private:
    struct Entry {
        QString pattern;
        QString flags;
        JS::PersistentRootedObject regex;
    };

    Result<JSObject *> compiled(const ScriptCall &call, const QString &pattern, const QString &flags);
    [[nodiscard]] Error failure(const ScriptCall &call, const QString &pattern) const;
    Result<RegexMatch> readMatch(const ScriptCall &call, const QString &pattern, JS::HandleObject result) const;

    JSContext *m_cx;
    std::list<std::unique_ptr<Entry>> m_entries; ///< used last first
};

} // namespace promptlab
