// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/cancel.h"

#include <QMutex>
#include <QTest>
#include <QWaitCondition>

#include <future>
#include <thread>

using namespace promptlab;

class TstCancel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTokenOfNobodyNeverCancels()
    {
        const CancelToken token;
        QVERIFY(!token.isCancelled());
        QVERIFY(token.check().ok());
        QVERIFY(token.onCancel([] {}) == nullptr);
    }

    void tokensSeeTheirSource()
    {
        CancelSource source;
        const CancelToken early = source.token();
        const CancelSource copy = source;
        QVERIFY(early.check().ok());
        source.cancel();
        QVERIFY(early.isCancelled());
        QVERIFY(source.token().isCancelled());
        QVERIFY(copy.token().isCancelled());
        QCOMPARE(early.check().error().code, ErrorCode::Cancelled);
    }

    void callbacksRunOnce()
    {
        CancelSource source;
        int calls = 0;
        const auto kept = source.token().onCancel([&calls] { ++calls; });
        source.cancel();
        QCOMPARE(calls, 1);
        source.cancel();
        QCOMPARE(calls, 1);
        // Too late to wait for it: at once.
        const auto late = source.token().onCancel([&calls] { calls += 10; });
        QCOMPARE(calls, 11);
    }

    void aDroppedRegistrationIsNotCalled()
    {
        CancelSource source;
        int calls = 0;
        source.token().onCancel([&calls] { ++calls; }).reset();
        source.cancel();
        QCOMPARE(calls, 0);
    }

    void aRegistrationMayOutliveItsSource()
    {
        std::shared_ptr<void> registration;
        {
            const CancelSource source;
            registration = source.token().onCancel([] {});
            QVERIFY(registration != nullptr);
        }
        registration.reset();
        QVERIFY(registration == nullptr);
    }

    void callbacksMayRegisterAndRemove()
    {
        CancelSource source;
        QStringList order;
        std::shared_ptr<void> inner;
        std::shared_ptr<void> second;
        std::shared_ptr<void> first = source.token().onCancel([&] {
            order << QStringLiteral("first");
            first.reset();
            second.reset(); // has not run yet: will not
            inner = source.token().onCancel([&order] { order << QStringLiteral("inner"); });
            source.cancel();
        });
        second = source.token().onCancel([&order] { order << QStringLiteral("second"); });
        source.cancel();
        QCOMPARE(order, QStringList({QStringLiteral("first"), QStringLiteral("inner")}));
    }

    void childrenFollowTheirParentAndNotTheOtherWayRound()
    {
        CancelSource parent;
        CancelSource child(parent.token());
        CancelSource grandchild(child.token());
        CancelSource other(parent.token());
        other.cancel();
        QVERIFY(!parent.token().isCancelled());
        int calls = 0;
        const auto kept = grandchild.token().onCancel([&calls] { ++calls; });
        parent.cancel();
        QVERIFY(child.token().isCancelled());
        QVERIFY(grandchild.token().isCancelled());
        QCOMPARE(calls, 1);
        const CancelSource born(parent.token());
        QVERIFY(born.token().isCancelled());
    }

    /// After a registration is gone its callback must not touch what it captured.
    void droppingWaitsForACallbackThatIsRunning()
    {
        for (int round = 0; round < 200; ++round) {
            CancelSource source;
            std::promise<void> entered;
            std::atomic<bool> finished{false};
            std::atomic<bool> goOn{false};
            auto registration = source.token().onCancel([&] {
                entered.set_value();
                while (!goOn)
                    std::this_thread::yield();
                finished = true;
            });
            std::thread canceller([&source] { source.cancel(); });
            entered.get_future().wait();
            std::thread releaser([&goOn] { goOn = true; });
            registration.reset();
            const bool over = finished;
            releaser.join();
            canceller.join();
            QVERIFY2(over, "the registration went while its callback was running");
        }
    }

    void manyThreadsCancelAndRegister()
    {
        for (int round = 0; round < 50; ++round) {
            CancelSource source;
            std::atomic<int> calls{0};
            std::vector<std::thread> threads;
            std::vector<std::shared_ptr<void>> kept(8);
            for (std::shared_ptr<void> &registration : kept)
                threads.emplace_back([&] { registration = source.token().onCancel([&calls] { ++calls; }); });
            threads.emplace_back([&source] { source.cancel(); });
            threads.emplace_back([&source] { source.cancel(); });
            for (std::thread &thread : threads)
                thread.join();
            QCOMPARE(calls.load(), int(kept.size()));
        }
    }
};

QTEST_GUILESS_MAIN(TstCancel)
#include "tst_cancel.moc"
