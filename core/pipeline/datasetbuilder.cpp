// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/datasetbuilder.h"

#include "core/evaluation/assertion.h"
#include "core/pipeline/expectedcell.h"
#include "core/prompt/jsonfields.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QVariant>

namespace promptlab {

namespace {

struct DatasetBuilderText {
    Q_DECLARE_TR_FUNCTIONS(Dataset)
};

constexpr qsizetype datasetMaxLabel = 4096;
constexpr qsizetype datasetMaxKey = 200;
constexpr int datasetQuickDepth = 32;

const QStringList &datasetKnownTypes()
{
    static const QStringList types = knownAssertionTypes();
    return types;
}

/// Cheap test of what checkDatasetValue() checks with places: nearly every value passes it.
/// @param longTexts whether a text of the file can be beyond the limit at all; making each one costs.
bool datasetValueIsFine(const QJsonValue &value, int depth, bool longTexts)
{
    switch (value.type()) {
    case QJsonValue::String: return !longTexts || value.toString().size() <= datasetMaxCell / 3;
    case QJsonValue::Double: return std::abs(value.toDouble()) < 9e15;
    case QJsonValue::Array: {
        if (depth == 0)
            return false;
        const QJsonArray array = value.toArray();
        return std::all_of(array.begin(), array.end(), [depth, longTexts](const QJsonValue &item) {
            return datasetValueIsFine(item, depth - 1, longTexts);
        });
    }
    case QJsonValue::Object: {
        if (depth == 0)
            return false;
        const QJsonObject object = value.toObject();
        for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
            if (!datasetValueIsFine(it.value(), depth - 1, longTexts))
                return false;
        }
        return true;
    }
    default: return true;
    }
}

Result<void> datasetCheckSizes(const QJsonValue &value, const QString &pointer)
{
    if (value.isString() && value.toString().toUtf8().size() > datasetMaxCell)
        return jsonFault(pointer, DatasetBuilderText::tr("A value has at most %1 bytes of text").arg(datasetMaxCell),
                         ErrorCode::LimitExceeded);
    qsizetype index = 0;
    for (const QJsonValueConstRef item : value.toArray())
        PL_CHECK(datasetCheckSizes(item, pointer + QLatin1Char('/') + QString::number(index++)));
    const QJsonObject object = value.toObject();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it)
        PL_CHECK(datasetCheckSizes(it.value(), pointer + QLatin1Char('/') + jsonPointerToken(it.key())));
    return {};
}

Result<void> checkDatasetValue(const QJsonValue &value, const QString &pointer, bool longTexts)
{
    if (datasetValueIsFine(value, datasetQuickDepth, longTexts))
        return {};
    PL_CHECK(checkFreeJson(value, pointer));
    return datasetCheckSizes(value, pointer);
}

Result<void> datasetCheckLabel(const QString &text, const QString &pointer, qsizetype limit)
{
    if (text.size() > limit)
        return jsonFault(pointer, DatasetBuilderText::tr("The text is longer than %1 characters").arg(limit),
                         ErrorCode::LimitExceeded);
    return {};
}

Result<void> datasetCheckKey(const QString &key, const QString &pointer)
{
    PL_CHECK(datasetCheckLabel(key, pointer, datasetMaxKey));
    if (std::any_of(key.begin(), key.end(), [](QChar c) { return c.category() == QChar::Other_Control; }))
        return jsonFault(pointer, DatasetBuilderText::tr("A row key holds no line feeds or other control characters"));
    return {};
}

/// A key may be written as a number; the two forms are one key.
Result<QString> datasetKeyText(const QJsonValue &value, const QString &pointer)
{
    if (value.isDouble())
        return QString::fromUtf8(canonicalJson(value));
    if (!value.isString())
        return jsonFault(pointer, DatasetBuilderText::tr("A row key must be text or a number"));
    const QString key = value.toString();
    PL_CHECK(datasetCheckKey(key, pointer));
    return key;
}

