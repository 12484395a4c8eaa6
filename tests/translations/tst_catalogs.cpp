// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "translations/catalog.h"
#include "translations/translations.h"

#include <QDirIterator>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace promptlab;

/// The translation files against the sources of the project as they are now.
class TstCatalogs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyTextIsInTheCatalogs_data();
    void everyTextIsInTheCatalogs();
    void everyContextIsDeclared();
    void germanIsComplete();
    void englishPluralsAreComplete();
    void placeholdersSurvive();
    void languagesAreChosen_data();
    void languagesAreChosen();
    void germanIsFoundAtRunTime();
    void pluralsWork_data();
    void pluralsWork();
    void pseudoCoversEveryText();

private:
    const QString m_root = QStringLiteral(PROMPTLAB_SOURCE_DIR);
    QList<CatalogMessage> m_sources; ///< what tr() asks for
    QHash<QString, QList<CatalogMessage>> m_catalogs;
};

namespace {

QString shown(const CatalogMessage &message)
{
    return QStringLiteral("\n  %1: \"%2\"").arg(message.context, message.source);
}

QString look(const CatalogMessage &message, int count = -1)
{
    return QCoreApplication::translate(message.context.toUtf8().constData(), message.source.toUtf8().constData(),
                                       message.comment.isEmpty() ? nullptr : message.comment.toUtf8().constData(),
                                       count);
}

QStringList translatedFolders()
{
    QStringList folders;
    for (const char *top : {"app", "core", "translations", "ui"}) {
        const QString path = QStringLiteral(PROMPTLAB_SOURCE_DIR "/") + QLatin1String(top);
        if (QFileInfo::exists(path))
            folders += path;
    }
    return folders;
}

void dropTranslators()
{
    for (QTranslator *translator : QCoreApplication::instance()->findChildren<QTranslator *>())
        delete translator;
}

} // namespace

