// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/desktopprogram.h"
#include "ui/common/messagebar.h"
#include "ui/shell/navigationrail.h"
#include "ui/shell/recoverypage.h"
#include "ui/shell/startpage.h"
#include "ui/shell/tour.h"
#include "ui/shell/unlockpage.h"

#include <QFile>

using namespace promptlab;
using namespace promptlab::desktop;

/// The ways to a workspace and out of it: make, unlock, find again, import, two files without one.
class TstWorkspaceWays final : public DesktopTest
{
    Q_OBJECT

private Q_SLOTS:
    void makeWithPassphraseAndUnlock();
    void recoveryCodeIsNotLost();
    void existingWorkspaceIsOffered();
    void failedImportGoesWithAGoodOne();
    void createFormSaysWhatIsMissing_data();
    void createFormSaysWhatIsMissing();
    void createFormByTab();
    void missingWorkspaceIsSaid();
    void reopensTheLastWorkspace();
    void interruptedRunIsTold();
    void importNeedsAWorkspace();
    void twoFilesAreCompared();
    void whatCannotBeComparedIsNotImported();
};

void TstWorkspaceWays::makeWithPassphraseAndUnlock()
{
    const QString path = m_folder->filePath(QStringLiteral("w/mine.promptlab"));
    DesktopProgram program(*m_theme, m_folder->path());
    MainWindow &window = program.desktop.window();
    QSignalSpy opened(&program.desktop, &DesktopApplication::workspaceReady);
    program.desktop.start({});
    window.registry().action(QStringLiteral("file.new"))->trigger();
    auto *form = program.page<CreatePage>();
    QVERIFY(form);
    QCOMPARE(uiComplaints(*form).join(QLatin1Char('\n')), QString());
    fill(*form, QStringLiteral("Name of the project"), QStringLiteral("Mine"));
    fill(*form, QStringLiteral("Your name"), QStringLiteral("Ada"));
    fill(*form, QStringLiteral("File"), path);
    form->findChild<QComboBox *>()->setCurrentIndex(1);
    fill(*form, QStringLiteral("Passphrase"), QStringLiteral("correct horse"));
    fill(*form, QStringLiteral("The passphrase again"), QStringLiteral("correct horse"));
    press(*form, QStringLiteral("Create workspace"));
    QTRY_VERIFY_WITH_TIMEOUT(program.page<RecoveryPage>(), 60'000);
    auto *shown = program.page<RecoveryPage>();
    auto *code = qobject_cast<QLineEdit *>(shown->firstField());
    QVERIFY(code->text().size() > 20);
    QCOMPARE(uiComplaints(*shown).join(QLatin1Char('\n')), QString());
    QSignalSpy asked(&program.desktop, &DesktopApplication::questionAsked);
    press(*shown, QStringLiteral("I have it, open the workspace"));
    QVERIFY(code->text().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(program.page<UnlockPage>(), 60'000);
    auto *unlock = program.page<UnlockPage>();
    QCOMPARE(uiComplaints(*unlock).join(QLatin1Char('\n')), QString());
    QCOMPARE(asked.count(), 1);
    auto *field = qobject_cast<QLineEdit *>(unlock->firstField());
    field->setText(QStringLiteral("wrong"));
    press(*unlock, QStringLiteral("Unlock"));
    QTRY_VERIFY_WITH_TIMEOUT(!unlock->message().isHidden(), 60'000);
    // Elsewhere and back: the question waits.
    window.openPlace({QStringLiteral("settings"), {}, {}, {}});
    window.rail().button(QStringLiteral("start"))->click();
    QCOMPARE(program.page<UnlockPage>(), unlock);
    field->setText(QStringLiteral("correct horse"));
    press(*unlock, QStringLiteral("Unlock"));
    QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, 60'000);
    QVERIFY(field->text().isEmpty());
    window.registry().action(QStringLiteral("file.close"))->trigger();
    QTRY_VERIFY(!program.desktop.host().workspace());
    // Giving up leads back, without an error.
    window.takeFiles({path});
    QTRY_VERIFY_WITH_TIMEOUT(program.page<UnlockPage>(), 60'000);
    press(*unlock, QStringLiteral("Cancel"));
    QTRY_VERIFY(program.page<StartPage>());
    QVERIFY(program.page<StartPage>()->message().isHidden());
    program.end();
}

void TstWorkspaceWays::recoveryCodeIsNotLost()
{
    const QString path = m_folder->filePath(QStringLiteral("w/mine.promptlab"));
    DesktopProgram program(*m_theme, m_folder->path());
    MainWindow &window = program.desktop.window();
    QSignalSpy opened(&program.desktop, &DesktopApplication::workspaceReady);
    QSignalSpy finished(&program.desktop, &DesktopApplication::finished);
    program.desktop.start({});
    askForWorkspace(program, path);
    QTRY_VERIFY_WITH_TIMEOUT(program.page<RecoveryPage>(), 60'000);
    const auto *page = program.page<RecoveryPage>();
    const QString code = qobject_cast<QLineEdit *>(page->firstField())->text();
    QVERIFY(!code.isEmpty());
    // It is known from now on, and nothing leads away from the code.
    QCOMPARE(program.desktop.session().recentWorkspaces().value(0), path);
    for (const QString &item : window.rail().items()) {
        QVERIFY(window.rail().button(item)->toolTip().contains(QLatin1String("recovery code")));
        window.rail().button(item)->click();
        window.registry().action(QStringLiteral("go.") + item)->trigger();
        QCOMPARE(program.page<RecoveryPage>(), page);
    }
    window.takeFiles({m_folder->filePath(QStringLiteral("other.promptlab"))});
    StartRequest other;
    other.workspace = m_folder->filePath(QStringLiteral("other.promptlab"));
    program.desktop.takeRequest(other);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(program.page<RecoveryPage>(), page);
    // Closing asks once; the code still stands there.
    window.close();
    QVERIFY(window.isVisible());
    QCOMPARE(finished.count(), 0);
    QVERIFY(!const_cast<RecoveryPage *>(page)->message().isHidden());
    QCOMPARE(qobject_cast<QLineEdit *>(page->firstField())->text(), code);
    QCOMPARE(uiComplaints(*page).join(QLatin1Char('\n')), QString());
    savePicture(window, QStringLiteral("recovery-asks"));
    press(*page, QStringLiteral("I have it, open the workspace"));
    QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, 60'000);
    QCOMPARE(program.desktop.host().path(), path);
    QVERIFY(window.rail().button(QStringLiteral("settings"))->isEnabled());
    QVERIFY(qobject_cast<QLineEdit *>(page->firstField())->text().isEmpty());
    // In the empty workspace the focus is on the way in.
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTRY_VERIFY(QApplication::focusWidget()
                && QApplication::focusWidget()->accessibleName().startsWith(QLatin1String("New prompt")));
    window.registry().action(QStringLiteral("go.diff"))->trigger();
    QTRY_VERIFY(window.stack().currentPane()->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(QApplication::focusWidget()->accessibleName() != QLatin1String("More commands"));
    program.end();
}

void TstWorkspaceWays::existingWorkspaceIsOffered()
{
    const QString path = m_folder->filePath(QStringLiteral("w/mine.promptlab"));
    DesktopProgram program(*m_theme, m_folder->path());
    MainWindow &window = program.desktop.window();
    QSignalSpy opened(&program.desktop, &DesktopApplication::workspaceReady);
    QSignalSpy finished(&program.desktop, &DesktopApplication::finished);
    program.desktop.start({});
    askForWorkspace(program, path);
    QTRY_VERIFY_WITH_TIMEOUT(program.page<RecoveryPage>(), 60'000);
    press(*program.page<RecoveryPage>(), QStringLiteral("I have it, open the workspace"));
    QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, 60'000);
    window.registry().action(QStringLiteral("file.close"))->trigger();
    QTRY_VERIFY(!program.desktop.host().workspace());
    askForWorkspace(program, path);
    auto *form = program.page<CreatePage>();
    QTRY_VERIFY(!form->message().isHidden());
    QVERIFY(form->message().text().contains(QLatin1String("exists already")));
    press(*form, QStringLiteral("Open it"));
    QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 2, 60'000);
    QCOMPARE(program.desktop.host().path(), path);
    program.end();
}

void TstWorkspaceWays::failedImportGoesWithAGoodOne()
{
    DesktopProgram program(*m_theme, m_folder->path());
    MainWindow &window = program.desktop.window();
    program.desktop.session().noteTour();
    program.openSample();
    const auto file = [this](const char *name, const QByteArray &content) {
        QFile made(m_folder->filePath(QLatin1String(name)));
        return made.open(QIODevice::WriteOnly) && made.write(content) == content.size() ? made.fileName() : QString();
    };
    const auto bars = [&window] {
        int shown = 0;
        for (const MessageBar *bar : window.findChildren<MessageBar *>())
            shown += bar->isVisible() && bar->about() == QLatin1String("import") ? 1 : 0;
        return shown;
    };
    QSignalSpy failed(&program.desktop.host(), &WorkspaceHost::importFailed);
    QSignalSpy imported(&program.desktop.host(), &WorkspaceHost::imported);
    window.takeFiles({file("broken.csv", "a,b\n\"1\n")});
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(bars(), 1);
    QTRY_VERIFY(!program.desktop.host().isBusy());
    window.takeFiles({file("good.csv", "question,answer\nq,a\n")});
    QTRY_COMPARE(imported.count(), 1);
    QCOMPARE(bars(), 0);
    program.end();
}

void TstWorkspaceWays::createFormSaysWhatIsMissing_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("person");
    QTest::addColumn<int>("protection");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("fault");
    const QString mine = QStringLiteral("Mine");
    const QString ada = QStringLiteral("Ada");
    QTest::newRow("all there") << mine << ada << 0 << QString() << QString() << QString();
    QTest::newRow("no name") << QStringLiteral("  ") << ada << 0 << QString() << QString() << QStringLiteral("project");
    QTest::newRow("no person") << mine << QString() << 0 << QString() << QString() << QStringLiteral("Your name");
    QTest::newRow("no passphrase") << mine << ada << 1 << QString() << QString() << QStringLiteral("missing");
    QTest::newRow("two passphrases") << mine << ada << 1 << QStringLiteral("a") << QStringLiteral("b")
                                     << QStringLiteral("differ");
    QTest::newRow("a key file") << mine << ada << 2 << QString() << QString() << QString();
}

void TstWorkspaceWays::createFormSaysWhatIsMissing()
{
    QFETCH(QString, name);
    QFETCH(QString, person);
    QFETCH(int, protection);
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(QString, fault);
    CreatePage page(*m_theme, m_folder->path());
    QTest::keyClicks(page.firstField(), name);
    for (QLineEdit *field : page.findChildren<QLineEdit *>()) {
        if (field->accessibleName() == QLatin1String("Your name"))
            field->setText(person);
        else if (field->accessibleName() == QLatin1String("Passphrase"))
            field->setText(first);
        else if (field->accessibleName() == QLatin1String("The passphrase again"))
            field->setText(second);
    }
    page.findChild<QComboBox *>()->setCurrentIndex(protection);
    const Result<CreateWorkspaceOptions> options = page.options();
    QCOMPARE(options.ok(), fault.isEmpty());
    if (!options.ok()) {
        QVERIFY2(options.error().text().contains(fault), qPrintable(options.error().text()));
        return;
    }
    QCOMPARE(options->path, m_folder->filePath(QStringLiteral("mine.promptlab")));
    QCOMPARE(options->useKeyFile, protection == 2);
}

void TstWorkspaceWays::createFormByTab()
{
    CreatePage page(*m_theme, m_folder->path());
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.findChild<QComboBox *>()->setCurrentIndex(1);
    page.firstField()->setFocus();
    QStringList order;
    for (int i = 0; i < 9; ++i) {
        order += QApplication::focusWidget()->accessibleName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(order.join(QStringLiteral(", ")),
             QStringLiteral("Name of the project, Your name, File, Choose the file, Unlock it, Passphrase, "
                            "The passphrase again, Create workspace, Cancel"));
    page.close();
}

void TstWorkspaceWays::missingWorkspaceIsSaid()
{
    DesktopProgram program(*m_theme, m_folder->path());
    StartRequest request;
    request.workspace = m_folder->filePath(QStringLiteral("gone.promptlab"));
    program.desktop.start(request);
    QTRY_VERIFY(program.page<StartPage>() && !program.page<StartPage>()->message().isHidden());
    QVERIFY2(program.page<StartPage>()->message().text().contains(QLatin1String("gone")),
             qPrintable(program.page<StartPage>()->message().text()));
    program.end();
}

void TstWorkspaceWays::reopensTheLastWorkspace()
{
    for (int round = 0; round < 3; ++round) {
        DesktopProgram program(*m_theme, m_folder->path());
        QSignalSpy opened(&program.desktop, &DesktopApplication::workspaceReady);
        program.desktop.start({});
        if (round == 0)
            program.desktop.window().registry().action(QStringLiteral("file.sample"))->trigger();
        if (round < 2)
            QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, 60'000);
        if (round == 1) // closed by the person: the next start shows the start page
            program.desktop.window().registry().action(QStringLiteral("file.close"))->trigger();
        if (round == 1)
            QTRY_VERIFY(program.page<StartPage>());
        program.end();
        QCOMPARE(opened.count(), round < 2 ? 1 : 0);
    }
}

/// Told where one is, not only where one would have to look.
void TstWorkspaceWays::interruptedRunIsTold()
{
    {
        DesktopProgram program(*m_theme, m_folder->path());
        program.openSample();
        // A run that was begun and never carried out, as after a crash.
        Workspace &workspace = *program.desktop.host().workspace();
        RunRequest request;
        request.versions = {QStringLiteral("triage@5")};
        request.dataset = QStringLiteral("smoke");
        request.providerName = QStringLiteral("helpdesk");
        const auto described =
            QCoro::waitFor(workspace.providers().describe(workspace.context(), request.providerName, {}));
        QVERIFY(described.ok());
        request.provider = *described;
        QVERIFY(QCoro::waitFor(workspace.testing().create(workspace.context(), request)).ok());
        program.end();
    }
    DesktopProgram program(*m_theme, m_folder->path());
    MainWindow &window = program.desktop.window();
    QSignalSpy opened(&program.desktop, &DesktopApplication::workspaceReady);
    program.desktop.start({});
    QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, 60'000);
    const auto bar = [&window]() -> MessageBar * {
        for (MessageBar *candidate : window.findChildren<MessageBar *>()) {
            if (candidate->isVisible() && candidate->text().contains(QStringLiteral("did not end")))
                return candidate;
        }
        return nullptr;
    };
    QVERIFY(window.stack().currentId() != QLatin1String("pipelines"));
    QTRY_VERIFY(bar());
    QVERIFY2(bar()->text().contains(QStringLiteral("0 of 8")), qPrintable(bar()->text()));
    press(*bar(), QStringLiteral("Show run 1"));
    QCOMPARE(window.stack().currentId(), QStringLiteral("pipelines"));
    QTRY_VERIFY(bar() && window.stack().currentPane()->isAncestorOf(bar())); // the pane's own, which offers to resume
    program.end();
}

void TstWorkspaceWays::importNeedsAWorkspace()
{
    QFile prompt(m_folder->filePath(QStringLiteral("a.md")));
    QVERIFY(prompt.open(QIODevice::WriteOnly));
    DesktopProgram program(*m_theme, m_folder->path());
    program.desktop.start({});
    program.desktop.window().takeFiles({prompt.fileName()});
    QVERIFY(program.desktop.window().history().index(0).data().toString().contains(QLatin1String("import")));
    program.end();
}

void TstWorkspaceWays::twoFilesAreCompared()
{
    StartRequest request;
    request.kind = StartRequest::Kind::Diff;
    for (const char *name : {"a.md", "b.md"}) {
        request.compare += m_folder->filePath(QLatin1String(name));
        QFile file(request.compare.last());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(name);
    }
    DesktopProgram program(*m_theme, m_folder->path());
    program.desktop.start(request);
    QTRY_COMPARE(program.desktop.window().stack().currentId(), QStringLiteral("diff"));
    QCOMPARE(program.desktop.window().registry().keys(QStringLiteral("go.diff")),
             QList<QKeySequence>{QKeySequence(QStringLiteral("Alt+2"))});
    QVERIFY(!program.desktop.host().workspace());
    program.end();
}

void TstWorkspaceWays::whatCannotBeComparedIsNotImported()
{
    StartRequest request;
    request.kind = StartRequest::Kind::Diff;
    request.compare = {m_folder->filePath(QStringLiteral("none.md")), m_folder->filePath(QStringLiteral("good.md"))};
    QFile good(request.compare.last());
    QVERIFY(good.open(QIODevice::WriteOnly));
    good.write("---\nname: good\n---\nHello\n");
    good.close();
    DesktopProgram program(*m_theme, m_folder->path());
    program.openSample();
    MainWindow &window = program.desktop.window();
    const QString pane = window.stack().currentId();
    QSignalSpy imports(&window, &MainWindow::importRequested);
    program.desktop.takeRequest(request); // as another start would hand it over
    QCOMPARE(imports.count(), 0);
    QCOMPARE(window.stack().currentId(), pane);
    const QString said = window.history().index(0).data().toString();
    QVERIFY2(said.contains(request.compare.first() + QStringLiteral(" does not exist")), qPrintable(said));
    // With both there it goes on, and the message is gone.
    QVERIFY(QFile::copy(request.compare.last(), request.compare.first()));
    program.desktop.takeRequest(request);
    QCOMPARE(window.stack().currentId(), QStringLiteral("diff"));
    QCOMPARE(imports.count(), 0);
    program.end();
}

QTEST_MAIN(TstWorkspaceWays)
#include "tst_workspaceways.moc"
