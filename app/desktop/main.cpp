// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktopapplication.h"
#include "app/desktop/picturetour.h"
#include "app/desktop/singleinstance.h"
#include "app/desktop/startuptimes.h"
#include "core/security/hardening.h"
#include "translations/translations.h"
#include "ui/common/look.h"

#include <QApplication>
#include <QDir>
#include <QTimer>

#include <cstdio>
#include <cstring>

namespace promptlab::desktop {

namespace {

constexpr int mostStartupMs = 30'000;

enum DesktopExit { DesktopOk = 0, DesktopUsage = 2, DesktopEnvironment = 3 };

#ifdef __SANITIZE_ADDRESS__
constexpr bool leakCheckerWatches = true;
#else
constexpr bool leakCheckerWatches = false;
#endif

void complain(const QString &text)
{
    std::fprintf(stderr, "promptlab: %s\n", text.toUtf8().constData());
}

QStringList chosenLanguages()
{
    const QString chosen = Settings::storedChoice(DesktopFiles::ofUser().settings, settingkey::language);
    return chosen.isEmpty() || chosen == QLatin1String("system") || qEnvironmentVariableIsSet("PROMPTLAB_LANGUAGE")
             ? wantedLanguages()
             : QStringList{chosen};
}

LogOptions desktopLog()
{
    LogOptions log;
    log.target = qEnvironmentVariable("PROMPTLAB_LOG");
    return log;
}

/// Ends a program that nobody sits at when it cannot go on by itself.
void endWhenStuck(DesktopApplication &desktop, QObject &job)
{
    QObject::connect(&desktop.host(), &WorkspaceHost::failed, &job, [&desktop](const Error &error) {
        complain(error.text());
        desktop.window().close();
    });
    QObject::connect(&desktop, &DesktopApplication::questionAsked, &job, [&desktop] {
        complain(QCoreApplication::translate("DesktopCommandLine",
                                             "The workspace asks for its passphrase or its recovery "
                                             "code; name a way to its key in the environment."));
        desktop.window().close();
    });
}

/// Takes the pictures once the workspace is open, then ends the program.
int takePictures(DesktopApplication &desktop, PictureTour &tour, const StartRequest &request)
{
    int code = DesktopEnvironment;
    QObject::connect(&desktop, &DesktopApplication::workspaceReady, &tour, &PictureTour::start);
    endWhenStuck(desktop, tour);
    QObject::connect(
        &tour, &PictureTour::finished, &desktop,
        [&desktop, &code, folder = request.pictures](const Result<int> &taken) {
            if (taken.ok()) {
                code = DesktopOk;
                std::puts(QCoreApplication::translate("DesktopCommandLine", "%n picture(s) in %1", nullptr, *taken)
                              .arg(folder)
                              .toUtf8()
                              .constData());
            } else {
                complain(taken.error().text());
            }
            desktop.window().close();
        });
    desktop.start(request);
    QApplication::exec();
    return code;
}

/// Prints the times of the start, then ends the program.
int printStartupTimes(DesktopApplication &desktop, const StartRequest &request)
{
    int code = DesktopEnvironment;
    StartupTimes times(desktop.window());
    QObject::connect(&desktop, &DesktopApplication::workspaceReady, &times, &StartupTimes::expectRows);
    endWhenStuck(desktop, times);
    const auto print = [](const char *what, qint64 milliseconds) {
        std::printf("%s %lld ms\n", what, static_cast<long long>(milliseconds));
        std::fflush(stdout);
    };
    QObject::connect(&times, &StartupTimes::windowPainted, &times,
                     [print](qint64 milliseconds) { print("window", milliseconds); });
    QObject::connect(&times, &StartupTimes::rowsPainted, &times, [print, &desktop, &code](qint64 milliseconds) {
        print("rows", milliseconds);
        code = DesktopOk;
        desktop.window().close();
    });
    // An empty workspace has no rows to wait for.
    QTimer::singleShot(mostStartupMs, &times, [&desktop] {
        complain(QCoreApplication::translate("DesktopCommandLine", "No rows were shown within %1 s.")
                     .arg(mostStartupMs / 1000));
        desktop.window().close();
    });
    desktop.start(request);
    QApplication::exec();
    return code;
}

int runWindow(QApplication &application, Settings &settings, const StartRequest &request, SingleInstance &instance)
{
    Result<std::unique_ptr<Theme>> theme = dressApplication(application);
    if (!theme.ok()) {
        complain(theme.error().text());
        return DesktopEnvironment;
    }
    QApplication::setWindowIcon(appIcon());
    const SystemClock clock;
    Logger logger(desktopLog(), &clock);
    const QtMessageRoute qtMessages(&logger);
    DesktopApplication desktop(**theme, settings, DesktopFiles::ofUser().session, &logger);
    if (const Result<void> listening = !request.runsAlone() ? instance.listen() : Result<void>(); !listening.ok())
        desktop.window().post(listening.error().text());
    QObject::connect(&instance, &SingleInstance::messageReceived, &desktop,
                     [&desktop](const QJsonObject &message) { desktop.takeRequest(startRequestFromJson(message)); });
    QObject::connect(&desktop, &DesktopApplication::finished, &application, &QCoreApplication::quit,
                     Qt::QueuedConnection);
    if (request.startupTimes)
        return printStartupTimes(desktop, request);
    if (request.pictures.isEmpty()) {
        desktop.start(request);
        return QApplication::exec();
    }
    PictureTour tour(desktop.window(), **theme, request.pictures);
    return takePictures(desktop, tour, request);
}

/// Answered before anything is loaded, and without a display.
bool wantsText(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--version") == 0 || std::strcmp(argv[i], "--help") == 0
            || std::strcmp(argv[i], "-h") == 0)
            return true;
    }
    return false;
}

int printText(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    installTranslations(application, wantedLanguages());
    const StartRequest request = readCommandLine(QCoreApplication::arguments().mid(1), QDir::currentPath());
    std::puts(request.text.toUtf8().constData());
    return request.kind == StartRequest::Kind::Wrong ? DesktopUsage : DesktopOk;
}

int runDesktop(int argc, char **argv)
{
    if (wantsText(argc, argv))
        return printText(argc, argv);
    if (const Result<void> hardened = hardenProcess(leakCheckerWatches); !hardened.ok())
        complain(hardened.error().text());
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("promptlab"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PROMPTLAB_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("promptlab"));
    QApplication::setQuitOnLastWindowClosed(false);
    installTranslations(application, chosenLanguages());
    const StartRequest request = readCommandLine(QCoreApplication::arguments().mid(1), QDir::currentPath());
    if (request.kind == StartRequest::Kind::Wrong) {
        std::fprintf(stderr, "%s\n", request.text.toUtf8().constData());
        return DesktopUsage;
    }
    // Said where it was typed, before any window hears of it.
    if (const QString why = whyNotComparable(request); !why.isEmpty()) {
        complain(why);
        return DesktopUsage;
    }
    SingleInstance instance(SingleInstance::userSocket());
    if (!request.runsAlone() && instance.handOver(toJson(request)))
        return DesktopOk;
    Settings settings(DesktopFiles::ofUser().settings);
    settings.load();
    return runWindow(application, settings, request, instance);
}

} // namespace

} // namespace promptlab::desktop

int main(int argc, char **argv)
{
    return promptlab::desktop::runDesktop(argc, argv);
}
