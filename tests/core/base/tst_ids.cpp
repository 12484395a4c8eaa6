// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ids.h"

#include <QSet>
#include <QTest>

#include <thread>

using namespace promptlab;

namespace {

class StillClock final : public Clock
{
public:
    [[nodiscard]] qint64 nowMs() const override { return ms; }
    [[nodiscard]] qint64 monotonicNs() const override { return 0; }
    qint64 ms = 0;
};

quint64 millisecondsOf(const QUuid &id)
{
    return id.toRfc4122().first(6).toHex().toULongLong(nullptr, 16);
}

// Ids of one process never go back in time, so that each test starts later than the ones before it.
qint64 laterThanAllTests()
{
    static qint64 start = 2'000'000'000'000;
    return start += 1'000'000;
}

} // namespace

class TstIds final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void versionVariantAndTimeAreInTheirPlaces()
    {
        StillClock clock;
        clock.ms = laterThanAllTests();
        for (int i = 0; i < 1'000; ++i) {
            const QUuid id = newUuidV7(clock);
            QCOMPARE(id.toRfc4122().at(6) & 0xF0, 0x70);
            QCOMPARE(id.variant(), QUuid::DCE);
            QCOMPARE(millisecondsOf(id), quint64(clock.ms));
        }
    }

    void idsOfOneMillisecondGrow()
    {
        StillClock clock;
        clock.ms = laterThanAllTests();
        QString before;
        // More than the counter holds: then the time goes ahead instead of repeating.
        for (int i = 0; i < 10'000; ++i) {
            const QString id = uuidText(newUuidV7(clock));
            QVERIFY2(id > before, qPrintable(before + QStringLiteral(" then ") + id));
            before = id;
        }
    }

    void aClockThatJumpsBackDoesNotReorder()
    {
        StillClock clock;
        clock.ms = laterThanAllTests();
        const QString first = uuidText(newUuidV7(clock));
        clock.ms -= 86'400'000;
        QVERIFY(uuidText(newUuidV7(clock)) > first);
    }

    void threadsNeverShareAnId()
    {
        const SystemClock clock;
        constexpr int perThread = 5'000;
        std::array<QList<QUuid>, 4> made;
        std::vector<std::thread> threads;
        for (QList<QUuid> &list : made) {
            threads.emplace_back([&list, &clock] {
                for (int i = 0; i < perThread; ++i)
                    list.append(newUuidV7(clock));
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QSet<QUuid> all;
        for (const QList<QUuid> &list : made)
            all.unite(QSet<QUuid>(list.begin(), list.end()));
        QCOMPARE(all.size(), perThread * qsizetype(made.size()));
    }

    void parsing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        QTest::addRow("lower case") << "019a0000-0000-7000-8000-00000000000a" << true;
        QTest::addRow("upper case") << "019A0000-0000-7000-8000-00000000000A" << true;
        QTest::addRow("braces") << "{019a0000-0000-7000-8000-00000000000a}" << false;
        QTest::addRow("without dashes") << "019a000000007000800000000000000a" << false;
        QTest::addRow("one digit short") << "019a0000-0000-7000-8000-00000000000" << false;
        QTest::addRow("a letter that is no digit") << "019a0000-0000-7000-8000-00000000000g" << false;
        QTest::addRow("a dash in the wrong place") << "019a00000-000-7000-8000-00000000000a" << false;
        QTest::addRow("the null id") << "00000000-0000-0000-0000-000000000000" << false;
        QTest::addRow("empty") << "" << false;
        QTest::addRow("blank in front") << " 19a0000-0000-7000-8000-00000000000a" << false;
    }
    void parsing()
    {
        QFETCH(QString, text);
        QFETCH(bool, good);
        const Result<PromptId> id = PromptId::parse(text);
        QCOMPARE(id.ok(), good);
        if (good)
            QCOMPARE(id->toString(), text.toLower());
        else
            QCOMPARE(id.error().code, ErrorCode::InvalidInput);
    }

    void idsOfDifferentKindsDoNotMix()
    {
        static_assert(!std::is_convertible_v<PromptId, VersionId>);
        static_assert(!std::is_convertible_v<QUuid, PromptId>);
        QVERIFY(PromptId().isNull());
        QCOMPARE(PromptId().toString(), QString());
        const SystemClock clock;
        const PromptId id = PromptId::create(clock);
        QCOMPARE(*PromptId::parse(id.toString()), id);
        QCOMPARE(QSet<PromptId>({id, id}).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TstIds)
#include "tst_ids.moc"