Result<QString> datasetLabelText(const QJsonValue &value, const QString &pointer)
{
    if (value.isDouble())
        return QString::fromUtf8(canonicalJson(value));
    if (!value.isString())
        return jsonFault(pointer, DatasetBuilderText::tr("Text was expected"));
    PL_CHECK(datasetCheckLabel(value.toString(), pointer, datasetMaxLabel));
    return value.toString();
}

void datasetPutExpected(QJsonObject &variables, const QString &name, const QJsonValue &value)
{
    const QString key = QStringLiteral("expected");
    QJsonObject expected = variables.value(key).toObject();
    expected.insert(name, value);
    variables.insert(key, expected);
}

Result<DatasetDraft> datasetReadStructured(const QJsonValue &json, const QString &pointer, bool longTexts)
{
    static const QString idKey = QStringLiteral("id");
    static const QString keyKey = QStringLiteral("key");
    static const QString varsKey = QStringLiteral("vars");
    static const QString assertKey = QStringLiteral("assert");
    static const QString expectedKey = QStringLiteral("expected");
    static const QStringList known{idKey,
                                   keyKey,
                                   varsKey,
                                   assertKey,
                                   expectedKey,
                                   QStringLiteral("group"),
                                   QStringLiteral("description"),
                                   QStringLiteral("personal")};
    PL_TRY(const JsonFields fields, JsonFields::of(json, pointer, known));
    DatasetDraft draft;
    if (fields.has(idKey) && fields.has(keyKey))
        return jsonFault(fields.pointer(keyKey) + QStringLiteral("#key"),
                         DatasetBuilderText::tr("A row has an \"id\" or a \"key\", not both"));
    const QString given = fields.has(idKey) ? idKey : keyKey;
    if (fields.has(given)) {
        PL_TRY(draft.row.key, datasetKeyText(fields.value(given), fields.pointer(given)));
    }
    for (const auto &[key, target] : {std::pair(QStringLiteral("group"), &draft.row.group),
                                      std::pair(QStringLiteral("description"), &draft.row.description)}) {
        if (fields.has(key)) {
            PL_TRY(*target, datasetLabelText(fields.value(key), fields.pointer(key)));
        }
    }
    PL_TRY(draft.row.variables, fields.map(varsKey));
    PL_CHECK(checkDatasetValue(draft.row.variables, fields.pointer(varsKey), longTexts));
    PL_TRY(const QJsonObject expected, fields.map(expectedKey));
    PL_CHECK(checkDatasetValue(expected, fields.pointer(expectedKey), longTexts));
    if (!expected.isEmpty() && draft.row.variables.contains(expectedKey))
        return jsonFault(fields.pointer(expectedKey) + QStringLiteral("#key"),
                         DatasetBuilderText::tr("\"expected\" is also a variable of this row"));
    if (!expected.isEmpty())
        draft.row.variables.insert(expectedKey, expected);
    PL_TRY(draft.row.assertions, fields.array(assertKey));
    PL_CHECK(checkDatasetAssertions(draft.row.assertions, fields.pointer(assertKey)));
    PL_TRY(draft.row.personal, fields.flag(QStringLiteral("personal")));
    return draft;
}

bool datasetIsStructured(const QJsonObject &object)
{
    return object.contains(QStringLiteral("vars")) || object.contains(QStringLiteral("assert"));
}

Result<DatasetDraft> datasetReadFlat(const QJsonObject &object, const QString &pointer, bool longTexts)
{
    DatasetDraft draft;
    if (object.size() > datasetMaxColumns)
        return jsonFault(pointer, DatasetBuilderText::tr("A row has at most %1 fields").arg(datasetMaxColumns),
                         ErrorCode::LimitExceeded);
    const bool hasId = object.contains(QStringLiteral("id"));
    draft.row.variables = object;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (const auto checked = checkDatasetHeader(it.key()); !checked.ok())
            return jsonFault(pointer + QLatin1Char('/') + jsonPointerToken(it.key()), checked.error().message);
        const DatasetColumn column = datasetColumn(it.key(), hasId);
        // Most fields are variables: the row shares the tree's object, and only the others are taken out of it.
        if (column.kind == DatasetColumn::Kind::Variable
            || (column.kind == DatasetColumn::Kind::Expected && it.value().isObject())) {
            if (!datasetValueIsFine(it.value(), datasetQuickDepth, longTexts))
                PL_CHECK(
                    checkDatasetValue(it.value(), pointer + QLatin1Char('/') + jsonPointerToken(it.key()), longTexts));
            continue;
        }
        draft.row.variables.remove(it.key());
        PL_CHECK(draft.add(column, it.value(), pointer + QLatin1Char('/') + jsonPointerToken(it.key())));
    }
    return draft;
}

} // namespace

