// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a JsonPath and following it.
#include "core/evaluation/jsonscore.h"

#include <QCoreApplication>

namespace promptlab {

namespace {

struct JsonPathText {
    Q_DECLARE_TR_FUNCTIONS(JsonPath)
};

/// Reads the steps of a path from left to right.
class JsonPathReader final
{
public:
    explicit JsonPathReader(const QString &path) : m_path(path) {}

    Result<QList<JsonPath::Step>> steps()
    {
        if (!skip(u'$'))
            return wrong(JsonPathText::tr("a path begins with \"$\""));
        QList<JsonPath::Step> steps;
        while (m_at < m_path.size()) {
            if (skip(u'.')) {
                PL_TRY(const JsonPath::Step step, member());
                steps += step;
            } else if (skip(u'[')) {
                PL_TRY(const JsonPath::Step step, bracket());
                steps += step;
            } else {
                return wrong(JsonPathText::tr("expected \".\" or \"[\""));
            }
        }
        return steps;
    }

private:
    bool skip(QChar c)
    {
        const bool found = m_at < m_path.size() && m_path[m_at] == c;
        m_at += found ? 1 : 0;
        return found;
    }

    [[nodiscard]] Error wrong(const QString &what) const
    {
        return makeError(ErrorCode::InvalidInput, JsonPathText::tr("JSON path \"%1\", character %2: %3")
                                                      .arg(m_path.left(200), QString::number(m_at + 1), what));
    }

    Result<JsonPath::Step> member()
    {
        const qsizetype begin = m_at;
        while (m_at < m_path.size()
               && (m_path[m_at].isLetterOrNumber() || m_path[m_at] == u'_' || m_path[m_at] == u'-'
                   || m_path[m_at].isSurrogate()))
            ++m_at;
        if (m_at == begin)
            return wrong(JsonPathText::tr("expected a name"));
        return JsonPath::Step{JsonPath::Step::Kind::Member, m_path.sliced(begin, m_at - begin), 0};
    }

    Result<JsonPath::Step> bracket()
    {
        JsonPath::Step step;
        if (skip(u'*')) {
            step.kind = JsonPath::Step::Kind::AnyElement;
        } else if (m_at < m_path.size() && (m_path[m_at] == u'\'' || m_path[m_at] == u'"')) {
            PL_TRY(step.name, quoted());
        } else {
            const qsizetype end = m_path.indexOf(u']', m_at);
            bool ok = false;
            step.kind = JsonPath::Step::Kind::Element;
            step.index = qsizetype(m_path.mid(m_at, std::max<qsizetype>(end - m_at, 0)).toInt(&ok));
            if (!ok)
                return wrong(JsonPathText::tr("expected a number, \"*\" or a name in quotes"));
            m_at = end;
        }
        if (!skip(u']'))
            return wrong(JsonPathText::tr("expected \"]\""));
        return step;
    }

    Result<QString> quoted()
    {
        const QChar quote = m_path[m_at++];
        QString name;
        while (m_at < m_path.size() && m_path[m_at] != quote) {
            if (m_path[m_at] == u'\\' && m_at + 1 < m_path.size())
                ++m_at;
            name += m_path[m_at++];
        }
        if (!skip(quote))
            return wrong(JsonPathText::tr("the name has no closing quote"));
        return name;
    }

    const QString &m_path;
    qsizetype m_at = 0;
};

} // namespace

Result<JsonPath> JsonPath::parse(const QString &path)
{
    JsonPath result;
    PL_TRY(result.m_steps, JsonPathReader(path).steps());
    return result;
}

std::optional<QJsonValue> JsonPath::valueIn(const QJsonValue &document) const
{
    QJsonValue value = document;
    for (const Step &step : m_steps) {
        if (step.kind == Step::Kind::Member) {
            const QJsonObject object = value.toObject();
            const auto it = object.constFind(step.name);
            if (it == object.constEnd())
                return std::nullopt;
            value = *it;
            continue;
        }
        const QJsonArray array = value.toArray();
        const qsizetype index = step.index < 0 ? array.size() + step.index : step.index;
        if (step.kind == Step::Kind::AnyElement || index < 0 || index >= array.size())
            return std::nullopt;
        value = array.at(index);
    }
    return value.isUndefined() ? std::nullopt : std::optional(value);
}

} // namespace promptlab
