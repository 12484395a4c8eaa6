// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/aboutfacts.h"
#include "app/desktop/picturetour.h"
#include "tests/ui/shell/desktopprogram.h"
#include "ui/common/actionbutton.h"
#include "ui/deployments/deploymentscontroller.h"
#include "ui/deployments/deploymentspane.h"
#include "ui/prompts/promptsyntax.h"
#include "ui/providers/providercontroller.h"
#include "ui/providers/providerspane.h"
#include "ui/shell/labstatusbar.h"
#include "ui/shell/memberform.h"
#include "ui/shell/memberspopup.h"
#include "ui/shell/navigationrail.h"
#include "ui/shell/startpage.h"
#include "ui/shell/tour.h"

#include <QClipboard>
#include <QLabel>
#include <QListView>

using namespace promptlab;
using namespace promptlab::desktop;

/// The desktop program on the sample: its pages, its panes, the tour, the pictures, who acts.
class TstDesktop final : public DesktopTest
{
    Q_OBJECT

private Q_SLOTS:
    void sampleIsUnpacked();
    void startsWithTheStartPage();
    void looksRight_data();
    void looksRight();
    void sampleOpens();
    void providersAreAPageOfTheSettings();
    void anotherMemberActs();
    void tourOfTheSample_data();
    void tourOfTheSample();
    void tourComesOnce();
    void aboutTellsWhatItIs();
    void actsForAnotherOnce();
    void everyPaneIsReachable_data();
    void everyPaneIsReachable();
    void picturesOfEverything();
    void aloneItOpensTheSample();
};

void TstDesktop::sampleIsUnpacked()
{
    QVERIFY(unpackSample(m_folder->path()).ok());
    QVERIFY(QFileInfo::exists(m_folder->filePath(QStringLiteral("sample.yaml"))));
    QVERIFY(!QDir(m_folder->filePath(QStringLiteral("prompts"))).isEmpty());
}

void TstDesktop::startsWithTheStartPage()
{
    DesktopProgram program(*m_theme, m_folder->path());
    program.desktop.start({});
    QVERIFY(program.desktop.window().isVisible());
    QVERIFY(program.page<StartPage>());
    QCOMPARE(uiComplaints(program.desktop.window()).join(QLatin1Char('\n')), QString());
    program.end();
}

void TstDesktop::looksRight_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("scale");
    for (const char *page : {"start", "recent", "settings", "keys", "create", "palette", "help", "message", "jobs"}) {
        for (const bool dark : {false, true}) {
            for (const QSize size : {QSize(1'440, 900), QSize(1'024, 700)})
                QTest::addRow("%s-%s-%d", page, dark ? "dark" : "light", size.width())
                    << QString::fromLatin1(page) << dark << size << 100;
        }
        QTest::addRow("%s-large", page) << QString::fromLatin1(page) << false << QSize(1'024, 700) << 130;
    }
}

