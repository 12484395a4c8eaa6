// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/settingspecs.h"
#include "ui/common/statefile.h"

#include <QHash>

namespace promptlab {

/// What the person chose, typed by the table of settingSpecs(), in one JSON file. Values that are wrong or unknown are
/// kept in the file, apart, and named; they never stop the program. Lives in the main thread.
class Settings final : public QObject
{
    Q_OBJECT

public:
    /// @p path of the file; nothing is read before load().
    explicit Settings(const QString &path, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(Settings)

    /// A choice as the file at @p path has it, unchecked; empty when there is none. For the language, which must be
    /// known before the table can be shown in it. Changes nothing.
    [[nodiscard]] static QString storedChoice(const QString &path, const QString &key);

    /// Reads the file. What could not be taken over is in problems().
    void load();
    /// Translated sentences of load(); empty when all was well.
    [[nodiscard]] const QStringList &problems() const { return m_problems; }

    [[nodiscard]] const QList<SettingSpec> &specs() const { return m_specs; }
    /// The value, or the standard one. The key is one of the table (asserted).
    [[nodiscard]] QJsonValue value(const QString &key) const;
    [[nodiscard]] bool flag(const QString &key) const { return value(key).toBool(); }
    [[nodiscard]] int whole(const QString &key) const { return value(key).toInt(); }
    [[nodiscard]] QString choice(const QString &key) const { return value(key).toString(); }
    [[nodiscard]] bool isChanged(const QString &key) const { return m_values.contains(key); }

    /// Errors: InvalidInput for a value that the table does not take, NotFound for an unknown key. Nothing changes
    /// then.
    Result<void> set(const QString &key, const QJsonValue &value);
    void reset(const QString &key);

    /// Keys that differ from the defaults, as ActionRegistry keeps them.
    [[nodiscard]] const QJsonObject &shortcuts() const { return m_shortcuts; }
    void setShortcuts(const QJsonObject &shortcuts);

    /// What differs from the standard, for another machine.
    [[nodiscard]] QByteArray exportJson() const;
    /// Takes an export in: all of it, or nothing when anything is wrong. @p source names it in errors.
    /// Errors: InvalidInput naming every wrong entry.
    Result<void> importJson(const QByteArray &json, const QString &source);
    /// Writes what waits, now; for the end of the program.
    void flush() { m_file.flush(); }

Q_SIGNALS:
    void changed(const QString &key);
    void shortcutsChanged();
    void saved();
    void saveFailed(const promptlab::Error &error);

private:
    [[nodiscard]] const SettingSpec *spec(const QString &key) const;
    void save();

    StateFile m_file;
    QList<SettingSpec> m_specs;
    QHash<QString, QJsonValue> m_values; ///< only what differs
    QJsonObject m_shortcuts;
    QJsonObject m_aside;
    QStringList m_problems;
};

} // namespace promptlab
