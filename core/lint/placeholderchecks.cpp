// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/bracenames.h"
#include "core/lint/lintchecks.h"

#include <QCoreApplication>

#include <algorithm>

namespace promptlab {

namespace {

struct PlaceholderText {
    Q_DECLARE_TR_FUNCTIONS(Lint)
};

/// Whether every name of a path is one that all template languages take. Indexes in brackets do not count.
bool isPortablePath(QStringView path)
{
    bool outside = true;
    bool start = true;
    for (const QChar c : path) {
        if (c == u'[' || c == u']') {
            outside = c == u']';
            continue;
        }
        if (!outside)
            continue;
        if (start ? !isBraceNameStart(c) : !isBraceNameSign(c))
            return false;
        start = false;
    }
    return !start;
}

class PlaceholderChecks final
{
public:
    explicit PlaceholderChecks(LintContext &context) : m_context(context), m_format(context.input().content.format) {}

    void run()
    {
        QStringList used;
        bool complete = true;
        QSet<QString> includes;
        for (const LintDocument &document : m_context.messages()) {
            checkDocument(document);
            complete = complete && note(document, &used);
            for (const QString &name : m_context.reachable(document))
                includes.insert(name);
        }
        for (const LintDocument &document : m_context.includes()) {
            if (!includes.contains(document.name))
                continue;
            checkDocument(document);
            complete = complete && note(document, &used);
        }
        if (complete)
            checkUnused(used);
    }

private:
    [[nodiscard]] bool isKnown(QStringView path) const
    {
        return m_context.isKnownName(path.toString())
            || m_context.isKnownName(path.split(u'.').constFirst().toString());
    }

    /// @return false when names may be missing from @p used.
    bool note(const LintDocument &document, QStringList *used) const
    {
        if (!document.parsed.ok())
            return false;
        *used += document.parsed->names();
        const QStringList &names = document.parsed->includes;
        return std::all_of(names.begin(), names.end(),
                           [this](const QString &name) { return m_context.include(name) != nullptr; });
    }

    void checkDocument(const LintDocument &document)
    {
        if (!document.parsed.ok())
            addParseError(document);
        else
            checkVariables(document);
        checkTags(document);
        for (const BraceName &brace : braceNames(document.text))
            checkBraces(document, brace);
        checkStatements(document);
    }

    void addParseError(const LintDocument &document)
    {
        const Error &error = document.parsed.error();
        qsizetype begin = 0;
        if (error.position)
            begin = document.positions().offset(error.position->line, error.position->column);
        const QStringView rest = QStringView(document.text).sliced(begin);
        const bool delimiter = rest.startsWith(u"{{") || rest.startsWith(u"{%") || rest.startsWith(u"{#");
        m_context.add(LintCode::BadPlaceholder, document, begin, begin + (delimiter ? 2 : 1),
                      PlaceholderText::tr("The template cannot be read here: %1").arg(error.message));
    }

    void checkVariables(const LintDocument &document)
    {
        for (const TemplateVariable &variable : document.parsed->variables) {
            const qsizetype end = variable.offset + variable.length;
            if (!isPortablePath(variable.path)) {
                m_context.add(LintCode::BadPlaceholder, document, variable.offset, end,
                              PlaceholderText::tr("This is no name of a variable: use letters without accents, digits, "
                                                  "\"_\" and \".\", and begin with a letter or \"_\""));
            } else if (!m_context.isKnownName(variable.name) && !variable.guarded && !variable.maybeMember) {
                m_context.add(LintCode::UndefinedVar, document, variable.offset, end,
                              PlaceholderText::tr("\"%1\" is no input of the prompt and no column of its datasets: "
                                                  "declare it, or correct the name")
                                  .arg(variable.name));
            }
        }
    }

    /// Nunjucks ends a tag at the first delimiter, whatever stands before it.
    void checkTags(const LintDocument &document)
    {
        for (const NunjucksTag &tag : document.tags) {
            int depth = 0;
            bool nested = false;
            bool closed = false;
            for (qsizetype i = 0; i < tag.tokens.size(); ++i) {
                const NunjucksToken &token = tag.tokens.at(i);
                const bool open = token.isOperator(QLatin1String("{"));
                depth += open ? 1 : token.isOperator(QLatin1String("}")) ? -1 : 0;
                closed = closed || depth < 0;
                const NunjucksToken before = i > 0 ? tag.tokens.at(i - 1) : NunjucksToken();
                nested = nested || (open && before.isOperator(QLatin1String("{")) && before.end == token.begin);
            }
            if (nested)
                m_context.add(LintCode::BadPlaceholder, document, tag.begin, tag.end,
                              PlaceholderText::tr("A placeholder stands inside of another one: write the name once, "
                                                  "between one pair of delimiters"));
            else if (closed || depth != 0)
                m_context.add(LintCode::BadPlaceholder, document, tag.begin, tag.end,
                              PlaceholderText::tr("The braces of this placeholder do not match: it ends only at the "
                                                  "next \"}}\""));
        }
    }

