// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/script/scripthost.h"

#include <QElapsedTimer>
#include <QTest>

using namespace promptlab;

namespace {

QJsonValue schemaTestJson(const QString &text)
{
    auto json = parseJson(text.toUtf8());
    return json.ok() ? *json : QJsonValue(QJsonValue::Undefined);
}

} // namespace

class TstJsonSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void violations_data();
    void violations();
    void badSchemas_data();
    void badSchemas();
    void atMostAHundredViolations();
    void sameIdDifferentSchema();
    void sameNameInside();
    void manySchemas();
    void slowPatternIsATimeout();

private:
    const ScriptHost m_host{ScriptLimits{2000, 64U * 1024U * 1024U}};
};

void TstJsonSchema::violations_data()
{
    QTest::addColumn<QString>("schema");
    QTest::addColumn<QString>("instance");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *schema, const char *instance, const char *expected) {
        QTest::addRow("%s", name) << QString::fromUtf8(schema) << QString::fromUtf8(instance)
                                  << QString::fromUtf8(expected);
    };
    // expected: instance pointer, schema pointer, message; one a line
    row("the type fits", R"({"type":"string"})", R"("x")", "");
    row("the type does not fit", R"({"type":"string"})", "1", " /type must be string");
    row("true allows all", "true", "[1]", "");
    row("false allows nothing", "false", "1", " /false schema boolean schema is false");
    row("every violation is listed", R"({"type":"object","required":["a","b"],"properties":{"c":{"type":"integer"}}})",
        R"({"c":"x"})",
        " /required must have required property 'a'\n /required must have required property 'b'\n/c /properties/c/type "
        "must be integer");
    row("additional properties are named", R"({"properties":{"a":true},"additionalProperties":false})", R"({"b":1})",
        " /additionalProperties must NOT have additional properties: \"b\"");
    row("allowed values are named", R"({"enum":["a",1]})", "2",
        " /enum must be equal to one of the allowed values: \"a\", 1");
    row("a constant is named", R"({"const":{"a":1}})", "2", " /const must be equal to constant: {\"a\":1}");
    row("formats are checked", R"({"type":"array","items":{"format":"date-time"}})",
        R"(["2026-11-22T10:00:00Z","yesterday"])", "/1 /items/format must match format \"date-time\"");
    row("an address", R"({"format":"email"})", R"("a@b")", " /format must match format \"email\"");
    row("an unknown keyword is no mistake", R"({"x-order":1,"type":"integer"})", "3", "");
    row("pointers are escaped", R"({"properties":{"a/b~c %":{"type":"null"}}})", R"({"a/b~c %":1})",
        "/a~1b~0c % /properties/a~1b~0c %/type must be null");
    row("2020-12: prefixItems", R"({"prefixItems":[{"type":"string"}],"items":false})", R"(["a",1])",
        " /items must NOT have more than 1 items");
    row("2020-12: unevaluatedProperties", R"({"allOf":[{"properties":{"a":true}}],"unevaluatedProperties":false})",
        R"({"a":1,"b":2})", " /unevaluatedProperties must NOT have unevaluated properties: \"b\"");
    row("2020-12: dependentRequired", R"({"dependentRequired":{"a":["b"]}})", R"({"a":1})",
        " /dependentRequired must have property b when property a is present");
    row("2020-12 named",
        R"({"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"p":{"minimum":0}},"items":{"$ref":"#/$defs/p"}})",
        "[-1]", "/0 /$defs/p/minimum must be >= 0");
    row("draft-07: items as a list",
        R"({"$schema":"http://json-schema.org/draft-07/schema#","items":[{"type":"string"}],"additionalItems":false})",
        R"([1])", "/0 /items/0/type must be string");
    row("draft-07: definitions",
        R"({"$schema":"http://json-schema.org/draft-07/schema#","definitions":{"p":{"type":"string"}},"$ref":"#/definitions/p"})",
        "1", " /definitions/p/type must be string");
    row("a recursive schema",
        R"({"$id":"tree","type":"object","properties":{"kids":{"type":"array","items":{"$ref":"#"}}},"required":["name"]})",
        R"({"name":1,"kids":[{"name":2,"kids":[{}]}]})", "/kids/0/kids/0 /required must have required property 'name'");
    row("a recursive schema without a name", R"({"type":"array","items":{"$ref":"#"}})", "[[[]],[1]]",
        "/1/0 /type must be array");
    row("a reference to a named part",
        R"({"$defs":{"p":{"$id":"part.json","type":"string"}},"items":{"$ref":"part.json"}})", "[1]",
        "/0 part.json type");
    row("a reference to an anchor inside", R"({"$defs":{"x":{"$anchor":"here","type":"string"}},"$ref":"#here"})", "1",
        " #here");
    row("a pattern that is only valid without the u flag", R"({"pattern":"^[\\w\\-]+$"})", R"("a b")",
        " /pattern must match pattern \"^[\\w\\-]+$\"");
    row("a pattern with Unicode classes", R"({"pattern":"^\\p{Lu}"})",
        "\"\xC3\x84"
        "b\"",
        "");
    row("length counts code points", R"({"maxLength":1})", "\"\xF0\x9F\x99\x82\"", "");
    row("a property named constructor", R"({"properties":{"constructor":{"type":"string"}},"required":["toString"]})",
        R"({"constructor":1})",
        " /required must have required property 'toString'\n/constructor /properties/constructor/type must be string");
    row("a property named __proto__ in the value", R"({"additionalProperties":{"type":"string"}})",
        R"({"__proto__":1})", "/__proto__ /additionalProperties/type must be string");
}

