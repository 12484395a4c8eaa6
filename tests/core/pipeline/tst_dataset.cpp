// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/assertion.h"
#include "core/pipeline/dataset.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace promptlab;

namespace {

/// Rows as canonical JSON, one a line: a failure reads as a difference.
QString listing(const DatasetContent &content)
{
    QStringList lines;
    for (const DatasetRow &row : content.rows)
        lines.append(QString::fromUtf8(canonicalJson(row.toJson())));
    return lines.join(QLatin1Char('\n'));
}

QByteArray quotedCell(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    bytes.replace("\"", "\"\"");
    return '"' + bytes + '"';
}

} // namespace

class TstDataset : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void documentedExamplesLoad();
    void reads_data();
    void reads();
    void framesRows_data();
    void framesRows();
    void refuses_data();
    void refuses();
    void limits_data();
    void limits();
    void csvRoundTrips();
    void rowsRoundTrip();
    void rowsAreReadStrictly();
    void hashIsThatOfTheDocumentedBytes();
    void hashSeesRowsAndAssertions();
    void filesAreNamedAfterThemselves();
    void filesThatAreNone();
    void survivesDamage_data();
    void survivesDamage();
};

void TstDataset::reads_data()
{
    QTest::addColumn<QString>("extension");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *extension, const QByteArray &bytes, const char *expected) {
        QTest::addRow("%s", name) << QString::fromLatin1(extension) << bytes << QString::fromUtf8(expected);
    };
    row("a plain table is not read", "csv", "a,b\n1,2\n3,\n",
        "{\"key\":\"row-1\",\"vars\":{\"a\":\"1\",\"b\":\"2\"}}\n{\"key\":\"row-2\",\"vars\":{\"a\":\"3\",\"b\":\"\"}"
        "}");
    row("a last line without an end is lost", "csv", "a\n1", R"({"key":"row-1","vars":{"a":"1"}})");
    row("a last empty cell is lost", "csv", "a,b\n1,", R"({"key":"row-1","vars":{"a":"1","b":""}})");
    row("Windows line ends are read as text", "csv", "a,b\r\n1,2\r\n", R"({"key":"row-1","vars":{"a":"1","b":"2"}})");
    row("old line ends are not read", "csv", "a,b\r1,2\r", R"({"key":"row-1","vars":{"a":"1","b":"2"}})");
    row("a byte-order mark becomes part of a name", "csv",
        "\xEF\xBB\xBF"
        "a\n1\n",
        R"({"key":"row-1","vars":{"a":"1"}})");
    row("quotes, commas and line feeds in quotes are not read", "csv", "a,b\n\"x, \"\"y\"\"\n z\",\"\"\n",
        "{\"key\":\"row-1\",\"vars\":{\"a\":\"x, \\\"y\\\"\\n z\",\"b\":\"\"}}");
    row("space is trimmed from cells", "csv", "a , b\n x , y \n", R"({"key":"row-1","vars":{"a":" x ","b":" y "}})");
    row("blank lines become rows", "csv", "\na,b\n\n1,2\r\n\n", R"({"key":"row-1","vars":{"a":"1","b":"2"}})");
    row("a quoted empty cell of one column is no row", "csv", "a\n\"\"\n", R"({"key":"row-1","vars":{"a":""}})");
    row("tabs do not separate", "tsv", "a\tb,c\n1\t2,3\n", R"({"key":"row-1","vars":{"a":"1","b,c":"2,3"}})");
    row("a formula is worked out", "csv", "a,b\n=1+1,\"=HYPERLINK(\"\"x\"\")\"\n@x,-1\n",
        "{\"key\":\"row-1\",\"vars\":{\"a\":\"=1+1\",\"b\":\"=HYPERLINK(\\\"x\\\")\"}}\n{\"key\":\"row-2\",\"vars\":{"
        "\"a\":\"@x\",\"b\":\"-1\"}}");
    row("special columns are variables", "csv", "id,group,description,q\nk1,g,d,x\n",
        R"({"description":"d","group":"g","key":"k1","vars":{"q":"x"}})");
    row("the column key is no key", "csv", "key,q\nk1,x\n", R"({"key":"k1","vars":{"q":"x"}})");
    row("with id and key the key is no variable", "csv", "id,key,q\ni1,k1,x\n",
        R"({"key":"i1","vars":{"key":"k1","q":"x"}})");
    row("rows without an id have no key", "csv", "id,q\n,x\nb,y\n",
        "{\"key\":\"row-1\",\"vars\":{\"q\":\"x\"}}\n{\"key\":\"b\",\"vars\":{\"q\":\"y\"}}");
    row("an expected answer is no assertion", "csv", "q,expected\nx,yes\ny,\n",
        "{\"assert\":[{\"type\":\"equals\",\"value\":\"yes\"}],\"key\":\"row-1\",\"vars\":{\"q\":\"x\"}}\n{\"key\":"
        "\"row-2\",\"vars\":{\"q\":\"y\"}}");
    row("expected fields are not put together", "csv", "q,expected.b,expected.a\nx,2,1\n",
        R"({"key":"row-1","vars":{"expected":{"a":"1","b":"2"},"q":"x"}})");
    row("a type and value are not read", "csv", "q,__expected,__expected2\nx,not-icontains: sorry,\n",
        R"({"assert":[{"type":"not-icontains","value":"sorry"}],"key":"row-1","vars":{"q":"x"}})");
    row("code is not read", "csv", "q,__expected1\nx,javascript: output.length > 3\n",
        R"({"assert":[{"type":"javascript","value":"output.length > 3"}],"key":"row-1","vars":{"q":"x"}})");
    row("the short names of code are not read", "csv", "q,__expected1,__expected2\nx,fn: output,eval:output\n",
        R"({"assert":[{"type":"javascript","value":"output"},{"type":"javascript","value":"output"}],"key":"row-1","vars":{"q":"x"}})");
    row("a list is not split", "csv", "q,__expected\nx,\"contains-any: a, \"\"b, c\"\",,d\"\n",
        R"({"assert":[{"type":"contains-any","value":["a","b, c","d"]}],"key":"row-1","vars":{"q":"x"}})");
    row("a schema is not read", "csv", "q,__expected\nx,\"is-json: {\"\"type\"\": \"\"object\"\"}\"\n",
        R"({"assert":[{"type":"is-json","value":{"type":"object"}}],"key":"row-1","vars":{"q":"x"}})");
    row("a threshold is not read", "csv", "q,__expected,__expected1\nx,levenshtein(2): abc,latency: 500\n",
        R"({"assert":[{"threshold":2,"type":"levenshtein","value":"abc"},{"threshold":500,"type":"latency"}],"key":"row-1","vars":{"q":"x"}})");
    row("is-json alone is an answer", "csv", "q,__expected\nx,is-json\n",
        R"({"assert":[{"type":"is-json"}],"key":"row-1","vars":{"q":"x"}})");
    row("the answer cost is a check", "csv", "q,__expected\nx,cost\n",
        R"({"assert":[{"type":"equals","value":"cost"}],"key":"row-1","vars":{"q":"x"}})");
    row("text with a colon is a check", "csv", "q,__expected\nx,Note: fine\n",
        R"({"assert":[{"type":"equals","value":"Note: fine"}],"key":"row-1","vars":{"q":"x"}})");
    row("an unknown type is a check", "csv", "q,__expected\nx,answer: fine\n",
        R"({"assert":[{"type":"equals","value":"answer: fine"}],"key":"row-1","vars":{"q":"x"}})");
    row("checks are not in the order of their columns", "csv",
        "q,__expected,__expected1,__expected2,__expected3,__expected4,__expected5,__expected6,__expected7,__expected8,"
        "__expected9,__expected10\nx,,,b,,,,,,,,a\n",
        R"({"assert":[{"type":"equals","value":"b"},{"type":"equals","value":"a"}],"key":"row-1","vars":{"q":"x"}})");
    row("control characters and backslashes are changed", "csv", "a,\"b\\\"\n\x01\t\\n\x1f\x7f,\"\\\"\"\v\"\n",
        "{\"key\":\"row-1\",\"vars\":{\"a\":\"\\u0001\\t\\\\n\\u001f\x7f\",\"b\\\\\":\"\\\\\\\"\\u000b\"}}");
    row("JSON lines are not read", "jsonl", "{\"id\":\"a\",\"vars\":{\"q\":1}}\n\n{\"q\":[true,null]}\r\n",
        "{\"key\":\"a\",\"vars\":{\"q\":1}}\n{\"key\":\"row-2\",\"vars\":{\"q\":[true,null]}}");
    row("the extension ndjson is not known", ".NDJSON", "{\"q\":1}", R"({"key":"row-1","vars":{"q":1}})");
    row("a JSON list is not read", "json", R"([{"q":"x"},{"id":7,"q":"y"}])",
        "{\"key\":\"row-1\",\"vars\":{\"q\":\"x\"}}\n{\"key\":\"7\",\"vars\":{\"q\":\"y\"}}");
    row("a full row is not read", "json",
        R"([{"id":"a","vars":{"q":"x"},"expected":{"a":1},"assert":[{"type":"contains","value":"y"}],"group":"g","description":"d","personal":true}])",
        R"({"assert":[{"type":"contains","value":"y"}],"description":"d","group":"g","key":"a","personal":true,"vars":{"expected":{"a":1},"q":"x"}})");
    row("flat fields are not taken apart", "json",
        R"([{"key":"a","group":3,"q":"x","expected":"yes","expected.b":1,"__expected":"contains: z"}])",
        R"({"assert":[{"type":"contains","value":"z"},{"type":"equals","value":"yes"}],"group":"3","key":"a","vars":{"expected":{"b":1},"q":"x"}})");
    row("an expected object is no variable", "json", R"([{"q":"x","expected":{"a":1}}])",
        R"({"key":"row-1","vars":{"expected":{"a":1},"q":"x"}})");
    row("YAML is not read", "yaml", "- id: a\n  vars: {q: no, n: 1}\n- q: |\n    two\n    lines\n",
        "{\"key\":\"a\",\"vars\":{\"n\":1,\"q\":\"no\"}}\n{\"key\":\"row-2\",\"vars\":{\"q\":\"two\\nlines\\n\"}}");
    row("the extension yml is not known", "yml", "[{q: x}]", R"({"key":"row-1","vars":{"q":"x"}})");
}

