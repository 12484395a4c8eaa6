// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/datablocks.h"
#include "core/lint/lintchecks.h"

#include <QCoreApplication>

namespace promptlab {

namespace {

struct UntrustedText {
    Q_DECLARE_TR_FUNCTIONS(Lint)
};

bool isSystemRole(MessageRole role)
{
    return role == MessageRole::System || role == MessageRole::Developer;
}

class UntrustedChecks final
{
public:
    explicit UntrustedChecks(LintContext &context) : m_context(context) {}

    void run()
    {
        QHash<QString, const LintDocument *> shown; // includes outside of system messages
        for (const LintDocument &document : m_context.messages()) {
            if (!document.parsed.ok())
                continue;
            const bool system = isSystemRole(document.role);
            if (system)
                checkSystem(document);
            else if (document.isText && document.role != MessageRole::Assistant)
                checkBorders(document, isWholeMessage(document));
            for (const QString &name : m_context.reachable(document)) {
                if (system)
                    checkSystemInclude(document, *m_context.include(name));
                else
                    shown.insert(name, m_context.include(name));
            }
        }
        for (const LintDocument &include : m_context.includes()) {
            if (shown.contains(include.name) && include.parsed.ok())
                checkBorders(include, false);
        }
    }

private:
    template<typename Report>
    void eachPrinted(const LintDocument &document, const Report &report)
    {
        for (const TemplateVariable &variable : document.parsed->variables) {
            if (!m_context.isUntrusted(variable.name))
                continue;
            const LintTag tag = m_context.tagOf(document, variable);
            if (tag.prints)
                report(variable, tag);
        }
    }

    /// A message that is nothing but the input has its borders: those of the message.
    [[nodiscard]] bool isWholeMessage(const LintDocument &document) const
    {
        if (m_context.input().content.messages.at(document.message).parts.size() > 1
            || document.parsed->variables.size() != 1)
            return false;
        const LintTag tag = m_context.tagOf(document, document.parsed->variables.constFirst());
        const QStringView text(document.text);
        return !tag.statement && text.first(tag.begin).trimmed().isEmpty() && text.sliced(tag.end).trimmed().isEmpty();
    }

    void checkSystem(const LintDocument &document)
    {
        eachPrinted(document, [&](const TemplateVariable &variable, const LintTag &tag) {
            m_context.add(LintCode::UntrustedInSystem, document, tag.begin, tag.end,
                          UntrustedText::tr("\"%1\" comes from outside and stands in a system message, which the model "
                                            "obeys first: move it into a user message, inside of a labelled block")
                              .arg(variable.name));
        });
    }

    void checkSystemInclude(const LintDocument &message, const LintDocument &include)
    {
        if (!include.parsed.ok())
            return;
        eachPrinted(include, [&](const TemplateVariable &variable, const LintTag &tag) {
            LintFinding *finding = m_context.add(
                LintCode::UntrustedInSystem, include, tag.begin, tag.end,
                UntrustedText::tr("\"%1\" comes from outside, and message %2, a system message, takes it in through "
                                  "this include: move it into a user message, inside of a labelled block")
                    .arg(variable.name, QString::number(message.message + 1)));
            if (finding != nullptr)
                finding->message = message.message;
        });
    }

    void checkBorders(const LintDocument &document, bool wholeMessage)
    {
        if (wholeMessage)
            return;
        const QList<DataBlock> blocks = dataBlocks(document.text);
        eachPrinted(document, [&](const TemplateVariable &variable, const LintTag &tag) {
            if (tag.encoded || isInDataBlock(blocks, tag.begin, tag.end))
                return;
            LintFinding *finding = m_context.add(
                LintCode::UndelimitedInput, document, tag.begin, tag.end,
                UntrustedText::tr(
                    "\"%1\" comes from outside and has no border, so the model cannot tell where it ends: "
                    "put it into a labelled block such as <%1> … </%1>")
                    .arg(variable.name));
            if (!tag.statement)
                addBlock(finding, document, tag, variable.name);
        });
    }

    static void addBlock(LintFinding *finding, const LintDocument &document, const LintTag &tag, const QString &name)
    {
        const QStringView text(document.text);
        const bool alone =
            (tag.begin == 0 || text[tag.begin - 1] == u'\n') && (tag.end >= text.size() || text[tag.end] == u'\n');
        const QString line = alone ? QStringLiteral("\n") : QString();
        const QString block = QLatin1Char('<') + name + QLatin1Char('>') + line
                            + text.sliced(tag.begin, tag.end - tag.begin) + line + QStringLiteral("</") + name
                            + QLatin1Char('>');
        LintContext::setFix(finding, document, tag.begin, tag.end, block,
                            UntrustedText::tr("Put it between <%1> and </%1>").arg(name));
    }

    LintContext &m_context;
};

} // namespace

void checkUntrustedInputs(LintContext &context)
{
    UntrustedChecks(context).run();
}

} // namespace promptlab
