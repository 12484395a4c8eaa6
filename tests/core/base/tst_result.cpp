// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/task.h"

#include <QTest>

#include <cerrno>

using namespace promptlab;

namespace {

Result<int> half(int number)
{
    if (number % 2 != 0)
        return makeError(ErrorCode::InvalidInput, QStringLiteral("%1 is odd").arg(number));
    return number / 2;
}

Result<int> quarter(int number)
{
    PL_TRY(const int once, half(number));
    PL_TRY(const int twice, half(once));
    return twice;
}

Result<void> checkQuarter(int number)
{
    PL_CHECK(quarter(number));
    return {};
}

Result<void> eachHalf(const QList<int> &numbers, const std::function<Result<void>(int)> &each)
{
    for (const int number : numbers)
        PL_CHECK(each(number));
    return {};
}

/// A lambda that checks inside of a check: both have names of their own.
Result<int> sumOfHalves(const QList<int> &numbers)
{
    int sum = 0;
    PL_CHECK(eachHalf(numbers, [&sum](int number) -> Result<void> {
        PL_CHECK(half(number));
        PL_TRY(const int value, half(number));
        sum += value;
        return {};
    }));
    return sum;
}

Task<Result<int>> quarterLater(int number)
{
    PL_CO_TRY(const int once, half(number));
    PL_CO_CHECK(half(once));
    co_return once / 2;
}

struct MoveOnly {
    explicit MoveOnly(int n) : number(std::make_unique<int>(n)) {}
    std::unique_ptr<int> number;
};

Result<MoveOnly> makeMoveOnly(bool good)
{
    if (!good)
        return makeError(ErrorCode::NotFound, QStringLiteral("none"));
    return MoveOnly(7);
}

Result<int> useMoveOnly(bool good)
{
    PL_TRY(MoveOnly taken, makeMoveOnly(good));
    return *taken.number;
}

} // namespace

class TstResult final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesAndErrorsPassThroughFunctions_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("message");
        QTest::addRow("both steps succeed") << 8 << QString();
        QTest::addRow("the first step fails") << 7 << QStringLiteral("7 is odd");
        QTest::addRow("the second step fails") << 6 << QStringLiteral("3 is odd");
    }
    void valuesAndErrorsPassThroughFunctions()
    {
        QFETCH(int, number);
        QFETCH(QString, message);
        const Result<int> result = quarter(number);
        QCOMPARE(result.ok(), message.isEmpty());
        QCOMPARE(checkQuarter(number).ok(), message.isEmpty());
        const Result<int> later = QCoro::waitFor(quarterLater(number));
        QCOMPARE(later.ok(), message.isEmpty());
        if (message.isEmpty()) {
            QCOMPARE(*result, number / 4);
            QCOMPARE(*later, number / 4);
        } else {
            QCOMPARE(result.error().message, message);
            QCOMPARE(result.error().code, ErrorCode::InvalidInput);
            QCOMPARE(checkQuarter(number).error().message, message);
            QCOMPARE(later.error().message, message);
        }
    }

    void checksMayBeNested()
    {
        QCOMPARE(*sumOfHalves({2, 4, 6}), 6);
        QCOMPARE(sumOfHalves({2, 5, 6}).error().message, QStringLiteral("5 is odd"));
    }

    void valuesThatCannotBeCopiedAreMoved()
    {
        QCOMPARE(*useMoveOnly(true), 7);
        QCOMPARE(useMoveOnly(false).error().code, ErrorCode::NotFound);
    }

    void anUnsetResultIsAnError()
    {
        const Result<QString> unset;
        QVERIFY(!unset.ok());
        QCOMPARE(unset.error().code, ErrorCode::Internal);
        QVERIFY(Result<void>().ok());
        QCOMPARE(unset.valueOr(QStringLiteral("other")), QStringLiteral("other"));
        QCOMPARE(Result<QString>(QStringLiteral("own")).valueOr(QStringLiteral("other")), QStringLiteral("own"));
    }

    void textOfAnErrorHasPlaceAndCauses()
    {
        const Error inner = makeError(ErrorCode::InvalidInput, QStringLiteral("a key is missing"),
                                      TextPosition{QStringLiteral("a.yaml"), 3, 7});
        QCOMPARE(inner.text(), QStringLiteral("a.yaml:3:7: a key is missing"));
        Error outer = inner.wrapped(QStringLiteral("Cannot import"));
        QCOMPARE(outer.text(), QStringLiteral("a.yaml:3:7: Cannot import: a key is missing"));
        QCOMPARE(outer.code, ErrorCode::InvalidInput);
        QCOMPARE(outer.wrapped(QStringLiteral("Failed")).text(),
                 QStringLiteral("a.yaml:3:7: Failed: Cannot import: a key is missing"));
        outer.retryable = true;
        QVERIFY(outer.wrapped(QStringLiteral("again")).retryable);
    }

    void positionsLeaveOutWhatIsUnknown_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("text");
        QTest::addRow("all known") << "f" << 1 << 2 << "f:1:2";
        QTest::addRow("no column") << "f" << 1 << 0 << "f:1";
        QTest::addRow("no line: the column says nothing") << "f" << 0 << 5 << "f";
        QTest::addRow("no source") << "" << 4 << 2 << "4:2";
        QTest::addRow("nothing") << "" << 0 << 0 << "";
    }
    void positionsLeaveOutWhatIsUnknown()
    {
        QFETCH(QString, source);
        QFETCH(int, line);
        QFETCH(int, column);
        QTEST(TextPosition({source, line, column}).toString(), "text");
    }

    void everyCodeHasANameOfItsOwn()
    {
        QSet<QString> names;
        for (int code = 0; code <= int(ErrorCode::Internal); ++code)
            names.insert(errorCodeName(ErrorCode(code)));
        QCOMPARE(names.size(), int(ErrorCode::Internal) + 1);
        QVERIFY(names.contains(QStringLiteral("permission_denied")));
    }

    void systemErrorsBecomeCodes_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<int>("code");
        QTest::addRow("missing file") << ENOENT << int(ErrorCode::NotFound);
        QTest::addRow("no permission") << EACCES << int(ErrorCode::PermissionDenied);
        QTest::addRow("read-only file system") << EROFS << int(ErrorCode::PermissionDenied);
        QTest::addRow("exists") << EEXIST << int(ErrorCode::AlreadyExists);
        QTest::addRow("disk full") << ENOSPC << int(ErrorCode::Io);
    }
    void systemErrorsBecomeCodes()
    {
        QFETCH(int, number);
        const Error error = makeErrnoError(QStringLiteral("Cannot write \"x\""), number);
        QTEST(int(error.code), "code");
        QVERIFY(error.message.startsWith(QStringLiteral("Cannot write \"x\": ")));
    }

    void timesAreWrittenInUtcWithMilliseconds()
    {
        QCOMPARE(isoTime(0), QStringLiteral("1970-01-01T00:00:00.000Z"));
        QCOMPARE(isoTime(1767323045120), QStringLiteral("2026-01-02T03:04:05.120Z"));
        const SystemClock clock;
        const qint64 before = clock.monotonicNs();
        QVERIFY(clock.monotonicNs() >= before);
        QVERIFY(clock.nowMs() > 1767323045120);
    }
};

QTEST_GUILESS_MAIN(TstResult)
#include "tst_result.moc"
