// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/lintrules.h"

#include <QCoreApplication>

#include <array>

namespace promptlab {

namespace {

struct LintRuleText {
    Q_DECLARE_TR_FUNCTIONS(LintRule)
};

struct LintRuleRow {
    QLatin1String id;
    LintSeverity severity;
};

constexpr LintSeverity lintError = LintSeverity::Error;
constexpr LintSeverity lintWarning = LintSeverity::Warning;
constexpr LintSeverity lintInfo = LintSeverity::Info;

/// By LintCode.
constexpr std::array<LintRuleRow, LintCodeCount> lintRuleRows{{{QLatin1String("undefined-var"), lintError},
                                                               {QLatin1String("unused-var"), lintWarning},
                                                               {QLatin1String("bad-placeholder"), lintError},
                                                               {QLatin1String("mixed-syntax"), lintWarning},
                                                               {QLatin1String("include-cycle"), lintError},
                                                               {QLatin1String("include-missing"), lintError},
                                                               {QLatin1String("include-floating"), lintError},
                                                               {QLatin1String("untrusted-in-system"), lintWarning},
                                                               {QLatin1String("undelimited-input"), lintWarning},
                                                               {QLatin1String("injection-phrase"), lintWarning},
                                                               {QLatin1String("hidden-char"), lintError},
                                                               {QLatin1String("mixed-script"), lintWarning},
                                                               {QLatin1String("secret"), lintError},
                                                               {QLatin1String("pii"), lintWarning},
                                                               {QLatin1String("contradiction"), lintWarning},
                                                               {QLatin1String("duplicate-rule"), lintInfo},
                                                               {QLatin1String("budget"), lintWarning},
                                                               {QLatin1String("example-invalid"), lintError},
                                                               {QLatin1String("test-leak"), lintError},
                                                               {QLatin1String("model-param"), lintError},
                                                               {QLatin1String("schema-mismatch"), lintWarning},
                                                               {QLatin1String("leftover"), lintWarning},
                                                               {QLatin1String("vague"), lintInfo},
                                                               {QLatin1String("suppression"), lintWarning}}};

class LintRuleList final
{
public:
    QList<LintRule> make()
    {
        addTemplates();
        addTrust();
        addText();
        addInstructions();
        addUse();
        return m_rules;
    }

private:
    void add(LintCode code, const QString &title, const QString &explanation, const char *example)
    {
        m_rules.append(
            {code, lintRuleId(code), lintRuleSeverity(code), title, explanation, QString::fromUtf8(example)});
    }

    void addTemplates()
    {
        add(LintCode::UndefinedVar, LintRuleText::tr("Unknown variable"),
            LintRuleText::tr("The text uses a name that is no input of the prompt, no column of a dataset and no "
                             "parameter of an include. The prompt cannot be rendered, or a gap is left in it."),
            "Hello {{ custmer }}");
        add(LintCode::UnusedVar, LintRuleText::tr("Unused variable"),
            LintRuleText::tr("An input is declared but no text uses it. Whoever fills it in waits for an effect that "
                             "never comes; often its place was lost in an edit."),
            "variables: [{name: tone}]");
        add(LintCode::BadPlaceholder, LintRuleText::tr("Broken placeholder"),
            LintRuleText::tr(
                "Delimiters do not match or are nested, or a name is empty or has characters that not every "
                "template language takes. Names are letters, digits, \"_\" and \".\"."),
            "Hello {{ customer }");
        add(LintCode::MixedSyntax, LintRuleText::tr("Placeholder of another syntax"),
            LintRuleText::tr("The prompt is written in one template language and holds a placeholder of another one. "
                             "It is not filled in: the model sees the braces."),
            "{{ subject }} {body}");
        add(LintCode::IncludeCycle, LintRuleText::tr("Includes in a circle or too deep"),
            LintRuleText::tr("An include leads back to itself, or the chain of includes is longer than five. The "
                             "prompt cannot be rendered, or nobody can follow what is in it."),
            "{% include \"a\" %}, and a includes b, which includes a");
        add(LintCode::IncludeMissing, LintRuleText::tr("Include not found"),
            LintRuleText::tr("The text names an include that does not exist in the project."),
            "{% include \"house-stile\" %}");
        add(LintCode::IncludeFloating, LintRuleText::tr("Include without a fixed version"),
            LintRuleText::tr("An include is not tied to a version. A later edit of it changes this prompt without a "
                             "new version and without a test."),
            "{% include \"house-style\" %}");
    }

