// SPDX-License-Identifier: GPL-3.0-or-later
// promptlab-loopback: the loopback server as a program. Its first output line is the port; counts go to standard output
// when it is asked to stop, and to GET /_stats at any time.
#include "tests/support/loopbackserver.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSocketNotifier>

#include <csignal>
#include <cstdio>
#include <sys/signalfd.h>

namespace {

/// Blocks TERM and INT for all threads and gives a descriptor that reports them.
int stopSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    sigprocmask(SIG_BLOCK, &signals, nullptr);
    return signalfd(-1, &signals, SFD_CLOEXEC);
}

} // namespace

int main(int argc, char **argv)
{
    const int signalFile = stopSignals();
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "A local server that speaks the dialects of OpenAI and Anthropic, for tests and measurements. It fails as the "
        "name of the model asks: fault-429, fault-500, fault-redirect, fault-html, fault-drop, fault-cut, "
        "fault-chunk, fault-length, fault-garbage, fault-hang, fault-slow, fault-gzip."));
    parser.addHelpOption();
    const QCommandLineOption port(QStringLiteral("port"), QStringLiteral("Port to listen on; 0 takes a free one"),
                                  QStringLiteral("n"), QStringLiteral("0"));
    const QCommandLineOption latency(QStringLiteral("latency-ms"), QStringLiteral("Wait before each answer"),
                                     QStringLiteral("ms"), QStringLiteral("0"));
    const QCommandLineOption reply(QStringLiteral("reply"),
                                   QStringLiteral("Text of every answer; default: the last user message"),
                                   QStringLiteral("text"));
    const QCommandLineOption chunk(QStringLiteral("chunk"),
                                   QStringLiteral("Characters in one streamed piece; 0: all at once"),
                                   QStringLiteral("n"), QStringLiteral("0"));
    parser.addOptions({port, latency, reply, chunk});
    parser.process(app);

    const int latencyMs = parser.value(latency).toInt();
    const int chunkChars = parser.value(chunk).toInt();
    const QByteArray text = parser.value(reply).toUtf8();
    promptlab::LoopbackServer server([latencyMs, chunkChars, text](const promptlab::LoopbackRequest &request) {
        promptlab::LoopbackAnswer answer = promptlab::LoopbackServer::defaultAnswer(request);
        if (answer.fault == promptlab::LoopbackAnswer::Fault::None && !answer.body) {
            answer.latencyMs = latencyMs;
            answer.chunkChars = chunkChars;
            answer.text = text;
        }
        return answer;
    });
    server.setKeepRequests(false);
    if (!server.start(static_cast<quint16>(parser.value(port).toUInt()))) {
        std::fprintf(stderr, "Cannot listen on port %s\n", qPrintable(parser.value(port)));
        return 3;
    }
    std::printf("%d\n", int(server.port()));
    std::fflush(stdout);

    const QSocketNotifier stop(signalFile, QSocketNotifier::Read);
    QObject::connect(&stop, &QSocketNotifier::activated, &app, [] { QCoreApplication::quit(); });
    const int code = QCoreApplication::exec();
    server.stop();
    std::printf("%s\n", server.stats().toJson().constData());
    return code;
}
