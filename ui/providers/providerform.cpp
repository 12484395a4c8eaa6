// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/providers/providerform.h"

#include "ui/common/labstyle.h"

#include <QComboBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace promptlab {

namespace {

constexpr int providerFormWidth = 640;
const char cassetteFormKind[] = "cassette";

QLabel *providerFormLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ProviderForm::ProviderForm(const Theme &theme, const QList<ProviderKind> &kinds, QWidget *parent)
    : FormWidget(theme, parent), m_kinds(kinds), m_title(providerFormLabel(this)), m_problem(providerFormLabel(this)),
      m_kind(new QComboBox(this)), m_name(new QLineEdit(this)), m_url(new QLineEdit(this)),
      m_fileCell(new QWidget(this)), m_file(new QLineEdit(m_fileCell)),
      m_browse(new QPushButton(tr("Choose…"), m_fileCell)), m_mode(new QComboBox(this)), m_source(new QComboBox(this)),
      m_cancel(new QPushButton(tr("Cancel"), this)), m_save(new QPushButton(tr("Save"), this))
{
    build();
    setFormButtons(m_save);
    const auto dress = [this] {
        m_title->setFont(m_theme.font(TextStyle::Title));
        m_problem->setFont(m_theme.font(TextStyle::Small));
        QPalette colors = m_problem->palette();
        for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text})
            colors.setColor(role, m_theme.status(StatusTone::Fail).mark);
        m_problem->setPalette(colors);
    };
    dress();
    connect(&theme, &Theme::changed, this, dress);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ProviderForm::follow);
    connect(m_mode, &QComboBox::currentIndexChanged, this, &ProviderForm::follow);
    connect(m_browse, &QPushButton::clicked, this, &ProviderForm::chooseFile);
    connect(m_cancel, &QPushButton::clicked, this, &ProviderForm::cancelled);
    connect(m_save, &QPushButton::clicked, this, &ProviderForm::send);
}

void ProviderForm::addField(const QString &label, QWidget *editor, const QString &help, QWidget *cell)
{
    editor->setAccessibleName(label);
    editor->setToolTip(help);
    auto *name = new QLabel(label, m_fields->parentWidget());
    name->setBuddy(editor);
    name->setMinimumHeight(m_theme.length(Length::Control));
    const int row = m_fields->rowCount();
    m_fields->addWidget(name, row, 0, Qt::AlignLeft | Qt::AlignTop);
    m_fields->addWidget(cell ? cell : editor, row, 1);
    m_labels.insert(cell ? cell : editor, name);
}

void ProviderForm::build()
{
    auto *page = new QWidget(this);
    page->setMaximumWidth(providerFormWidth);
    m_fields = new QGridLayout(page);
    m_fields->setContentsMargins(m_theme.grid(6), m_theme.grid(4), m_theme.grid(6), m_theme.grid(4));
    m_fields->setHorizontalSpacing(m_theme.grid(4));
    m_fields->setVerticalSpacing(m_theme.grid(2));
    m_fields->setColumnStretch(1, 1);
    m_fields->addWidget(m_title, 0, 0, 1, 2);
    m_fields->addWidget(m_problem, 1, 0, 1, 2);
    for (const ProviderKind &kind : qAsConst(m_kinds))
        m_kind->addItem(kind.label, kind.id);
    addField(tr("Kind"), m_kind, tr("What it is"));
    m_name->setMaxLength(100);
    addField(tr("Name"), m_name, tr("What runs and the command line call it"));
    m_url->setPlaceholderText(tr("http://localhost:8000/v1"));
    addField(tr("Address"), m_url, tr("Base address of the server; it ends in the version part"));
    auto *row = new QHBoxLayout(m_fileCell);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_file, 1);
    row->addWidget(m_browse);
    m_browse->setAccessibleName(tr("Choose the file"));
    m_browse->setToolTip(tr("Choose the file"));
    addField(tr("File"), m_file, tr("Full name of the file"), m_fileCell);
    m_mode->addItem(tr("Replay what is recorded, ask for the rest"), int(CassetteMode::Auto));
    m_mode->addItem(tr("Ask always and record"), int(CassetteMode::Record));
    m_mode->addItem(tr("Replay only; nothing leaves this computer"), int(CassetteMode::Replay));
    addField(tr("Mode"), m_mode, tr("When the source is asked"));
    addField(tr("Source"), m_source, tr("The provider whose answers are recorded"));
    auto *buttons = new QWidget(page);
    auto *line = new QHBoxLayout(buttons);
    line->setContentsMargins(0, m_theme.grid(2), 0, 0);
    line->addStretch(1);
    line->addWidget(m_cancel);
    line->addWidget(m_save);
    m_cancel->setAccessibleName(m_cancel->text());
    m_cancel->setToolTip(tr("Close the form without a change (Esc)"));
    setButtonKind(m_save, ButtonKind::Primary);
    m_fields->addWidget(buttons, m_fields->rowCount(), 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(page);
    all->addStretch(1);
}

