// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/plancheck.h"

#include "core/evaluation/assertion.h"
#include "core/template/templateengine.h"

#include <QSet>

#include <utility>

namespace promptlab {

namespace {

struct PlanCheckText {
    Q_DECLARE_TR_FUNCTIONS(PlanCheck)
};

/// Types whose value is compiled.
bool hasCompiledValue(const AssertionSpec &spec)
{
    return spec.type == u"regex" || spec.type == u"javascript" || spec.type == u"is-json"
        || spec.type == u"contains-json";
}

/// Looks at each value once: rows share the defaults of their dataset.
class AssertionValues
{
public:
    explicit AssertionValues(const ScriptHost &scripts) : m_scripts(scripts) {}

    /// @p row: key of the row that has it; empty: a default of the dataset.
    Result<void> check(const AssertionSpec &spec, const QString &row)
    {
        if (!hasCompiledValue(spec))
            return {};
        const QByteArray key = spec.type.toUtf8() + canonicalJson(spec.value);
        if (m_seen.contains(key))
            return {};
        m_seen.insert(key);
        const auto checked = checkAssertion(spec, m_scripts);
        if (checked.ok())
            return {};
        // The place is one inside of the value, not of the file: it is said in words.
        Error inside = checked.error();
        if (const auto place = std::exchange(inside.position, std::nullopt); place && place->line > 0)
            inside.message = PlanCheckText::tr("%1 (line %2, column %3 of the value)")
                                 .arg(inside.message)
                                 .arg(place->line)
                                 .arg(place->column);
        return inside.wrapped(
            row.isEmpty() ? PlanCheckText::tr("A default assertion \"%1\" cannot be used").arg(spec.displayType())
                          : PlanCheckText::tr("Row \"%1\" has an assertion \"%2\" that cannot be used")
                                .arg(row, spec.displayType()));
    }

private:
    const ScriptHost &m_scripts;
    QSet<QByteArray> m_seen;
};

} // namespace

Result<void> checkPrompts(const QStringList &labels, const QList<PromptContent> &contents, const ScriptHost &scripts)
{
    for (qsizetype i = 0; i < contents.size(); ++i) {
        const QString what = PlanCheckText::tr("The template of %1 cannot be used").arg(labels.value(i));
        if (const auto checked = checkPrompt(contents.at(i), scripts); !checked.ok())
            return checked.error().wrapped(what);
        PL_TRY(const PromptVariables parsed, parsePrompt(contents.at(i)));
        for (const auto &[pointer, part] : parsed.parts) {
            if (!part.includes.isEmpty())
                return makeError(ErrorCode::InvalidInput,
                                 PlanCheckText::tr("it takes in \"%1\", and a prompt has no other template to take "
                                                   "in; write that text into it")
                                     .arg(part.includes.first()))
                    .wrapped(what);
        }
    }
    return {};
}

Result<void> checkDataset(const DatasetContent &content, const ScriptHost &scripts)
{
    AssertionValues values(scripts);
    const auto checkAll = [&values](const QJsonArray &assertions, const QString &row) -> Result<void> {
        for (const QJsonValueConstRef item : assertions) {
            PL_TRY(const AssertionSpec spec, AssertionSpec::fromJson(item));
            PL_CHECK(values.check(spec, row));
        }
        return {};
    };
    PL_CHECK(checkAll(content.defaultAssertions, QString()));
    for (const DatasetRow &row : content.rows)
        PL_CHECK(checkAll(row.assertions, row.key));
    return {};
}

} // namespace promptlab
