// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observability/context.h"

#include <QRandomGenerator>

namespace promptlab {

namespace {

QByteArray randomBytes(int count)
{
    QByteArray bytes(count, '\0');
    do {
        for (char &byte : bytes)
            byte = char(QRandomGenerator::system()->bounded(256));
    } while (bytes.count('\0') == bytes.size());
    return bytes;
}

/// Lower-case hex of exactly @p digits characters, or empty.
QByteArray fromLowerHex(QByteArrayView text, qsizetype digits)
{
    if (text.size() != digits)
        return {};
    const bool good =
        std::all_of(text.begin(), text.end(), [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
    return good ? QByteArray::fromHex(text.toByteArray()) : QByteArray();
}

} // namespace

TraceContext TraceContext::create()
{
    TraceContext context;
    context.traceId = randomBytes(16);
    context.spanId = randomBytes(8);
    context.flags = 0x03;
    return context;
}

TraceContext TraceContext::fromHeader(QByteArrayView traceparent, QByteArrayView tracestate)
{
    constexpr qsizetype length = 55;
    if (traceparent.size() < length)
        return create();
    const QByteArray version = fromLowerHex(traceparent.first(2), 2);
    const bool known = version == QByteArray(1, '\0');
    const bool shaped = traceparent[2] == '-' && traceparent[35] == '-' && traceparent[52] == '-';
    if (version.isEmpty() || version == QByteArray(1, '\xFF') || !shaped || (known && traceparent.size() != length)
        || (!known && traceparent.size() > length && traceparent[length] != '-'))
        return create();
    TraceContext context;
    context.traceId = fromLowerHex(traceparent.sliced(3, 32), 32);
    context.spanId = fromLowerHex(traceparent.sliced(36, 16), 16);
    const QByteArray flags = fromLowerHex(traceparent.sliced(53, 2), 2);
    const auto zero = [](const QByteArray &bytes) { return bytes.count('\0') == bytes.size(); };
    if (flags.isEmpty() || zero(context.traceId) || zero(context.spanId))
        return create();
    context.flags = quint8(flags[0]);
    context.traceState = tracestate.size() <= 512 ? tracestate.toByteArray() : QByteArray();
    return context;
}

QByteArray TraceContext::toHeader() const
{
    return "00-" + traceId.toHex() + '-' + spanId.toHex() + '-' + QByteArray(1, char(flags)).toHex();
}

TraceContext TraceContext::child() const
{
    if (!isValid())
        return create();
    TraceContext context = *this;
    context.spanId = randomBytes(8);
    return context;
}

QString actorKindName(ActorKind kind)
{
    switch (kind) {
    case ActorKind::User: return QStringLiteral("user");
    case ActorKind::ApiKey: return QStringLiteral("key");
    case ActorKind::System: return QStringLiteral("system");
    }
    Q_UNREACHABLE();
}

Context Context::child() const
{
    Context context = *this;
    context.trace = trace.child();
    return context;
}

Context Context::withCancel(const CancelToken &token) const
{
    Context context = *this;
    context.cancel = token;
    return context;
}

} // namespace promptlab