void TstJsonSchema::violations()
{
    QFETCH(QString, schema);
    QFETCH(QString, instance);
    QFETCH(QString, expected);
    const QJsonValue schemaJson = schemaTestJson(schema);
    const QJsonValue instanceJson = schemaTestJson(instance);
    QVERIFY(!schemaJson.isUndefined() && !instanceJson.isUndefined());
    for (int round = 0; round < 2; ++round) {
        const auto result = m_host.validateSchema(schemaJson, instanceJson);
        QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(result.error().text()));
        QStringList lines;
        for (const SchemaViolation &violation : *result)
            lines.append(violation.instancePointer + QLatin1Char(' ') + violation.schemaPointer + QLatin1Char(' ')
                         + violation.message);
        lines.sort();
        QStringList expectedLines = expected.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        expectedLines.sort();
        // The pointer of a schema that is referred to by name is ajv's affair.
        if (expected.endsWith(QLatin1String(" #here")) || expected.endsWith(QLatin1String(" type")))
            QCOMPARE(lines.size(), 1);
        else
            QCOMPARE(lines, expectedLines);
    }
}

void TstJsonSchema::badSchemas_data()
{
    QTest::addColumn<QString>("schema");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const char *schema, ErrorCode code, const char *words) {
        QTest::addRow("%s", name) << QString::fromUtf8(schema) << int(code) << QString::fromUtf8(words);
    };
    row("a list is no schema", "[]", ErrorCode::InvalidInput, "object");
    row("a text is no schema", R"("string")", ErrorCode::InvalidInput, "object");
    row("an unknown type", R"({"type":"text"})", ErrorCode::InvalidInput, "allowed values");
    row("a wrong keyword value", R"({"minLength":"3"})", ErrorCode::InvalidInput, "minLength");
    row("a pattern that is none", R"({"pattern":"("})", ErrorCode::InvalidInput, "not valid");
    row("a remote reference", R"({"$ref":"https://example.com/other.json"})", ErrorCode::Unsupported,
        "https://example.com/other.json");
    row("a remote reference inside", R"({"properties":{"a":{"$ref":"other.json#/x"}}})", ErrorCode::Unsupported,
        "other.json");
    row("a local reference to nothing", R"({"$ref":"#/$defs/none"})", ErrorCode::Unsupported, "$defs/none");
    row("an old draft", R"({"$schema":"http://json-schema.org/draft-04/schema#"})", ErrorCode::Unsupported, "draft-04");
    row("an unknown draft", R"({"$schema":"https://example.com/mine"})", ErrorCode::Unsupported, "example.com/mine");
    row("an asynchronous schema", R"({"$async":true})", ErrorCode::Unsupported, "$async");
}

void TstJsonSchema::badSchemas()
{
    QFETCH(QString, schema);
    QFETCH(int, code);
    QFETCH(QString, words);
    const auto result = m_host.validateSchema(schemaTestJson(schema), 1);
    QVERIFY(!result.ok());
    QVERIFY2(int(result.error().code) == code, qPrintable(result.error().text()));
    QVERIFY2(result.error().message.contains(words), qPrintable(result.error().message));
}

void TstJsonSchema::atMostAHundredViolations()
{
    QJsonArray instance;
    for (int i = 0; i < 5000; ++i)
        instance.append(i);
    const auto result =
        m_host.validateSchema(schemaTestJson(QString::fromUtf8(R"({"items":{"type":"string"}})")), instance);
    QVERIFY(result.ok());
    QCOMPARE(result->size(), 100);
    QCOMPARE(result->last().instancePointer, QStringLiteral("/99"));
}

void TstJsonSchema::sameIdDifferentSchema()
{
    const auto text = m_host.validateSchema(
        schemaTestJson(QString::fromUtf8(R"({"$id":"https://example.com/s","type":"string"})")), 1);
    const auto number = m_host.validateSchema(
        schemaTestJson(QString::fromUtf8(R"({"$id":"https://example.com/s","type":"integer"})")), 1);
    QVERIFY(text.ok() && number.ok());
    QCOMPARE(text->size(), 1);
    QCOMPARE(number->size(), 0);
}

void TstJsonSchema::sameNameInside()
{
    const QString pattern = QStringLiteral(
        "{\"$defs\":{\"p\":{\"$id\":\"part.json\",\"type\":\"%1\"}},\"items\":{\"$ref\":\"part.json\"}}");
    for (const auto &[type, violations] : {std::pair("string", 1), std::pair("integer", 0), std::pair("string", 1)}) {
        const auto result =
            m_host.validateSchema(schemaTestJson(pattern.arg(QString::fromLatin1(type))), QJsonArray{1});
        QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(result.error().text()));
        QCOMPARE(int(result->size()), violations);
    }
    const auto stolen = m_host.validateSchema(
        schemaTestJson(QStringLiteral("{\"$id\":\"https://json-schema.org/draft/2020-12/schema\",\"type\":\"text\"}")),
        1);
    QVERIFY(!stolen.ok());
    const auto after = m_host.validateSchema(schemaTestJson(QStringLiteral("{\"type\":\"text\"}")), 1);
    QVERIFY(!after.ok());
    QCOMPARE(int(after.error().code), int(ErrorCode::InvalidInput));
}

void TstJsonSchema::manySchemas()
{
    for (int i = 0; i < 150; ++i) {
        const QJsonObject schema{{QStringLiteral("minimum"), i % 100}};
        const auto below = m_host.validateSchema(schema, i % 100 - 1);
        const auto equal = m_host.validateSchema(schema, i % 100);
        QVERIFY(below.ok() && equal.ok());
        QCOMPARE(below->size(), 1);
        QCOMPARE(equal->size(), 0);
    }
}

void TstJsonSchema::slowPatternIsATimeout()
{
    const ScriptHost host(ScriptLimits{150, 64U * 1024U * 1024U});
    QElapsedTimer timer;
    const auto schema = schemaTestJson(QString::fromUtf8(R"({"pattern":"^(a+)+$"})"));
    QVERIFY(host.validateSchema(schema, 1).ok());
    timer.start();
    const auto result = host.validateSchema(schema, QString(QString(50, QLatin1Char('a')) + QLatin1Char('b')));
    const qint64 elapsed = timer.elapsed();
    QVERIFY(!result.ok());
    QCOMPARE(int(result.error().code), int(ErrorCode::Timeout));
    QVERIFY2(elapsed < 3 * 150 + 100, qPrintable(QString::number(elapsed)));
    QVERIFY(host.validateSchema(schema, QStringLiteral("aaa")).ok());
}

QTEST_GUILESS_MAIN(TstJsonSchema)
#include "tst_jsonschema.moc"
