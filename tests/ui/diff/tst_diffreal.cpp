// SPDX-License-Identifier: GPL-3.0-or-later
// The pane on a real workspace: versions of the sample, chosen by hand, and pictures of what it looks like.
#include "core/workspace/workspace.h"
#include "core/workspace/workspacecreation.h"
#include "tests/support/uichecks.h"
#include "tests/ui/uitest.h"
#include "ui/common/diff/diffview.h"
#include "ui/common/look.h"
#include "ui/diff/diffpane.h"
#include "ui/diff/sidepicker.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace promptlab;

class TstDiffReal final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void chooseByKeyboard();
    void pictures_data();
    void pictures();
    void picturesOfFiles_data() { pictures_data(); }
    void picturesOfFiles();
    void cleanupTestCase();

private:
    [[nodiscard]] DiffServices services() const;

    QTemporaryDir m_folder;
    QTemporaryDir m_keys; ///< a key never lies beside its workspace
    SystemClock m_clock;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<BackgroundJobs> m_jobs;
};

void TstDiffReal::initTestCase()
{
    auto theme = dressApplication(*static_cast<QApplication *>(QCoreApplication::instance()));
    QVERIFY(theme.ok());
    m_theme = std::move(*theme);
    m_settings = std::make_unique<Settings>(m_folder.filePath(QStringLiteral("settings.json")));
    m_jobs = std::make_unique<BackgroundJobs>(m_clock);
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
}

void TstDiffReal::cleanupTestCase()
{
    m_workspace.reset();
}

DiffServices TstDiffReal::services() const
{
    Workspace *workspace = m_workspace.get();
    return {&workspace->prompts(), [workspace](const CancelToken &token) { return workspace->context(token); },
            [workspace](const Context &context) { return workspace->memberNames(context); }};
}

void TstDiffReal::chooseByKeyboard()
{
    failOnQtWarnings();
    DiffPane pane(*m_theme, *m_settings, *m_jobs, m_clock);
    ActionRegistry registry;
    pane.registerActions(registry);
    pane.setServices(services());
    pane.resize(1392, 846);
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    pane.activateWindow();
    auto *picker = pane.findChild<SidePicker *>();
    QVERIFY(picker);
    const QList<QListView *> lists = picker->findChildren<QListView *>();
    const auto chooseVersion = [&](int down) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QListView *versions = lists.last();
        QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(versions));
        QTRY_VERIFY(versions->model()->rowCount() > down);
        for (int i = 0; i < down; ++i)
            QTest::keyClick(versions, Qt::Key_Down);
        QTest::keyClick(versions, Qt::Key_Return);
    };
    registry.action(QStringLiteral("diff.left"))->trigger();
    QVERIFY(picker->isOpen());
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    QTRY_VERIFY(lists.first()->model()->rowCount() > 0);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("triage"));
    QTRY_COMPARE(lists.first()->currentIndex().data(ChoiceModel::KeyRole).toString(), QStringLiteral("triage"));
    chooseVersion(2);
    QCOMPARE(pane.controller().choices().at(0), DiffChoice::version(QStringLiteral("triage@3")));
    // The other side is asked for at once, beginning with the same prompt.
    QVERIFY(picker->isOpen());
    QCOMPARE(picker->side(), TextSide::Right);
    QTRY_COMPARE(lists.first()->currentIndex().data(ChoiceModel::KeyRole).toString(), QStringLiteral("triage"));
    chooseVersion(0);
    QVERIFY(!picker->isOpen());
    QCOMPARE(pane.controller().choices().at(1), DiffChoice::version(QStringLiteral("triage@5")));
    QTRY_VERIFY(pane.view()->document());
    QCOMPARE(pane.view()->document()->outcome, DiffOutcome::Different);
    QCOMPARE(pane.view()->document()->left.title, QStringLiteral("triage v3"));
    QVERIFY2(pane.view()->document()->left.note.startsWith(QLatin1String("Aylin Demir")),
             qPrintable(pane.view()->document()->left.note));
    QCoro::waitFor(pane.finish());
}

void TstDiffReal::pictures_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    for (const bool dark : {false, true}) {
        const char *scheme = dark ? "dark" : "light";
        QTest::addRow("1440x900-%s", scheme) << QSize(1440, 900) << dark;
        QTest::addRow("1024x700-%s", scheme) << QSize(1024, 700) << dark;
    }
}

