// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/jsonscore.h"

#include <QCoreApplication>
#include <QSet>

namespace promptlab {

namespace {

struct JsonScoreText {
    Q_DECLARE_TR_FUNCTIONS(JsonScore)
};

constexpr int deepestJson = 200;
constexpr qint64 mostJsonSteps = 5'000'000;
constexpr qint64 mostCallPairs = 1'000'000;

using JsonSteps = QList<JsonPath::Step>;

/// Compares two JSON values leaf by leaf.
class JsonComparer final
{
public:
    static Result<JsonComparer> create(const JsonRules &rules)
    {
        JsonComparer comparer(rules);
        for (const QString &path : rules.setPaths) {
            PL_TRY(const JsonPath parsed, JsonPath::parse(path));
            comparer.m_setPaths += parsed.steps();
        }
        return comparer;
    }

    Result<JsonDiffScore> compare(const QJsonValue &found, const QJsonValue &expected)
    {
        JsonSteps path;
        JsonDiffScore score;
        PL_CHECK(add(found, expected, path, score));
        return score;
    }

private:
    explicit JsonComparer(const JsonRules &rules) : m_rules(rules) {}

    static Error tooDeep()
    {
        return makeError(ErrorCode::LimitExceeded,
                         JsonScoreText::tr("JSON of more than %1 levels is not compared").arg(deepestJson));
    }

    static Error tooMuch()
    {
        return makeError(ErrorCode::LimitExceeded, JsonScoreText::tr("The JSON is too large to be compared"));
    }

    /// Counts the work, so that hostile JSON stays cheap.
    Result<void> step(qsizetype depth)
    {
        if (depth > deepestJson)
            return tooDeep();
        if (++m_steps > mostJsonSteps)
            return tooMuch();
        return {};
    }

    [[nodiscard]] bool isSet(const JsonSteps &path) const
    {
        const auto covers = [&path](const JsonSteps &pattern) {
            return std::equal(pattern.begin(), pattern.end(), path.begin(), path.end(),
                              [](const JsonPath::Step &wanted, const JsonPath::Step &step) {
                                  return wanted == step
                                      || (wanted.kind == JsonPath::Step::Kind::AnyElement
                                          && step.kind == JsonPath::Step::Kind::Element);
                              });
        };
        return m_rules.allArraysAreSets || std::any_of(m_setPaths.begin(), m_setPaths.end(), covers);
    }

    [[nodiscard]] bool areLeavesEqual(const QJsonValue &found, const QJsonValue &expected) const
    {
        if (found.type() != expected.type())
            return false;
        if (found.isDouble())
            return isNumericallyEqual(found.toDouble(), expected.toDouble(), m_rules.tolerance);
        if (found.isString())
            return isExactMatch(found.toString(), expected.toString(), m_rules.normalizer);
        return found == expected; // bools, null, empty arrays and objects
    }

    static bool isLeaf(const QJsonValue &value)
    {
        return !(value.isObject() && !value.toObject().isEmpty()) && !(value.isArray() && !value.toArray().isEmpty());
    }

    /// Leaves of @p value, none of which has a partner.
    Result<qint64> leaves(const QJsonValue &value, qsizetype depth)
    {
        PL_CHECK(step(depth));
        if (isLeaf(value))
            return qint64(1);
        qint64 count = 0;
        if (value.isArray()) {
            const QJsonArray array = value.toArray();
            for (const QJsonValue &element : array) {
                PL_TRY(const qint64 inner, leaves(element, depth + 1));
                count += inner;
            }
            return count;
        }
        const QJsonObject object = value.toObject();
        for (const QJsonValue &member : object) {
            PL_TRY(const qint64 inner, leaves(member, depth + 1));
            count += inner;
        }
        return count;
    }

    Result<void> addAlone(const QJsonValue &value, const JsonSteps &path, JsonDiffScore &score)
    {
        PL_TRY(const qint64 count, leaves(value, path.size()));
        score.all += count;
        return {};
    }

