// SPDX-License-Identifier: GPL-3.0-or-later
// What reports of runs say when a run is not plain: nothing to check, cut answers, errors, silence, two runs, groups.
#include "core/base/files.h"
#include "tests/e2e/clirunner.h"
#include "tests/support/loopbackserver.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace promptlab;

namespace {

QStringList reportWords(const QByteArray &line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

class TstCliReports final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingToCheckIsSaid();
    void twoRunsAreBothNamed();
    void itselfIsRefused_data();
    void itselfIsRefused();
    void numbersAreWrittenInTheLanguage();
    void wrongNumbersOfRuns_data();
    void wrongNumbersOfRuns();
    void templatesThatCannotRunAreSaid();
    void groupsAreCalledGroups();
    void cutAnswersAreMarked();
    void errorsShowTheirTime();
    void silenceIsSaid();

private:
    QStringList serverRun(const char *model, const QStringList &more = {}) const;
    void store(const char *name, const QByteArray &content);

    CliRunner m_cli;
    LoopbackServer m_server;
};

QStringList TstCliReports::serverRun(const char *model, const QStringList &more) const
{
    return reportWords("run plain@1 -d rows --base-url")
         + QStringList{m_server.baseUrl(), QStringLiteral("-m"), QString::fromLatin1(model)} + more;
}

void TstCliReports::store(const char *name, const QByteArray &content)
{
    const QString file = QLatin1String(name);
    QVERIFY(writeFileAtomically(m_cli.folder() + QLatin1Char('/') + file, content).ok());
    const CliOutcome stored = m_cli.run({QStringLiteral("dataset"), QStringLiteral("import"), file});
    QVERIFY2(stored.exitCode == 0, stored.text());
}

void TstCliReports::initTestCase()
{
    QVERIFY(m_server.start());
    QCOMPARE(m_cli.init().exitCode, 0);
    QCOMPARE(m_cli.run(reportWords("prompt save plain - --create"), "{{ text }}\n").exitCode, 0);
    QCOMPARE(m_cli.run(reportWords("prompt save plain -"), "{{ text }}!\n").exitCode, 0);
    store("rows.csv", "id,text,expected\na,one,one\n");
}

void TstCliReports::nothingToCheckIsSaid()
{
    store("bare.csv", "id,text\na,one\nb,two\n");
    const CliOutcome run = m_cli.run(reportWords("run plain@1 -d bare -p echo -m e"));
    QVERIFY2(run.exitCode == 0 && run.out.contains("2 cases had nothing to check"), run.text());
    const CliOutcome json = m_cli.run(reportWords("results --json"));
    QCOMPARE(json.json().value(QStringLiteral("versions")).toArray().first()[QLatin1String("unchecked")].toInt(), 2);
    const CliOutcome checked = m_cli.run(reportWords("run plain@1 -d rows -p echo -m e"));
    QVERIFY2(!checked.out.contains("nothing to check"), checked.text());
}

void TstCliReports::twoRunsAreBothNamed()
{
    QCOMPARE(m_cli.run(reportWords("run plain@1 -d rows -p echo -m e")).exitCode, 0);
    const int first = m_cli.run(reportWords("results --json")).json().value(QStringLiteral("run")).toInt();
    QVERIFY(m_cli.run(reportWords("run plain@2 -d rows -p echo -m e")).exitCode >= 0);
    const QByteArray numbers = QByteArray::number(first) + ' ' + QByteArray::number(first + 1);
    const CliOutcome both = m_cli.run(reportWords("compare " + numbers));
    const QByteArray head = "Run " + QByteArray::number(first + 1) + " against run " + QByteArray::number(first);
    QVERIFY2(both.out.contains(head), both.text());
    const CliOutcome json = m_cli.run(reportWords("compare --json " + numbers));
    QCOMPARE(json.json().value(QStringLiteral("baselineRun")).toInt(), first);
}

void TstCliReports::itselfIsRefused_data()
{
    QTest::addColumn<QByteArray>("sides");
    QTest::addRow("the baseline of one run") << QByteArray("N:plain@1");
    QTest::addRow("one version named twice") << QByteArray("N:plain@2 N:plain@2");
    QTest::addRow("one run named twice") << QByteArray("N N");
}

void TstCliReports::itselfIsRefused()
{
    QFETCH(QByteArray, sides);
    QVERIFY(m_cli.run(reportWords("run plain@1 plain@2 -d rows -p echo -m e")).exitCode >= 0);
    const int run = m_cli.run(reportWords("results --json")).json().value(QStringLiteral("run")).toInt();
    const CliOutcome refused = m_cli.run(reportWords("compare " + sides.replace("N", QByteArray::number(run))));
    QCOMPARE(refused.exitCode, 2);
    QVERIFY2(refused.err.contains("cannot be compared with itself"), refused.text());
}

void TstCliReports::numbersAreWrittenInTheLanguage()
{
    QVERIFY(m_cli.run(reportWords("run plain@1 plain@2 -d rows -p echo -m e")).exitCode >= 0);
    m_cli.setEnvironment(QStringLiteral("PROMPTLAB_LANGUAGE"), QStringLiteral("de"));
    const CliOutcome german = m_cli.run(reportWords("compare"));
    m_cli.setEnvironment(QStringLiteral("PROMPTLAB_LANGUAGE"), QStringLiteral("en"));
    const CliOutcome english = m_cli.run(reportWords("compare"));
    QVERIFY2(german.out.contains("100,0 %") && !german.out.contains("100.0"), german.text());
    QVERIFY2(english.out.contains("100.0 %") && !english.out.contains("100,0"), english.text());
}

void TstCliReports::wrongNumbersOfRuns_data()
{
    QTest::addColumn<QByteArray>("line");
    for (const char *line : {"run --resume 0", "results 0", "compare 0", "run --resume x"})
        QTest::addRow("%s", line) << QByteArray(line);
}

void TstCliReports::wrongNumbersOfRuns()
{
    QFETCH(QByteArray, line);
    const CliOutcome refused = m_cli.run(reportWords(line));
    QVERIFY2(refused.exitCode == 2 && refused.out.isEmpty() && !refused.err.contains(" cases with"), refused.text());
}

void TstCliReports::templatesThatCannotRunAreSaid()
{
    const CliOutcome saved = m_cli.run(reportWords("prompt save broken - --create"), "{{ text | nofilter }}\n");
    QVERIFY2(saved.exitCode == 0 && saved.out.contains("Saved broken@1") && saved.err.contains("cannot run yet")
                 && saved.err.contains("nofilter"),
             saved.text());
    const CliOutcome good = m_cli.run(reportWords("prompt save good - --create"), "{{ text | upper }}\n");
    QVERIFY2(good.exitCode == 0 && good.err.isEmpty(), good.text());
}

void TstCliReports::groupsAreCalledGroups()
{
    QByteArray rows = "id,text,expected,group\n";
    for (int i = 0; i < 6; ++i)
        rows += "r" + QByteArray::number(i) + ",t,t,one\n";
    store("grouped.csv", rows);
    QVERIFY(m_cli.run(reportWords("run plain@1 plain@2 -d grouped -p echo -m e")).exitCode >= 0);
    const CliOutcome compared = m_cli.run(reportWords("compare"));
    QVERIFY2(compared.out.simplified().contains("Pass rate over 6 rows in 1 group:")
                 && compared.out.simplified().contains("fewer than six groups")
                 && !compared.out.contains("fewer than six rows"),
             compared.text());
}

void TstCliReports::cutAnswersAreMarked()
{
    LoopbackAnswer cut;
    cut.contentType = "application/json";
    cut.body = R"({"id":"1","object":"chat.completion","model":"m","choices":[{"index":0,"finish_reason":"length",)"
               R"("message":{"role":"assistant","content":"half an ans"}}]})";
    m_server.enqueue(cut);
    QCOMPARE(m_cli.run(serverRun("m")).exitCode, 1);
    for (const char *verb : {"results", "results --full"}) {
        const CliOutcome shown = m_cli.run(reportWords(verb));
        QVERIFY2(shown.out.contains("[cut at the length limit]"), shown.text());
    }
}

void TstCliReports::errorsShowTheirTime()
{
    LoopbackAnswer late;
    late.status = 400;
    late.latencyMs = 60;
    late.body = R"({"error":{"message":"no"}})";
    m_server.enqueue(late);
    QVERIFY(m_cli.run(serverRun("m")).exitCode > 0);
    const CliOutcome shown = m_cli.run(reportWords("results"));
    const auto time = QRegularExpression(QStringLiteral("error +(\\d+) ms")).match(QString::fromUtf8(shown.out));
    QVERIFY2(time.hasMatch() && time.captured(1).toInt() >= 60, shown.text());
}

void TstCliReports::silenceIsSaid()
{
    const CliOutcome run = m_cli.run(serverRun("fault-hang", reportWords("--timeout 11 --retries 0")), {}, 60'000);
    QCOMPARE(run.exitCode, 3);
    QVERIFY2(QRegularExpression(QStringLiteral("0/1 done.*no answer for (9|1\\d)\\.\\d s"))
                 .match(QString::fromUtf8(run.err))
                 .hasMatch(),
             run.text());
}

QTEST_GUILESS_MAIN(TstCliReports)
#include "tst_clireports.moc"
