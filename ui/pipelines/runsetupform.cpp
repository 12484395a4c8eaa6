// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipelines/runsetupform.h"

#include "ui/common/longchoice.h"
#include "ui/common/messagebar.h"
#include "ui/pipelines/runestimatecard.h"
#include "ui/pipelines/tickrowdelegate.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>

namespace promptlab {

namespace {

constexpr int cardGrids = 76;
constexpr int formGrids = 150;
constexpr int versionRowsShown = 6;
constexpr int mostRepeats = 1'000;
constexpr int mostConcurrency = 1'000;
constexpr int mostFirstRows = 1'000'000;

QStringList splitWords(const QString &text)
{
    QStringList words;
    for (const QString &word : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (!word.trimmed().isEmpty())
            words.append(word.trimmed());
    }
    words.removeDuplicates();
    return words;
}

QString providerText(const ProviderListing &listing)
{
    QString text = listing.label.isEmpty() ? listing.name : listing.label;
    // A label that the person gave may say it in English, whatever the language of the window.
    const bool says = text.contains(RunSetupForm::tr("simulated"), Qt::CaseInsensitive)
                   || text.contains(QLatin1String("simulated"), Qt::CaseInsensitive);
    if (listing.simulated && !says)
        text = RunSetupForm::tr("%1 (simulated)").arg(text);
    return text;
}

void nameField(QWidget *field, const QString &accessible, const QString &toolTip)
{
    field->setAccessibleName(accessible);
    field->setToolTip(toolTip);
}

} // namespace

RunSetupForm::RunSetupForm(const Theme &theme, RunSetup &setup, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_setup(setup)
{
    m_card = new RunEstimateCard(theme, setup, this);
    m_card->setFixedWidth(theme.grid(cardGrids));
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(makeForm());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(scroll, 1);
    row->addWidget(m_card);
    connectFields();
    dress();
    connect(&theme, &Theme::changed, this, &RunSetupForm::dress);
    followChoices();
    followModels();
    followVersions();
}

QWidget *RunSetupForm::firstField() const
{
    return m_versions;
}

QWidget *RunSetupForm::makeForm()
{
    auto *page = new QWidget(this);
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    auto *box = new QWidget(page);
    box->setMaximumWidth(m_theme.grid(formGrids));
    m_grid = new QGridLayout(box);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(m_theme.grid(4));
    m_grid->setVerticalSpacing(m_theme.grid(3));
    m_grid->setColumnStretch(1, 1);
    makeChoices(box);
    makeNumbers(box);
    auto *row = new QHBoxLayout;
    row->addWidget(box, 1);
    row->addStretch(0);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(m_theme.grid(4), m_theme.grid(4), m_theme.grid(4), m_theme.grid(4));
    column->addLayout(row);
    column->addStretch(1);
    return page;
}

/// A label beside the first line of its field.
void RunSetupForm::addRow(const QString &text, QWidget *field, QWidget *buddy)
{
    const int row = m_grid->rowCount();
    auto *label = new QLabel(text, field->parentWidget());
    label->setBuddy(buddy);
    label->setMinimumHeight(m_theme.length(Length::Control));
    m_grid->addWidget(label, row, 0, Qt::AlignTop);
    m_grid->addWidget(field, row, 1);
}

void RunSetupForm::makeChoices(QWidget *box)
{
    m_prompt = new LongChoice(box);
    m_prompt->setObjectName(QStringLiteral("setupPrompt"));
    m_prompt->offerMatches();
    nameField(m_prompt, tr("Prompt"), tr("The prompt to run; type a part of its name"));
    addRow(tr("&Prompt"), m_prompt, m_prompt);
    QWidget *versions = makeVersions(box);
    addRow(tr("&Versions"), versions, m_versions);
    m_dataset = new QComboBox(box);
    m_dataset->setObjectName(QStringLiteral("setupDataset"));
    nameField(m_dataset, tr("Dataset"), tr("The rows that every version is asked"));
    addRow(tr("&Dataset"), m_dataset, m_dataset);
    QWidget *rows = makeRows(box);
    addRow(tr("&Rows"), rows, m_rowChoice);
    QWidget *provider = makeProvider(box);
    addRow(tr("Pr&ovider"), provider, m_provider);
    QWidget *models = makeModels(box);
    addRow(tr("&Models"), models, m_models);
}

QWidget *RunSetupForm::makeProvider(QWidget *box)
{
    auto *provider = new QWidget(box);
    m_provider = new QComboBox(provider);
    m_provider->setObjectName(QStringLiteral("setupProvider"));
    nameField(m_provider, tr("Provider"), tr("Who answers"));
    m_providerNote = new QLabel(provider);
    m_providerNote->setWordWrap(true);
    m_providerNote->setTextFormat(Qt::PlainText);
    m_providerNote->setForegroundRole(QPalette::PlaceholderText);
    m_notes.append(m_providerNote);
    auto *column = new QVBoxLayout(provider);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.grid(1));
    column->addWidget(m_provider);
    column->addWidget(m_providerNote);
    return provider;
}

QWidget *RunSetupForm::makeVersions(QWidget *box)
{
    auto *versions = new QWidget(box);
    m_versions = new QListView(versions);
    m_versions->setObjectName(QStringLiteral("setupVersions"));
    m_versions->setModel(&m_setup.versions());
    m_versions->setItemDelegate(new TickRowDelegate(m_theme, m_versions));
    m_versions->setUniformItemSizes(true);
    m_versions->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_versions->setTextElideMode(Qt::ElideRight);
    m_versions->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    nameField(m_versions, tr("Versions to run; space ticks one"), tr("Tick the versions to compare (Space)"));
    m_asBaseline = new QPushButton(tr("Use as &baseline"), versions);
    nameField(m_asBaseline, tr("Use the selected version as baseline"),
              tr("The others are compared with the selected version (Alt+B)"));
    auto *note = new QLabel(tr("The others are compared with the baseline."), versions);
    note->setWordWrap(true);
    note->setTextFormat(Qt::PlainText);
    note->setForegroundRole(QPalette::PlaceholderText);
    m_notes.append(note);
    auto *below = new QHBoxLayout;
    below->setSpacing(m_theme.grid(2));
    below->addWidget(m_asBaseline);
    below->addWidget(note, 1);
    m_unsaved = new MessageBar(m_theme, versions);
    auto *column = new QVBoxLayout(versions);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.grid(2));
    column->addWidget(m_versions);
    column->addWidget(m_unsaved);
    column->addLayout(below);
    return versions;
}

