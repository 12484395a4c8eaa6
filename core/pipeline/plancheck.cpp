// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/plancheck.h"

#include "core/template/templateengine.h"

#include <QSet>

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

} // namespace

Result<void> checkPlan(const QStringList &labels, const QList<PromptContent> &contents, const QList<PlannedRow> &rows,
                       const ScriptHost &scripts)
{
    for (qsizetype i = 0; i < contents.size(); ++i) {
        if (const auto checked = checkPrompt(contents.at(i), scripts); !checked.ok())
            return checked.error().wrapped(PlanCheckText::tr("The template of %1 cannot be used").arg(labels.value(i)));
    }
    // Rows share the defaults of their dataset: each value is looked at once.
    QSet<QByteArray> seen;
    for (const PlannedRow &row : rows) {
        for (const AssertionSpec &spec : row.assertions) {
            if (!hasCompiledValue(spec))
                continue;
            const QByteArray key = spec.type.toUtf8() + canonicalJson(spec.value);
            if (seen.contains(key))
                continue;
            seen.insert(key);
            if (const auto checked = checkAssertion(spec, scripts); !checked.ok())
                return checked.error().wrapped(
                    PlanCheckText::tr("Row \"%1\" has an assertion \"%2\" that cannot be used")
                        .arg(row.key, spec.displayType()));
        }
    }
    return {};
}

} // namespace promptlab