void TstDataset::reads()
{
    QFETCH(const QString, extension);
    QFETCH(const QByteArray, bytes);
    const auto content = parseDataset(bytes, QStringLiteral("data"), extension);
    QVERIFY2(content.ok(), content.ok() ? "" : qPrintable(content.error().text()));
    QTEST(listing(*content), "expected");
    QCOMPARE(content->name, QString());
}

void TstDataset::framesRows_data()
{
    QTest::addColumn<QString>("extension");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addRow("the frame of JSON is not read")
        << "json" << QByteArray(R"({"name":"n","description":"d","assert":[{"type":"is-json"}],"rows":[{"q":"x"}]})");
    QTest::addRow("the frame of YAML is not read")
        << "yaml" << QByteArray("name: n\ndescription: d\nassert:\n  - type: is-json\nrows:\n  - q: x\n");
}

void TstDataset::framesRows()
{
    QFETCH(const QString, extension);
    QFETCH(const QByteArray, bytes);
    const auto content = parseDataset(bytes, QStringLiteral("data"), extension);
    QVERIFY2(content.ok(), content.ok() ? "" : qPrintable(content.error().text()));
    QCOMPARE(content->name, QStringLiteral("n"));
    QCOMPARE(content->description, QStringLiteral("d"));
    QCOMPARE(canonicalJson(content->defaultAssertions), QByteArray(R"([{"type":"is-json"}])"));
    QCOMPARE(listing(*content), QStringLiteral(R"({"key":"row-1","vars":{"q":"x"}})"));
}