void TstDiffReal::pictures()
{
    failOnQtWarnings();
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    m_theme->setScheme(dark ? ColorScheme::Dark : ColorScheme::Light);
    DiffPane pane(*m_theme, *m_settings, *m_jobs, m_clock);
    ActionRegistry registry;
    pane.registerActions(registry);
    pane.setServices(services());
    pane.resize(size - QSize(48, 26)); // rail and status bar are the window's
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    const auto look = [&](const QString &name) {
        QCoreApplication::sendPostedEvents();
        savePicture(pane, QStringLiteral("diff-%1-%2").arg(name, QLatin1String(QTest::currentDataTag())));
        return uiComplaints(pane).join(QLatin1Char('\n'));
    };
    QCOMPARE(look(QStringLiteral("empty")), QString());
    const auto compare = [&](const QString &left, const QString &right) {
        QSignalSpy ready(&pane.controller(), &DiffController::documentReady);
        QVERIFY(pane.open({QStringLiteral("diff"),
                           QStringLiteral("versions"),
                           {},
                           {{QStringLiteral("left"), left}, {QStringLiteral("right"), right}}}));
        QTRY_COMPARE(ready.count(), 1);
    };
    pane.controller().listPrompts();
    compare(QStringLiteral("summary@1"), QStringLiteral("summary@4"));
    pane.view()->nextChange();
    pane.view()->toggleViewedAndGoOn();
    pane.view()->toggleViewedAndGoOn();
    pane.view()->setFocus();
    QCOMPARE(look(QStringLiteral("versions")), QString());
    compare(QStringLiteral("triage@2"), QStringLiteral("triage@5"));
    registry.action(QStringLiteral("diff.wrap"))->trigger();
    QCOMPARE(look(QStringLiteral("wrapped")), QString());
    registry.action(QStringLiteral("diff.unified"))->trigger();
    QCOMPARE(look(QStringLiteral("unified")), QString());
    registry.action(QStringLiteral("diff.unified"))->trigger();
    registry.action(QStringLiteral("diff.left"))->trigger();
    auto *picker = pane.findChild<SidePicker *>();
    QListView *versions = picker->findChildren<QListView *>().last();
    QTRY_COMPARE(versions->currentIndex().data(ChoiceModel::KeyRole).toString(), QStringLiteral("triage@2"));
    QCOMPARE(look(QStringLiteral("picker")), QString());
    picker->closePopup();
    compare(QStringLiteral("triage@2"), QStringLiteral("triage@2"));
    QCOMPARE(look(QStringLiteral("equal")), QString());
    QCoro::waitFor(pane.finish());
    m_theme->setScheme(ColorScheme::Light);
}

void TstDiffReal::picturesOfFiles()
{
    failOnQtWarnings();
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    m_theme->setScheme(dark ? ColorScheme::Dark : ColorScheme::Light);
    DiffPane pane(*m_theme, *m_settings, *m_jobs, m_clock);
    ActionRegistry registry;
    pane.registerActions(registry);
    pane.resize(size - QSize(48, 26)); // rail and status bar are the window's
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    const auto look = [&](const QString &name) {
        QCoreApplication::sendPostedEvents();
        savePicture(pane, QStringLiteral("diff-%1-%2").arg(name, QLatin1String(QTest::currentDataTag())));
        return uiComplaints(pane).join(QLatin1Char('\n'));
    };
    const auto compare = [&](const QString &left, const QString &right) {
        return pane.open({QStringLiteral("diff"),
                          QStringLiteral("files"),
                          {},
                          {{QStringLiteral("left"), left}, {QStringLiteral("right"), right}}});
    };
    QSignalSpy ready(&pane.controller(), &DiffController::documentReady);
    QSignalSpy failed(&pane.controller(), &DiffController::failed);
    QVERIFY(compare(QStringLiteral("/nowhere/old.md"), QStringLiteral("/nowhere/new.md")));
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(look(QStringLiteral("error")), QString());
    const QString sample = QStringLiteral(PROMPTLAB_SOURCE_DIR "/resources/sample/prompts/");
    QVERIFY(compare(sample + QStringLiteral("reply/v1.md"), sample + QStringLiteral("reply/v4.md")));
    QTRY_COMPARE(ready.count(), 1);
    registry.action(QStringLiteral("diff.find"))->trigger();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("the"));
    QTRY_VERIFY(pane.view()->state().currentMatch.has_value());
    QCOMPARE(look(QStringLiteral("files-find")), QString());
    QCoro::waitFor(pane.finish());
    m_theme->setScheme(ColorScheme::Light);
}

QTEST_MAIN(TstDiffReal)
#include "tst_diffreal.moc"