QWidget *RunSetupForm::makeRows(QWidget *box)
{
    auto *rows = new QWidget(box);
    m_rowChoice = new QComboBox(rows);
    m_rowChoice->setObjectName(QStringLiteral("setupRows"));
    m_rowChoice->addItem(tr("All rows"));
    m_rowChoice->addItem(tr("The first rows"));
    m_rowChoice->addItem(tr("Rows by name"));
    nameField(m_rowChoice, tr("Which rows"), tr("A few rows first are cheap; all rows decide"));
    m_firstRows = new QSpinBox(rows);
    m_firstRows->setRange(1, mostFirstRows);
    nameField(m_firstRows, tr("How many rows from the top"), tr("How many rows from the top"));
    m_namedRows = new QLineEdit(rows);
    m_namedRows->setPlaceholderText(tr("row-1, row-7"));
    nameField(m_namedRows, tr("Names of the rows, with commas between"), tr("Names of the rows, with commas between"));
    auto *row = new QHBoxLayout(rows);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_theme.grid(2));
    row->addWidget(m_rowChoice);
    row->addWidget(m_firstRows);
    row->addWidget(m_namedRows, 1);
    row->addStretch(0);
    return rows;
}

QWidget *RunSetupForm::makeModels(QWidget *box)
{
    auto *models = new QWidget(box);
    m_models = new QLineEdit(models);
    m_models->setObjectName(QStringLiteral("setupModels"));
    m_models->setClearButtonEnabled(true);
    nameField(m_models, tr("Models, with commas between; empty: each version's own"),
              tr("Models, with commas between. Empty: each version's own."));
    m_chooseModels = new QPushButton(tr("Choose…"), models);
    nameField(m_chooseModels, tr("Choose from the models of the provider"),
              tr("Choose from the models of the provider"));
    m_modelMenu = new QMenu(m_chooseModels);
    auto *row = new QHBoxLayout(models);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_theme.grid(2));
    row->addWidget(m_models, 1);
    row->addWidget(m_chooseModels);
    return models;
}

