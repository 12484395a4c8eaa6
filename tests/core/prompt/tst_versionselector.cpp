// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prompt/prompt.h"

#include <QTest>

using namespace promptlab;
using Kind = VersionSelector::Kind;

class TstVersionSelector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void tagNames_data();
    void tagNames();
};

void TstVersionSelector::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("tags");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("number");
    const auto row = [](const char *title, const char *text, Kind kind, const char *name, int number,
                        const QStringList &tags = {}) {
        QTest::addRow("%s", title) << QString::fromUtf8(text) << tags << int(kind) << QString::fromUtf8(name) << number;
    };
    const QString hash(64, QLatin1Char('f'));
    row("a plain number is read wrongly", "3", Kind::Number, "", 3);
    row("v and a number is read wrongly", "v3", Kind::Number, "", 3);
    row("V and a number is read wrongly", "V12", Kind::Number, "", 12);
    row("# and a number is read wrongly", "#3", Kind::Number, "", 3);
    row("the largest number is read wrongly", "999999999", Kind::Number, "", 999999999);
    row("six digits are no number", "123456", Kind::Number, "", 123456);
    row("ten digits are no hash prefix", "1234567890", Kind::HashPrefix, "1234567890", 0);
    row("an environment is read wrongly", "@staging", Kind::Environment, "staging", 0);
    row("an environment that looks like a number is read wrongly", "@3", Kind::Environment, "3", 0);
    row("an explicit tag is read wrongly", "tag:stable", Kind::Tag, "stable", 0);
    row("an explicit tag that looks like a number is read wrongly", "tag:v3", Kind::Tag, "v3", 0);
    row("an explicit tag that looks like a hash is read wrongly", "tag:deadbeef", Kind::Tag, "deadbeef", 0);
    row("an explicit tag with a reserved name is read wrongly", "tag:latest", Kind::Tag, "latest", 0);
    row("a word is no tag", "stable", Kind::Tag, "stable", 0);
    row("a version-like tag is read wrongly", "v1.2", Kind::Tag, "v1.2", 0);
    row("five hex digits are a hash", "abcde", Kind::Tag, "abcde", 0);
    row("six hex digits are no hash prefix", "abcdef", Kind::HashPrefix, "abcdef", 0);
    row("upper-case hex is no hash prefix", "ABCDEF12", Kind::HashPrefix, "abcdef12", 0);
    row("a whole hash is no hash prefix", qPrintable(hash), Kind::HashPrefix, qPrintable(hash), 0);
    row("sixty-five digits are a hash", qPrintable(hash + QLatin1Char('f')), Kind::Tag,
        qPrintable(hash + QLatin1Char('f')), 0);
    row("a known tag loses against a hash", "deadbeef", Kind::Tag, "deadbeef", 0, {QStringLiteral("deadbeef")});
    row("a known tag in another case wins against a hash", "DEADBEEF", Kind::HashPrefix, "deadbeef", 0,
        {QStringLiteral("deadbeef")});
    row("a known tag v3 wins against a number", "v3", Kind::Number, "", 3, {QStringLiteral("v3")});
    row("latest is read wrongly", "latest", Kind::Latest, "", 0);
    row("LATEST is read wrongly", "LATEST", Kind::Latest, "", 0);
    row("head is read wrongly", "head", Kind::Latest, "", 0);
    row("head~2 is read wrongly", "head~2", Kind::Latest, "", 2);
    row("HEAD~0 is read wrongly", "HEAD~0", Kind::Latest, "", 0);
    row("space around is not ignored", "  v3 \n", Kind::Number, "", 3);
}

void TstVersionSelector::reads()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, tags);
    const auto selector = parseVersionSelector(text, tags);
    QVERIFY2(selector.ok(), selector.ok() ? "" : qPrintable(selector.error().text()));
    QTEST(int(selector->kind), "kind");
    QTEST(selector->name, "name");
    QTEST(selector->number, "number");
}

void TstVersionSelector::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addRow("nothing names a version") << "";
    QTest::addRow("space names a version") << "  ";
    QTest::addRow("zero names a version") << "0";
    QTest::addRow("v0 names a version") << "v0";
    QTest::addRow("a marked number beyond nine digits names a version") << "#1234567890";
    QTest::addRow("a negative number names a version") << "-1";
    QTest::addRow("@ alone names a version") << "@";
    QTest::addRow("tag: alone names a version") << "tag:";
    QTest::addRow("an environment with a space names a version") << "@a b";
    QTest::addRow("head~ alone names a version") << "head~";
    QTest::addRow("head~x names a version") << "head~x";
    QTest::addRow("head^ names a version") << "head^";
    QTest::addRow("head~-1 names a version") << "head~-1";
    QTest::addRow("head~ of ten digits names a version") << "head~1234567890";
    QTest::addRow("a tag with a slash names a version") << "a/b";
    QTest::addRow("Arabic digits name a version") << QStringLiteral("\u0663");
    QTest::addRow("a tag with a letter beyond ASCII names a version") << QStringLiteral("größe");
}

void TstVersionSelector::refuses()
{
    QFETCH(const QString, text);
    const auto selector = parseVersionSelector(text);
    QVERIFY(!selector.ok());
    QCOMPARE(selector.error().code, ErrorCode::InvalidInput);
}

void TstVersionSelector::tagNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("reason");
    QTest::addRow("a word is refused") << "stable"
                                       << "";
    QTest::addRow("a release is refused") << "v1.2"
                                          << "";
    QTest::addRow("v and letters are refused") << "v2b"
                                               << "";
    QTest::addRow("a word of six hex letters is refused") << "facade"
                                                          << "";
    QTest::addRow("a date is refused") << "2026-11-22"
                                       << "";
    QTest::addRow("more digits than a hash has are refused") << QString(65, QLatin1Char('a')) << "";
    QTest::addRow("a number is taken") << "3"
                                       << "number";
    QTest::addRow("v and a number are taken") << "v3"
                                              << "number";
    QTest::addRow("V and a number are taken") << "V12"
                                              << "number";
    QTest::addRow("v and a very long number are taken") << "v1234567890"
                                                        << "number";
    QTest::addRow("six digits are taken") << "123456"
                                          << "number";
    QTest::addRow("seven digits are taken") << "1234567"
                                            << "hash";
    QTest::addRow("seven hex digits are taken") << "deadbee"
                                                << "hash";
    QTest::addRow("hex digits in capitals are taken") << "DEADBEEF"
                                                      << "hash";
    QTest::addRow("a whole hash is taken") << QString(64, QLatin1Char('f')) << "hash";
    QTest::addRow("latest is taken") << "Latest"
                                     << "newest";
    QTest::addRow("head is taken") << "HEAD"
                                   << "newest";
    QTest::addRow("a slash is taken") << "a/b"
                                      << "not a name";
    QTest::addRow("nothing is taken") << ""
                                      << "not a name";
}

void TstVersionSelector::tagNames()
{
    QFETCH(const QString, name);
    QFETCH(const QString, reason);
    const auto valid = validateTagName(name);
    QCOMPARE(valid.ok(), reason.isEmpty());
    if (valid.ok()) {
        const auto selector = parseVersionSelector(name, {name});
        QVERIFY(selector.ok() && selector->kind == Kind::Tag && selector->name == name);
        return;
    }
    QCOMPARE(valid.error().code, ErrorCode::InvalidInput);
    QVERIFY2(valid.error().message.contains(reason), qPrintable(valid.error().message));
}

QTEST_GUILESS_MAIN(TstVersionSelector)
#include "tst_versionselector.moc"
