// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prompt/jsonfields.h"
#include "core/provider/scriptreading.h"
#include "core/script/scripthost.h"

#include <QCoreApplication>

namespace promptlab {

namespace {

struct ScriptConditionText {
    Q_DECLARE_TR_FUNCTIONS(ScriptRules)
};

QString childPointer(const QString &pointer, const QString &key)
{
    return pointer + QLatin1Char('/') + jsonPointerToken(key);
}

/// One scalar or a list of them.
Result<QStringList> readScalars(const QJsonValue &json, const QString &pointer)
{
    if (!json.isArray()) {
        PL_TRY(const QString text, scriptScalar(json, pointer));
        return QStringList{text};
    }
    QStringList texts;
    const QJsonArray array = json.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        PL_TRY(const QString text, scriptScalar(array.at(i), childPointer(pointer, QString::number(i))));
        texts += text;
    }
    if (texts.isEmpty())
        return jsonFault(pointer, ScriptConditionText::tr("The list is empty, so this could never hold"));
    return texts;
}

/// "in": a list, or the name of one in "values".
Result<QStringList> readMembers(const QJsonValue &json, const QString &pointer, const ScriptReading &reading)
{
    if (!json.isString())
        return readScalars(json, pointer);
    QString name = json.toString();
    if (name.startsWith(QLatin1String("values.")))
        name = name.mid(7);
    if (!reading.constants.value(name).isArray())
        return jsonFault(pointer, ScriptConditionText::tr("\"values\" holds no list named \"%1\"").arg(name.left(80)));
    return readScalars(reading.constants.value(name), pointer);
}

Result<ScriptTest> readRegex(const JsonFields &fields, ScriptReading &reading)
{
    const QString key = QStringLiteral("regex");
    ScriptTest test;
    test.kind = ScriptTest::Kind::Regex;
    PL_TRY(const QString pattern, scriptScalar(fields.value(key), fields.pointer(key)));
    PL_TRY(test.flags, fields.text(QStringLiteral("flags")));
    PL_TRY(test.captureName, fields.text(QStringLiteral("as")));
    test.texts = {pattern};
    if (test.captureName.isEmpty())
        test.captureName = QStringLiteral("match");
    const auto named = ScriptSubject::parse(test.captureName);
    if (!named || named->kind != ScriptSubject::Kind::Value)
        return jsonFault(fields.pointer(QStringLiteral("as")),
                         ScriptConditionText::tr("\"%1\" is no usable name").arg(test.captureName.left(80)));
    const auto tried = reading.scripts.matchRegex(pattern, test.flags, QString());
    if (!tried.ok())
        return jsonFault(
            fields.pointer(key),
            ScriptConditionText::tr("The regular expression cannot be used: %1").arg(tried.error().text()));
    reading.captureNames.insert(test.captureName);
    return test;
}

struct TextOperator {
    const char16_t *key;
    ScriptTest::Kind kind;
    bool ignoreCase;
    bool list;
};

constexpr TextOperator textOperators[] = {{u"contains", ScriptTest::Kind::Contains, false, true},
                                          {u"icontains", ScriptTest::Kind::Contains, true, true},
                                          {u"contains_all", ScriptTest::Kind::ContainsAll, false, true},
                                          {u"equals", ScriptTest::Kind::Equals, false, false},
                                          {u"iequals", ScriptTest::Kind::EqualsIgnoringCase, true, false}};

struct NumberOperator {
    const char16_t *key;
    ScriptTest::Kind kind;
};

constexpr NumberOperator numberOperators[] = {{u"above", ScriptTest::Kind::Above},
                                              {u"below", ScriptTest::Kind::Below},
                                              {u"min_length", ScriptTest::Kind::MinLength},
                                              {u"max_length", ScriptTest::Kind::MaxLength}};

Result<void> addTextTests(const JsonFields &fields, QList<ScriptTest> &tests)
{
    for (const TextOperator &known : textOperators) {
        const QString key = QString::fromUtf16(known.key);
        if (!fields.has(key))
            continue;
        ScriptTest test;
        test.kind = known.kind;
        test.ignoreCase = known.ignoreCase;
        if (known.list) {
            PL_TRY(test.texts, readScalars(fields.value(key), fields.pointer(key)));
        } else {
            PL_TRY(const QString text, scriptScalar(fields.value(key), fields.pointer(key)));
            test.texts = {text};
        }
        tests += test;
    }
    return {};
}

Result<void> addNumberTests(const JsonFields &fields, QList<ScriptTest> &tests)
{
    for (const NumberOperator &known : numberOperators) {
        const QString key = QString::fromUtf16(known.key);
        if (!fields.has(key))
            continue;
        ScriptTest test;
        test.kind = known.kind;
        PL_TRY(const std::optional<double> number, fields.number(key, -1e15, 1e15));
        test.number = number.value_or(0);
        tests += test;
    }
    return {};
}

Result<ScriptCondition> readSubjectTests(const QString &subject, const QJsonValue &json, const QString &pointer,
                                         ScriptReading &reading)
{
    static const QStringList known{
        QStringLiteral("contains"),   QStringLiteral("icontains"), QStringLiteral("contains_all"),
        QStringLiteral("equals"),     QStringLiteral("iequals"),   QStringLiteral("in"),
        QStringLiteral("regex"),      QStringLiteral("flags"),     QStringLiteral("as"),
        QStringLiteral("above"),      QStringLiteral("below"),     QStringLiteral("min_length"),
        QStringLiteral("max_length"), QStringLiteral("empty")};
    ScriptCondition condition;
    condition.kind = ScriptCondition::Kind::Subject;
    const auto parsed = ScriptSubject::parse(subject);
    if (!parsed || parsed->kind == ScriptSubject::Kind::Capture
        || !(subject.contains(QLatin1Char('.')) || parsed->kind != ScriptSubject::Kind::Value))
        return jsonFault(pointer + QStringLiteral("#key"),
                         ScriptConditionText::tr("\"%1\" is nothing that a condition can look at. Values of steps are "
                                                 "written set.NAME, variables vars.NAME")
                             .arg(subject.left(80)));
    PL_TRY(condition.subject, readScriptSubject(subject, pointer, reading));
    PL_TRY(const JsonFields fields, JsonFields::of(json, pointer, known));
    PL_CHECK(addTextTests(fields, condition.tests));
    PL_CHECK(addNumberTests(fields, condition.tests));
    if (const QString key = QStringLiteral("in"); fields.has(key)) {
        ScriptTest test;
        test.kind = ScriptTest::Kind::Equals;
        PL_TRY(test.texts, readMembers(fields.value(key), fields.pointer(key), reading));
        condition.tests += test;
    }
    if (const QString key = QStringLiteral("empty"); fields.has(key)) {
        ScriptTest test;
        test.kind = ScriptTest::Kind::Empty;
        PL_TRY(test.wanted, fields.flag(key));
        condition.tests += test;
    }
    if (fields.has(QStringLiteral("regex"))) {
        PL_TRY(const ScriptTest test, readRegex(fields, reading));
        condition.tests += test;
    } else if (fields.has(QStringLiteral("flags")) || fields.has(QStringLiteral("as"))) {
        return jsonFault(pointer, ScriptConditionText::tr("\"flags\" and \"as\" belong to a \"regex\""));
    }
    if (condition.tests.isEmpty())
        return jsonFault(pointer, ScriptConditionText::tr("An operator is missing, for example contains"));
    return condition;
}

Result<ScriptCondition> readConditionList(ScriptCondition::Kind kind, const QJsonValue &json, const QString &pointer,
                                          ScriptReading &reading)
{
    ScriptCondition condition;
    condition.kind = kind;
    const QJsonArray array = json.toArray();
    if (array.isEmpty())
        return jsonFault(pointer, ScriptConditionText::tr("A list of conditions is expected"));
    for (qsizetype i = 0; i < array.size(); ++i) {
        PL_TRY(const ScriptCondition child,
               readScriptCondition(array.at(i), childPointer(pointer, QString::number(i)), reading));
        condition.children += child;
    }
    return condition;
}

Result<ScriptCondition> readChance(const QJsonValue &json, const QString &pointer, ScriptReading &reading)
{
    const QStringList known{QStringLiteral("of"), QStringLiteral("by"), QStringLiteral("salt")};
    const QJsonObject object = json.isObject() ? json.toObject() : QJsonObject{{QStringLiteral("of"), json}};
    PL_TRY(const JsonFields fields, JsonFields::of(object, pointer, known));
    PL_TRY(const std::optional<double> probability, fields.number(QStringLiteral("of"), 0, 1));
    if (!probability)
        return jsonFault(pointer, ScriptConditionText::tr("A chance needs a number from 0 to 1"));
    ScriptCondition condition;
    condition.kind = ScriptCondition::Kind::Chance;
    condition.probability = *probability;
    PL_TRY(condition.dice, readScriptDice(object, pointer, reading));
    return condition;
}

Result<ScriptCondition> readConditionKey(const QString &key, const QJsonValue &json, const QString &pointer,
                                         ScriptReading &reading)
{
    if (key == QLatin1String("all"))
        return readConditionList(ScriptCondition::Kind::All, json, pointer, reading);
    if (key == QLatin1String("any"))
        return readConditionList(ScriptCondition::Kind::Any, json, pointer, reading);
    if (key == QLatin1String("chance"))
        return readChance(json, pointer, reading);
    if (key != QLatin1String("not"))
        return readSubjectTests(key, json, pointer, reading);
    ScriptCondition condition;
    condition.kind = ScriptCondition::Kind::Not;
    PL_TRY(const ScriptCondition child, readScriptCondition(json, pointer, reading));
    condition.children = {child};
    return condition;
}

} // namespace

