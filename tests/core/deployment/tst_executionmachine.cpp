// SPDX-License-Identifier: GPL-3.0-or-later
// The whole machine against a table of its own: every status with every event, in the words of the sheet.
#include "core/deployment/executionmachine.h"

#include <QTest>

using namespace promptlab;

namespace {

/// What follows, as the sheet says it. Empty: refused. "next": the next step, after the last baking or done.
/// "last": the last step, from it done. "before": where the pause began.
struct Line {
    const char *event;
    QMap<QString, QString> follows; ///< status → what follows; absent: refused
};

const QMap<QString, ExecutionStatus> &statuses()
{
    static const QMap<QString, ExecutionStatus> map = [] {
        QMap<QString, ExecutionStatus> made;
        for (int i = 0; i < executionStatusCount; ++i)
            made.insert(executionStatusName(ExecutionStatus(i)), ExecutionStatus(i));
        return made;
    }();
    return map;
}

QMap<QString, QString> all(const QStringList &from, const QString &to)
{
    QMap<QString, QString> follows;
    for (const QString &status : from)
        follows.insert(status, to);
    return follows;
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '));
}

/// In the order of ExecutionEvent.
QList<Line> sheet()
{
    const QString back = QStringLiteral("ROLLING_BACK");
    const QStringList moved = words("SHIFTING MONITORING HOLDING PAUSED BAKING");
    QMap<QString, QString> abort = all(moved, back);
    abort.insert(QStringLiteral("PENDING"), QStringLiteral("CANCELLED"));
    QMap<QString, QString> supersede = all(moved, back);
    supersede.insert(QStringLiteral("PENDING"), QStringLiteral("SUPERSEDED"));
    QMap<QString, QString> promote = all(words("MONITORING HOLDING"), QStringLiteral("next"));
    promote.insert(QStringLiteral("BAKING"), QStringLiteral("COMPLETED"));
    QMap<QString, QString> promoteFull = all(words("MONITORING HOLDING"), QStringLiteral("last"));
    promoteFull.insert(QStringLiteral("BAKING"), QStringLiteral("COMPLETED"));
    return {
        {"execution.start", all(words("PENDING"), QStringLiteral("SHIFTING"))},
        {"execution.weight_confirmed", all(words("SHIFTING"), QStringLiteral("MONITORING"))},
        {"execution.shift_timed_out", all(words("SHIFTING"), back)},
        {"execution.step_good", all(words("MONITORING HOLDING"), QStringLiteral("next"))},
        {"execution.judge_bad", all(moved, back)},
        {"execution.not_decidable", all(words("MONITORING"), QStringLiteral("HOLDING"))},
        {"execution.hold_timed_out", all(words("HOLDING"), back)},
        {"execution.pause", all(words("MONITORING HOLDING BAKING"), QStringLiteral("PAUSED"))},
        {"execution.resume", all(words("PAUSED"), QStringLiteral("before"))},
        {"execution.promote", promote},
        {"execution.promote_full", promoteFull},
        {"execution.abort", abort},
        {"execution.supersede", supersede},
        {"execution.bake_passed", all(words("BAKING"), QStringLiteral("COMPLETED"))},
        {"execution.stable_confirmed", all(words("ROLLING_BACK ROLLBACK_FAILED"), QStringLiteral("ROLLED_BACK"))},
        {"execution.channel_gave_up", all(words("ROLLING_BACK"), QStringLiteral("ROLLBACK_FAILED"))},
        {"execution.roll_back", all(words("COMPLETED"), back)},
    };
}

/// Where an execution can stand: first, middle and last step, with and without baking.
QList<ExecutionState> positions(ExecutionStatus status)
{
    QList<ExecutionState> list;
    for (const bool bakes : {false, true}) {
        for (const auto &[step, last] : {std::pair(0, 0), std::pair(0, 3), std::pair(2, 3), std::pair(3, 3)}) {
            ExecutionState state{status, {}, step, last, bakes};
            if (status != ExecutionStatus::Paused) {
                list.append(state);
                continue;
            }
            for (const auto before : {ExecutionStatus::Monitoring, ExecutionStatus::Holding, ExecutionStatus::Baking}) {
                state.resumeStatus = before;
                list.append(state);
            }
        }
    }
    return list;
}

ExecutionState expectedState(const ExecutionState &from, const QString &follows)
{
    ExecutionState to = from;
    to.resumeStatus.reset();
    if (follows == QLatin1String("next") || follows == QLatin1String("last")) {
        const bool more = from.step < from.lastStep;
        const bool next = follows == QLatin1String("next");
        if (more) {
            to.status = ExecutionStatus::Shifting;
            to.step = next ? from.step + 1 : from.lastStep;
        } else {
            to.status = next && from.bakes ? ExecutionStatus::Baking : ExecutionStatus::Completed;
        }
    } else if (follows == QLatin1String("before")) {
        to.status = *from.resumeStatus;
    } else {
        to.status = statuses().value(follows);
    }
    if (to.status == ExecutionStatus::Paused)
        to.resumeStatus = from.status;
    return to;
}

} // namespace

