// SPDX-License-Identifier: GPL-3.0-or-later
// Integrations, test pipelines and dependencies, on both engines.
#include "core/store/appintegrationrepository.h"
#include "core/store/dependencyrepository.h"
#include "core/store/pipelinerunrepository.h"
#include "core/store/testpipelinerepository.h"

#include "storesupport.h"

using namespace promptlab;
using namespace promptlab::test;

class TstWorkRepositories final : public QObject
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
    }
    void cleanup() { m_workspace.reset(); }

    void integrations_data() { Engines::addRows(); }
    void integrations()
    {
        AppIntegrationRecord integration = newIntegration(QStringLiteral("Main Application"));
        VERIFY_OK(on<AppIntegrationRepository>(
            [&](AppIntegrationRepository &repository) { return repository.insert(integration); }));
        AppIntegrationRecord stale = integration;
        integration.type = IntegrationType::Webhook;
        integration.baseUrl = QStringLiteral("https://hooks.example.org");
        integration.isActive = false;
        integration.lastSync = 99;
        integration.updatedAt = 100;
        VERIFY_OK(on<AppIntegrationRepository>(
            [&](AppIntegrationRepository &repository) { return repository.update(integration); }));
        QCOMPARE(integration.rowVersion, 2);
        VERIFY_CODE(ErrorCode::Conflict, on<AppIntegrationRepository>([&](AppIntegrationRepository &repository) {
                        return repository.update(stale);
                    }));
        const auto found = see<AppIntegrationRepository>(
            [&](AppIntegrationRepository &repository) { return repository.find(integration.id); });
        VERIFY_OK(found);
        QVERIFY(found->has_value());
        QCOMPARE((*found)->name, integration.name);
        QCOMPARE(int((*found)->type), int(IntegrationType::Webhook));
        QCOMPARE((*found)->baseUrl, integration.baseUrl);
        QCOMPARE((*found)->syncConfig, integration.syncConfig);
        QVERIFY(!(*found)->isActive);
        QCOMPARE((*found)->lastSync, 99);
        QCOMPARE((*found)->rowVersion, 2);
        QCOMPARE((*found)->createdBy, m_workspace->person);
        QVERIFY((*found)->apiKeyHash.isEmpty());
    }

    void outboundKeysOfIntegrations_data() { Engines::addRows(); }
    void outboundKeysOfIntegrations()
    {
        AppIntegrationRecord integration = newIntegration(QStringLiteral("a"));
        const QByteArray key = "lsv2_pt_0123456789abcdef";
        VERIFY_OK(on<AppIntegrationRepository>([&](AppIntegrationRepository &repository) -> Result<void> {
            PL_CHECK(repository.insert(integration));
            return repository.setApiKey(integration, key, QStringLiteral("beef"), 5);
        }));
        const auto keyOf = [&] {
            return see<AppIntegrationRepository>(
                [&](AppIntegrationRepository &repository) { return repository.apiKey(integration.id); });
        };
        QCOMPARE(*keyOf(), key);
        QCOMPARE((*see<AppIntegrationRepository>([&](AppIntegrationRepository &r) {
                     return r.find(integration.id);
                 }))->apiKeyHash,
                 QStringLiteral("beef"));
        // Setting it counts as a change: an update with what was read before must look again.
        VERIFY_CODE(ErrorCode::Conflict,
                    on<AppIntegrationRepository>([&](AppIntegrationRepository &r) { return r.update(integration); }));
        VERIFY_OK(
            on<AppIntegrationRepository>([&](AppIntegrationRepository &r) { return r.remove(integration.id, 6); }));
        QCOMPARE(*keyOf(), QByteArray());
        VERIFY_CODE(ErrorCode::NotFound, on<AppIntegrationRepository>(
                                             [&](AppIntegrationRepository &r) { return r.remove(integration.id, 7); }));
        VERIFY_CODE(ErrorCode::NotFound, on<AppIntegrationRepository>([&](AppIntegrationRepository &r) {
                        return r.setApiKey(integration, key, {}, 7);
                    }));
    }

    void namesAreFreeAgainAfterDeletion_data() { Engines::addRows(); }
    void namesAreFreeAgainAfterDeletion()
    {
        const AppIntegrationRecord first = newIntegration(QStringLiteral("same"));
        const auto insert = [this](const AppIntegrationRecord &record) {
            return on<AppIntegrationRepository>(
                [&record](AppIntegrationRepository &repository) { return repository.insert(record); });
        };
        VERIFY_OK(insert(first));
        const auto refused = insert(newIntegration(QStringLiteral("same")));
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, ErrorCode::AlreadyExists);
        QVERIFY(refused.error().message.contains(QStringLiteral("\"same\"")));
        VERIFY_OK(on<AppIntegrationRepository>([&](AppIntegrationRepository &r) { return r.remove(first.id, 1); }));
        const AppIntegrationRecord second = newIntegration(QStringLiteral("same"));
        VERIFY_OK(insert(second));
        VERIFY_OK(insert(newIntegration(QStringLiteral("another"))));
        const auto list =
            see<AppIntegrationRepository>([this](AppIntegrationRepository &r) { return r.list(m_workspace->project); });
        VERIFY_OK(list);
        QCOMPARE(list->size(), 2);
        QCOMPARE(list->at(0).name, QStringLiteral("another"));
        QCOMPARE(list->at(1).id, second.id);
        QCOMPARE((*see<AppIntegrationRepository>([this](AppIntegrationRepository &r) {
                     return r.findByName(m_workspace->project, QStringLiteral("same"));
                 }))->id,
                 second.id);
        QVERIFY(
            !see<AppIntegrationRepository>([&](AppIntegrationRepository &r) { return r.find(first.id); })->has_value());
    }

    void pipelineRuns_data() { Engines::addRows(); }
    void pipelineRuns()
    {
        PipelineRunRecord run = newPipelineRun();
        VERIFY_OK(on<PipelineRunRepository>([&](PipelineRunRepository &r) { return r.insert(run); }));
        QCOMPARE(run.number, 1);
        PipelineRunRecord second = newPipelineRun();
        VERIFY_OK(on<PipelineRunRepository>([&](PipelineRunRepository &r) { return r.insert(second); }));
        QCOMPARE(second.number, 2);
        auto found = see<PipelineRunRepository>(
            [&](PipelineRunRepository &r) { return r.findByNumber(m_workspace->project, 1); });
        VERIFY_OK(found);
        QCOMPARE((*found)->definition, run.definition);
        QCOMPARE((*found)->request, run.request);
        QCOMPARE((*found)->candidate, run.candidate);
        QVERIFY((*found)->baseline.isNull() && (*found)->pipeline.isNull());
        QCOMPARE((*found)->stages.size(), 2);
        QVERIFY((*found)->stages.at(1).result.isNull() && (*found)->stages.at(1).run.isNull());
        run.status = RunStatus::Completed;
        run.verdict = QStringLiteral("inconclusive");
        run.error = QStringLiteral("why");
        run.startedAt = 5;
        run.finishedAt = 7;
        VERIFY_OK(on<PipelineRunRepository>([&](PipelineRunRepository &r) { return r.update(run); }));
        StageRunRecord stage = run.stages.at(1);
        stage.status = StageStatus::Inconclusive;
        stage.requestHash = QStringLiteral("ab");
        stage.run = RunId::create(m_workspace->clock);
        stage.result = QJsonObject{{QStringLiteral("verdict"), QStringLiteral("inconclusive")}};
        VERIFY_OK(on<PipelineRunRepository>([&](PipelineRunRepository &r) { return r.updateStage(stage); }));
        found = see<PipelineRunRepository>([&](PipelineRunRepository &r) { return r.find(run.id); });
        VERIFY_OK(found);
        QCOMPARE(int((*found)->status), int(RunStatus::Completed));
        QCOMPARE((*found)->verdict, run.verdict);
        QCOMPARE((*found)->error, run.error);
        QCOMPARE((*found)->finishedAt, 7);
        QCOMPARE(int((*found)->stages.at(1).status), int(StageStatus::Inconclusive));
        QCOMPARE((*found)->stages.at(1).run, stage.run);
        QCOMPARE((*found)->stages.at(1).result, stage.result);
        const auto list =
            see<PipelineRunRepository>([&](PipelineRunRepository &r) { return r.list(m_workspace->project, 10); });
        VERIFY_OK(list);
        QCOMPARE(list->size(), 2);
        QCOMPARE(list->first().number, 2); // the newest first
        VERIFY_CODE(ErrorCode::NotFound,
                    on<PipelineRunRepository>([&](PipelineRunRepository &r) { return r.update(newPipelineRun()); }));
    }

    void pipelines_data() { Engines::addRows(); }
    void pipelines()
    {
        TestPipelineRecord pipeline;
        pipeline.id = PipelineId::create(m_workspace->clock);
        pipeline.project = m_workspace->project;
        pipeline.name = QStringLiteral("release");
        pipeline.description = QStringLiteral("before production");
        pipeline.config = QJsonObject{{QStringLiteral("stopAtFirst"), true}};
        pipeline.createdBy = m_workspace->person;
        for (const StageType type : {StageType::Validation, StageType::Quality, StageType::Comparison})
            pipeline.stages.append(newStage(type));
        pipeline.stages[2].result = QJsonObject{{QStringLiteral("winner"), QStringLiteral("b")}};
        VERIFY_OK(on<TestPipelineRepository>([&](TestPipelineRepository &r) { return r.insert(pipeline); }));
        auto found = see<TestPipelineRepository>([&](TestPipelineRepository &r) { return r.find(pipeline.id); });
        VERIFY_OK(found);
        QCOMPARE((*found)->description, pipeline.description);
        QCOMPARE((*found)->config, pipeline.config);
        QCOMPARE((*found)->stages.size(), 3);
        QCOMPARE(int((*found)->stages[1].type), int(StageType::Quality));
        QCOMPARE((*found)->stages[1].position, 1);
        QCOMPARE((*found)->stages[1].config, pipeline.stages[1].config);
        QVERIFY((*found)->stages[1].result.isNull());
        QCOMPARE((*found)->stages[2].result, pipeline.stages[2].result);

        PipelineStageRecord running = (*found)->stages[1];
        running.status = StageStatus::Inconclusive;
        running.result = QJsonArray{1, 2};
        VERIFY_OK(on<TestPipelineRepository>([&](TestPipelineRepository &r) { return r.setStageOutcome(running); }));
        pipeline.stages = {newStage(StageType::Optimization), running};
        pipeline.status = PipelineStatus::Active;
        TestPipelineRecord stale = pipeline;
        VERIFY_OK(on<TestPipelineRepository>([&](TestPipelineRepository &r) { return r.update(pipeline); }));
        VERIFY_CODE(ErrorCode::Conflict,
                    on<TestPipelineRepository>([&](TestPipelineRepository &r) { return r.update(stale); }));
        found = see<TestPipelineRepository>(
            [&](TestPipelineRepository &r) { return r.findByName(m_workspace->project, QStringLiteral("release")); });
        VERIFY_OK(found);
        QCOMPARE(int((*found)->status), int(PipelineStatus::Active));
        QCOMPARE((*found)->stages.size(), 2);
        QCOMPARE(int((*found)->stages[0].type), int(StageType::Optimization));
        QCOMPARE(int((*found)->stages[1].status), int(StageStatus::Inconclusive));
        QCOMPARE((*found)->stages[1].result, running.result);
        VERIFY_CODE(ErrorCode::NotFound, on<TestPipelineRepository>([&](TestPipelineRepository &r) {
                        return r.setStageOutcome(newStage(StageType::Quality));
                    }));
        VERIFY_OK(on<TestPipelineRepository>([&](TestPipelineRepository &r) { return r.remove(pipeline.id, 1); }));
        QCOMPARE(see<TestPipelineRepository>([&](TestPipelineRepository &r) {
                     return r.list(m_workspace->project);
                 })->size(),
                 0);
        VERIFY_CODE(ErrorCode::NotFound,
                    on<TestPipelineRepository>([&](TestPipelineRepository &r) { return r.remove(pipeline.id, 2); }));
    }

    void dependencies_data() { Engines::addRows(); }
    void dependencies()
    {
        DependencyRecord dependency;
        dependency.id = DependencyId::create(m_workspace->clock);
        dependency.project = m_workspace->project;
        dependency.name = QStringLiteral("models");
        dependency.type = QStringLiteral("model_provider");
        dependency.provider = QStringLiteral("groq");
        dependency.config = QJsonObject{{QStringLiteral("url"), QStringLiteral("https://api.example.org")}};
        dependency.createdBy = m_workspace->person;
        VERIFY_OK(on<DependencyRepository>([&](DependencyRepository &r) { return r.insert(dependency); }));
        auto found = see<DependencyRepository>([&](DependencyRepository &r) { return r.find(dependency.id); });
        VERIFY_OK(found);
        // Unknown until there were three checks.
        QVERIFY(!(*found)->healthScore.has_value());
        QVERIFY((*found)->version.isEmpty());
        QCOMPARE((*found)->config, dependency.config);
        dependency.healthScore = 87.5;
        dependency.checkCount = 3;
        dependency.version = QStringLiteral("2.1");
        dependency.status = DependencyStatus::Degraded;
        dependency.lastCheck = 12;
        DependencyRecord stale = dependency;
        VERIFY_OK(on<DependencyRepository>([&](DependencyRepository &r) { return r.update(dependency); }));
        VERIFY_CODE(ErrorCode::Conflict,
                    on<DependencyRepository>([&](DependencyRepository &r) { return r.update(stale); }));
        found = see<DependencyRepository>(
            [&](DependencyRepository &r) { return r.findByName(m_workspace->project, QStringLiteral("models")); });
        VERIFY_OK(found);
        QCOMPARE((*found)->healthScore, std::optional(87.5));
        QCOMPARE((*found)->version, QStringLiteral("2.1"));
        QCOMPARE(int((*found)->status), int(DependencyStatus::Degraded));
        QCOMPARE((*found)->checkCount, 3);
        QCOMPARE((*found)->rowVersion, 2);
        QCOMPARE(
            see<DependencyRepository>([&](DependencyRepository &r) { return r.list(m_workspace->project); })->size(),
            1);
        VERIFY_OK(on<DependencyRepository>([&](DependencyRepository &r) { return r.remove(dependency.id, 1); }));
        QVERIFY(
            !see<DependencyRepository>([&](DependencyRepository &r) { return r.find(dependency.id); })->has_value());
        VERIFY_CODE(ErrorCode::NotFound,
                    on<DependencyRepository>([&](DependencyRepository &r) { return r.remove(dependency.id, 1); }));
    }

    void namesOfEnumerationsGoBothWays()
    {
        for (const auto type : {IntegrationType::LangSmith, IntegrationType::DirectApi, IntegrationType::Webhook})
            QCOMPARE(int(*integrationTypeFromName(integrationTypeName(type))), int(type));
        for (int i = 0; i <= int(StageType::Optimization); ++i)
            QCOMPARE(int(*stageTypeFromName(stageTypeName(StageType(i)))), i);
        for (int i = 0; i <= int(StageStatus::Cancelled); ++i)
            QCOMPARE(int(*stageStatusFromName(stageStatusName(StageStatus(i)))), i);
        for (int i = 0; i <= int(DependencyStatus::Disabled); ++i)
            QCOMPARE(int(*dependencyStatusFromName(dependencyStatusName(DependencyStatus(i)))), i);
        for (int i = 0; i <= int(PipelineStatus::Archived); ++i)
            QCOMPARE(int(*pipelineStatusFromName(pipelineStatusName(PipelineStatus(i)))), i);
        const auto unknown = integrationTypeFromName(QStringLiteral("fax"));
        QVERIFY(!unknown.ok());
        QVERIFY2(unknown.error().message.contains(QStringLiteral("langsmith, direct_api, webhook")),
                 qPrintable(unknown.error().message));
    }

