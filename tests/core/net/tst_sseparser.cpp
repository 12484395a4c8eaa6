// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/sseparser.h"

#include <QRandomGenerator>
#include <QTest>

using namespace promptlab;

namespace {

/// Events as "name|data" lines, so that a difference is readable.
QByteArrayList eventsOf(const QByteArray &stream, const QList<qsizetype> &cuts, qsizetype maxLine = 1024 * 1024,
                        QString *error = nullptr)
{
    QByteArrayList events;
    SseParser parser(maxLine);
    const auto sink = [&](const SseEvent &event) {
        events += event.name.toByteArray() + '|' + event.data.toByteArray();
        return event.data != "stop here";
    };
    qsizetype at = 0;
    QList<qsizetype> ends = cuts;
    ends += stream.size();
    for (const qsizetype end : std::as_const(ends)) {
        const auto fed = parser.feed(QByteArrayView(stream).sliced(at, end - at), sink);
        if (!fed.ok() && error)
            *error = fed.error().message;
        at = end;
    }
    const auto finished = parser.finish(sink);
    if (!finished.ok() && error)
        *error = finished.error().message;
    return events;
}

} // namespace

class TstSseParser final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void grammar_data();
    void grammar();
    void everySplitGivesTheSameEvents_data();
    void everySplitGivesTheSameEvents();
    void randomStreamsSplitAtRandom();
    void lineCap();
    void eventCap();
    void nothingAfterStop();
};

void TstSseParser::grammar_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<QByteArrayList>("events");

    QTest::addRow("lines end in LF") << QByteArray("data: a\n\ndata: b\n\n") << QByteArrayList{"|a", "|b"};
    QTest::addRow("lines end in CRLF") << QByteArray("data: a\r\n\r\ndata: b\r\n\r\n") << QByteArrayList{"|a", "|b"};
    QTest::addRow("lines end in CR") << QByteArray("data: a\r\rdata: b\r\r") << QByteArrayList{"|a", "|b"};
    QTest::addRow("line ends are mixed") << QByteArray("data: a\r\n\ndata: b\n\r\ndata: c\r\n\r")
                                         << QByteArrayList{"|a", "|b", "|c"};
    QTest::addRow("one byte-order mark in front is dropped") << QByteArray("\xEF\xBB\xBF"
                                                                           "data: a\n\n")
                                                             << QByteArrayList{"|a"};
    QTest::addRow("a second byte-order mark is a field name") << QByteArray("\xEF\xBB\xBF\xEF\xBB\xBF"
                                                                            "data: a\n\n")
                                                              << QByteArrayList{};
    QTest::addRow("comments are skipped") << QByteArray(": ping\n\ndata: a\n:\n: x\n\n") << QByteArrayList{"|a"};
    QTest::addRow("an event name is kept for one event")
        << QByteArray("event: e\ndata: a\n\ndata: b\n\n") << QByteArrayList{"e|a", "|b"};
    QTest::addRow("data lines are joined by LF")
        << QByteArray("data: a\ndata: b\ndata\ndata: c\n\n") << QByteArrayList{"|a\nb\n\nc"};
    QTest::addRow("data lines with CRLF between them")
        << QByteArray("data: a\r\ndata: b\r\n\r\n") << QByteArrayList{"|a\nb"};
    QTest::addRow("only one leading space goes") << QByteArray("data:  a\ndata:b \n\n") << QByteArrayList{"| a\nb "};
    QTest::addRow("id, retry and unknown fields are ignored")
        << QByteArray("id: 1\nretry: 5\nx: y\ndata: a\nnonsense\n\n") << QByteArrayList{"|a"};
    QTest::addRow("an event without data is none") << QByteArray("event: e\n\n\n\ndata: a\n\n") << QByteArrayList{"|a"};
    QTest::addRow("empty data is an event") << QByteArray("data\n\ndata:\n\n") << QByteArrayList{"|", "|"};
    QTest::addRow("the last empty line is missing") << QByteArray("data: a\n\ndata: b\n") << QByteArrayList{"|a", "|b"};
    QTest::addRow("the last line end is missing") << QByteArray("data: a\n\ndata: b") << QByteArrayList{"|a", "|b"};
    QTest::addRow("data holds colons") << QByteArray("data: {\"a\":\"b: c\"}\n\n")
                                       << QByteArrayList{"|{\"a\":\"b: c\"}"};
    QTest::addRow("an empty stream") << QByteArray() << QByteArrayList{};
    QTest::addRow("a stream of line ends") << QByteArray("\n\r\n\r\r\n") << QByteArrayList{};
    QTest::addRow("text outside of ASCII")
        << QByteArray("data: z\xC3\xBCrich \xF0\x9F\x98\x80\n\n") << QByteArrayList{"|z\xC3\xBCrich \xF0\x9F\x98\x80"};
    QTest::addRow("a NUL byte is text") << QByteArray("data: a\0b\n\n", 11) << QByteArrayList{QByteArray("|a\0b", 4)};
}

