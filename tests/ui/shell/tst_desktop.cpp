// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/aboutfacts.h"
#include "app/desktop/commandline.h"
#include "app/desktop/desktopapplication.h"
#include "app/desktop/picturetour.h"
#include "app/desktop/sampleworkspace.h"
#include "app/desktop/singleinstance.h"
#include "tests/ui/shell/shellsupport.h"
#include "ui/common/actionbutton.h"
#include "ui/common/messagebar.h"
#include "ui/deployments/deploymentscontroller.h"
#include "ui/deployments/deploymentspane.h"
#include "ui/prompts/promptsyntax.h"
#include "ui/providers/providercontroller.h"
#include "ui/providers/providerspane.h"
#include "ui/shell/createpage.h"
#include "ui/shell/labstatusbar.h"
#include "ui/shell/memberform.h"
#include "ui/shell/memberspopup.h"
#include "ui/shell/navigationrail.h"
#include "ui/shell/panestack.h"
#include "ui/shell/recoverypage.h"
#include "ui/shell/startpage.h"
#include "ui/shell/tour.h"
#include "ui/shell/unlockpage.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QThread>
#include <QtNetwork/QLocalSocket>

using namespace promptlab;
using namespace promptlab::desktop;

/// The desktop program: its command line, one instance, and the ways to a workspace and out of it.
class TstDesktop final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void commandLine_data();
    void commandLine();
    void requestsTravel();
    void secondStartHandsOver();
    void deadSocketIsReplaced();
    void strangeVisitorsAreIgnored_data();
    void strangeVisitorsAreIgnored();
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
    void makeWithPassphraseAndUnlock();
    void recoveryCodeIsNotLost();
    void existingWorkspaceIsOffered();
    void actsForAnotherOnce();
    void failedImportGoesWithAGoodOne();
    void everyPaneIsReachable_data();
    void everyPaneIsReachable();
    void picturesOfEverything();
    void aloneItOpensTheSample();
    void createFormSaysWhatIsMissing_data();
    void createFormSaysWhatIsMissing();
    void createFormByTab();
    void missingWorkspaceIsSaid();
    void reopensTheLastWorkspace();
    void interruptedRunIsTold();
    void importNeedsAWorkspace();
    void twoFilesAreCompared();

private:
    /// The program on a folder of its own.
    struct Program {
        Program(Theme &theme, const QString &folder)
            : settings(folder + QStringLiteral("/settings.json")),
              desktop(theme, settings, folder + QStringLiteral("/session.json"), nullptr)
        {
            settings.load();
        }
        /// A test that failed on its way ends in order, too.
        ~Program()
        {
            if (!m_ended)
                end();
        }
        Q_DISABLE_COPY_MOVE(Program)
        /// Closes the window and waits until everything is saved.
        void end()
        {
            m_ended = true;
            QSignalSpy finished(&desktop, &DesktopApplication::finished);
            desktop.window().close();
            QTRY_COMPARE(finished.count(), 1);
        }
        /// Opens the sample and waits for its panes.
        void openSample()
        {
            QSignalSpy opened(&desktop, &DesktopApplication::workspaceReady);
            if (!desktop.window().isVisible())
                desktop.start({});
            desktop.window().registry().action(QStringLiteral("file.sample"))->trigger();
            QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, 60'000);
        }
        template<typename T>
        [[nodiscard]] T *page() const
        {
            return qobject_cast<T *>(const_cast<DesktopApplication &>(desktop).window().stack().currentWidget());
        }
        Settings settings;
        DesktopApplication desktop;

    private:
        bool m_ended = false;
    };
    static void press(const QWidget &page, const QString &text);
    static void fill(const QWidget &page, const QString &name, const QString &text);
    /// Asks for a new workspace with a key file.
    static void askForWorkspace(const Program &program, const QString &path);

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TstDesktop::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    auto dressed = dressApplication(*qobject_cast<QApplication *>(QCoreApplication::instance()));
    QVERIFY(dressed.ok());
    m_theme = std::move(*dressed);
    QApplication::setQuitOnLastWindowClosed(false);
}

void TstDesktop::init()
{
    failOnQtWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    QDir(QFileInfo(sampleWorkspacePath()).path()).removeRecursively();
}

