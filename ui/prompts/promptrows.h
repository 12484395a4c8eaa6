// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/promptservice.h"

namespace promptlab {

/// Where a version runs, as the list says it.
struct EnvironmentPlace {
    QString name;     ///< "production"
    QString versions; ///< "v3", or "v3/v4" where traffic is split

    friend bool operator==(const EnvironmentPlace &, const EnvironmentPlace &) = default;
};
/// Reads "production@3/4".
[[nodiscard]] EnvironmentPlace environmentPlace(const QString &text);
/// "prod", "stg": for chips; the whole name where there is no short form.
[[nodiscard]] QString shortEnvironmentName(const QString &name);

/// One prompt, with everything that is painted, sorted and searched made ready.
struct PromptRow {
    PromptId id; ///< null: a draft of a prompt that was never saved
    QString key;
    QString name;
    QString tagText;
    QStringList tags;
    QList<EnvironmentPlace> environments;
    int versions = 0;
    qint64 changedAt = 0;
    bool draft = false;
    bool archived = false;
    QString search; ///< folded: key, name, tags, environments

    friend bool operator==(const PromptRow &, const PromptRow &) = default;
};

/// A whole list, ready to be shown: plain values, so that a thread of the pool makes them.
struct PromptRows {
    QList<PromptRow> rows;
    QHash<QString, int> places; ///< of keys
    int archived = 0;
    QList<std::pair<QString, int>> tags; ///< every tag and how many prompts in use have it, most first
    QStringList environments;            ///< in which something runs
};

/// @p drafts are keys of prompts with a draft, and names; those that the list does not have were never saved and are
/// added. Lists of thousands take tens of milliseconds.
[[nodiscard]] PromptRows makePromptRows(const QList<PromptListItem> &items, const QHash<QString, QString> &drafts);

} // namespace promptlab

Q_DECLARE_METATYPE(promptlab::PromptRow)
Q_DECLARE_METATYPE(promptlab::PromptRows)