Result<QString> scriptScalar(const QJsonValue &json, const QString &pointer)
{
    if (json.isString())
        return json.toString();
    if (json.isBool())
        return json.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (json.isDouble())
        return QString::fromLatin1(ecmaNumber(json.toDouble()));
    return jsonFault(pointer, ScriptConditionText::tr("A text is expected"));
}

Result<ScriptTemplate> readScriptTemplate(const QJsonValue &json, const QString &pointer, ScriptReading &reading)
{
    PL_TRY(const QString text, scriptScalar(json, pointer));
    auto parsed = ScriptTemplate::parse(text);
    if (!parsed.ok())
        return jsonFault(pointer, parsed.error().message);
    for (const ScriptTemplate::Piece &piece : parsed->pieces()) {
        if (piece.subject)
            reading.used.emplace_back(*piece.subject, pointer);
    }
    return parsed;
}

Result<ScriptJson> readScriptJson(const QJsonValue &json, const QString &pointer, ScriptReading &reading)
{
    ScriptJson result;
    if (json.isString()) {
        PL_TRY(result.text, readScriptTemplate(json, pointer, reading));
    } else if (json.isArray()) {
        const QJsonArray array = json.toArray();
        result.items.emplace();
        for (qsizetype i = 0; i < array.size(); ++i) {
            PL_TRY(const ScriptJson item,
                   readScriptJson(array.at(i), childPointer(pointer, QString::number(i)), reading));
            result.items->append(item);
        }
    } else if (json.isObject()) {
        const QJsonObject object = json.toObject();
        result.members.emplace();
        for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
            PL_TRY(const ScriptJson member, readScriptJson(it.value(), childPointer(pointer, it.key()), reading));
            result.members->append(std::pair(it.key(), member));
        }
    } else {
        result.plain = json;
    }
    return result;
}

