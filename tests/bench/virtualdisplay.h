// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>

namespace promptlab::bench {

/// A screen of 1440 x 900 that nobody sees: Xvfb where it is installed, else Qt's own offscreen platform.
class VirtualDisplay
{
public:
    VirtualDisplay();
    ~VirtualDisplay();
    Q_DISABLE_COPY_MOVE(VirtualDisplay)

    /// What a program needs to show its window there, as NAME=VALUE.
    [[nodiscard]] QStringList environment() const;
    /// "Xvfb" or "offscreen".
    [[nodiscard]] static QString kindOf(const QStringList &environment);

private:
    QProcess m_server;
    QString m_number;
};

} // namespace promptlab::bench