void RunSetupForm::makeNumbers(QWidget *box)
{
    m_repeats = new QSpinBox(box);
    m_repeats->setRange(1, mostRepeats);
    nameField(m_repeats, tr("Repeats"), tr("How often every row is asked; repeats show how much answers vary"));
    m_repeats->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    addRow(tr("R&epeats"), m_repeats, m_repeats);
    m_concurrency = new QSpinBox(box);
    m_concurrency->setRange(1, mostConcurrency);
    nameField(m_concurrency, tr("Requests at a time"), tr("How many requests are under way at once"));
    m_concurrency->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    addRow(tr("At a &time"), m_concurrency, m_concurrency);
    m_strict = new QCheckBox(tr("A &missing variable is an error of its row"), box);
    nameField(m_strict, tr("A missing variable is an error of its row"), tr("Otherwise it renders as nothing"));
    m_grid->addWidget(m_strict, m_grid->rowCount(), 1);
}

void RunSetupForm::connectFields()
{
    connect(m_prompt, &QComboBox::activated, this, [this](int index) {
        const QString key = m_prompt->itemData(index).toString();
        m_prompt->lineEdit()->setModified(false);
        if (key != m_setup.prompt())
            m_setup.setPrompt(key);
    });
    // Whatever the line shows is what runs: a key that is written, and a line that the list of offers puts there.
    connect(m_prompt, &QComboBox::editTextChanged, this, [this](const QString &text) {
        if (!m_following)
            m_setup.writePrompt(text);
    });
    connect(m_prompt->lineEdit(), &QLineEdit::editingFinished, this, &RunSetupForm::finishPrompt);
    connect(m_card, &RunEstimateCard::repairWanted, this, &RunSetupForm::mend);
    connect(m_asBaseline, &QPushButton::clicked, this, [this] {
        if (const QModelIndex current = m_versions->currentIndex(); current.isValid())
            m_setup.versions().setBaseline(m_setup.versions().numberAt(current.row()));
    });
    connect(&m_setup.versions(), &QAbstractItemModel::modelReset, this, &RunSetupForm::followVersions);
    connect(m_dataset, &QComboBox::activated, this,
            [this](int index) { m_setup.setDataset(m_dataset->itemData(index).toString()); });
    connect(m_rowChoice, &QComboBox::currentIndexChanged, this, &RunSetupForm::rowsEdited);
    connect(m_firstRows, &QSpinBox::valueChanged, this, &RunSetupForm::rowsEdited);
    connect(m_namedRows, &QLineEdit::textEdited, this, &RunSetupForm::rowsEdited);
    connect(m_provider, &QComboBox::activated, this,
            [this](int index) { m_setup.setProvider(m_provider->itemData(index).toString()); });
    connect(m_models, &QLineEdit::textChanged, this, &RunSetupForm::modelsEdited);
    connect(m_chooseModels, &QPushButton::clicked, this, [this] {
        fillModelMenu();
        m_modelMenu->popup(m_chooseModels->mapToGlobal(QPoint(0, m_chooseModels->height())));
    });
    connect(m_repeats, &QSpinBox::valueChanged, &m_setup, &RunSetup::setRepeats);
    connect(m_concurrency, &QSpinBox::valueChanged, &m_setup, &RunSetup::setConcurrency);
    connect(m_strict, &QCheckBox::toggled, &m_setup, &RunSetup::setStrict);
    connect(&m_setup, &RunSetup::choicesChanged, this, &RunSetupForm::followChoices);
    connect(&m_setup, &RunSetup::modelsChanged, this, &RunSetupForm::followModels);
    connect(&m_setup, &RunSetup::estimateChanged, this, &RunSetupForm::showChosen);
}

