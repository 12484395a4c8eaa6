// SPDX-License-Identifier: GPL-3.0-or-later
// The pane on a real workspace: from a draft over the consent of a second person to the roll-back, files and all.
#include "core/workspace/workspace.h"
#include "core/workspace/workspacecreation.h"
#include "tests/support/uichecks.h"
#include "tests/ui/uitest.h"
#include "ui/common/actionregistry.h"
#include "ui/common/confirmbar.h"
#include "ui/common/look.h"
#include "ui/common/messagebar.h"
#include "ui/deployments/deploymentscontroller.h"
#include "ui/deployments/deploymentspane.h"
#include "ui/deployments/plandetailview.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace promptlab;

class TstDeploymentsReal final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wholeLife();
    void cleanupTestCase();

private:
    QTemporaryDir m_folder;
    QTemporaryDir m_keys; ///< a key never lies beside its workspace
    SystemClock m_clock;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Workspace> m_workspace;
};

void TstDeploymentsReal::initTestCase()
{
    auto theme = dressApplication(*static_cast<QApplication *>(QCoreApplication::instance()));
    QVERIFY(theme.ok());
    m_theme = std::move(*theme);
    CreateWorkspaceOptions creation;
    creation.path = m_folder.filePath(QStringLiteral("sample.promptlab"));
    creation.projectName = QStringLiteral("Help desk");
    creation.personName = QStringLiteral("Aylin Demir");
    creation.useKeychain = false;
    creation.useKeyFile = true;
    creation.keyFile = m_keys.filePath(QStringLiteral("key"));
    const auto created = QCoro::waitFor(createWorkspace(std::move(creation), nullptr, &m_clock));
    QVERIFY2(created.ok(), created.ok() ? "" : qPrintable(created.error().text()));
    OpenWorkspaceOptions opening;
    opening.path = created->path;
    opening.unlock.keyFile = created->keyFile;
    auto opened = QCoro::waitFor(Workspace::open(std::move(opening), &m_clock));
    QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.error().text()));
    m_workspace = std::move(*opened);
    const auto imported = QCoro::waitFor(m_workspace->imports().import(
        m_workspace->context(), QStringLiteral(PROMPTLAB_SOURCE_DIR "/resources/sample")));
    QVERIFY2(imported.ok(), imported.ok() ? "" : qPrintable(imported.error().text()));
    const auto member = QCoro::waitFor(
        m_workspace->members().add(m_workspace->context(), QStringLiteral("Lena Vogt"), QString(), Role::Admin));
    QVERIFY2(member.ok(), member.ok() ? "" : qPrintable(member.error().text()));
    m_workspace->deployments().startController();
}

void TstDeploymentsReal::cleanupTestCase()
{
    if (m_workspace)
        QCoro::waitFor(m_workspace->deployments().stopController());
    m_workspace.reset();
}

void TstDeploymentsReal::wholeLife()
{
    failOnQtWarnings();
    Workspace &workspace = *m_workspace;
    DeploymentsPane pane({*m_theme, m_clock, workspace.deployments(), workspace.prompts(),
                          [&workspace](const CancelToken &token) { return workspace.context(token); },
                          [&workspace](const Context &context) { return workspace.memberNames(context); }});
    ActionRegistry registry;
    pane.registerActions(registry);
    pane.resize(1392, 874);
    pane.show();
    pane.activated();
    auto *detail = pane.findChild<PlanDetailView *>();
    auto *bar = pane.findChild<ConfirmBar *>();
    const auto press = [&](const char *name) {
        QAction *action = registry.action(QStringLiteral("deployments.") + QLatin1String(name));
        QTRY_VERIFY2(action->isEnabled(), name);
        action->trigger();
    };
    const auto status = [detail] { return detail->plan() ? detail->plan()->summary.status : PlanStatus::Superseded; };
    const auto look = [&pane](const QString &name) {
        QCoreApplication::sendPostedEvents();
        savePicture(pane, QStringLiteral("real-") + name);
        return uiComplaints(pane).join(QLatin1Char('\n'));
    };

    // A channel for production.
    const QString folder = m_folder.filePath(QStringLiteral("production"));
    QVERIFY(QDir().mkpath(folder));
    EnvironmentChange channel;
    channel.channelFolder = folder;
    QSignalSpy saved(&pane.controller(), &DeploymentsController::environmentSaved);
    pane.controller().changeEnvironment(QStringLiteral("production"), channel);
    QTRY_COMPARE(saved.count(), 1);

    DeploymentRequest request;
    request.promptId = QStringLiteral("triage");
    request.toVersion = QStringLiteral("5");
    request.targetEnvironments = {QStringLiteral("production")};
    request.note = QStringLiteral("Version 5 sorts refunds into their own queue.");
    pane.controller().savePlan({}, request, true);
    QTRY_COMPARE(status(), PlanStatus::AwaitingApproval);
    QCOMPARE(detail->plan()->summary.stable.number, 2);
    // Who asked for it cannot approve it.
    QVERIFY(!registry.action(QStringLiteral("deployments.approve"))->isEnabled());
    QCOMPARE(look(QStringLiteral("four-eyes")), QString());

    const auto switched = QCoro::waitFor(workspace.actAs(QStringLiteral("Lena Vogt")));
    QVERIFY(switched.ok());
    pane.actorChanged();
    press("approve");
    QTRY_COMPARE(status(), PlanStatus::Scheduled);
    QVERIFY(detail->plan()->approvals.first().selfAttested);
    press("execute");
    QVERIFY(bar->isOpen());
    bar->findChildren<QPushButton *>().last()->click();
    QTRY_COMPARE_WITH_TIMEOUT(status(), PlanStatus::Completed, 20'000);
    QVERIFY(!QDir(folder).entryList(QDir::Files).isEmpty());
    QCOMPARE(look(QStringLiteral("completed")), QString());

    press("rollBack");
    QTRY_COMPARE(bar->target(), QStringLiteral("2"));
    bar->findChild<QLineEdit *>()->setText(QStringLiteral("It sorts warranty cases wrongly"));
    QCOMPARE(look(QStringLiteral("rollback")), QString());
    bar->findChildren<QPushButton *>().last()->click();
    const auto back = [&] {
        return detail->plan() && detail->plan()->summary.rollback && status() == PlanStatus::Completed;
    };
    QTRY_VERIFY_WITH_TIMEOUT(back(), 20'000);
    QCOMPARE(detail->plan()->summary.fresh.number, 2);
    QVERIFY(!pane.findChild<MessageBar *>()->isVisible());
    QCOMPARE(look(QStringLiteral("rolledback")), QString());
    registry.action(QStringLiteral("deployments.environments"))->trigger();
    QCOMPARE(look(QStringLiteral("environments")), QString());
    QCoro::waitFor(pane.finish());
    QVERIFY(QCoro::waitFor(workspace.actAs(QString())).ok());
}

QTEST_MAIN(TstDeploymentsReal)
#include "tst_deploymentsreal.moc"