void TstDataset::refuses_data()
{
    QTest::addColumn<QString>("extension");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const char *extension, const QByteArray &bytes, const char *place,
                        const char *says) {
        QTest::addRow("%s", name) << QString::fromLatin1(extension) << bytes << QString::fromLatin1(place)
                                  << QString::fromUtf8(says);
    };
    row("an unknown extension passes", "xlsx", "a", "data", "csv, tsv");
    row("an empty table passes", "csv", "", "data:1:1", "name the columns");
    row("a table of blank lines passes", "csv", "\n\r\n", "data:1:1", "name the columns");
    row("a header without rows passes", "csv", "a,b\n\n", "data", "no rows");
    row("a column without a name passes", "csv", "a,,c\n", "data:1:3", "Column 2");
    row("two columns of one name pass", "csv", "a,b, a\n", "data:1:5", "columns 1 and 3");
    row("semicolons pass", "csv", "a;b;c\n1;2;3\n", "data:1:1", "separated by commas");
    row("commas in a table of tabs pass", "tsv", "a,b\n1,2\n", "data:1:1", "separated by tabs");
    row("too few cells pass", "csv", "a,b\n1,2\nx\n", "data:3:1", "1 cell(s), the header has 2");
    row("too many cells pass", "csv", "a,b\n\"x\ny\",2\n1,2,3\n", "data:4:1", "must be in quotes");
    row("an open quote passes", "csv", "a,b\n1,\"x\ny\n", "data:2:3", "never closed");
    row("a quote inside a bare cell passes", "csv", "a,b\n1,x\"y\n", "data:2:4", "not quoted");
    row("text behind a quote passes", "csv", "a,b\n\"x\" ,y\n", "data:2:4", "closing quote");
    row("a key twice passes", "csv", "id,q\na,1\nb,\"2\n3\"\na,4\n", "data:5:1", "row in line 2");
    row("a key that is another row's name passes", "csv", "id,q\nrow-3,1\nb,2\n,3\n", "data:4:1", "row in line 2");
    row("a later key that is an earlier row's name passes", "csv", "id,q\n,1\nrow-1,2\n", "data:3:1", "row in line 2");
    row("a key with a line feed passes", "csv", "id,q\n\"a\nb\",1\n", "data:2:2", "control characters");
    row("a long key passes", "csv", "id,q\n" + QByteArray(201, 'k') + ",1\n", "data:2:1", "longer than 200");
    row("a misspelt check passes", "csv", "q,__expected\nx,contians: y\n", "data:2:3", "did you mean \"contains\"");
    row("a threshold of text passes", "csv", "q,__expected\nx,levenshtein(two): y\n", "data:2:3", "is no number");
    row("a broken schema passes", "csv", "q,__expected\nx,\"is-json: {\"\n", "data:2:4", "no JSON");
    row("a check without its threshold passes", "csv", "q,__expected\nx,latency(): 5x\n", "data:2:3", "no number");
    row("UTF-16 passes", "csv",
        QByteArray("\xFF\xFE"
                   "a\0,\0",
                   6),
        "data:1:1", "UTF-16");
    row("UTF-16 without a mark passes", "csv", QByteArray("a\0,\0b\0", 6), "data:1:2", "NUL");
    row("Latin-1 passes", "csv",
        "q\nok\ngr\xFC\xDF"
        "e\n",
        "data:3:3", "UTF-8");
    row("Latin-1 in JSON lines passes", "jsonl", "{\"q\":\"\xFC\"}\n", "data:1:7", "UTF-8");
    row("a NUL byte in YAML passes", "yaml", QByteArray("- q: x\n  r: \0\n", 14), "data:2:6", "NUL");
    row("empty JSON lines pass", "jsonl", "\n\n", "data", "no rows");
    row("an error in JSON lines has no place", "jsonl", "{\"q\":1}\n\n{\"q\":}\n", "data:3:6", "JSON value");
    row("JSON lines of two values pass", "jsonl", "{\"q\":1} {\"q\":2}\n", "data:1:9", "after the end");
    row("JSON lines that are lists pass", "jsonl", "[1]\n", "data:1:1", "object with named fields");
    row("a key twice in JSON lines passes", "jsonl", "{\"id\":\"a\"}\n\n{\"id\":\"a\",\"q\":1}\n", "data:3:1",
        "row in line 1");
    row("a check of JSON lines has no place", "jsonl", "{\"q\":1}\n{\"vars\":{}, \"assert\":[{\"type\":\"is-jsn\"}]}\n",
        "data:2:23", "is-json");
    row("an empty JSON list passes", "json", "[]", "data", "no rows");
    row("a JSON number passes", "json", "5", "data:1:1", "list of rows");
    row("a frame without rows passes", "json", "{\n\"name\":\"x\"}", "data:1:1", "\"rows\" is missing");
    row("an unknown field of the frame passes", "json", "{\"rows\":[],\n \"asserts\":[]}", "data:2:2",
        "did you mean \"assert\"");
    row("an unknown field of a row passes", "json", "[\n {\"vars\":{},\n  \"metadata\":{}}]", "data:3:3", "metadata");
    row("an id and a key pass", "json", "[{\"vars\":{}, \"id\":\"a\",\n\"key\":\"b\"}]", "data:2:1", "not both");
    row("an id that is a list passes", "json", "[{\"id\":[],\"q\":1}]", "data:1:8", "row key");
    row("a group that is a list passes", "json", "[{\"group\":[],\"q\":1}]", "data:1:11", "Text was expected");
    row("variables that are a list pass", "json", "[{\"vars\":[]}]", "data:1:10", "object");
    row("expected values beside a variable of that name pass", "json",
        "[{\"vars\":{\"expected\":1},\n\"expected\":{\"a\":1}}]", "data:2:1", "also a variable");
    row("a check that is text passes", "json", "[{\"assert\":[\"is-json\"]}]", "data:1:13", "object");
    row("a check of a flat row that is a number passes", "json", "[{\"__expected\":5}]", "data:1:16", "must be text");
    row("a key twice in JSON passes", "json", "[{\"id\":1},\n{\"id\":\"1\"}]", "data:2:1", "row in line 1");
    row("a number of more than 64 bits is rounded", "json", "[{\"q\":\n123456789012345678901234567890}]", "data:2:1",
        "digits");
    row("a number of more than 64 bits is rounded, lines", "jsonl", "{\"q\":\"a\"}\n{\"q\":-18446744073709551616}",
        "data:2:6", "digits");
    row("a number of more than 64 bits is rounded, yaml", "yaml", "- q: a\n- q: 12345678901234567891\n", "data:2:6",
        "digits");
    row("a number that loses digits passes", "json", "[{\"q\":\n9007199254740993}]", "data:2:1", "digits");
    row("deep JSON passes", "json", QByteArray(100000, '['), "data:1:66", "levels");
    row("deep variables pass", "json", "[{\"q\":" + QByteArray(66, '[') + QByteArray(66, ']') + "}]", "data:1:70",
        "levels");
    row("a column that only begins like a check passes", "csv", "q,__expectedly\nx,y\n", "data:1:3",
        "did you mean \"__expected\"");
    row("a field that only begins like a check passes", "jsonl", "{\"q\":1,\"__expectd\":\"y\"}\n", "data:1:20",
        "did you mean \"__expected\"");
    row("a type of another tool passes for a text", "csv", "q,__expected\nx,similar: y\n", "data:2:3", "not supported");
    row("deep YAML passes", "yaml", "a: " + QByteArray(100000, '['), "data:1:1", "levels");
    row("nested dashes pass", "yaml", QByteArray("- ").repeated(100000) + "x", "data:1:1000", "levels");
    row("aliases that explode pass", "yaml",
        "- &a {q: [x, x, x, x, x, x, x, x, x, x]}\n- &b {q: [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]}\n- &c {q: [*b, "
        "*b, *b, *b, *b, *b, *b, *b, *b, *b]}\n"
        "- &d {q: [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]}\n- &e {q: [*d, *d, *d, *d, *d, *d, *d, *d, *d, *d]}\n- &f "
        "{q: [*e, *e, *e, *e, *e, *e, *e, *e, *e, *e]}\n",
        "data:1:32", "values");
    row("an error in YAML has no place", "yaml", "rows:\n  - vars: {q: x}\n    asert: []\n", "data:3:5",
        "did you mean \"assert\"");
    row("a check in YAML has no place", "yaml", "assert:\n  - type: is-json\n  - type: contains\nrows: [{q: x}]\n",
        "data:3:5", "contains");
    row("a key twice in YAML passes", "yaml", "- id: a\n- id: b\n- id: a\n", "data:3:3", "row in line 1");
    row("a YAML key twice passes", "yaml", "- q: a\n  q: b\n", "data:2:3", "twice");
}

