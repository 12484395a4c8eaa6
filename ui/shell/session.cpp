// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/session.h"

#include <QFileInfo>
#include <QJsonArray>

namespace promptlab {

namespace {

constexpr qsizetype sessionMostWorkspaces = 10;
constexpr qsizetype sessionMostCommands = 8;
constexpr qsizetype sessionMostViews = 30;

QString sessionMember(const char *name)
{
    return QString::fromLatin1(name);
}

QStringList sessionTexts(const QJsonValue &value, qsizetype most)
{
    QStringList texts;
    for (const QJsonValueConstRef item : value.toArray()) {
        const QString text = item.toString();
        if (!text.isEmpty() && !texts.contains(text) && texts.size() < most)
            texts.append(text);
    }
    return texts;
}

void putFirst(QStringList &list, const QString &text, qsizetype most)
{
    list.removeAll(text);
    list.prepend(text);
    if (list.size() > most)
        list = list.mid(0, most);
}

QString viewKey(const QString &path)
{
    return path.isEmpty() ? QStringLiteral("-") : path;
}

} // namespace

Session::Session(const QString &path, QObject *parent) : QObject(parent), m_file(path)
{
    connect(&m_file, &StateFile::saveFailed, this, &Session::saveFailed);
}

Result<void> Session::load()
{
    PL_TRY(const QJsonObject content, m_file.load());
    m_geometry = QByteArray::fromBase64(content.value(sessionMember("window")).toString().toLatin1());
    m_recent = sessionTexts(content.value(sessionMember("recent")), sessionMostWorkspaces);
    m_commands = sessionTexts(content.value(sessionMember("commands")), sessionMostCommands);
    m_open = content.value(sessionMember("open")).toString();
    m_views = content.value(sessionMember("views")).toObject();
    m_tourSeen = content.value(sessionMember("tourSeen")).toBool();
    return {};
}

void Session::setWindowGeometry(const QByteArray &geometry)
{
    if (std::exchange(m_geometry, geometry) != geometry)
        save();
}

void Session::noteWorkspace(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    putFirst(m_recent, absolute, sessionMostWorkspaces);
    m_open = absolute;
    save();
    Q_EMIT recentWorkspacesChanged();
}

void Session::forgetWorkspace(const QString &path)
{
    if (m_recent.removeAll(path) == 0)
        return;
    save();
    Q_EMIT recentWorkspacesChanged();
}

void Session::setOpenWorkspace(const QString &path)
{
    if (std::exchange(m_open, path) != path)
        save();
}

WorkspaceView Session::view(const QString &path) const
{
    const QJsonObject stored = m_views.value(viewKey(path)).toObject();
    return {stored.value(sessionMember("pane")).toString(), stored.value(sessionMember("panes")).toObject()};
}

void Session::setView(const QString &path, const WorkspaceView &view)
{
    const QJsonObject stored{{sessionMember("pane"), view.pane}, {sessionMember("panes"), view.panes}};
    if (m_views.value(viewKey(path)).toObject() == stored)
        return;
    m_views.insert(viewKey(path), stored);
    // Those of workspaces that nobody opened lately go first.
    for (const QString &key : m_views.keys()) {
        if (m_views.size() <= sessionMostViews)
            break;
        if (!m_recent.contains(key) && key != viewKey(path))
            m_views.remove(key);
    }
    save();
}

void Session::noteCommand(const QString &id)
{
    putFirst(m_commands, id, sessionMostCommands);
    save();
}

void Session::noteTour()
{
    if (!std::exchange(m_tourSeen, true))
        save();
}

void Session::save()
{
    m_file.save({{sessionMember("window"), QString::fromLatin1(m_geometry.toBase64())},
                 {sessionMember("recent"), QJsonArray::fromStringList(m_recent)},
                 {sessionMember("commands"), QJsonArray::fromStringList(m_commands)},
                 {sessionMember("open"), m_open},
                 {sessionMember("views"), m_views},
                 {sessionMember("tourSeen"), m_tourSeen}});
}

} // namespace promptlab
