// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deployment/channeldrift.h"

#include "core/store/enumnames.h"

namespace promptlab {

namespace {

struct ChannelDriftText {
    Q_DECLARE_TR_FUNCTIONS(ChannelDrift)
};

constexpr EnumName<ChannelDrift> channelDriftNames[] = {{ChannelDrift::Missing, "missing"},
                                                        {ChannelDrift::Foreign, "foreign"},
                                                        {ChannelDrift::Changed, "changed"},
                                                        {ChannelDrift::Unreachable, "unreachable"}};

QString observedKey()
{
    return QStringLiteral("observed");
}

} // namespace

bool ObservedDrift::isSame(const ObservedDrift &other) const
{
    return drift == other.drift && place == other.place && detail == other.detail && generation == other.generation;
}

QString ObservedDrift::text() const
{
    switch (drift) {
    case ChannelDrift::Missing: return ChannelDriftText::tr("\"%1\" is gone: nobody can read it").arg(place);
    case ChannelDrift::Foreign:
        return ChannelDriftText::tr("\"%1\" was replaced by something that this environment has not published")
            .arg(place);
    case ChannelDrift::Changed: return ChannelDriftText::tr("\"%1\" was changed after it was published").arg(place);
    case ChannelDrift::Unreachable:
        return ChannelDriftText::tr("\"%1\" cannot be read back: %2", "a place, and an error").arg(place, detail);
    }
    Q_UNREACHABLE();
}

QHash<QUuid, ObservedDrift> observedDrifts(const EnvironmentRecord &environment)
{
    QHash<QUuid, ObservedDrift> drifts;
    const QJsonObject stored = environment.settings.value(observedKey()).toObject();
    for (auto it = stored.constBegin(); it != stored.constEnd(); ++it) {
        const QJsonObject one = it.value().toObject();
        const auto kind = enumFromName(channelDriftNames, one.value(QStringLiteral("drift")).toString(), it.key());
        const QUuid binding(it.key());
        if (!kind.ok() || binding.isNull())
            continue;
        drifts.insert(binding, {*kind, one.value(QStringLiteral("place")).toString(),
                                one.value(QStringLiteral("detail")).toString(),
                                one.value(QStringLiteral("generation")).toInteger(),
                                one.value(QStringLiteral("seenAt")).toInteger()});
    }
    return drifts;
}

void setObservedDrifts(EnvironmentRecord &environment, const QHash<QUuid, ObservedDrift> &drifts)
{
    QJsonObject stored;
    for (auto it = drifts.constBegin(); it != drifts.constEnd(); ++it)
        stored.insert(uuidText(it.key()), QJsonObject{{QStringLiteral("drift"), enumName(channelDriftNames, it->drift)},
                                                      {QStringLiteral("place"), it->place},
                                                      {QStringLiteral("detail"), it->detail},
                                                      {QStringLiteral("generation"), it->generation},
                                                      {QStringLiteral("seenAt"), it->seenAt}});
    if (stored.isEmpty())
        environment.settings.remove(observedKey());
    else
        environment.settings.insert(observedKey(), stored);
}

} // namespace promptlab
