// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/bracenames.h"
#include "core/lint/lintchecks.h"
#include "core/script/scripthost.h"

#include <QCoreApplication>

namespace promptlab {

namespace {

struct ExampleText {
    Q_DECLARE_TR_FUNCTIONS(Lint)
};

/// Looks at the answers of few-shot examples: assistant messages that another message follows.
class ExampleChecks final
{
public:
    explicit ExampleChecks(LintContext &context) : m_context(context) {}

    void run()
    {
        for (const LintDocument &document : m_context.messages()) {
            if (document.role != MessageRole::Assistant || !document.example || !document.isText
                || document.text.trimmed().isEmpty())
                continue;
            if (!checkPlaceholders(document))
                checkSchema(document);
        }
    }

private:
    /// The text after rendering, if the caller gave it.
    [[nodiscard]] std::optional<QString> renderedText(const LintDocument &document) const
    {
        const auto &rendered = m_context.input().rendered;
        if (!rendered || document.message >= rendered->size()
            || document.part >= rendered->at(document.message).parts.size())
            return std::nullopt;
        return rendered->at(document.message).parts.at(document.part).text;
    }

    /// @return whether one is left.
    bool checkPlaceholders(const LintDocument &document)
    {
        const QString text =
            ExampleText::tr("A placeholder is left in this example answer, and the model will write it "
                            "as it stands: put a value in its place");
        if (const auto rendered = renderedText(document)) {
            for (const BraceName &brace : braceNames(*rendered)) {
                if (!survives(brace, true))
                    continue;
                m_context.add(LintCode::ExampleInvalid, document, 0, document.text.size(), text);
                return true;
            }
            return false;
        }
        bool found = false;
        for (const BraceName &brace : braceNames(document.text)) {
            if (isLive(document, brace) || !survives(brace, false))
                continue;
            m_context.add(LintCode::ExampleInvalid, document, brace.begin, brace.end, text);
            found = true;
        }
        return found;
    }

    /// Whether a brace expression is a placeholder that nobody will fill in. One pair of braces is taken for one only
    /// around the name of an input: formulas have them too.
    [[nodiscard]] bool survives(const BraceName &brace, bool rendered) const
    {
        const bool known = m_context.isKnownName(brace.name.toString())
                        || m_context.isKnownName(brace.name.split(u'.').constFirst().toString());
        if (brace.openings == 1 && brace.closings == 1)
            return known;
        const bool escaped = m_context.input().content.format == TemplateFormat::FString && !rendered;
        return brace.openings == 2 && brace.closings == 2 && (known || brace.blanks || !escaped);
    }

    /// Whether rendering fills it in.
    [[nodiscard]] bool isLive(const LintDocument &document, const BraceName &brace) const
    {
        switch (m_context.input().content.format) {
        case TemplateFormat::FString: return brace.openings == 1;
        case TemplateFormat::Mustache: return brace.openings >= 2;
        case TemplateFormat::Nunjucks: break;
        }
        return std::any_of(document.tags.begin(), document.tags.end(), [&brace](const NunjucksTag &tag) {
            return tag.begin <= brace.begin && brace.begin < tag.end;
        });
    }

    void checkSchema(const LintDocument &document)
    {
        const PromptContent &content = m_context.input().content;
        if (!content.responseSchema || content.messages.at(document.message).parts.size() > 1)
            return;
        QString answer = document.text;
        if (const auto rendered = renderedText(document))
            answer = *rendered;
        else if (!document.parsed.ok() || !document.parsed->variables.isEmpty() || !document.tags.isEmpty())
            return; // its text is known only when it is rendered
        else if (content.format == TemplateFormat::FString)
            answer.replace(QLatin1String("{{"), QLatin1String("{")).replace(QLatin1String("}}"), QLatin1String("}"));
        const QByteArray bytes = answer.toUtf8();
        const auto value = parseJson(bytes);
        if (!value.ok()) {
            m_context.add(LintCode::ExampleInvalid, document, 0, document.text.size(),
                          ExampleText::tr("This example answer is not JSON, which the response schema enforces: write "
                                          "nothing but the JSON value"));
            return;
        }
        if (m_context.options().scripts == nullptr)
            return;
        const auto violations = m_context.options().scripts->validateSchema(*content.responseSchema, *value);
        if (!violations.ok() || violations->isEmpty())
            return;
        const SchemaViolation &first = violations->constFirst();
        m_context.add(LintCode::ExampleInvalid, document, 0, document.text.size(),
                      ExampleText::tr("This example answer breaks the response schema at \"%1\": %2. Correct the "
                                      "example or the schema")
                          .arg(first.instancePointer, first.message));
    }

    LintContext &m_context;
};

} // namespace

void checkExamples(LintContext &context)
{
    ExampleChecks(context).run();
}

} // namespace promptlab
