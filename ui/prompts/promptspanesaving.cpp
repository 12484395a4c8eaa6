// SPDX-License-Identifier: GPL-3.0-or-later
// Keeping drafts and saving versions.
#include "ui/prompts/promptspane.h"

#include "ui/prompts/editorcolumn.h"
#include "ui/prompts/entrybar.h"
#include "ui/prompts/modelform.h"
#include "ui/prompts/prompteditor.h"
#include "ui/prompts/promptscommands.h"
#include "ui/prompts/sidecolumn.h"

namespace promptlab {

void PromptsPane::settle()
{
    if (!m_session->isOpen())
        return;
    const bool changed = m_session->isChanged();
    if (std::exchange(m_changed, changed) == changed)
        return;
    m_prompts->setDraft(m_session->key(), changed);
    refreshTitle();
}

void PromptsPane::noteEdit()
{
    m_unkept = true;
    m_settle.start();
    if (!m_autosave.isActive())
        m_autosave.start(autosaveMs());
}

void PromptsPane::keepDraftNow()
{
    m_autosave.stop();
    if (!m_session->isOpen() || !std::exchange(m_unkept, false))
        return;
    m_changed = m_session->isChanged();
    m_prompts->setDraft(m_session->key(), m_changed);
    if (m_changed)
        m_controller->keepDraft(m_session->draft(m_controller->services().clock.nowMs()));
    else
        m_controller->dropDraft(m_session->key());
    refreshTitle();
}

void PromptsPane::askSave()
{
    settle();
    if (!m_session->isOpen() || !m_changed || m_saving)
        return;
    if (m_entry->isVisible() && m_entry->property("save").toBool()) {
        m_entry->confirm();
        return;
    }
    const int errors = knownErrors();
    QString question =
        m_session->isNew() ? tr("Save as version 1") : tr("Save as version %1").arg(m_session->baseVersion() + 1);
    if (errors > 0)
        question = tr("%1, with %n error(s)", "Save as version 2", errors).arg(question);
    m_entry->ask(question, {{tr("What changed, and why"), {}, false, 1}}, tr("Save"),
                 [this](const QStringList &texts) { save(texts.first()); });
    m_entry->setProperty("save", true);
}

/// By what was last read of the text: the answer may be a key behind, and no key waits for it.
int PromptsPane::knownErrors() const
{
    if (!m_analysis)
        return 0;
    return int(std::count_if(m_analysis->problems.begin(), m_analysis->problems.end(),
                             [](const PromptProblem &problem) { return problem.error; }));
}

void PromptsPane::save(const QString &message)
{
    saveNow(m_session->request(message));
}

void PromptsPane::saveNow(const SavePromptRequest &request)
{
    // A second Enter, or Ctrl+S held down, is not a second version.
    if (!std::exchange(m_saving, true))
        m_controller->save(request);
}

void PromptsPane::saved(const SavePromptRequest &request, const PromptVersion &version)
{
    m_saving = false;
    m_entry->leave();
    m_bar->clear();
    sayWhatWasSaved(request.key, version.number);
    if (m_session->key() == request.key) {
        ResolvedVersion resolved{m_session->prompt(), version};
        resolved.prompt.id = version.prompt;
        resolved.prompt.key = request.key;
        if (resolved.prompt.name.isEmpty())
            resolved.prompt.name = request.name;
        resolved.version.content = request.content;
        m_session->rebase(resolved);
        m_changed = m_session->isChanged();
        if (m_changed)
            m_controller->keepDraft(m_session->draft(m_controller->services().clock.nowMs()));
        else
            m_controller->dropDraft(request.key);
        m_autosave.stop();
        m_unkept = false;
        refreshTitle();
        loadHistory();
        editor().setFocus();
    }
    readList();
}

void PromptsPane::sayWhatWasSaved(const QString &key, int version)
{
    QStringList ways;
    const auto add = [this, &ways](const char *command, const QString &text) {
        const QAction *action = m_commands ? m_commands->action(QString::fromLatin1(command)) : nullptr;
        if (action && !action->shortcut().isEmpty())
            ways.append(text.arg(action->shortcut().toString(QKeySequence::NativeText)));
    };
    if (version > 1)
        add("compare", tr("%1 compares it with the version before", "keys"));
    add("run", tr("%1 runs it", "keys"));
    const int errors = m_session->key() == key ? knownErrors() : 0;
    QString saved = tr("Saved %1 as version %2").arg(key, QString::number(version));
    if (errors > 0)
        saved = tr("%1, with %n error(s): the problems name them", "Saved x as version 2", errors).arg(saved);
    Q_EMIT messagePosted(
        ways.isEmpty()
            ? saved
            : tr("%1: %2", "what was saved, then what to do with it").arg(saved, ways.join(QStringLiteral(", "))));
}

void PromptsPane::saveFailed(const SavePromptRequest &request, const Error &error)
{
    m_saving = false;
    if (error.code == ErrorCode::Conflict) {
        m_entry->leave();
        offerConflict(request);
    } else if (m_entry->isVisible()) {
        m_entry->showFault(error.text());
    } else {
        failed(tr("%1 was not saved.").arg(request.key), error, [this, request] { saveNow(request); });
    }
}

void PromptsPane::offerConflict(const SavePromptRequest &request)
{
    keepDraftNow();
    BarMessage message;
    message.level = MessageLevel::Warning;
    message.what = tr("Somebody saved %1 while you were writing.").arg(request.key);
    message.why = tr("You began from version %1. Nothing is lost: your text stays a draft until you choose.")
                      .arg(request.expectedVersion);
    message.actions = {{tr("Compare mine with theirs"), [this] { compareWithTheirs(); }, true},
                       {tr("Save mine on top"),
                        [this, request] {
                            SavePromptRequest again = request;
                            again.content = m_session->content();
                            again.expectedVersion = -1;
                            saveNow(again);
                        },
                        false},
                       {tr("Open theirs, keep mine aside"), [this] { takeTheirs(); }, false}};
    m_bar->showMessage(message);
}

void PromptsPane::takeTheirs()
{
    m_autosave.stop();
    m_unkept = false;
    m_controller->keepAside(m_session->draft(m_controller->services().clock.nowMs()));
}

void PromptsPane::discardDraft()
{
    if (!m_session->isOpen())
        return;
    m_autosave.stop();
    m_controller->dropDraft(m_session->key());
    if (m_session->isNew()) {
        showNothing();
        readList();
        return;
    }
    // As an edit, so that undo brings the draft back.
    editor().replaceMessages(m_session->base().messages);
    m_session->takeSettingsOf(m_session->base());
    editor().setTemplateFormat(m_session->format());
    m_side->model().load();
    settle();
    Q_EMIT messagePosted(tr("The draft is discarded; undo brings its messages back"));
}

} // namespace promptlab
