// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/task.h"

#include <QTest>
#include <QTimer>

#include <qcoro/qcorotimer.h>

using namespace promptlab;

namespace {

Task<void> endAtOnce(int *ended)
{
    ++*ended;
    co_return;
}

/// Waits for a very long time, or until cancelled.
Task<void> waitForCancel(CancelToken token, int *ended)
{
    QTimer timer;
    timer.setSingleShot(true);
    timer.start(3'600'000);
    const auto wake = token.onCancel([&timer] { timer.start(0); });
    co_await timer;
    ++*ended;
}

Task<void> spawnMore(TaskScope *scope, int depth, int *ended)
{
    if (depth > 0)
        scope->spawn(spawnMore(scope, depth - 1, ended));
    QTimer timer;
    timer.setSingleShot(true);
    timer.start(0);
    co_await timer;
    ++*ended;
}

Task<int> joinAndCount(TaskScope *scope, const int *ended)
{
    co_await scope->joined();
    co_return *ended;
}

} // namespace

class TstTaskScope final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyScopeIsJoinedAtOnce()
    {
        TaskScope scope;
        const int ended = 0;
        QCOMPARE(QCoro::waitFor(joinAndCount(&scope, &ended)), 0);
        QCOMPARE(scope.running(), 0);
    }

    void tasksThatEndAtOnceLeaveTheScope()
    {
        TaskScope scope;
        int ended = 0;
        scope.spawn(endAtOnce(&ended));
        QCOMPARE(ended, 1);
        QCOMPARE(scope.running(), 0);
    }

    void cancelReachesEveryTaskAndJoinedWaitsForAll()
    {
        TaskScope scope;
        int ended = 0;
        for (int i = 0; i < 5; ++i)
            scope.spawn(waitForCancel(scope.token(), &ended));
        QCOMPARE(scope.running(), 5);
        QCOMPARE(ended, 0);
        scope.cancel();
        QCOMPARE(QCoro::waitFor(joinAndCount(&scope, &ended)), 5);
        QCOMPARE(scope.running(), 0);
    }

    void joinedWaitsForTasksThatWereSpawnedMeanwhile()
    {
        TaskScope scope;
        int ended = 0;
        scope.spawn(spawnMore(&scope, 6, &ended));
        QCOMPARE(QCoro::waitFor(joinAndCount(&scope, &ended)), 7);
    }

    void aScopeIsCancelledWithItsParent()
    {
        CancelSource parent;
        TaskScope scope(parent.token());
        int ended = 0;
        scope.spawn(waitForCancel(scope.token(), &ended));
        parent.cancel();
        QVERIFY(scope.token().isCancelled());
        QCOMPARE(QCoro::waitFor(joinAndCount(&scope, &ended)), 1);
    }

    void aScopeCanBeUsedAgainAfterJoining()
    {
        TaskScope scope;
        int ended = 0;
        scope.spawn(spawnMore(&scope, 1, &ended));
        QCOMPARE(QCoro::waitFor(joinAndCount(&scope, &ended)), 2);
        scope.spawn(spawnMore(&scope, 0, &ended));
        QCOMPARE(QCoro::waitFor(joinAndCount(&scope, &ended)), 3);
    }
};

QTEST_GUILESS_MAIN(TstTaskScope)
#include "tst_taskscope.moc"
