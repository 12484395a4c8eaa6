// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/scripthost.h"

#include <QElapsedTimer>
#include <QTest>

using namespace promptlab;

class TstScriptRegex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matches_data();
    void matches();
    void mistakes_data();
    void mistakes();
    void catastrophicPatterns_data();
    void catastrophicPatterns();
    void theCacheKeepsTheRightPattern();
};

void TstScriptRegex::matches_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("flags");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("begin");
    QTest::addColumn<int>("end");
    QTest::addColumn<QStringList>("captures");
    const auto row = [](const char *name, const char *pattern, const char *flags, const char *text, int begin, int end,
                        const QStringList &captures) {
        QTest::addRow("%s", name) << QString::fromUtf8(pattern) << QString::fromUtf8(flags) << QString::fromUtf8(text)
                                  << begin << end << captures;
    };
    const auto list = [](std::initializer_list<const char *> texts) {
        QStringList all;
        for (const char *text : texts)
            all.append(text ? QString::fromUtf8(text) : QString());
        return all;
    };
    row("found in the middle", "b+", "", "abbc", 1, 3, list({"bb"}));
    row("not found", "x", "", "abc", -1, -1, {});
    row("an empty match at the start", "", "", "abc", 0, 0, list({""}));
    row("an empty text", "^$", "", "", 0, 0, list({""}));
    row("groups, one without a part", "(a)|(b)", "", "b", 0, 1, list({"b", nullptr, "b"}));
    row("a group that matched nothing", "a(x*)", "", "a", 0, 1, list({"a", ""}));
    row("case is ignored with i", "STRASSE", "i", "strasse", 0, 7, list({"strasse"}));
    row("case folding with i and u", "\xC7\x86", "iu", "\xC7\x85", 0, 1, list({"\xC7\x85"}));
    row("lookbehind", "(?<=\\$)\\d+(\\.\\d\\d)?", "", "cost $42.10", 6, 11, list({"42.10", ".10"}));
    row("negative lookbehind", "(?<!a)b", "", "ab b", 3, 4, list({"b"}));
    row("letters of any script", "^\\p{L}+$", "u", "\xD0\x9F\xD1\x80\xD0\xB8\xD0\xB2\xD0\xB5\xD1\x82", 0, 6,
        list({"\xD0\x9F\xD1\x80\xD0\xB8\xD0\xB2\xD0\xB5\xD1\x82"}));
    row("without u \\p is the letter p", "^\\p{L}+$", "", "\xD0\x9F", -1, -1, {});
    row("u counts a pair as one", "^.$", "u", "\xF0\x9F\x99\x82", 0, 2, list({"\xF0\x9F\x99\x82"}));
    row("without u a pair is two", "^.$", "", "\xF0\x9F\x99\x82", -1, -1, {});
    row("named groups", "(?<year>\\d{4})-(?<month>\\d\\d)", "", "on 2026-11", 3, 10, list({"2026-11", "2026", "11"}));
    row("a named backreference", "(?<q>['\"]).*?\\k<q>", "", "say 'hi'", 4, 8, list({"'hi'", "'"}));
    row("dot with s crosses lines", "a.b", "s", "a\nb", 0, 3, list({"a\nb"}));
    row("dot without s does not", "a.b", "", "a\nb", -1, -1, {});
    row("anchors with m", "^b$", "m", "a\nb\nc", 2, 3, list({"b"}));
    row("g starts at the beginning each time", "b", "g", "abb", 1, 2, list({"b"}));
    row("y only at the beginning", "b", "y", "ab", -1, -1, {});
    row("lazy", "<.+?>", "", "<a><b>", 0, 3, list({"<a>"}));
    row("lookahead", "foo(?=bar)", "", "foobaz foobar", 7, 10, list({"foo"}));
}

void TstScriptRegex::matches()
{
    QFETCH(QString, pattern);
    QFETCH(QString, flags);
    QFETCH(QString, text);
    QFETCH(int, begin);
    QFETCH(int, end);
    QFETCH(QStringList, captures);
    const ScriptHost host;
    for (int round = 0; round < 2; ++round) {
        const auto result = host.matchRegex(pattern, flags, text);
        QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(result.error().text()));
        QCOMPARE(result->matched, begin >= 0);
        QCOMPARE(result->captures, captures);
        if (begin < 0)
            continue;
        QCOMPARE(int(result->begin), begin);
        QCOMPARE(int(result->end), end);
        for (qsizetype i = 0; i < captures.size(); ++i)
            QCOMPARE(result->captures.at(i).isNull(), captures.at(i).isNull());
    }
}

