// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/usageestimate.h"

namespace promptlab {

qint64 roughTokenCount(const QString &text)
{
    return (text.size() + 3) / 4;
}

QString promptText(const ChatRequest &request)
{
    QStringList texts;
    for (const Message &message : request.messages)
        texts += message.text();
    return texts.join(QLatin1Char('\n'));
}

QString lastTextOf(const ChatRequest &request, MessageRole role)
{
    const auto found = std::find_if(request.messages.crbegin(), request.messages.crend(),
                                    [role](const Message &message) { return message.role == role; });
    return found == request.messages.crend() ? QString() : found->text();
}

TokenUsage estimatedUsage(const TokenEstimator &estimator, const ChatRequest &request, const QString &answer)
{
    TokenUsage usage;
    usage.promptTotal = estimator(promptText(request));
    usage.outputTotal = estimator(answer);
    usage.estimated = true;
    return usage;
}

QString cutToTokens(const TokenEstimator &estimator, const QString &text, qint64 maxTokens)
{
    if (estimator(text) <= maxTokens)
        return text;
    qsizetype low = 0;            // fits
    qsizetype high = text.size(); // does not
    while (high - low > 1) {
        const qsizetype middle = low + (high - low) / 2;
        (estimator(text.left(middle)) <= maxTokens ? low : high) = middle;
    }
    if (low > 0 && text.at(low - 1).isHighSurrogate())
        --low;
    return text.left(low);
}

} // namespace promptlab
