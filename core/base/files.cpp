// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace promptlab {

namespace {

struct FilesText {
    Q_DECLARE_TR_FUNCTIONS(Files)
};

/// A decoder left to itself drops a byte-order mark at the start of whatever it is given.
constexpr QStringDecoder::Flags wholeText = QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom;

/// Closes a descriptor on every way out.
class Descriptor
{
public:
    explicit Descriptor(int fd) : m_fd(fd) {}
    ~Descriptor() { close(); }
    Q_DISABLE_COPY_MOVE(Descriptor)
    [[nodiscard]] int get() const { return m_fd; }
    int close() { return m_fd < 0 ? 0 : ::close(std::exchange(m_fd, -1)); }

private:
    int m_fd;
};

Error notRegular(const QString &path)
{
    return makeError(ErrorCode::InvalidInput, FilesText::tr("\"%1\" is not a regular file").arg(path));
}

Result<void> writeAll(int fd, QByteArrayView content, const QString &path)
{
    while (!content.isEmpty()) {
        const ssize_t written = ::write(fd, content.data(), size_t(content.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return makeErrnoError(FilesText::tr("Cannot write \"%1\"").arg(path), errno);
        content = content.sliced(written);
    }
    return {};
}

} // namespace

Result<QByteArray> readFile(const QString &path, qint64 maxBytes)
{
    // Opened without blocking first: a pipe given as a file must be refused, not waited for.
    const Descriptor fd(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (fd.get() < 0)
        return makeErrnoError(FilesText::tr("Cannot read \"%1\"").arg(path), errno);
    struct stat info {
    };
    if (::fstat(fd.get(), &info) != 0)
        return makeErrnoError(FilesText::tr("Cannot read \"%1\"").arg(path), errno);
    if (!S_ISREG(info.st_mode))
        return notRegular(path);
    if (info.st_size > maxBytes)
        return makeError(
            ErrorCode::LimitExceeded,
            FilesText::tr("\"%1\" has %2 bytes; at most %3 are read").arg(path).arg(info.st_size).arg(maxBytes));
    QByteArray content;
    content.reserve(qsizetype(info.st_size));
    QByteArray chunk(256 * 1024, Qt::Uninitialized);
    while (true) {
        const ssize_t count = ::read(fd.get(), chunk.data(), size_t(chunk.size()));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return makeErrnoError(FilesText::tr("Cannot read \"%1\"").arg(path), errno);
        if (count == 0)
            return content;
        content.append(chunk.constData(), qsizetype(count));
        if (content.size() > maxBytes)
            return makeError(ErrorCode::LimitExceeded,
                             FilesText::tr("\"%1\" has more than %2 bytes").arg(path).arg(maxBytes));
    }
}

Result<void> checkRegularFile(const QString &path)
{
    struct stat info {
    };
    if (::stat(QFile::encodeName(path).constData(), &info) == 0 && !S_ISREG(info.st_mode))
        return notRegular(path);
    return {};
}

Result<void> writeFileAtomically(const QString &path, QByteArrayView content, unsigned mode)
{
    const QString folder = QFileInfo(path).absolutePath();
    // A rename would put a plain file in the place of a device or pipe.
    PL_CHECK(checkRegularFile(path));
    QByteArray temporary = QFile::encodeName(path) + ".XXXXXX";
    Descriptor fd(::mkostemp(temporary.data(), O_CLOEXEC));
    if (fd.get() < 0)
        return makeErrnoError(FilesText::tr("Cannot write \"%1\"").arg(path), errno);
    const auto giveUp = [&temporary](const Error &error) -> Result<void> {
        ::unlink(temporary.constData());
        return error;
    };
    if (::fchmod(fd.get(), mode_t(mode)) != 0)
        return giveUp(makeErrnoError(FilesText::tr("Cannot set the permissions of \"%1\"").arg(path), errno));
    if (auto written = writeAll(fd.get(), content, path); !written.ok())
        return giveUp(written.error());
    if (::fsync(fd.get()) != 0 || fd.close() != 0)
        return giveUp(makeErrnoError(FilesText::tr("Cannot write \"%1\" to disk").arg(path), errno));
    if (::rename(temporary.constData(), QFile::encodeName(path).constData()) != 0)
        return giveUp(makeErrnoError(FilesText::tr("Cannot replace \"%1\"").arg(path), errno));
    const Descriptor folderFd(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folderFd.get() >= 0 && ::fsync(folderFd.get()) != 0 && errno != EINVAL)
        return makeErrnoError(FilesText::tr("Cannot write the folder of \"%1\" to disk").arg(path), errno);
    return {};
}

Result<QString> resolveInside(const QString &root, const QString &relative)
{
    const auto refuse = [&relative] {
        return makeError(
            ErrorCode::PermissionDenied,
            FilesText::tr("\"%1\" leads outside the folder of the file that names it").arg(relative.left(200)));
    };
    if (relative.isEmpty() || QDir::isAbsolutePath(relative) || relative.contains(QChar(0)))
        return refuse();
    const QStringList parts = relative.split(QLatin1Char('/'));
    if (parts.contains(QStringLiteral("..")) || relative.contains(QLatin1Char('\\')))
        return refuse();
    const QString canonicalRoot = QFileInfo(root).canonicalFilePath();
    const QString canonical = QFileInfo(root + QLatin1Char('/') + relative).canonicalFilePath();
    if (canonicalRoot.isEmpty() || canonical.isEmpty())
        return makeError(ErrorCode::NotFound, FilesText::tr("There is no file \"%1\"").arg(relative.left(200)));
    const QString prefix = canonicalRoot.endsWith(QLatin1Char('/')) ? canonicalRoot : canonicalRoot + QLatin1Char('/');
    if (!canonical.startsWith(prefix))
        return refuse();
    if (!QFileInfo(canonical).isFile())
        return notRegular(relative.left(200));
    return canonical;
}

QString exactText(QByteArrayView utf8)
{
    return QStringDecoder(QStringDecoder::Utf8, wholeText).decode(utf8);
}

Result<QString> decodeText(QByteArrayView bytes, const QString &source)
{
    // Before UTF-16, whose mark is the first half of this one.
    if (bytes.startsWith(QByteArrayView("\xFF\xFE\0\0", 4)) || bytes.startsWith(QByteArrayView("\0\0\xFE\xFF", 4)))
        return makeError(ErrorCode::InvalidInput, FilesText::tr("The file is UTF-32; save it as UTF-8"),
                         TextPosition{source, 1, 1});
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        return makeError(ErrorCode::InvalidInput, FilesText::tr("The file is UTF-16; save it as UTF-8"),
                         TextPosition{source, 1, 1});
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes = bytes.sliced(3);
    QStringDecoder whole(QStringDecoder::Utf8, wholeText);
    const QString text = whole.decode(bytes);
    if (!whole.hasError())
        return text;
    // Find the place: the first line that does not decode by itself.
    int line = 1;
    qsizetype start = 0;
    while (start < bytes.size()) {
        qsizetype end = bytes.indexOf('\n', start);
        if (end < 0)
            end = bytes.size();
        QStringDecoder one(QStringDecoder::Utf8, wholeText);
        const QString decoded = one.decode(bytes.sliced(start, end - start));
        if (one.hasError()) {
            const int column = int(decoded.indexOf(QChar(QChar::ReplacementCharacter))) + 1;
            return makeError(ErrorCode::InvalidInput,
                             FilesText::tr("The text is not valid UTF-8; save the file as UTF-8"),
                             TextPosition{source, line, column});
        }
        start = end + 1;
        ++line;
    }
    return makeError(ErrorCode::InvalidInput, FilesText::tr("The text is not valid UTF-8; save the file as UTF-8"),
                     TextPosition{source, 0, 0});
}

} // namespace promptlab
