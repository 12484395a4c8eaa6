// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/createpage.h"

#include "ui/common/labicons.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QToolButton>

namespace promptlab {

namespace {

enum CreateProtection { ProtectByKeychain, ProtectByPassphrase, ProtectByKeyFile };

QString createUserName()
{
    return qEnvironmentVariable("USER", qEnvironmentVariable("LOGNAME"));
}

} // namespace

CreatePage::CreatePage(const Theme &theme, const QString &folder, QWidget *parent)
    : FormPage(theme, tr("New workspace"), parent), m_folder(folder), m_name(new QLineEdit(this)),
      m_person(new QLineEdit(this)), m_path(new QLineEdit(this)), m_protection(new QComboBox(this)),
      m_secrets(new QWidget(this)), m_passphrase(new QLineEdit(m_secrets)), m_again(new QLineEdit(m_secrets))
{
    setSentence(tr("A workspace is one encrypted file: prompts, datasets, results and their history."));
    m_name->setPlaceholderText(tr("Help desk"));
    addField(tr("&Name of the project:"), m_name);
    addField(tr("&Your name:"), m_person, tr("Stands beside what you save, run and approve."));
    auto *place = new QWidget(this);
    auto *placeRow = new QHBoxLayout(place);
    placeRow->setContentsMargins(0, 0, 0, 0);
    auto *browse = new QToolButton(place);
    browse->setIcon(LabIcons(theme).icon(QStringLiteral("folder-open")));
    browse->setAccessibleName(tr("Choose the file"));
    browse->setToolTip(tr("Choose the file"));
    browse->setFocusPolicy(Qt::TabFocus);
    placeRow->addWidget(m_path, 1);
    placeRow->addWidget(browse);
    m_path->setAccessibleName(tr("File"));
    m_path->setToolTip(tr("Where the workspace is kept"));
    addField(tr("&File:"), place, {}, m_path);
    m_protection->addItem(tr("With the keychain of this desktop"), ProtectByKeychain);
    m_protection->addItem(tr("With a passphrase"), ProtectByPassphrase);
    m_protection->addItem(tr("With a key file"), ProtectByKeyFile);
    addField(tr("&Unlock it:"), m_protection,
             tr("Without a keychain a key file is made. A recovery code is shown once in any case."));
    for (QLineEdit *field : {m_passphrase, m_again})
        field->setEchoMode(QLineEdit::Password);
    m_passphrase->setPlaceholderText(tr("Passphrase"));
    m_passphrase->setAccessibleName(tr("Passphrase"));
    m_passphrase->setToolTip(tr("A sentence is better than a word"));
    m_again->setPlaceholderText(tr("The same again"));
    m_again->setAccessibleName(tr("The passphrase again"));
    m_again->setToolTip(tr("The passphrase again"));
    auto *secretRow = new QHBoxLayout(m_secrets);
    secretRow->setContentsMargins(0, 0, 0, 0);
    secretRow->addWidget(m_passphrase);
    secretRow->addWidget(m_again);
    addWide(m_secrets);
    m_create = addButton(tr("&Create workspace"), tr("Make the file and open it (Enter)"), true);
    QPushButton *cancel = addButton(tr("C&ancel"), tr("Back to the start"), false);
    connect(m_name, &QLineEdit::textEdited, this, &CreatePage::nameChanged);
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_ownPath = true; });
    connect(browse, &QToolButton::clicked, this, &CreatePage::choosePath);
    connect(m_protection, &QComboBox::currentIndexChanged, this, &CreatePage::protectionChanged);
    connect(m_create, &QPushButton::clicked, this, &CreatePage::createRequested);
    connect(cancel, &QPushButton::clicked, this, &CreatePage::cancelled);
    // As it is read; the path and the passphrases stand in parts of their own, which would come last.
    const QList<QWidget *> order{m_name,       m_person, m_path,   browse, m_protection,
                                 m_passphrase, m_again,  m_create, cancel};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
    for (QLineEdit *field : {m_name, m_person, m_path, m_again})
        connect(field, &QLineEdit::returnPressed, m_create, &QPushButton::click);
    begin();
}

QWidget *CreatePage::firstField() const
{
    return m_name;
}

void CreatePage::begin()
{
    m_ownPath = false;
    m_name->clear();
    m_person->setText(createUserName());
    m_passphrase->clear();
    m_again->clear();
    m_protection->setCurrentIndex(0);
    message().clear();
    nameChanged();
    protectionChanged();
    setBusy(false);
}

void CreatePage::setBusy(bool busy)
{
    m_create->setEnabled(!busy);
}

void CreatePage::nameChanged()
{
    if (m_ownPath)
        return;
    static const QRegularExpression unsuitable(QStringLiteral("[^\\p{L}\\p{N}]+"));
    QString file = m_name->text().toLower().replace(unsuitable, QStringLiteral("-"));
    while (file.startsWith(QLatin1Char('-')))
        file.remove(0, 1);
    while (file.endsWith(QLatin1Char('-')))
        file.chop(1);
    m_path->setText(QDir::toNativeSeparators(m_folder + QLatin1Char('/')
                                             + (file.isEmpty() ? QStringLiteral("prompts") : file)
                                             + QStringLiteral(".promptlab")));
}

void CreatePage::protectionChanged()
{
    m_secrets->setVisible(m_protection->currentData().toInt() == ProtectByPassphrase);
}

void CreatePage::choosePath()
{
    auto *dialog = new QFileDialog(this, tr("File of the new workspace"), QFileInfo(m_path->text()).absolutePath(),
                                   tr("Workspaces (*.promptlab)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("promptlab"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_ownPath = true;
        m_path->setText(QDir::toNativeSeparators(path));
    });
    dialog->open();
}

Result<CreateWorkspaceOptions> CreatePage::options() const
{
    CreateWorkspaceOptions wishes;
    wishes.projectName = m_name->text().trimmed();
    wishes.personName = m_person->text().trimmed();
    wishes.path = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (wishes.projectName.isEmpty())
        return makeError(ErrorCode::InvalidInput, tr("The project needs a name"));
    if (wishes.personName.isEmpty())
        return makeError(ErrorCode::InvalidInput, tr("Your name is missing"));
    if (wishes.path.isEmpty() || QFileInfo(wishes.path).isDir())
        return makeError(ErrorCode::InvalidInput, tr("The file is missing"));
    const int protection = m_protection->currentData().toInt();
    wishes.useKeychain = protection == ProtectByKeychain;
    wishes.useKeyFile = protection == ProtectByKeyFile;
    if (protection != ProtectByPassphrase)
        return wishes;
    if (m_passphrase->text().isEmpty())
        return makeError(ErrorCode::InvalidInput, tr("The passphrase is missing"));
    if (m_passphrase->text() != m_again->text())
        return makeError(ErrorCode::InvalidInput, tr("The two passphrases differ"));
    wishes.passphrase = SecretBytes::take(m_passphrase->text().toUtf8());
    return wishes;
}

void CreatePage::focusProblem()
{
    QLineEdit *wanted = m_again;
    for (QLineEdit *field : {m_passphrase, m_path, m_person, m_name}) {
        const bool asked = field != m_passphrase || m_protection->currentData().toInt() == ProtectByPassphrase;
        if (asked && field->text().trimmed().isEmpty())
            wanted = field; // the topmost of them is left
    }
    wanted->setFocus(Qt::OtherFocusReason);
}

} // namespace promptlab
