// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/inputstream.h"

#include <QCoreApplication>
#include <QFile>
#include <QScopeGuard>

#include <cerrno>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace promptlab::cli {

namespace {

struct InputStreamText {
    Q_DECLARE_TR_FUNCTIONS(InputStream)
};

} // namespace

Result<QByteArray> readStream(const QString &path, qint64 maxBytes, const CancelToken &cancel)
{
    constexpr int turnMs = 50;
    const bool standardInput = path == QLatin1String("-");
    const int file = standardInput ? ::dup(STDIN_FILENO)
                                   : ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (file < 0)
        return makeErrnoError(InputStreamText::tr("Cannot read \"%1\"").arg(path), errno);
    const auto close = qScopeGuard([file] { ::close(file); });
    QByteArray bytes;
    QByteArray piece(1024 * 1024, Qt::Uninitialized);
    while (bytes.size() <= maxBytes) {
        PL_CHECK(cancel.check());
        pollfd turn{file, POLLIN, 0};
        if (::poll(&turn, 1, turnMs) <= 0)
            continue;
        const ssize_t got = ::read(file, piece.data(), size_t(piece.size()));
        if (got < 0 && (errno == EINTR || errno == EAGAIN))
            continue;
        if (got < 0)
            return makeErrnoError(InputStreamText::tr("Cannot read \"%1\"").arg(path), errno);
        if (got == 0)
            return bytes;
        bytes.append(piece.constData(), qsizetype(got));
    }
    return makeError(ErrorCode::LimitExceeded,
                     InputStreamText::tr("\"%1\" has more than %2 bytes").arg(path).arg(maxBytes));
}

} // namespace promptlab::cli