    Result<void> add(const QJsonValue &found, const QJsonValue &expected, JsonSteps &path, JsonDiffScore &score)
    {
        PL_CHECK(step(path.size()));
        const bool foundLeaf = isLeaf(found);
        const bool expectedLeaf = isLeaf(expected);
        if (foundLeaf && expectedLeaf) {
            ++score.all;
            score.matching += areLeavesEqual(found, expected) ? 1 : 0;
            return {};
        }
        if (!foundLeaf && !expectedLeaf && found.isObject() && expected.isObject())
            return addObjects(found.toObject(), expected.toObject(), path, score);
        if (!foundLeaf && !expectedLeaf && found.isArray() && expected.isArray()) {
            return isSet(path) ? addSets(found.toArray(), expected.toArray(), path, score)
                               : addArrays(found.toArray(), expected.toArray(), path, score);
        }
        PL_CHECK(addAlone(found, path, score));
        return addAlone(expected, path, score);
    }

    Result<void> addObjects(const QJsonObject &found, const QJsonObject &expected, JsonSteps &path,
                            JsonDiffScore &score)
    {
        for (auto it = found.constBegin(); it != found.constEnd(); ++it) {
            const auto partner = expected.constFind(it.key());
            path += JsonPath::Step{JsonPath::Step::Kind::Member, it.key(), 0};
            PL_CHECK(partner == expected.constEnd() ? addAlone(it.value(), path, score)
                                                    : add(it.value(), partner.value(), path, score));
            path.removeLast();
        }
        for (auto it = expected.constBegin(); it != expected.constEnd(); ++it) {
            if (found.contains(it.key()))
                continue;
            path += JsonPath::Step{JsonPath::Step::Kind::Member, it.key(), 0};
            PL_CHECK(addAlone(it.value(), path, score));
            path.removeLast();
        }
        return {};
    }

    Result<void> addArrays(const QJsonArray &found, const QJsonArray &expected, JsonSteps &path, JsonDiffScore &score)
    {
        for (qsizetype i = 0; i < std::max(found.size(), expected.size()); ++i) {
            path += JsonPath::Step{JsonPath::Step::Kind::Element, {}, i};
            if (i < found.size() && i < expected.size())
                PL_CHECK(add(found.at(i), expected.at(i), path, score));
            else
                PL_CHECK(addAlone(i < found.size() ? found.at(i) : expected.at(i), path, score));
            path.removeLast();
        }
        return {};
    }

    /// Elements of a list without order: those that are wholly equal are partners.
    Result<void> addSets(const QJsonArray &found, const QJsonArray &expected, JsonSteps &path, JsonDiffScore &score)
    {
        QList<bool> isTaken(expected.size(), false);
        path += JsonPath::Step{JsonPath::Step::Kind::Element, {}, 0};
        for (const QJsonValue &element : found) {
            bool matched = false;
            for (qsizetype i = 0; i < expected.size() && !matched; ++i) {
                if (isTaken[i])
                    continue;
                JsonDiffScore one;
                PL_CHECK(add(element, expected.at(i), path, one));
                matched = one.matching == one.all;
                isTaken[i] = matched;
                if (matched) {
                    score.matching += one.matching;
                    score.all += one.all;
                }
            }
            if (!matched)
                PL_CHECK(addAlone(element, path, score));
        }
        for (qsizetype i = 0; i < expected.size(); ++i) {
            if (!isTaken[i])
                PL_CHECK(addAlone(expected.at(i), path, score));
        }
        path.removeLast();
        return {};
    }

