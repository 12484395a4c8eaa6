// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/promptfoo/configmerge.h"

#include "core/pipeline/promptfoo/configkeys.h"

#include <QSet>

namespace promptlab {

namespace {

QList<ConfigValue> configEntries(const ConfigValue &value)
{
    if (value.isNull())
        return {};
    return value.isList() ? value.items() : QList<ConfigValue>{value};
}

void overlayConfig(ConfigValue &base, const ConfigValue &over)
{
    for (const QString &key : over.keys())
        base.set(key, over.value(key), over.keyPosition(key));
}

ConfigValue joinLists(const ConfigValue &first, const ConfigValue &second, bool once)
{
    if (first.isNull() && (second.isList() || second.isNull()))
        return second;
    ConfigValue joined = ConfigValue::list(first.isNull() ? second.position() : first.position());
    QSet<QString> seen;
    for (const ConfigValue &entry : configEntries(first) + configEntries(second)) {
        const QString text = entry.toJsonText();
        if (once && seen.contains(text))
            continue;
        seen.insert(text);
        joined.append(entry);
    }
    return joined;
}

/// Later keys win; assertions add up, and vars, options and metadata are merged key by key.
ConfigValue mergeDefaultTests(const ConfigValue &first, const ConfigValue &second)
{
    if (!first.isMap() || !second.isMap())
        return second.isNull() ? first : second;
    ConfigValue merged = first;
    for (const QString &key : second.keys()) {
        const ConfigValue &value = second.value(key);
        if (key == QLatin1String("assert")) {
            merged.set(key, joinLists(first.value(key), value, false), second.keyPosition(key));
        } else if (value.isMap() && first.value(key).isMap()) {
            ConfigValue both = first.value(key);
            overlayConfig(both, value);
            merged.set(key, both, second.keyPosition(key));
        } else {
            merged.set(key, value, second.keyPosition(key));
        }
    }
    return merged;
}

ConfigValue mergeValues(const QString &key, const ConfigValue &first, const ConfigValue &second)
{
    static const QSet<QString> lists{QStringLiteral("tests"), QStringLiteral("scenarios"),
                                     QStringLiteral("derivedMetrics"), QStringLiteral("extensions"),
                                     QStringLiteral("outputPath")};
    if (key == QLatin1String("providers"))
        return joinLists(first, second, true);
    if (lists.contains(key))
        return joinLists(first, second, false);
    if (key == QLatin1String("description")) {
        const QString joined = first.printed() + QStringLiteral(", ");
        return ConfigValue(QJsonValue(QString(joined + second.printed())), first.position());
    }
    if (key == QLatin1String("defaultTest"))
        return mergeDefaultTests(first, second);
    if (first.isMap() && second.isMap()) {
        ConfigValue both = first;
        overlayConfig(both, second);
        return both;
    }
    return second;
}

void collectPlaces(const ConfigValue &value, QSet<QString> &places)
{
    places.insert(value.position().toString());
    for (const ConfigValue &item : value.items())
        collectPlaces(item, places);
}

bool hasPlaceIn(const ConfigValue &value, const QSet<QString> &places)
{
    return places.contains(value.position().toString())
        || std::any_of(value.items().cbegin(), value.items().cend(),
                       [&places](const ConfigValue &item) { return hasPlaceIn(item, places); });
}

} // namespace

ConfigValue mergeConfigs(const QList<ConfigValue> &configs)
{
    ConfigValue merged = configs.value(0);
    for (const ConfigValue &config : configs.mid(1)) {
        for (const QString &key : config.keys()) {
            if (key == QLatin1String("prompts"))
                continue;
            const ConfigValue &value = config.value(key);
            merged.set(key, merged.value(key).isNull() ? value : mergeValues(key, merged.value(key), value),
                       config.keyPosition(key));
        }
    }
    return merged;
}

void checkTopLevelKeys(const ConfigValue &config, const QStringList &referenced, ConfigFindings &findings)
{
    ConfigValue rest = config;
    const QStringList &known = knownConfigKeys(ConfigPart::Top);
    for (const QString &key : config.keys()) {
        if (known.contains(key))
            continue;
        // A value behind an alias stands where its anchor does: inside of the shared piece.
        QSet<QString> places;
        collectPlaces(config.value(key), places);
        const bool shared = referenced.contains(key)
                         || std::any_of(config.keys().cbegin(), config.keys().cend(), [&](const QString &other) {
                                return other != key && hasPlaceIn(config.value(other), places);
                            });
        if (shared)
            rest.remove(key);
    }
    checkConfigKeys(rest, ConfigPart::Top, findings);
}

} // namespace promptlab
