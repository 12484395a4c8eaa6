// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/scriptedprovider.h"

#include "core/net/oneshot.h"
#include "core/net/sleep.h"
#include "core/provider/chatresponsereader.h"
#include "core/provider/chatstreamwriter.h"
#include "core/provider/providererrors.h"

#include <QCoreApplication>

#include <cmath>

namespace promptlab {

namespace {

struct ScriptedText {
    Q_DECLARE_TR_FUNCTIONS(ScriptedProvider)
};

Attempt failedAttempt(ProviderError error, FailedTry failed)
{
    Attempt attempt;
    failed.quotaExhausted = error.kind == ProviderErrorKind::Quota;
    attempt.error = std::move(error);
    attempt.failed = std::move(failed);
    return attempt;
}

/// The events of an answer as its fault leaves them over.
QList<QByteArray> faultyEvents(QList<QByteArray> events, const ScriptedFault &fault)
{
    if (fault.malformed)
        events.insert(std::min<qsizetype>(1, events.size()),
                      QByteArrayLiteral("{\"choices\":[{\"delta\":{\"content\":\"br"));
    if (fault.errorEvent) {
        const QJsonObject error{{QStringLiteral("message"), *fault.errorEvent},
                                {QStringLiteral("type"), QStringLiteral("simulated_error")}};
        events.insert(std::min<qsizetype>(1, events.size()),
                      compactJson(QJsonObject{{QStringLiteral("error"), error}}));
    }
    if (fault.cutAfter)
        events = events.first(std::min<qsizetype>(*fault.cutAfter, events.size()));
    return events;
}

} // namespace

ScriptedProvider::ScriptedProvider(std::shared_ptr<const ScriptRules> rules, const ScriptHost &scripts,
                                   const Clock &clock, RandomSource random, ScriptedOptions options)
    : m_rules(std::move(rules)), m_scripts(scripts), m_clock(clock), m_options(std::move(options)),
      m_attempts(m_options.attempts, clock, std::move(random))
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
}

ScriptedProvider::~ScriptedProvider()
{
    m_pool.waitForDone();
}

ProviderInfo ScriptedProvider::info() const
{
    QString label = m_options.label.isEmpty() ? m_rules->name : m_options.label;
    if (label.isEmpty())
        label = ScriptedText::tr("Scripted (simulated)");
    return ProviderInfo{QStringLiteral("scripted"), label, {}, true, true};
}

Task<Result<QStringList>> ScriptedProvider::models(Context)
{
    co_return m_rules->models;
}

Task<Result<ScriptedAnswer>> ScriptedProvider::evaluate(ChatRequest request, CancelToken cancel)
{
    OneShot<Result<ScriptedAnswer>> done;
    m_pool.start([this, &request, &cancel, &done] {
        auto answer = ScriptEvaluation(*m_rules, m_scripts, request, m_options.estimator, cancel).answer();
        QMetaObject::invokeMethod(
            &m_home, [&done, answer = std::move(answer)] { done.set(answer); }, Qt::QueuedConnection);
    });
    auto result = co_await done.wait();
    co_return result;
}

Task<ChatOutcome> ScriptedProvider::chat(ChatRequest request, Context context, std::function<void(QString)> onDelta)
{
    const qint64 startNs = m_clock.monotonicNs();
    Task<Result<ScriptedAnswer>> evaluating = evaluate(request, context.cancel);
    auto answer = co_await evaluating;
    if (!answer.ok()) {
        ChatOutcome outcome;
        outcome.error = errorFromTransport(answer.error());
        outcome.tries = 1;
        outcome.timing.wallMs = static_cast<double>(m_clock.monotonicNs() - startNs) / 1e6;
        co_return outcome;
    }
    const auto shared = std::make_shared<const ScriptedAnswer>(std::move(*answer));
    const auto once = [this, &shared, &context, &onDelta](int number) {
        return attempt(number, shared, context, onDelta);
    };
    Task<ChatOutcome> running = m_attempts.run(once, context);
    ChatOutcome outcome = co_await running;
    outcome.timing.wallMs = static_cast<double>(m_clock.monotonicNs() - startNs) / 1e6;
    co_return outcome;
}

