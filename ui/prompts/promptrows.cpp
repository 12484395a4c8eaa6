// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/promptrows.h"

#include <QCoreApplication>

#include <algorithm>

namespace promptlab {

namespace {

struct PromptListText {
    Q_DECLARE_TR_FUNCTIONS(PromptListModel)
};

PromptRow promptRowOf(const PromptListItem &item)
{
    PromptRow row;
    row.id = item.prompt.id;
    row.key = item.prompt.key;
    row.name = item.prompt.name;
    row.tags = item.prompt.tags;
    row.tagText = item.prompt.tags.join(QStringLiteral(" · "));
    for (const QString &environment : item.environments)
        row.environments.append(environmentPlace(environment));
    row.versions = item.newestVersion;
    row.changedAt = item.prompt.updatedAt;
    row.archived = item.prompt.archivedAt != 0;
    QStringList words{row.key, row.name, row.tagText};
    for (const EnvironmentPlace &place : qAsConst(row.environments))
        words += {place.name, shortEnvironmentName(place.name)}; // as the filter and as the row call it
    row.search = words.join(QLatin1Char('\n')).toCaseFolded();
    return row;
}

/// What the filter offers.
void countPromptChips(PromptRows &list)
{
    QHash<QString, int> counts;
    for (const PromptRow &row : qAsConst(list.rows)) {
        for (const EnvironmentPlace &place : row.environments) {
            if (!list.environments.contains(place.name))
                list.environments.append(place.name);
        }
        if (row.archived)
            continue;
        for (const QString &tag : row.tags)
            ++counts[tag];
    }
    for (auto it = counts.constBegin(); it != counts.constEnd(); ++it)
        list.tags.append({it.key(), it.value()});
    std::sort(list.tags.begin(), list.tags.end(), [](const auto &a, const auto &b) {
        return a.second != b.second ? a.second > b.second : a.first < b.first;
    });
}

} // namespace

EnvironmentPlace environmentPlace(const QString &text)
{
    QStringList versions;
    for (const QString &number : text.section(QLatin1Char('@'), 1).split(QLatin1Char('/'), Qt::SkipEmptyParts))
        versions.append(QLatin1Char('v') + number);
    return {text.section(QLatin1Char('@'), 0, 0), versions.join(QLatin1Char('/'))};
}

QString shortEnvironmentName(const QString &name)
{
    if (name == QLatin1String("production"))
        return PromptListText::tr("prod", "short for production");
    if (name == QLatin1String("staging"))
        return PromptListText::tr("stg", "short for staging");
    if (name == QLatin1String("personal"))
        return PromptListText::tr("pers", "short for personal");
    return name;
}

PromptRows makePromptRows(const QList<PromptListItem> &items, const QHash<QString, QString> &drafts)
{
    PromptRows list;
    list.rows.reserve(items.size());
    const auto add = [&list](const PromptListItem &item, bool draft) {
        list.places.insert(item.prompt.key, int(list.rows.size()));
        list.rows.append(promptRowOf(item));
        list.rows.last().draft = draft;
        list.archived += list.rows.last().archived ? 1 : 0;
    };
    for (const PromptListItem &item : items)
        add(item, drafts.contains(item.prompt.key));
    for (auto draft = drafts.constBegin(); draft != drafts.constEnd(); ++draft) {
        if (list.places.contains(draft.key()))
            continue;
        PromptListItem item;
        item.prompt.key = draft.key();
        item.prompt.name = draft.value();
        add(item, true);
    }
    countPromptChips(list);
    return list;
}

} // namespace promptlab
