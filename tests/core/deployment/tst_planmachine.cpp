// SPDX-License-Identifier: GPL-3.0-or-later
// The whole machine against a table of its own: every status with every event.
#include "core/deployment/planmachine.h"

#include <QTest>

using namespace promptlab;

namespace {

constexpr int refused = -1;

/// One row a status in the order of PlanStatus, one cell an event in the order of PlanEvent: a letter for the status
/// that follows, "." where it is refused. D draft, G gating, F gate failed, W waiting for approval, R rejected,
/// X expired, S scheduled, E executing, C completed, B rolled back, N not rolled back, K cancelled, U superseded.
// clang-format off
const char *const planSheet[planStatusCount] = {
    //   edit sub  pass free fail appr quor rej  chng subj exp  exec abrt roll supe comp back stck canc sups cncl retr
    /*D*/"D    G    .    .    .    .    .    .    .    .    .    .    .    .    U    .    .    .    .    .    K    .",
    /*G*/".    .    W    S    F    .    .    .    .    .    .    .    .    .    U    .    .    .    .    .    K    .",
    /*F*/".    .    .    .    .    .    .    .    .    .    .    .    .    .    .    .    .    .    .    .    .    F",
    /*W*/"G    .    .    .    .    W    S    R    D    G    X    .    .    .    U    .    .    .    .    .    K    .",
    /*R*/".    .    .    .    .    .    .    .    .    .    .    .    .    .    .    .    .    .    .    .    .    R",
    /*X*/".    .    .    .    .    .    .    .    .    .    .    .    .    .    .    .    .    .    .    .    .    X",
    /*S*/"G    .    .    .    .    .    .    R    D    G    X    E    .    .    U    .    .    .    .    .    K    .",
    /*E*/".    .    .    .    .    .    .    .    .    .    .    .    E    E    E    C    B    N    K    U    .    .",
    /*C*/".    .    .    .    .    .    .    .    .    .    .    .    .    C    .    .    .    .    .    .    .    C",
    /*B*/".    .    .    .    .    .    .    .    .    .    .    .    .    .    .    .    .    .    .    .    .    B",
    /*N*/".    .    .    .    .    .    .    .    .    .    .    .    .    .    .    .    B    .    .    .    .    .",
    /*K*/".    .    .    .    .    .    .    .    .    .    .    .    .    .    .    .    .    .    .    .    .    K",
    /*U*/".    .    .    .    .    .    .    .    .    .    .    .    .    .    .    .    .    .    .    .    .    U",
};
// clang-format on
const QString planLetters = QStringLiteral("DGFWRXSECBNKU");

} // namespace

class TstPlanMachine final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPair_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("event");
        QTest::addColumn<int>("follows");
        QCOMPARE(planLetters.size(), planStatusCount);
        for (int status = 0; status < planStatusCount; ++status) {
            const QStringList cells =
                QString::fromLatin1(planSheet[status]).split(QLatin1Char(' '), Qt::SkipEmptyParts);
            QCOMPARE(cells.size(), planEventCount);
            for (int event = 0; event < planEventCount; ++event)
                QTest::addRow("%s + %s", qPrintable(planStatusName(PlanStatus(status))),
                              qPrintable(planEventName(PlanEvent(event))))
                    << status << event << int(planLetters.indexOf(cells.at(event)));
        }
    }
    void everyPair()
    {
        QFETCH(int, status);
        QFETCH(int, event);
        QFETCH(int, follows);
        const auto transition = planTransition(PlanStatus(status), PlanEvent(event));
        QCOMPARE(transition.ok(), follows != refused);
        if (!transition.ok()) {
            QCOMPARE(errorCodeName(transition.error().code), QStringLiteral("conflict"));
            QVERIFY(transition.error().message.size() > 10);
            return;
        }
        QCOMPARE(planStatusName(transition->status), planStatusName(PlanStatus(follows)));
    }

    void effectsFollowFromTheEvent_data()
    {
        QTest::addColumn<int>("effect");
        QTest::addColumn<QStringList>("pairs");
        const auto row = [](const char *name, PlanEffect effect, const QStringList &pairs) {
            QTest::addRow("%s", name) << int(effect) << pairs;
        };
        const auto list = [](const char *text) { return QString::fromLatin1(text).split(QLatin1Char(' ')); };
        row("gates are run", PlanEffect::RunGates,
            list("D+plan.submit W+plan.edit W+plan.subject_changed S+plan.edit S+plan.subject_changed"));
        row("approvals are void", PlanEffect::VoidApprovals,
            list("W+plan.edit W+plan.request_changes W+plan.subject_changed S+plan.edit S+plan.request_changes "
                 "S+plan.subject_changed"));
        row("approvers are asked", PlanEffect::AskApprovers, list("G+plan.gates_passed"));
        row("executions start", PlanEffect::StartExecutions, list("S+plan.execute"));
        row("executions stop", PlanEffect::AbortExecutions, list("E+plan.abort E+plan.roll_back"));
        row("executions give way", PlanEffect::SupersedeExecutions, list("E+plan.supersede"));
        row("people are called", PlanEffect::Page, list("E+plan.rollback_failed"));
        row("a new plan tries again", PlanEffect::MakeRetry,
            list("F+plan.retry R+plan.retry X+plan.retry C+plan.retry B+plan.retry K+plan.retry U+plan.retry"));
        row("a new plan goes back", PlanEffect::MakeRollback, list("C+plan.roll_back"));
    }
    void effectsFollowFromTheEvent()
    {
        QFETCH(int, effect);
        QFETCH(QStringList, pairs);
        QStringList found;
        for (int status = 0; status < planStatusCount; ++status) {
            for (int event = 0; event < planEventCount; ++event) {
                const auto transition = planTransition(PlanStatus(status), PlanEvent(event));
                if (transition.ok() && transition->effects.contains(PlanEffect(effect)))
                    found.append(QString(planLetters.at(status)) + QLatin1Char('+') + planEventName(PlanEvent(event)));
            }
        }
        found.sort();
        pairs.sort();
        QCOMPARE(found, pairs);
    }

    void endsAreEnds()
    {
        for (int status = 0; status < planStatusCount; ++status) {
            QStringList ways;
            for (int event = 0; event < planEventCount; ++event) {
                const auto transition = planTransition(PlanStatus(status), PlanEvent(event));
                if (transition.ok() && transition->status != PlanStatus(status))
                    ways.append(planEventName(PlanEvent(event)));
            }
            QCOMPARE(ways.isEmpty(), planHasEnded(PlanStatus(status)));
            QVERIFY(!planStatusText(PlanStatus(status)).isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TstPlanMachine)
#include "tst_planmachine.moc"
