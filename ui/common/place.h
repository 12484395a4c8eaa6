// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QMetaType>
#include <QString>

namespace promptlab {

/// A place in the window that can be named, stored and gone to: "version 12 of triage-ticket in the diff pane". Panes
/// ask for places; only the shell knows who answers.
struct Place {
    QString pane;       ///< id of the pane: "prompts", "diff", "pipelines", "deployments", "settings"
    QString kind;       ///< what is opened, in the pane's own words: "prompt", "run", "files"; empty: just the pane
    QString id;         ///< id or name of it: "triage-ticket@9", a uuid, a file
    QJsonObject detail; ///< more, when one id is not enough: {"left": …, "right": …}, {"line": 12}

    friend bool operator==(const Place &, const Place &) = default;
};

} // namespace promptlab

Q_DECLARE_METATYPE(promptlab::Place)