void TstDesktop::looksRight()
{
    QFETCH(QString, page);
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    QFETCH(int, scale);
    DesktopProgram program(*m_theme, m_folder->path());
    QVERIFY(program.settings.set(settingkey::scheme, dark ? QStringLiteral("dark") : QStringLiteral("light")).ok());
    QVERIFY(program.settings.set(settingkey::fontScale, scale).ok());
    MainWindow &window = program.desktop.window();
    if (page == QLatin1String("recent")) {
        program.desktop.session().noteWorkspace(m_folder->filePath(QStringLiteral("help-desk.promptlab")));
        program.desktop.session().noteWorkspace(QStringLiteral("/srv/team/nordwind/knowledge-base.promptlab"));
        program.desktop.session().setOpenWorkspace({});
    }
    window.resize(size);
    program.desktop.start({});
    const auto run = [&window](const char *id) { window.registry().action(QLatin1String(id))->trigger(); };
    if (page == QLatin1String("settings"))
        run("go.settings");
    else if (page == QLatin1String("keys"))
        run("help.changeKeys");
    else if (page == QLatin1String("create"))
        run("file.new");
    else if (page == QLatin1String("palette"))
        run("go.palette");
    else if (page == QLatin1String("help"))
        run("help.keys");
    else if (page == QLatin1String("message"))
        window.takeFiles({m_folder->path()}); // nothing is open to import into
    else if (page == QLatin1String("jobs")) {
        BackgroundJobs &jobs = program.desktop.jobs();
        const Place place{QStringLiteral("settings"), {}, {}, {}};
        const qint64 id = jobs.start(QStringLiteral("Run 58: triage-ticket regression"), place, [] {});
        jobs.update(id, {93, 150, QStringLiteral("$0.04 of $0.31"), QStringLiteral("3 failed")});
        jobs.start(QStringLiteral("Backup"), {});
        run("go.jobs");
    }
    QCoreApplication::sendPostedEvents();
    savePicture(window, QStringLiteral("shell-") + QLatin1String(QTest::currentDataTag()));
    QCOMPARE(uiComplaints(window).join(QLatin1Char('\n')), QString());
    program.end();
    m_theme->setFontScale(1);
}

void TstDesktop::sampleOpens()
{
    DesktopProgram program(*m_theme, m_folder->path());
    QSignalSpy opened(&program.desktop, &DesktopApplication::workspaceReady);
    program.desktop.start({});
    program.desktop.window().registry().action(QStringLiteral("file.sample"))->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, 60'000);
    QCOMPARE(program.desktop.host().path(), sampleWorkspacePath());
    QTRY_COMPARE(program.desktop.window().rail().items(),
                 (QStringList{QStringLiteral("prompts"), QStringLiteral("diff"), QStringLiteral("pipelines"),
                              QStringLiteral("deployments"), QStringLiteral("settings")}));
    QCOMPARE(program.desktop.window().stack().currentId(), QStringLiteral("prompts"));
    for (const ActionConflict &conflict : program.desktop.window().registry().conflicts())
        QFAIL(qPrintable(conflict.key.toString() + QStringLiteral(": ") + conflict.first + QStringLiteral(", ")
                         + conflict.second));
    QTRY_VERIFY(program.desktop.window().windowTitle().contains(QLatin1String("sample")));
    QVERIFY(program.desktop.window().registry().action(QStringLiteral("file.close"))->isEnabled());
    program.desktop.window().registry().action(QStringLiteral("file.close"))->trigger();
    QTRY_VERIFY(!program.desktop.host().workspace());
    QVERIFY(program.page<StartPage>());
    // The second time it is there already.
    program.desktop.window().registry().action(QStringLiteral("file.sample"))->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 2, 60'000);
    program.end();
}

void TstDesktop::providersAreAPageOfTheSettings()
{
    DesktopProgram program(*m_theme, m_folder->path());
    MainWindow &window = program.desktop.window();
    program.openSample();
    const Place page{QStringLiteral("settings"), QStringLiteral("page"), QStringLiteral("providers"), {}};
    window.registry().action(QStringLiteral("go.providers"))->trigger();
    QCOMPARE(window.stack().currentId(), QStringLiteral("settings"));
    auto *providers = window.findChild<ProvidersPane *>();
    QVERIFY(providers && providers->isVisible());
    QTRY_COMPARE(providers->controller().providers().size(), 1);
    QCOMPARE(providers->controller().providers().first().name, QStringLiteral("helpdesk"));
    QTRY_VERIFY(!providers->controller().isLooking());
    for (const bool dark : {false, true}) {
        m_theme->setScheme(dark ? ColorScheme::Dark : ColorScheme::Light);
        for (const QSize size : {QSize(1'440, 900), QSize(1'024, 700)}) {
            window.resize(size);
            savePicture(window, QStringLiteral("providers-%1-%2").arg(dark ? u"dark" : u"light").arg(size.width()));
            QCOMPARE(uiComplaints(window).join(QLatin1Char('\n')), QString());
        }
    }
    // It goes with the workspace and comes again with the next one.
    window.registry().action(QStringLiteral("file.close"))->trigger();
    QTRY_VERIFY(!program.desktop.host().workspace());
    QVERIFY(!window.findChild<ProvidersPane *>());
    QVERIFY(!window.registry().action(QStringLiteral("go.providers")));
    window.openPlace(page);
    program.openSample();
    QVERIFY(
        window.openPlace({QStringLiteral("providers"), QStringLiteral("provider"), QStringLiteral("helpdesk"), {}}));
    QVERIFY(window.findChild<ProvidersPane *>()->isVisible());
    program.end();
}