    JsonRules m_rules;
    QList<JsonSteps> m_setPaths;
    qint64 m_steps = 0;
};

/// For each found and each expected call whether they match.
Result<QList<QList<bool>>> matchingCalls(const QList<CalledTool> &found, const QList<CalledTool> &expected,
                                         const JsonRules &rules)
{
    if (found.size() > 0 && expected.size() > mostCallPairs / found.size())
        return makeError(ErrorCode::LimitExceeded, JsonScoreText::tr("There are too many tool calls to compare"));
    PL_TRY(JsonComparer comparer, JsonComparer::create(rules));
    QList<QList<bool>> table;
    for (const CalledTool &call : found) {
        QList<bool> row;
        for (const CalledTool &wanted : expected) {
            bool matches = call.name == wanted.name;
            if (matches) {
                PL_TRY(const JsonDiffScore score, comparer.compare(call.arguments, wanted.arguments));
                matches = score.matching == score.all;
            }
            row += matches;
        }
        table += row;
    }
    return table;
}

qsizetype callsInOrder(const QList<QList<bool>> &matches, qsizetype columns)
{
    QList<qsizetype> line(columns + 1, 0);
    for (const QList<bool> &row : matches) {
        qsizetype diagonal = 0;
        for (qsizetype j = 1; j <= columns; ++j) {
            const qsizetype above = line[j];
            line[j] = row[j - 1] ? diagonal + 1 : std::max(above, line[j - 1]);
            diagonal = above;
        }
    }
    return line.last();
}

qsizetype callsInAnyOrder(const QList<QList<bool>> &matches, qsizetype columns)
{
    QList<bool> isTaken(columns, false);
    qsizetype count = 0;
    for (const QList<bool> &row : matches) {
        for (qsizetype j = 0; j < columns; ++j) {
            if (row[j] && !isTaken[j]) {
                isTaken[j] = true;
                ++count;
                break;
            }
        }
    }
    return count;
}

} // namespace

Result<JsonDiffScore> jsonDiffScore(const QJsonValue &found, const QJsonValue &expected, const JsonRules &rules)
{
    PL_TRY(JsonComparer comparer, JsonComparer::create(rules));
    return comparer.compare(found, expected);
}

Result<bool> jsonPathEquals(const QJsonValue &document, const QString &path, const QJsonValue &expected,
                            const JsonRules &rules)
{
    PL_TRY(const JsonPath parsed, JsonPath::parse(path));
    const auto value = parsed.valueIn(document);
    if (!value)
        return false;
    PL_TRY(const JsonDiffScore score, jsonDiffScore(*value, expected, rules));
    return score.matching == score.all;
}

UnfencedText withoutFence(const QString &text)
{
    const QString inner = text.trimmed();
    const QChar mark = inner.isEmpty() ? QChar() : inner.front();
    qsizetype length = 0;
    while (length < inner.size() && inner[length] == mark)
        ++length;
    const qsizetype firstLine = inner.indexOf(u'\n');
    const qsizetype lastLine = inner.lastIndexOf(u'\n');
    if ((mark != u'`' && mark != u'~') || length < 3 || firstLine < 0)
        return {text, false, {}};
    const QString language = inner.sliced(length, firstLine - length).trimmed();
    const QString closing = inner.sliced(lastLine + 1).trimmed();
    const bool closes = closing.size() >= length && closing.count(mark) == closing.size();
    // A fence that closes before the last line: there are several blocks.
    const QString body = lastLine > firstLine ? inner.sliced(firstLine + 1, lastLine - firstLine - 1) : QString();
    const QString marks(length, mark);
    const bool severalBlocks = body.startsWith(marks) || body.contains(QLatin1Char('\n') + marks);
    if (!closes || language.contains(mark) || severalBlocks)
        return {text, false, {}};
    return {body, true, language};
}

Result<double> toolCallMatch(const QList<CalledTool> &found, const QList<CalledTool> &expected, ToolCallOrder order,
                             const JsonRules &rules)
{
    if (found.isEmpty() && expected.isEmpty())
        return 1.0;
    PL_TRY(const auto matches, matchingCalls(found, expected, rules));
    if (order == ToolCallOrder::Sequence)
        return double(callsInOrder(matches, expected.size())) / double(std::max(found.size(), expected.size()));
    return 2.0 * double(callsInAnyOrder(matches, expected.size())) / double(found.size() + expected.size());
}

std::optional<double> toolNamesF1(const QStringList &found, const QStringList &expected)
{
    const QSet<QString> called(found.begin(), found.end());
    const QSet<QString> wanted(expected.begin(), expected.end());
    if (wanted.isEmpty())
        return std::nullopt;
    const qsizetype common = (QSet<QString>(called) & wanted).size();
    return 2.0 * double(common) / double(called.size() + wanted.size());
}

} // namespace promptlab