private:
    [[nodiscard]] AppIntegrationRecord newIntegration(const QString &name) const
    {
        AppIntegrationRecord integration;
        integration.id = IntegrationId::create(m_workspace->clock);
        integration.project = m_workspace->project;
        integration.name = name;
        integration.type = IntegrationType::LangSmith;
        integration.baseUrl = QStringLiteral("https://api.example.com");
        integration.syncConfig = QJsonObject{{QStringLiteral("autoSync"), true}, {QStringLiteral("syncInterval"), 60}};
        integration.createdBy = m_workspace->person;
        return integration;
    }
    [[nodiscard]] PipelineRunRecord newPipelineRun() const
    {
        PipelineRunRecord run;
        run.id = PipelineRunId::create(m_workspace->clock);
        run.project = m_workspace->project;
        run.name = QStringLiteral("release");
        run.definition = QJsonObject{{QStringLiteral("name"), run.name}};
        run.definitionHash = QStringLiteral("cd");
        run.request = QJsonObject{{QStringLiteral("promptId"), QStringLiteral("triage")}};
        run.candidate = VersionId::create(m_workspace->clock);
        run.createdBy = m_workspace->person;
        for (const StageType type : {StageType::Validation, StageType::Quality}) {
            StageRunRecord stage;
            stage.id = StageRunId::create(m_workspace->clock);
            stage.project = run.project;
            stage.position = int(run.stages.size());
            stage.name = stageTypeName(type);
            stage.type = type;
            run.stages.append(stage);
        }
        return run;
    }
    [[nodiscard]] PipelineStageRecord newStage(StageType type) const
    {
        PipelineStageRecord stage;
        stage.id = StageId::create(m_workspace->clock);
        stage.project = m_workspace->project;
        stage.name = stageTypeName(type).toUpper();
        stage.type = type;
        stage.config = QJsonObject{{QStringLiteral("threshold"), int(type)}};
        return stage;
    }
    /// One transaction with a repository.
    template<typename Repository>
    Result<void> on(const std::function<Result<void>(Repository &)> &body)
    {
        return m_workspace->change([&body](UnitOfWork &work) {
            Repository repository(work.db(), work.cipher());
            return body(repository);
        });
    }
    template<typename Repository, typename Body>
    auto see(Body body) -> std::invoke_result_t<Body, Repository &>
    {
        return m_workspace->store->readHere([&](Connection &db) {
            Repository repository(db, m_workspace->ring);
            return body(repository);
        });
    }

    Engines m_engines;
    std::unique_ptr<TestWorkspace> m_workspace;
};

QTEST_GUILESS_MAIN(TstWorkRepositories)
#include "tst_workrepositories.moc"
