// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/settingspecs.h"

#include <QCoreApplication>

#include <cmath>

namespace promptlab {

namespace {

struct SettingText {
    Q_DECLARE_TR_FUNCTIONS(SettingSpecs)
};

SettingSpec flagSpec(const QString &key, const QString &group, bool standard, const QString &label, const QString &help)
{
    SettingSpec spec;
    spec.key = key;
    spec.group = group;
    spec.type = SettingType::Flag;
    spec.standard = standard;
    spec.label = label;
    spec.help = help;
    return spec;
}

SettingSpec wholeSpec(const QString &key, const QString &group, int standard, std::pair<int, int> range,
                      const QString &unit, const QString &label, const QString &help)
{
    SettingSpec spec = flagSpec(key, group, false, label, help);
    spec.type = SettingType::Whole;
    spec.standard = standard;
    spec.least = range.first;
    spec.most = range.second;
    spec.unit = unit;
    return spec;
}

/// The first choice is the standard one.
SettingSpec choiceSpec(const QString &key, const QString &group, const QList<SettingChoice> &choices,
                       const QString &label, const QString &help)
{
    SettingSpec spec = flagSpec(key, group, false, label, help);
    spec.type = SettingType::Choice;
    spec.standard = choices.first().value;
    spec.choices = choices;
    return spec;
}

QList<SettingSpec> appearanceSpecs()
{
    const QString group = SettingText::tr("Appearance");
    QList<SettingSpec> specs{
        choiceSpec(settingkey::scheme, group,
                   {{QStringLiteral("system"), SettingText::tr("Like the desktop")},
                    {QStringLiteral("light"), SettingText::tr("Light")},
                    {QStringLiteral("dark"), SettingText::tr("Dark")}},
                   SettingText::tr("Colours"), SettingText::tr("Light text on dark, or dark text on light.")),
        wholeSpec(settingkey::fontScale, group, 100, {80, 200}, SettingText::tr("%"), SettingText::tr("Size of text"),
                  SettingText::tr("Rows, buttons and bars grow with it.")),
        choiceSpec(settingkey::rowDensity, group,
                   {{QStringLiteral("compact"), SettingText::tr("Compact")},
                    {QStringLiteral("comfortable"), SettingText::tr("Comfortable")}},
                   SettingText::tr("Rows"), SettingText::tr("How much air the rows of lists and tables have.")),
        choiceSpec(settingkey::diffPalette, group,
                   {{QStringLiteral("default"), SettingText::tr("Green and red")},
                    {QStringLiteral("blueOrange"), SettingText::tr("Blue and orange")}},
                   SettingText::tr("Colours of changes"),
                   SettingText::tr("Blue and orange can be told apart with red-green colour blindness.")),
        choiceSpec(settingkey::language, group,
                   {{QStringLiteral("system"), SettingText::tr("Like the desktop")},
                    {QStringLiteral("en"), QStringLiteral("English")},
                    {QStringLiteral("de"), QStringLiteral("Deutsch")}},
                   SettingText::tr("Language"), SettingText::tr("Takes hold at the next start.")),
        flagSpec(settingkey::menuBar, group, false, SettingText::tr("Menu bar"),
                 SettingText::tr("Show the menus in a bar of their own; otherwise they are behind the button at the "
                                 "top left."))};
    specs[4].atNextStart = true;
    return specs;
}

Error settingError(const SettingSpec &spec, const QString &wanted)
{
    return makeError(ErrorCode::InvalidInput, SettingText::tr("\"%1\" must be %2").arg(spec.key, wanted));
}

} // namespace

QList<SettingSpec> settingSpecs()
{
    const QString editing = SettingText::tr("Editing and comparing");
    const QString jobs = SettingText::tr("Background jobs");
    const QString start = SettingText::tr("Start");
    return appearanceSpecs()
         + QList<SettingSpec>{
             wholeSpec(settingkey::autosaveSeconds, editing, 5, {1, 300}, SettingText::tr("seconds"),
                       SettingText::tr("Keep drafts every"),
                       SettingText::tr("While you type; a draft is also kept when you leave.")),
             flagSpec(settingkey::wrapLines, editing, true, SettingText::tr("Wrap long lines"),
                      SettingText::tr("In the editor and in the diff.")),
             wholeSpec(settingkey::diffContext, editing, 3, {0, 50}, SettingText::tr("lines"),
                       SettingText::tr("Unchanged lines around a change"),
                       SettingText::tr("What lies further away is folded.")),
             flagSpec(settingkey::notify, jobs, true, SettingText::tr("Tell when a long job ends"),
                      SettingText::tr("With a notification of the desktop, when the window is not in front.")),
             wholeSpec(settingkey::notifyAfterSeconds, jobs, 10, {1, 3'600}, SettingText::tr("seconds"),
                       SettingText::tr("A job is long after"), SettingText::tr("Shorter jobs end quietly.")),
             flagSpec(settingkey::reopenWorkspace, start, true, SettingText::tr("Open the last workspace"),
                      SettingText::tr("With the pane and the things that were open."))};
}

Result<QJsonValue> checkedSetting(const SettingSpec &spec, const QJsonValue &value)
{
    switch (spec.type) {
    case SettingType::Flag:
        if (!value.isBool())
            return settingError(spec, SettingText::tr("true or false"));
        return value;
    case SettingType::Whole: {
        const double number = value.toDouble(spec.least - 1.0);
        if (!value.isDouble() || std::floor(number) != number || number < spec.least || number > spec.most)
            return settingError(spec, SettingText::tr("a whole number from %1 to %2").arg(spec.least).arg(spec.most));
        return value;
    }
    case SettingType::Choice: {
        QStringList values;
        for (const SettingChoice &choice : spec.choices) {
            if (value.isString() && value.toString() == choice.value)
                return value;
            values.append(QLatin1Char('"') + choice.value + QLatin1Char('"'));
        }
        return settingError(spec, SettingText::tr("one of %1").arg(values.join(QStringLiteral(", "))));
    }
    }
    Q_UNREACHABLE();
}

} // namespace promptlab