    [[nodiscard]] static bool isInside(const QList<NunjucksTag> &tags, qsizetype at)
    {
        const auto after = std::upper_bound(
            tags.begin(), tags.end(), at, [](qsizetype offset, const NunjucksTag &tag) { return offset < tag.begin; });
        return after != tags.begin() && at < std::prev(after)->end;
    }

    void checkBraces(const LintDocument &document, const BraceName &brace)
    {
        const bool dollar = brace.begin > 0 && document.text.at(brace.begin - 1) == QLatin1Char('$');
        if (m_format == TemplateFormat::FString) {
            // "{{name}}" prints "{name}" on purpose, unless it is the name of an input or written as in Jinja.
            if (brace.openings == 2 && brace.closings == 2 && (brace.blanks || isKnown(brace.name)))
                addForeign(document, brace, brace.begin);
            return;
        }
        if (brace.openings != 1 || !isKnown(brace.name) || isInside(document.tags, brace.begin))
            return;
        if (brace.closings == 1)
            addForeign(document, brace, brace.begin - (dollar ? 1 : 0));
        else if (brace.closings == 2)
            addHalfOpen(document, brace);
    }

    [[nodiscard]] QString written(QStringView name) const
    {
        switch (m_format) {
        case TemplateFormat::FString: return QLatin1Char('{') + name + QLatin1Char('}');
        case TemplateFormat::Mustache: return QStringLiteral("{{") + name + QStringLiteral("}}");
        case TemplateFormat::Nunjucks: return QStringLiteral("{{ ") + name + QStringLiteral(" }}");
        }
        Q_UNREACHABLE();
    }

    void addForeign(const LintDocument &document, const BraceName &brace, qsizetype begin)
    {
        LintFinding *finding =
            m_context.add(LintCode::MixedSyntax, document, begin, brace.end,
                          PlaceholderText::tr("This placeholder belongs to another template language and is not filled "
                                              "in: the prompt is written in %1, where it reads %2")
                              .arg(templateFormatName(m_format), written(brace.name)));
        if (isKnown(brace.name))
            LintContext::setFix(finding, document, begin, brace.end, written(brace.name),
                                PlaceholderText::tr("Write it as %1").arg(written(brace.name)));
    }

    void addHalfOpen(const LintDocument &document, const BraceName &brace)
    {
        LintFinding *finding =
            m_context.add(LintCode::BadPlaceholder, document, brace.begin, brace.end,
                          PlaceholderText::tr("This placeholder opens with one brace and closes with two, so it is "
                                              "not filled in: write %1")
                              .arg(written(brace.name)));
        LintContext::setFix(finding, document, brace.begin, brace.end, written(brace.name),
                            PlaceholderText::tr("Write it as %1").arg(written(brace.name)));
    }

    /// {% if … %} where it means nothing.
    void checkStatements(const LintDocument &document)
    {
        if (m_format == TemplateFormat::Nunjucks)
            return;
        static const QSet<QString> statements{
            QStringLiteral("if"),    QStringLiteral("elif"),     QStringLiteral("else"),  QStringLiteral("endif"),
            QStringLiteral("for"),   QStringLiteral("endfor"),   QStringLiteral("set"),   QStringLiteral("include"),
            QStringLiteral("macro"), QStringLiteral("endmacro"), QStringLiteral("block"), QStringLiteral("endblock"),
            QStringLiteral("raw"),   QStringLiteral("endraw"),   QStringLiteral("import")};
        const QString &text = document.text;
        for (qsizetype at = text.indexOf(QLatin1String("{%")); at >= 0;
             at = text.indexOf(QLatin1String("{%"), at + 2)) {
            qsizetype word = at + 2;
            while (word < text.size() && (text.at(word) == QLatin1Char(' ') || text.at(word) == QLatin1Char('-')))
                ++word;
            qsizetype end = word;
            while (end < text.size() && end - word < 16 && text.at(end).isLetter())
                ++end;
            if (!statements.contains(text.sliced(word, end - word)))
                continue;
            m_context.add(
                LintCode::MixedSyntax, document, at, end,
                PlaceholderText::tr("Statements in \"{% %}\" are Nunjucks and mean nothing here: the prompt is "
                                    "written in %1. Choose nunjucks as its format, or take them out")
                    .arg(templateFormatName(m_format)));
        }
    }

    void checkUnused(const QStringList &used)
    {
        const QSet<QString> names(used.begin(), used.end());
        const QList<Variable> &variables = m_context.input().content.variables;
        for (qsizetype i = 0; i < variables.size(); ++i) {
            const QString &name = variables.at(i).name;
            if (!names.contains(name))
                m_context.add(LintCode::UnusedVar, QStringLiteral("/variables/%1").arg(i),
                              PlaceholderText::tr("The input \"%1\" is declared but no text uses it: use it, or remove "
                                                  "it")
                                  .arg(name));
        }
    }

    LintContext &m_context;
    TemplateFormat m_format;
};

} // namespace

void checkPlaceholders(LintContext &context)
{
    PlaceholderChecks(context).run();
}

} // namespace promptlab
