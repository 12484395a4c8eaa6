// SPDX-License-Identifier: GPL-3.0-or-later
// Every sealed text gets a text of its own through the repositories; none of them may be found in any file, whole or in
// part.
#include "core/store/appintegrationrepository.h"
#include "core/store/approvalrepository.h"
#include "core/store/backup.h"
#include "core/store/commentrepository.h"
#include "core/store/datasetrepository.h"
#include "core/store/dependencyrepository.h"
#include "core/store/deploymentrepository.h"
#include "core/store/pipelinerunrepository.h"
#include "core/store/providerrepository.h"
#include "core/store/queuerepository.h"
#include "core/store/restore.h"
#include "core/store/runrepository.h"
#include "core/store/sealedcolumns.h"
#include "core/store/testpipelinerepository.h"

#include "canarysearch.h"
#include "promptsamples.h"

using namespace promptlab;
using namespace promptlab::test;

namespace {

constexpr char auditReason[] = "audit_entry.reason";

/// 33 letters that stand for a column; equal for equal names, different from the first one on.
QByteArray canaryOf(const char *place)
{
    quint64 state = 0xcbf29ce484222325U;
    for (const char *c = place; *c; ++c)
        state = (state ^ quint64(quint8(*c))) * 0x100000001b3U;
    QByteArray letters;
    for (int i = 0; i < 33; ++i) {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        letters += char('A' + (state >> 24) % 26 + ((state >> 40) % 2) * 32);
    }
    return letters;
}

QString textOf(const char *place)
{
    return QStringLiteral("before ") + QString::fromLatin1(canaryOf(place)) + QStringLiteral(" behind");
}

QJsonObject jsonOf(const char *place)
{
    return {{QStringLiteral("text"), textOf(place)}};
}

} // namespace

