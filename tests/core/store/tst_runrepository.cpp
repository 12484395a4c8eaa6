// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/runrepository.h"

#include "core/store/datasetrepository.h"
#include "promptsamples.h"

using namespace promptlab;
using namespace promptlab::test;

class TstRunRepository final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_engines.start(), QString()); }
    void cleanupTestCase() { m_engines.stop(); }
    void init()
    {
        m_workspace =
            m_engines.workspace(QTest::currentDataTag() && qstrcmp(QTest::currentDataTag(), "PostgreSQL") == 0);
        QVERIFY(m_workspace);
        const PromptId prompt = addPrompt(*m_workspace, QStringLiteral("triage"));
        m_version = addVersion(*m_workspace, prompt, QStringLiteral("one"));
        QVERIFY(!m_version.isNull());
        DatasetRecord dataset;
        dataset.id = DatasetId::create(m_workspace->clock);
        dataset.project = m_workspace->project;
        dataset.name = QStringLiteral("tickets");
        dataset.createdBy = m_workspace->person;
        m_dataset = DatasetVersionRecord();
        m_dataset.id = DatasetVersionId::create(m_workspace->clock);
        m_dataset.dataset = dataset.id;
        m_dataset.project = dataset.project;
        m_dataset.createdBy = m_workspace->person;
        VERIFY_OK(m_workspace->change([&](UnitOfWork &work) -> Result<void> {
            DatasetRepository repository(work.db(), work.cipher());
            PL_CHECK(repository.insert(dataset));
            return repository.appendVersion(m_dataset, {});
        }));
    }
    void cleanup() { m_workspace.reset(); }

    void runsAreNumberedAndChange_data() { Engines::addRows(); }
    void runsAreNumberedAndChange()
    {
        RunRecord first = newRun();
        RunRecord second = newRun();
        VERIFY_OK(insert(first));
        VERIFY_OK(insert(second));
        QCOMPARE(first.number, 1);
        QCOMPARE(second.number, 2);
        second.status = RunStatus::Failed;
        second.error = QStringLiteral("the server said no");
        second.resultRoot = QStringLiteral("ab");
        second.startedAt = 10;
        second.finishedAt = 20;
        VERIFY_OK(m_workspace->change([&](UnitOfWork &work) -> Result<void> {
            RunRepository repository(work.db(), work.cipher());
            PL_CHECK(repository.updateStatus(second));
            return repository.setDoneCount(second.id, 7);
        }));
        const auto db = m_workspace->raw(Connection::Mode::Read);
        RunRepository repository(*db, m_workspace->ring);
        const auto newest = repository.findByNumber(m_workspace->project, 0);
        VERIFY_OK(newest);
        QCOMPARE((*newest)->id, second.id);
        QCOMPARE((*newest)->error, second.error);
        QCOMPARE(int((*newest)->status), int(RunStatus::Failed));
        QCOMPARE((*newest)->resultRoot, second.resultRoot);
        QCOMPARE((*newest)->finishedAt, 20);
        QCOMPARE((*newest)->doneCount, 7);
        QCOMPARE((*newest)->spec, second.spec);
        QCOMPARE((*newest)->traceparent, second.traceparent);
        QVERIFY((*newest)->simulated);
        QCOMPARE((*repository.findByNumber(m_workspace->project, 1))->id, first.id);
        QCOMPARE((*repository.find(first.id))->number, 1);
        QVERIFY(!repository.findByNumber(m_workspace->project, 3)->has_value());
        const auto list = repository.list(m_workspace->project, 10);
        VERIFY_OK(list);
        QCOMPARE(list->size(), 2);
        QCOMPARE(list->first().number, 2);
        RunRecord gone = newRun();
        VERIFY_CODE(ErrorCode::NotFound, m_workspace->change([&](UnitOfWork &work) {
            return RunRepository(work.db(), work.cipher()).updateStatus(gone);
        }));
        // An error goes again when the run is taken up.
        second.error.clear();
        second.status = RunStatus::Running;
        VERIFY_OK(m_workspace->change(
            [&](UnitOfWork &work) { return RunRepository(work.db(), work.cipher()).updateStatus(second); }));
        QVERIFY((*RunRepository(*m_workspace->raw(Connection::Mode::Read), m_workspace->ring).find(second.id))
                    ->error.isEmpty());
    }

    void resultsKeepEveryField_data() { Engines::addRows(); }
    void resultsKeepEveryField()
    {
        RunRecord run = newRun();
        VERIFY_OK(insert(run));
        ResultRecord full = newResult(run, 0);
        full.errorKind = QStringLiteral("rate_limited");
        full.httpStatus = 429;
        full.score = 0.1 + 0.2;
        full.firstTokenMs = 12.5;
        full.promptTokens = 100;
        full.cachedTokens = 60;
        full.outputTokens = 5'000'000'000;
        full.reasoningTokens = 0;
        full.costMicros = 123'456'789'012;
        full.tokensEstimated = true;
        full.simulated = true;
        const ResultRecord bare = newResult(run, 1);
        VERIFY_OK(insert({full, bare}));
        const QList<ResultRecord> read = results(run);
        QCOMPARE(read.size(), 2);
        const ResultRecord &a = read.at(0);
        QCOMPARE(a.id, full.id);
        QCOMPARE(a.output, full.output);
        QCOMPARE(a.detail, full.detail);
        QCOMPARE(a.scores, full.scores);
        QVERIFY(a.score.has_value());
        QCOMPARE(std::bit_cast<quint64>(*a.score), std::bit_cast<quint64>(*full.score));
        QCOMPARE(a.firstTokenMs, full.firstTokenMs);
        QCOMPARE(a.totalMs, full.totalMs);
        QCOMPARE(a.outputTokens, full.outputTokens);
        QCOMPARE(a.reasoningTokens, full.reasoningTokens);
        QCOMPARE(a.costMicros, full.costMicros);
        QCOMPARE(a.httpStatus, 429);
        QVERIFY(a.simulated && a.tokensEstimated);
        QCOMPARE(a.digest, full.computeDigest());
        QCOMPARE(a.computeDigest(), a.digest);
        const ResultRecord &b = read.at(1);
        // Unknown stays unknown and does not become nought.
        QVERIFY(!b.score && !b.firstTokenMs && !b.promptTokens && !b.costMicros && !b.reasoningTokens);
        QCOMPARE(b.computeDigest(), b.digest);
    }

    void oneResultACase_data() { Engines::addRows(); }
    void oneResultACase()
    {
        RunRecord run = newRun();
        VERIFY_OK(insert(run));
        ResultRecord first = newResult(run, 3);
        ResultRecord second = newResult(run, 3);
        second.output = QStringLiteral("another answer");
        const Result<QList<bool>> stored = m_workspace->write([&](UnitOfWork &work) -> Result<QList<bool>> {
            RunRepository repository(work.db(), work.cipher());
            QList<bool> answers;
            for (const ResultRecord *result : {&first, &second}) {
                PL_TRY(const SealedResult sealed, sealResult(*result, work.cipher()));
                PL_TRY(const bool inserted, repository.insertResult(sealed));
                answers.append(inserted);
            }
            return answers;
        });
        VERIFY_OK(stored);
        QCOMPARE(*stored, QList<bool>({true, false}));
        QCOMPARE(results(run).size(), 1);
        QCOMPARE(results(run).first().output, first.output);
    }

    void totalsAndLeaves_data() { Engines::addRows(); }
    void totalsAndLeaves()
    {
        RunRecord run = newRun();
        VERIFY_OK(insert(run));
        QList<ResultRecord> all;
        const char *outcomes[] = {"passed", "failed", "unscored", "error", "passed"};
        for (int i = 0; i < 5; ++i) {
            ResultRecord result = newResult(run, i);
            result.outcome = QString::fromLatin1(outcomes[i]);
            if (i < 3) {
                result.costMicros = 4'000'000'000;
                result.promptTokens = 10;
                result.outputTokens = 3;
            }
            all.append(result);
        }
        QList<ResultRecord> shuffled{all[3], all[0], all[4], all[2], all[1]};
        VERIFY_OK(insert(shuffled));
        const auto db = m_workspace->raw(Connection::Mode::Read);
        RunRepository repository(*db, m_workspace->ring);
        const auto totals = repository.totals(run.id);
        VERIFY_OK(totals);
        QCOMPARE(totals->done, 5);
        QCOMPARE(totals->passed, 2);
        QCOMPARE(totals->failed, 1);
        QCOMPARE(totals->unscored, 1);
        QCOMPARE(totals->errors, 1);
        QCOMPARE(totals->costMicros, 12'000'000'000);
        QCOMPARE(totals->unknownCost, 2);
        QCOMPARE(totals->promptTokens, 30);
        QCOMPARE(totals->outputTokens, 9);
        QCOMPARE(*repository.finishedCases(run.id), QList<int>({0, 1, 2, 3, 4}));
        QList<QByteArray> leaves;
        for (const ResultRecord &result : all)
            leaves.append(result.computeDigest().toLatin1());
        QCOMPARE(*repository.digests(run.id), leaves);
        const auto none = repository.totals(RunId::create(m_workspace->clock));
        VERIFY_OK(none);
        QCOMPARE(none->done, 0);
        QCOMPARE(none->passed, 0);
    }

    void theDigestCoversWhatAJudgementRestsOn_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<bool>("covered");
        for (const char *field : {"output",       "outcome",      "score",           "scores",          "model",
                                  "case",         "row",          "version",         "repeat",          "simulated",
                                  "errorKind",    "totalMs",      "wallMs",          "queueMs",         "waitMs",
                                  "firstTokenMs", "tries",        "httpStatus",      "costMicros",      "promptTokens",
                                  "cachedTokens", "outputTokens", "reasoningTokens", "tokensEstimated", "createdAt"})
            QTest::addRow("%s counts", field) << QString::fromLatin1(field) << true;
        QTest::addRow("id does not count") << QStringLiteral("id") << false;
    }
    void theDigestCoversWhatAJudgementRestsOn()
    {
        QFETCH(QString, field);
        QFETCH(bool, covered);
        RunRecord run = newRun();
        ResultRecord result = newResult(run, 1);
        result.score = 0.5;
        const QString before = result.computeDigest();
        const QHash<QString, std::function<void()>> changes{
            {QStringLiteral("output"), [&] { result.output += QLatin1Char('!'); }},
            {QStringLiteral("outcome"), [&] { result.outcome = QStringLiteral("failed"); }},
            {QStringLiteral("score"), [&] { result.score = 0.6; }},
            {QStringLiteral("scores"), [&] { result.scores = {}; }},
            {QStringLiteral("model"), [&] { result.model += QLatin1Char('x'); }},
            {QStringLiteral("case"), [&] { ++result.caseIndex; }},
            {QStringLiteral("row"), [&] { result.row = RowId::create(m_workspace->clock); }},
            {QStringLiteral("version"), [&] { result.version = VersionId::create(m_workspace->clock); }},
            {QStringLiteral("repeat"), [&] { ++result.repeat; }},
            {QStringLiteral("simulated"), [&] { result.simulated = !result.simulated; }},
            {QStringLiteral("errorKind"), [&] { result.errorKind = QStringLiteral("timeout"); }},
            {QStringLiteral("totalMs"), [&] { result.totalMs += 1; }},
            {QStringLiteral("tries"), [&] { ++result.tries; }},
            {QStringLiteral("wallMs"), [&] { result.wallMs += 1; }},
            {QStringLiteral("queueMs"), [&] { result.queueMs += 1; }},
            {QStringLiteral("waitMs"), [&] { result.waitMs += 1; }},
            {QStringLiteral("firstTokenMs"), [&] { result.firstTokenMs = result.firstTokenMs.value_or(0) + 1; }},
            {QStringLiteral("httpStatus"), [&] { ++result.httpStatus; }},
            {QStringLiteral("promptTokens"), [&] { result.promptTokens = result.promptTokens.value_or(0) + 1; }},
            {QStringLiteral("cachedTokens"), [&] { result.cachedTokens = result.cachedTokens.value_or(0) + 1; }},
            {QStringLiteral("outputTokens"), [&] { result.outputTokens = result.outputTokens.value_or(0) + 1; }},
            {QStringLiteral("reasoningTokens"),
             [&] { result.reasoningTokens = result.reasoningTokens.value_or(0) + 1; }},
            {QStringLiteral("tokensEstimated"), [&] { result.tokensEstimated = !result.tokensEstimated; }},
            {QStringLiteral("createdAt"), [&] { ++result.createdAt; }},
            {QStringLiteral("costMicros"), [&] { result.costMicros = 1; }},
            {QStringLiteral("id"), [&] { result.id = ResultId::create(m_workspace->clock); }},
        };
        changes.value(field)();
        QCOMPARE(result.computeDigest() != before, covered);
    }

    void readingStopsWithTheReader_data() { Engines::addRows(); }
    void readingStopsWithTheReader()
    {
        RunRecord run = newRun();
        VERIFY_OK(insert(run));
        VERIFY_OK(insert({newResult(run, 0), newResult(run, 1), newResult(run, 2)}));
        const auto db = m_workspace->raw(Connection::Mode::Read);
        int seen = 0;
        VERIFY_CODE(
            ErrorCode::Cancelled,
            RunRepository(*db, m_workspace->ring).eachResult(run.id, [&seen](const ResultRecord &) -> Result<void> {
                if (++seen == 2)
                    return cancelledError();
                return {};
            }));
        QCOMPARE(seen, 2);
    }