    void addTrust()
    {
        add(LintCode::UntrustedInSystem, LintRuleText::tr("Text from outside in the system message"),
            LintRuleText::tr("Models follow the system message before all others. Text that somebody else wrote gets "
                             "the same authority there."),
            "=== system ===\nYou answer {{ ticket }}");
        add(LintCode::UndelimitedInput, LintRuleText::tr("Text from outside without a border"),
            LintRuleText::tr("Untrusted text stands beside instructions without a labelled block around it, so the "
                             "model cannot tell where the data ends."),
            "Summarise this: {{ ticket }}");
        add(LintCode::InjectionPhrase, LintRuleText::tr("Attempt to take command"),
            LintRuleText::tr("A default value, a dataset or an include holds a phrase that tells a model to drop its "
                             "instructions. In a test set that may be on purpose; anywhere else it is an attack or an "
                             "accident."),
            "Ignore all previous instructions");
        add(LintCode::HiddenChar, LintRuleText::tr("Invisible character"),
            LintRuleText::tr("A character that nobody sees reaches the model. It splits words, turns text around or "
                             "carries hidden instructions; mostly it came in by copying."),
            "pass\u200Bword");
        add(LintCode::MixedScript, LintRuleText::tr("Look-alike letters in a word"),
            LintRuleText::tr("A word mixes Latin letters with Cyrillic or Greek ones that look the same. For a model "
                             "that is a different word, and a search does not find it."),
            "p\u0430yment");
        add(LintCode::Secret, LintRuleText::tr("Key or password"),
            LintRuleText::tr("What looks like a key or a password stands in a text that is stored, sent to a provider "
                             "and shown to others. Take it out and make a new one."),
            "api_key = sk-proj-a8Kd92LmQz7RtY4nXb1V");
        add(LintCode::Pii, LintRuleText::tr("Personal data"),
            LintRuleText::tr("A mail address, phone number, card or bank account stands in the prompt and is sent with "
                             "every call. Use an invented one or an input."),
            "Ask jane.roe@company.com");
    }

    void addText()
    {
        add(LintCode::Leftover, LintRuleText::tr("Unfinished text"),
            LintRuleText::tr("Notes to oneself, filler text and marks of a merge conflict are read by the model as if "
                             "they were meant."),
            "[INSERT NAME HERE]");
    }

    void addInstructions()
    {
        add(LintCode::Contradiction, LintRuleText::tr("Instructions that contradict each other"),
            LintRuleText::tr("Two instructions cannot be followed both: always and never the same, counts that "
                             "exclude each other, two formats, languages or lengths. The model picks one, not always "
                             "the same."),
            "At most 3 sentences. … Write at least 5 sentences.");
        add(LintCode::DuplicateRule, LintRuleText::tr("The same instruction twice"),
            LintRuleText::tr("Two instructions say nearly the same. It costs tokens, and whoever changes one forgets "
                             "the other."),
            "Answer in the language of the ticket. … Answer in the language of the ticket.");
        add(LintCode::SchemaMismatch, LintRuleText::tr("Text and response schema differ"),
            LintRuleText::tr("The text asks for another format than the schema enforces, or never mentions fields that "
                             "the schema requires, so that the model has to guess what belongs into them."),
            "Answer as a Markdown table.");
        add(LintCode::Vague, LintRuleText::tr("Vague instruction"),
            LintRuleText::tr("Words such as \"some\" or \"if possible\" leave the decision to the model, which decides "
                             "differently each time. Say how many, which, and when."),
            "Give some examples.");
    }

    void addUse()
    {
        add(LintCode::Budget, LintRuleText::tr("Little room in the model's context"),
            LintRuleText::tr("The prompt takes 80 % or more of what the model reads, less the part kept for the "
                             "answer. A longer input is cut off or refused; over 100 % every call is."),
            "120,000 tokens for a context of 128,000");
        add(LintCode::ExampleInvalid, LintRuleText::tr("Example that breaks the rules"),
            LintRuleText::tr("An example answer does not fit the response schema, or a placeholder is left in it. "
                             "Models copy examples more faithfully than rules."),
            "=== assistant ===\n{\"categry\": \"billing\"}");
        add(LintCode::TestLeak, LintRuleText::tr("Expected answer in the prompt"),
            LintRuleText::tr("Eight or more words in a row of an expected output stand in the prompt. The test then "
                             "measures copying, and its result is void."),
            "the expected answer of a row as an example");
        add(LintCode::ModelParam, LintRuleText::tr("Setting that the model does not take"),
            LintRuleText::tr("A parameter is outside of what the model accepts, or the model is retired (an error) or "
                             "soon will be (a warning)."),
            "temperature: 3");
        add(LintCode::Suppression, LintRuleText::tr("Suppression that does not count"),
            LintRuleText::tr("A suppression names no known rule or gives no reason. It has no effect until it does."),
            "lint-ignore vague");
        std::stable_sort(m_rules.begin(), m_rules.end(),
                         [](const LintRule &a, const LintRule &b) { return a.code < b.code; });
    }

    QList<LintRule> m_rules;
};

} // namespace

QString lintSeverityName(LintSeverity severity)
{
    switch (severity) {
    case LintSeverity::Error: return QStringLiteral("error");
    case LintSeverity::Warning: return QStringLiteral("warn");
    case LintSeverity::Info: return QStringLiteral("info");
    }
    Q_UNREACHABLE();
}

QList<LintRule> lintRules()
{
    return LintRuleList().make();
}

QString lintRuleId(LintCode code)
{
    return lintRuleRows.at(size_t(code)).id;
}

LintSeverity lintRuleSeverity(LintCode code)
{
    return lintRuleRows.at(size_t(code)).severity;
}

std::optional<LintCode> lintCodeFromId(QStringView id)
{
    for (int code = 0; code < LintCodeCount; ++code) {
        if (id == lintRuleRows.at(size_t(code)).id)
            return LintCode(code);
    }
    return std::nullopt;
}

std::optional<LintSuppression> parseLintSuppression(const QString &text)
{
    const QString line = text.simplified();
    if (line.section(QLatin1Char(' '), 0, 0) != QLatin1String("lint-ignore"))
        return std::nullopt;
    return LintSuppression{line.section(QLatin1Char(' '), 1, 1), line.section(QLatin1Char(' '), 2)};
}

} // namespace promptlab