void TstDesktop::cleanup()
{
    QDir(QFileInfo(sampleWorkspacePath()).path()).removeRecursively();
}

void TstDesktop::press(const QWidget &page, const QString &text)
{
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->accessibleName() == text) {
            button->click();
            return;
        }
    }
    QFAIL(qPrintable(QStringLiteral("There is no button ") + text));
}

void TstDesktop::fill(const QWidget &page, const QString &name, const QString &text)
{
    for (QLineEdit *field : page.findChildren<QLineEdit *>()) {
        if (field->accessibleName() == name)
            field->setText(text);
    }
}

void TstDesktop::askForWorkspace(const Program &program, const QString &path)
{
    const_cast<Program &>(program).desktop.window().registry().action(QStringLiteral("file.new"))->trigger();
    const auto *form = program.page<CreatePage>();
    QVERIFY(form);
    fill(*form, QStringLiteral("Name of the project"), QStringLiteral("Mine"));
    fill(*form, QStringLiteral("Your name"), QStringLiteral("Ada"));
    fill(*form, QStringLiteral("File"), path);
    form->findChild<QComboBox *>()->setCurrentIndex(2);
    press(*form, QStringLiteral("Create workspace"));
}

void TstDesktop::commandLine_data()
{
    using Kind = StartRequest::Kind;
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("workspace");
    QTest::addColumn<QStringList>("compare");
    QTest::addColumn<QString>("actAs");
    const auto row = [](const char *name, const QString &arguments, Kind kind, const QString &workspace = {},
                        const QStringList &compare = {}, const QString &actAs = {}) {
        QTest::newRow(name) << arguments.split(QLatin1Char(' '), Qt::SkipEmptyParts) << kind << workspace << compare
                            << actAs;
    };
    row("nothing", {}, Kind::Open);
    row("a workspace", QStringLiteral("a.promptlab"), Kind::Open, QStringLiteral("/home/ada/a.promptlab"));
    row("an absolute one", QStringLiteral("/x/../w.promptlab"), Kind::Open, QStringLiteral("/w.promptlab"));
    row("as another", QStringLiteral("--as Bo a.promptlab"), Kind::Open, QStringLiteral("/home/ada/a.promptlab"), {},
        QStringLiteral("Bo"));
    row("two files", QStringLiteral("--diff a.md ../b.md"), Kind::Diff, {},
        {QStringLiteral("/home/ada/a.md"), QStringLiteral("/home/b.md")});
    row("one file is no diff", QStringLiteral("--diff a.md"), Kind::Wrong);
    row("no pictures of files", QStringLiteral("--pictures p --diff a b"), Kind::Wrong);
    row("three files are none", QStringLiteral("--diff a b c"), Kind::Wrong);
    row("two workspaces", QStringLiteral("a b"), Kind::Wrong);
    row("unknown option", QStringLiteral("--frobnicate"), Kind::Wrong);
    row("option without its value", QStringLiteral("--as"), Kind::Wrong);
    row("version", QStringLiteral("--version"), Kind::Version);
    row("help", QStringLiteral("-h"), Kind::Help);
}

void TstDesktop::commandLine()
{
    QFETCH(QStringList, arguments);
    const StartRequest request = readCommandLine(arguments, QStringLiteral("/home/ada"));
    QTEST(request.kind, "kind");
    QTEST(request.workspace, "workspace");
    QTEST(request.compare, "compare");
    QTEST(request.actAs, "actAs");
    const bool tells = request.kind != StartRequest::Kind::Open && request.kind != StartRequest::Kind::Diff;
    QCOMPARE(!request.text.isEmpty(), tells);
}

void TstDesktop::requestsTravel()
{
    const QString folder = QStringLiteral("/f");
    for (const QStringList &arguments :
         {QStringList(), QStringList{QStringLiteral("w.promptlab"), QStringLiteral("--as"), QStringLiteral("Ä b")},
          QStringList{QStringLiteral("--diff"), QStringLiteral("a"), QStringLiteral("b")}}) {
        const StartRequest request = readCommandLine(arguments, folder);
        QCOMPARE(startRequestFromJson(toJson(request)), request);
    }
    QCOMPARE(startRequestFromJson({{QStringLiteral("diff"), true}, {QStringLiteral("compare"), 5}}), StartRequest());
}