Result<ScriptSubject> readScriptSubject(const QString &text, const QString &pointer, ScriptReading &reading)
{
    const auto subject = ScriptSubject::parse(text);
    if (!subject)
        return jsonFault(pointer, ScriptConditionText::tr("\"%1\" is no name").arg(text.left(80)));
    reading.used.emplace_back(*subject, pointer);
    return *subject;
}

Result<ScriptDice> readScriptDice(const QJsonObject &object, const QString &pointer, ScriptReading &reading)
{
    ScriptDice dice;
    dice.place = reading.place + QLatin1Char('/') + QString::number(reading.diceInPlace++);
    const QJsonValue by = object.value(QStringLiteral("by"));
    if (!by.isUndefined()) {
        const QString byPointer = childPointer(pointer, QStringLiteral("by"));
        if (!by.isArray())
            return jsonFault(byPointer, ScriptConditionText::tr("\"by\" is a list of names, for example [user]"));
        dice.by.emplace();
        const QJsonArray names = by.toArray();
        for (qsizetype i = 0; i < names.size(); ++i) {
            PL_TRY(const ScriptSubject subject,
                   readScriptSubject(names.at(i).toString(), childPointer(byPointer, QString::number(i)), reading));
            dice.by->append(subject);
        }
    }
    if (const QJsonValue salt = object.value(QStringLiteral("salt")); !salt.isUndefined()) {
        PL_TRY(const QString text, scriptScalar(salt, childPointer(pointer, QStringLiteral("salt"))));
        dice.place = QStringLiteral("salt:") + text;
    }
    return dice;
}

Result<ScriptCondition> readScriptCondition(const QJsonValue &json, const QString &pointer, ScriptReading &reading)
{
    ScriptCondition condition;
    if (json.isUndefined())
        return condition;
    if (!json.isObject())
        return jsonFault(
            pointer, ScriptConditionText::tr("A condition is a mapping, for example { user: { contains: hello } }"));
    const QJsonObject object = json.toObject();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        PL_TRY(const ScriptCondition child,
               readConditionKey(it.key(), it.value(), childPointer(pointer, it.key()), reading));
        condition.children += child;
    }
    // Dice last: they cost a hash of the whole request.
    std::stable_partition(condition.children.begin(), condition.children.end(),
                          [](const ScriptCondition &child) { return child.kind != ScriptCondition::Kind::Chance; });
    if (condition.children.size() == 1)
        return ScriptCondition(condition.children.first());
    return condition;
}

Result<void> checkScriptNames(const ScriptReading &reading)
{
    for (const auto &[subject, pointer] : reading.used) {
        bool known = true;
        if (subject.kind == ScriptSubject::Kind::Value)
            known = reading.valueNames.contains(subject.name);
        else if (subject.kind == ScriptSubject::Kind::Capture)
            known = reading.captureNames.contains(subject.name);
        else if (subject.kind == ScriptSubject::Kind::Constant)
            known = reading.constants.contains(subject.name) && !reading.constants.value(subject.name).isArray();
        if (!known)
            return jsonFault(
                pointer,
                ScriptConditionText::tr("Nothing in this file gives the name \"%1\" a value").arg(subject.name));
    }
    return {};
}

} // namespace promptlab
