// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/retrypolicy.h"

#include "core/net/goduration.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <cmath>

namespace promptlab {

namespace {

/// Decimal with an optional sign, as "retry-after: -5" is seen in the wild.
std::optional<double> signedDecimal(QByteArrayView text)
{
    const QByteArrayView trimmed = text.trimmed();
    if (trimmed.startsWith('-')) {
        const auto value = parsePlainDecimal(trimmed.sliced(1));
        return value ? std::optional<double>(-*value) : std::nullopt;
    }
    return parsePlainDecimal(trimmed);
}

/// IMF-fixdate, the only form that may be sent today: "Sun, 06 Nov 1994 08:49:37 GMT".
std::optional<qint64> httpDateMs(QByteArrayView text)
{
    const QString date = QString::fromLatin1(text).trimmed();
    if (!date.endsWith(QLatin1String(" GMT")))
        return {};
    QDateTime time = QLocale::c().toDateTime(date.chopped(4), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss"));
    if (!time.isValid())
        return {};
    time.setTimeSpec(Qt::UTC);
    return time.toMSecsSinceEpoch();
}

bool statusIsRetryable(int status)
{
    return status == 408 || status == 409 || status == 429 || status >= 500;
}

} // namespace

std::optional<double> retryAfterMs(const HttpHeaders &headers, qint64 nowMs)
{
    if (const auto ms = signedDecimal(headers.value("retry-after-ms")))
        return ms;
    const QByteArray text = headers.value("retry-after");
    if (const auto seconds = signedDecimal(text))
        return *seconds * 1000.0;
    if (const auto date = httpDateMs(text))
        return static_cast<double>(*date - nowMs);
    return {};
}

std::optional<double> retryDelayMs(const RetryPolicy &policy, const FailedTry &failed, int retriesMade, qint64 nowMs,
                                   const RandomSource &random)
{
    if (retriesMade >= policy.maxRetries || failed.streamStarted || failed.quotaExhausted)
        return {};
    if (failed.status == 0) {
        if (!failed.transportRetryable)
            return {};
    } else {
        const QByteArray wish = failed.headers.value("x-should-retry").toLower();
        if (wish == "false" || (wish != "true" && !statusIsRetryable(failed.status)))
            return {};
    }
    const auto asked = retryAfterMs(failed.headers, nowMs);
    if (asked && *asked >= 0 && *asked <= policy.maxRetryAfterMs)
        return *asked;
    const double wait = std::min(policy.baseMs * std::exp2(retriesMade), policy.capMs);
    return wait * (1.0 - policy.jitter * random());
}

} // namespace promptlab
