// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/scripthost.h"

#include "core/script/schemavalidator.h"
#include "core/script/scriptcontext.h"
#include "core/script/scriptrunner.h"
#include "core/script/scriptworkers.h"

#include <QCoreApplication>

#include <atomic>

namespace promptlab {

namespace {

struct ScriptHostText {
    Q_DECLARE_TR_FUNCTIONS(ScriptHost)
};

/// While there is a host, threads keep their contexts; the thread that destroys the last host frees its own at once.
std::atomic<int> &scriptHostCount()
{
    static std::atomic<int> count = 0;
    return count;
}

/// What calls share. A script that is late keeps it alive.
struct ScriptCore {
    explicit ScriptCore(const ScriptLimits &givenLimits) : limits(givenLimits) {}

    /// Runs @p work in a bounded call of this thread's context. A context whose memory ran out is not used again.
    template<typename T, typename Work>
    Result<T> bounded(ScriptContext *context, ScriptCall::Kind kind, int deadlineMs, const QString &subject,
                      const Work &work)
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

    Result<QJsonValue> run(const QString &source, const QJsonObject &globals, const QString &name)
    {
        PL_TRY(ScriptContext * context, ScriptContext::current());
        return bounded<QJsonValue>(context, ScriptCall::Kind::Code, 0, scriptSubject(name),
                                   [&](ScriptCall &call) { return ScriptRunner(call, name).run(source, globals); });
    }
    Result<QJsonValue> checkSyntax(const QString &source, const QString &name)
    {
        PL_TRY(ScriptContext * context, ScriptContext::current());
        return bounded<QJsonValue>(context, ScriptCall::Kind::Code, 0, scriptSubject(name),
                                   [&](ScriptCall &call) -> Result<QJsonValue> {
                                       PL_CHECK(ScriptRunner(call, name).checkSyntax(source));
                                       return QJsonValue();
                                   });
    }

    ScriptLimits limits;
    ScriptWatchdog watchdog;
};

} // namespace

class ScriptHost::Private
{
public:
    explicit Private(const ScriptLimits &limits) : core(std::make_shared<ScriptCore>(limits)) {}

    /// Lets a worker do @p step. It owns copies of all it uses: the caller does not wait for one that is late.
    Result<QJsonValue> inWorker(std::function<Result<QJsonValue>(ScriptCore &)> step, const QString &name)
    {
        const auto result = std::make_shared<Result<QJsonValue>>();
        const int deadlineMs = core->limits.deadlineMs;
        const std::chrono::milliseconds patience(deadlineMs * 5 / 2);
        switch (workers.run([core = core, step = std::move(step), result] { *result = step(*core); }, patience)) {
        case ScriptWorkers::Outcome::Done: return std::move(*result);
        case ScriptWorkers::Outcome::Late: return scriptTimeoutError(scriptSubject(name), deadlineMs);
        case ScriptWorkers::Outcome::Busy: break;
        }
        return makeError(
            ErrorCode::Timeout,
            ScriptHostText::tr("%1 was not run: earlier scripts that did not finish are still being stopped")
                .arg(scriptSubject(name)));
    }

    std::shared_ptr<ScriptCore> core;
    ScriptWorkers workers;
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
    return d->inWorker([source, globals, name](ScriptCore &core) { return core.run(source, globals, name); }, name);
}

Result<void> ScriptHost::checkSyntax(const QString &source, const QString &name) const
{
    PL_CHECK(d->inWorker([source, name](ScriptCore &core) { return core.checkSyntax(source, name); }, name));
    return {};
}

Result<RegexMatch> ScriptHost::matchRegex(const QString &pattern, const QString &flags, const QString &text) const
{
    PL_TRY(ScriptContext * context, ScriptContext::current());
    return d->core->bounded<RegexMatch>(context, ScriptCall::Kind::Regex, 0, pattern, [&](const ScriptCall &call) {
        const JSAutoRealm realm(context->js(), context->toolGlobal());
        return context->regexes().match(call, pattern, flags, text);
    });
}

Result<QList<SchemaViolation>> ScriptHost::validateSchema(const QJsonValue &schema, const QJsonValue &instance) const
{
    return SchemaValidator(*this, d->core->limits.deadlineMs).validate(schema, instance);
}

Result<QJsonValue> ScriptHost::callLibrary(const QString &library, const QString &function, const QJsonArray &arguments,
                                           int deadlineMs) const
{
    PL_TRY(ScriptContext * context, ScriptContext::current());
    PL_TRY(const ScriptLibrary *loaded, context->library(library));
    const QString subject = library + QLatin1Char('.') + function;
    bool stopped = false;
    auto result =
        d->core->bounded<QJsonValue>(context, ScriptCall::Kind::Code, deadlineMs, subject, [&](ScriptCall &call) {
            auto made = loaded->call(call, function, arguments);
            stopped = call.stop() == ScriptCall::Stop::Deadline;
            return made;
        });
    if (stopped)
        context->dropLibrary(library);
    return result;
}

} // namespace promptlab