void TstDesktop::anotherMemberActs()
{
    DesktopProgram program(*m_theme, m_folder->path());
    MainWindow &window = program.desktop.window();
    program.openSample();
    const QString owner = window.statusBar().personButton()->text();
    QVERIFY(!owner.isEmpty());
    window.statusBar().personButton()->click();
    MembersPopup &popup = window.membersPopup();
    QVERIFY(popup.isOpen());
    QTRY_COMPARE(popup.model().rowCount(), 1);
    QVERIFY(popup.model().rows().first().acts);
    QVERIFY(popup.model().rows().first().opens);
    // A new member comes into the list; the same name twice is refused where one typed it.
    press(popup, QStringLiteral("Add a member"));
    popup.form().nameField()->setText(QStringLiteral("Lena Vogt"));
    press(popup, QStringLiteral("Add member"));
    QTRY_COMPARE(popup.model().rowCount(), 2);
    QVERIFY(popup.form().isHidden());
    QCOMPARE(popup.model().rows().last().role, Role::Member);
    press(popup, QStringLiteral("Add a member"));
    popup.form().nameField()->setText(QStringLiteral("Lena Vogt"));
    press(popup, QStringLiteral("Add member"));
    QCOMPARE(uiComplaints(popup).join(QLatin1Char('\n')), QString());
    QTRY_VERIFY(popup.form().findChild<QLabel *>()->text().contains(QLatin1String("Lena Vogt")));
    savePicture(window, QStringLiteral("members-form"));
    press(popup, QStringLiteral("Cancel"));
    savePicture(window, QStringLiteral("members-list"));
    QVERIFY(popup.isOpen());
    // She acts: context, status bar, window and the deployments say so.
    popup.list()->setCurrentIndex(popup.model().index(1));
    QTest::keyClick(popup.list(), Qt::Key_Return);
    QTRY_VERIFY(!popup.isOpen());
    const Actor actor = program.desktop.host().workspace()->context().actor;
    QVERIFY(actor.selfAttested);
    QCOMPARE(actor.person, popup.model().rows().last().person);
    QCOMPARE(window.statusBar().personButton()->text(), QStringLiteral("acts for Lena Vogt, self-attested"));
    window.openPlace({QStringLiteral("deployments"), {}, {}, {}});
    auto *deployments = window.findChild<DeploymentsPane *>();
    QTRY_COMPARE(deployments->controller().acting().name, QStringLiteral("Lena Vogt"));
    QVERIFY(deployments->controller().acting().selfAttested);
    savePicture(window, QStringLiteral("members-acting"));
    // Whoever opened the workspace is nobody's deputy.
    window.registry().action(QStringLiteral("go.members"))->trigger();
    QTRY_COMPARE(popup.model().actingRow(), 1);
    popup.list()->setCurrentIndex(popup.model().index(0));
    QTest::keyClick(popup.list(), Qt::Key_Return);
    QTRY_COMPARE(window.statusBar().personButton()->text(), owner);
    QVERIFY(!program.desktop.host().workspace()->context().actor.selfAttested);
    program.end();
}