void RunSetupForm::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_prompt->hasFocus())
        m_prompt->lineEdit()->setModified(false);
}

void RunSetupForm::dress()
{
    for (QLabel *note : qAsConst(m_notes))
        note->setFont(m_theme.font(TextStyle::Small));
    m_versions->setFixedHeight(versionRowsShown * m_theme.rowHeight() + 2 * m_versions->frameWidth());
}

/// What was written names a prompt when it is the only one with these letters. What names none stays, and nothing runs.
void RunSetupForm::finishPrompt()
{
    if (m_setup.prompt().isEmpty()) {
        const QString key = m_setup.promptLike(m_prompt->currentText().trimmed());
        if (key.isEmpty())
            return;
        m_setup.setPrompt(key);
    }
    m_prompt->lineEdit()->setModified(false);
    showPrompt();
}

/// The line shows what is chosen, in full.
void RunSetupForm::showPrompt()
{
    const bool following = std::exchange(m_following, true);
    const int index = m_prompt->findData(m_setup.prompt());
    m_prompt->setCurrentIndex(index);
    m_prompt->setEditText(index >= 0 ? m_prompt->itemText(index) : m_setup.writtenPrompt());
    m_following = following;
}

/// Dataset and provider, whoever chose them: what runs is what is shown.
void RunSetupForm::showChosen()
{
    for (const auto &[field, chosen] : {std::pair{m_dataset, m_setup.dataset()}, {m_provider, m_setup.provider()}}) {
        if (field->currentData().toString() == chosen)
            continue;
        if (const int index = field->findData(chosen); index >= 0)
            field->setCurrentIndex(index);
    }
}

void RunSetupForm::mend(SetupRepair repair)
{
    switch (repair) {
    case SetupRepair::None: return;
    case SetupRepair::Models: m_models->setFocus(Qt::OtherFocusReason); return;
    case SetupRepair::Providers: Q_EMIT providersWanted(); return;
    case SetupRepair::Prompt: Q_EMIT promptWanted(m_setup.prompt()); return;
    }
}

/// True when there are others than before.
bool RunSetupForm::fillPrompts()
{
    QStringList keys;
    for (const PromptListItem &item : m_setup.prompts())
        keys.append(item.prompt.key);
    if (std::exchange(m_promptKeys, keys) == keys)
        return false;
    const QString written = m_prompt->currentText();
    const bool writing = m_prompt->lineEdit()->isModified();
    QList<LongChoiceEntry> entries;
    for (const PromptListItem &item : m_setup.prompts())
        entries.append({promptLine(item.prompt), item.prompt.key});
    m_prompt->setEntries(std::move(entries));
    if (writing) {
        m_prompt->setEditText(written);
        m_prompt->lineEdit()->setModified(true);
    }
    return true;
}