Task<Attempt> ScriptedProvider::attempt(int number, std::shared_ptr<const ScriptedAnswer> answer, Context context,
                                        std::function<void(QString)> onDelta)
{
    const qint64 startNs = m_clock.monotonicNs();
    const bool faulty = answer->fault && number < answer->fault->times;
    double waitMs = answer->firstMs;
    if (faulty)
        waitMs += answer->fault->firstByteMs;
    Task<Result<void>> waiting = sleepFor(static_cast<qint64>(std::lround(waitMs)), context.cancel);
    if (const auto waited = co_await waiting; !waited.ok())
        co_return failedAttempt(errorFromTransport(waited.error()), {});
    if (faulty && answer->fault->disconnect) {
        const Error error = makeError(
            ErrorCode::Network, ScriptedText::tr("The simulated server closed the connection before it answered; the "
                                                 "request was not sent again"));
        // As with a real server: it may have worked on the request, and been paid for it.
        co_return failedAttempt(errorFromTransport(error), {});
    }
    if (faulty && answer->fault->status != 0) {
        const ScriptedFault &fault = *answer->fault;
        FailedTry failed;
        failed.status = fault.status;
        failed.headers = fault.headers;
        co_return failedAttempt(errorFromHttp(fault.status, fault.headers, fault.body, info().label), failed);
    }
    Task<Attempt> playing = play(answer, faulty, context, std::move(onDelta));
    Attempt result = co_await playing;
    const double shift = static_cast<double>(m_clock.monotonicNs() - startNs) / 1e6 - result.totalMs;
    if (result.firstTokenMs)
        *result.firstTokenMs += shift;
    result.totalMs += shift;
    co_return result;
}

Task<Attempt> ScriptedProvider::play(std::shared_ptr<const ScriptedAnswer> answer, bool faulty, Context context,
                                     std::function<void(QString)> onDelta)
{
    const qint64 startNs = m_clock.monotonicNs();
    const auto sinceStart = [&] { return static_cast<double>(m_clock.monotonicNs() - startNs) / 1e6; };
    // A rule that only fails has no answer of its own; something must be there to break off.
    ChatResponse response = answer->response.value_or(ChatResponse());
    QList<QByteArray> events = chatStreamEvents(response, answer->chunkChars);
    if (faulty)
        events = faultyEvents(events, *answer->fault);
    ChatStreamReader reader(info().label);
    Attempt result;
    FailedTry failed;
    failed.status = 200;
    for (qsizetype i = 0; i < events.size(); ++i) {
        const bool pause = answer->perChunkMs > 0 && i > 1 && i + 2 < events.size();
        if (pause) {
            Task<Result<void>> waiting = sleepFor(static_cast<qint64>(std::lround(answer->perChunkMs)), context.cancel);
            if (const auto waited = co_await waiting; !waited.ok())
                co_return failedAttempt(errorFromTransport(waited.error()), failed);
        }
        const AnswerReader::State state = reader.takeEvent({}, events.at(i));
        const QString delta = reader.takeDelta();
        if (!delta.isEmpty()) {
            if (!result.firstTokenMs)
                result.firstTokenMs = sinceStart();
            if (onDelta) {
                failed.streamStarted = true;
                onDelta(delta);
            }
        }
        if (state != AnswerReader::State::Open)
            break;
    }
    ChatReading reading = reader.finish();
    if (reading.error) {
        reading.error->httpStatus = 200;
        co_return failedAttempt(*reading.error, failed);
    }
    // The reader saw what a real one would; what it cannot know is put back.
    reading.response->usage.estimated = response.usage.estimated;
    reading.response->usage.raw = {};
    reading.response->simulated = true;
    result.response = std::move(reading.response);
    result.totalMs = sinceStart();
    co_return result;
}

} // namespace promptlab
