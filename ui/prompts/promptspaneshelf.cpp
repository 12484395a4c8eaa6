// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to whole prompts: made, copied, renamed, archived, searched.
#include "ui/prompts/promptspane.h"

#include "core/prompt/promptkey.h"
#include "ui/common/emptystate.h"
#include "ui/prompts/editorcolumn.h"
#include "ui/prompts/entrybar.h"
#include "ui/prompts/prompteditor.h"
#include "ui/prompts/promptlistpanel.h"
#include "ui/prompts/promptsearchpanel.h"

#include <QLineEdit>
#include <QStackedWidget>

namespace promptlab {

namespace {

constexpr int mostOfDerivedKey = 90; ///< a number has room behind it
const QString aboutArchived = QStringLiteral("archived");

} // namespace

void PromptsPane::askNew(const QString &key, const QString &name, const PromptContent &content)
{
    const auto free = [this](const QString &typed) {
        const QString plain = promptKeyFromName(typed);
        QString made = plain;
        for (int number = 2; !made.isEmpty() && m_prompts->indexOf(made) >= 0; ++number)
            made = QStringLiteral("%1-%2").arg(plain.left(mostOfDerivedKey)).arg(number);
        return made;
    };
    EntryField keyField{tr("Key, like ticket-summary"), key, true, 1, tr("Key")};
    keyField.derive = free;
    m_entry->setProperty("save", false);
    m_entry->ask(tr("New prompt"), {{tr("Name, like Ticket summary"), name, false, 1, tr("Name")}, keyField},
                 tr("Make the prompt"), [this, content, free](const QStringList &typed) {
                     const QStringList texts{typed.at(1), typed.at(0)};
                     if (const auto valid = validatePromptKey(texts.at(0)); !valid.ok()) {
                         const QString near = free(texts.at(0));
                         if (!near.isEmpty())
                             m_entry->field(1)->setText(near);
                         m_entry->showFault(
                             near.isEmpty()
                                 ? valid.error().text()
                                 : tr("\"%1\" cannot be a key, %2 can: Enter takes it.").arg(texts.at(0), near));
                         return;
                     }
                     if (m_prompts->indexOf(texts.at(0)) >= 0) {
                         m_entry->showFault(tr("There is a prompt %1 already").arg(texts.at(0)));
                         return;
                     }
                     keepDraftNow();
                     PromptDraft draft;
                     draft.key = texts.at(0);
                     draft.name = texts.at(1).isEmpty() ? texts.at(0) : texts.at(1);
                     draft.changedAt = m_controller->services().clock.nowMs();
                     draft.content = content;
                     if (draft.content.messages.isEmpty())
                         draft.content.messages = {Message::ofText(MessageRole::System, {}),
                                                   Message::ofText(MessageRole::User, {})};
                     m_controller->keepDraft(draft);
                     m_session->openNew(draft);
                     m_reveal = draft.key;
                     showOpened();
                     readList();
                     editor().setFocus();
                 });
}

void PromptsPane::duplicate()
{
    if (m_session->isOpen())
        askNew(m_session->key() + QStringLiteral("-copy"), tr("%1 (copy)").arg(m_session->name()),
               m_session->content());
}

void PromptsPane::askRename()
{
    if (!m_session->isOpen() || m_session->isNew())
        return;
    const QString key = m_session->key();
    m_entry->setProperty("save", false);
    m_entry->ask(tr("Rename %1").arg(key),
                 {{tr("Key, like ticket-summary"), key, true, 1, tr("Key")},
                  {tr("Name for people"), m_session->name(), true, 1, tr("Name")}},
                 tr("Rename"), [this, key](const QStringList &texts) {
                     if (const auto valid = validatePromptKey(texts.at(0)); !valid.ok()) {
                         m_entry->showFault(valid.error().text());
                         return;
                     }
                     // A name that was the key follows it.
                     const bool follows = texts.at(1) == key && texts.at(0) != key;
                     if (std::exchange(m_shelving, true))
                         return; // a second Enter is not a second renaming
                     keepDraftNow();
                     m_controller->rename({key, texts.at(0), follows ? texts.at(0) : texts.at(1)});
                 });
}

void PromptsPane::renamed(const QString &oldKey, const Prompt &prompt)
{
    m_shelving = false;
    m_entry->leave();
    Q_EMIT messagePosted(oldKey == prompt.key ? tr("%1 is called \"%2\" now").arg(prompt.key, prompt.name)
                                              : tr("%1 is called %2 now").arg(oldKey, prompt.key));
    if (m_session->key() == oldKey) {
        takeNewKey(prompt);
        editor().setFocus();
    }
    readList();
}

void PromptsPane::takeNewKey(const Prompt &prompt)
{
    const QString oldKey = m_session->key();
    m_session->rename(prompt);
    if (oldKey != prompt.key && (m_changed || m_unkept)) {
        m_unkept = true;
        keepDraftNow();
        m_controller->dropDraft(oldKey);
    }
    refreshTitle();
    loadHistory();
}

/// The open prompt was renamed by somebody else: what is typed goes on under the key it has now.
void PromptsPane::followRename()
{
    const int place = m_session->isOpen() ? m_prompts->indexOfId(m_session->prompt().id) : -1;
    if (place < 0 || m_prompts->row(place).key == m_session->key())
        return;
    const QString oldKey = m_session->key();
    Prompt prompt = m_session->prompt();
    prompt.key = m_prompts->row(place).key;
    prompt.name = m_prompts->row(place).name;
    takeNewKey(prompt);
    Q_EMIT messagePosted(tr("%1 is called %2 now").arg(oldKey, prompt.key));
}

void PromptsPane::openLeftDraft(const PromptDraft &draft)
{
    PromptDraft mine = draft;
    mine.baseVersion = 0;
    mine.prompt = {};
    if (mine.name.isEmpty())
        mine.name = mine.key;
    m_afterOpening.level = MessageLevel::Info;
    m_afterOpening.what = tr("There is no prompt %1 any more.").arg(mine.key);
    m_afterOpening.why = tr("It was renamed elsewhere. Your draft is open as a new prompt: save it, copy from it, or "
                            "discard it.");
    m_session->openNew(mine);
    showOpened();
}

void PromptsPane::askArchive()
{
    if (!m_session->isOpen() || m_session->isNew())
        return;
    const QString key = m_session->key();
    m_entry->setProperty("save", false);
    m_entry->ask(tr("Archive %1? It leaves the lists; its versions and runs stay, and it can come back.").arg(key), {},
                 tr("Archive %1").arg(key), [this, key](const QStringList &) {
                     if (std::exchange(m_shelving, true))
                         return;
                     keepDraftNow();
                     m_controller->archive(key);
                 });
}

void PromptsPane::archived(const Prompt &prompt)
{
    m_shelving = false;
    m_entry->leave();
    if (m_session->key() == prompt.key)
        showNothing();
    BarMessage message;
    message.level = MessageLevel::Info;
    message.what = tr("%1 is archived.").arg(prompt.key);
    message.why = tr("It is no longer in the lists.");
    message.actions = {{tr("Restore %1").arg(prompt.key), [this, key = prompt.key] { restore(key); }, false}};
    m_bar->showMessage(message);
    readList();
}

void PromptsPane::restore(const QString &key)
{
    if (!std::exchange(m_shelving, true))
        m_controller->restore(key);
}

void PromptsPane::restored(const Prompt &prompt)
{
    m_shelving = false;
    m_bar->clear();
    Q_EMIT messagePosted(tr("%1 is back in the list").arg(prompt.key));
    m_list->showArchived(false);
    m_reveal = prompt.key;
    if (!m_session->isOpen())
        openPrompt(prompt.key);
    readList();
}

void PromptsPane::shelfFailed(const QString &key, const Error &error)
{
    m_shelving = false;
    if (m_entry->isVisible())
        m_entry->showFault(error.text());
    else
        failed(tr("%1 stays as it is.").arg(key), error);
}

void PromptsPane::sayIfArchived()
{
    const int place = m_session->isOpen() ? m_prompts->indexOf(m_session->key()) : -1;
    const bool archived = place >= 0 && m_prompts->row(place).archived;
    editor().setReadOnly(archived);
    if (!archived)
        m_bar->settle(aboutArchived); // what was said of it when it was opened, before the list was read again
    if (!archived || m_bar->isVisible())
        return;
    BarMessage message;
    message.level = MessageLevel::Info;
    message.about = aboutArchived;
    message.what = tr("%1 is archived.").arg(m_session->key());
    message.why = tr("It can be read; restore it to change it.");
    message.actions = {
        {tr("Restore %1").arg(m_session->key()), [this, key = m_session->key()] { restore(key); }, true}};
    m_bar->showMessage(message);
}

void PromptsPane::showArchived(bool archived)
{
    setListShown(true);
    m_list->showArchived(archived);
}

void PromptsPane::openSearch()
{
    keepDraftNow();
    const QString selected = m_session->isOpen() ? editor().selectedText() : QString();
    m_centre->setCurrentWidget(m_search);
    m_search->begin(selected.contains(QLatin1Char('\n')) ? QString() : selected);
}

void PromptsPane::leaveSearch()
{
    m_controller->stopSearch();
    m_centre->setCurrentWidget(m_session->isOpen() ? static_cast<QWidget *>(m_column) : m_nothing);
    if (m_session->isOpen())
        editor().setFocus();
    else
        m_list->searchField()->setFocus();
}

void PromptsPane::openFinding(const QString &key, const PromptHit &hit)
{
    QJsonObject detail;
    if (hit.length > 0)
        detail = {{QStringLiteral("message"), hit.message},
                  {QStringLiteral("line"), hit.line},
                  {QStringLiteral("column"), hit.column},
                  {QStringLiteral("length"), hit.length}};
    m_controller->stopSearch();
    if (m_session->key() == key)
        m_centre->setCurrentWidget(m_column);
    open({id(), QStringLiteral("prompt"), key, detail});
    editor().setFocus();
}

void PromptsPane::connectShelf()
{
    connect(m_controller, &PromptsController::renamed, this, &PromptsPane::renamed);
    connect(m_controller, &PromptsController::archived, this, &PromptsPane::archived);
    connect(m_controller, &PromptsController::restored, this, &PromptsPane::restored);
    connect(m_controller, &PromptsController::shelfFailed, this, &PromptsPane::shelfFailed);
    connect(m_search, &PromptSearchPanel::searchRequested, this, [this](const PromptSearch &search) {
        keepDraftNow();
        m_controller->search(search);
    });
    connect(m_search, &PromptSearchPanel::stopRequested, m_controller, &PromptsController::stopSearch);
    connect(m_search, &PromptSearchPanel::placeChosen, this, &PromptsPane::openFinding);
    connect(m_search, &PromptSearchPanel::closed, this, &PromptsPane::leaveSearch);
    connect(m_controller, &PromptsController::searchFound, m_search, &PromptSearchPanel::addFindings);
    connect(m_controller, &PromptsController::searchEnded, m_search, &PromptSearchPanel::end);
    connect(m_controller, &PromptsController::searchFailed, this,
            [this](const PromptSearch &search, const Error &error) {
                m_search->end({});
                failed(tr("The prompts cannot be searched."), error, [this, search] { m_controller->search(search); });
            });
}

} // namespace promptlab
