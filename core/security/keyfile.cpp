// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/keyfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace promptlab {

namespace {

struct KeyFileText {
    Q_DECLARE_TR_FUNCTIONS(KeyFile)
};

const QString keyFileFolderName = QStringLiteral(".promptlab-keys");

class KeyFileDescriptor final
{
public:
    explicit KeyFileDescriptor(int fd) : m_fd(fd) {}
    ~KeyFileDescriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Q_DISABLE_COPY_MOVE(KeyFileDescriptor)
    [[nodiscard]] int get() const { return m_fd; }

private:
    int m_fd;
};

Result<void> keyFileCheckOwner(int fd, const QString &path)
{
    struct stat info {
    };
    if (::fstat(fd, &info) != 0)
        return makeErrnoError(KeyFileText::tr("Cannot read \"%1\"").arg(path), errno);
    if (!S_ISREG(info.st_mode))
        return makeError(ErrorCode::PermissionDenied, KeyFileText::tr("\"%1\" is not a regular file").arg(path));
    if (info.st_uid != ::geteuid())
        return makeError(
            ErrorCode::PermissionDenied,
            KeyFileText::tr("\"%1\" belongs to another user; it must belong to the user who runs this program")
                .arg(path));
    if ((info.st_mode & 07777) != 0600)
        return makeError(ErrorCode::PermissionDenied,
                         KeyFileText::tr("\"%1\" has mode %2; it must be readable by its owner alone (chmod 600)")
                             .arg(path, QStringLiteral("%1").arg(info.st_mode & 07777, 4, 8, QLatin1Char('0'))));
    return {};
}

Result<SecretBytes> keyFileRead(int fd, const QString &name, qsizetype maxBytes)
{
    SecretBytes bytes(maxBytes + 1);
    qsizetype size = 0;
    while (size <= maxBytes) {
        const ssize_t count = ::read(fd, bytes.data() + size, size_t(maxBytes + 1 - size));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return makeErrnoError(KeyFileText::tr("Cannot read \"%1\"").arg(name), errno);
        if (count == 0)
            return bytes.first(size);
        size += qsizetype(count);
    }
    return makeError(ErrorCode::InvalidInput,
                     KeyFileText::tr("\"%1\" is longer than %2 bytes").arg(name).arg(maxBytes));
}

bool keyFileFolderIsWritable(const QString &folder)
{
    return ::access(QFile::encodeName(folder).constData(), W_OK | X_OK) == 0;
}

/// Canonical path of a folder that need not exist yet: its nearest ancestor that does, with the rest behind it.
QString keyFileCanonical(const QString &folder)
{
    const QString clean = QDir::cleanPath(folder);
    const QString canonical = QFileInfo(clean).canonicalFilePath();
    if (!canonical.isEmpty() || clean == QLatin1String("/"))
        return canonical.isEmpty() ? clean : canonical;
    const QString parent = keyFileCanonical(QFileInfo(clean).path());
    return QDir::cleanPath(parent + QLatin1Char('/') + QFileInfo(clean).fileName());
}

Result<void> keyFileWrite(int fd, const SecretBytes &key, const QString &path)
{
    const ssize_t written = ::write(fd, key.data(), size_t(key.size()));
    if (written != ssize_t(key.size()) || ::fchmod(fd, 0600) != 0 || ::fsync(fd) != 0)
        return makeErrnoError(KeyFileText::tr("Cannot write \"%1\"").arg(path), errno);
    const KeyFileDescriptor folder(
        ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder.get() >= 0 && ::fsync(folder.get()) != 0 && errno != EINVAL)
        return makeErrnoError(KeyFileText::tr("Cannot write the folder of \"%1\" to disk").arg(path), errno);
    return {};
}

/// The folder that this program makes for keys is its owner's alone; one that lay there already may be a trap.
Result<void> keyFileCheckFolder(const QString &folder)
{
    struct stat info {
    };
    if (QFileInfo(folder).fileName() != keyFileFolderName)
        return {}; // a place that the person chose
    if (::lstat(QFile::encodeName(folder).constData(), &info) != 0)
        return makeErrnoError(KeyFileText::tr("Cannot read \"%1\"").arg(folder), errno);
    if (S_ISDIR(info.st_mode) && info.st_uid == ::geteuid() && (info.st_mode & 077) == 0)
        return {};
    return makeError(
        ErrorCode::PermissionDenied,
        KeyFileText::tr("The folder \"%1\" is not safe for a key: it is a link, belongs to another user or "
                        "is open to others. Close it (chmod 700), or name another place for the key file")
            .arg(folder));
}

} // namespace

