// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/ratelimits.h"

#include "core/net/goduration.h"

#include <QDateTime>

namespace promptlab {

namespace {

std::optional<qint64> countHeader(const HttpHeaders &headers, const QByteArray &name)
{
    bool ok = false;
    const qint64 value = headers.value(name).toLongLong(&ok);
    if (!ok || value < 0)
        return {};
    return value;
}

std::optional<double> resetTime(const QByteArray &text, qint64 nowMs)
{
    const QDateTime time = QDateTime::fromString(QString::fromLatin1(text), Qt::ISODateWithMs);
    if (text.isEmpty() || !time.isValid())
        return {};
    return static_cast<double>(std::max<qint64>(0, time.toMSecsSinceEpoch() - nowMs));
}

RateLimitWindow rateWindow(const HttpHeaders &headers, const QByteArray &what, qint64 nowMs)
{
    RateLimitWindow window;
    window.limit = countHeader(headers, "x-ratelimit-limit-" + what);
    window.remaining = countHeader(headers, "x-ratelimit-remaining-" + what);
    const QByteArray reset = headers.value(QByteArray("x-ratelimit-reset-" + what));
    if (!reset.isEmpty())
        window.resetMs = parseGoDuration(reset);
    if (!window.isEmpty())
        return window;
    window.limit = countHeader(headers, "anthropic-ratelimit-" + what + "-limit");
    window.remaining = countHeader(headers, "anthropic-ratelimit-" + what + "-remaining");
    window.resetMs = resetTime(headers.value(QByteArray("anthropic-ratelimit-" + what + "-reset")), nowMs);
    return window;
}

} // namespace

RateLimits parseRateLimits(const HttpHeaders &headers, qint64 nowMs)
{
    if (!headers.mention("ratelimit-")) // most answers: this runs for every one
        return {};
    return RateLimits{rateWindow(headers, QByteArrayLiteral("requests"), nowMs),
                      rateWindow(headers, QByteArrayLiteral("tokens"), nowMs)};
}

} // namespace promptlab
