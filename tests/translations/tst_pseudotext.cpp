// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/pseudotext.h"

#include <QRandomGenerator>
#include <QTest>

using namespace promptlab;

class TstPseudotext final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keeps_data();
    void keeps();
    void isAlwaysLonger();
    void aCatalogSurvivesARoundTrip();
    void aBrokenCatalogIsRefused();
    void placeholdersAreFound_data();
    void placeholdersAreFound();
};

void TstPseudotext::keeps_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kept");
    QTest::addRow("numbered places") << QStringLiteral("%1 of %2 rows, %L3 bytes")
                                     << QStringLiteral("%1 öf %2 röwš, %L3 býtéš");
    QTest::addRow("counts") << QStringLiteral("%n row(s)") << QStringLiteral("%n röw(š)");
    QTest::addRow("mnemonics") << QStringLiteral("&Open") << QStringLiteral("&Opéñ");
    QTest::addRow("tags") << QStringLiteral("<a href=\"x\">See</a>") << QStringLiteral("<a href=\"x\">Šéé</a>");
    QTest::addRow("variables of a prompt")
        << QStringLiteral("{{name}} and {other}") << QStringLiteral("{{name}} åñd {other}");
    QTest::addRow("line ends") << QStringLiteral("one\ntwo") << QStringLiteral("öñé\ntwö");
}

void TstPseudotext::keeps()
{
    QFETCH(QString, text);
    QFETCH(QString, kept);
    const QString pseudo = pseudoText(text);
    QVERIFY2(pseudo.startsWith(QLatin1Char('[') + kept), qPrintable(pseudo));
    QVERIFY(pseudo.endsWith(QLatin1Char(']')));
}

void TstPseudotext::isAlwaysLonger()
{
    QCOMPARE(pseudoText(QString()), QString());
    QRandomGenerator random(4711);
    for (int i = 0; i < 2000; ++i) {
        QString text;
        const int length = 1 + random.bounded(120);
        while (text.size() < length)
            text += QChar(ushort(random.bounded(32, 0x2000)));
        const QString pseudo = pseudoText(text);
        QVERIFY2(pseudo.size() * 10 >= text.size() * 14, qPrintable(text));
        QCOMPARE(placeholders(pseudo), placeholders(text));
    }
}

void TstPseudotext::aCatalogSurvivesARoundTrip()
{
    const QList<CatalogMessage> messages{
        {QStringLiteral("Json"), QStringLiteral("a < b & \"c\"\n"), {}, {}, false, {QStringLiteral("kürzer <")}},
        {QStringLiteral("Json"),
         QStringLiteral("same"),
         QStringLiteral("first"),
         QStringLiteral("unfinished"),
         false,
         {QString()}},
        {QStringLiteral("Yaml"),
         QStringLiteral("%n row(s)"),
         {},
         {},
         true,
         {QStringLiteral("%n Zeile"), QStringLiteral("%n Zeilen")}},
    };
    const auto again = readCatalog(writeCatalog(messages, QStringLiteral("de")), QStringLiteral("x.ts"));
    QVERIFY2(again.ok(), qPrintable(again.ok() ? QString() : again.error().text()));
    QCOMPARE(again->size(), messages.size());
    for (qsizetype i = 0; i < messages.size(); ++i) {
        QCOMPARE(again->at(i).key(), messages.at(i).key());
        QCOMPARE(again->at(i).state, messages.at(i).state);
        QCOMPARE(again->at(i).plural, messages.at(i).plural);
        QCOMPARE(again->at(i).texts, messages.at(i).texts);
    }
}

void TstPseudotext::aBrokenCatalogIsRefused()
{
    const auto broken = readCatalog(QByteArrayLiteral("<TS>\n<context>"), QStringLiteral("x.ts"));
    QVERIFY(!broken.ok());
    QCOMPARE(broken.error().code, ErrorCode::InvalidInput);
    QVERIFY2(broken.error().text().startsWith(QLatin1String("x.ts:2:")), qPrintable(broken.error().text()));
}

void TstPseudotext::placeholdersAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::addRow("none") << QStringLiteral("100 % of it") << QStringList();
    QTest::addRow("in the order of their names")
        << QStringLiteral("%2 %1 %n %L1")
        << QStringList{QStringLiteral("%1"), QStringLiteral("%2"), QStringLiteral("%L1"), QStringLiteral("%n")};
    QTest::addRow("as often as they occur")
        << QStringLiteral("%1 %1") << QStringList{QStringLiteral("%1"), QStringLiteral("%1")};
}

void TstPseudotext::placeholdersAreFound()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(placeholders(text), expected);
}

QTEST_GUILESS_MAIN(TstPseudotext)
#include "tst_pseudotext.moc"
