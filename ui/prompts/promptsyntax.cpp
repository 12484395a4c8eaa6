// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/promptsyntax.h"

#include <QCoreApplication>
#include <QRegularExpression>

#ifdef PROMPTLAB_KSYNTAX
#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#endif

#include <array>

namespace promptlab {

namespace {

struct SyntaxStyleName {
    QLatin1String name;
    SyntaxStyle style;
};

/// Names of the definitions' items.
constexpr std::array syntaxStyleNames{
    SyntaxStyleName{QLatin1String("Text"), SyntaxStyle::Text},
    SyntaxStyleName{QLatin1String("Heading"), SyntaxStyle::Heading},
    SyntaxStyleName{QLatin1String("Strong"), SyntaxStyle::Strong},
    SyntaxStyleName{QLatin1String("Code"), SyntaxStyle::Code},
    SyntaxStyleName{QLatin1String("Comment"), SyntaxStyle::Comment},
    SyntaxStyleName{QLatin1String("Tag"), SyntaxStyle::Tag},
    SyntaxStyleName{QLatin1String("Variable"), SyntaxStyle::Variable},
    SyntaxStyleName{QLatin1String("Control"), SyntaxStyle::Control},
    SyntaxStyleName{QLatin1String("Escape"), SyntaxStyle::Escape},
};

[[maybe_unused]] SyntaxStyle syntaxStyleNamed(const QString &name)
{
    for (const SyntaxStyleName &entry : syntaxStyleNames) {
        if (entry.name == name)
            return entry.style;
    }
    return SyntaxStyle::Text;
}

/// A tag of a template language, by where it begins and ends.
struct PlainTag {
    QString begin;
    QString end;
    SyntaxStyle style;
};

QList<PlainTag> plainTags(TemplateFormat format)
{
    switch (format) {
    case TemplateFormat::FString: return {{QStringLiteral("{"), QStringLiteral("}"), SyntaxStyle::Variable}};
    case TemplateFormat::Mustache:
        return {{QStringLiteral("{{!"), QStringLiteral("}}"), SyntaxStyle::Comment},
                {QStringLiteral("{{#"), QStringLiteral("}}"), SyntaxStyle::Control},
                {QStringLiteral("{{^"), QStringLiteral("}}"), SyntaxStyle::Control},
                {QStringLiteral("{{/"), QStringLiteral("}}"), SyntaxStyle::Control},
                {QStringLiteral("{{>"), QStringLiteral("}}"), SyntaxStyle::Control},
                {QStringLiteral("{{{"), QStringLiteral("}}}"), SyntaxStyle::Variable},
                {QStringLiteral("{{"), QStringLiteral("}}"), SyntaxStyle::Variable}};
    case TemplateFormat::Nunjucks: break;
    }
    return {{QStringLiteral("{#"), QStringLiteral("#}"), SyntaxStyle::Comment},
            {QStringLiteral("{%"), QStringLiteral("%}"), SyntaxStyle::Control},
            {QStringLiteral("{{"), QStringLiteral("}}"), SyntaxStyle::Variable}};
}

/// State: 0, or one more than the tag that goes on.
class PlainPromptSyntax final : public PromptSyntax
{
public:
    explicit PlainPromptSyntax(TemplateFormat format) : m_format(format), m_tags(plainTags(format)) {}