void TstDataset::refuses()
{
    QFETCH(const QString, extension);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, says);
    const auto content = parseDataset(bytes, QStringLiteral("data"), extension);
    QVERIFY(!content.ok());
    QVERIFY2(content.error().message.contains(says), qPrintable(content.error().text()));
    QVERIFY2(content.error().position.has_value(), qPrintable(content.error().text()));
    QTEST(content.error().position->toString(), "place");
}

void TstDataset::limits_data()
{
    QTest::addColumn<QString>("extension");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("place");
    const QByteArray mega(1024 * 1024, 'x');
    QByteArray columns("c0");
    for (int i = 1; i <= 1000; ++i)
        columns += ",c" + QByteArray::number(i);
    QByteArray fields("{\"c0\":0");
    for (int i = 1; i <= 1000; ++i)
        fields += ",\"c" + QByteArray::number(i) + "\":0";
    QTest::addRow("a file beyond 64 MiB passes") << "csv" << QByteArray(64 * 1024 * 1024 + 1, 'x') << "data";
    QTest::addRow("a YAML file beyond 16 MiB passes")
        << "yaml" << QByteArray("q: " + QByteArray(16 * 1024 * 1024, 'x')) << "data";
    QTest::addRow("a line of nearly 64 MiB is a column") << "csv" << QByteArray(64 * 1024 * 1024, 'x') << "data:1:1";
    QTest::addRow("a cell beyond 1 MiB passes") << "csv" << QByteArray("a,b\n1," + mega + "x\n") << "data:2:3";
    QTest::addRow("a quoted cell beyond 1 MiB passes")
        << "csv" << QByteArray("a,b\n1,\"" + mega + "x\"\n") << "data:2:4";
    QTest::addRow("a JSON text beyond 1 MiB passes")
        << "json" << QByteArray("[{\"a\":\"" + mega + "x\"}]") << "data:1:7";
    QTest::addRow("a JSON line beyond 1 MiB a value passes")
        << "jsonl" << QByteArray("{\"a\":1}\n{\"vars\":{\"a\":[\"" + mega + "x\"]}}") << "data:2:15";
    QTest::addRow("a thousand and one columns pass") << "csv" << QByteArray(columns + "\n") << "data:1:4891";
    QTest::addRow("a thousand and one fields pass") << "jsonl" << QByteArray(fields + "}") << "data:1:1";
    QTest::addRow("a million and one rows pass")
        << "csv" << QByteArray("a\n" + QByteArray("x\n").repeated(1'000'001)) << "data:1000002:1";
}