void TstScriptRegex::mistakes_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("flags");
    QTest::addColumn<int>("code");
    QTest::addRow("an open group") << QStringLiteral("(a") << QString() << int(ErrorCode::InvalidInput);
    QTest::addRow("nothing to repeat") << QStringLiteral("*a") << QString() << int(ErrorCode::InvalidInput);
    QTest::addRow("an escape that u forbids")
        << QStringLiteral("[\\w\\-]\\q") << QStringLiteral("u") << int(ErrorCode::InvalidInput);
    QTest::addRow("a flag that is none") << QStringLiteral("a") << QStringLiteral("x") << int(ErrorCode::InvalidInput);
    QTest::addRow("a flag twice") << QStringLiteral("a") << QStringLiteral("ii") << int(ErrorCode::InvalidInput);
    QTest::addRow("a pattern of a hundred thousand letters")
        << QString(100'000, QLatin1Char('a')) << QString() << int(ErrorCode::LimitExceeded);
    QTest::addRow("a pattern nested too deeply")
        << QString(QString(30'000, QLatin1Char('(')) + QString(30'000, QLatin1Char(')'))) << QString()
        << int(ErrorCode::LimitExceeded);
}

void TstScriptRegex::mistakes()
{
    QFETCH(QString, pattern);
    QFETCH(QString, flags);
    QFETCH(int, code);
    const ScriptHost host(ScriptLimits{5000, 64U * 1024U * 1024U});
    const auto result = host.matchRegex(pattern, flags, QStringLiteral("aaa"));
    QVERIFY(!result.ok());
    QVERIFY2(int(result.error().code) == code, qPrintable(result.error().text()));
    QVERIFY(result.error().message.size() < 300);
}

void TstScriptRegex::catastrophicPatterns_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addRow("nested repetition") << QStringLiteral("(a+)+$");
    QTest::addRow("alternatives that overlap") << QStringLiteral("(a|aa)+$");
    QTest::addRow("many optional letters") << QStringLiteral("(a?){40}a{40}b$");
    QTest::addRow("a backreference") << QStringLiteral("(a*)*\\1b");
    QTest::addRow("inside of a lookahead") << QStringLiteral("^(?=(a+)+$)a");
    QTest::addRow("nested counts") << QStringLiteral("((((a{1,50}){1,50}){1,50}){1,50})b");
}

void TstScriptRegex::catastrophicPatterns()
{
    QFETCH(QString, pattern);
    const ScriptHost host(ScriptLimits{100, 64U * 1024U * 1024U});
    QVERIFY(host.matchRegex(QStringLiteral("a"), QString(), QStringLiteral("a")).ok());
    QElapsedTimer timer;
    timer.start();
    const auto result = host.matchRegex(pattern, QString(), QString(QString(60, QLatin1Char('a')) + QLatin1Char('c')));
    const qint64 elapsed = timer.elapsed();
    QVERIFY(!result.ok());
    QVERIFY2(result.error().code == ErrorCode::Timeout, qPrintable(result.error().text()));
    QVERIFY2(elapsed <= 300, qPrintable(QString::number(elapsed)));
    QVERIFY(host.matchRegex(pattern, QString(), QStringLiteral("b")).ok());
}

void TstScriptRegex::theCacheKeepsTheRightPattern()
{
    const ScriptHost host;
    for (int i = 0; i < 400; ++i) {
        const int number = (i * 37) % 150;
        const QString pattern = QStringLiteral("^x%1$").arg(number);
        const auto hit =
            host.matchRegex(pattern, i % 2 ? QStringLiteral("i") : QString(), QStringLiteral("x%1").arg(number));
        const auto miss = host.matchRegex(pattern, QString(), QStringLiteral("X%1").arg(number));
        QVERIFY(hit.ok() && hit->matched);
        QVERIFY(miss.ok() && !miss->matched);
    }
}

QTEST_GUILESS_MAIN(TstScriptRegex)
#include "tst_scriptregex.moc"