    int highlight(const QString &line, int state, QList<SyntaxSpan> *spans) override
    {
        static const QRegularExpression heading(QStringLiteral("^#{1,6}\\s"));
        const SyntaxStyle rest = heading.match(line).hasMatch() ? SyntaxStyle::Heading : SyntaxStyle::Text;
        qsizetype at = 0;
        while (at < line.size()) {
            if (state > 0) {
                const PlainTag &tag = m_tags.at(state - 1);
                const qsizetype end = line.indexOf(tag.end, at);
                const qsizetype stop = end < 0 ? line.size() : end + tag.end.size();
                spans->append({at, stop - at, tag.style});
                at = stop;
                if (end >= 0)
                    state = 0;
                continue;
            }
            const qsizetype next = nextTag(line, at, &state);
            appendText(line, at, next, rest, spans);
            at = next;
        }
        return state;
    }

private:
    qsizetype nextTag(const QString &line, qsizetype from, int *state) const
    {
        for (qsizetype at = from; at < line.size(); ++at) {
            const QStringView rest = QStringView(line).sliced(at);
            if (m_format == TemplateFormat::FString && rest.startsWith(QLatin1String("{{"))) {
                ++at;
                continue;
            }
            for (int tag = 0; tag < m_tags.size(); ++tag) {
                if (rest.startsWith(m_tags.at(tag).begin)) {
                    *state = tag + 1;
                    return at;
                }
            }
        }
        return line.size();
    }
    static void appendText(const QString &line, qsizetype from, qsizetype to, SyntaxStyle style,
                           QList<SyntaxSpan> *spans)
    {
        static const QRegularExpression markup(QStringLiteral("</?[A-Za-z][A-Za-z0-9_:.-]*>?"));
        qsizetype at = from;
        auto found = markup.globalMatch(line, from);
        while (found.hasNext()) {
            const QRegularExpressionMatch match = found.next();
            if (match.capturedEnd() > to)
                break;
            if (match.capturedStart() > at)
                spans->append({at, match.capturedStart() - at, style});
            spans->append({match.capturedStart(), match.capturedLength(), SyntaxStyle::Tag});
            at = match.capturedEnd();
        }
        if (at < to)
            spans->append({at, to - at, style});
    }

    TemplateFormat m_format;
    QList<PlainTag> m_tags;
};

#ifdef PROMPTLAB_KSYNTAX
/// One for all editors: reading the definitions takes longer than a frame.
KSyntaxHighlighting::Repository &promptRepository()
{
    static KSyntaxHighlighting::Repository repository;
    static const bool found = [] {
        repository.addCustomSearchPath(QStringLiteral(":/promptlab/highlighting"));
        return true;
    }();
    Q_UNUSED(found);
    return repository;
}

/// The library's states are values of its own; here they get numbers.
class RichPromptSyntax final : public PromptSyntax, private KSyntaxHighlighting::AbstractHighlighter
{
public:
    explicit RichPromptSyntax(TemplateFormat format)
    {
        setDefinition(
            promptRepository().definitionForName(QStringLiteral("Prompt (%1)").arg(templateFormatName(format))));
        const QList<KSyntaxHighlighting::Format> formats = definition().formats();
        for (const KSyntaxHighlighting::Format &entry : formats)
            m_styles.insert(entry.id(), syntaxStyleNamed(entry.name()));
        // The state at the start of a text, as the library names it after a line.
        QList<SyntaxSpan> none;
        m_spans = &none;
        m_states.push_back(highlightLine(QString(), KSyntaxHighlighting::State()));
    }
    [[nodiscard]] bool isValid() const { return definition().isValid(); }

    int highlight(const QString &line, int state, QList<SyntaxSpan> *spans) override
    {
        m_spans = spans;
        const auto before = m_states.at(size_t(std::clamp(state, 0, int(m_states.size()) - 1)));
        const KSyntaxHighlighting::State after = highlightLine(line, before);
        const auto known = std::find(m_states.begin(), m_states.end(), after);
        if (known != m_states.end())
            return int(known - m_states.begin());
        m_states.push_back(after);
        return int(m_states.size()) - 1;
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        if (length > 0)
            m_spans->append({offset, length, m_styles.value(format.id(), SyntaxStyle::Text)});
    }

private:
    QHash<quint16, SyntaxStyle> m_styles;
    std::vector<KSyntaxHighlighting::State> m_states;
    QList<SyntaxSpan> *m_spans = nullptr;
};
#endif

struct PromptSyntaxText {
    Q_DECLARE_TR_FUNCTIONS(PromptSyntax)
};

} // namespace

std::unique_ptr<PromptSyntax> plainPromptSyntax(TemplateFormat format)
{
    return std::make_unique<PlainPromptSyntax>(format);
}

std::unique_ptr<PromptSyntax> makePromptSyntax(TemplateFormat format)
{
#ifdef PROMPTLAB_KSYNTAX
    if (auto rich = std::make_unique<RichPromptSyntax>(format); rich->isValid())
        return rich;
#endif
    return plainPromptSyntax(format);
}

QString promptSyntaxName()
{
#ifdef PROMPTLAB_KSYNTAX
    return QStringLiteral("KSyntaxHighlighting");
#else
    return PromptSyntaxText::tr("built-in colours");
#endif
}

} // namespace promptlab
