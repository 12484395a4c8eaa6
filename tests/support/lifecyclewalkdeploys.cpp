// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of the deployment, and of its way back.
#include "tests/support/lifecyclewalkparts.h"
#include "ui/common/badge.h"
#include "ui/common/confirmbar.h"
#include "ui/deployments/deploymentspane.h"
#include "ui/deployments/environmentsview.h"
#include "ui/deployments/plandetailview.h"
#include "ui/deployments/planform.h"
#include "ui/shell/labstatusbar.h"
#include "ui/shell/memberspopup.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QListView>

namespace promptlab {

namespace {

/// The version that a channel's file tells applications to use; 0: none.
int publishedVersion(const QByteArray &file)
{
    const QJsonObject published = QJsonDocument::fromJson(file).object();
    const QJsonArray split = published.value(QStringLiteral("split")).toArray();
    return split.size() == 1 ? split.first().toObject().value(QStringLiteral("version")).toInt() : 0;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Result<void> LifecycleWalk::expectBadge(const QString &text)
{
    const auto *detail = part<PlanDetailView>();
    return m_driver.expect(QStringLiteral("status \"%1\" of the plan").arg(text), [&] {
        const auto badges = detail->findChildren<Badge *>();
        return std::any_of(badges.begin(), badges.end(),
                           [&text](const Badge *badge) { return badge->isVisible() && badge->text() == text; });
    });
}

/// The file on the disk is what an application would read.
Result<void> LifecycleWalk::expectPublished(int version)
{
    PL_CHECK(m_driver.expect(QStringLiteral("version %1 in the file %2").arg(QString::number(version), channelFile()),
                             [&] { return publishedVersion(bytesOf(channelFile())) == version; }));
    const bool edited = bytesOf(channelFile()).contains(editedWords().toUtf8());
    if (edited == (version == m_newVersion))
        return {};
    return makeError(ErrorCode::Conflict,
                     QStringLiteral("the file %1 holds another text than version %2").arg(channelFile()).arg(version));
}

Result<void> LifecycleWalk::setChannel()
{
    PL_CHECK(goTo(QStringLiteral("deployments")));
    auto *pane = part<DeploymentsPane>();
    PL_CHECK(m_driver.expectText(QStringLiteral(" active"), pane)); // all has been read
    if (m_driver.byKeyboard())
        PL_CHECK(m_driver.command(QStringLiteral("deployments.environments")));
    else
        PL_CHECK(m_driver.chooseSegment(QStringLiteral("Environments"), pane));
    auto *view = part<EnvironmentsView>();
    PL_TRY(const QModelIndex environment, m_driver.row(*view->list(), m_options.environment));
    PL_CHECK(m_driver.choose(*view->list(), environment));
    PL_CHECK(m_driver.expect(QStringLiteral("environment \"%1\"").arg(m_options.environment),
                             [&] { return view->current() && view->current()->name == m_options.environment; }));
    for (const RunningPrompt &running : view->current()->running) {
        if (running.promptKey == m_options.promptKey && running.application.isEmpty())
            m_oldVersion = running.split.isEmpty() ? 0 : running.split.first().first.number;
    }
    PL_CHECK(m_driver.command(QStringLiteral("deployments.changeEnvironment")));
    PL_TRY(QLineEdit *const folder, m_driver.find<QLineEdit>(QStringLiteral("Folder"), view));
    PL_CHECK(m_driver.fill(*folder, m_options.channelFolder));
    if (m_driver.byKeyboard())
        m_driver.key(QKeyCombination(Qt::CTRL, Qt::Key_Return));
    else
        PL_CHECK(m_driver.press(QStringLiteral("Save the rules"), view));
    return m_driver.expectText(QStringLiteral("File channel into ") + m_options.channelFolder, view);
}

Result<void> LifecycleWalk::openMembers()
{
    if (m_driver.byKeyboard()) {
        PL_CHECK(m_driver.command(QStringLiteral("go.members")));
    } else {
        QAbstractButton *person = m_desktop.window().statusBar().personButton();
        PL_CHECK(m_driver.click(*person, person->rect().center()));
    }
    const MembersPopup &popup = m_desktop.window().membersPopup();
    PL_CHECK(m_driver.expect(QStringLiteral("list of members"),
                             [&popup] { return popup.isOpen() && popup.model().actingRow() >= 0; }));
    return {};
}

Result<void> LifecycleWalk::addReviewer()
{
    PL_CHECK(openMembers());
    MembersPopup &popup = m_desktop.window().membersPopup();
    PL_CHECK(m_driver.press(QStringLiteral("Add a member"), &popup));
    PL_TRY(QLineEdit *const name, m_driver.find<QLineEdit>(QStringLiteral("Name"), &popup));
    PL_CHECK(m_driver.fill(*name, m_options.reviewer));
    PL_CHECK(m_driver.chooseSegment(QStringLiteral("Admin"), &popup));
    PL_CHECK(m_driver.press(QStringLiteral("Add member"), &popup));
    PL_CHECK(m_driver.row(*popup.list(), m_options.reviewer));
    if (m_driver.byKeyboard()) {
        m_driver.key(Qt::Key_Escape);
    } else {
        QAbstractButton *person = m_desktop.window().statusBar().personButton();
        PL_CHECK(m_driver.click(*person, person->rect().center()));
    }
    return m_driver.expect(QStringLiteral("end of the list of members"), [&popup] { return !popup.isOpen(); });
}

Result<void> LifecycleWalk::makePlan()
{
    auto *pane = part<DeploymentsPane>();
    PL_CHECK(m_driver.command(QStringLiteral("deployments.new")));
    auto *form = pane->findChild<PlanForm *>();
    PL_TRY(QComboBox *const prompt, m_driver.find<QComboBox>(QStringLiteral("Prompt"), form));
    PL_CHECK(m_driver.typeEntry(*prompt, m_options.promptKey));
    PL_TRY(QComboBox *const version, m_driver.find<QComboBox>(QStringLiteral("Version"), form));
    PL_CHECK(m_driver.chooseEntry(*version, QStringLiteral("v%1").arg(m_newVersion)));
    PL_TRY(QAbstractItemView *const places, m_driver.find<QAbstractItemView>(QStringLiteral("Environments"), form));
    PL_TRY(const QModelIndex place, m_driver.row(*places, m_options.environment));
    PL_CHECK(m_driver.tick(*places, place, true));
    PL_TRY(QLineEdit *const why, m_driver.find<QLineEdit>(QStringLiteral("Why"), form));
    PL_CHECK(m_driver.fill(*why, m_verdict.isEmpty() ? QStringLiteral("Tested") : m_verdict));
    PL_TRY(const QAbstractButton *const fourEyes, m_driver.find<QAbstractButton>(QStringLiteral("Four eyes"), form));
    if (!fourEyes->isChecked())
        PL_CHECK(m_driver.press(QStringLiteral("Four eyes"), form));
    if (m_driver.byKeyboard())
        m_driver.key(QKeyCombination(Qt::CTRL, Qt::Key_Return));
    else
        PL_CHECK(m_driver.press(QStringLiteral("Submit"), form));
    PL_CHECK(m_driver.expect(QStringLiteral("end of the form"), [form] { return !form->isVisible(); }));
    PL_CHECK(expectBadge(QStringLiteral("Approval")));
    // Who asks may not approve: the button says why.
    const QString refusal = m_desktop.window().registry().whyBlocked(QStringLiteral("deployments.approve"));
    if (refusal.isEmpty())
        return makeError(ErrorCode::Conflict, QStringLiteral("who asked for the deployment can approve it"));
    return m_driver.expectText(refusal, part<PlanDetailView>());
}

Result<void> LifecycleWalk::switchMember()
{
    PL_CHECK(openMembers());
    MembersPopup &popup = m_desktop.window().membersPopup();
    PL_TRY(const QModelIndex reviewer, m_driver.row(*popup.list(), m_options.reviewer));
    PL_CHECK(m_driver.choose(*popup.list(), reviewer));
    if (m_driver.byKeyboard())
        m_driver.key(Qt::Key_Return);
    PL_CHECK(m_driver.expect(QStringLiteral("end of the list of members"), [&popup] { return !popup.isOpen(); }));
    PL_CHECK(m_driver.expectText(QStringLiteral("acts for %1, self-attested").arg(m_options.reviewer)));
    return m_driver.expectText(QStringLiteral("acting for %1 (self-attested)").arg(m_options.reviewer),
                               part<PlanDetailView>());
}

Result<void> LifecycleWalk::approve()
{
    PL_CHECK(m_driver.command(QStringLiteral("deployments.approve")));
    PL_CHECK(expectBadge(QStringLiteral("Scheduled")));
    return m_driver.expectText(QStringLiteral("%1 (self-attested)").arg(m_options.reviewer), part<PlanDetailView>());
}

Result<void> LifecycleWalk::execute()
{
    PL_CHECK(m_driver.command(QStringLiteral("deployments.execute")));
    auto *pane = part<DeploymentsPane>();
    auto *question = pane->findChild<ConfirmBar *>();
    const QString go = QStringLiteral("Put v%1 into %2").arg(QString::number(m_newVersion), m_options.environment);
    PL_CHECK(m_driver.press(go, question));
    PL_CHECK(expectBadge(QStringLiteral("Completed")));
    return expectPublished(m_newVersion);
}

Result<void> LifecycleWalk::rollBack()
{
    PL_CHECK(m_driver.command(QStringLiteral("deployments.rollBack")));
    auto *pane = part<DeploymentsPane>();
    auto *question = pane->findChild<ConfirmBar *>();
    PL_TRY(QLineEdit *const reason, m_driver.find<QLineEdit>(QStringLiteral("Reason"), question));
    PL_CHECK(m_driver.fill(*reason, QStringLiteral("Too many tickets became urgent")));
    const QString back =
        QStringLiteral("Roll back %1 to v%2").arg(m_options.environment, QString::number(m_oldVersion));
    PL_TRY(const QAbstractButton *const button, m_driver.find<QAbstractButton>(back, question));
    if (m_driver.byKeyboard())
        m_driver.key(Qt::Key_Return);
    else
        PL_CHECK(m_driver.press(button->accessibleName(), question));
    // The way back is a plan of its own; the one before says what became of it.
    PL_TRY(const QAbstractItemView *const plans, m_driver.find<QAbstractItemView>(QStringLiteral("Deployments"), pane));
    PL_CHECK(m_driver.expect(QStringLiteral("plan that was rolled back"), [plans] {
        const QAbstractItemModel *model = plans->model();
        for (int cell = 0; cell < model->rowCount() * model->columnCount(); ++cell) {
            const QModelIndex index = model->index(cell / model->columnCount(), cell % model->columnCount());
            if (index.data().toString() == QLatin1String("Rolled back"))
                return true;
        }
        return false;
    }));
    PL_CHECK(expectBadge(QStringLiteral("Completed")));
    return expectPublished(m_oldVersion);
}

Result<void> LifecycleWalk::verifyRecord()
{
    auto *workspace = m_desktop.host().workspace();
    PL_TRY(const RecordVerification record, await(workspace->audit().verify(workspace->context(), std::nullopt)));
    if (record.holds())
        return {};
    return makeError(
        ErrorCode::Corrupt,
        QStringLiteral("the record does not hold: %1 %2").arg(record.runs.problem, record.prompts.problem));
}

} // namespace promptlab
