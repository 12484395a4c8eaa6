// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prompt/promptsearch.h"

#include <QTest>

using namespace promptlab;

namespace {

PromptContent searched(const QStringList &texts)
{
    PromptContent content;
    for (const QString &text : texts)
        content.messages.append(Message::ofText(MessageRole::User, text));
    return content;
}

/// "message:line:column" of every place.
QStringList places(const QList<PromptHit> &hits)
{
    QStringList list;
    for (const PromptHit &hit : hits)
        list.append(QStringLiteral("%1:%2:%3").arg(hit.message).arg(hit.line).arg(hit.column));
    return list;
}

} // namespace

class TstPromptSearch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsPlaces_data();
    void findsPlaces();
    void excerptShowsThePlace_data();
    void excerptShowsThePlace();
    void stopsAtTheLimit();
};

void TstPromptSearch::findsPlaces_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("matchCase");
    QTest::addColumn<bool>("wholeWords");
    QTest::addColumn<QStringList>("expected");
    const QStringList two{QStringLiteral("Sort the ticket.\nA Ticket is urgent\n\n  tickets"),
                          QStringLiteral("ticket")};
    QTest::newRow("every message and line") << two << QStringLiteral("ticket") << false << false
                                            << QStringLiteral("0:1:10 0:2:3 0:4:3 1:1:1").split(QLatin1Char(' '));
    QTest::newRow("case matters") << two << QStringLiteral("Ticket") << true << false
                                  << QStringLiteral("0:2:3").split(QLatin1Char(' '));
    QTest::newRow("whole words") << two << QStringLiteral("ticket") << false << true
                                 << QStringLiteral("0:1:10 0:2:3 1:1:1").split(QLatin1Char(' '));
    QTest::newRow("several in a line") << QStringList{QStringLiteral("a-a\na")} << QStringLiteral("a") << false << true
                                       << QStringLiteral("0:1:1 0:1:3 0:2:1").split(QLatin1Char(' '));
    QTest::newRow("more than one word") << two << QStringLiteral("the ticket") << false << false
                                        << QStringLiteral("0:1:6").split(QLatin1Char(' '));
    QTest::newRow("umlaut folds") << QStringList{QStringLiteral("GRÜN")} << QStringLiteral("grün") << false << false
                                  << QStringLiteral("0:1:1").split(QLatin1Char(' '));
    QTest::newRow("no pattern") << QStringList{QStringLiteral("a.c abc")} << QStringLiteral("a.c") << false << false
                                << QStringLiteral("0:1:1").split(QLatin1Char(' '));
    QTest::newRow("nothing asked") << two << QString() << false << false << QStringList();
    QTest::newRow("over two lines is nothing")
        << two << QStringLiteral("ticket.\nA") << false << false << QStringList();
}

void TstPromptSearch::findsPlaces()
{
    QFETCH(QStringList, texts);
    QFETCH(QString, text);
    QFETCH(bool, matchCase);
    QFETCH(bool, wholeWords);
    const QList<PromptHit> hits = searchPrompt(searched(texts), {text, matchCase, wholeWords}, 100);
    QTEST(places(hits), "expected");
    for (const PromptHit &hit : hits)
        QCOMPARE(hit.excerpt.mid(hit.excerptColumn, hit.length).toCaseFolded(), text.toCaseFolded());
}

void TstPromptSearch::excerptShowsThePlace_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("begins");
    QTest::addColumn<bool>("cutAfter");
    const QString dots(QChar(0x2026));
    QTest::newRow("short") << QStringLiteral("say needle here") << QStringLiteral("say needle") << false;
    QTest::newRow("indented") << QStringLiteral("    needle") << QStringLiteral("needle") << false;
    QTest::newRow("tab inside") << QStringLiteral("a\tneedle") << QStringLiteral("a needle") << false;
    QTest::newRow("long before and after")
        << QString(QString(500, QLatin1Char('x')) + QStringLiteral("needle") + QString(500, QLatin1Char('y')))
        << QString(dots + QString(40, QLatin1Char('x')) + QStringLiteral("needle")) << true;
}

void TstPromptSearch::excerptShowsThePlace()
{
    QFETCH(QString, line);
    QFETCH(QString, begins);
    QFETCH(bool, cutAfter);
    const auto hits = searchPrompt(searched({line}), {QStringLiteral("needle"), false, false}, 10);
    QCOMPARE(hits.size(), 1);
    QVERIFY2(hits.first().excerpt.startsWith(begins), qPrintable(hits.first().excerpt));
    QCOMPARE(hits.first().excerpt.endsWith(QChar(0x2026)), cutAfter);
    QCOMPARE(hits.first().excerpt.mid(hits.first().excerptColumn, 6), QStringLiteral("needle"));
}

void TstPromptSearch::stopsAtTheLimit()
{
    QCOMPARE(searchPrompt(searched({QString(1'000, QLatin1Char('a'))}), {QStringLiteral("a"), false, false}, 7).size(),
             7);
}

QTEST_APPLESS_MAIN(TstPromptSearch)
#include "tst_promptsearch.moc"
