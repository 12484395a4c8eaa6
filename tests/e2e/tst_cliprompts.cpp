// SPDX-License-Identifier: GPL-3.0-or-later
// Renaming and archiving prompts on the command line.
#include "tests/e2e/clirunner.h"

#include <QJsonArray>
#include <QTest>

using namespace promptlab;

namespace {

QStringList words(const char *line)
{
    return QString::fromLatin1(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

class TstCliPrompts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void helpHasExamples_data();
    void helpHasExamples();
    void renames();
    void archivesAndRestores();
    void refusals_data();
    void refusals();

private:
    [[nodiscard]] QStringList keys(const char *line);

    std::unique_ptr<CliRunner> m_cli;
};

void TstCliPrompts::init()
{
    m_cli = std::make_unique<CliRunner>();
    QCOMPARE(m_cli->init().exitCode, 0);
    const CliOutcome imported = m_cli->run({QStringLiteral("import"), CliRunner::sample()});
    QVERIFY2(imported.exitCode == 0, imported.text());
    const CliOutcome copied = m_cli->run(words("prompt checkout triage -o draft.md"));
    QVERIFY2(copied.exitCode == 0, copied.text());
    const CliOutcome saved = m_cli->run(words("prompt save draft draft.md --create -m first"));
    QVERIFY2(saved.exitCode == 0, saved.text());
}

QStringList TstCliPrompts::keys(const char *line)
{
    QStringList list;
    const CliOutcome outcome = m_cli->run(words(line));
    for (const QJsonValueConstRef prompt : outcome.json().value(QStringLiteral("prompts")).toArray())
        list.append(prompt.toObject().value(QStringLiteral("key")).toString());
    return list;
}

void TstCliPrompts::helpHasExamples_data()
{
    QTest::addColumn<QString>("verb");
    for (const char *verb : {"rename", "archive", "restore"})
        QTest::newRow(verb) << QString::fromLatin1(verb);
}

void TstCliPrompts::helpHasExamples()
{
    QFETCH(QString, verb);
    const CliOutcome help = m_cli->run({QStringLiteral("prompt"), verb, QStringLiteral("--help")});
    QCOMPARE(help.exitCode, 0);
    QVERIFY2(help.out.contains(QByteArray("promptlab-cli prompt " + verb.toLatin1())), help.text());
}

void TstCliPrompts::renames()
{
    const CliOutcome renamed = m_cli->run(words("prompt rename draft fresh --json"));
    QVERIFY2(renamed.exitCode == 0, renamed.text());
    QCOMPARE(renamed.json().value(QStringLiteral("key")).toString(), QStringLiteral("fresh"));
    QVERIFY(keys("prompt list --json").contains(QStringLiteral("fresh")));
    QVERIFY(!keys("prompt list --json").contains(QStringLiteral("draft")));
    QCOMPARE(m_cli->run(words("prompt show fresh@1")).exitCode, 0);
    const CliOutcome named = m_cli->run(words("prompt rename fresh --name Sorting"));
    QVERIFY2(named.exitCode == 0 && named.out.contains("Sorting"), named.text());
    const CliOutcome verified = m_cli->run(words("audit verify"));
    QVERIFY2(verified.exitCode == 0, verified.text());
}

void TstCliPrompts::archivesAndRestores()
{
    QVERIFY(m_cli->run(words("prompt list --archived")).out.contains("No prompt is archived"));
    const CliOutcome archived = m_cli->run(words("prompt archive draft"));
    QVERIFY2(archived.exitCode == 0 && archived.out.contains("prompt restore draft"), archived.text());
    QVERIFY(!keys("prompt list --json").contains(QStringLiteral("draft")));
    QCOMPARE(keys("prompt list --archived --json"), QStringList{QStringLiteral("draft")});
    QCOMPARE(m_cli->run(words("prompt show draft")).exitCode, 0);
    const CliOutcome saved = m_cli->run(words("prompt save draft draft.md --allow-unchanged"));
    QVERIFY2(saved.exitCode == 2 && saved.err.contains("archived"), saved.text());
    const CliOutcome planned = m_cli->run(words("plan create draft@1 --to production"));
    QVERIFY2(planned.exitCode == 1 && planned.err.contains("archived"), planned.text());
    const CliOutcome verified = m_cli->run(words("audit verify"));
    QVERIFY2(verified.exitCode == 0, verified.text());
    const CliOutcome restored = m_cli->run(words("prompt restore draft --json"));
    QVERIFY2(restored.exitCode == 0, restored.text());
    QCOMPARE(restored.json().value(QStringLiteral("archived")).toBool(true), false);
    QVERIFY(keys("prompt list --json").contains(QStringLiteral("draft")));
}

void TstCliPrompts::refusals_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("taken key") << QByteArray("prompt rename draft triage") << QByteArray("already");
    QTest::newRow("no key") << QByteArray("prompt rename draft Not/A/Key") << QByteArray("key");
    QTest::newRow("nothing to do") << QByteArray("prompt rename draft") << QByteArray("--name");
    QTest::newRow("no such prompt") << QByteArray("prompt rename nothing other") << QByteArray("There is no prompt");
    QTest::newRow("runs somewhere") << QByteArray("prompt archive triage") << QByteArray("production");
    QTest::newRow("runs under this key") << QByteArray("prompt rename triage other") << QByteArray("production");
    QTest::newRow("not archived") << QByteArray("prompt restore draft") << QByteArray("not archived");
}

void TstCliPrompts::refusals()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, says);
    const CliOutcome refused = m_cli->run(words(line.constData()));
    QCOMPARE(refused.exitCode, 2);
    QVERIFY2(refused.err.contains(says), refused.text());
}

QTEST_GUILESS_MAIN(TstCliPrompts)
#include "tst_cliprompts.moc"