void TstDataset::limits()
{
    QFETCH(const QString, extension);
    QFETCH(const QByteArray, bytes);
    const auto content = parseDataset(bytes, QStringLiteral("data"), extension);
    QVERIFY(!content.ok());
    QVERIFY2(content.error().code == ErrorCode::LimitExceeded, qPrintable(content.error().text()));
    QVERIFY(content.error().position.has_value());
    QTEST(content.error().position->toString(), "place");
}

void TstDataset::csvRoundTrips()
{
    QRandomGenerator random(11);
    static const QStringList pieces{QStringLiteral("a"),       QStringLiteral(","),
                                    QStringLiteral("\""),      QStringLiteral("\n"),
                                    QStringLiteral("\r\n"),    QStringLiteral("\r"),
                                    QStringLiteral(" "),       QStringLiteral("é漢\U0001F600"),
                                    QStringLiteral("\t"),      QStringLiteral("=1"),
                                    QStringLiteral("\"\""),    QStringLiteral("\\"),
                                    QStringLiteral("\\u0041"), QStringLiteral("\x02\x1f\b\f")};
    for (int round = 0; round < 300; ++round) {
        const int columns = 1 + int(random.bounded(5U));
        QByteArray bytes;
        QStringList expected;
        for (int c = 0; c < columns; ++c)
            bytes += (c ? "," : "") + quotedCell(QStringLiteral("c%1").arg(c));
        const QByteArray lineEnd = std::array<QByteArray, 3>{"\n", "\r\n", "\r"}[random.bounded(3U)];
        bytes += lineEnd;
        for (int r = 0; r < 4; ++r) {
            for (int c = 0; c < columns; ++c) {
                QString cell;
                for (quint32 i = random.bounded(6U); i > 0; --i)
                    cell += pieces[random.bounded(pieces.size())];
                bytes += (c ? "," : "") + quotedCell(cell);
                expected.append(cell);
            }
            bytes += lineEnd;
        }
        const auto content = parseDataset(bytes, QStringLiteral("data"), QStringLiteral("csv"));
        QVERIFY2(content.ok(), content.ok() ? "" : qPrintable(content.error().text()));
        QStringList found;
        for (const DatasetRow &row : content->rows) {
            for (int c = 0; c < columns; ++c)
                found.append(row.variables.value(QStringLiteral("c%1").arg(c)).toString());
        }
        QCOMPARE(found, expected);
    }
}

