// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace promptlab::desktop {

/// What a start of the program asks for.
struct StartRequest {
    enum class Kind { Open, Diff, Version, Help, Wrong };
    Kind kind = Kind::Open;
    QString workspace;         ///< absolute path; empty: the last one, or the start page
    bool sample = false;       ///< open the sample workspace; it is made when it is not there
    QStringList compare;       ///< two absolute paths
    QString actAs;             ///< name of a member to act for
    QString pictures;          ///< folder: leave a picture of every pane there and end; empty: no
    bool startupTimes = false; ///< print how long it took until something was on the screen, and end
    QString text;              ///< Help and Wrong: what to print

    /// Does its work and ends, beside an instance that may run: no person uses it.
    [[nodiscard]] bool runsAlone() const { return startupTimes || !pictures.isEmpty(); }

    friend bool operator==(const StartRequest &, const StartRequest &) = default;
};

/// @p arguments without the program's name; relative paths are meant from @p folder.
[[nodiscard]] StartRequest readCommandLine(const QStringList &arguments, const QString &folder);

/// Why the two files of --diff cannot be compared: one of them is not there, is no file or cannot be read; translated.
/// Empty when they can, and for every other request.
[[nodiscard]] QString whyNotComparable(const StartRequest &request);

/// For the instance that runs already.
[[nodiscard]] QJsonObject toJson(const StartRequest &request);
[[nodiscard]] StartRequest startRequestFromJson(const QJsonObject &json);

} // namespace promptlab::desktop
