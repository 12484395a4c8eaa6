// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/template/templatetext.h"

#include "core/base/json.h"

namespace promptlab {

namespace {

struct TemplateTextText {
    Q_DECLARE_TR_FUNCTIONS(Template)
};

} // namespace

TemplateLines::TemplateLines(QStringView text)
{
    m_starts.append(0);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == QLatin1Char('\n'))
            m_starts.append(i + 1);
    }
}

TextPosition TemplateLines::at(qsizetype offset, const QString &source) const
{
    const auto next = std::upper_bound(m_starts.begin(), m_starts.end(), offset);
    return {source, int(next - m_starts.begin()), int(offset - *std::prev(next)) + 1};
}

void TemplateLines::place(TemplateVariable *variable, qsizetype offset) const
{
    const TextPosition position = at(offset);
    variable->line = position.line;
    variable->column = position.column;
    variable->offset = offset;
}

QJsonValue followPath(const QJsonValue &value, const QList<TemplateStep> &steps)
{
    QJsonValue at = value;
    for (const TemplateStep &step : steps) {
        if (at.isArray() && step.index >= 0) {
            const QJsonArray items = at.toArray();
            if (step.index >= items.size())
                return QJsonValue(QJsonValue::Undefined);
            at = items.at(step.index);
        } else if (at.isObject()) {
            at = at.toObject().value(step.field);
        } else {
            return QJsonValue(QJsonValue::Undefined);
        }
    }
    return at;
}

QString templateValueText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String: return value.toString();
    case QJsonValue::Bool: return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Double: return QString::fromLatin1(ecmaNumber(value.toDouble()));
    case QJsonValue::Array:
    case QJsonValue::Object: return QString::fromUtf8(compactJson(value));
    case QJsonValue::Null:
    case QJsonValue::Undefined: break;
    }
    return {};
}

Error undefinedVariableError(const QString &path, const TextPosition &position)
{
    return makeError(ErrorCode::InvalidInput,
                     TemplateTextText::tr("The variable \"%1\" has no value: give it one, or a default").arg(path),
                     position);
}

Error outputTooLargeError(qsizetype maxOutput)
{
    return makeError(ErrorCode::LimitExceeded,
                     TemplateTextText::tr("The rendered text is longer than %1 characters").arg(maxOutput));
}

} // namespace promptlab