void TstDataset::rowsRoundTrip()
{
    DatasetRow row;
    row.key = QStringLiteral("a");
    QCOMPARE(*DatasetRow::fromJson(row.toJson()) == row, true);
    row.description = QStringLiteral("d");
    row.group = QStringLiteral("g");
    row.variables = {{QStringLiteral("q"), QJsonArray{1, QStringLiteral("x"), QJsonValue::Null}}};
    row.assertions = {QJsonObject{{QStringLiteral("type"), QStringLiteral("is-json")}}};
    row.personal = true;
    QCOMPARE(*DatasetRow::fromJson(row.toJson()) == row, true);
}

void TstDataset::rowsAreReadStrictly()
{
    QCOMPARE(DatasetRow::fromJson(5).ok(), false);
    QCOMPARE(DatasetRow::fromJson(QJsonObject()).error().message, QStringLiteral("The field \"key\" is missing"));
    QCOMPARE(DatasetRow::fromJson(QJsonObject{{QStringLiteral("key"), QStringLiteral("a")}, {QStringLiteral("id"), 1}})
                 .error()
                 .detail,
             QStringLiteral("/id#key"));
    QCOMPARE(
        DatasetRow::fromJson(QJsonObject{{QStringLiteral("key"), QStringLiteral("a")}, {QStringLiteral("vars"), 1}})
            .error()
            .detail,
        QStringLiteral("/vars"));
}

