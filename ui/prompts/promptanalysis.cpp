// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/promptanalysis.h"

#include "core/evaluation/editdistance.h"
#include "core/tokens/modeltokens.h"

#include <QElapsedTimer>
#include <QJsonDocument>

namespace promptlab {

namespace {

struct AnalysisText {
    Q_DECLARE_TR_FUNCTIONS(PromptAnalysis)
};

class PromptAnalyst final
{
public:
    PromptAnalyst(const AnalysisInput &input, const ScriptHost &scripts, const PriceTable &prices,
                  const CancelToken &cancel)
        : m_input(input), m_scripts(scripts), m_prices(prices), m_cancel(cancel)
    {
    }

    Result<PromptAnalysis> run()
    {
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < m_input.content.messages.size(); ++i) {
            PL_CHECK(m_cancel.check());
            readMessage(i);
        }
        checkDeclarations();
        fillValues();
        for (int i = 0; i < m_input.content.messages.size(); ++i) {
            PL_CHECK(m_cancel.check());
            renderMessage(i);
        }
        PL_CHECK(m_cancel.check());
        countAll();
        std::stable_sort(m_found.problems.begin(), m_found.problems.end(),
                         [](const PromptProblem &a, const PromptProblem &b) {
                             // What is in no message comes last.
                             const auto rank = [](const PromptProblem &p) {
                                 return std::tuple(p.error ? 0 : 1, p.message < 0 ? 1 : 0, p.message, p.line, p.column);
                             };
                             return rank(a) < rank(b);
                         });
        m_found.milliseconds = double(timer.nsecsElapsed()) / 1e6;
        return std::move(m_found);
    }

private:
    void addError(int message, const Error &error, ProblemKind kind)
    {
        PromptProblem problem;
        problem.kind = kind;
        problem.message = message;
        problem.line = error.position ? error.position->line : 1;
        problem.column = error.position ? error.position->column : 1;
        problem.text = error.message;
        m_found.problems.append(problem);
    }

    void readMessage(int index)
    {
        const Message &message = m_input.content.messages.at(index);
        MessageAnalysis entry;
        entry.role = message.role;
        entry.rendered = message.text();
        if (entry.rendered.trimmed().isEmpty() && message.parts.size() < 2 && message.toolCalls.isEmpty()) {
            PromptProblem problem;
            problem.kind = ProblemKind::Structure;
            problem.error = false;
            problem.message = index;
            problem.line = problem.column = 1;
            problem.text = AnalysisText::tr("This message is empty");
            m_found.problems.append(problem);
        }
        // The editor shows the first text of a message; problems of the other parts point to its beginning.
        bool shown = true;
        for (const ContentPart &part : message.parts) {
            const bool text = part.kind == ContentPart::Kind::Text;
            entry.failed = !readPart(index, text ? part.text : part.reference, text && shown) || entry.failed;
            shown = shown && !text;
        }
        m_found.messages.append(entry);
    }

    bool readPart(int index, const QString &text, bool shown)
    {
        const auto checked = checkTemplate(m_input.content.format, text, m_scripts);
        if (checked.ok()) {
            readVariables(index, *checked, shown);
            return true;
        }
        Error error = checked.error();
        if (!shown)
            error.position.reset();
        addError(index, error, ProblemKind::Syntax);
        // What can still be read keeps its variables from being called unused.
        if (const auto rough = parseTemplate(m_input.content.format, text); rough.ok())
            readVariables(index, *rough, shown);
        else
            m_found.unreadable = true;
        return false;
    }

    void readVariables(int index, const ParsedTemplate &parsed, bool shown)
    {
        for (const TemplateVariable &variable : parsed.variables) {
            m_found.uses[variable.name].append(
                shown ? VariableUse{index, variable.line, variable.column, int(variable.name.size())}
                      : VariableUse{index, 1, 1, 1});
            if (!m_found.usedNames.contains(variable.name))
                m_found.usedNames.append(variable.name);
            if (variable.path != variable.name || variable.inLoop || !variable.printed)
                m_structured.insert(variable.name);
            if (!variable.maybeMember)
                m_certain.insert(variable.name);
        }
    }

    void checkDeclarations()
    {
        QStringList declared;
        for (const Variable &variable : m_input.content.variables)
            declared.append(variable.name);
        for (const QString &name : qAsConst(m_found.usedNames)) {
            if (declared.contains(name) || !m_certain.contains(name))
                continue;
            for (const VariableUse &use : m_found.uses.value(name)) {
                PromptProblem problem;
                problem.kind = ProblemKind::Undeclared;
                problem.message = use.message;
                problem.line = use.line;
                problem.column = use.column;
                problem.length = use.length;
                problem.subject = name;
                problem.replacement = nearestName(name, declared);
                problem.text = problem.replacement.isEmpty()
                                 ? AnalysisText::tr("is not declared")
                                 : AnalysisText::tr("is not declared. Did you mean %1?").arg(problem.replacement);
                m_found.problems.append(problem);
            }
        }
        if (m_found.unreadable)
            return;
        for (const QString &name : qAsConst(declared)) {
            if (m_found.usedNames.contains(name))
                continue;
            PromptProblem problem;
            problem.kind = ProblemKind::Unused;
            problem.error = false;
            problem.subject = name;
            problem.text = AnalysisText::tr("is declared and never used");
            m_found.problems.append(problem);
        }
    }

