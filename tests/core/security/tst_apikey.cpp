// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/apikey.h"

#include "securitysupport.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace promptlab;

namespace {

const QByteArray vectorToken("plk_7Qm2Vx9K_0123456789ABCDEFGHJKMNPQRSTVWXYZ0123456789A");

class MemoryApiKeyStore final : public ApiKeyStore
{
public:
    Result<std::optional<ApiKeyRecord>> findApiKey(const QString &publicId) override
    {
        ++finds;
        const auto found = records.constFind(publicId);
        return found == records.constEnd() ? std::optional<ApiKeyRecord>() : std::optional<ApiKeyRecord>(*found);
    }
    Result<void> saveApiKey(const ApiKeyRecord &key) override
    {
        ++saves;
        if (records.contains(key.publicId)) { // as the database does it
            records[key.publicId].lastUsedAt = key.lastUsedAt;
            records[key.publicId].revokedAt = key.revokedAt;
        } else {
            records.insert(key.publicId, key);
        }
        return {};
    }
    QMap<QString, ApiKeyRecord> records;
    int finds = 0;
    int saves = 0;
};

} // namespace

class TstApiKey final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_clock.ms = 1767323045120;
        m_store = {};
        m_ring = std::make_unique<KeyRing>(&m_clock);
        QVERIFY(m_ring->unlock(MasterKey::generate(QUuid::createUuid()), {}).ok());
        QVERIFY(m_ring->createProjectKeys({}).ok());
        m_keys = std::make_unique<ApiKeys>(ApiKeys::open(*m_ring, &m_store, &m_clock).value());
        m_wanted.project = ProjectId(QUuid::createUuid());
        m_wanted.role = Role::Member;
        m_wanted.creatorRole = Role::Admin;
        m_wanted.environment = QStringLiteral("staging");
    }

    void theVectorIsReadAndHashed()
    {
        const QByteArray text = vectorToken + "_cd94a200";
        const auto parts = parseApiKey(text);
        QVERIFY(parts.ok());
        QCOMPARE(parts->publicId.toByteArray(), QByteArray("7Qm2Vx9K"));
        QCOMPARE(parts->token.toByteArray(), vectorToken);
        QCOMPARE(apiKeyHash(parts->token, SecretBytes::copyOf(test::counting(0, 32))).toHex(),
                 QByteArray("f0f41255da4bf077bed99b0b6a88f99e25e43c7616b712879b0d879d62d038a1"));
    }

    void malformedKeysAreRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray good = vectorToken + "_cd94a200";
        QTest::addRow("empty") << QByteArray();
        QTest::addRow("cut by one") << good.chopped(1);
        QTest::addRow("longer by one") << QByteArray(good + '0');
        QTest::addRow("wrong check") << QByteArray(vectorToken + "_cd94a201");
        QTest::addRow("check in upper case") << QByteArray(vectorToken + "_CD94A200");
        QTest::addRow("wrong prefix") << QByteArray(good).replace(0, 3, "plx");
        QTest::addRow("wrong letter in the id") << QByteArray(good).replace(4, 1, "-");
        QTest::addRow("wrong letter in the secret") << QByteArray(good).replace(20, 1, "=");
        QTest::addRow("separator missing") << QByteArray(good).replace(12, 1, "x");
        QTest::addRow("spaces around") << QByteArray(' ' + good);
        QTest::addRow("a zero inside") << QByteArray(good).replace(30, 1, QByteArray(1, '\0'));
    }

    void malformedKeysAreRefused()
    {
        QFETCH(QByteArray, text);
        const auto parts = parseApiKey(text);
        QVERIFY(!parts.ok());
        QVERIFY(parts.error().code == ErrorCode::PermissionDenied);
        QVERIFY(!m_keys->authenticate(text).ok());
        QCOMPARE(m_store.finds, 0);
    }

    void everyAlteredCharacterIsRefused()
    {
        const auto issued = m_keys->issue(m_wanted);
        const QByteArray good = issued->text.view().toByteArray();
        QVERIFY(m_keys->authenticate(good).ok());
        for (qsizetype i = 0; i < good.size(); ++i) {
            QByteArray bad = good;
            bad[i] = bad[i] == 'a' ? 'b' : 'a';
            QVERIFY(!m_keys->authenticate(bad).ok());
        }
    }

    void anIssuedKeyAuthenticates()
    {
        const auto issued = m_keys->issue(m_wanted);
        QVERIFY(issued.ok());
        const QByteArray text = issued->text.view().toByteArray();
        const QRegularExpression form(QStringLiteral("\\Aplk_[0-9A-Za-z]{8}_[0-9A-Za-z_-]{43}_[0-9a-f]{8}\\z"));
        QVERIFY(form.match(QString::fromLatin1(text)).hasMatch());
        QCOMPARE(issued->record.expiresAt, m_clock.ms + apiKeyLifetimeMs);
        QCOMPARE(issued->record.hash.size(), 32);
        const auto record = m_keys->authenticate(text);
        QVERIFY(record.ok());
        QCOMPARE(record->project, m_wanted.project);
        QVERIFY(record->role == Role::Member);
        QCOMPARE(record->environment, QStringLiteral("staging"));
        QCOMPARE(record->lastUsedAt, m_clock.ms.load());
        QSet<QByteArray> texts;
        for (int i = 0; i < 50; ++i)
            texts << m_keys->issue(m_wanted)->text.view().toByteArray();
        QCOMPARE(texts.size(), 50);
    }

    void theRoleIsBoundedByTheCreators()
    {
        m_wanted.role = Role::Owner;
        QVERIFY(m_keys->issue(m_wanted).error().code == ErrorCode::PermissionDenied);
        m_wanted.role = Role::Admin;
        QVERIFY(m_keys->issue(m_wanted).ok());
    }

    void everyRefusalReadsTheSame()
    {
        const auto issued = m_keys->issue(m_wanted);
        const QByteArray text = issued->text.view().toByteArray();
        const auto other = m_keys->issue(m_wanted);
        // A well-formed key with a known id and the secret of another.
        QByteArray mixed = text.first(13) + other->text.view().toByteArray().sliced(13, 43);
        mixed += '_' + QByteArray::number(quint32(0), 16).rightJustified(8, '0');
        QStringList messages;
        messages << m_keys->authenticate(mixed).error().text();
        messages << m_keys->authenticate(QByteArray(vectorToken + "_cd94a200")).error().text();
        QVERIFY(m_keys->revoke(issued->record.publicId).ok());
        messages << m_keys->authenticate(text).error().text();
        m_clock.ms += apiKeyLifetimeMs;
        messages << m_keys->authenticate(other->text.view()).error().text();
        messages.removeDuplicates();
        QCOMPARE(messages.size(), 1);
    }

    void aStolenHashOfAnotherServerDoesNotFit()
    {
        const auto issued = m_keys->issue(m_wanted);
        KeyRing ring(&m_clock);
        QVERIFY(ring.unlock(MasterKey::generate(QUuid::createUuid()), {}).ok());
        QVERIFY(ring.createProjectKeys({}).ok());
        const auto elsewhere = ApiKeys::open(ring, &m_store, &m_clock);
        QVERIFY(!elsewhere->authenticate(issued->text.view()).ok());
    }

    void expiryAndRevocationTakeHold()
    {
        const auto issued = m_keys->issue(m_wanted);
        m_clock.ms += apiKeyLifetimeMs - 1;
        QVERIFY(m_keys->authenticate(issued->text.view()).ok());
        m_clock.ms += 1;
        QVERIFY(!m_keys->authenticate(issued->text.view()).ok());
        const auto second = m_keys->issue(m_wanted);
        QVERIFY(m_keys->revoke(second->record.publicId).ok());
        QVERIFY(!m_keys->authenticate(second->text.view()).ok());
        QVERIFY(m_keys->revoke(QStringLiteral("00000000")).error().code == ErrorCode::NotFound);
    }

    void rotationOverlaps()
    {
        const auto old = m_keys->issue(m_wanted);
        m_clock.ms += 1000;
        const auto fresh = m_keys->rotate(old->record.publicId);
        QVERIFY(fresh.ok());
        QCOMPARE(fresh->record.environment, QStringLiteral("staging"));
        QVERIFY(fresh->record.role == Role::Member);
        QVERIFY(fresh->record.id != old->record.id);
        QVERIFY(m_keys->authenticate(old->text.view()).ok());
        QVERIFY(m_keys->authenticate(fresh->text.view()).ok());
        m_clock.ms += apiKeyOverlapMs;
        QVERIFY(!m_keys->authenticate(old->text.view()).ok());
        QVERIFY(m_keys->authenticate(fresh->text.view()).ok());
        QVERIFY(m_keys->rotate(old->record.publicId).error().code == ErrorCode::NotFound);
    }

    void lastUseIsWrittenOnceAMinute()
    {
        const auto issued = m_keys->issue(m_wanted);
        m_store.saves = 0;
        for (int i = 0; i < 10; ++i)
            QVERIFY(m_keys->authenticate(issued->text.view()).ok());
        QCOMPARE(m_store.saves, 1);
        m_clock.ms += apiKeyTouchMs - 1;
        QVERIFY(m_keys->authenticate(issued->text.view()).ok());
        QCOMPARE(m_store.saves, 1);
        m_clock.ms += 1;
        QVERIFY(m_keys->authenticate(issued->text.view()).ok());
        QCOMPARE(m_store.saves, 2);
    }

    void aLockedRingIssuesNothing()
    {
        m_ring->lock();
        QVERIFY(ApiKeys::open(*m_ring, &m_store, &m_clock).error().code == ErrorCode::Locked);
    }

private:
    test::FixedClock m_clock;
    MemoryApiKeyStore m_store;
    std::unique_ptr<KeyRing> m_ring;
    std::unique_ptr<ApiKeys> m_keys;
    NewApiKey m_wanted;
};

QTEST_GUILESS_MAIN(TstApiKey)
#include "tst_apikey.moc"
