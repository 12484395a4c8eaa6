// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/scripthost.h"

#include "core/script/schemavalidator.h"
#include "core/script/scriptcontext.h"
#include "core/script/scriptrunner.h"

#include <atomic>

namespace promptlab {

namespace {

/// While there is a host, threads keep their contexts; the thread that destroys the last host frees its own at once.
std::atomic<int> &scriptHostCount()
{
    static std::atomic<int> count = 0;
    return count;
}

} // namespace

class ScriptHost::Private
{
public:
    explicit Private(const ScriptLimits &givenLimits) : limits(givenLimits) {}

    /// Runs @p work in a bounded call of this thread's context. A context whose memory ran out is not used again.
    template<typename T, typename Work>
    Result<T> bounded(ScriptContext *context, ScriptCall::Kind kind, int deadlineMs, const QString &subject,
                      const Work &work) const
    {
        bool outOfMemory = false;
        Result<T> result = [&]() -> Result<T> {
            ScriptCall call(*context, watchdog, limits, deadlineMs > 0 ? deadlineMs : limits.deadlineMs, kind);
            Result<T> made = work(call);
            outOfMemory = call.stop() == ScriptCall::Stop::Memory;
            // A script may catch the engine's exception and go on; its answer counts for nothing then.
            if (made.ok() && outOfMemory)
                return call.stopError(subject);
            return made;
        }();
        if (outOfMemory)
            ScriptContext::destroyCurrent();
        return result;
    }

    ScriptLimits limits;
    mutable ScriptWatchdog watchdog;
};

ScriptHost::ScriptHost(const ScriptLimits &limits) : d(std::make_unique<Private>(limits))
{
    ++scriptHostCount();
}

ScriptHost::~ScriptHost()
{
    if (--scriptHostCount() == 0)
        ScriptContext::destroyCurrent();
}

Result<QJsonValue> ScriptHost::run(const QString &source, const QJsonObject &globals, const QString &name) const
{
    PL_TRY(ScriptContext * context, ScriptContext::current());
    return d->bounded<QJsonValue>(context, ScriptCall::Kind::Code, 0, scriptSubject(name),
                                  [&](ScriptCall &call) { return ScriptRunner(call, name).run(source, globals); });
}

Result<RegexMatch> ScriptHost::matchRegex(const QString &pattern, const QString &flags, const QString &text) const
{
    PL_TRY(ScriptContext * context, ScriptContext::current());
    return d->bounded<RegexMatch>(context, ScriptCall::Kind::Regex, 0, pattern, [&](const ScriptCall &call) {
        const JSAutoRealm realm(context->js(), context->toolGlobal());
        return context->regexes().match(call, pattern, flags, text);
    });
}

Result<QList<SchemaViolation>> ScriptHost::validateSchema(const QJsonValue &schema, const QJsonValue &instance) const
{
    return SchemaValidator(*this, d->limits.deadlineMs).validate(schema, instance);
}

Result<QJsonValue> ScriptHost::callLibrary(const QString &library, const QString &function, const QJsonArray &arguments,
                                           int deadlineMs) const
{
    PL_TRY(ScriptContext * context, ScriptContext::current());
    PL_TRY(const ScriptLibrary *loaded, context->library(library));
    const QString subject = library + QLatin1Char('.') + function;
    bool stopped = false;
    auto result = d->bounded<QJsonValue>(context, ScriptCall::Kind::Code, deadlineMs, subject, [&](ScriptCall &call) {
        auto made = loaded->call(call, function, arguments);
        stopped = call.stop() == ScriptCall::Stop::Deadline;
        return made;
    });
    if (stopped)
        context->dropLibrary(library);
    return result;
}

} // namespace promptlab