void TstSseParser::grammar()
{
    QFETCH(QByteArray, stream);
    QFETCH(QByteArrayList, events);
    QCOMPARE(eventsOf(stream, {}), events);
}

void TstSseParser::everySplitGivesTheSameEvents_data()
{
    grammar_data();
}

void TstSseParser::everySplitGivesTheSameEvents()
{
    QFETCH(QByteArray, stream);
    QFETCH(QByteArrayList, events);
    QList<qsizetype> all;
    for (qsizetype cut = 0; cut <= stream.size(); ++cut) {
        QCOMPARE(eventsOf(stream, {cut}), events);
        all += cut;
    }
    QCOMPARE(eventsOf(stream, all), events);
}

void TstSseParser::randomStreamsSplitAtRandom()
{
    QRandomGenerator random(4711);
    static const QByteArrayList pieces{"data: ",   "data", "event: x", ":",    "\n",    "\r",          "\r\n",
                                       "\xC3\xBC", " ",    "a",        "\n\n", "id: 1", "\xEF\xBB\xBF"};
    for (int round = 0; round < 2000; ++round) {
        QByteArray stream;
        const int count = random.bounded(1, 30);
        for (int i = 0; i < count; ++i)
            stream += pieces.at(random.bounded(static_cast<int>(pieces.size())));
        QList<qsizetype> cuts;
        for (qsizetype at = random.bounded(1, 6); at < stream.size(); at += random.bounded(1, 6))
            cuts += at;
        QCOMPARE(eventsOf(stream, cuts), eventsOf(stream, {}));
    }
}

void TstSseParser::lineCap()
{
    const QByteArray fits = "data: " + QByteArray(94, 'x');
    QString error;
    QCOMPARE(eventsOf(fits + "\n\n", {50}, 100, &error).size(), 1);
    QVERIFY(error.isEmpty());
    QCOMPARE(eventsOf(fits + "x\n\n", {}, 100, &error).size(), 0);
    QVERIFY(error.contains(QStringLiteral("100")));
    error.clear();
    QCOMPARE(eventsOf("data: a\n\n" + fits + "x\n\n", {60, 101}, 100, &error), QByteArrayList{"|a"});
    QVERIFY(!error.isEmpty());

    SseParser parser(100);
    int events = 0;
    const auto sink = [&](const SseEvent &) { return ++events > 0; };
    const auto fed = parser.feed(QByteArray(fits + "xx"), sink);
    QVERIFY(!fed.ok());
    QCOMPARE(fed.error().code, ErrorCode::LimitExceeded);
    QVERIFY(parser.feed("\n\ndata: later\n\n", sink).ok());
    QCOMPARE(events, 0);
}

void TstSseParser::eventCap()
{
    QByteArray stream;
    for (int i = 0; i < 10; ++i)
        stream += "data: " + QByteArray(60, 'y') + '\n';
    QString error;
    QCOMPARE(eventsOf(stream + '\n', {}, 100, &error).size(), 0);
    QVERIFY(!error.isEmpty());
}

void TstSseParser::nothingAfterStop()
{
    QCOMPARE(eventsOf("data: a\n\ndata: stop here\n\ndata: b\n\n", {}), (QByteArrayList{"|a", "|stop here"}));
    QCOMPARE(eventsOf("data: a\n\ndata: stop here\n\ndata: b\n\n", {22, 30}), (QByteArrayList{"|a", "|stop here"}));
}

QTEST_GUILESS_MAIN(TstSseParser)
#include "tst_sseparser.moc"
