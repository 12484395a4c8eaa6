// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deployment/filechannel.h"

#include "core/base/files.h"

#include <QDir>
#include <QFileInfo>
#include <QtConcurrent>

#include <sys/stat.h>
#include <unistd.h>

namespace promptlab {

namespace {

struct FileChannelText {
    Q_DECLARE_TR_FUNCTIONS(FileChannel)
};

const char channelFormat[] = "promptlab-deployment/1";
constexpr qint64 largestChannelFile = 64 * 1024 * 1024;

/// What is published now; nothing when there is no file.
Result<std::optional<QByteArray>> publishedBytes(const QString &path)
{
    if (!QFileInfo::exists(path))
        return std::optional<QByteArray>();
    PL_TRY(QByteArray bytes, readFile(path, largestChannelFile));
    return std::optional(std::move(bytes));
}

/// Refuses to replace what belongs to somebody else or is newer.
Result<void> checkPublished(const QByteArray &bytes, const DesiredState &desired, const QString &path)
{
    const auto parsed = parseJson(bytes, path);
    if (!parsed.ok() || parsed->toObject().value(QStringLiteral("format")).toString() != QLatin1String(channelFormat))
        return makeError(
            ErrorCode::Conflict,
            FileChannelText::tr("\"%1\" is not a file that this program has written; move it away").arg(path));
    const QJsonObject present = parsed->toObject();
    const QJsonObject environment = present.value(QStringLiteral("environment")).toObject();
    const bool ours = present.value(QStringLiteral("workspace")).toString() == uuidText(desired.workspace)
                   && environment.value(QStringLiteral("id")).toString() == desired.environment.toString();
    if (!ours)
        return makeError(ErrorCode::Conflict,
                         FileChannelText::tr(
                             "\"%1\" belongs to the environment \"%2\" of another workspace or project; choose another"
                             " folder, or move the file away")
                             .arg(path, environment.value(QStringLiteral("name")).toString()));
    const qint64 generation = present.value(QStringLiteral("generation")).toInteger();
    if (generation > desired.generation)
        return makeError(ErrorCode::Conflict,
                         FileChannelText::tr(
                             "\"%1\" is newer (generation %2) than what this workspace wants (generation %3): was the"
                             " workspace restored from a backup? Move the file away to go on")
                             .arg(path)
                             .arg(generation)
                             .arg(desired.generation));
    return {};
}

Result<ChannelConfirmation> publish(const QString &folder, const DesiredState &desired)
{
    PL_CHECK(checkChannelFolder(folder));
    const QString path = FileChannel::filePath(folder, desired.application, desired.promptKey);
    const QByteArray wanted = channelFileContent(desired);
    PL_TRY(const auto present, publishedBytes(path));
    if (present && *present == wanted)
        return ChannelConfirmation{desired.generation, false};
    if (present)
        PL_CHECK(checkPublished(*present, desired, path));
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return makeError(ErrorCode::Io,
                         FileChannelText::tr("Cannot make the folder of \"%1\"; look at its permissions").arg(path));
    PL_CHECK(writeFileAtomically(path, wanted));
    PL_TRY(const auto seen, publishedBytes(path));
    if (!seen || *seen != wanted)
        return makeError(ErrorCode::Io,
                         FileChannelText::tr("\"%1\" does not hold what was just written to it; is another program"
                                             " writing there?")
                             .arg(path));
    return ChannelConfirmation{desired.generation, true};
}

/// Which file it is, how large and when it was changed; of a file that is not there, whether its folder is.
QByteArray fileMark(const QString &folder, const QString &path)
{
    struct stat found = {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return ::stat(QFile::encodeName(folder).constData(), &found) == 0 ? QByteArrayLiteral("no file")
                                                                          : QByteArrayLiteral("no folder");
    const QString mark = QStringLiteral("%1 %2 %3 %4.%5 %6.%7")
                             .arg(found.st_dev)
                             .arg(found.st_ino)
                             .arg(found.st_size)
                             .arg(found.st_mtim.tv_sec)
                             .arg(found.st_mtim.tv_nsec)
                             .arg(found.st_ctim.tv_sec)
                             .arg(found.st_ctim.tv_nsec);
    return mark.toLatin1();
}

/// Whether a file is one that this environment has written.
bool isOwnFile(const QByteArray &bytes, const DesiredState &desired, const QString &path)
{
    const auto parsed = parseJson(bytes, path);
    if (!parsed.ok() || parsed->toObject().value(QStringLiteral("format")).toString() != QLatin1String(channelFormat))
        return false;
    const QJsonObject present = parsed->toObject();
    const QJsonObject environment = present.value(QStringLiteral("environment")).toObject();
    return present.value(QStringLiteral("workspace")).toString() == uuidText(desired.workspace)
        && environment.value(QStringLiteral("id")).toString() == desired.environment.toString();
}

Result<ChannelReading> readPublished(const QString &folder, const DesiredState &desired)
{
    const QString path = FileChannel::filePath(folder, desired.application, desired.promptKey);
    if (!QFileInfo(folder).isDir())
        return makeError(ErrorCode::NotFound, FileChannelText::tr("The folder \"%1\" does not exist").arg(folder));
    PL_TRY(const auto present, publishedBytes(path));
    if (!present)
        return ChannelReading{ChannelDrift::Missing, path};
    if (*present == channelFileContent(desired))
        return ChannelReading{std::nullopt, path};
    return ChannelReading{isOwnFile(*present, desired, path) ? ChannelDrift::Changed : ChannelDrift::Foreign, path};
}

} // namespace

Result<void> checkChannelFolder(const QString &folder)
{
    const QFileInfo info(folder);
    if (!info.isAbsolute())
        return makeError(ErrorCode::InvalidInput,
                         FileChannelText::tr("\"%1\" is no absolute path of a folder").arg(folder));
    if (!info.exists())
        return makeError(
            ErrorCode::NotFound,
            FileChannelText::tr("The folder \"%1\" does not exist; make it, or choose another").arg(folder));
    if (!info.isDir())
        return makeError(ErrorCode::InvalidInput, FileChannelText::tr("\"%1\" is no folder").arg(folder));
    // Asked of the kernel: the permission bits alone know nothing of read-only file systems.
    if (::access(QFile::encodeName(folder).constData(), W_OK | X_OK) != 0)
        return makeError(
            ErrorCode::PermissionDenied,
            FileChannelText::tr("The folder \"%1\" cannot be written; change its permissions, or choose another")
                .arg(folder));
    return {};
}

QByteArray channelFileContent(const DesiredState &desired)
{
    QJsonArray split;
    QJsonObject versions;
    for (const DesiredState::Share &share : desired.split) {
        const QString name = QString::number(share.version.number);
        split.append(QJsonObject{{QStringLiteral("version"), share.version.number},
                                 {QStringLiteral("contentHash"), share.version.contentHash},
                                 {QStringLiteral("weight"), share.weight}});
        versions.insert(name, share.content.toJson());
    }
    return canonicalJson(
        QJsonObject{{QStringLiteral("format"), QLatin1String(channelFormat)},
                    {QStringLiteral("workspace"), uuidText(desired.workspace)},
                    {QStringLiteral("environment"), QJsonObject{{QStringLiteral("id"), desired.environment.toString()},
                                                                {QStringLiteral("name"), desired.environmentName}}},
                    {QStringLiteral("application"), desired.application},
                    {QStringLiteral("prompt"), QJsonObject{{QStringLiteral("id"), desired.prompt.toString()},
                                                           {QStringLiteral("key"), desired.promptKey}}},
                    {QStringLiteral("plan"), desired.plan},
                    {QStringLiteral("generation"), desired.generation},
                    {QStringLiteral("split"), split},
                    {QStringLiteral("versions"), versions}});
}

QString FileChannel::filePath(const QString &folder, const QString &application, const QString &promptKey)
{
    QString path = folder + QLatin1Char('/');
    if (!application.isEmpty())
        path += application + QLatin1Char('/');
    return QDir::cleanPath(path + promptKey + QStringLiteral(".json"));
}

QString FileChannel::describe(const QString &folder)
{
    return FileChannelText::tr("folder %1").arg(folder);
}

QString FileChannel::description() const
{
    return describe(m_folder);
}

Task<Result<void>> FileChannel::check()
{
    const QString folder = m_folder;
    const QFuture<Result<void>> checking = QtConcurrent::run(&m_pool, [folder] { return checkChannelFolder(folder); });
    co_return co_await checking;
}

Task<Result<ChannelConfirmation>> FileChannel::apply(DesiredState desired)
{
    const QString folder = m_folder;
    const QFuture<Result<ChannelConfirmation>> publishing =
        QtConcurrent::run(&m_pool, [folder, desired] { return publish(folder, desired); });
    co_return co_await publishing;
}

Task<QByteArray> FileChannel::mark(ChannelItem item)
{
    const QString folder = m_folder;
    const QString path = filePath(m_folder, item.application, item.promptKey);
    const QFuture<QByteArray> looking = QtConcurrent::run(&m_pool, [folder, path] { return fileMark(folder, path); });
    co_return co_await looking;
}

Task<Result<ChannelReading>> FileChannel::readBack(DesiredState desired)
{
    const QString folder = m_folder;
    const QFuture<Result<ChannelReading>> reading =
        QtConcurrent::run(&m_pool, [folder, desired] { return readPublished(folder, desired); });
    co_return co_await reading;
}

} // namespace promptlab