DatasetColumn datasetColumn(const QString &header, bool hasId)
{
    using Kind = DatasetColumn::Kind;
    DatasetColumn column{Kind::Variable, header};
    if (header == QLatin1String("id") || (header == QLatin1String("key") && !hasId)) {
        column.kind = Kind::Key;
    } else if (header == QLatin1String("group")) {
        column.kind = Kind::Group;
    } else if (header == QLatin1String("description")) {
        column.kind = Kind::Description;
    } else if (header == QLatin1String("expected")) {
        column.kind = Kind::Expected;
    } else if (header.startsWith(QLatin1String("expected.")) && header.size() > 9) {
        column = {Kind::ExpectedField, header.mid(9)};
    } else if (header.startsWith(QLatin1String("__expected"))) {
        const QString number = header.mid(10);
        if (std::all_of(number.begin(), number.end(), [](QChar c) { return c.isDigit(); }))
            column.kind = Kind::Assertion;
    }
    return column;
}

Result<void> checkDatasetHeader(const QString &header)
{
    static const QStringList known{
        QStringLiteral("__expected"), QStringLiteral("__metric"), QStringLiteral("__description"),
        QStringLiteral("__prefix"),   QStringLiteral("__suffix"), QStringLiteral("__threshold"),
        QStringLiteral("__metadata"), QStringLiteral("__config"), QStringLiteral("__provider")};
    if (header != QLatin1String("expected") && header.compare(QLatin1String("expected"), Qt::CaseInsensitive) == 0)
        return makeError(
            ErrorCode::InvalidInput,
            DatasetBuilderText::tr("The column \"%1\" would only be a variable: write \"expected\" for the "
                                   "answer that is expected, or give the variable another name")
                .arg(header));
    if (!header.startsWith(QLatin1String("__")))
        return {};
    const QString name = header.section(QLatin1Char(':'), 0, 0);
    static const QRegularExpression numbered(QStringLiteral("\\A__expected\\d*\\z"));
    if (known.contains(name) || numbered.match(name).hasMatch())
        return {};
    const QString nearest = nearestWord(name, known);
    return makeError(
        ErrorCode::InvalidInput,
        nearest.isEmpty()
            ? DatasetBuilderText::tr("Unknown column \"%1\": names that begin with \"__\" have a meaning of their own")
                  .arg(header.left(80))
            : DatasetBuilderText::tr("Unknown column \"%1\"; did you mean \"%2\"?").arg(header.left(80), nearest));
}

