// SPDX-License-Identifier: GPL-3.0-or-later
// What helps to write: analysis, problems and their repairs, variables.
#include "ui/prompts/promptspane.h"

#include "core/evaluation/editdistance.h"
#include "ui/prompts/editorcolumn.h"
#include "ui/prompts/modelform.h"
#include "ui/prompts/previewpanel.h"
#include "ui/prompts/problemspanel.h"
#include "ui/prompts/prompteditor.h"
#include "ui/prompts/promptlistpanel.h"
#include "ui/prompts/sectionheaders.h"
#include "ui/prompts/sidecolumn.h"
#include "ui/prompts/variablespanel.h"

#include <QApplication>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QRegularExpression>
#include <QTableView>

#include <limits>

namespace promptlab {

void PromptsPane::askAnalysis(bool now)
{
    if (!m_session->isOpen())
        return;
    const auto read = [this] {
        return AnalysisInput{m_session->content(), m_session->values(), m_controller->services().clock.nowMs()};
    };
    if (now)
        m_analyser->requestNow(read);
    else
        m_analyser->request(read);
}

void PromptsPane::takeAnalysis(const std::shared_ptr<const PromptAnalysis> &analysis)
{
    m_analysis = analysis;
    m_side->preview().show(analysis);
    QStringList places;
    QList<EditorMark> marks;
    for (const PromptProblem &problem : analysis->problems) {
        if (problem.message < 0 || problem.line <= 0) {
            places.append(problem.kind == ProblemKind::Unused ? tr("vars", "where a problem is: among the variables")
                                                              : QString());
            continue;
        }
        const MessagePlace place{problem.message, problem.line, problem.column};
        places.append(QStringLiteral("%1:%2").arg(editor().shownLine(place)).arg(problem.column));
        marks.append({place, problem.length, problem.error,
                      problem.subject.isEmpty() ? problem.text : problem.subject + QLatin1Char(' ') + problem.text});
    }
    editor().setMarks(marks);
    m_side->problems().setProblems(analysis->problems, places);
    QStringList figures;
    QStringList tips;
    for (const MessageAnalysis &message : analysis->messages) {
        const QString tokens = tr("%1 tok", "tokens").arg(message.written);
        figures.append(message.cost.isEmpty() ? tokens : tr("%1 · %2", "tokens and cost").arg(tokens, message.cost));
        tips.append(message.cost.isEmpty() ? tr("Tokens of the text as it is written; no price is known for the model. "
                                                "The preview counts what is sent")
                                           : tr("Tokens of the text as it is written, and what they cost as input. The "
                                                "preview counts what is sent"));
    }
    editor().headers().setFigures(figures, tips);
    const QString total =
        tr("%1 tok · %2 sent", "tokens of the texts, tokens of a whole call").arg(analysis->written, analysis->tokens);
    Q_EMIT tokensTextChanged(analysis->cost.isEmpty() ? total
                                                      : tr("%1 · %2", "tokens and cost").arg(total, analysis->cost));
    QStringList names;
    for (const Variable &variable : m_session->variables())
        names.append(variable.name);
    for (const QString &name : analysis->usedNames) {
        if (!names.contains(name))
            names.append(name);
    }
    editor().setCompletions(names);
    showVariables();
}

void PromptsPane::showVariables()
{
    m_side->variables().setUnreadable(m_analysis && m_analysis->unreadable);
    m_side->variables().model().setRows(m_session->variables(), m_analysis.get(), m_session->values());
}

void PromptsPane::goToProblem(const PromptProblem &problem)
{
    if (problem.message >= 0) {
        editor().goTo({problem.message, problem.line, problem.column}, problem.length);
        editor().setFocus(Qt::OtherFocusReason);
        return;
    }
    m_side->showPage(QStringLiteral("try"));
    VariablesPanel &variables = m_side->variables();
    const int row = variables.model().indexOf(problem.subject);
    if (row < 0)
        return;
    variables.table()->setCurrentIndex(variables.model().index(row, VariablesModel::NameColumn));
    variables.table()->setFocus(Qt::OtherFocusReason);
}

void PromptsPane::stepProblem(int by)
{
    setSideShown(true);
    m_side->showPage(QStringLiteral("try"));
    if (const auto problem = m_side->problems().step(by))
        goToProblem(*problem);
    else
        Q_EMIT messagePosted(tr("Nothing wrong was found"));
}

void PromptsPane::offerFixes()
{
    const MessagePlace cursor = editor().cursorPlace();
    const QList<PromptProblem> problems = m_analysis ? m_analysis->problems : QList<PromptProblem>();
    // On the line of the cursor the nearest one is meant: behind the closing braces it is no longer inside of it.
    std::optional<PromptProblem> here;
    int nearest = std::numeric_limits<int>::max();
    for (const PromptProblem &problem : problems) {
        if (problem.kind != ProblemKind::Undeclared || problem.message != cursor.message || problem.line != cursor.line)
            continue;
        const int away = std::max({0, problem.column - cursor.column, cursor.column - problem.column - problem.length});
        if (away < nearest) {
            nearest = away;
            here = problem;
        }
    }
    if (!here)
        here = m_side->problems().current();
    const QList<PromptFix> fixes = here ? fixesOf(*here) : QList<PromptFix>();
    if (fixes.isEmpty()) {
        Q_EMIT messagePosted(tr("There is no quick fix here"));
        return;
    }
    const long position = editor().positionOf({std::max(0, here->message), here->line, here->column});
    const QPoint at(int(engine(editor(), QsciScintilla::SCI_POINTXFROMPOSITION, 0, position)),
                    int(engine(editor(), QsciScintilla::SCI_POINTYFROMPOSITION, 0, position))
                        + int(engine(editor(), QsciScintilla::SCI_TEXTHEIGHT, 0)));
    popUpFixes(fixes, editor().viewport()->mapToGlobal(at));
}

QList<PromptFix> PromptsPane::fixesOf(const PromptProblem &problem)
{
    QList<PromptFix> fixes;
    const bool archived = blockers().archived;
    if (!archived && problem.kind == ProblemKind::Unused)
        fixes.append({tr("Take the declaration of %1 away").arg(problem.subject),
                      [this, problem] { Q_EMIT m_side->variables().removeRequested(problem.subject); }});
    if (archived || problem.kind != ProblemKind::Undeclared)
        return fixes;
    fixes.append({tr("Declare %1").arg(problem.subject), [this, problem] { declare(problem.subject); }});
    if (problem.replacement.isEmpty())
        return fixes;
    const PromptFix replace{tr("Replace by %1").arg(problem.replacement), [this, problem] { replaceName(problem); }};
    // One letter is a slip of the finger; with more of them the name may well be meant, and replacing it would lose it.
    if (isWithinLevenshtein(problem.subject, problem.replacement, 1).value_or(false))
        fixes.prepend(replace);
    else
        fixes.append(replace);
    return fixes;
}

void PromptsPane::popUpFixes(const QList<PromptFix> &fixes, const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const PromptFix &fix : fixes)
        menu->addAction(fix.text, this, fix.apply);
    menu->setActiveAction(menu->actions().first());
    menu->popup(at);
}

