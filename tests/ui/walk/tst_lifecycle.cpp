// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/commandline.h"
#include "app/desktop/desktopapplication.h"
#include "tests/support/lifecyclewalk.h"
#include "tests/support/uichecks.h"
#include "tests/ui/uitest.h"
#include "ui/common/look.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QProcess>
#include <QScreen>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace promptlab;
using namespace promptlab::desktop;

/// The whole life of a prompt through the window, by mouse and by keyboard alone, from the empty first run to the
/// roll-back. On the platform "xcb" the keys and clicks are those of the X server, else they are made in here.
class TstLifecycle final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void walk_data();
    void walk();

private:
    void takePicture(QWidget &window, int number, const QString &step) const;
    static void checkWithCommandLine(const QString &workspace, int version);

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QTemporaryDir> m_home;
    bool m_real = false;
};

void TstLifecycle::initTestCase()
{
    m_real = QGuiApplication::platformName() == QLatin1String("xcb");
    QVERIFY2(!m_real || hasXServerHands(), "xdotool is missing");
    QCoreApplication::setApplicationName(QStringLiteral("promptlab"));
    auto dressed = dressApplication(*qobject_cast<QApplication *>(QCoreApplication::instance()));
    QVERIFY(dressed.ok());
    m_theme = std::move(*dressed);
    QApplication::setQuitOnLastWindowClosed(false);
}

void TstLifecycle::walk_data()
{
    QTest::addColumn<bool>("keyboard");
    QTest::newRow("mouse") << false;
    QTest::newRow("keyboard") << true;
}

void TstLifecycle::walk()
{
    failOnQtWarnings();
    QFETCH(bool, keyboard);
    // The first run of somebody who never had the program.
    m_home = std::make_unique<QTemporaryDir>();
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"})
        qputenv(name, QFile::encodeName(m_home->filePath(QString::fromLatin1(name).toLower())));
    QVERIFY(QDir(m_home->path()).mkdir(QStringLiteral("published")));
    const DesktopFiles files = DesktopFiles::ofUser();
    QVERIFY(files.session.startsWith(m_home->path()));
    Settings settings(files.settings);
    settings.load();
    DesktopApplication desktop(*m_theme, settings, files.session, nullptr);
    desktop.window().resize(m_real ? QGuiApplication::primaryScreen()->size() : QSize(1'440, 900));
    desktop.start({});
    if (m_real) // there is no window manager that would do it
        QProcess::execute(QStringLiteral("xdotool"), {QStringLiteral("windowfocus"), QStringLiteral("--sync"),
                                                      QString::number(desktop.window().winId())});

    WalkOptions options;
    options.keyboard = keyboard;
    options.realEvents = m_real;
    options.channelFolder = m_home->filePath(QStringLiteral("published"));
    int step = 0;
    options.stepDone = [&](const QString &name) { takePicture(desktop.window(), ++step, name); };
    LifecycleWalk walk(desktop, options);
    const bool whole = walk.run();
    const QString workspace = desktop.host().path();
    QSignalSpy finished(&desktop, &DesktopApplication::finished);
    desktop.window().close();
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY2(whole, qPrintable(walk.failure()));
    QCOMPARE(walk.verdict(), QStringLiteral("v%1 is better than v1").arg(walk.newVersion()));
    checkWithCommandLine(workspace, walk.newVersion());
}

/// For those who look: into the folder that PROMPTLAB_PICTURES names, of the whole screen when there is a real one.
void TstLifecycle::takePicture(QWidget &window, int number, const QString &step) const
{
    const QString name = QStringLiteral("walk-%1-%2-%3")
                             .arg(QLatin1String(QTest::currentDataTag()))
                             .arg(number, 2, 10, QLatin1Char('0'))
                             .arg(QString(step).replace(QLatin1Char(' '), QLatin1Char('-')));
    const QString folder = qEnvironmentVariable("PROMPTLAB_PICTURES");
    if (!m_real)
        savePicture(window, name);
    else if (!folder.isEmpty() && QDir().mkpath(folder))
        QGuiApplication::primaryScreen()->grabWindow(0).save(folder + QStringLiteral("/screen-") + name
                                                             + QStringLiteral(".png"));
}

/// Another program sees what the window did.
void TstLifecycle::checkWithCommandLine(const QString &workspace, int version)
{
    const auto answer = [&workspace](const QStringList &arguments) {
        QProcess program;
        program.start(qEnvironmentVariable("PROMPTLAB_BIN") + QStringLiteral("/promptlab-cli"),
                      QStringList{QStringLiteral("-w"), workspace} + arguments);
        const bool done = program.waitForFinished(60'000) && program.exitCode() == 0;
        return done ? QString::fromUtf8(program.readAllStandardOutput()) : QString();
    };
    QVERIFY(answer({QStringLiteral("audit"), QStringLiteral("verify")}).contains(QLatin1String("the chain holds")));
    const QString saved = QStringLiteral("triage@%1").arg(version);
    QVERIFY(answer({QStringLiteral("prompt"), QStringLiteral("show"), saved}).contains(LifecycleWalk::editedWords()));
    bool back = false;
    for (const QString &line : answer({QStringLiteral("env"), QStringLiteral("list")}).split(QLatin1Char('\n')))
        back = back || (line.startsWith(QLatin1String("production")) && line.contains(QLatin1String("triage@2")));
    QVERIFY(back);
}

QTEST_MAIN(TstLifecycle)
#include "tst_lifecycle.moc"