Result<void> DatasetDraft::add(const DatasetColumn &column, const QJsonValue &value, const QString &pointer)
{
    using Kind = DatasetColumn::Kind;
    if (column.kind == Kind::Variable || column.kind == Kind::ExpectedField)
        PL_CHECK(checkDatasetValue(value, pointer, true));
    switch (column.kind) {
    case Kind::Key: {
        PL_TRY(row.key, datasetKeyText(value, pointer));
        return {};
    }
    case Kind::Group: {
        PL_TRY(row.group, datasetLabelText(value, pointer));
        return {};
    }
    case Kind::Description: {
        PL_TRY(row.description, datasetLabelText(value, pointer));
        return {};
    }
    case Kind::Expected:
        if (value.isString() && value.toString().isEmpty())
            return {};
        PL_CHECK(checkDatasetValue(value, pointer, true));
        row.assertions.append(
            QJsonObject{{QStringLiteral("type"), QStringLiteral("equals")}, {QStringLiteral("value"), value}});
        return {};
    case Kind::Assertion: {
        if (!value.isString())
            return jsonFault(pointer, DatasetBuilderText::tr("An expectation must be text"));
        if (value.toString().trimmed().isEmpty())
            return {};
        const auto spec = parseExpectedCell(value.toString(), datasetKnownTypes());
        if (!spec.ok())
            return jsonFault(pointer, spec.error().message);
        PL_CHECK(checkDatasetAssertions(QJsonArray{*spec}, pointer));
        row.assertions.append(*spec);
        return {};
    }
    case Kind::ExpectedField: datasetPutExpected(row.variables, column.name, value); return {};
    case Kind::Variable: row.variables.insert(column.name, value); return {};
    }
    Q_UNREACHABLE();
}

Result<DatasetDraft> readDatasetRow(const QJsonValue &json, const QString &pointer, bool longTexts)
{
    if (!json.isObject())
        return jsonFault(pointer, DatasetBuilderText::tr("A row must be an object with named fields"));
    const QJsonObject object = json.toObject();
    return datasetIsStructured(object) ? datasetReadStructured(json, pointer, longTexts)
                                       : datasetReadFlat(object, pointer, longTexts);
}

Result<void> checkDatasetAssertions(const QJsonArray &assertions, const QString &pointer)
{
    qsizetype index = 0;
    for (const QJsonValueConstRef item : assertions) {
        const QString place = pointer + QLatin1Char('/') + QString::number(index++);
        PL_CHECK(checkDatasetValue(item, place, true));
        const auto spec = AssertionSpec::fromJson(item);
        if (spec.ok())
            continue;
        const bool pointed = spec.error().detail.startsWith(QLatin1Char('/'));
        return jsonFault(pointed ? place + spec.error().detail : place, spec.error().message, spec.error().code);
    }
    return {};
}

DatasetBuilder::DatasetBuilder(DatasetContent &content, std::function<TextPosition(qint64)> place)
    : m_content(content), m_place(std::move(place))
{
}

Error DatasetBuilder::twice(const QString &key, qsizetype first, qsizetype second) const
{
    const TextPosition earlier = m_place(m_places[first]);
    return makeError(
        ErrorCode::InvalidInput,
        DatasetBuilderText::tr("The row key \"%1\" is already that of the row in line %2; give every row its own key")
            .arg(key.left(80), QString::number(earlier.line)),
        m_place(m_places[second]));
}

Result<void> DatasetBuilder::add(DatasetDraft draft, qint64 at)
{
    const qsizetype index = m_content.rows.size();
    if (index >= datasetMaxRows)
        return makeError(ErrorCode::LimitExceeded,
                         DatasetBuilderText::tr("A dataset has at most %1 rows").arg(datasetMaxRows), m_place(at));
    m_places.append(at);
    if (!draft.row.key.isEmpty()) {
        const auto found = m_rowOfKey.constFind(draft.row.key);
        if (found != m_rowOfKey.constEnd())
            return twice(draft.row.key, *found, index);
        m_rowOfKey.insert(draft.row.key, index);
    }
    m_content.rows.append(std::move(draft.row));
    return {};
}

Result<void> DatasetBuilder::finish(const QString &source)
{
    if (m_content.rows.isEmpty())
        return makeError(ErrorCode::InvalidInput, DatasetBuilderText::tr("The dataset has no rows"),
                         TextPosition{source, 0, 0});
    for (qsizetype i = 0; i < m_content.rows.size(); ++i) {
        DatasetRow &row = m_content.rows[i];
        if (!row.key.isEmpty())
            continue;
        row.key = QStringLiteral("row-%1").arg(i + 1);
        const auto found = m_rowOfKey.constFind(row.key);
        if (found != m_rowOfKey.constEnd())
            return twice(row.key, std::min(*found, i), std::max(*found, i));
    }
    return {};
}

} // namespace promptlab
