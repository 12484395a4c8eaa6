// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/rules.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace promptlab::architecture {

namespace {

QString ruleBreach(const QString &path, int line, const QString &what)
{
    return QStringLiteral("%1:%2: %3").arg(path).arg(line).arg(what);
}

/// "core/diff/x.h" -> "diff"; empty outside of core/.
QString coreModuleOf(const QString &path)
{
    const QStringList parts = path.split(QLatin1Char('/'));
    return parts.size() > 2 && parts.first() == QLatin1String("core") ? parts.at(1) : QString();
}

/// The top folders that a top folder may include besides itself.
QStringList allowedFolders(const QString &top)
{
    static const QHash<QString, QStringList> allowed{
        {QStringLiteral("core"), {}},
        {QStringLiteral("translations"), {QStringLiteral("core")}},
        {QStringLiteral("ui"), {QStringLiteral("core"), QStringLiteral("translations")}},
        {QStringLiteral("app"), {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("translations")}},
    };
    return allowed.value(top);
}

QString arrowFault(const QString &fromPath, const QString &toPath)
{
    const QString from = fromPath.section(QLatin1Char('/'), 0, 0);
    const QString to = toPath.section(QLatin1Char('/'), 0, 0);
    if (from != to)
        return allowedFolders(from).contains(to) ? QString() : QStringLiteral("%1/ must not include %2/").arg(from, to);
    if (from == QLatin1String("ui")) {
        const QString pane = fromPath.section(QLatin1Char('/'), 1, 1);
        const QString other = toPath.section(QLatin1Char('/'), 1, 1);
        const bool free = pane == other || other == QLatin1String("common") || pane == QLatin1String("shell");
        return free ? QString() : QStringLiteral("pane %1 must not include pane %2").arg(pane, other);
    }
    if (from != QLatin1String("core"))
        return {};
    const QStringList table = moduleTable();
    const QString module = coreModuleOf(fromPath);
    const QString other = coreModuleOf(toPath);
    if (!table.contains(module) || !table.contains(other))
        return QStringLiteral("%1 or %2 is not in the table of modules").arg(module, other);
    if (table.indexOf(other) > table.indexOf(module))
        return QStringLiteral("%1 is below %2 and must not include it").arg(module, other);
    return {};
}

bool isGeneratedHeader(const QString &path)
{
    return path.endsWith(QLatin1String(".moc")) || path.startsWith(QLatin1String("moc_"))
        || path.startsWith(QLatin1String("ui_"));
}

} // namespace

QStringList moduleTable()
{
    return QStringLiteral(
               "base observability script tokens prompt template diff evaluation lint security store net provider "
               "pipeline optimization impact integration dependency deployment monitoring server workspace")
        .split(QLatin1Char(' '));
}

bool QtHeaders::belongsTo(const QString &header, const QString &library) const
{
    if (header.startsWith(library + QLatin1Char('/')))
        return true;
    return !header.contains(QLatin1Char('/'))
        && QFileInfo::exists(root + QLatin1Char('/') + library + QLatin1Char('/') + header);
}

QStringList brokenArrows(const SourceFile &file)
{
    static const QStringList tops{QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app"),
                                  QStringLiteral("translations")};
    QStringList found;
    for (const IncludeLine &include : file.includes) {
        const QString top = include.path.section(QLatin1Char('/'), 0, 0);
        if (!include.quoted) {
            if (tops.contains(top) && include.path.contains(QLatin1Char('/')))
                found +=
                    ruleBreach(file.path, include.line, QStringLiteral("project headers are included with quotes"));
            continue;
        }
        if (isGeneratedHeader(include.path))
            continue;
        if (!tops.contains(top)) {
            found += ruleBreach(file.path, include.line,
                                QStringLiteral("\"%1\" is not a path from the repository root").arg(include.path));
        } else if (const QString fault = arrowFault(file.path, include.path); !fault.isEmpty()) {
            found += ruleBreach(file.path, include.line, fault);
        }
    }
    return found;
}

QStringList misplacedQtHeaders(const SourceFile &file, const QtHeaders &qt)
{
    static const QHash<QString, QStringList> refused{
        {QStringLiteral("core"), {QStringLiteral("QtGui"), QStringLiteral("QtWidgets")}},
        {QStringLiteral("ui"), {QStringLiteral("QtSql"), QStringLiteral("QtNetwork")}},
    };
    const QString top = file.path.section(QLatin1Char('/'), 0, 0);
    QStringList found;
    for (const IncludeLine &include : file.includes) {
        for (const QString &library : refused.value(top)) {
            if (!include.quoted && qt.belongsTo(include.path, library))
                found += ruleBreach(file.path, include.line,
                                    QStringLiteral("%1/ must not use %2 (%3)").arg(top, library, include.path));
        }
    }
    return found;
}

