// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/statefile.h"

#include "core/base/files.h"
#include "core/base/json.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QtConcurrentRun>

namespace promptlab {

namespace {

constexpr int stateDelayMs = 200;
constexpr qint64 stateMostBytes = 8 * 1024 * 1024;
constexpr unsigned stateMode = 0600; // file names of prompts and workspaces are nobody else's business

Result<void> writeState(const QString &path, const QJsonObject &content)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    return writeFileAtomically(path, QJsonDocument(content).toJson(QJsonDocument::Indented), stateMode);
}

} // namespace

StateFile::StateFile(QString path, QObject *parent) : QObject(parent), m_path(std::move(path))
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(stateDelayMs);
    connect(&m_delay, &QTimer::timeout, this, &StateFile::write);
    connect(&m_writer, &QFutureWatcherBase::finished, this, &StateFile::written);
}

StateFile::~StateFile()
{
    flush();
}

Result<QJsonObject> StateFile::load()
{
    if (!QFileInfo::exists(m_path))
        return QJsonObject();
    const Result<QByteArray> bytes = readFile(m_path, stateMostBytes);
    if (bytes.ok()) {
        const Result<QJsonValue> value = parseJson(*bytes, m_path);
        if (value.ok() && value->isObject())
            return value->toObject();
    }
    QString aside = m_path + QStringLiteral(".unreadable");
    for (int i = 2; QFileInfo::exists(aside); ++i)
        aside = QStringLiteral("%1.unreadable-%2").arg(m_path).arg(i);
    if (!QFile::rename(m_path, aside))
        return makeError(ErrorCode::Io, tr("The file \"%1\" cannot be read").arg(m_path));
    return makeError(
        ErrorCode::Corrupt,
        tr("The file \"%1\" could not be read; it is kept as \"%2\"").arg(m_path, QFileInfo(aside).fileName()));
}

void StateFile::save(const QJsonObject &content)
{
    m_content = content;
    m_waiting = true;
    m_delay.start();
}

void StateFile::write()
{
    if (m_writer.isRunning())
        return; // written() comes back to it
    m_waiting = false;
    m_writer.setFuture(QtConcurrent::run(writeState, m_path, m_content));
}

void StateFile::written()
{
    if (const Result<void> result = m_writer.result(); !result.ok())
        Q_EMIT saveFailed(result.error());
    else
        Q_EMIT saved();
    if (m_waiting && !m_delay.isActive())
        write();
}

void StateFile::flush()
{
    m_delay.stop();
    m_writer.waitForFinished();
    if (!std::exchange(m_waiting, false))
        return;
    if (const Result<void> result = writeState(m_path, m_content); !result.ok())
        Q_EMIT saveFailed(result.error());
}

} // namespace promptlab
