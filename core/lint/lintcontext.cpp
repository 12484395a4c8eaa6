// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/lintcontext.h"

#include <algorithm>

namespace promptlab {

const LintPositions &LintDocument::positions() const
{
    if (!m_positions)
        m_positions = std::make_shared<LintPositions>(text);
    return *m_positions;
}

LintContext::LintContext(const LintInput &input, const LintOptions &options) : m_input(input), m_options(options)
{
    for (const Variable &variable : input.content.variables) {
        m_known.insert(variable.name);
        if (variable.untrusted)
            m_untrusted.insert(variable.name);
    }
    for (const QString &name : input.datasetColumns + input.includeParameters) {
        // The template reads the first name of a path.
        m_known.insert(name);
        m_known.insert(name.section(QLatin1Char('.'), 0, 0));
    }
    readMessages();
    readIncludes();
    for (const Variable &variable : input.content.variables) {
        if (!variable.defaultValue || !variable.defaultValue->isString())
            continue;
        m_defaults.push_back(document(LintSource::Input, variable.defaultValue->toString(), false));
        m_defaults.back().name = variable.name;
    }
}

LintDocument LintContext::document(LintSource source, const QString &text, bool isTemplate) const
{
    LintDocument made;
    made.source = source;
    made.text = text;
    made.parsed = isTemplate ? parseTemplate(m_input.content.format, text) : Result<ParsedTemplate>(ParsedTemplate());
    if (isTemplate && m_input.content.format == TemplateFormat::Nunjucks && text.contains(QLatin1Char('{'))) {
        if (auto tags = scanNunjucks(text, TemplateLines(text)); tags.ok())
            made.tags = std::move(*tags);
    }
    return made;
}

void LintContext::readMessages()
{
    const QList<Message> &messages = m_input.content.messages;
    for (qsizetype m = 0; m < messages.size(); ++m) {
        const Message &message = messages.at(m);
        // An answer at the very end is no example but the beginning of the answer.
        const bool answer = message.role == MessageRole::Assistant && m + 1 < messages.size();
        const bool question = message.role == MessageRole::User && m + 2 < messages.size()
                           && messages.at(m + 1).role == MessageRole::Assistant;
        for (qsizetype p = 0; p < message.parts.size(); ++p) {
            const ContentPart &part = message.parts.at(p);
            const bool isText = part.kind == ContentPart::Kind::Text;
            LintDocument made = document(LintSource::Prompt, isText ? part.text : part.reference, true);
            made.message = int(m);
            made.part = int(p);
            made.role = message.role;
            made.isText = isText;
            made.example = answer || question;
            m_messages.push_back(std::move(made));
        }
    }
}

void LintContext::readIncludes()
{
    QStringList names = m_input.includes.keys();
    names.sort();
    for (const QString &name : names) {
        m_includeIndex.insert(name, m_includes.size());
        m_includes.push_back(document(LintSource::Include, m_input.includes.value(name).text, true));
        m_includes.back().name = name;
    }
}

const LintDocument *LintContext::include(const QString &name) const
{
    const auto found = m_includeIndex.constFind(name);
    return found == m_includeIndex.constEnd() ? nullptr : &m_includes.at(*found);
}

QStringList LintContext::reachable(const LintDocument &document) const
{
    QStringList found;
    if (!document.parsed.ok())
        return found;
    QStringList open = document.parsed->includes;
    QSet<QString> seen;
    while (!open.isEmpty()) {
        const QString name = open.takeLast();
        const LintDocument *next = include(name);
        if (next == nullptr || seen.contains(name))
            continue;
        seen.insert(name);
        found.append(name);
        if (next->parsed.ok())
            open += next->parsed->includes;
    }
    return found;
}

LintTag LintContext::nunjucksTag(const LintDocument &document, const TemplateVariable &variable) const
{
    const auto after = std::upper_bound(document.tags.begin(), document.tags.end(), variable.offset,
                                        [](qsizetype offset, const NunjucksTag &tag) { return offset < tag.begin; });
    LintTag tag{variable.offset, variable.offset + variable.length, false, variable.printed, false};
    if (after == document.tags.begin())
        return tag;
    const NunjucksTag &found = *std::prev(after);
    tag.begin = found.begin;
    tag.end = found.end;
    tag.statement = found.statement;
    if (found.statement) {
        const NunjucksToken first = found.tokens.value(0);
        tag.prints = first.isName(QLatin1String("for")) || first.isName(QLatin1String("set"));
        return tag;
    }
    // In "a if b else c" the condition alone does not reach the text.
    const bool inlineIf = std::any_of(found.tokens.begin(), found.tokens.end(),
                                      [](const NunjucksToken &token) { return token.isName(QLatin1String("if")); });
    tag.prints = variable.printed || !inlineIf;
    for (qsizetype i = 1; i < found.tokens.size(); ++i) {
        const QString &filter = found.tokens.at(i).text;
        tag.encoded = tag.encoded
                   || (found.tokens.at(i - 1).isOperator(QLatin1String("|"))
                       && (filter == QLatin1String("dump") || filter == QLatin1String("tojson")));
    }
    return tag;
}

LintTag LintContext::tagOf(const LintDocument &document, const TemplateVariable &variable) const
{
    if (m_input.content.format == TemplateFormat::Nunjucks)
        return nunjucksTag(document, variable);
    LintTag tag{variable.offset, variable.offset + variable.length, false, variable.printed, false};
    const QString &text = document.text;
    const auto isBlank = [&text](qsizetype at) { return at >= 0 && at < text.size() && text.at(at).isSpace(); };
    while (isBlank(tag.begin - 1))
        --tag.begin;
    while (isBlank(tag.end))
        ++tag.end;
    if (tag.begin > 0 && QStringLiteral("#^&").contains(text.at(tag.begin - 1))) {
        --tag.begin;
        tag.statement = text.at(tag.begin) != QLatin1Char('&');
        // A section walks over its value and prints what is in it.
        tag.prints = text.at(tag.begin) != QLatin1Char('^');
    }
    while (tag.begin > 0 && text.at(tag.begin - 1) == QLatin1Char('{'))
        --tag.begin;
    // "{name}}" in front of an escaped brace: as many as were opened.
    qsizetype braces = 0;
    for (qsizetype i = tag.begin; i < variable.offset; ++i)
        braces += text.at(i) == QLatin1Char('{') ? 1 : 0;
    if (m_input.content.format == TemplateFormat::FString && braces > 1) {
        tag.begin += braces - 1;
        braces = 1;
    }
    for (; braces > 0 && tag.end < text.size() && text.at(tag.end) == QLatin1Char('}'); --braces)
        ++tag.end;
    return tag;
}

bool LintContext::isFull(LintCode code) const
{
    return m_counts.at(size_t(code)) >= m_options.maxFindings || m_options.off.contains(lintRuleId(code));
}

LintFinding *LintContext::add(LintCode code, const LintDocument &document, qsizetype begin, qsizetype end,
                              const QString &text)
{
    LintFinding *finding = add(code, QString(), text);
    if (finding == nullptr)
        return nullptr;
    finding->source = document.source;
    finding->sourceName = document.name;
    finding->message = document.message;
    finding->part = document.part;
    finding->range = document.positions().range(begin, end);
    return finding;
}

LintFinding *LintContext::add(LintCode code, const QString &pointer, const QString &text)
{
    if (isFull(code))
        return nullptr;
    ++m_counts.at(size_t(code));
    LintFinding finding;
    finding.rule = lintRuleId(code);
    finding.severity = lintRuleSeverity(code);
    finding.pointer = pointer;
    finding.text = text;
    m_findings.append(finding);
    return &m_findings.last();
}

void LintContext::setFix(LintFinding *finding, const LintDocument &document, qsizetype begin, qsizetype end,
                         const QString &replacement, const QString &title)
{
    if (finding != nullptr)
        finding->fix = LintFix{document.positions().range(begin, end), replacement, title};
}

} // namespace promptlab