void TstCatalogs::initTestCase()
{
    for (const char *language : {"en", "de"}) {
        const QString path = QStringLiteral("%1/translations/promptlab_%2.ts").arg(m_root, QLatin1String(language));
        const auto text = readFile(path);
        QVERIFY2(text.ok(), qPrintable(path));
        const auto messages = readCatalog(*text, path);
        QVERIFY2(messages.ok(), qPrintable(path));
        m_catalogs.insert(QLatin1String(language), *messages);
    }

    QTemporaryDir folder;
    const QString ts = folder.filePath(QStringLiteral("sources.ts"));
    QStringList arguments{QStringLiteral("-silent"),
                          QStringLiteral("-recursive"),
                          QStringLiteral("-extensions"),
                          QStringLiteral("cpp,h"),
                          QStringLiteral("-I"),
                          m_root,
                          QStringLiteral("-source-language"),
                          QStringLiteral("en"),
                          QStringLiteral("-target-language"),
                          QStringLiteral("en")};
    arguments += translatedFolders();
    QProcess lupdate;
    lupdate.start(QStringLiteral(LUPDATE_PROGRAM), arguments + QStringList{QStringLiteral("-ts"), ts});
    QVERIFY2(lupdate.waitForFinished(60'000) && lupdate.exitCode() == 0, lupdate.readAllStandardError().constData());
    const auto text = readFile(ts);
    QVERIFY(text.ok());
    const auto messages = readCatalog(*text, ts);
    QVERIFY(messages.ok());
    m_sources = *messages;
    QVERIFY(!m_sources.isEmpty());
}

void TstCatalogs::everyTextIsInTheCatalogs_data()
{
    QTest::addColumn<QString>("language");
    QTest::addRow("English; ./lab translate brings it in line") << QStringLiteral("en");
    QTest::addRow("German; ./lab translate brings it in line") << QStringLiteral("de");
}

void TstCatalogs::everyTextIsInTheCatalogs()
{
    QFETCH(QString, language);
    QSet<QString> asked;
    QSet<QString> kept;
    QString missing;
    QString stale;
    for (const CatalogMessage &message : qAsConst(m_sources))
        asked.insert(message.key());
    for (const CatalogMessage &message : m_catalogs.value(language)) {
        kept.insert(message.key());
        if (!asked.contains(message.key()) || message.state == QLatin1String("vanished")
            || message.state == QLatin1String("obsolete"))
            stale += shown(message);
    }
    for (const CatalogMessage &message : qAsConst(m_sources)) {
        if (!kept.contains(message.key()))
            missing += shown(message);
    }
    QVERIFY2(missing.isEmpty(), qPrintable(QStringLiteral("missing:") + missing));
    QVERIFY2(stale.isEmpty(), qPrintable(QStringLiteral("no longer in the sources:") + stale));
}

void TstCatalogs::everyContextIsDeclared()
{
    // lupdate guesses the class of a tr() by reading the source; where it guesses another one than the compiler, the
    // text is looked up in vain.
    static const QRegularExpression declared(
        QStringLiteral("Q_DECLARE_TR_FUNCTIONS\\((?:\\w+::)*(\\w+)\\)|\\n\\s*class (\\w+)[^;{]*\\{\\s*Q_OBJECT|"
                       "QCoreApplication::translate\\(\\s*\"(\\w+)\""));
    QSet<QString> contexts;
    for (const QString &top : translatedFolders()) {
        QDirIterator files(top, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const auto text = readFile(files.next());
            QVERIFY(text.ok());
            for (auto found = declared.globalMatch(QString::fromUtf8(*text)); found.hasNext();) {
                const auto match = found.next();
                contexts.insert(match.captured(1) + match.captured(2) + match.captured(3));
            }
        }
    }
    QString unknown;
    for (const CatalogMessage &message : qAsConst(m_sources)) {
        if (!contexts.contains(message.context.section(QStringLiteral("::"), -1)))
            unknown += shown(message);
    }
    QVERIFY2(unknown.isEmpty(),
             qPrintable(QStringLiteral("lupdate puts these into a class that does not translate:") + unknown));
}

void TstCatalogs::germanIsComplete()
{
    QString unfinished;
    for (const CatalogMessage &message : m_catalogs.value(QStringLiteral("de"))) {
        const bool complete = message.state.isEmpty() && message.texts.size() == (message.plural ? 2 : 1)
                           && !message.texts.contains(QString());
        if (!complete)
            unfinished += shown(message);
    }
    QVERIFY2(unfinished.isEmpty(), qPrintable(QStringLiteral("not translated:") + unfinished));
}

void TstCatalogs::englishPluralsAreComplete()
{
    QString unfinished;
    for (const CatalogMessage &message : m_catalogs.value(QStringLiteral("en"))) {
        if (message.plural
            && (!message.state.isEmpty() || message.texts.size() != 2 || message.texts.contains(QString())))
            unfinished += shown(message);
    }
    QVERIFY2(unfinished.isEmpty(), qPrintable(QStringLiteral("no two forms:") + unfinished));
}

void TstCatalogs::placeholdersSurvive()
{
    QString different;
    for (auto catalog = m_catalogs.constBegin(); catalog != m_catalogs.constEnd(); ++catalog) {
        for (const CatalogMessage &message : catalog.value()) {
            for (const QString &text : message.texts) {
                // "one row" may leave the number out.
                QStringList wanted = placeholders(message.source);
                QStringList found = placeholders(text);
                wanted.removeAll(QStringLiteral("%n"));
                found.removeAll(QStringLiteral("%n"));
                if (!text.isEmpty() && found != wanted)
                    different += shown(message) + QStringLiteral(" -> \"%1\"").arg(text);
            }
        }
    }
    QVERIFY2(different.isEmpty(), qPrintable(QStringLiteral("other places than the source:") + different));
}

void TstCatalogs::languagesAreChosen_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("chosen");
    QTest::addRow("a language by itself") << QStringList{QStringLiteral("de")} << QStringLiteral("de");
    QTest::addRow("a language with its country") << QStringList{QStringLiteral("de-AT")} << QStringLiteral("de");
    QTest::addRow("the spelling of LANG") << QStringList{QStringLiteral("de_CH")} << QStringLiteral("de");
    QTest::addRow("the first that is carried")
        << QStringList{QStringLiteral("fr-FR"), QStringLiteral("de"), QStringLiteral("en")} << QStringLiteral("de");
    QTest::addRow("English where none is carried") << QStringList{QStringLiteral("fr")} << QStringLiteral("en");
    QTest::addRow("English for the locale C") << QStringList{QStringLiteral("C")} << QStringLiteral("en");
    QTest::addRow("English for no wish") << QStringList() << QStringLiteral("en");
    QTest::addRow("nothing outside of the resource") << QStringList{QStringLiteral("../../x")} << QStringLiteral("en");
}

void TstCatalogs::languagesAreChosen()
{
    QFETCH(QStringList, wanted);
    QFETCH(QString, chosen);
    QCOMPARE(availableLanguages(), (QStringList{QStringLiteral("de"), QStringLiteral("en")}));
    QCOMPARE(installTranslations(*QCoreApplication::instance(), wanted), chosen);
    // Large numbers are grouped in every language.
    QCOMPARE(QLocale().toString(61'866),
             chosen == QLatin1String("de") ? QStringLiteral("61.866") : QStringLiteral("61,866"));
    dropTranslators();
}

void TstCatalogs::germanIsFoundAtRunTime()
{
    QCOMPARE(installTranslations(*QCoreApplication::instance(), {QStringLiteral("de")}), QStringLiteral("de"));
    // Qt's own texts, too.
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Abbrechen"));
    QVERIFY(QCoreApplication::translate("QFileDialog", "Look in:") != QLatin1String("Look in:"));
    QString different;
    for (const CatalogMessage &message : m_catalogs.value(QStringLiteral("de"))) {
        if (!message.plural && message.state.isEmpty() && look(message) != message.texts.value(0))
            different += shown(message);
    }
    dropTranslators();
    QVERIFY2(different.isEmpty(), qPrintable(QStringLiteral("not found:") + different));
}

void TstCatalogs::pluralsWork_data()
{
    QTest::addColumn<QString>("language");
    QTest::addRow("English") << QStringLiteral("en");
    QTest::addRow("German") << QStringLiteral("de");
}

void TstCatalogs::pluralsWork()
{
    QFETCH(QString, language);
    installTranslations(*QCoreApplication::instance(), {language});
    QString different;
    for (const CatalogMessage &message : m_catalogs.value(language)) {
        if (!message.plural || message.texts.size() != 2)
            continue;
        for (const int count : {1, 7}) {
            QString expected = message.texts.at(count == 1 ? 0 : 1);
            expected.replace(QLatin1String("%Ln"), QLatin1String("%n")); // grouped, where it is long
            expected.replace(QLatin1String("%n"), QString::number(count));
            if (look(message, count) != expected)
                different += shown(message) + QStringLiteral(" -> \"%1\"").arg(look(message, count));
        }
    }
    dropTranslators();
    QVERIFY2(different.isEmpty(), qPrintable(different));
}

void TstCatalogs::pseudoCoversEveryText()
{
    QTranslator pseudo;
    QVERIFY2(pseudo.load(QStringLiteral(PSEUDO_CATALOG)), PSEUDO_CATALOG);
    QVERIFY(QCoreApplication::installTranslator(&pseudo));
    QString bare;
    for (const CatalogMessage &message : qAsConst(m_sources)) {
        const QString text = look(message);
        if (text.size() * 10 < message.source.size() * 14 || placeholders(text) != placeholders(message.source))
            bare += shown(message) + QStringLiteral(" -> \"%1\"").arg(text);
    }
    QCoreApplication::removeTranslator(&pseudo);
    QVERIFY2(bare.isEmpty(), qPrintable(QStringLiteral("not 40 % longer:") + bare));
}

QTEST_GUILESS_MAIN(TstCatalogs)
#include "tst_catalogs.moc"
