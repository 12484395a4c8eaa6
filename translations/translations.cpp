// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QTranslator>

// Resources of a static library have to be asked for; the macro wants to stand outside of any namespace.
static void requireCatalogs()
{
    Q_INIT_RESOURCE(promptlab_catalogs);
}

namespace promptlab {

namespace {

QString catalogPath(const QString &language)
{
    return QStringLiteral(":/translations/promptlab_%1.qm").arg(language);
}

} // namespace

QStringList availableLanguages()
{
    requireCatalogs();
    QStringList languages;
    const QStringList files =
        QDir(QStringLiteral(":/translations")).entryList({QStringLiteral("promptlab_*.qm")}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        languages += file.section(QLatin1Char('_'), 1).section(QLatin1Char('.'), 0, 0);
    return languages;
}

QString installTranslations(QCoreApplication &application, const QStringList &wanted)
{
    const QStringList available = availableLanguages();
    QString language = QStringLiteral("en");
    for (const QString &tag : wanted) {
        const QString code = tag.section(QLatin1Char('-'), 0, 0).section(QLatin1Char('_'), 0, 0).toLower();
        if (available.contains(code)) {
            language = code;
            break;
        }
    }
    // Qt's own texts first (file dialogs, buttons, the key editor): a later catalog is asked before an earlier one.
    for (const QString &path : {QStringLiteral(":/translations/qtbase_%1.qm").arg(language), catalogPath(language)}) {
        auto *translator = new QTranslator(&application);
        if (QFile::exists(path) && translator->load(path))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    }
    // Numbers are written as the texts around them; the plain locale would leave out what groups their digits.
    QLocale numbers = language == QLatin1String("en") ? QLocale::c() : QLocale(language);
    numbers.setNumberOptions(QLocale::DefaultNumberOptions);
    QLocale::setDefault(numbers);
    return language;
}

QStringList wantedLanguages()
{
    const QString named = qEnvironmentVariable("PROMPTLAB_LANGUAGE");
    if (!named.isEmpty())
        return {named};
    // As gettext has it: who asks for the plain locale gets plain texts, whatever LANGUAGE says. Read where it is said,
    // not from the C library: that is in its plain locale as well where the one that is asked for was not generated.
    QString messages;
    for (const char *variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        if (messages.isEmpty())
            messages = qEnvironmentVariable(variable);
    }
    if (messages.isEmpty() || messages == QLatin1String("C") || messages == QLatin1String("POSIX"))
        return {QStringLiteral("en")};
    return QLocale::system().uiLanguages();
}

} // namespace promptlab