void TstDesktop::secondStartHandsOver()
{
    const QString path = m_folder->filePath(QStringLiteral("s"));
    SingleInstance first(path);
    QVERIFY(!first.handOver({})); // nobody there yet
    QVERIFY(first.listen().ok());
    QSignalSpy received(&first, &SingleInstance::messageReceived);
    // The second start is another process; here another thread, since it waits for the answer.
    std::atomic<bool> handed = false;
    const std::unique_ptr<QThread> second(QThread::create([&path, &handed] {
        const SingleInstance later(path);
        handed = later.handOver({{QStringLiteral("workspace"), QStringLiteral("/w")}});
    }));
    second->start();
    QTRY_COMPARE(received.count(), 1);
    QVERIFY(second->wait(5'000));
    QVERIFY(handed);
    QCOMPARE(received.first().first().toJsonObject().value(QStringLiteral("workspace")).toString(),
             QStringLiteral("/w"));
    QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
}

void TstDesktop::deadSocketIsReplaced()
{
    const QString path = m_folder->filePath(QStringLiteral("s"));
    {
        QFile left(path); // what a crash leaves cannot be connected to
        QVERIFY(left.open(QIODevice::WriteOnly));
    }
    SingleInstance instance(path);
    QVERIFY(!instance.handOver({}));
    QVERIFY(instance.listen().ok());
}

void TstDesktop::strangeVisitorsAreIgnored_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("no JSON") << QByteArray("hello\n");
    QTest::newRow("no object") << QByteArray("[1]\n");
    QTest::newRow("endless") << QByteArray(200'000, 'x');
}

void TstDesktop::strangeVisitorsAreIgnored()
{
    QFETCH(QByteArray, sent);
    const QString path = m_folder->filePath(QStringLiteral("s"));
    SingleInstance instance(path);
    QVERIFY(instance.listen().ok());
    QSignalSpy received(&instance, &SingleInstance::messageReceived);
    QLocalSocket visitor;
    QSignalSpy gone(&visitor, &QLocalSocket::disconnected);
    visitor.connectToServer(path);
    QVERIFY(visitor.waitForConnected());
    visitor.write(sent);
    QTRY_COMPARE(gone.count(), 1);
    QCOMPARE(received.count(), 0);
}

void TstDesktop::sampleIsUnpacked()
{
    QVERIFY(unpackSample(m_folder->path()).ok());
    QVERIFY(QFileInfo::exists(m_folder->filePath(QStringLiteral("sample.yaml"))));
    QVERIFY(!QDir(m_folder->filePath(QStringLiteral("prompts"))).isEmpty());
}

void TstDesktop::startsWithTheStartPage()
{
    Program program(*m_theme, m_folder->path());
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
    Program program(*m_theme, m_folder->path());
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
    Program program(*m_theme, m_folder->path());
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
    Program program(*m_theme, m_folder->path());
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
            savePicture(window,
                        QStringLiteral("providers-%1-%2").arg(dark ? u"dark" : u"light").arg(size.width()));
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
    QVERIFY(window.openPlace({QStringLiteral("providers"), QStringLiteral("provider"), QStringLiteral("helpdesk"), {}}));
    QVERIFY(window.findChild<ProvidersPane *>()->isVisible());
    program.end();
}

void TstDesktop::anotherMemberActs()
{
    Program program(*m_theme, m_folder->path());
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
    Program program(*m_theme, m_folder->path());
    QVERIFY(program.settings.set(settingkey::scheme, dark ? QStringLiteral("dark") : QStringLiteral("light")).ok());
    QVERIFY(program.settings.set(settingkey::fontScale, scale).ok());
    MainWindow &window = program.desktop.window();
    window.resize(size);
    program.openSample();
    auto *tour = window.findChild<Tour *>();
    QVERIFY(tour && tour->isRunning());
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const QStringList panes{QStringLiteral("prompts"),     QStringLiteral("prompts"),     QStringLiteral("diff"),
                            QStringLiteral("pipelines"),   QStringLiteral("deployments"), QStringLiteral("deployments"),
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
        Program program(*m_theme, m_folder->path());
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
    Program program(*m_theme, m_folder->path());
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
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("Qt %1 (LGPL-3.0-only)").arg(QLatin1String(qVersion()))));
    program.end();
}

void TstDesktop::makeWithPassphraseAndUnlock()
{
    const QString path = m_folder->filePath(QStringLiteral("w/mine.promptlab"));
    Program program(*m_theme, m_folder->path());
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

void TstDesktop::recoveryCodeIsNotLost()
{
    const QString path = m_folder->filePath(QStringLiteral("w/mine.promptlab"));
    Program program(*m_theme, m_folder->path());
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

void TstDesktop::existingWorkspaceIsOffered()
{
    const QString path = m_folder->filePath(QStringLiteral("w/mine.promptlab"));
    Program program(*m_theme, m_folder->path());
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

void TstDesktop::actsForAnotherOnce()
{
    Program program(*m_theme, m_folder->path());
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
    QTRY_VERIFY(window.history().index(0).data().toString().contains(QLatin1String("Lena Vogt is a member now, as Member")));
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

void TstDesktop::failedImportGoesWithAGoodOne()
{
    Program program(*m_theme, m_folder->path());
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
    Program program(*m_theme, m_folder->path());
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
    Program program(*m_theme, m_folder->path());
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
    Program program(*m_theme, m_folder->path());
    QSignalSpy opened(&program.desktop, &DesktopApplication::workspaceReady);
    StartRequest request;
    request.pictures = m_folder->filePath(QStringLiteral("pictures"));
    program.desktop.start(request); // with no workspace named, and none open before: nobody could choose one
    QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, 60'000);
    QCOMPARE(program.desktop.host().path(), sampleWorkspacePath());
    QVERIFY(!program.desktop.window().findChild<Tour *>()->isRunning());
    program.end();
}

void TstDesktop::createFormSaysWhatIsMissing_data()
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

void TstDesktop::createFormSaysWhatIsMissing()
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

void TstDesktop::createFormByTab()
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

void TstDesktop::missingWorkspaceIsSaid()
{
    Program program(*m_theme, m_folder->path());
    StartRequest request;
    request.workspace = m_folder->filePath(QStringLiteral("gone.promptlab"));
    program.desktop.start(request);
    QTRY_VERIFY(program.page<StartPage>() && !program.page<StartPage>()->message().isHidden());
    QVERIFY2(program.page<StartPage>()->message().text().contains(QLatin1String("gone")),
             qPrintable(program.page<StartPage>()->message().text()));
    program.end();
}

void TstDesktop::reopensTheLastWorkspace()
{
    for (int round = 0; round < 3; ++round) {
        Program program(*m_theme, m_folder->path());
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
void TstDesktop::interruptedRunIsTold()
{
    {
        Program program(*m_theme, m_folder->path());
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
    Program program(*m_theme, m_folder->path());
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

void TstDesktop::importNeedsAWorkspace()
{
    QFile prompt(m_folder->filePath(QStringLiteral("a.md")));
    QVERIFY(prompt.open(QIODevice::WriteOnly));
    Program program(*m_theme, m_folder->path());
    program.desktop.start({});
    program.desktop.window().takeFiles({prompt.fileName()});
    QVERIFY(program.desktop.window().history().index(0).data().toString().contains(QLatin1String("import")));
    program.end();
}

void TstDesktop::twoFilesAreCompared()
{
    StartRequest request;
    request.kind = StartRequest::Kind::Diff;
    for (const char *name : {"a.md", "b.md"}) {
        request.compare += m_folder->filePath(QLatin1String(name));
        QFile file(request.compare.last());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(name);
    }
    Program program(*m_theme, m_folder->path());
    program.desktop.start(request);
    QTRY_COMPARE(program.desktop.window().stack().currentId(), QStringLiteral("diff"));
    QCOMPARE(program.desktop.window().registry().keys(QStringLiteral("go.diff")),
             QList<QKeySequence>{QKeySequence(QStringLiteral("Alt+2"))});
    QVERIFY(!program.desktop.host().workspace());
    program.end();
}

QTEST_MAIN(TstDesktop)
#include "tst_desktop.moc"
