// SPDX-License-Identifier: GPL-3.0-or-later
// promptlab-window-bench mouse|keyboard WORKSPACE: a session with the window, from a prompt to its roll-back, and how
// long the main thread did not answer in it. Prints a JSON object.
#include "app/desktop/desktopapplication.h"
#include "tests/bench/heartbeat.h"
#include "tests/support/lifecyclewalk.h"
#include "ui/common/look.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <cstdio>

namespace promptlab::bench {

namespace {

int printSession(const QJsonObject &said)
{
    std::puts(QJsonDocument(said).toJson(QJsonDocument::Compact).constData());
    return 0;
}

QJsonObject problemOf(const QString &problem)
{
    return {{QStringLiteral("done"), false}, {QStringLiteral("problem"), problem}};
}

/// Opens the workspace and waits until its panes are there.
bool openWorkspace(desktop::DesktopApplication &desktop, const QString &workspace)
{
    QEventLoop loop;
    bool ready = false;
    QObject::connect(&desktop, &desktop::DesktopApplication::workspaceReady, &loop, [&] {
        ready = true;
        loop.quit();
    });
    QObject::connect(&desktop.host(), &desktop::WorkspaceHost::failed, &loop, [&loop] { loop.quit(); });
    desktop::StartRequest request;
    request.workspace = workspace;
    desktop.session().noteTour(); // nobody has to be shown around
    desktop.start(request);
    loop.exec();
    return ready;
}

QJsonObject walkSession(desktop::DesktopApplication &desktop, bool keyboard, const QString &workspace)
{
    const QTemporaryDir published;
    Heartbeat heart;
    QElapsedTimer timer;
    timer.start();
    heart.start();
    if (!openWorkspace(desktop, workspace))
        return problemOf(QStringLiteral("the workspace cannot be opened"));
    heart.endStep(QStringLiteral("open the workspace"));
    WalkOptions options;
    options.keyboard = keyboard;
    options.withSample = false;
    options.channelFolder = published.path();
    options.stepDone = [&heart](const QString &step) { heart.endStep(step); };
    LifecycleWalk walk(desktop, options);
    const bool whole = walk.run();
    heart.stop();
    QJsonObject said{{QStringLiteral("done"), whole},
                     {QStringLiteral("longest gap ms"), heart.longestGapMs()},
                     {QStringLiteral("of it own work ms"), heart.workOfLongestMs()},
                     {QStringLiteral("most work ms"), heart.mostWorkMs()},
                     {QStringLiteral("gaps > 50 ms"), heart.longGaps()},
                     {QStringLiteral("beats"), heart.beats()},
                     {QStringLiteral("seconds"), double(timer.elapsed()) / 1e3},
                     {QStringLiteral("worst step"), heart.worstStep()},
                     {QStringLiteral("steps"), heart.steps()}};
    if (!whole)
        said.insert(QStringLiteral("problem"), walk.failure());
    return said;
}

int runSession(QApplication &application, bool keyboard, const QString &workspace)
{
    auto theme = dressApplication(application);
    if (!theme.ok())
        return printSession(problemOf(theme.error().text()));
    const QTemporaryDir home;
    Settings settings(home.filePath(QStringLiteral("settings.json")));
    desktop::DesktopApplication desktop(**theme, settings, home.filePath(QStringLiteral("session.json")), nullptr);
    desktop.window().resize(1440, 900);
    const QJsonObject said = walkSession(desktop, keyboard, workspace);
    QEventLoop loop;
    QObject::connect(&desktop, &desktop::DesktopApplication::finished, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    desktop.window().close();
    loop.exec();
    return printSession(said);
}

} // namespace

} // namespace promptlab::bench

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("promptlab"));
    QApplication::setQuitOnLastWindowClosed(false);
    const QStringList arguments = QApplication::arguments();
    const QString mode = arguments.value(1);
    if (arguments.size() != 3 || (mode != QLatin1String("mouse") && mode != QLatin1String("keyboard"))) {
        std::fputs("promptlab-window-bench mouse|keyboard WORKSPACE\n", stderr);
        return 2;
    }
    return promptlab::bench::runSession(application, mode == QLatin1String("keyboard"), arguments.at(2));
}