void TstDataset::hashIsThatOfTheDocumentedBytes()
{
    const auto content = parseDataset(
        "name: n\nassert: [{type: is-json}]\nrows:\n  - {id: b, vars: {z: 1, a: ü}}\n  - {id: a, vars: {}}\n",
        QStringLiteral("data"), QStringLiteral("yaml"));
    QVERIFY(content.ok());
    const QByteArray bytes =
        "promptlab-dataset/1\n"
        R"({"assert":[{"type":"is-json"}],"rows":[{"key":"b","vars":{"a":"ü","z":1}},{"key":"a","vars":{}}]})";
    QCOMPARE(content->contentHash(),
             QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
}

void TstDataset::hashSeesRowsAndAssertions()
{
    const auto hash = [](const char *yaml) {
        const auto content = parseDataset(yaml, QStringLiteral("data"), QStringLiteral("yaml"));
        return content.ok() ? content->contentHash() : content.error().text();
    };
    const QString base = hash("rows: [{q: x}, {q: y}]");
    QCOMPARE(base.size(), 64);
    QCOMPARE(hash("name: n\ndescription: d\nrows:\n- vars: {q: x}\n- id: row-2\n  q: y\n"), base);
    QVERIFY(hash("rows: [{q: y}, {q: x}]") != base);
    QVERIFY(hash("rows: [{q: x}]") != base);
    QVERIFY(hash("assert: [{type: is-json}]\nrows: [{q: x}, {q: y}]") != base);
    QVERIFY(hash("rows: [{q: x, group: g}, {q: y}]") != base);
}

void TstDataset::filesAreNamedAfterThemselves()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("my.tickets.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("q\nx\n");
    file.close();
    const auto content = readDatasetFile(path);
    QVERIFY2(content.ok(), content.ok() ? "" : qPrintable(content.error().text()));
    QCOMPARE(content->name, QStringLiteral("my.tickets"));
    QCOMPARE(content->rows.size(), 1);
}

void TstDataset::filesThatAreNone()
{
    const QTemporaryDir folder;
    QCOMPARE(readDatasetFile(folder.filePath(QStringLiteral("none.csv"))).error().code, ErrorCode::NotFound);
    QCOMPARE(readDatasetFile(folder.path()).error().code, ErrorCode::InvalidInput);
}

void TstDataset::survivesDamage_data()
{
    QTest::addColumn<QString>("extension");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addRow("damaged CSV is not refused in order")
        << "csv"
        << QByteArray(
               "id,q,__expected,expected.x\r\na,\"x\"\"\n\",\"is-json: {\"\"type\"\":5}\",é\nb,y,contains(2): z,\n");
    QTest::addRow("damaged JSON lines are not refused in order")
        << "jsonl"
        << QByteArray("{\"id\":\"a\",\"vars\":{\"q\":[1,{\"é\":null}]},\"assert\":[{\"type\":\"equals\",\"value\":1}]}"
                      "\n{\"q\":\"\\u00e9\"}\n");
    QTest::addRow("damaged JSON is not refused in order")
        << "json"
        << QByteArray("{\"name\":\"n\",\"assert\":[{\"type\":\"is-json\"}],\"rows\":[{\"id\":1,\"q\":\"x\"},{\"vars\":{"
                      "},\"group\":\"g\"}]}");
    QTest::addRow("damaged YAML is not refused in order")
        << "yaml"
        << QByteArray(
               "name: &n x\nrows:\n  - {q: *n, r: [1, 2]}\n  - q: |-\n      a\n      b\n    <<: {c: \"d\\n\"}\n");
}

void TstDataset::survivesDamage()
{
    QFETCH(const QString, extension);
    QFETCH(const QByteArray, bytes);
    QVERIFY2(parseDataset(bytes, QStringLiteral("data"), extension).ok(), "the undamaged file");
    QRandomGenerator random(3);
    for (int i = 0; i < 3000; ++i) {
        QByteArray damaged = bytes;
        for (quint32 k = 1 + random.bounded(3U); k > 0; --k) {
            const auto at = qsizetype(random.bounded(quint32(damaged.size())));
            switch (random.bounded(4U)) {
            case 0: damaged.truncate(at + 1); break;
            case 1: damaged[at] = char(random.bounded(256U)); break;
            case 2: damaged.remove(at, 1); break;
            default: damaged.insert(at, damaged.mid(qsizetype(random.bounded(quint32(damaged.size()))), 5)); break;
            }
            if (damaged.isEmpty())
                damaged = "x";
        }
        const auto content = parseDataset(damaged, QStringLiteral("data"), extension);
        QVERIFY(content.ok() || content.error().position.has_value());
    }
}

/// What docs/datasets.md shows is what is read.
void TstDataset::documentedExamplesLoad()
{
    QFile file(QStringLiteral(PROMPTLAB_SOURCE_DIR "/docs/datasets.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    static const QRegularExpression block(QStringLiteral("```(csv|yaml|json|jsonl)\\n(.*?)```"),
                                          QRegularExpression::DotMatchesEverythingOption);
    QStringList kinds;
    QSet<QString> types;
    for (auto found = block.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const auto content = parseDataset(match.captured(2).toUtf8(), QStringLiteral("example"), match.captured(1));
        QVERIFY2(content.ok(), content.ok() ? "" : qPrintable(match.captured(2) + content.error().text()));
        kinds += match.captured(1);
        QJsonArray assertions = content->defaultAssertions;
        for (const DatasetRow &row : content->rows) {
            for (const QJsonValue assertion : row.assertions)
                assertions.append(assertion);
        }
        for (const QJsonValueConstRef assertion : std::as_const(assertions))
            types.insert(assertion[QLatin1String("type")].toString());
    }
    kinds.removeDuplicates();
    QCOMPARE(kinds.size(), 4);
    for (const QString &type : knownAssertionTypes()) {
        QVERIFY2(types.contains(type), qPrintable(type));
        QVERIFY2(text.contains(QLatin1Char('`') + type + QLatin1Char('`')), qPrintable(type));
    }
}

QTEST_GUILESS_MAIN(TstDataset)
#include "tst_dataset.moc"