class TstExecutionMachine final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPair_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("event");
        QTest::addColumn<QString>("follows");
        const QList<Line> lines = sheet();
        QCOMPARE(lines.size(), executionEventCount);
        for (int status = 0; status < executionStatusCount; ++status) {
            for (int event = 0; event < executionEventCount; ++event) {
                const QString name = executionStatusName(ExecutionStatus(status));
                QCOMPARE(executionEventName(ExecutionEvent(event)), QString::fromLatin1(lines.at(event).event));
                QTest::addRow("%s + %s", qPrintable(name), lines.at(event).event)
                    << status << event << lines.at(event).follows.value(name);
            }
        }
    }
    void everyPair()
    {
        QFETCH(int, status);
        QFETCH(int, event);
        QFETCH(QString, follows);
        for (const ExecutionState &from : positions(ExecutionStatus(status))) {
            const auto transition = executionTransition(from, ExecutionEvent(event));
            QCOMPARE(transition.ok(), !follows.isEmpty());
            if (!transition.ok()) {
                QCOMPARE(errorCodeName(transition.error().code), QStringLiteral("conflict"));
                QVERIFY(transition.error().message.size() > 10);
                QCOMPARE(transition.error().detail, executionEventName(ExecutionEvent(event)));
                continue;
            }
            const ExecutionState to = expectedState(from, follows);
            QVERIFY2(transition->state == to, qPrintable(executionStatusName(transition->state.status)));
            checkEffects(from, *transition);
        }
    }

    void nothingLeavesAnEndButATakeBack()
    {
        for (int status = 0; status < executionStatusCount; ++status) {
            int ways = 0;
            for (int event = 0; event < executionEventCount; ++event)
                ways += executionTransition({ExecutionStatus(status)}, ExecutionEvent(event)).ok() ? 1 : 0;
            const bool ended = executionHasEnded(ExecutionStatus(status));
            QCOMPARE(ways, ended ? (ExecutionStatus(status) == ExecutionStatus::Completed ? 1 : 0) : ways);
            QVERIFY(ended || ways > 0);
            QVERIFY(!executionStatusText(ExecutionStatus(status)).isEmpty());
        }
    }

    void abortBeatsAFullPromotion()
    {
        const ExecutionState start{ExecutionStatus::Monitoring, {}, 0, 3, true};
        const auto promoted = executionTransition(start, ExecutionEvent::PromoteFull);
        QVERIFY(promoted.ok());
        QCOMPARE(promoted->state.step, 3);
        const auto aborted = executionTransition(promoted->state, ExecutionEvent::Abort);
        QVERIFY(aborted.ok());
        QCOMPARE(int(aborted->state.status), int(ExecutionStatus::RollingBack));
    }

private:
    /// What has to be done follows from where it leads.
    static void checkEffects(const ExecutionState &from, const ExecutionTransition &transition)
    {
        const auto has = [&transition](ExecutionEffect effect) { return transition.effects.contains(effect); };
        const ExecutionStatus to = transition.state.status;
        QCOMPARE(has(ExecutionEffect::ApplyStep), to == ExecutionStatus::Shifting);
        QCOMPARE(has(ExecutionEffect::ApplyStable), to == ExecutionStatus::RollingBack);
        const bool fresh = (to == ExecutionStatus::Monitoring || to == ExecutionStatus::Baking)
                        && from.status != ExecutionStatus::Paused;
        QCOMPARE(has(ExecutionEffect::ResetClock), fresh);
        QCOMPARE(has(ExecutionEffect::Page), to == ExecutionStatus::RollbackFailed);
        QCOMPARE(has(ExecutionEffect::TellPlan),
                 executionHasEnded(to) || to == ExecutionStatus::RollingBack || to == ExecutionStatus::RollbackFailed);
    }
};

QTEST_GUILESS_MAIN(TstExecutionMachine)
#include "tst_executionmachine.moc"