void TstDesktop::tourOfTheSample_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("scale");
    QTest::newRow("light-1440") << false << QSize(1'440, 900) << 100;
    QTest::newRow("dark-1024") << true << QSize(1'024, 700) << 100;
    QTest::newRow("light-1024-large") << false << QSize(1'024, 700) << 130;
}

void TstDesktop::tourOfTheSample()
{
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    QFETCH(int, scale);
    DesktopProgram program(*m_theme, m_folder->path());
    QVERIFY(program.settings.set(settingkey::scheme, dark ? QStringLiteral("dark") : QStringLiteral("light")).ok());
    QVERIFY(program.settings.set(settingkey::fontScale, scale).ok());
    MainWindow &window = program.desktop.window();
    window.resize(size);
    program.openSample();
    auto *tour = window.findChild<Tour *>();
    QVERIFY(tour && tour->isRunning());
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const QStringList panes{QStringLiteral("prompts"),   QStringLiteral("prompts"),     QStringLiteral("diff"),
                            QStringLiteral("pipelines"), QStringLiteral("deployments"), QStringLiteral("deployments"),
                            QStringLiteral("prompts")};
    const auto framesWhole = [&] { return tour->framed() == QRect(window.stack().geometry()); };
    for (int step = 0; step < panes.size(); ++step) {
        QCOMPARE(tour->step(), step);
        QCOMPARE(window.stack().currentId(), panes.at(step));
        // Most come a moment later, when their pane has read them. Large texts leave no room for the list.
        if (step != 4 && (step > 0 || scale == 100))
            QTRY_VERIFY_WITH_TIMEOUT(!framesWhole(), 20'000);
        if (step == 5)
            QTRY_COMPARE(tour->framed().size(), window.statusBar().personButton()->size());
        QCoreApplication::sendPostedEvents();
        QVERIFY(window.rect().contains(tour->framed()));
        QVERIFY(window.rect().contains(tour->card()->geometry()));
        QCOMPARE(uiComplaints(*tour).join(QLatin1Char('\n')), QString());
        QVERIFY(tour->isAncestorOf(QApplication::focusWidget()));
        savePicture(window, QStringLiteral("tour-%1-%2").arg(QLatin1String(QTest::currentDataTag())).arg(step));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
    QVERIFY(!tour->isRunning());
    QVERIFY(window.stack().currentPane()->isAncestorOf(QApplication::focusWidget()));
    program.end();
    m_theme->setFontScale(1);
}

void TstDesktop::tourComesOnce()
{
    for (const bool first : {true, false}) {
        DesktopProgram program(*m_theme, m_folder->path());
        MainWindow &window = program.desktop.window();
        QVERIFY(!window.registry().action(QStringLiteral("help.tour"))->isEnabled());
        program.openSample();
        auto *tour = window.findChild<Tour *>();
        QCOMPARE(tour->isRunning(), first);
        if (first) {
            QTest::keyClick(tour, Qt::Key_Escape);
            QVERIFY(!tour->isRunning());
        }
        window.registry().action(QStringLiteral("help.tour"))->trigger();
        QVERIFY(tour->isRunning());
        window.registry().action(QStringLiteral("go.deployments"))->trigger(); // who goes elsewhere has seen enough
        QVERIFY(!tour->isRunning());
        QCOMPARE(window.stack().currentId(), QStringLiteral("deployments"));
        window.registry().action(QStringLiteral("help.tour"))->trigger();
        program.end(); // in the middle of it
    }
}

void TstDesktop::aboutTellsWhatItIs()
{
    DesktopProgram program(*m_theme, m_folder->path());
    MainWindow &window = program.desktop.window();
    window.resize(1'024, 700);
    program.desktop.start({});
    window.registry().action(QStringLiteral("help.about"))->trigger();
    auto *page = window.findChild<AboutPage *>();
    QVERIFY(page->isVisible());
    QCOMPARE(uiComplaints(window).join(QLatin1Char('\n')), QString());
    savePicture(window, QStringLiteral("about"));
    QStringList texts;
    for (const QLabel *label : page->findChildren<QLabel *>())
        texts += label->text();
    const QString all = texts.join(QLatin1Char('\n'));
    QVERIFY(all.contains(QLatin1String(PROMPTLAB_VERSION)));
    QVERIFY(all.contains(QLatin1String("GPL-3.0-or-later")));
    QVERIFY(all.contains(promptSyntaxName()));
    // Every library of the build has its version.
    for (const AboutPart &part : aboutFacts().parts) {
        static const QStringList unversioned{QStringLiteral("Lucide"), QStringLiteral("Inter"),
                                             QStringLiteral("JetBrains Mono"), QStringLiteral("dtl")};
        QVERIFY2(unversioned.contains(part.name) || part.version.contains(QLatin1Char('.')), qPrintable(part.name));
        QVERIFY2(!part.licence.isEmpty() && !part.purpose.isEmpty(), qPrintable(part.name));
    }
    press(*page, QStringLiteral("Copy versions"));
    QVERIFY(QGuiApplication::clipboard()->text().contains(
        QStringLiteral("Qt %1 (LGPL-3.0-only)").arg(QLatin1String(qVersion()))));
    program.end();
}

void TstDesktop::actsForAnotherOnce()
{
    DesktopProgram program(*m_theme, m_folder->path());
    MainWindow &window = program.desktop.window();
    program.desktop.session().noteTour();
    QSignalSpy opened(&program.desktop, &DesktopApplication::workspaceReady);
    StartRequest request;
    request.sample = true;
    request.actAs = QStringLiteral("Nobody");
    program.desktop.start(request);
    // The sample is made all the same; it is not opened as somebody else, and says who there is.
    QTRY_VERIFY_WITH_TIMEOUT(program.page<StartPage>() && !program.page<StartPage>()->message().isHidden(), 60'000);
    QVERIFY(QFileInfo::exists(sampleWorkspacePath()));
    QVERIFY(program.page<StartPage>()->message().text().contains(QLatin1String("Nobody")));
    QCOMPARE(opened.count(), 0);
    press(*program.page<StartPage>(), QStringLiteral("Open it as yourself"));
    QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, 60'000);
    QVERIFY(!program.desktop.host().workspace()->context().actor.selfAttested);
    // A known name holds for the workspace that it was given for, not for the next.
    press(window.membersPopup(), QStringLiteral("Add a member"));
    window.membersPopup().form().nameField()->setText(QStringLiteral("Lena Vogt"));
    press(window.membersPopup(), QStringLiteral("Add member"));
    QTRY_VERIFY(
        window.history().index(0).data().toString().contains(QLatin1String("Lena Vogt is a member now, as Member")));
    window.registry().action(QStringLiteral("file.close"))->trigger();
    QTRY_VERIFY(!program.desktop.host().workspace());
    request.actAs = QStringLiteral("Lena Vogt");
    program.desktop.takeRequest(request);
    QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 2, 60'000);
    QVERIFY(program.desktop.host().workspace()->context().actor.selfAttested);
    window.registry().action(QStringLiteral("file.close"))->trigger();
    QTRY_VERIFY(!program.desktop.host().workspace());
    program.openSample();
    QVERIFY(!program.desktop.host().workspace()->context().actor.selfAttested);
    program.end();
}

void TstDesktop::everyPaneIsReachable_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::newRow("large, light") << QSize(1'440, 900) << false;
    QTest::newRow("small, dark") << QSize(1'024, 700) << true;
}

void TstDesktop::everyPaneIsReachable()
{
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    DesktopProgram program(*m_theme, m_folder->path());
    MainWindow &window = program.desktop.window();
    QVERIFY(program.settings.set(settingkey::scheme, dark ? QStringLiteral("dark") : QStringLiteral("light")).ok());
    program.desktop.session().noteTour();
    window.resize(size);
    program.openSample();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    for (const QString &pane : window.rail().items()) {
        window.registry().action(QStringLiteral("go.") + pane)->trigger();
        QCOMPARE(window.stack().currentId(), pane);
        Pane *front = window.stack().currentPane();
        // The first focus is in the pane, and on none of its tool bar's overflow.
        QTRY_VERIFY2(QApplication::focusWidget() && front->isAncestorOf(QApplication::focusWidget())
                         && QApplication::focusWidget()->accessibleName() != QLatin1String("More commands"),
                     qPrintable(pane));
        QCOMPARE(uiComplaints(window).join(QLatin1Char('\n')), QString());
        QCOMPARE(contrastComplaints(window).join(QLatin1Char('\n')), QString());
        // A button of a command says its key.
        for (const ActionButton *button : front->findChildren<ActionButton *>()) {
            const QKeySequence key = button->command().shortcut();
            QVERIFY2(key.isEmpty() || !button->isVisible()
                         || button->toolTip().contains(key.toString(QKeySequence::NativeText)),
                     qPrintable(button->command().objectName()));
        }
        savePicture(window, QStringLiteral("pane-%1-%2").arg(pane).arg(size.width()));
    }
    program.end();
}

void TstDesktop::picturesOfEverything()
{
    DesktopProgram program(*m_theme, m_folder->path());
    program.desktop.session().noteTour();
    program.openSample();
    const QString folder = m_folder->filePath(QStringLiteral("pictures"));
    PictureTour tour(program.desktop.window(), *m_theme, folder);
    tour.setPatience(10); // what the pictures show does not matter here
    Result<int> taken = 0;
    bool ended = false;
    connect(&tour, &PictureTour::finished, this, [&](const Result<int> &result) {
        taken = result;
        ended = true;
    });
    tour.start();
    QTRY_VERIFY_WITH_TIMEOUT(ended, 240'000);
    QVERIFY(taken.ok());
    const QStringList files = QDir(folder).entryList(QDir::Files);
    QCOMPARE(files.size(), *taken);
    for (const char *name : {"prompts-light-1440x900", "pipelines-dark-1024x700", "palette-dark-1440x900",
                             "members-light-1024x700", "tour-dark-1024x700", "new-workspace-light-1440x900"})
        QVERIFY2(files.contains(QLatin1String(name) + QLatin1String(".png")), name);
    const QImage once(folder + QStringLiteral("/deployments-dark-1440x900.png"));
    const QImage twice(folder + QStringLiteral("/deployments-dark-1440x900@2x.png"));
    QCOMPARE(once.size(), QSize(1'440, 900));
    QCOMPARE(twice.size(), QSize(2'880, 1'800));
    // Drawn at twice the resolution, not enlarged: pixels of one square differ.
    bool fine = false;
    for (int y = 0; y + 1 < twice.height() && !fine; y += 2) {
        for (int x = 0; x + 1 < twice.width() && !fine; x += 2)
            fine = twice.pixel(x, y) != twice.pixel(x + 1, y + 1);
    }
    QVERIFY(fine);
    program.end();
}

void TstDesktop::aloneItOpensTheSample()
{
    DesktopProgram program(*m_theme, m_folder->path());
    QSignalSpy opened(&program.desktop, &DesktopApplication::workspaceReady);
    StartRequest request;
    request.pictures = m_folder->filePath(QStringLiteral("pictures"));
    program.desktop.start(request); // with no workspace named, and none open before: nobody could choose one
    QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, 60'000);
    QCOMPARE(program.desktop.host().path(), sampleWorkspacePath());
    QVERIFY(!program.desktop.window().findChild<Tour *>()->isRunning());
    program.end();
}

QTEST_MAIN(TstDesktop)
#include "tst_desktop.moc"
