// SPDX-License-Identifier: GPL-3.0-or-later
// Keys, people, environments, prompts, datasets and providers; everything on both engines.
#include "core/store/datasethash.h"
#include "core/store/datasetrepository.h"
#include "core/store/providerrepository.h"

#include "promptsamples.h"

using namespace promptlab;
using namespace promptlab::test;

class TstContentRepositories final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_engines.start(), QString()); }
    void cleanupTestCase() { m_engines.stop(); }
    void init()
    {
        m_workspace.reset();
        if (QTest::currentDataTag()) {
            m_workspace = m_engines.workspace(qstrcmp(QTest::currentDataTag(), "PostgreSQL") == 0);
            QVERIFY(m_workspace);
        }
    }
    void cleanup() { m_workspace.reset(); }

    void keySlots_data() { Engines::addRows(); }
    void keySlots()
    {
        KeySlotRecord slot;
        slot.id = newUuidV7(m_workspace->clock);
        slot.kind = SlotKind::File;
        slot.wrappedKey = QByteArray("\x00\x01\xFF"
                                     "wrapped",
                                     10);
        slot.algorithm = QStringLiteral("blake2b");
        slot.createdAt = 5;
        VERIFY_OK(m_workspace->change([&](UnitOfWork &work) -> Result<void> {
            KeyRepository repository(work.db());
            PL_CHECK(repository.saveKeySlot(slot));
            // Saved again it is replaced whole: half of it would lock its owner out.
            slot.salt = QByteArray("\x00salt", 5);
            slot.algorithm = QStringLiteral("argon2id13");
            slot.passes = 3;
            slot.memoryKiB = 262'144;
            slot.lanes = 1;
            slot.hint = QStringLiteral("/keys/a.key");
            return repository.saveKeySlot(slot);
        }));
        const auto db = m_workspace->raw(Connection::Mode::Read);
        KeyRepository repository(*db);
        QCOMPARE(*repository.workspaceId(), m_workspace->workspaceId);
        const auto stored = repository.keySlots();
        VERIFY_OK(stored);
        QCOMPARE(stored->size(), 1);
        const KeySlotRecord &read = stored->first();
        QCOMPARE(read.id, slot.id);
        QCOMPARE(int(read.kind), int(slot.kind));
        QCOMPARE(read.wrappedKey, slot.wrappedKey);
        QCOMPARE(read.algorithm, slot.algorithm);
        QCOMPARE(read.salt, slot.salt);
        QCOMPARE(read.passes, slot.passes);
        QCOMPARE(read.memoryKiB, slot.memoryKiB);
        QCOMPARE(read.lanes, slot.lanes);
        QCOMPARE(read.hint, slot.hint);
        VERIFY_OK(
            m_workspace->change([&](UnitOfWork &work) { return KeyRepository(work.db()).deleteKeySlot(slot.id); }));
        QCOMPARE(repository.keySlots()->size(), 0);
    }

    void dataKeys_data() { Engines::addRows(); }
    void dataKeys()
    {
        DataKeyRecord key;
        key.id = KeyId::create(m_workspace->clock);
        key.project = m_workspace->project;
        key.dataClass = DataClass::Output;
        key.epoch = 2;
        key.wrappedKey = QByteArray(92, '\xFE');
        VERIFY_OK(m_workspace->change([&](UnitOfWork &work) -> Result<void> {
            KeyRepository repository(work.db());
            PL_CHECK(repository.saveDataKey(key));
            key.retiredAt = 77;
            return repository.saveDataKey(key);
        }));
        const auto db = m_workspace->raw(Connection::Mode::Read);
        KeyRepository repository(*db);
        const auto all = repository.dataKeys();
        VERIFY_OK(all);
        QList<DataKeyRecord> own = *all;
        own.removeIf([&key](const DataKeyRecord &record) { return record.id == key.id; });
        QCOMPARE(own.size(), all->size() - 1);
        const auto stored =
            std::find_if(all->begin(), all->end(), [&key](const DataKeyRecord &record) { return record.id == key.id; });
        QCOMPARE(stored->wrappedKey, key.wrappedKey);
        QCOMPARE(stored->retiredAt, 77);
        QCOMPARE(stored->epoch, 2);
        QCOMPARE(stored->project, key.project);
        // Those of the workspace itself are among them, and a fresh ring opens with what is stored.
        QCOMPARE(std::count_if(
                     own.begin(), own.end(),
                     [this](const DataKeyRecord &record) { return record.project.uuid() == m_workspace->workspaceId; }),
                 5);
        KeyRing ring(&m_workspace->clock);
        VERIFY_OK(ring.unlock(testMasterKey(m_workspace->workspaceId), own));
        VERIFY_OK(ring.fixedKey(FixedKey::AuditValues));
        VERIFY_OK(
            m_workspace->change([&](UnitOfWork &work) { return KeyRepository(work.db()).deleteDataKey(key.id); }));
        QCOMPARE(repository.dataKeys()->size(), own.size());
    }

    void inboundKeys_data() { Engines::addRows(); }
    void inboundKeys()
    {
        ApiKeyRecord key;
        key.id = newUuidV7(m_workspace->clock);
        key.publicId = QStringLiteral("7Qm2Vx9K");
        key.project = m_workspace->project;
        key.hash = QByteArray(32, '\x9C');
        key.role = Role::Member;
        key.createdBy = m_workspace->person;
        key.createdAt = 1;
        key.expiresAt = 2;
        const auto save = [this](const ApiKeyRecord &record) {
            return m_workspace->change(
                [&record](UnitOfWork &work) { return ApiKeyRepository(work.db()).saveApiKey(record); });
        };
        VERIFY_OK(save(key));
        key.lastUsedAt = 9;
        key.revokedAt = 10;
        VERIFY_OK(save(key));
        const auto db = m_workspace->raw(Connection::Mode::Read);
        const auto found = ApiKeyRepository(*db).findApiKey(key.publicId);
        VERIFY_OK(found);
        QVERIFY(found->has_value());
        QCOMPARE((*found)->hash, key.hash);
        QCOMPARE((*found)->revokedAt, 10);
        QCOMPARE(int((*found)->role), int(Role::Member));
        QVERIFY((*found)->environment.isEmpty());
        QVERIFY(!ApiKeyRepository(*db).findApiKey(QStringLiteral("other"))->has_value());
        key.id = newUuidV7(m_workspace->clock);
        VERIFY_CODE(ErrorCode::AlreadyExists, save(key));
    }

    void peopleAndProjects_data() { Engines::addRows(); }
    void peopleAndProjects()
    {
        const auto db = m_workspace->raw(Connection::Mode::Read);
        ProjectRepository repository(*db, m_workspace->ring);
        const auto project = repository.findProject(QStringLiteral("Support"));
        VERIFY_OK(project);
        QVERIFY(project->has_value());
        QCOMPARE((*project)->id, m_workspace->project);
        QCOMPARE((*project)->description, QStringLiteral("All of it"));
        QVERIFY(!repository.findProject(QStringLiteral("None"))->has_value());
        const auto person = repository.findPerson(m_workspace->person);
        VERIFY_OK(person);
        QCOMPARE((*person)->name, QStringLiteral("Ada"));
        QCOMPARE((*person)->email, QStringLiteral("ada@example.org"));
        QVERIFY(!repository.findPerson(PersonId::create(m_workspace->clock))->has_value());
        QCOMPARE(int(**repository.roleOf(m_workspace->project, m_workspace->person)), int(Role::Owner));
        QVERIFY(!repository.roleOf(m_workspace->project, PersonId::create(m_workspace->clock))->has_value());
        QVERIFY(!repository.roleOf(ProjectId::create(m_workspace->clock), m_workspace->person)->has_value());
        QCOMPARE(repository.members(m_workspace->project)->size(), 1);
        const auto environments = repository.environments(m_workspace->project);
        VERIFY_OK(environments);
        QCOMPARE(environments->size(), 2);
        QCOMPARE(environments->at(0).name, QStringLiteral("staging"));
        QCOMPARE(int(environments->at(1).kind), int(EnvironmentKind::Production));
        VERIFY_CODE(ErrorCode::AlreadyExists, m_workspace->change([this](UnitOfWork &work) {
            return ProjectRepository(work.db(), work.cipher())
                .insertProject({m_workspace->project, QStringLiteral("Support"), {}, work.now(), work.now()});
        }));
    }

    void pointersOfEnvironments_data() { Engines::addRows(); }
    void pointersOfEnvironments()
    {
        const PromptId prompt = addPrompt(*m_workspace, QStringLiteral("triage"));
        const VersionId one = addVersion(*m_workspace, prompt, QStringLiteral("one"));
        const VersionId two = addVersion(*m_workspace, prompt, QStringLiteral("two"), {one});
        BindingRecord binding;
        binding.id = newUuidV7(m_workspace->clock);
        binding.project = m_workspace->project;
        binding.environment = m_workspace->staging;
        binding.prompt = prompt;
        binding.updatedBy = m_workspace->person;
        const auto set = [&](QList<EnvironmentPointer::Share> split, qint64 expected) {
            binding.pointer.split = std::move(split);
            return m_workspace->change([&](UnitOfWork &work) {
                return ProjectRepository(work.db(), work.cipher()).setBinding(binding, expected);
            });
        };
        VERIFY_CODE(ErrorCode::InvalidInput, set({{one, 9'999}}, 0));
        VERIFY_CODE(ErrorCode::Conflict, set({{one, 10'000}}, 1));
        VERIFY_OK(set({{one, 10'000}}, 0));
        VERIFY_CODE(ErrorCode::Conflict, set({{two, 10'000}}, 0));
        VERIFY_OK(set({{one, 9'500}, {two, 500}}, 1));
        VERIFY_CODE(ErrorCode::Conflict, set({{two, 10'000}}, 1));
        const auto db = m_workspace->raw(Connection::Mode::Read);
        ProjectRepository repository(*db, m_workspace->ring);
        const auto found = repository.findBinding(m_workspace->project, {}, m_workspace->staging, prompt);
        VERIFY_OK(found);
        QVERIFY(found->has_value());
        QCOMPARE((*found)->pointer.generation, 2);
        QCOMPARE((*found)->pointer.split, QList<EnvironmentPointer::Share>({{one, 9'500}, {two, 500}}));
        QVERIFY(!repository.findBinding(m_workspace->project, QStringLiteral("shop"), m_workspace->staging, prompt)
                     ->has_value());
        QVERIFY(!repository.findBinding(m_workspace->project, {}, m_workspace->production, prompt)->has_value());
        QCOMPARE(repository.bindings(m_workspace->project)->size(), 1);
    }

    void promptsAndVersions_data() { Engines::addRows(); }
    void promptsAndVersions()
    {
        const PromptId prompt = addPrompt(*m_workspace, QStringLiteral("triage"),
                                          {QStringLiteral("b"), QStringLiteral("a"), QStringLiteral("a")});
        const VersionId one = addVersion(*m_workspace, prompt, QStringLiteral("one"));
        const VersionId two = addVersion(*m_workspace, prompt, QStringLiteral("two"), {one});
        const VersionId again = addVersion(*m_workspace, prompt, QStringLiteral("one"), {two, one});
        const auto db = m_workspace->raw(Connection::Mode::Read);
        PromptRepository repository(*db, m_workspace->ring);
        const auto found = repository.findByKey(m_workspace->project, QStringLiteral("triage"));
        VERIFY_OK(found);
        QCOMPARE((*found)->id, prompt);
        QCOMPARE((*found)->description, QStringLiteral("sorts tickets"));
        QCOMPARE((*found)->tags, QStringList({QStringLiteral("a"), QStringLiteral("b")}));
        QVERIFY(!repository.findByKey(m_workspace->project, QStringLiteral("Triage"))->has_value());
        QVERIFY(!repository.findByKey(ProjectId::create(m_workspace->clock), QStringLiteral("triage"))->has_value());

        const auto version = repository.findVersion(prompt, 3);
        VERIFY_OK(version);
        QCOMPARE((*version)->id, again);
        QCOMPARE((*version)->parents, QList<VersionId>({two, one}));
        QCOMPARE((*version)->message, QStringLiteral("change to one"));
        QCOMPARE((*version)->content, content(QStringLiteral("one")));
        QCOMPARE((*version)->contentHash, content(QStringLiteral("one")).contentHash());
        QCOMPARE((*repository.findVersion(one))->number, 1);
        QVERIFY(!repository.findVersion(prompt, 4)->has_value());
        const auto versions = repository.versions(prompt);
        VERIFY_OK(versions);
        QCOMPARE(versions->size(), 3);
        QCOMPARE(versions->first().number, 3);
        QCOMPARE(versions->last().message, QStringLiteral("change to one"));
    }

    void promptKeysAreUniqueAndPaged_data() { Engines::addRows(); }
    void promptKeysAreUniqueAndPaged()
    {
        for (const char *key : {"d", "b.x", "a", "b-x", "c_1", "b"})
            QVERIFY(!addPrompt(*m_workspace, QString::fromLatin1(key)).isNull());
        QVERIFY(addPrompt(*m_workspace, QStringLiteral("a")).isNull());
        QVERIFY(addPrompt(*m_workspace, QStringLiteral("No Key")).isNull());
        const auto db = m_workspace->raw(Connection::Mode::Read);
        PromptRepository repository(*db, m_workspace->ring);
        QStringList seen;
        QString after;
        while (true) {
            const auto page = repository.list(m_workspace->project, after, 2);
            VERIFY_OK(page);
            if (page->isEmpty())
                break;
            for (const Prompt &prompt : *page)
                seen.append(prompt.key);
            after = seen.last();
        }
        // By bytes on both engines (the server's locale is C).
        QCOMPARE(seen, QStringList({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("b-x"),
                                    QStringLiteral("b.x"), QStringLiteral("c_1"), QStringLiteral("d")}));
    }

    void parentsBelongToTheSamePrompt_data() { Engines::addRows(); }
    void parentsBelongToTheSamePrompt()
    {
        const PromptId mine = addPrompt(*m_workspace, QStringLiteral("mine"));
        const PromptId other = addPrompt(*m_workspace, QStringLiteral("other"));
        const VersionId foreign = addVersion(*m_workspace, other, QStringLiteral("x"));
        QVERIFY(addVersion(*m_workspace, mine, QStringLiteral("y"), {foreign}).isNull());
        // The refused one left no gap in the numbers.
        const VersionId first = addVersion(*m_workspace, mine, QStringLiteral("z"));
        const auto db = m_workspace->raw(Connection::Mode::Read);
        QCOMPARE((*PromptRepository(*db, m_workspace->ring).findVersion(first))->number, 1);
    }

    void tagsMove_data() { Engines::addRows(); }
    void tagsMove()
    {
        const PromptId prompt = addPrompt(*m_workspace, QStringLiteral("triage"));
        const VersionId one = addVersion(*m_workspace, prompt, QStringLiteral("one"));
        const VersionId two = addVersion(*m_workspace, prompt, QStringLiteral("two"));
        VERIFY_OK(setTag(*m_workspace, prompt, QStringLiteral("stable"), one));
        VERIFY_OK(setTag(*m_workspace, prompt, QStringLiteral("best"), one));
        VERIFY_OK(setTag(*m_workspace, prompt, QStringLiteral("stable"), two));
        const auto db = m_workspace->raw(Connection::Mode::Read);
        PromptRepository repository(*db, m_workspace->ring);
        const QList<QPair<QString, VersionId>> expected{{QStringLiteral("best"), one}, {QStringLiteral("stable"), two}};
        QCOMPARE(*repository.tags(prompt), expected);
        QCOMPARE((*repository.findVersion(two))->tags, QStringList(QStringLiteral("stable")));
    }

    void aDamagedVersionIsNoticed()
    {
        m_workspace = m_engines.workspace(false);
        QVERIFY(m_workspace);
        const PromptId prompt = addPrompt(*m_workspace, QStringLiteral("triage"));
        const VersionId one = addVersion(*m_workspace, prompt, QStringLiteral("one"));
        const VersionId two = addVersion(*m_workspace, prompt, QStringLiteral("two"));
        const auto db = m_workspace->raw();
        PromptRepository repository(*db, m_workspace->ring);
        // A flipped bit in the blob, a blob of another row, another hash.
        VERIFY_OK(db->execute(QStringLiteral("UPDATE prompt_version SET content = (SELECT content FROM prompt_version "
                                             "WHERE number = 2) WHERE number = 1")));
        VERIFY_CODE(ErrorCode::Corrupt, repository.findVersion(one));
        VERIFY_OK(db->execute(QStringLiteral("UPDATE prompt_version SET content_hash = 'aa' WHERE number = 2")));
        VERIFY_CODE(ErrorCode::Corrupt, repository.findVersion(two));
    }

    void datasets_data() { Engines::addRows(); }
    void datasets()
    {
        DatasetRecord dataset;
        dataset.id = DatasetId::create(m_workspace->clock);
        dataset.project = m_workspace->project;
        dataset.name = QStringLiteral("tickets");
        dataset.description = QStringLiteral("from March");
        dataset.createdBy = m_workspace->person;
        QList<DatasetRowRecord> rows;
        for (int i = 0; i < 3; ++i)
            rows.append({RowId::create(m_workspace->clock), i, QStringLiteral("h%1").arg(i),
                         QJsonObject{{QStringLiteral("vars"), QJsonObject{{QStringLiteral("n"), i}}}}, i == 1});
        DatasetVersionRecord version;
        version.id = DatasetVersionId::create(m_workspace->clock);
        version.dataset = dataset.id;
        version.project = dataset.project;
        version.settings = QJsonObject{{QStringLiteral("assert"), QJsonArray{QStringLiteral("equals")}}};
        const auto hashOf = [&rows] {
            DatasetHash hash({QStringLiteral("equals")});
            for (const DatasetRowRecord &row : std::as_const(rows))
                hash.add(row.content);
            return hash.finish();
        };
        version.contentHash = hashOf();
        version.createdBy = m_workspace->person;
        VERIFY_OK(m_workspace->change([&](UnitOfWork &work) -> Result<void> {
            DatasetRepository repository(work.db(), work.cipher());
            PL_CHECK(repository.insert(dataset));
            PL_CHECK(repository.appendVersion(version, rows));
            version.id = DatasetVersionId::create(m_workspace->clock);
            for (DatasetRowRecord &row : rows)
                row.id = RowId::create(m_workspace->clock);
            rows.removeLast();
            version.contentHash = hashOf();
            return repository.appendVersion(version, rows);
        }));
        QCOMPARE(version.number, 2);
        const auto db = m_workspace->raw(Connection::Mode::Read);
        DatasetRepository repository(*db, m_workspace->ring);
        const auto found = repository.findByName(m_workspace->project, QStringLiteral("tickets"));
        VERIFY_OK(found);
        QCOMPARE((*found)->versionCount, 2);
        QCOMPARE((*found)->description, dataset.description);
        QCOMPARE(repository.list(m_workspace->project)->size(), 1);
        QCOMPARE((*repository.find(dataset.id))->name, dataset.name);
        const auto newest = repository.findVersion(dataset.id);
        VERIFY_OK(newest);
        QCOMPARE((*newest)->number, 2);
        QCOMPARE((*newest)->rowCount, 2);
        QCOMPARE((*newest)->settings, version.settings);
        QCOMPARE((*repository.findVersion(dataset.id, 1))->rowCount, 3);
        QCOMPARE((*repository.findVersion(version.id))->number, 2);
        QVERIFY(!repository.findVersion(dataset.id, 3)->has_value());
        const auto read = repository.rows(**newest);
        VERIFY_OK(read);
        QCOMPARE(read->size(), 2);
        QCOMPARE(read->at(1).content, rows.at(1).content);
        QVERIFY(read->at(1).personal && !read->at(0).personal);
        // A row that is gone is not a smaller dataset.
        VERIFY_OK(m_workspace->change([&](UnitOfWork &work) -> Result<void> {
            PL_CHECK(work.db().execute(QStringLiteral("DELETE FROM dataset_row WHERE position = 1 AND version_id = ?"),
                                       {sqlId(version.id)}));
            return {};
        }));
        VERIFY_CODE(ErrorCode::Corrupt, repository.rows(**newest));
        DatasetRecord twin = dataset;
        twin.id = DatasetId::create(m_workspace->clock);
        VERIFY_CODE(ErrorCode::AlreadyExists, m_workspace->change([&](UnitOfWork &work) {
            return DatasetRepository(work.db(), work.cipher()).insert(twin);
        }));
    }

    void providers_data() { Engines::addRows(); }
    void providers()
    {
        ProviderRecord provider;
        provider.id = newUuidV7(m_workspace->clock);
        provider.project = m_workspace->project;
        provider.name = QStringLiteral("local");
        provider.type = QStringLiteral("openai-compatible");
        provider.position = 2;
        provider.config = QJsonObject{{QStringLiteral("baseUrl"), QStringLiteral("http://127.0.0.1:8000/v1")}};
        provider.createdBy = m_workspace->person;
        const QUuid first = provider.id;
        const auto save = [this](ProviderRecord &record) {
            return m_workspace->change(
                [&record](UnitOfWork &work) { return ProviderRepository(work.db(), work.cipher()).save(record); });
        };
        VERIFY_OK(save(provider));
        const QByteArray key = "sk-local-0123456789";
        VERIFY_OK(m_workspace->change([&](UnitOfWork &work) {
            return ProviderRepository(work.db(), work.cipher())
                .setApiKey(provider, key, QStringLiteral("ab12"), work.now());
        }));
        ProviderRecord again = provider;
        again.id = newUuidV7(m_workspace->clock);
        again.type = QStringLiteral("echo");
        again.config = {};
        VERIFY_OK(save(again));
        QCOMPARE(again.id, first);
        const auto db = m_workspace->raw(Connection::Mode::Read);
        ProviderRepository repository(*db, m_workspace->ring);
        const auto found = repository.findByName(m_workspace->project, QStringLiteral("local"));
        VERIFY_OK(found);
        QCOMPARE((*found)->id, first);
        QCOMPARE((*found)->type, QStringLiteral("echo"));
        QVERIFY((*found)->config.isEmpty());
        // Saving the settings does not touch the key.
        QCOMPARE((*found)->apiKeyHash, QStringLiteral("ab12"));
        QCOMPARE(*repository.apiKey(**found), key);
        QCOMPARE(repository.list(m_workspace->project)->size(), 1);
        VERIFY_OK(m_workspace->change([&](UnitOfWork &work) {
            return ProviderRepository(work.db(), work.cipher()).setApiKey(provider, {}, {}, work.now());
        }));
        QCOMPARE(*repository.apiKey(**found), QByteArray());
        provider.id = newUuidV7(m_workspace->clock);
        VERIFY_CODE(ErrorCode::NotFound, m_workspace->change([&](UnitOfWork &work) {
            return ProviderRepository(work.db(), work.cipher()).setApiKey(provider, key, {}, work.now());
        }));
    }

private:
    Engines m_engines;
    std::unique_ptr<TestWorkspace> m_workspace;
};

QTEST_GUILESS_MAIN(TstContentRepositories)
#include "tst_contentrepositories.moc"
