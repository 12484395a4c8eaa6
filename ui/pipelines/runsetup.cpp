// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipelines/runsetup.h"

#include "core/base/needs.h"
#include "core/template/templateengine.h"

namespace promptlab {

namespace {

constexpr int estimateAfterMs = 250;

bool canBeAsked(const ProviderListing &listing)
{
    return listing.keyVariable.isEmpty() || listing.keyPresent || listing.local;
}

QStringList variablesOf(const PromptContent &content)
{
    const auto variables = parsePrompt(content);
    return variables.ok() ? variables->names() : QStringList();
}

template<typename List, typename Name>
bool listHolds(const List &list, const QString &wanted, Name name)
{
    return std::any_of(list.begin(), list.end(), [&](const auto &item) { return name(item) == wanted; });
}

} // namespace

RunSetup::RunSetup(PipelineController &controller, QObject *parent) : QObject(parent), m_controller(controller)
{
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(estimateAfterMs);
    connect(&m_debounce, &QTimer::timeout, this, [this] {
        if (!m_controller.token().isCancelled()) // the pane may be ending meanwhile
            spawn(estimateNow(++m_estimateTicket));
    });
    connect(&m_versions, &RunVersionModel::chosenChanged, this, &RunSetup::versionsChosen);
    connect(&m_controller, &PipelineController::runsLoaded, this, &RunSetup::followRuns);
}

void RunSetup::spawn(Task<void> task)
{
    m_controller.scope().spawn(std::move(task));
}

void RunSetup::reload()
{
    if (m_controller.token().isCancelled())
        return;
    m_loading = true;
    Q_EMIT choicesChanged();
    spawn(readChoices(++m_choicesTicket));
}

Task<void> RunSetup::readChoices(int ticket)
{
    const PipelineServices &services = m_controller.services();
    const Context context = services.context(m_controller.token());
    const auto prompts = co_await services.prompts.list(context);
    const auto datasets = co_await services.datasets.list(context);
    const auto providers = co_await services.providers.list(context);
    if (ticket != m_choicesTicket || m_controller.token().isCancelled())
        co_return;
    m_loading = false;
    m_loadProblem.clear();
    for (const Error *error : {prompts.ok() ? nullptr : &prompts.error(), datasets.ok() ? nullptr : &datasets.error(),
                               providers.ok() ? nullptr : &providers.error()}) {
        if (error && m_loadProblem.isEmpty())
            m_loadProblem = error->text();
    }
    m_prompts = prompts.valueOr({});
    m_datasets = datasets.valueOr({});
    m_providers = providers.valueOr({});
    m_providers.removeIf([](const ProviderListing &listing) { return listing.name == QLatin1String("scripted:FILE"); });
    std::stable_sort(m_providers.begin(), m_providers.end(),
                     [](const ProviderListing &a, const ProviderListing &b) { return canBeAsked(a) > canBeAsked(b); });
    keepChoices();
    Q_EMIT choicesChanged();
    changed();
}

/// What was chosen and is gone gives way to the first that is there.
void RunSetup::keepChoices()
{
    const auto promptKey = [](const PromptListItem &item) { return item.prompt.key; };
    const auto datasetName = [](const DatasetListItem &item) { return item.dataset.name; };
    const auto providerName = [](const ProviderListing &item) { return item.name; };
    const bool samePrompt = listHolds(m_prompts, m_prompt, promptKey);
    if (samePrompt)
        spawn(readVersions(m_prompt, ++m_versionsTicket)); // there may be newer ones
    else if (!m_writtenPrompt.isEmpty())
        writePrompt(m_writtenPrompt); // it may name one now
    else {
        usePrompt(firstPrompt());
        m_promptGuessed = !m_controller.runsKnown();
    }
    if (!listHolds(m_datasets, m_dataset.section(QLatin1Char('@'), 0, 0), datasetName)) {
        suggestDataset();
        m_datasetGuessed = !m_controller.runsKnown();
    }
    if (!listHolds(m_providers, m_provider, providerName))
        setProvider(m_providers.isEmpty() ? QString() : providerName(m_providers.first()));
}

Task<void> RunSetup::readVersions(QString prompt, int ticket)
{
    if (m_prompts.isEmpty())
        co_return; // where versions run is not known yet; keepChoices() comes back to it
    const PipelineServices &services = m_controller.services();
    const auto versions = co_await services.prompts.log(services.context(m_controller.token()), prompt);
    if (ticket != m_versionsTicket || m_controller.token().isCancelled())
        co_return;
    if (!versions.ok()) {
        refuse(versions.error());
        co_return;
    }
    QList<int> wanted = std::exchange(m_wantedVersions, {});
    if (wanted.isEmpty() && m_versions.rowCount() > 0)
        wanted = m_versions.chosen();
    QStringList running;
    for (const PromptListItem &item : qAsConst(m_prompts)) {
        if (item.prompt.key == prompt)
            running = item.environments;
    }
    m_versions.setVersions(*versions, running);
    if (std::exchange(m_besideBaseline, false) && wanted.size() == 1)
        m_versions.suggest(wanted.first());
    else if (!wanted.isEmpty())
        m_versions.setChosen(wanted);
}

void RunSetup::versionsChosen()
{
    QStringList references;
    for (const int number : m_versions.chosen())
        references.append(QStringLiteral("%1@%2").arg(m_prompt).arg(number));
    if (!m_controller.token().isCancelled())
        spawn(readOwnModels(references, ++m_ownModelsTicket));
    changed();
}

/// The dataset that the prompt was last run on with an answer; else the one that has its variables.
void RunSetup::suggestDataset()
{
    for (const RunEntry &entry : m_controller.runs()) {
        const RunSpec &spec = entry.item.spec;
        const bool there = std::any_of(m_datasets.begin(), m_datasets.end(), [&spec](const DatasetListItem &item) {
            return item.dataset.name == spec.datasetName;
        });
        const RunTotals &totals = entry.item.totals;
        const bool silent = totals.done > 0 && totals.errors == totals.done;
        if (there && !silent && spec.versions.first().promptKey == m_prompt) {
            useDataset(spec.datasetName);
            Q_EMIT choicesChanged();
            return;
        }
    }
    if (!m_datasets.isEmpty() && !m_prompt.isEmpty() && !m_controller.token().isCancelled())
        spawn(findDataset(m_prompt, ++m_datasetTicket));
}

/// Looks into small datasets for one whose rows hold what the prompt reads.
Task<void> RunSetup::findDataset(QString prompt, int ticket)
{
    constexpr int mostRows = 5'000;
    constexpr int mostDatasets = 12;
    const PipelineServices &services = m_controller.services();
    const Context context = services.context(m_controller.token());
    const auto superseded = [this, ticket] { return ticket != m_datasetTicket || m_controller.token().isCancelled(); };
    const auto newest = co_await services.prompts.show(context, prompt);
    if (superseded())
        co_return;
    const QStringList wanted = newest.ok() ? variablesOf(newest->version.content) : QStringList();
    const QList<DatasetListItem> datasets = m_datasets.mid(0, mostDatasets);
    QString best = datasets.isEmpty() ? QString() : datasets.first().dataset.name;
    qsizetype bestCount = 0;
    for (const DatasetListItem &item : datasets) {
        if (item.rows > mostRows)
            continue;
        const auto content = co_await services.datasets.show(context, item.dataset.name);
        if (superseded())
            co_return;
        if (!content.ok() || content->rows.isEmpty())
            continue;
        const QJsonObject variables = content->rows.first().variables;
        const auto count = std::count_if(wanted.begin(), wanted.end(),
                                         [&variables](const QString &name) { return variables.contains(name); });
        if (count > bestCount) {
            bestCount = count;
            best = item.dataset.name;
        }
    }
    useDataset(best);
    Q_EMIT choicesChanged();
}

Task<void> RunSetup::readOwnModels(QStringList references, int ticket)
{
    const PipelineServices &services = m_controller.services();
    QStringList models;
    for (const QString &reference : references) {
        const auto version = co_await services.prompts.show(services.context(m_controller.token()), reference);
        if (ticket != m_ownModelsTicket || m_controller.token().isCancelled())
            co_return;
        if (version.ok() && !version->version.content.settings.model.isEmpty())
            models.append(version->version.content.settings.model);
    }
    models.removeDuplicates();
    m_ownModels = models;
    Q_EMIT modelsChanged();
}

/// What was proposed before the runs were known follows them, unless somebody chose since.
void RunSetup::followRuns()
{
    const bool dataset = std::exchange(m_datasetGuessed, false);
    const bool prompt = std::exchange(m_promptGuessed, false) && firstPrompt() != m_prompt;
    if (prompt)
        usePrompt(firstPrompt());
    if (dataset)
        suggestDataset();
    if (prompt || dataset)
        Q_EMIT choicesChanged();
}

void RunSetup::setDataset(const QString &name)
{
    m_datasetGuessed = false;
    useDataset(name);
}

void RunSetup::useDataset(const QString &name)
{
    ++m_datasetTicket; // what was being looked for is not wanted any more
    if (std::exchange(m_dataset, name) != name) {
        m_allRows.clear();
        setRows(m_rowChoice, m_firstRows, m_namedRows);
    }
}

void RunSetup::setProvider(const QString &name)
{
    m_provider = name;
    m_description.reset();
    m_providerProblem.reset();
    if (m_versions.rowCount() > 0)
        m_refused.reset(); // that was with another provider
    m_offeredModels.clear();
    m_modelsProblem.clear();
    if (!name.isEmpty() && !m_controller.token().isCancelled())
        spawn(describeProvider(name, ++m_providerTicket));
    Q_EMIT modelsChanged();
    changed();
}

Task<void> RunSetup::describeProvider(QString name, int ticket)
{
    const PipelineServices &services = m_controller.services();
    const Context context = services.context(m_controller.token());
    const auto superseded = [this, ticket] { return ticket != m_providerTicket || m_controller.token().isCancelled(); };
    const auto description = co_await services.providers.describe(context, name, QString());
    if (superseded())
        co_return;
    if (!description.ok()) {
        m_providerProblem = description.error();
        changed();
        co_return;
    }
    m_description = *description;
    changed();
    const auto models = co_await services.providers.models(context, *description);
    if (superseded())
        co_return;
    m_offeredModels = models.valueOr({});
    if (!models.ok())
        m_modelsProblem = models.error().text();
    Q_EMIT modelsChanged();
}

void RunSetup::setModels(const QStringList &models)
{
    if (std::exchange(m_models, models) != models)
        changed();
}

void RunSetup::setRows(RowChoice choice, int first, const QStringList &named)
{
    m_rowChoice = choice;
    m_firstRows = first;
    m_namedRows = named;
    if (choice == RowChoice::First && m_allRows.isEmpty() && !m_dataset.isEmpty()
        && !m_controller.token().isCancelled())
        spawn(readRows(m_dataset, ++m_rowsTicket));
    changed();
}

Task<void> RunSetup::readRows(QString reference, int ticket)
{
    const PipelineServices &services = m_controller.services();
    const auto content = co_await services.datasets.show(services.context(m_controller.token()), reference);
    if (ticket != m_rowsTicket || m_controller.token().isCancelled() || !content.ok())
        co_return;
    m_allRows.clear();
    for (const DatasetRow &row : content->rows)
        m_allRows.append(row.key);
    changed();
}

void RunSetup::setRepeats(int repeats)
{
    if (std::exchange(m_repeats, repeats) != repeats)
        changed();
}

void RunSetup::setConcurrency(int concurrency)
{
    if (std::exchange(m_concurrency, concurrency) != concurrency)
        changed();
}

void RunSetup::setStrict(bool strict)
{
    if (std::exchange(m_strict, strict) != strict)
        changed();
}

void RunSetup::takeOver(const RunSpec &spec, const QStringList &rows)
{
    const QString key = spec.versions.first().promptKey;
    QList<int> numbers;
    for (const RunVersion &version : spec.versions) {
        if (version.promptKey == key)
            numbers.append(version.number);
    }
    m_wantedVersions = numbers;
    m_besideBaseline = false;
    usePrompt(key);
    ++m_datasetTicket;
    m_datasetGuessed = false;
    m_dataset = QStringLiteral("%1@%2").arg(spec.datasetName).arg(spec.datasetNumber);
    m_models = spec.models;
    m_models.removeAll(QString());
    m_repeats = spec.repeats;
    m_concurrency = spec.concurrency;
    m_strict = spec.strictVariables;
    m_allRows.clear();
    m_namedRows = rows.isEmpty() ? spec.rowKeys : rows;
    m_rowChoice = m_namedRows.isEmpty() ? RowChoice::All : RowChoice::Named;
    if (!spec.providerName.isEmpty())
        setProvider(spec.providerName);
    changed();
    Q_EMIT choicesChanged();
}

void RunSetup::choose(const QString &prompt, const QList<int> &versions, bool unsaved)
{
    m_wantedVersions = versions;
    m_besideBaseline = true;
    usePrompt(prompt);
    m_unsavedVersion = unsaved && !versions.isEmpty() ? versions.last() : 0;
    suggestDataset();
    Q_EMIT choicesChanged();
}

RunRequest RunSetup::request() const
{
    RunRequest request;
    for (const int number : m_versions.chosen())
        request.versions.append(QStringLiteral("%1@%2").arg(m_prompt).arg(number));
    request.models = m_models;
    request.dataset = m_dataset;
    if (m_rowChoice == RowChoice::First)
        request.rowKeys = m_allRows.mid(0, m_firstRows);
    else if (m_rowChoice == RowChoice::Named)
        request.rowKeys = m_namedRows;
    request.repeats = m_repeats;
    request.providerName = m_provider;
    request.provider = m_description.value_or(QJsonObject());
    request.concurrency = m_concurrency;
    request.strictVariables = m_strict;
    return request;
}

/// What is still to be chosen, before a service needs to be asked.
QString RunSetup::missing() const
{
    if (m_prompts.isEmpty() && !m_loading)
        return tr("There is no prompt yet. Write or import one first.");
    if (m_prompt.isEmpty() && !m_loading)
        return m_writtenPrompt.trimmed().isEmpty()
                 ? tr("Choose a prompt.")
                 : tr("No prompt is called \"%1\". Choose one from the list.").arg(m_writtenPrompt.trimmed());
    if (m_datasets.isEmpty() && !m_loading)
        return tr("There is no dataset yet. Import one first.");
    if (m_versions.rowCount() > 0 && m_versions.chosen().isEmpty())
        return tr("Tick at least one version.");
    if (m_rowChoice == RowChoice::Named && m_namedRows.isEmpty())
        return tr("Name at least one row.");
    if (m_providerProblem)
        return m_providerProblem->text();
    return {};
}

QString RunSetup::problem() const
{
    if (const QString first = missing(); !first.isEmpty())
        return first;
    if (m_refused)
        return m_refused->text();
    if (!m_estimate || !m_estimate->cannotRun())
        return {};
    return tr("%1 Every case would end with an error. Take another dataset, give the variable a default, or let "
              "missing "
              "variables be empty at the left.",
              "%1: what is missing")
        .arg(estimateRenderText(*m_estimate));
}

SetupRepair RunSetup::repair() const
{
    const Error *error = m_providerProblem ? &*m_providerProblem : (m_refused ? &*m_refused : nullptr);
    if (m_providerProblem || (error && error->detail.startsWith(needsKey)))
        return SetupRepair::Providers;
    if (!missing().isEmpty())
        return SetupRepair::None;
    if (error)
        return error->detail == needsModel ? SetupRepair::Models : SetupRepair::None;
    return m_estimate && m_estimate->cannotRun() ? SetupRepair::Prompt : SetupRepair::None;
}

void RunSetup::refuse(const Error &error)
{
    m_refused = error;
    Q_EMIT estimateChanged();
}

void RunSetup::changed()
{
    ++m_estimateTicket; // what is under way is out of date
    const bool rowsKnown = m_rowChoice != RowChoice::First || !m_allRows.isEmpty();
    const bool ready = missing().isEmpty() && m_description && m_versions.rowCount() > 0 && rowsKnown && !m_loading
                    && !m_controller.token().isCancelled();
    m_estimating = ready;
    if (ready) {
        m_debounce.start();
    } else {
        m_debounce.stop();
        m_estimate.reset(); // it was of something else
    }
    Q_EMIT estimateChanged();
}

Task<void> RunSetup::estimateNow(int ticket)
{
    const PipelineServices &services = m_controller.services();
    const auto estimate = co_await services.testing.estimate(services.context(m_controller.token()), request());
    if (ticket != m_estimateTicket || m_controller.token().isCancelled())
        co_return;
    m_estimating = false;
    m_refused = estimate.ok() ? std::nullopt : std::optional(estimate.error());
    m_estimate = estimate.ok() ? std::optional(*estimate) : std::nullopt;
    Q_EMIT estimateChanged();
}

} // namespace promptlab
