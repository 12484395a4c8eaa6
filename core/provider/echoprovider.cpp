// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/echoprovider.h"

#include "core/net/sleep.h"
#include "core/provider/chatresponsereader.h"
#include "core/provider/chatstreamwriter.h"
#include "core/provider/providererrors.h"

#include <QCoreApplication>

namespace promptlab {

namespace {
struct EchoText {
    Q_DECLARE_TR_FUNCTIONS(EchoProvider)
};
} // namespace

EchoProvider::EchoProvider(EchoOptions options, const Clock &clock) : m_options(std::move(options)), m_clock(clock) {}

ProviderInfo EchoProvider::info() const
{
    return ProviderInfo{QStringLiteral("echo"), EchoText::tr("Echo (simulated)"), {}, true, true};
}

Task<ChatOutcome> EchoProvider::chat(ChatRequest request, Context context, std::function<void(QString)> onDelta)
{
    ChatOutcome outcome;
    const qint64 startNs = m_clock.monotonicNs();
    outcome.tries = 1;
    Task<Result<void>> wait = sleepFor(m_options.latencyMs, context.cancel);
    if (const auto waited = co_await wait; !waited.ok()) {
        outcome.error = errorFromTransport(waited.error());
        co_return outcome;
    }
    ChatResponse response;
    response.text = m_options.wholePrompt ? promptText(request) : lastTextOf(request, MessageRole::User);
    if (response.text.isEmpty())
        response.text = promptText(request);
    response.stop = StopReason::Stop;
    if (request.settings.maxTokens) {
        const QString cut = cutToTokens(m_options.estimator, response.text, *request.settings.maxTokens);
        if (cut.size() < response.text.size())
            response.stop = StopReason::Length;
        response.text = cut;
    }
    response.usage = estimatedUsage(m_options.estimator, request, response.text);
    response.model = request.model.isEmpty() ? QStringLiteral("echo") : request.model;
    response.simulated = true;
    const auto sinceStart = [&] { return static_cast<double>(m_clock.monotonicNs() - startNs) / 1e6; };
    outcome.timing.firstTokenMs = sinceStart();
    if (onDelta) {
        for (const QString &piece : textPieces(response.text, m_options.chunkChars))
            onDelta(piece);
    }
    outcome.timing.totalMs = sinceStart();
    outcome.timing.wallMs = outcome.timing.totalMs;
    outcome.response = response;
    co_return outcome;
}

Task<Result<QStringList>> EchoProvider::models(Context)
{
    co_return QStringList{QStringLiteral("echo")};
}

} // namespace promptlab