QStringList impureValues(const SourceFile &file, const QtHeaders &qt)
{
    static const QStringList modules{QStringLiteral("tokens"), QStringLiteral("prompt"),     QStringLiteral("template"),
                                     QStringLiteral("diff"),   QStringLiteral("evaluation"), QStringLiteral("lint")};
    static const QRegularExpression impure(QStringLiteral(
        "^(?:QtCore/)?(?:QObject|QFile.*|QSaveFile|QDir.*|QTemporary.*|QProcess.*|QTimer|QDateTime|QElapsedTimer|"
        "QSettings|QStandardPaths|QThread.*|QEventLoop|fstream|filesystem|chrono|ctime|unistd\\.h)$"));
    static const QRegularExpression program(QStringLiteral("^int main\\("), QRegularExpression::MultilineOption);
    QStringList found;
    const QString module = coreModuleOf(file.path);
    if (!modules.contains(module) || program.match(QString::fromUtf8(file.text)).hasMatch())
        return found;
    for (const IncludeLine &include : file.includes) {
        const bool outside = qt.belongsTo(include.path, QStringLiteral("QtSql"))
                          || qt.belongsTo(include.path, QStringLiteral("QtNetwork"));
        if (!include.quoted && (outside || impure.match(include.path).hasMatch())) {
            found += ruleBreach(
                file.path, include.line,
                QStringLiteral("%1 consists of values and functions and must not use %2").arg(module, include.path));
        }
    }
    return found;
}

QStringList forbiddenWords(const SourceFile &file)
{
    // Written apart, so that this file does not break its own rule.
    static const QRegularExpression product(QStringLiteral("\\bprocess"
                                                           "Events\\s*\\(|\\bQThread::[mu]?sleep\\s*\\(|\\bsleep_"
                                                           "for\\s*\\(|\\bQEvent"
                                                           "Loop\\b"));
    static const QRegularExpression test(QStringLiteral("\\bQTest::q(?:Wait|Sleep)\\s*\\(|\\bQ"
                                                        "SKIP\\s*\\("));
    static const QRegularExpression unfinished(QStringLiteral("\\b(?:TO"
                                                              "DO|FIX"
                                                              "ME|X"
                                                              "XX)\\b"));
    const bool isTest = file.path.startsWith(QLatin1String("tests/"));
    const QList<QByteArray> code = codeOnly(file.text).split('\n');
    const QList<QByteArray> lines = file.text.split('\n');
    QStringList found;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto word = (isTest ? test : product).match(QString::fromUtf8(code.at(i)));
        if (word.hasMatch())
            found += ruleBreach(file.path, int(i) + 1,
                                QStringLiteral("%1 is not used in this project").arg(word.captured().trimmed()));
        if (unfinished.match(QString::fromUtf8(lines.at(i))).hasMatch())
            found += ruleBreach(file.path, int(i) + 1, QStringLiteral("a mark of unfinished work"));
    }
    return found;
}

QStringList brokenLinks(const QString &path, const QByteArray &cmake)
{
    static const QRegularExpression depends(
        QStringLiteral("promptlab_add_module\\(\\s*(\\w+)[^)]*?\\bDEPENDS\\s+([\\w\\s]*?)"
                       "(?:\\b(?:LIBRARIES|PUBLIC_LIBRARIES|SOURCES)\\b|\\))"));
    QStringList found;
    const auto match = depends.match(QString::fromUtf8(cmake));
    if (!match.hasMatch())
        return found;
    const QString module = match.captured(1);
    const QStringList table = moduleTable();
    for (const QString &other :
         match.captured(2).split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts)) {
        if (table.indexOf(other) >= table.indexOf(module))
            found += ruleBreach(
                path, 1,
                QStringLiteral("%1 is not above %2 in the table and must not depend on it").arg(module, other));
    }
    return found;
}

QStringList missingLicence(const QString &path, const QByteArray &text)
{
    const QByteArray start = text.split('\n').mid(0, 3).join('\n');
    if (start.contains("SPDX-License-Identifier: GPL-3.0-or-later"))
        return {};
    return {ruleBreach(path, 1, QStringLiteral("the line \"SPDX-License-Identifier: GPL-3.0-or-later\" is missing"))};
}

QStringList twinClasses(const QList<SourceFile> &files)
{
    static const QRegularExpression definition(
        QStringLiteral("^(?:class|struct) (?:\\w+_EXPORT )?([A-Z]\\w*)(?: final)?(?: :[^;\\n]*)?(?:\\n| \\{)"),
        QRegularExpression::MultilineOption);
    QHash<QString, QString> homes;
    QStringList breaches;
    for (const SourceFile &file : files) {
        if (!file.path.endsWith(QLatin1String(".h")) || file.path.startsWith(QLatin1String("tests/")))
            continue;
        auto found = definition.globalMatch(QString::fromUtf8(codeOnly(file.text)));
        while (found.hasNext()) {
            const QString name = found.next().captured(1);
            const QString home = homes.value(name);
            if (home.isEmpty())
                homes.insert(name, file.path);
            else
                breaches +=
                    QStringLiteral("%1: %2 defines a class %3, too; names are unique").arg(file.path, home, name);
        }
    }
    return breaches;
}

} // namespace promptlab::architecture