void RunSetupForm::followChoices()
{
    m_following = true;
    const auto fill = [](QComboBox *combo, const QString &current) {
        const int index = combo->findData(current);
        combo->setCurrentIndex(index);
    };
    // Whoever is typing a name is not interrupted by what has been read meanwhile.
    fillPrompts();
    if (!m_prompt->lineEdit()->isModified() || !m_prompt->hasFocus())
        showPrompt();
    m_dataset->clear();
    for (const DatasetListItem &item : m_setup.datasets())
        m_dataset->addItem(tr("%1 · %Ln row(s)", nullptr, item.rows).arg(item.dataset.name), item.dataset.name);
    if (m_dataset->findData(m_setup.dataset()) < 0 && !m_setup.dataset().isEmpty())
        m_dataset->addItem(m_setup.dataset(), m_setup.dataset()); // an older version, taken over from a run
    fill(m_dataset, m_setup.dataset());
    m_provider->clear();
    for (const ProviderListing &item : m_setup.providers())
        m_provider->addItem(providerText(item), item.name);
    if (m_provider->findData(m_setup.provider()) < 0 && !m_setup.provider().isEmpty())
        m_provider->addItem(m_setup.provider(), m_setup.provider());
    fill(m_provider, m_setup.provider());
    m_rowChoice->setCurrentIndex(int(m_setup.rowChoice()));
    m_firstRows->setValue(m_setup.firstRows());
    m_namedRows->setText(m_setup.namedRows().join(QStringLiteral(", ")));
    m_repeats->setValue(m_setup.repeats());
    m_concurrency->setValue(m_setup.concurrency());
    m_strict->setChecked(m_setup.strict());
    m_models->setText(m_setup.models().join(QStringLiteral(", ")));
    m_firstRows->setVisible(m_setup.rowChoice() == RowChoice::First);
    m_namedRows->setVisible(m_setup.rowChoice() == RowChoice::Named);
    m_following = false;
    showUnsaved();
}

void RunSetupForm::showUnsaved()
{
    const int version = m_setup.unsavedVersion();
    if (version == 0) {
        m_unsaved->clear();
        return;
    }
    BarMessage message;
    message.level = MessageLevel::Warning;
    message.what = tr("The changes that are not saved are not tested.");
    message.why = tr("Version %1 is asked as it was saved.").arg(version);
    message.actions = {{tr("Back to the editor"), [this] { Q_EMIT promptWanted(m_setup.prompt()); }}};
    m_unsaved->showMessage(message);
}

void RunSetupForm::followVersions()
{
    if (m_setup.versions().rowCount() > 0)
        m_versions->setCurrentIndex(m_setup.versions().index(0));
}

void RunSetupForm::followModels()
{
    const QStringList own = m_setup.ownModels();
    m_models->setPlaceholderText(own.isEmpty() ? tr("Each version's own")
                                               : tr("Each version's own: %1").arg(own.join(QStringLiteral(", "))));
    m_chooseModels->setEnabled(!m_setup.offeredModels().isEmpty());
    QString note;
    for (const ProviderListing &listing : m_setup.providers()) {
        if (listing.name != m_setup.provider())
            continue;
        if (listing.simulated)
            note = tr("Answers are made by rules: nothing is sent, nothing is paid.");
        else if (!listing.keyVariable.isEmpty() && !listing.keyPresent)
            note = tr("Needs a key: it is given under Settings → Providers.");
        else if (listing.local)
            note = tr("A server of your own at %1.").arg(listing.baseUrl);
    }
    if (!m_setup.modelsProblem().isEmpty())
        note = tr("Its models could not be listed; type a name. %1").arg(m_setup.modelsProblem());
    m_providerNote->setText(note);
    m_providerNote->setVisible(!note.isEmpty());
}

void RunSetupForm::fillModelMenu()
{
    m_modelMenu->clear();
    const QStringList chosen = m_setup.models();
    for (const QString &model : m_setup.offeredModels()) {
        QAction *action = m_modelMenu->addAction(model);
        action->setCheckable(true);
        action->setChecked(chosen.contains(model));
        connect(action, &QAction::toggled, this, [this, model](bool on) {
            QStringList models = m_setup.models();
            models.removeAll(model);
            if (on)
                models.append(model);
            m_models->setText(models.join(QStringLiteral(", ")));
        });
    }
}

void RunSetupForm::rowsEdited()
{
    const auto choice = RowChoice(m_rowChoice->currentIndex());
    m_firstRows->setVisible(choice == RowChoice::First);
    m_namedRows->setVisible(choice == RowChoice::Named);
    if (!m_following)
        m_setup.setRows(choice, m_firstRows->value(), splitWords(m_namedRows->text()));
}

void RunSetupForm::modelsEdited()
{
    if (!m_following)
        m_setup.setModels(splitWords(m_models->text()));
}

} // namespace promptlab
