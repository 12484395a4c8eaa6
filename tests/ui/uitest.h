// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QTest>

namespace promptlab {

/// Every warning of Qt fails the test function that it comes in; but for the one that the offscreen plugin gives about
/// itself.
inline void failOnQtWarnings()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support )")));
}

} // namespace promptlab
