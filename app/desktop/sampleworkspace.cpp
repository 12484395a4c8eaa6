// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/sampleworkspace.h"

#include "core/base/files.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QStandardPaths>

// Resources of a static library have to be asked for; the macro wants to stand outside of any namespace.
static void requireSample()
{
    Q_INIT_RESOURCE(promptlab_sample);
}

namespace promptlab::desktop {

QString sampleWorkspacePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
         + QStringLiteral("/sample/sample.promptlab");
}

Result<void> unpackSample(const QString &folder)
{
    requireSample();
    const QString root = QStringLiteral(":/promptlab/sample");
    QDirIterator files(root, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString from = files.next();
        const QString to = folder + from.mid(root.size());
        QDir().mkpath(QFileInfo(to).absolutePath());
        QFile file(from);
        if (!file.open(QIODevice::ReadOnly))
            return makeError(
                ErrorCode::Corrupt,
                QCoreApplication::translate("SampleWorkspace", "The sample is missing; install Prompt Lab again"),
                file.errorString());
        PL_CHECK(writeFileAtomically(to, file.readAll()));
    }
    return {};
}

} // namespace promptlab::desktop
