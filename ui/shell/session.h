// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/statefile.h"

namespace promptlab {

/// What the window looked like on one workspace.
struct WorkspaceView {
    QString pane;      ///< in front
    QJsonObject panes; ///< by id: Pane::saveState()
};

/// What the window remembers from one start to the next, in one JSON file: its place, recent workspaces, the panes of
/// each workspace, recent commands. Anything that is wrong in the file is left out. Lives in the main thread.
class Session final : public QObject
{
    Q_OBJECT

public:
    /// Nothing is read before load().
    explicit Session(const QString &path, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(Session)

    /// Errors: Corrupt when the file could not be read; the session is empty then.
    Result<void> load();
    void flush() { m_file.flush(); }

    [[nodiscard]] const QByteArray &windowGeometry() const { return m_geometry; }
    void setWindowGeometry(const QByteArray &geometry);

    /// Absolute paths, newest first, at most ten.
    [[nodiscard]] const QStringList &recentWorkspaces() const { return m_recent; }
    void noteWorkspace(const QString &path);
    void forgetWorkspace(const QString &path);
    /// The one that was open when the program ended; empty: none.
    [[nodiscard]] const QString &openWorkspace() const { return m_open; }
    void setOpenWorkspace(const QString &path);

    /// @p path empty: the window without a workspace.
    [[nodiscard]] WorkspaceView view(const QString &path) const;
    void setView(const QString &path, const WorkspaceView &view);

    /// Ids, newest first, at most eight.
    [[nodiscard]] const QStringList &recentCommands() const { return m_commands; }
    void noteCommand(const QString &id);

    /// Whether the tour began once; it does not begin by itself a second time.
    [[nodiscard]] bool tourSeen() const { return m_tourSeen; }
    void noteTour();

Q_SIGNALS:
    void recentWorkspacesChanged();
    void saveFailed(const promptlab::Error &error);

private:
    void save();

    StateFile m_file;
    QByteArray m_geometry;
    QStringList m_recent;
    QStringList m_commands;
    QString m_open;
    QJsonObject m_views;
    bool m_tourSeen = false;
};

} // namespace promptlab
