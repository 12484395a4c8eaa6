// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/settings.h"

#include "core/base/files.h"
#include "core/base/json.h"

#include <QJsonDocument>

namespace promptlab {

namespace {

QString settingsFormat()
{
    return QStringLiteral("promptlab-settings/1");
}

QString settingsMember(const char *name)
{
    return QString::fromLatin1(name);
}

constexpr const char *formatMember = "format";
constexpr const char *valuesMember = "values";
constexpr const char *keysMember = "keys";
constexpr const char *asideMember = "aside";

} // namespace

Settings::Settings(const QString &path, QObject *parent) : QObject(parent), m_file(path), m_specs(settingSpecs())
{
    connect(&m_file, &StateFile::saved, this, &Settings::saved);
    connect(&m_file, &StateFile::saveFailed, this, &Settings::saveFailed);
}

const SettingSpec *Settings::spec(const QString &key) const
{
    const auto found = std::find_if(m_specs.begin(), m_specs.end(),
                                    [&key](const SettingSpec &candidate) { return candidate.key == key; });
    return found == m_specs.end() ? nullptr : &*found;
}

QString Settings::storedChoice(const QString &path, const QString &key)
{
    constexpr qint64 mostBytes = 8 * 1024 * 1024;
    const Result<QByteArray> bytes = readFile(path, mostBytes);
    if (!bytes.ok())
        return {};
    const Result<QJsonValue> content = parseJson(*bytes, path);
    return content.ok() ? content->toObject().value(settingsMember(valuesMember)).toObject().value(key).toString()
                        : QString();
}

void Settings::load()
{
    m_values.clear();
    m_problems.clear();
    const Result<QJsonObject> content = m_file.load();
    if (!content.ok()) {
        m_problems += content.error().text();
        return;
    }
    m_shortcuts = content->value(settingsMember(keysMember)).toObject();
    m_aside = content->value(settingsMember(asideMember)).toObject();
    const QJsonObject values = content->value(settingsMember(valuesMember)).toObject();
    for (auto it = values.begin(); it != values.end(); ++it) {
        const SettingSpec *known = spec(it.key());
        const Result<QJsonValue> checked =
            known ? checkedSetting(*known, it.value())
                  : makeError(ErrorCode::NotFound, tr("There is no setting \"%1\"").arg(it.key()));
        if (checked.ok()) {
            m_values.insert(it.key(), *checked);
        } else {
            m_aside.insert(it.key(), it.value());
            m_problems += checked.error().text();
        }
    }
    if (!m_problems.isEmpty())
        save(); // named once: from now on they lie apart
}

QJsonValue Settings::value(const QString &key) const
{
    const SettingSpec *known = spec(key);
    Q_ASSERT(known);
    return m_values.value(key, known->standard);
}

Result<void> Settings::set(const QString &key, const QJsonValue &value)
{
    const SettingSpec *known = spec(key);
    if (!known)
        return makeError(ErrorCode::NotFound, tr("There is no setting \"%1\"").arg(key));
    PL_TRY(const QJsonValue checked, checkedSetting(*known, value));
    if (this->value(key) == checked)
        return {};
    if (checked == known->standard)
        m_values.remove(key);
    else
        m_values.insert(key, checked);
    save();
    Q_EMIT changed(key);
    return {};
}

void Settings::reset(const QString &key)
{
    if (m_values.remove(key) == 0)
        return;
    save();
    Q_EMIT changed(key);
}

void Settings::setShortcuts(const QJsonObject &shortcuts)
{
    if (std::exchange(m_shortcuts, shortcuts) == shortcuts)
        return;
    save();
    Q_EMIT shortcutsChanged();
}

void Settings::save()
{
    QJsonObject values;
    for (auto it = m_values.constBegin(); it != m_values.constEnd(); ++it)
        values.insert(it.key(), it.value());
    QJsonObject content{{settingsMember(formatMember), settingsFormat()},
                        {settingsMember(valuesMember), values},
                        {settingsMember(keysMember), m_shortcuts}};
    if (!m_aside.isEmpty())
        content.insert(settingsMember(asideMember), m_aside);
    m_file.save(content);
}

QByteArray Settings::exportJson() const
{
    QJsonObject values;
    for (auto it = m_values.constBegin(); it != m_values.constEnd(); ++it)
        values.insert(it.key(), it.value());
    return QJsonDocument(QJsonObject{{settingsMember(formatMember), settingsFormat()},
                                     {settingsMember(valuesMember), values},
                                     {settingsMember(keysMember), m_shortcuts}})
        .toJson(QJsonDocument::Indented);
}

Result<void> Settings::importJson(const QByteArray &json, const QString &source)
{
    PL_TRY(const QJsonValue root, parseJson(json, source));
    const QJsonObject content = root.toObject();
    if (content.value(settingsMember(formatMember)).toString() != settingsFormat())
        return makeError(
            ErrorCode::InvalidInput,
            tr("\"%1\" holds no settings of Prompt Lab: \"format\" must be \"%2\"").arg(source, settingsFormat()));
    const QJsonObject values = content.value(settingsMember(valuesMember)).toObject();
    QStringList faults;
    for (auto it = values.begin(); it != values.end(); ++it) {
        const SettingSpec *known = spec(it.key());
        if (!known)
            faults += tr("There is no setting \"%1\"").arg(it.key());
        else if (const Result<QJsonValue> checked = checkedSetting(*known, it.value()); !checked.ok())
            faults += checked.error().text();
    }
    if (!faults.isEmpty())
        return makeError(ErrorCode::InvalidInput,
                         tr("Nothing was taken over from \"%1\". %2").arg(source, faults.join(QStringLiteral("; "))));
    for (const SettingSpec &known : qAsConst(m_specs)) {
        if (values.contains(known.key))
            PL_CHECK(set(known.key, values.value(known.key)));
        else
            reset(known.key);
    }
    setShortcuts(content.value(settingsMember(keysMember)).toObject());
    return {};
}

} // namespace promptlab
