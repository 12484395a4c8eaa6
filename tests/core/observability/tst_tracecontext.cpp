// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observability/context.h"

#include <QTest>

using namespace promptlab;

class TstTraceContext final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createdContextIsValid()
    {
        const TraceContext first = TraceContext::create();
        const TraceContext second = TraceContext::create();
        QVERIFY(first.isValid());
        QCOMPARE(first.toHeader().size(), 55);
        QVERIFY(first.toHeader().startsWith("00-"));
        QVERIFY(first.traceId != second.traceId);
        QVERIFY(first.spanId != second.spanId);
    }

    void defaultContextIsInvalid()
    {
        QVERIFY(!TraceContext().isValid());
        QVERIFY(TraceContext().child().isValid());
    }

    void headerIsRead_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<bool>("kept");
        const QByteArray good = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        QTest::addRow("a good header is kept") << good << true;
        QTest::addRow("unsampled flag is kept")
            << QByteArray("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00") << true;
        QTest::addRow("a higher version of the same length is kept") << QByteArray("cc" + good.sliced(2)) << true;
        QTest::addRow("a higher version with more fields is kept")
            << QByteArray("cc" + good.sliced(2) + "-what-the-future") << true;
        QTest::addRow("a higher version with glued text starts anew")
            << QByteArray("cc" + good.sliced(2) + "x") << false;
        QTest::addRow("version 00 with more fields starts anew") << QByteArray(good + "-extra") << false;
        QTest::addRow("version ff starts anew") << QByteArray("ff" + good.sliced(2)) << false;
        QTest::addRow("upper case starts anew") << good.toUpper() << false;
        QTest::addRow("zero trace id starts anew")
            << QByteArray("00-00000000000000000000000000000000-b7ad6b7169203331-01") << false;
        QTest::addRow("zero span id starts anew")
            << QByteArray("00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01") << false;
        QTest::addRow("one character short starts anew") << good.chopped(1) << false;
        QTest::addRow("one character long starts anew") << QByteArray(good + "0") << false;
        QTest::addRow("wrong separator starts anew") << QByteArray(good).replace(35, 1, "_") << false;
        QTest::addRow("letter outside hex starts anew") << QByteArray(good).replace(3, 1, "g") << false;
        QTest::addRow("letters in the version start anew") << QByteArray("zz" + good.sliced(2)) << false;
        QTest::addRow("letters in the flags start anew") << QByteArray(good).replace(53, 2, "0x") << false;
        QTest::addRow("empty header starts anew") << QByteArray() << false;
    }

    void headerIsRead()
    {
        QFETCH(QByteArray, header);
        QFETCH(bool, kept);
        const TraceContext context = TraceContext::fromHeader(header);
        QVERIFY(context.isValid());
        QCOMPARE(context.traceId.toHex() == "0af7651916cd43dd8448eb211c80319c", kept);
        if (kept) {
            QCOMPARE(context.toHeader(), QByteArray("00-" + header.sliced(3, 52)));
            QCOMPARE(context.flags, quint8(header.sliced(53, 2).toInt(nullptr, 16)));
        }
    }

    void stateIsPassedThroughUpTo512Characters()
    {
        const QByteArray header = TraceContext::create().toHeader();
        QCOMPARE(TraceContext::fromHeader(header, "vendor=value").traceState, QByteArray("vendor=value"));
        QCOMPARE(TraceContext::fromHeader(header, QByteArray(512, 'x')).traceState.size(), 512);
        QVERIFY(TraceContext::fromHeader(header, QByteArray(513, 'x')).traceState.isEmpty());
    }

    void childKeepsTheTraceAndTheRest()
    {
        Context context;
        context.trace = TraceContext::fromHeader("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01", "a=b");
        context.requestId = QStringLiteral("req-1");
        CancelSource source;
        const Context child = context.child().withCancel(source.token());
        QCOMPARE(child.trace.traceId, context.trace.traceId);
        QVERIFY(child.trace.spanId != context.trace.spanId);
        QCOMPARE(child.trace.traceState, QByteArray("a=b"));
        QCOMPARE(child.requestId, context.requestId);
        source.cancel();
        QVERIFY(child.cancel.isCancelled());
        QVERIFY(!context.cancel.isCancelled());
    }

    void actorKindsHaveNames()
    {
        QCOMPARE(actorKindName(ActorKind::User), QStringLiteral("user"));
        QCOMPARE(actorKindName(ActorKind::ApiKey), QStringLiteral("key"));
        QCOMPARE(actorKindName(ActorKind::System), QStringLiteral("system"));
    }
};

QTEST_GUILESS_MAIN(TstTraceContext)
#include "tst_tracecontext.moc"
