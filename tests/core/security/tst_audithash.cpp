// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/audithash.h"
#include "core/security/audithead.h"
#include "core/security/hashing.h"

#include "securitysupport.h"

#include <QTest>

using namespace promptlab;

namespace {

QList<QByteArray> someLeaves(int count)
{
    QList<QByteArray> leaves;
    for (int i = 0; i < count; ++i)
        leaves << QByteArray::number(i);
    return leaves;
}

} // namespace

class TstAuditHash final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chainMatchesThePublishedVectors()
    {
        const QByteArray first = *canonicalAuditEntry({{QStringLiteral("seq"), 1},
                                                       {QStringLiteral("actor"), QStringLiteral("usr_1")},
                                                       {QStringLiteral("action"), QStringLiteral("prompt.create")}});
        QCOMPARE(first, QByteArray(R"({"action":"prompt.create","actor":"usr_1","seq":1})"));
        const QByteArray hash = auditChainHash(auditGenesisHash(), first);
        QCOMPARE(hash.toHex(), QByteArray("70f989c07e342fc86d0f4f6426afb1f9d6e286b0a147092a08267b1cf50eb09c"));
        QCOMPARE(auditChainHash(hash, R"({"action":"deploy.approve","actor":"usr_2","seq":2})").toHex(),
                 QByteArray("cc07d29ac1a73129677e8f695591b4e634167ebd8d7a92ba151cb38aa19a6a39"));
    }

    void onlyWholeNumbersAreCanonical()
    {
        const auto entry = [](const QJsonValue &value) {
            return canonicalAuditEntry({{QStringLiteral("a"), QJsonArray{QJsonObject{{QStringLiteral("n"), value}}}}});
        };
        QVERIFY(entry(9007199254740992.0).ok());
        QVERIFY(entry(-3).ok());
        QVERIFY(entry(true).ok());
        QVERIFY(!entry(0.5).ok());
        QVERIFY(!entry(1e300).ok());
        QVERIFY(!entry(9007199254740994.0).ok());
    }

    void theChainNamesTheFirstBadEntry_data()
    {
        QTest::addColumn<QString>("attack");
        QTest::addColumn<int>("bad");
        QTest::addRow("untouched") << QString() << 0;
        QTest::addRow("flipped byte") << QStringLiteral("flip") << 4;
        QTest::addRow("dropped entry") << QStringLiteral("drop") << 4;
        QTest::addRow("swapped entries") << QStringLiteral("swap") << 4;
        QTest::addRow("inserted entry") << QStringLiteral("insert") << 4;
        QTest::addRow("altered hash") << QStringLiteral("hash") << 4;
    }

    void theChainNamesTheFirstBadEntry()
    {
        QFETCH(QString, attack);
        QFETCH(int, bad);
        struct Entry {
            qint64 seq;
            QByteArray body;
            QByteArray hash;
        };
        QList<Entry> entries;
        QByteArray hash = auditGenesisHash();
        for (int i = 1; i <= 8; ++i) {
            const QByteArray body = *canonicalAuditEntry({{QStringLiteral("seq"), i}});
            hash = auditChainHash(hash, body);
            entries << Entry{i, body, hash};
        }
        if (attack == QLatin1String("flip"))
            entries[3].body[2] = 'x';
        if (attack == QLatin1String("drop"))
            entries.removeAt(3);
        if (attack == QLatin1String("swap"))
            std::swap(entries[3], entries[4]);
        if (attack == QLatin1String("insert"))
            entries.insert(3, Entry{4, "{}", auditChainHash(entries[2].hash, "{}").replace(0, 1, "x")});
        if (attack == QLatin1String("hash"))
            entries[3].hash[31] = char(entries[3].hash[31] ^ 1);
        AuditChain chain;
        int failed = 0;
        for (const Entry &entry : entries) {
            const auto followed = chain.follow(entry.seq, entry.body, entry.hash);
            if (!followed.ok()) {
                QVERIFY(followed.error().code == ErrorCode::Corrupt);
                QVERIFY(followed.error().message.contains(QString::number(chain.size() + 1)));
                failed = int(chain.size()) + 1;
                break;
            }
        }
        QCOMPARE(failed, bad);
        QCOMPARE(chain.hash() == hash, bad == 0);
    }

    void merkleRootsMatchThePublishedOnes_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<QByteArray>("root");
        QTest::addRow("no leaf") << 0 << QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        QTest::addRow("one leaf") << 1
                                  << QByteArray("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
        QTest::addRow("two leaves") << 2
                                    << QByteArray("fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125");
        QTest::addRow("three leaves") << 3
                                      << QByteArray("aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77");
        QTest::addRow("four leaves") << 4
                                     << QByteArray("d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
        QTest::addRow("five leaves") << 5
                                     << QByteArray("4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4");
        QTest::addRow("six leaves") << 6
                                    << QByteArray("76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef");
        QTest::addRow("seven leaves") << 7
                                      << QByteArray("ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c");
        QTest::addRow("eight leaves") << 8
                                      << QByteArray("5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
    }

    void merkleRootsMatchThePublishedOnes()
    {
        QFETCH(int, count);
        QFETCH(QByteArray, root);
        const QByteArrayList all{QByteArray(""),          QByteArray(1, '\0'),     QByteArray("\x10"),
                                 QByteArray("\x20\x21"),  QByteArray("\x30\x31"),  QByteArray("\x40\x41\x42\x43"),
                                 test::counting(0x50, 8), test::counting(0x60, 16)};
        QCOMPARE(merkleRoot(all.first(count)).toHex(), root);
    }

    void theSheetsRoot()
    {
        QCOMPARE(merkleRoot({"a", "b", "c"}).toHex(),
                 QByteArray("36642e73c2540ab121e3a6bf9545b0a24982cd830eb13d3cd19de3ce6c021ec1"));
    }

    void everyLeafOfEverySizeIsProven()
    {
        for (int size = 1; size <= 40; ++size) {
            const QList<QByteArray> leaves = someLeaves(size);
            const QByteArray root = merkleRoot(leaves);
            for (int index = 0; index < size; ++index) {
                const QList<QByteArray> proof = merkleProof(leaves, index);
                QVERIFY(verifyMerkleProof(leaves[index], quint64(index), quint64(size), proof, root));
                QVERIFY(!verifyMerkleProof("other", quint64(index), quint64(size), proof, root));
                QVERIFY(!verifyMerkleProof(leaves[index], quint64(size), quint64(size), proof, root));
                if (size > 1) {
                    QVERIFY(!verifyMerkleProof(leaves[index], quint64((index + 1) % size), quint64(size), proof, root));
                    QVERIFY(!verifyMerkleProof(leaves[index], quint64(index), quint64(size),
                                               proof.first(proof.size() - 1), root));
                }
                QList<QByteArray> longer = proof;
                longer << sha256("more");
                QVERIFY(!verifyMerkleProof(leaves[index], quint64(index), quint64(size), longer, root));
                for (qsizetype step = 0; step < proof.size(); ++step) {
                    QList<QByteArray> bad = proof;
                    bad[step][0] = char(bad[step][0] ^ 1);
                    QVERIFY(!verifyMerkleProof(leaves[index], quint64(index), quint64(size), bad, root));
                    bad[step].chop(1);
                    QVERIFY(!verifyMerkleProof(leaves[index], quint64(index), quint64(size), bad, root));
                }
            }
        }
        QVERIFY(!verifyMerkleProof("x", 0, 0, {}, merkleRoot({})));
        QVERIFY(merkleProof(someLeaves(3), 3).isEmpty());
        QVERIFY(merkleProof(someLeaves(3), -1).isEmpty());
    }

    void aLeafCannotPoseAsANode()
    {
        const QByteArray forged = merkleLeafHash("a") + merkleLeafHash("b");
        QVERIFY(merkleRoot({forged}) != merkleRoot({"a", "b"}));
    }

    void theBuilderGrowsLikeTheWhole()
    {
        MerkleBuilder builder;
        for (int size = 0; size < 130; ++size) {
            QCOMPARE(builder.root(), merkleRoot(someLeaves(size)));
            QCOMPARE(builder.size(), quint64(size));
            builder.add(QByteArray::number(size));
        }
    }

    void headsAreSignedAndVerified()
    {
        test::FixedClock clock;
        KeyRing ring(&clock);
        QVERIFY(ring.unlock(MasterKey::generate(QUuid::createUuid()), {}).ok());
        QVERIFY(ring.createProjectKeys({}).ok());
        const auto record = AuditSigner::createKey(ring, clock);
        QVERIFY(record.ok());
        QCOMPARE(record->publicKey.size(), 32);
        const auto signer = AuditSigner::open(ring, *record);
        QVERIFY(signer.ok());
        const SignedAuditHead head = signer->sign({1000, sha256("chain"), sha256("root"), clock.ms, {}, {}});
        QCOMPARE(head.keyId, record->id);
        QVERIFY(verifyAuditHead(head, record->publicKey));

        const auto broken = [&head, &record](const auto &change) {
            SignedAuditHead bad = head;
            change(bad);
            return !verifyAuditHead(bad, record->publicKey);
        };
        QVERIFY(broken([](SignedAuditHead &h) { h.size += 1; }));
        QVERIFY(broken([](SignedAuditHead &h) { h.at += 1; }));
        QVERIFY(broken([](SignedAuditHead &h) { h.chainHash[0] = char(h.chainHash[0] ^ 1); }));
        QVERIFY(broken([](SignedAuditHead &h) { h.root[31] = char(h.root[31] ^ 1); }));
        QVERIFY(broken([](SignedAuditHead &h) { h.keyId = KeyId(QUuid::createUuid()); }));
        QVERIFY(broken([](SignedAuditHead &h) { h.signature[5] = char(h.signature[5] ^ 1); }));
        QVERIFY(broken([](SignedAuditHead &h) { h.signature.chop(1); }));
        QVERIFY(!verifyAuditHead(head, AuditSigner::createKey(ring, clock)->publicKey));
        QVERIFY(!verifyAuditHead(head, {}));

        QByteArray publicKey;
        const QJsonObject json = auditHeadToJson(head, record->publicKey);
        const auto read = auditHeadFromJson(json, &publicKey);
        QVERIFY(read.ok());
        QVERIFY(*read == head);
        QCOMPARE(publicKey, record->publicKey);
        for (const QString &name : json.keys()) {
            if (name == QLatin1String("fingerprint"))
                continue;
            QJsonObject cut = json;
            cut.remove(name);
            QVERIFY2(!auditHeadFromJson(cut, &publicKey).ok(), qPrintable(name));
        }

        AuditKeyRecord mixed = *record;
        mixed.publicKey = AuditSigner::createKey(ring, clock)->publicKey;
        QVERIFY(AuditSigner::open(ring, mixed).error().code == ErrorCode::Corrupt);
        mixed = *record;
        mixed.id = KeyId(QUuid::createUuid());
        QVERIFY(AuditSigner::open(ring, mixed).error().code == ErrorCode::Corrupt);
        ring.lock();
        QVERIFY(AuditSigner::open(ring, *record).error().code == ErrorCode::Locked);
    }

    void theSignedTextAndFingerprintAreFrozen()
    {
        const SignedAuditHead head{2,
                                   QByteArray(32, '\x11'),
                                   QByteArray(32, '\x22'),
                                   1767323045120,
                                   KeyId(QUuid::fromString(QStringLiteral("019a0000-0000-7000-8000-000000000001"))),
                                   {}};
        QCOMPARE(auditHeadMessage(head),
                 QByteArray("PLHEAD1{\"at\":1767323045120,\"chainHash\":\"" + QByteArray("11").repeated(32)
                            + "\",\"keyId\":\"019a0000-0000-7000-8000-000000000001\",\"root\":\""
                            + QByteArray("22").repeated(32) + "\",\"size\":2}"));
        QCOMPARE(auditKeyFingerprint(QByteArray(32, '\0')),
                 QStringLiteral("6668 7aad f862 bd77 6c8f c18b 8e9f 8e20 0897 1485 6ee2 33b3 902a 591d 0d5f 2925"));
    }
};

QTEST_GUILESS_MAIN(TstAuditHash)
#include "tst_audithash.moc"
