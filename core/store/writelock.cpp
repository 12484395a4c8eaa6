// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/writelock.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace promptlab {

namespace {

struct WriteLockText {
    Q_DECLARE_TR_FUNCTIONS(WriteLock)
};

int setLock(int fd, short type)
{
    struct flock lock {
    };
    lock.l_type = type;
    lock.l_whence = SEEK_SET;
    lock.l_start = 0;
    lock.l_len = 1;
    return ::fcntl(fd, F_OFD_SETLK, &lock);
}

} // namespace

WriteLock::~WriteLock()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

WriteLock WriteLock::of(const StoreTarget &target)
{
    return WriteLock(target.engine == Engine::Sqlite ? target.filePath() + QStringLiteral("-lock") : QString());
}

bool WriteLock::isOrphaned() const
{
    struct stat held {
    };
    struct stat named {
    };
    return ::fstat(m_fd, &held) != 0 || ::stat(QFile::encodeName(m_path).constData(), &named) != 0
        || held.st_ino != named.st_ino || held.st_dev != named.st_dev;
}

Result<void> WriteLock::openFile()
{
    if (m_fd >= 0)
        return {};
    m_fd = ::open(QFile::encodeName(m_path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (m_fd < 0)
        return makeErrnoError(
            WriteLockText::tr("The workspace can only be read: its lock file \"%1\" cannot be opened").arg(m_path),
            errno);
    return {};
}

Result<void> WriteLock::acquire(int timeoutMs)
{
    if (m_path.isEmpty())
        return {};
    QElapsedTimer elapsed;
    elapsed.start();
    unsigned long pauseMs = 1;
    while (true) {
        PL_CHECK(openFile());
        if (setLock(m_fd, F_WRLCK) == 0) {
            if (!isOrphaned())
                return {};
            // The file was removed while we waited: whoever comes next makes a new one.
            ::close(std::exchange(m_fd, -1));
            continue;
        }
        if (errno != EAGAIN && errno != EACCES && errno != EINTR)
            return makeErrnoError(WriteLockText::tr("Cannot lock the workspace"), errno);
        if (elapsed.elapsed() >= timeoutMs) {
            Error error =
                makeError(ErrorCode::Locked,
                          WriteLockText::tr("Another process has been writing to the workspace for %1 s; try again")
                              .arg(elapsed.elapsed() / 1000));
            error.retryable = true;
            return error;
        }
        const QMutexLocker lock(&m_mutex);
        m_pause.wait(&m_mutex, pauseMs);
        pauseMs = std::min(pauseMs + 1, 5UL);
    }
}

void WriteLock::release()
{
    if (m_fd >= 0)
        setLock(m_fd, F_UNLCK);
}

} // namespace promptlab