void PromptsPane::fixAtOnce(const PromptProblem &problem)
{
    const QList<PromptFix> fixes = fixesOf(problem);
    if (fixes.isEmpty()) {
        goToProblem(problem);
    } else if (fixes.size() == 1) {
        fixes.first().apply();
    } else {
        const QListView *list = m_side->problems().list();
        popUpFixes(fixes, list->viewport()->mapToGlobal(list->visualRect(list->currentIndex()).bottomLeft()));
    }
}

void PromptsPane::showProblemMenu(const PromptProblem &problem, const QPoint &at)
{
    QList<PromptFix> ways = fixesOf(problem);
    ways.append({tr("Go to the place"), [this, problem] { goToProblem(problem); }});
    popUpFixes(ways, at);
}

void PromptsPane::replaceName(const PromptProblem &problem)
{
    editor().replaceAt({problem.message, problem.line, problem.column}, problem.length, problem.replacement);
}

void PromptsPane::declare(const QString &name)
{
    static const QRegularExpression allowed(QStringLiteral("\\A[\\p{L}_][\\p{L}\\p{N}_-]{0,99}\\z"));
    if (!allowed.match(name).hasMatch()) {
        Q_EMIT messagePosted(tr("\"%1\" is no name for a variable").arg(name));
        return;
    }
    QList<Variable> all = m_session->variables();
    for (const Variable &variable : qAsConst(all)) {
        if (variable.name == name)
            return;
    }
    Variable variable;
    variable.name = name;
    all.append(variable);
    m_session->setVariables(all);
    Q_EMIT messagePosted(tr("%1 is declared").arg(name));
}