    void fillValues()
    {
        m_values = m_input.values;
        for (const Variable &variable : m_input.content.variables) {
            if (variable.defaultValue && !m_values.contains(variable.name))
                m_values.insert(variable.name, *variable.defaultValue);
        }
        for (const QString &name : qAsConst(m_found.usedNames)) {
            if (m_values.contains(name))
                continue;
            m_found.missing.append(name);
            // Only where it is printed as it is: a list or a member cannot stand for its name.
            if (!m_structured.contains(name))
                m_values.insert(name, QString(QChar(missingOpen) + name + QChar(missingClose)));
        }
    }

    void renderMessage(int index)
    {
        MessageAnalysis &entry = m_found.messages[index];
        Message message = m_input.content.messages.at(index);
        if (entry.failed) {
            m_rendered.append(message);
            return;
        }
        RenderOptions options;
        options.strict = false;
        for (ContentPart &part : message.parts) {
            if (part.kind != ContentPart::Kind::Text)
                continue;
            auto rendered = render(m_input.content.format, part.text, m_values, options, m_scripts);
            if (!rendered.ok()) {
                entry.failed = true;
                addError(index, rendered.error(), ProblemKind::Rendering);
                m_rendered.append(m_input.content.messages.at(index));
                return;
            }
            part.text = rendered->text;
        }
        entry.rendered = message.text();
        m_rendered.append(message);
    }

    void countAll()
    {
        const QString model = m_input.content.settings.model;
        QList<ChatText> chat;
        QStringList texts;
        QStringList rendered;
        QJsonArray json;
        for (int i = 0; i < m_found.messages.size(); ++i) {
            const MessageAnalysis &entry = m_found.messages.at(i);
            chat.append({messageRoleName(entry.role), m_rendered.at(i).name, entry.rendered});
            texts.append(m_input.content.messages.at(i).text());
            rendered.append(entry.rendered);
            json.append(m_rendered.at(i).toJson());
        }
        const auto written = countTextTokens(model, texts);
        const auto sent = countTextTokens(model, rendered);
        const auto total = countChatTokens(model, chat);
        if (written.ok() && sent.ok() && total.ok()) {
            for (int i = 0; i < m_found.messages.size(); ++i) {
                MessageAnalysis &entry = m_found.messages[i];
                entry.written = written->texts.at(i).text();
                entry.cost = costText(model, written->texts.at(i).tokens);
                entry.tokens = sent->texts.at(i).text();
            }
            m_found.written = written->sum.text();
            m_found.rendered = sent->sum.text();
            m_found.tokens = total->text();
            m_found.form = QString::number(total->tokens - sent->sum.tokens);
            m_found.cost = costText(model, total->tokens);
        }
        m_found.json = QJsonDocument(json).toJson();
    }

    [[nodiscard]] QString costText(const QString &model, qint64 tokens) const
    {
        BillableTokens billable;
        billable.promptTotal = tokens;
        const CostQuote quote = m_prices.cost(model, billable, m_input.utcMs);
        return quote.microUsd ? moneyText(*quote.microUsd) : QString();
    }

    const AnalysisInput &m_input;
    const ScriptHost &m_scripts;
    const PriceTable &m_prices;
    const CancelToken &m_cancel;
    PromptAnalysis m_found;
    QList<Message> m_rendered;
    QJsonObject m_values;
    QSet<QString> m_structured;
    QSet<QString> m_certain; ///< read somewhere where no member of a section can be meant
};

} // namespace

QString nearestName(const QString &wrong, const QStringList &names)
{
    QString best;
    // A third of the letters may be wrong; a name of one or two has none to spare.
    const qsizetype most = wrong.size() < 3 ? 0 : std::max<qsizetype>(1, wrong.size() / 3);
    qsizetype bestDistance = most + 1;
    for (const QString &name : names) {
        const std::optional<qsizetype> distance = osaDistance(wrong, name);
        if (distance && *distance < bestDistance) {
            bestDistance = *distance;
            best = name;
        }
    }
    return best;
}

Result<PromptAnalysis> analysePrompt(const AnalysisInput &input, const ScriptHost &scripts, const PriceTable &prices,
                                     const CancelToken &cancel)
{
    return PromptAnalyst(input, scripts, prices, cancel).run();
}

} // namespace promptlab
