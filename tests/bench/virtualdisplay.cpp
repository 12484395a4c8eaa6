// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/virtualdisplay.h"

#include <QStandardPaths>

namespace promptlab::bench {

namespace {

constexpr int displayStartMs = 10'000;
constexpr int displayEndMs = 5'000;

} // namespace

VirtualDisplay::VirtualDisplay()
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("Xvfb"));
    if (program.isEmpty())
        return;
    // The server chooses a free number and writes it to its standard output.
    m_server.start(program,
                   {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"),
                    QStringLiteral("1440x900x24"), QStringLiteral("-nolisten"), QStringLiteral("tcp")});
    if (m_server.waitForStarted() && m_server.waitForReadyRead(displayStartMs))
        m_number = QString::fromLatin1(m_server.readLine().trimmed());
}

VirtualDisplay::~VirtualDisplay()
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    m_server.terminate();
    m_server.waitForFinished(displayEndMs);
}

QStringList VirtualDisplay::environment() const
{
    if (m_number.isEmpty())
        return {QStringLiteral("QT_QPA_PLATFORM=offscreen")};
    return {QStringLiteral("QT_QPA_PLATFORM=xcb"), QStringLiteral("DISPLAY=:") + m_number};
}

QString VirtualDisplay::kindOf(const QStringList &environment)
{
    return environment.contains(QStringLiteral("QT_QPA_PLATFORM=xcb")) ? QStringLiteral("Xvfb")
                                                                       : QStringLiteral("offscreen");
}

} // namespace promptlab::bench
