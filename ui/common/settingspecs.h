// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonValue>
#include <QList>

namespace promptlab {

/// Names of the settings. They are stored, exported and imported by these.
namespace settingkey {
inline constexpr QLatin1String scheme{"appearance.scheme"};
inline constexpr QLatin1String fontScale{"appearance.fontScale"};
inline constexpr QLatin1String rowDensity{"appearance.rowDensity"};
inline constexpr QLatin1String diffPalette{"appearance.diffPalette"};
inline constexpr QLatin1String language{"appearance.language"};
inline constexpr QLatin1String menuBar{"appearance.menuBar"};
inline constexpr QLatin1String autosaveSeconds{"editor.autosaveSeconds"};
inline constexpr QLatin1String wrapLines{"editor.wrapLines"};
inline constexpr QLatin1String diffContext{"diff.contextLines"};
inline constexpr QLatin1String reopenWorkspace{"start.reopenWorkspace"};
inline constexpr QLatin1String notify{"jobs.notify"};
inline constexpr QLatin1String notifyAfterSeconds{"jobs.notifyAfterSeconds"};
} // namespace settingkey

enum class SettingType { Flag, Whole, Choice };

struct SettingChoice {
    QString value; ///< stored
    QString label; ///< translated
};

/// One row of the table that all settings come from.
struct SettingSpec {
    QString key;
    QString group; ///< translated heading
    SettingType type = SettingType::Flag;
    QJsonValue standard; ///< the value until a person chooses
    int least = 0;       ///< Whole
    int most = 0;        ///< Whole
    QString unit;        ///< Whole: translated, behind the number
    QList<SettingChoice> choices;
    QString label; ///< translated
    QString help;  ///< translated: what it changes
    bool atNextStart = false;
};

/// The table, in the order of showing and in the language of now.
[[nodiscard]] QList<SettingSpec> settingSpecs();
/// @p value when it is one that @p spec takes. Errors: InvalidInput, saying what would be right.
Result<QJsonValue> checkedSetting(const SettingSpec &spec, const QJsonValue &value);

} // namespace promptlab
