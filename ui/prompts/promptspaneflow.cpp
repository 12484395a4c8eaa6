// SPDX-License-Identifier: GPL-3.0-or-later
// Opening a prompt, showing it, and where one goes from it.
#include "ui/prompts/promptspane.h"

#include "ui/common/paneltoolbar.h"
#include "ui/common/statuschip.h"
#include "ui/prompts/draftcompare.h"
#include "ui/prompts/editorcolumn.h"
#include "ui/prompts/entrybar.h"
#include "ui/prompts/historypanel.h"
#include "ui/prompts/modelform.h"
#include "ui/prompts/previewpanel.h"
#include "ui/prompts/problemspanel.h"
#include "ui/prompts/prompteditor.h"
#include "ui/prompts/promptlistpanel.h"
#include "ui/prompts/promptscommands.h"
#include "ui/prompts/promptsearchpanel.h"
#include "ui/prompts/sectionheaders.h"
#include "ui/prompts/sidecolumn.h"
#include "ui/prompts/variablespanel.h"

#include <QLocale>
#include <QStackedWidget>

namespace promptlab {

void PromptsPane::activated()
{
    if (!m_loaded)
        m_list->setLoading(true);
    readList();
    m_controller->loadDatasets();
}

bool PromptsPane::open(const Place &place)
{
    if (place.kind.isEmpty())
        return true;
    if (place.kind == QLatin1String("new")) {
        askNew({}, {}, {});
        return true;
    }
    if (place.kind == QLatin1String("search")) {
        openSearch();
        return true;
    }
    if (place.kind != QLatin1String("prompt") && place.kind != QLatin1String("version"))
        return false;
    m_target = place;
    if (place.id.section(QLatin1Char('@'), 0, 0) == m_session->key())
        goToTarget();
    else
        openPrompt(place.id.section(QLatin1Char('@'), 0, 0));
    return true;
}

QList<QuickEntry> PromptsPane::quickEntries() const
{
    QList<QuickEntry> entries;
    for (int i = 0; i < m_prompts->rowCount(); ++i) {
        const PromptRow &row = m_prompts->row(i);
        if (row.archived)
            continue;
        const QString version = row.versions > 0 ? tr("v%1").arg(row.versions) : tr("new");
        entries.append({row.key,
                        row.tagText.isEmpty() ? version : tr("%1 · %2").arg(version, row.tagText),
                        {},
                        {id(), QStringLiteral("prompt"), row.key, {}},
                        {}});
    }
    if (!m_session->isOpen())
        return entries;
    for (const Variable &variable : m_session->variables()) {
        QJsonObject detail;
        const auto uses = m_analysis ? m_analysis->uses.value(variable.name) : QList<VariableUse>();
        if (!uses.isEmpty())
            detail = {{QStringLiteral("message"), uses.first().message},
                      {QStringLiteral("line"), uses.first().line},
                      {QStringLiteral("column"), uses.first().column}};
        entries.append({variable.name,
                        variable.type,
                        QStringLiteral("message-square-code"),
                        {id(), QStringLiteral("prompt"), m_session->key(), detail},
                        QLatin1Char('@')});
    }
    for (const VersionSummary &version : m_history.versions) {
        entries.append(
            {tr("%1 version %2").arg(m_history.key, QString::number(version.number)),
             version.message.section(QLatin1Char('\n'), 0, 0),
             QStringLiteral("history"),
             {id(), QStringLiteral("version"), QStringLiteral("%1@%2").arg(m_history.key).arg(version.number), {}},
             QLatin1Char('#')});
    }
    return entries;
}

QList<QWidget *> PromptsPane::panels() const
{
    return {m_bar, m_entry, m_list, m_centre, m_side};
}

Task<void> PromptsPane::finish()
{
    m_settle.stop();
    keepDraftNow();
    m_autosave.stop();
    m_analyser->cancel();
    co_await m_controller->finish();
}

void PromptsPane::readList()
{
    keepDraftNow(); // the reader looks at the drafts
    m_controller->loadList();
}

void PromptsPane::listArrived(const PromptRows &rows)
{
    m_loaded = true;
    m_prompts->setRows(rows);
    followRename();
    if (m_session->isOpen() && m_changed)
        m_prompts->setDraft(m_session->key(), true);
    m_listFailed = false;
    m_list->setLoading(false);
    if (const QString key = std::exchange(m_reveal, {}); !key.isEmpty() && m_list->reveal(key))
        Q_EMIT messagePosted(tr("The filter of the list was cleared: it hid %1").arg(key));
    m_list->select(m_session->isOpen() ? m_session->key() : m_wanted);
    fitList();
    describeNothing();
    refreshTitle();
    sayWhatIsNewer();
    sayIfArchived();
}

void PromptsPane::openPrompt(const QString &key)
{
    if (key == m_session->key() || key == m_wanted)
        return;
    keepDraftNow();
    m_wanted = key;
    m_controller->open(key, true);
}

void PromptsPane::showOpened()
{
    m_wanted.clear();
    m_analysis.reset();
    m_settle.stop();
    m_autosave.stop();
    m_unkept = false;
    m_history = {};
    m_bar->clear();
    m_entry->leave();
    fitList();
    editor().setReadOnly(false);
    editor().load(m_session->firstMessages(), m_session->format());
    m_side->model().load();
    m_side->preview().show({});
    m_side->problems().setProblems({}, {});
    m_column->setModelSummary(ModelForm::summary(m_session->settings()));
    m_centre->setCurrentWidget(m_column);
    m_side->show();
    m_changed = m_session->isChanged();
    m_list->select(m_session->key());
    refreshTitle();
    showVariables();
    askAnalysis(true);
    loadHistory();
    goToTarget();
    if (const BarMessage message = std::exchange(m_afterOpening, BarMessage()); !message.what.isEmpty())
        m_bar->showMessage(message);
    else
        sayWhatIsNewer();
    sayIfArchived();
}

void PromptsPane::goToTarget()
{
    if (m_target.id.section(QLatin1Char('@'), 0, 0) != m_session->key())
        return;
    const Place target = std::exchange(m_target, Place());
    if (target.kind == QLatin1String("version"))
        m_side->showPage(QStringLiteral("history"));
    if (!target.detail.contains(QStringLiteral("line")))
        return;
    int message = target.detail.value(QStringLiteral("message")).toInt();
    // Others name a message by its role, as their headings do.
    if (const QString section = target.detail.value(QStringLiteral("section")).toString(); !section.isEmpty()) {
        const QList<PromptSection> &sections = editor().sections();
        const auto named = std::find_if(sections.begin(), sections.end(), [&section](const PromptSection &candidate) {
            return roleLabel(candidate.role) == section;
        });
        message = named == sections.end() ? message : int(named - sections.begin());
    }
    editor().goTo({message, target.detail.value(QStringLiteral("line")).toInt(1),
                   target.detail.value(QStringLiteral("column")).toInt(1)},
                  target.detail.value(QStringLiteral("length")).toInt());
}

void PromptsPane::sayWhatIsNewer()
{
    const int place = m_session->isOpen() ? m_prompts->indexOf(m_session->key()) : -1;
    const int newest = place < 0 ? 0 : m_prompts->row(place).versions;
    if (newest <= m_session->baseVersion() || m_bar->isVisible())
        return;
    const QString key = m_session->key();
    if (!m_changed) {
        m_controller->open(key, false);
        return;
    }
    BarMessage message;
    message.level = MessageLevel::Info;
    message.what = tr("Version %1 of %2 was saved since this draft began.").arg(QString::number(newest), key);
    message.why = tr("Saving will ask what to do; nothing is lost.");
    message.actions = {{tr("Compare mine with theirs"), [this] { compareWithTheirs(); }, false},
                       {tr("Open theirs, keep mine aside"), [this] { takeTheirs(); }, false}};
    m_bar->showMessage(message);
}

void PromptsPane::showNothing()
{
    m_session->close();
    m_analysis.reset();
    m_changed = false;
    m_centre->setCurrentIndex(0);
    m_side->hide();
    fitList();
    refreshTitle();
    Q_EMIT positionTextChanged({});
    Q_EMIT tokensTextChanged({});
}

void PromptsPane::refreshTitle()
{
    if (!m_session->isOpen()) {
        m_toolBar->setTitle(title());
        m_badge->hide();
        refreshBlocked();
        return;
    }
    const int place = m_prompts->indexOf(m_session->key());
    const QString when =
        m_session->isNew()
            ? tr("never saved")
            : tr("saved %1").arg(relativeTime(m_session->baseTime(), m_controller->services().clock.nowMs()));
    const QString note =
        m_session->name() == m_session->key() ? when : tr("%1 · %2", "name and time").arg(m_session->name(), when);
    // The key matters more: beside it a note has to have room.
    m_toolBar->setTitle(m_session->key(), m_narrow ? QString() : note);
    const QString base = tr("v%1").arg(m_session->baseVersion());
    m_badge->setText(m_session->isNew() ? tr("new") : (m_changed ? tr("draft on %1", "a version").arg(base) : base));
    m_badge->setAccessibleName(m_badge->text());
    m_badge->setToolTip(m_changed ? tr("What you typed is kept as a draft; Ctrl+S saves it as a version")
                                  : tr("The newest version that you have seen"));
    m_badge->setChecked(m_session->isNew() || m_changed);
    m_badge->updateGeometry();
    m_badge->show();
    m_column->setPlaces(place < 0 ? QList<EnvironmentPlace>() : m_prompts->row(place).environments,
                        place < 0 ? QStringList() : m_prompts->row(place).tags);
    refreshBlocked();
}

PromptBlockers PromptsPane::blockers() const
{
    PromptBlockers now;
    now.open = m_session->isOpen();
    now.changed = m_changed;
    now.saved = now.open && !m_session->isNew();
    now.earlier = m_session->baseVersion() > 1;
    const int place = now.open ? m_prompts->indexOf(m_session->key()) : -1;
    if (place < 0)
        return now;
    const PromptRow &row = m_prompts->row(place);
    now.archived = row.archived;
    now.inProduction = std::any_of(row.environments.begin(), row.environments.end(),
                                   [](const EnvironmentPlace &at) { return at.name == QLatin1String("production"); });
    return now;
}

void PromptsPane::refreshBlocked()
{
    if (m_commands)
        m_commands->update(blockers());
}

void PromptsPane::restoreVersion(const ResolvedVersion &version)
{
    m_centre->setCurrentWidget(m_column);
    editor().replaceMessages(version.version.content.messages);
    m_session->takeSettingsOf(version.version.content);
    editor().setTemplateFormat(m_session->format());
    m_side->model().load();
    settle();
    Q_EMIT messagePosted(tr("Version %1 is in the editor; undo goes back").arg(version.version.number));
}

void PromptsPane::compareWith(const QString &left, const QString &right)
{
    const QString key = m_session->key();
    Q_EMIT navigationRequested({QStringLiteral("diff"),
                                QStringLiteral("versions"),
                                key,
                                {{QStringLiteral("a"), QString(key + QLatin1Char('@') + left)},
                                 {QStringLiteral("b"), QString(key + QLatin1Char('@') + right)}}});
}

void PromptsPane::compare()
{
    const int base = m_session->baseVersion();
    settle();
    if (m_changed && base > 0)
        compareDraft(tr("version %1").arg(base), m_session->base());
    else
        compareWith(QString::number(std::max(1, base - 1)), QString::number(base));
}

void PromptsPane::compareDraft(const QString &title, const PromptContent &other)
{
    m_centre->setCurrentWidget(m_compare);
    m_compare->compare(title, other, tr("Your draft"), m_session->content());
}

void PromptsPane::compareWithTheirs()
{
    m_fetched = [this](const ResolvedVersion &theirs) {
        compareDraft(tr("version %1").arg(theirs.version.number), theirs.version.content);
    };
    m_controller->fetch(m_session->key());
}

void PromptsPane::loadHistory()
{
    if (!m_session->isOpen())
        return;
    if (m_session->isNew())
        m_side->history().showNote(tr("This prompt was never saved. The first save makes version 1."));
    else
        m_controller->loadHistory(m_session->key());
}

void PromptsPane::failed(const QString &what, const Error &error, std::function<void()> again)
{
    BarMessage message = messageFromError(what, error);
    if (again)
        message.actions.append({tr("Try again"),
                                [this, again = std::move(again)] {
                                    m_bar->clear();
                                    again();
                                },
                                true});
    m_bar->showMessage(message);
}

} // namespace promptlab