const ProviderKind *ProviderForm::kind() const
{
    const int index = m_kind->currentIndex();
    return index >= 0 && index < m_kinds.size() ? &m_kinds.at(index) : nullptr;
}

QString ProviderForm::freeName(const QString &wanted) const
{
    const auto taken = [this](const QString &name) {
        return std::any_of(m_present.cbegin(), m_present.cend(),
                           [&name](const ProviderSetting &provider) { return provider.name == name; });
    };
    QString name = wanted;
    for (int number = 2; taken(name); ++number)
        name = QStringLiteral("%1-%2").arg(wanted).arg(number);
    return name;
}

void ProviderForm::fillSources(const QList<ProviderSetting> &present)
{
    m_present = present;
    m_source->clear();
    for (const ProviderSetting &provider : present) {
        if (provider.type != QLatin1String(cassetteFormKind))
            m_source->addItem(provider.name, provider.id);
    }
}

void ProviderForm::startNew(const QList<ProviderSetting> &present, const FoundServer *found)
{
    m_provider = {};
    m_suggested.clear();
    fillSources(present);
    m_title->setText(tr("New provider"));
    m_save->setText(tr("Add the provider"));
    m_name->clear();
    m_url->clear();
    m_file->clear();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_kind, m_name})
        widget->setEnabled(true);
    m_kind->setCurrentIndex(found ? std::max(0, m_kind->findData(found->kind)) : 0);
    follow();
    if (found)
        m_url->setText(found->baseUrl);
    showProblem({});
}

void ProviderForm::startChange(const ProviderSetting &provider, const QList<ProviderSetting> &present)
{
    m_provider = provider.id;
    m_suggested.clear();
    fillSources(present);
    m_title->setText(tr("Change %1").arg(provider.name));
    m_save->setText(tr("Save the change"));
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(provider.preset.isEmpty() ? provider.type : provider.preset)));
    m_name->setText(provider.name);
    m_url->setText(provider.baseUrl);
    m_file->setText(provider.file);
    if (provider.cassette)
        m_mode->setCurrentIndex(m_mode->findData(int(*provider.cassette)));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_kind, m_name})
        widget->setEnabled(false);
    follow();
    showProblem(provider.keyPlace == KeyPlace::None
                    ? QString()
                    : tr("With another address the key is forgotten: it was stored for this one."));
}

void ProviderForm::follow()
{
    const ProviderKind *chosen = kind();
    if (!chosen)
        return;
    if (m_provider.isNull()) {
        if (m_name->text().isEmpty() || m_name->text() == m_suggested) {
            m_suggested = freeName(chosen->id);
            m_name->setText(m_suggested);
        }
        m_url->setText(chosen->baseUrl);
    }
    const bool cassette = chosen->id == QLatin1String(cassetteFormKind);
    const auto show = [this](QWidget *widget, bool on) {
        widget->setVisible(on);
        m_labels.value(widget)->setVisible(on);
    };
    show(m_url, chosen->takesUrl);
    show(m_fileCell, chosen->takesFile);
    show(m_mode, cassette);
    show(m_source, cassette && m_mode->currentData().toInt() != int(CassetteMode::Replay));
    m_save->setAccessibleName(m_save->text());
    m_save->setToolTip(tr("%1 (Ctrl+Enter)").arg(m_save->text()));
}

ProviderDraft ProviderForm::draft() const
{
    ProviderDraft draft;
    draft.name = m_name->text().trimmed();
    draft.kind = m_kind->currentData().toString();
    draft.baseUrl = m_url->text().trimmed();
    draft.file = m_file->text().trimmed();
    draft.cassette = CassetteMode(m_mode->currentData().toInt());
    draft.source = m_source->currentData().toUuid();
    return draft;
}

void ProviderForm::send()
{
    showProblem({});
    Q_EMIT submitted(m_provider, draft());
}

void ProviderForm::chooseFile()
{
    const bool cassette = m_kind->currentData().toString() == QLatin1String(cassetteFormKind);
    auto *dialog = new QFileDialog(this, cassette ? tr("File of the cassette") : tr("Rule file"), m_file->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(cassette ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    if (cassette) {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setOption(QFileDialog::DontConfirmOverwrite); // it is added to, or only read
        dialog->setDefaultSuffix(QStringLiteral("plcassette"));
    } else {
        dialog->setNameFilter(tr("Rules (*.yaml *.yml)"));
    }
    connect(dialog, &QFileDialog::fileSelected, m_file, &QLineEdit::setText);
    dialog->open();
}

void ProviderForm::setBusy(bool busy)
{
    m_save->setEnabled(!busy);
}

void ProviderForm::showProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

QString ProviderForm::problem() const
{
    return m_problem->text();
}

QWidget *ProviderForm::firstField() const
{
    return m_kind->isEnabled() ? static_cast<QWidget *>(m_kind) : m_url;
}

} // namespace promptlab