class TstCanary final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_workspace = std::make_unique<TestWorkspace>();
        // Whatever uses the folder for temporary files uses one that is searched.
        QVERIFY(QDir(m_workspace->folder.path()).mkpath(QStringLiteral("tmp")));
        qputenv("TMPDIR", QFile::encodeName(m_workspace->folder.filePath(QStringLiteral("tmp"))));
        VERIFY_OK(m_workspace->create());
        VERIFY_OK(fillContent());
        VERIFY_OK(fillRuns());
        VERIFY_OK(fillWork());
        VERIFY_OK(fillDeployment());
        VERIFY_OK(fillQueues());
    }
    void cleanupTestCase() { m_workspace.reset(); }

    void theCanariesDifferFromTheirStart()
    {
        QSet<QByteArray> starts;
        for (const SealedColumn &column : sealedColumns())
            starts.insert(canaryOf(column.place).first(12));
        QCOMPARE(starts.size(), sealedColumns().size());
    }

    void everySealedColumnHoldsItsCanary_data() { addColumns(); }
    /// Else the search below would prove nothing.
    void everySealedColumnHoldsItsCanary()
    {
        QFETCH(QByteArray, place);
        const auto db = m_workspace->raw(Connection::Mode::Read);
        bool held = false;
        if (place == auditReason) {
            VERIFY_OK(db->select(QStringLiteral("SELECT seq, body FROM audit_entry WHERE action = 'test.canary'"), {},
                                 [&](const Row &row) -> Result<void> {
                                     const QByteArray blob = QByteArray::fromBase64(parseJson(row.text(1).toUtf8())
                                                                                        ->toObject()
                                                                                        .value(QStringLiteral("reason"))
                                                                                        .toString()
                                                                                        .toLatin1());
                                     PL_TRY(const QByteArray plain,
                                            m_workspace->ring.open({auditReason, m_workspace->project,
                                                                    auditRowId(row.integer(0)), DataClass::Prompt},
                                                                   blob));
                                     held = plain.contains(canaryOf(auditReason));
                                     return {};
                                 }));
        }
        for (const SealedColumn &column : sealedColumns()) {
            if (place != column.place)
                continue;
            VERIFY_OK(
                db->select(QStringLiteral("SELECT %1, %2, %3 FROM %4 WHERE %3 IS NOT NULL")
                               .arg(QLatin1String(column.owner), QLatin1String(column.row),
                                    QLatin1String(column.column), QLatin1String(column.table)),
                           {}, [&](const Row &row) -> Result<void> {
                               const FieldRef field{column.place, row.id<ProjectId>(0), row.uuid(1), column.dataClass};
                               PL_TRY(const QByteArray plain, m_workspace->ring.open(field, row.bytes(2)));
                               held = held || plain.contains(canaryOf(column.place));
                               return {};
                           }));
        }
        QVERIFY2(held, "nothing was stored in this column");
    }

    void noCanaryIsFound_data() { addColumns(); }
    void noCanaryIsFound()
    {
        QFETCH(QByteArray, place);
        // While everything is open: the file, its log, its shared memory, its lock.
        QVERIFY(QFileInfo(m_workspace->target.path + QStringLiteral("-wal")).size() > 0);
        QVERIFY(QFile::exists(m_workspace->target.path + QStringLiteral("-shm")));
        QCOMPARE(findInFolder(m_workspace->folder.path(), canaryOf(place.constData())), QStringList());
    }

    void noneIsFoundAfterClosingBackingUpAndRestoring()
    {
        const QString backup = m_workspace->folder.filePath(QStringLiteral("b.plbackup"));
        const QString restored = m_workspace->folder.filePath(QStringLiteral("restored.promptlab"));
        VERIFY_OK(backupWorkspace(m_workspace->target, m_workspace->ring, m_workspace->clock, backup));
        VERIFY_OK(restoreWorkspace(backup, StoreTarget::file(restored), testMasterKey(m_workspace->workspaceId),
                                   m_workspace->clock));
        m_workspace->store.reset();
        QVERIFY(!QFile::exists(m_workspace->target.path + QStringLiteral("-wal")));
        for (const SealedColumn &column : sealedColumns())
            QCOMPARE(findInFolder(m_workspace->folder.path(), canaryOf(column.place)), QStringList());
        QCOMPARE(findInFolder(m_workspace->folder.path(), canaryOf(auditReason)), QStringList());
        VERIFY_OK(m_workspace->open());
    }

    void theSearchFindsWhatIsPlanted_data()
    {
        QTest::addColumn<QByteArray>("planted");
        const QByteArray canary = canaryOf("planted");
        for (const auto &[name, bytes] : shapesOf(canary))
            QTest::addRow("whole, as %s", qPrintable(name)) << bytes;
        for (const auto &[name, bytes] : shapesOf(canary.first(12)))
            QTest::addRow("its first 12 bytes, as %s", qPrintable(name)) << bytes;
        for (int before = 0; before < 3; ++before)
            QTest::addRow("inside of a base64 text behind %d bytes", before)
                << QByteArray(QByteArray(before, '.') + canary + "...").toBase64();
    }
    void theSearchFindsWhatIsPlanted()
    {
        QFETCH(QByteArray, planted);
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("deep/er")));
        QFile file(folder.filePath(QStringLiteral("deep/er/.hidden")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(5'000, '\x5A') + planted + QByteArray(100, '\0'));
        file.close();
        QVERIFY(!findInFolder(folder.path(), canaryOf("planted")).isEmpty());
        QVERIFY(findInFolder(folder.path(), canaryOf("not planted")).isEmpty());
    }

    void theSearchFindsATextInAClearColumn()
    {
        TestWorkspace workspace;
        VERIFY_OK(workspace.create());
        QVERIFY(findInFolder(workspace.folder.path(), canaryOf("planted")).isEmpty());
        VERIFY_OK(workspace.change([](UnitOfWork &work) -> Result<void> {
            PL_CHECK(work.db().execute(QStringLiteral("UPDATE project SET name = ?"), {textOf("planted")}));
            return {};
        }));
        const QStringList found = findInFolder(workspace.folder.path(), canaryOf("planted"));
        QVERIFY(!found.isEmpty());
        QVERIFY2(found.first().contains(QStringLiteral("-wal")), qPrintable(found.join(QLatin1Char('\n'))));
        workspace.store.reset();
        QVERIFY(!findInFolder(workspace.folder.path(), canaryOf("planted")).isEmpty());
    }

private:
    static void addColumns()
    {
        QTest::addColumn<QByteArray>("place");
        for (const SealedColumn &column : sealedColumns())
            QTest::addRow("%s", column.place) << QByteArray(column.place);
        QTest::addRow("%s", auditReason) << QByteArray(auditReason);
    }

    Result<void> fillContent()
    {
        TestWorkspace &w = *m_workspace;
        const ProjectId project = ProjectId::create(w.clock);
        const PersonId person = PersonId::create(w.clock);
        PL_TRY(QList<DataKeyRecord> keys, w.ring.createProjectKeys(project));
        PL_TRY(const DataKeyRecord personKey, w.ring.createPersonKey(person));
        keys.append(personKey);
        Prompt prompt;
        prompt.id = m_prompt = PromptId::create(w.clock);
        prompt.project = w.project;
        prompt.key = QStringLiteral("triage");
        prompt.description = textOf("prompt.description");
        PromptVersion version;
        version.id = m_version = VersionId::create(w.clock);
        version.prompt = prompt.id;
        version.message = textOf("prompt_version.message");
        version.author = w.person;
        version.content = content(textOf("prompt_version.content"));
        version.contentHash = version.content.contentHash();
        DatasetRecord dataset;
        dataset.id = DatasetId::create(w.clock);
        dataset.project = w.project;
        dataset.name = QStringLiteral("tickets");
        dataset.description = textOf("dataset.description");
        dataset.createdBy = w.person;
        m_dataset.id = DatasetVersionId::create(w.clock);
        m_dataset.dataset = dataset.id;
        m_dataset.project = w.project;
        m_dataset.settings = jsonOf("dataset_version.settings");
        m_dataset.createdBy = w.person;
        const DatasetRowRecord row{RowId::create(w.clock), 0, QStringLiteral("h"), jsonOf("dataset_row.content"), true};
        return w.change([&](UnitOfWork &work) -> Result<void> {
            for (const DataKeyRecord &key : std::as_const(keys))
                PL_CHECK(KeyRepository(work.db()).saveDataKey(key));
            ProjectRepository projects(work.db(), work.cipher());
            PL_CHECK(projects.insertProject({project, QStringLiteral("Second"), textOf("project.description"), 1, 1}));
            PL_CHECK(projects.insertPerson({person, textOf("person.profile"), QStringLiteral("x@example.org"), 1, 0}));
            PromptRepository prompts(work.db(), work.cipher());
            PL_CHECK(prompts.insert(prompt, w.person));
            PL_CHECK(prompts.appendVersion(w.project, version));
            DatasetRepository datasets(work.db(), work.cipher());
            PL_CHECK(datasets.insert(dataset));
            PL_CHECK(datasets.appendVersion(m_dataset, {row}));
            AuditEntry entry;
            entry.action = QStringLiteral("test.canary");
            entry.objectKind = QStringLiteral("x");
            entry.reason = textOf(auditReason);
            work.audit(entry);
            return {};
        });
    }

    Result<void> fillRuns()
    {
        TestWorkspace &w = *m_workspace;
        RunRecord run;
        run.id = RunId::create(w.clock);
        run.project = w.project;
        run.status = RunStatus::Failed;
        run.datasetVersion = m_dataset.id;
        run.spec = jsonOf("run.spec");
        run.error = textOf("run.error");
        run.createdBy = w.person;
        ResultRecord result;
        result.id = ResultId::create(w.clock);
        result.run = run.id;
        result.project = w.project;
        result.version = m_version;
        result.row = RowId::create(w.clock);
        result.outcome = QStringLiteral("passed");
        result.output = textOf("result.output");
        result.detail = jsonOf("result.detail");
        return w.change([&](UnitOfWork &work) -> Result<void> {
            RunRepository runs(work.db(), work.cipher());
            PL_CHECK(runs.insert(run));
            PL_CHECK(runs.updateStatus(run));
            PL_TRY(const SealedResult sealed, sealResult(result, work.cipher()));
            PL_CHECK(runs.insertResult(sealed));
            return {};
        });
    }

    Result<void> fillWork()
    {
        TestWorkspace &w = *m_workspace;
        ProviderRecord provider;
        provider.id = newUuidV7(w.clock);
        provider.project = w.project;
        provider.name = QStringLiteral("local");
        provider.config = jsonOf("provider.config");
        provider.createdBy = w.person;
        AppIntegrationRecord integration;
        integration.id = IntegrationId::create(w.clock);
        integration.project = w.project;
        integration.name = QStringLiteral("main");
        integration.baseUrl = textOf("app_integration.base_url");
        integration.syncConfig = jsonOf("app_integration.sync_config");
        integration.createdBy = w.person;
        TestPipelineRecord pipeline;
        pipeline.id = PipelineId::create(w.clock);
        pipeline.project = w.project;
        pipeline.name = QStringLiteral("release");
        pipeline.description = textOf("test_pipeline.description");
        pipeline.config = jsonOf("test_pipeline.config");
        pipeline.createdBy = w.person;
        PipelineStageRecord stage;
        stage.id = StageId::create(w.clock);
        stage.config = jsonOf("pipeline_stage.config");
        stage.result = jsonOf("pipeline_stage.result");
        pipeline.stages = {stage};
        PipelineRunRecord run;
        run.id = PipelineRunId::create(w.clock);
        run.project = w.project;
        run.name = pipeline.name;
        run.definition = jsonOf("pipeline_run.definition");
        run.request = jsonOf("pipeline_run.request");
        run.error = textOf("pipeline_run.error");
        run.candidate = VersionId::create(w.clock);
        run.createdBy = w.person;
        StageRunRecord stageRun;
        stageRun.id = StageRunId::create(w.clock);
        stageRun.project = w.project;
        stageRun.name = QStringLiteral("quality");
        stageRun.result = jsonOf("stage_run.result");
        run.stages = {stageRun};
        DependencyRecord dependency;
        dependency.id = DependencyId::create(w.clock);
        dependency.project = w.project;
        dependency.name = QStringLiteral("models");
        dependency.config = jsonOf("dependency.config");
        dependency.createdBy = w.person;
        return w.change([&](UnitOfWork &work) -> Result<void> {
            ProviderRepository providers(work.db(), work.cipher());
            PL_CHECK(providers.save(provider));
            PL_CHECK(providers.setApiKey(provider, canaryOf("provider.api_key"), QStringLiteral("ab"), 1));
            AppIntegrationRepository integrations(work.db(), work.cipher());
            PL_CHECK(integrations.insert(integration));
            PL_CHECK(integrations.setApiKey(integration, canaryOf("app_integration.api_key"), QStringLiteral("cd"), 1));
            PL_CHECK(TestPipelineRepository(work.db(), work.cipher()).insert(pipeline));
            PipelineRunRepository runs(work.db(), work.cipher());
            PL_CHECK(runs.insert(run));
            PL_CHECK(runs.update(run));
            return DependencyRepository(work.db(), work.cipher()).insert(dependency);
        });
    }

    Result<void> fillDeployment()
    {
        TestWorkspace &w = *m_workspace;
        DeploymentPlanRecord plan;
        plan.id = PlanId::create(w.clock);
        plan.project = w.project;
        plan.prompt = m_prompt;
        plan.planData = jsonOf("deployment_plan.plan_data");
        plan.createdBy = w.person;
        DeploymentExecutionRecord execution;
        execution.id = ExecutionId::create(w.clock);
        execution.project = w.project;
        execution.plan = plan.id;
        execution.environment = w.staging;
        execution.executedBy = w.person;
        execution.metadata = jsonOf("deployment_execution.metadata");
        execution.error = textOf("deployment_execution.error");
        execution.metrics = jsonOf("deployment_execution.metrics");
        ApprovalRecord approval;
        approval.id = ApprovalId::create(w.clock);
        approval.project = w.project;
        approval.plan = plan.id;
        approval.person = w.person;
        approval.note = textOf("approval.note");
        CommentRecord comment;
        comment.id = CommentId::create(w.clock);
        comment.project = w.project;
        comment.objectKind = QStringLiteral("deployment_plan");
        comment.objectId = plan.id.uuid();
        comment.anchor = jsonOf("comment.anchor");
        comment.body = textOf("comment.body");
        comment.author = w.person;
        return w.change([&](UnitOfWork &work) -> Result<void> {
            ProjectRepository projects(work.db(), work.cipher());
            EnvironmentRecord environment{EnvironmentId::create(w.clock), w.project, QStringLiteral("eu"),
                                          EnvironmentKind::Other,         9,         work.now()};
            environment.settings = jsonOf("environment.settings");
            PL_CHECK(projects.insertEnvironment(environment));
            DeploymentRepository deployments(work.db(), work.cipher());
            PL_CHECK(deployments.insertPlan(plan));
            PL_CHECK(deployments.insertExecution(execution));
            PL_CHECK(ApprovalRepository(work.db(), work.cipher()).insert(approval));
            return CommentRepository(work.db(), work.cipher()).insert(comment);
        });
    }

    Result<void> fillQueues()
    {
        TestWorkspace &w = *m_workspace;
        const qint64 now = w.clock.nowMs();
        JobRecord job;
        job.id = JobId::create(w.clock);
        job.kind = QStringLiteral("test");
        job.runAt = now;
        job.uniqueKey = QStringLiteral("a");
        job.project = w.project;
        job.payload = jsonOf("job.payload");
        job.createdBy = w.person;
        OutboxRecord message;
        message.id = JobId::create(w.clock);
        message.kind = QStringLiteral("webhook");
        message.runAt = now;
        message.uniqueKey = QStringLiteral("b");
        message.project = w.project;
        message.destination = jsonOf("outbox.destination");
        message.payload = jsonOf("outbox.payload");
        using Table = QueueRepository::Table;
        return w.change([&](UnitOfWork &work) -> Result<void> {
            QueueRepository queue(work.db(), work.cipher());
            PL_CHECK(queue.enqueue(job));
            PL_CHECK(queue.enqueue(message));
            PL_CHECK(queue.claimJobs(job.queue, {job.kind}, QStringLiteral("w"), now, now + 1, 1));
            PL_CHECK(queue.claimMessages({message.kind}, QStringLiteral("w"), now, now + 1, 1));
            PL_CHECK(queue.retryLater(Table::Job, job.id, 1, textOf("job.error"), now, now));
            PL_CHECK(queue.finish(Table::Outbox, message.id, 1, QStringLiteral("dead"), textOf("outbox.error"), now));
            return {};
        });
    }

    std::unique_ptr<TestWorkspace> m_workspace;
    PromptId m_prompt;
    VersionId m_version;
    DatasetVersionRecord m_dataset;
};

QTEST_GUILESS_MAIN(TstCanary)
#include "tst_canary.moc"
