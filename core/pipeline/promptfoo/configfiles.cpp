// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/promptfoo/configfiles.h"

#include "core/base/files.h"
#include "core/pipeline/promptfoo/configglob.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace promptlab {

namespace {

struct ConfigFilesText {
    Q_DECLARE_TR_FUNCTIONS(PromptfooConfig)
};

constexpr qint64 configMaxBytes = 512 * 1024 * 1024;
constexpr int configMaxFiles = 20'000;
constexpr int configMaxFolderDepth = 32;

Error configLeadsOut(const QString &written)
{
    return makeError(ErrorCode::InvalidInput,
                     ConfigFilesText::tr("\"%1\" leads outside the folder of the configuration; copy the file into it")
                         .arg(written.left(200)));
}

} // namespace

QString withoutFileScheme(const QString &path)
{
    return path.startsWith(QLatin1String("file://")) ? path.sliced(7) : path;
}

ConfigFiles::ConfigFiles(const QString &root, const QString &shownRoot)
    : m_root(QDir::cleanPath(QFileInfo(root).absoluteFilePath())), m_shownRoot(shownRoot),
      m_counter(std::make_shared<Counter>())
{
}

ConfigFiles ConfigFiles::in(const QString &folder) const
{
    ConfigFiles files = *this;
    files.m_folder = folder == QLatin1String(".") ? QString() : folder;
    return files;
}

Result<QString> ConfigFiles::relative(const QString &written) const
{
    QString path = withoutFileScheme(written);
    if (path.isEmpty() || path.size() > 4096 || path.contains(QChar(0)) || path.contains(QLatin1Char('\\')))
        return configLeadsOut(written);
    if (QDir::isAbsolutePath(path)) {
        const QString prefix = m_root + QLatin1Char('/');
        path = QDir::cleanPath(path);
        if (!path.startsWith(prefix))
            return configLeadsOut(written);
        path = path.sliced(prefix.size());
    } else if (!m_folder.isEmpty()) {
        path = m_folder + QLatin1Char('/') + path;
    }
    // "a/../b" stays inside and is common; what is left of ".." after cleaning leads out.
    path = QDir::cleanPath(path);
    if (path == QLatin1String("..") || path.startsWith(QLatin1String("../")))
        return configLeadsOut(written);
    return path;
}

Result<QString> ConfigFiles::resolve(const QString &written) const
{
    PL_TRY(const QString path, relative(written));
    auto resolved = resolveInside(m_root, path);
    if (!resolved.ok() && resolved.error().code == ErrorCode::PermissionDenied)
        return configLeadsOut(written);
    return resolved;
}

bool ConfigFiles::isFolder(const QString &written) const
{
    const auto path = relative(written);
    if (!path.ok())
        return false;
    const QString canonicalRoot = QFileInfo(m_root).canonicalFilePath();
    const QFileInfo info(m_root + QLatin1Char('/') + *path);
    const QString canonical = info.canonicalFilePath();
    const QString prefix = canonicalRoot + QLatin1Char('/');
    return info.isDir() && (canonical == canonicalRoot || canonical.startsWith(prefix));
}

QString ConfigFiles::shown(const QString &written) const
{
    const QString path = relative(written).valueOr(withoutFileScheme(written).left(200));
    return m_shownRoot.isEmpty() ? path : QDir::cleanPath(m_shownRoot + QLatin1Char('/') + path);
}

Result<QByteArray> ConfigFiles::read(const QString &written, qint64 maxBytes) const
{
    PL_TRY(const QString path, resolve(written));
    if (++m_counter->files > configMaxFiles || m_counter->bytes >= configMaxBytes)
        return makeError(ErrorCode::LimitExceeded,
                         ConfigFilesText::tr("A configuration reads at most %1 files and %2 bytes")
                             .arg(configMaxFiles)
                             .arg(configMaxBytes));
    PL_TRY(QByteArray bytes, readFile(path, std::min(maxBytes, configMaxBytes - m_counter->bytes)));
    m_counter->bytes += bytes.size();
    return bytes;
}

Result<QString> ConfigFiles::readText(const QString &written, qint64 maxBytes) const
{
    PL_TRY(const QByteArray bytes, read(written, maxBytes));
    return decodeText(bytes, shown(written));
}

bool ConfigFiles::isGlob(const QString &path)
{
    static const QRegularExpression sign(QStringLiteral("[*?]|\\[[^\\]]+\\]|\\{[^}]*,[^}]*\\}"));
    return sign.match(path.left(4096)).hasMatch();
}

Result<QStringList> ConfigFiles::glob(const QString &pattern) const
{
    PL_TRY(const QString path, relative(pattern));
    const ConfigGlob expression(path);
    // The fixed folders in front need not be searched for.
    QString start;
    for (const QString &part : path.split(QLatin1Char('/')).mid(0, path.count(QLatin1Char('/')))) {
        if (isGlob(part))
            break;
        start += part + QLatin1Char('/');
    }
    const auto maxDepth =
        expression.isDeep() ? configMaxFolderDepth : path.count(QLatin1Char('/')) - start.count(QLatin1Char('/'));
    QStringList found;
    QList<std::pair<QString, qsizetype>> folders{{start, 0}};
    int seen = 0;
    while (!folders.isEmpty()) {
        const auto [folder, depth] = folders.takeFirst();
        if (!folder.isEmpty() && !isFolder(m_root + QLatin1Char('/') + folder))
            continue;
        const QFileInfoList entries =
            QDir(m_root + QLatin1Char('/') + folder)
                .entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden, QDir::Name);
        for (const QFileInfo &entry : entries) {
            if (++seen > configMaxFiles)
                return makeError(ErrorCode::LimitExceeded,
                                 ConfigFilesText::tr("The pattern \"%1\" looks at more than %2 files")
                                     .arg(pattern.left(200))
                                     .arg(configMaxFiles));
            const QString name = folder + entry.fileName();
            if (entry.isDir()) {
                if (!entry.isSymLink() && depth < maxDepth)
                    folders.append({name + QLatin1Char('/'), depth + 1});
            } else if (expression.matches(name)) {
                found.append(name);
            }
        }
    }
    found.sort();
    return found;
}

} // namespace promptlab