private:
    [[nodiscard]] RunRecord newRun() const
    {
        RunRecord run;
        run.id = RunId::create(m_workspace->clock);
        run.project = m_workspace->project;
        run.datasetVersion = m_dataset.id;
        run.spec = QJsonObject{{QStringLiteral("models"), QJsonArray{QStringLiteral("m-1")}}};
        run.specHash = QStringLiteral("ff");
        run.provider = QStringLiteral("echo");
        run.simulated = true;
        run.concurrency = 4;
        run.caseCount = 5;
        run.traceparent = TraceContext::create().toHeader();
        run.createdBy = m_workspace->person;
        run.createdAt = m_workspace->clock.nowMs();
        return run;
    }
    [[nodiscard]] ResultRecord newResult(const RunRecord &run, int index) const
    {
        ResultRecord result;
        result.id = ResultId::create(m_workspace->clock);
        result.run = run.id;
        result.caseIndex = index;
        result.project = run.project;
        result.version = m_version;
        result.model = QStringLiteral("m-1");
        result.row = RowId::create(m_workspace->clock);
        result.outcome = QStringLiteral("passed");
        // A leading byte-order mark is content like any other.
        result.output = QChar(0xFEFF) + QStringLiteral("answer %1").arg(index);
        result.scores = QJsonArray{QJsonArray{1, 0.25, 1}, QJsonArray{0, QJsonValue(QJsonValue::Null), 2.5}};
        result.detail = QJsonObject{{QStringLiteral("stop"), QStringLiteral("end")}};
        result.totalMs = 0.1;
        result.tries = 1;
        return result;
    }
    Result<void> insert(RunRecord &run)
    {
        return m_workspace->change(
            [&](UnitOfWork &work) { return RunRepository(work.db(), work.cipher()).insert(run); });
    }
    Result<void> insert(const QList<ResultRecord> &list)
    {
        return m_workspace->change([&](UnitOfWork &work) -> Result<void> {
            RunRepository repository(work.db(), work.cipher());
            for (const ResultRecord &result : list) {
                PL_TRY(const SealedResult sealed, sealResult(result, work.cipher()));
                PL_CHECK(repository.insertResult(sealed));
            }
            return {};
        });
    }
    QList<ResultRecord> results(const RunRecord &run)
    {
        QList<ResultRecord> list;
        const auto db = m_workspace->raw(Connection::Mode::Read);
        const auto read = RunRepository(*db, m_workspace->ring)
                              .eachResult(run.id, [&list](const ResultRecord &result) -> Result<void> {
                                  list.append(result);
                                  return {};
                              });
        return read.ok() ? list : QList<ResultRecord>();
    }

    Engines m_engines;
    std::unique_ptr<TestWorkspace> m_workspace;
    VersionId m_version;
    DatasetVersionRecord m_dataset;
};

QTEST_GUILESS_MAIN(TstRunRepository)
#include "tst_runrepository.moc"