KeyFilePlace keyFilePlace(const QString &workspaceFile, const QUuid &workspace)
{
    const QString folder = keyFileCanonical(QFileInfo(workspaceFile).absolutePath());
    const QString name = QLatin1Char('/') + workspace.toString(QUuid::WithoutBraces) + QStringLiteral(".key");
    const QString parent = QFileInfo(folder).path();
    const QString beside = QDir::cleanPath(parent + QLatin1Char('/') + keyFileFolderName);
    const QString usable = QFileInfo::exists(beside) ? beside : parent;
    if (folder != QLatin1String("/") && keyFileFolderIsWritable(usable))
        return {beside + name, false};
    const QString data = keyFileCanonical(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
                       + QStringLiteral("/promptlab/keys");
    return {data + name, isInWorkspaceFolder(workspaceFile, data + name)};
}

bool isInWorkspaceFolder(const QString &workspaceFile, const QString &file)
{
    const QString folder = keyFileCanonical(QFileInfo(workspaceFile).absolutePath());
    const QString place = keyFileCanonical(QFileInfo(file).absolutePath());
    return folder == QLatin1String("/") || place == folder || place.startsWith(folder + QLatin1Char('/'));
}

Result<SecretBytes> createKeyFile(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo::exists(folder)) {
        if (!QDir().mkpath(folder) || ::chmod(QFile::encodeName(folder).constData(), 0700) != 0)
            return makeErrnoError(KeyFileText::tr("Cannot make the folder \"%1\" for the key file").arg(folder), errno);
    }
    PL_CHECK(keyFileCheckFolder(folder));
    const QByteArray name = QFile::encodeName(path);
    const KeyFileDescriptor fd(::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    if (fd.get() < 0)
        return makeErrnoError(KeyFileText::tr("Cannot make the key file \"%1\"").arg(path), errno);
    SecretBytes key = SecretBytes::random(keyFileSize);
    if (auto written = keyFileWrite(fd.get(), key, path); !written.ok()) {
        ::unlink(name.constData());
        return written.error();
    }
    return key;
}

Result<SecretBytes> readSecretFile(const QString &path, qsizetype maxBytes)
{
    // Opened without blocking: a pipe in place of the file must be refused, not waited for.
    const KeyFileDescriptor fd(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (fd.get() < 0)
        return makeErrnoError(KeyFileText::tr("Cannot read \"%1\"").arg(path), errno);
    PL_CHECK(keyFileCheckOwner(fd.get(), path));
    return keyFileRead(fd.get(), path, maxBytes);
}

Result<SecretBytes> readSecretDescriptor(int fd, qsizetype maxBytes)
{
    return keyFileRead(fd, KeyFileText::tr("descriptor %1").arg(fd), maxBytes);
}

Result<SecretBytes> readKeyFile(const QString &path)
{
    PL_TRY(SecretBytes key, readSecretFile(path, keyFileSize));
    if (key.size() != keyFileSize)
        return makeError(ErrorCode::InvalidInput,
                         KeyFileText::tr("\"%1\" has %2 bytes; a key file has exactly 32").arg(path).arg(key.size()));
    return key;
}

} // namespace promptlab
