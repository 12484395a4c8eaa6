// SPDX-License-Identifier: GPL-3.0-or-later
// How long a test waits for what must come. Qt's own five seconds are too few under the sanitizers on a machine that
// builds beside; waiting longer costs nothing where it comes.
#pragma once

#include <QTest>

namespace promptlab::test {

constexpr int patienceMs = 30'000;

} // namespace promptlab::test

#undef QTRY_VERIFY
#define QTRY_VERIFY(expr) QTRY_VERIFY_WITH_TIMEOUT((expr), promptlab::test::patienceMs)
#undef QTRY_VERIFY2
#define QTRY_VERIFY2(expr, text) QTRY_VERIFY2_WITH_TIMEOUT((expr), text, promptlab::test::patienceMs)
#undef QTRY_COMPARE
#define QTRY_COMPARE(actual, expected) QTRY_COMPARE_WITH_TIMEOUT((actual), (expected), promptlab::test::patienceMs)
