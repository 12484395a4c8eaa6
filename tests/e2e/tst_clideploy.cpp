// SPDX-License-Identifier: GPL-3.0-or-later
// Deployments on the command line: from the first member to the roll-back, what is refused, and the exit codes.
#include "core/base/files.h"
#include "core/base/json.h"
#include "tests/e2e/clirunner.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace promptlab;

namespace {

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '));
}

} // namespace

class TstCliDeploy final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_cli = std::make_unique<CliRunner>();
        QCOMPARE(m_cli->init().exitCode, 0);
        const CliOutcome imported = m_cli->run({QStringLiteral("import"), CliRunner::sample()});
        QVERIFY2(imported.exitCode == 0, imported.text());
        m_folder = m_cli->folder() + QStringLiteral("/published");
        QVERIFY(QDir().mkpath(m_folder));
        expect(0, words("member add Marta --role admin"));
        expect(0, {QStringLiteral("env"), QStringLiteral("set-channel"), QStringLiteral("production"), m_folder});
    }
    void cleanup() { m_cli.reset(); }

    void thereAndBack()
    {
        QJsonObject plan = expect(0, words("plan create triage@4 --to production --note better --submit --json"));
        QCOMPARE(plan.value(QStringLiteral("status")).toString(), QStringLiteral("AWAITING_APPROVAL"));
        QCOMPARE(plan.value(QStringLiteral("number")).toInt(), 1);
        expect(1, words("deploy execute 1"));
        expect(1, words("plan approve 1"));
        plan = expect(0, words("plan approve 1 --as Marta --json"));
        QCOMPARE(plan.value(QStringLiteral("status")).toString(), QStringLiteral("SCHEDULED"));
        QVERIFY(plan.value(QStringLiteral("decisions"))
                    .toArray()
                    .first()
                    .toObject()
                    .value(QStringLiteral("selfAttested"))
                    .toBool());
        plan = expect(0, words("deploy execute 1 --json"));
        QCOMPARE(plan.value(QStringLiteral("status")).toString(), QStringLiteral("COMPLETED"));
        QCOMPARE(published(), 4);
        plan = expect(0, words("deploy rollback 1 --reason refunds --json"));
        QCOMPARE(plan.value(QStringLiteral("number")).toInt(), 2);
        QCOMPARE(plan.value(QStringLiteral("status")).toString(), QStringLiteral("COMPLETED"));
        QCOMPARE(published(), 2);
        plan = expect(0, words("deploy rollback 2 --to v4 --reason again --json"));
        QCOMPARE(published(), 4);
        const QJsonArray plans = expect(0, words("plan list --json")).value(QStringLiteral("plans")).toArray();
        QCOMPARE(plans.size(), 3);
        const CliOutcome shown = m_cli->run(words("plan show 1"));
        for (const char *text : {"better", "Marta, self-attested", "completed", "Refused: plan.approve"})
            QVERIFY2(shown.out.contains(text), shown.text());
        expect(0, words("audit verify"));
    }

    /// What is in the folder counts, not what was put there once.
    void whatDiffersIsSaidAndMended()
    {
        expect(0, words("plan create triage@4 --to production --submit"));
        expect(0, words("plan approve 1 --as Marta"));
        expect(0, words("deploy execute 1"));
        QVERIFY(!m_cli->run(words("env list")).out.contains("differs"));
        QVERIFY(QFile::remove(m_folder + QStringLiteral("/triage.json")));
        const CliOutcome listed = m_cli->run(words("env list"));
        QVERIFY2(listed.out.contains("(differs)") && listed.out.contains("is gone"), listed.text());
        QVERIFY2(listed.out.contains("env publish production triage"), listed.text());
        const QJsonObject plan = expect(0, words("deploy status 1 --json"));
        const QJsonObject execution = plan.value(QStringLiteral("executions")).toArray().first().toObject();
        QVERIFY(execution.value(QStringLiteral("weightSeen")).isNull());
        QVERIFY(execution.value(QStringLiteral("drift")).toObject().contains(QStringLiteral("seenAt")));
        QVERIFY(m_cli->run(words("deploy status 1")).out.contains("is gone"));
        expect(0, words("env publish production triage"));
        QCOMPARE(published(), 4);
        QVERIFY(!m_cli->run(words("env list")).out.contains("differs"));
        expect(0, words("audit verify"));
    }

    void waitingMinutesAreAborted()
    {
        expect(0, words("plan create triage@4 --to production --monitor 10 --submit"));
        expect(0, words("plan approve 1 --as Marta"));
        QJsonObject plan = expect(0, words("deploy execute 1 --json"));
        QCOMPARE(executionStatus(plan), QStringLiteral("MONITORING"));
        QCOMPARE(published(), 4);
        plan = expect(0, words("deploy pause 1 --json"));
        QCOMPARE(executionStatus(plan), QStringLiteral("PAUSED"));
        expect(1, words("deploy promote 1"));
        expect(0, words("deploy resume 1"));
        plan = expect(0, words("deploy abort 1 --reason slow --json"));
        QCOMPARE(plan.value(QStringLiteral("status")).toString(), QStringLiteral("ROLLED_BACK"));
        QCOMPARE(published(), 2);
        plan = expect(0, words("deploy retry 1 --json"));
        QCOMPARE(plan.value(QStringLiteral("status")).toString(), QStringLiteral("AWAITING_APPROVAL"));
        expect(0, words("plan approve 2 --as Marta"));
        expect(0, words("deploy execute 2"));
        plan = expect(0, words("deploy promote 2 --full --wait --json"));
        QCOMPARE(plan.value(QStringLiteral("status")).toString(), QStringLiteral("COMPLETED"));
    }

    void rejectedAndCancelled()
    {
        expect(0, words("plan create triage@4 --to production --submit"));
        expect(2, words("plan reject 1 --as Marta"));
        expect(0, words("plan reject 1 --as Marta --note tests"));
        expect(1, words("plan approve 1 --as Marta"));
        expect(0, words("plan create triage@4 --to production --submit"));
        expect(0, words("plan request-changes 2 --as Marta --note which"));
        expect(0, words("plan submit 2"));
        expect(0, words("plan cancel 2"));
        expect(1, words("deploy execute 2"));
        // What was rejected has ended: nothing waits there.
        QCOMPARE(numbers(words("plan list --mine --json")), QList<int>());
        QVERIFY(m_cli->run(words("plan list --mine")).out.contains("No plan waits for you"));
        expect(0, words("plan create triage@4 --to production --submit"));
        QCOMPARE(numbers(words("plan list --mine --json")), QList<int>());
        QCOMPARE(numbers(words("plan list --mine --as Marta --json")), QList<int>{3});
        QCOMPARE(numbers(words("plan list --mine --as Marta --env staging --json")), QList<int>());
    }

    void draftsThatCannotBeSubmittedAreNamed()
    {
        const CliOutcome refused = m_cli->run(words("plan create triage@5 --to staging --submit"));
        QCOMPARE(refused.exitCode, 2);
        QVERIFY2(refused.err.contains("Plan 1 is kept as a draft"), refused.text());
        QVERIFY2(refused.err.contains("env set-channel staging"), refused.text());
        expect(0, words("env set-approval production --quorum 2"));
        const CliOutcome nobody = m_cli->run(words("plan create triage@4 --to production --submit"));
        QCOMPARE(nobody.exitCode, 1);
        QVERIFY2(nobody.err.contains("Plan 2 is kept as a draft"), nobody.text());
        QVERIFY2(nobody.err.contains("member add"), nobody.text());
        QCOMPARE(numbers(words("plan list --json")), QList<int>({2, 1}));
    }

    void aGateWithoutEvidenceFails()
    {
        const QJsonObject plan = expect(1, words("plan create triage@4 --to production --gate-run 0 --submit --json"));
        QCOMPARE(plan.value(QStringLiteral("status")).toString(), QStringLiteral("GATE_FAILED"));
        // What stopped it is said at once, also where it is tried again.
        for (const char *line : {"plan create triage@4 --to production --gate-run 0 --submit", "deploy retry 1"}) {
            const CliOutcome stopped = m_cli->run(words(line));
            QVERIFY2(stopped.exitCode == 1, stopped.text());
            QVERIFY2(stopped.out.contains("Gate failed: No complete test run has this content"), stopped.text());
        }
        expect(0, words("run triage@4 --dataset smoke --provider helpdesk"));
        expect(0, words("plan create triage@4 --to production --gate-run 0 --min-pass-rate 0 --submit"));
        const QJsonObject passed = expect(0, words("plan show --json"));
        const QJsonObject gate = passed.value(QStringLiteral("gates")).toArray().first().toObject();
        QVERIFY(gate.value(QStringLiteral("passed")).toBool());
        // What the evidence is worth stands beside it, wherever it is shown.
        QVERIFY(gate.value(QStringLiteral("reason")).toString().contains(QStringLiteral("(simulated)")));
        QCOMPARE(gate.value(QStringLiteral("run")).toInt(), 1);
        QCOMPARE(gate.value(QStringLiteral("evidence")).toString().size(), 64);
    }

    void aGateSaysThatNothingWasAnswered()
    {
        const CliOutcome run =
            m_cli->run(words("run triage@4 --dataset smoke --base-url http://127.0.0.1:9/v1 --model m --retries 0"));
        QVERIFY2(run.exitCode == 3 && run.err.contains("Nothing was tested"), run.text());
        const CliOutcome stopped = m_cli->run(words("plan create triage@4 --to production --gate-run 1 --submit"));
        QVERIFY2(stopped.exitCode == 1, stopped.text());
        QVERIFY2(stopped.out.contains("Run 1 got no answer for this content"), stopped.text());
    }

    void aFolderThatIsGoneIsTheEnvironmentsFault()
    {
        expect(0, words("plan create triage@4 --to production --submit"));
        expect(0, words("plan approve 1 --as Marta"));
        QVERIFY(QDir(m_folder).removeRecursively());
        const CliOutcome refused = m_cli->run(words("deploy execute 1"));
        QCOMPARE(refused.exitCode, 3);
        QVERIFY2(refused.err.contains(m_folder.toUtf8()), refused.text());
        QVERIFY(QDir().mkpath(m_folder));
        expect(0, words("deploy execute 1"));
    }

    void plansFromAFile()
    {
        const QString path = m_cli->folder() + QStringLiteral("/plan.json");
        QVERIFY(writeFileAtomically(path, R"({"promptId": "triage", "toVersion": "4", "strategy": "immediate",
            "targetEnvironments": ["production"], "requireApproval": true, "approvers": ["Marta"]})")
                    .ok());
        const QJsonObject plan = expect(0, {QStringLiteral("plan"), QStringLiteral("create"), QStringLiteral("--file"),
                                            path, QStringLiteral("--submit"), QStringLiteral("--json")});
        QCOMPARE(plan.value(QStringLiteral("waitsFor")).toArray().first().toString(), QStringLiteral("Marta"));
        QVERIFY(writeFileAtomically(path, R"({"promptId": "triage"})").ok());
        expect(2, {QStringLiteral("plan"), QStringLiteral("create"), QStringLiteral("--file"), path});
    }

    void whatWasNeverPublishedCanBe()
    {
        // The sample says that version 2 runs in production; no channel was ever told.
        const QJsonObject plan = expect(0, words("plan create triage@2 --to production --json"));
        QCOMPARE(plan.value(QStringLiteral("status")).toString(), QStringLiteral("DRAFT"));
    }

    void wrongUse_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("no plan") << QStringLiteral("plan show 7") << QByteArray("no plan 7");
        QTest::newRow("no environment") << QStringLiteral("plan create triage@4 --to nowhere") << QByteArray("nowhere");
        QTest::newRow("no prompt") << QStringLiteral("plan create none --to production") << QByteArray("none");
        QTest::newRow("nothing named") << QStringLiteral("plan create --to production") << QByteArray("--file");
        QTest::newRow("no member") << QStringLiteral("plan create triage@4 --to production --approver Nobody")
                                   << QByteArray("Nobody");
        QTest::newRow("member twice") << QStringLiteral("member add Marta") << QByteArray("already");
        QTest::newRow("environment twice") << QStringLiteral("env add production") << QByteArray("already");
        QTest::newRow("no such kind") << QStringLiteral("env add eu --kind moon") << QByteArray("moon");
        QTest::newRow("no folder") << QStringLiteral("env set-channel staging") << QByteArray("folder");
        QTest::newRow("a folder of another")
            << QStringLiteral("env set-channel staging published") << QByteArray("production");
        QTest::newRow("nothing to change") << QStringLiteral("env set-approval staging") << QByteArray("--quorum");
        QTest::newRow("roll back without reason") << QStringLiteral("deploy rollback 1") << QByteArray("--reason");
    }
    void wrongUse()
    {
        QFETCH(QString, line);
        QFETCH(QByteArray, says);
        const CliOutcome outcome = m_cli->run(line.split(QLatin1Char(' ')));
        QVERIFY2(outcome.exitCode == 2, outcome.text());
        QVERIFY2(outcome.err.contains(says), outcome.text());
    }

    void environmentsHaveRules()
    {
        const QJsonObject added = expect(0, words("env add eu --kind production --json"));
        QVERIFY(added.value(QStringLiteral("approvalRequired")).toBool());
        expect(0, words("member add Lena"));
        const QJsonObject changed =
            expect(0, words("env set-approval eu --optional --quorum 2 --approver Lena --json"));
        QVERIFY(!changed.value(QStringLiteral("approvalRequired")).toBool());
        QCOMPARE(changed.value(QStringLiteral("minApprovals")).toInt(), 2);
        QCOMPARE(changed.value(QStringLiteral("approvers")).toArray().size(), 1);
        QCOMPARE(expect(0, words("env list --json")).value(QStringLiteral("environments")).toArray().size(), 4);
        const QJsonArray members = expect(0, words("member list --json")).value(QStringLiteral("members")).toArray();
        QCOMPARE(members.size(), 3);
        // A member may not add people or change rules.
        QVERIFY(m_cli->run(words("member add Otto --as Lena")).exitCode != 0);
        QVERIFY(m_cli->run(words("env set-approval eu --quorum 1 --as Lena")).exitCode != 0);
    }

    /// The page of the guide, as it is written.
    void theGuideWorksOnTheSample()
    {
        QFile guide(CliRunner::sample() + QStringLiteral("/../../docs/user-guide.md"));
        QVERIFY(guide.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(guide.readAll());
        const QString chapter = text.section(QStringLiteral("\n## Deployments\n"), 1)
                                    .section(QStringLiteral("\n\n    "), 1, 1)
                                    .section(QStringLiteral("\n\n"), 0, 0);
        m_cli = std::make_unique<CliRunner>();
        QCOMPARE(m_cli->init().exitCode, 0);
        QCOMPARE(m_cli->run({QStringLiteral("import"), CliRunner::sample()}).exitCode, 0);
        const QStringList lines = chapter.split(QLatin1Char('\n'));
        QVERIFY2(lines.size() >= 8, qPrintable(chapter));
        for (const QString &line : lines) {
            QStringList arguments = QProcess::splitCommand(line.trimmed());
            const QString program = arguments.takeFirst();
            if (program == QLatin1String("mkdir")) {
                QVERIFY(QDir(m_cli->folder()).mkpath(arguments.first()));
                continue;
            }
            QCOMPARE(program, QStringLiteral("promptlab-cli"));
            expect(arguments.first() == QLatin1String("run") ? 1 : 0, arguments); // nine rows fail, it says
        }
        QCOMPARE(numbers(words("plan list --json")), QList<int>({2, 1}));
    }

private:
    /// The plans that a list names.
    QList<int> numbers(const QStringList &arguments)
    {
        QList<int> found;
        const QJsonArray plans = expect(0, arguments).value(QStringLiteral("plans")).toArray();
        for (const QJsonValue plan : plans)
            found.append(plan.toObject().value(QStringLiteral("number")).toInt());
        return found;
    }
    /// Runs a command that must end with @p code; gives what it printed with --json.
    QJsonObject expect(int code, const QStringList &arguments)
    {
        const CliOutcome outcome = m_cli->run(arguments);
        if (outcome.exitCode != code)
            QTest::qFail(QByteArray(arguments.join(QLatin1Char(' ')).toUtf8() + ": " + outcome.text()).constData(),
                         __FILE__, __LINE__);
        return arguments.contains(QStringLiteral("--json")) ? outcome.json() : QJsonObject();
    }
    [[nodiscard]] static QString executionStatus(const QJsonObject &plan)
    {
        return plan.value(QStringLiteral("executions"))
            .toArray()
            .first()
            .toObject()
            .value(QStringLiteral("status"))
            .toString();
    }
    [[nodiscard]] int published() const
    {
        const auto bytes = readFile(m_folder + QStringLiteral("/triage.json"));
        if (!bytes.ok())
            return 0;
        const QJsonObject file = parseJson(*bytes)->toObject();
        return file.value(QStringLiteral("split"))
            .toArray()
            .first()
            .toObject()
            .value(QStringLiteral("version"))
            .toInt();
    }

    std::unique_ptr<CliRunner> m_cli;
    QString m_folder;
};

QTEST_GUILESS_MAIN(TstCliDeploy)
#include "tst_clideploy.moc"