void PromptsPane::renameVariable(const QString &name, const QString &newName)
{
    static const QRegularExpression allowed(QStringLiteral("\\A[\\p{L}_][\\p{L}\\p{N}_]{0,99}\\z"));
    QList<Variable> all = m_session->variables();
    const bool taken =
        std::any_of(all.begin(), all.end(), [&newName](const Variable &variable) { return variable.name == newName; });
    if (!allowed.match(newName).hasMatch() || taken) {
        Q_EMIT messagePosted(taken ? tr("There is a variable %1 already").arg(newName)
                                   : tr("\"%1\" is no name for a variable").arg(newName));
        return;
    }
    // The places of this moment: the analysis may be a key behind.
    const QList<Message> messages = editor().messages();
    engine(editor(), QsciScintilla::SCI_BEGINUNDOACTION);
    for (int i = 0; i < messages.size(); ++i) {
        const auto parsed = parseTemplate(m_session->format(), messages.at(i).text());
        if (!parsed.ok())
            continue;
        for (auto use = parsed->variables.crbegin(); use != parsed->variables.crend(); ++use) {
            if (use->name == name)
                editor().replaceAt({i, use->line, use->column}, int(name.size()), newName);
        }
    }
    engine(editor(), QsciScintilla::SCI_ENDUNDOACTION);
    for (Variable &variable : all) {
        if (variable.name == name)
            variable.name = newName;
    }
    QJsonObject values = m_session->values();
    if (values.contains(name)) {
        values.insert(newName, values.take(name));
        m_session->setValues(values);
    }
    m_session->setVariables(all);
}

void PromptsPane::goToUse(const QString &name)
{
    const QList<VariableUse> uses = m_analysis ? m_analysis->uses.value(name) : QList<VariableUse>();
    if (uses.isEmpty()) {
        Q_EMIT messagePosted(name.isEmpty() ? tr("Select a variable first") : tr("%1 is not used").arg(name));
        return;
    }
    const MessagePlace cursor = editor().cursorPlace();
    const auto after = [&cursor](const VariableUse &use) {
        return std::tuple(use.message, use.line, use.column) > std::tuple(cursor.message, cursor.line, cursor.column);
    };
    const auto next = std::find_if(uses.begin(), uses.end(), after);
    const VariableUse use = next == uses.end() ? uses.first() : *next;
    editor().goTo({use.message, use.line, use.column}, use.length);
    editor().setFocus(Qt::OtherFocusReason);
}

void PromptsPane::addMessage()
{
    const int count = int(editor().sections().size());
    const bool user = count > 0 && editor().sections().last().role == MessageRole::User;
    editor().addMessage(count - 1, user ? MessageRole::Assistant : MessageRole::User);
}

void PromptsPane::chooseFormat(TemplateFormat format)
{
    m_session->setFormat(format);
    editor().setTemplateFormat(format);
}

void PromptsPane::setListShown(bool shown)
{
    m_listShown = shown;
    m_list->setVisible(shown);
}

/// Whoever asks for the list wants to choose from it.
void PromptsPane::toggleList()
{
    const bool shown = !m_list->isVisible();
    const bool within = m_list->isAncestorOf(QApplication::focusWidget());
    setListShown(shown);
    if (shown)
        m_list->searchField()->setFocus(Qt::ShortcutFocusReason);
    else if (within && m_session->isOpen())
        editor().setFocus(Qt::ShortcutFocusReason);
}

void PromptsPane::setSideShown(bool shown)
{
    m_side->setVisible(shown && m_session->isOpen());
}

} // namespace promptlab
