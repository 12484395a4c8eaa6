// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/providers/providerkeyform.h"

#include "ui/common/labstyle.h"
#include "ui/providers/providerfacts.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace promptlab {

namespace {

constexpr int keyFormWidth = 640;

QLabel *keyFormLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

void nameKeyFormButton(QPushButton *button, const QString &help)
{
    button->setAutoDefault(false);
    button->setAccessibleName(button->text());
    button->setToolTip(help);
}

} // namespace

ProviderKeyForm::ProviderKeyForm(const Theme &theme, QWidget *parent)
    : FormWidget(theme, parent), m_title(keyFormLabel(this)), m_note(keyFormLabel(this)), m_problem(keyFormLabel(this)),
      m_key(new QLineEdit(this)), m_place(new QComboBox(this)), m_drop(new QPushButton(tr("Forget the key"), this)),
      m_cancel(new QPushButton(tr("Cancel"), this)), m_save(new QPushButton(tr("Store the key and test it"), this))
{
    auto *page = new QWidget(this);
    page->setMaximumWidth(keyFormWidth);
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(theme.grid(6), theme.grid(4), theme.grid(6), theme.grid(4));
    grid->setHorizontalSpacing(theme.grid(4));
    grid->setVerticalSpacing(theme.grid(2));
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_title, 0, 0, 1, 2);
    grid->addWidget(m_note, 1, 0, 1, 2);
    grid->addWidget(m_problem, 2, 0, 1, 2);
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setMaxLength(8'192);
    m_place->addItem(tr("sealed in this workspace: it goes where the workspace goes"), int(KeyPlace::Vault));
    m_place->addItem(tr("in the keychain of this computer"), int(KeyPlace::Keychain));
    const auto field = [&](int row, const QString &label, QWidget *editor, const QString &help) {
        auto *name = new QLabel(label, page);
        name->setBuddy(editor);
        editor->setAccessibleName(label);
        editor->setToolTip(help);
        grid->addWidget(name, row, 0);
        grid->addWidget(editor, row, 1);
    };
    field(3, tr("Key"), m_key, tr("It is never shown again; only its fingerprint is"));
    field(4, tr("Keep it"), m_place, tr("Where the key is kept"));
    auto *buttons = new QWidget(page);
    auto *line = new QHBoxLayout(buttons);
    line->setContentsMargins(0, theme.grid(2), 0, 0);
    line->addWidget(m_drop);
    line->addStretch(1);
    line->addWidget(m_cancel);
    line->addWidget(m_save);
    nameKeyFormButton(m_drop, tr("Take the stored key away"));
    nameKeyFormButton(m_cancel, tr("Close the form without a change (Esc)"));
    nameKeyFormButton(m_save, tr("Store the key and test it (Enter)"));
    setButtonKind(m_drop, ButtonKind::Danger);
    setButtonKind(m_save, ButtonKind::Primary);
    grid->addWidget(buttons, 5, 0, 1, 2);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(page);
    all->addStretch(1);
    connectParts();
    setFormButtons(m_save);
}

void ProviderKeyForm::connectParts()
{
    const auto dress = [this] {
        m_title->setFont(m_theme.font(TextStyle::Title));
        m_problem->setFont(m_theme.font(TextStyle::Small));
        QPalette colors = m_problem->palette();
        for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text})
            colors.setColor(role, m_theme.status(StatusTone::Fail).mark);
        m_problem->setPalette(colors);
    };
    dress();
    connect(&m_theme, &Theme::changed, this, dress);
    connect(m_save, &QPushButton::clicked, this, &ProviderKeyForm::send);
    connect(m_cancel, &QPushButton::clicked, this, &ProviderKeyForm::cancelled);
    connect(m_drop, &QPushButton::clicked, this, [this] { Q_EMIT keyDropped(m_provider); });
}

void ProviderKeyForm::start(const ProviderSetting &provider)
{
    m_provider = provider.id;
    wipeField();
    m_title->setText(tr("Key of %1").arg(provider.name));
    m_note->setText(providerKeyText(provider));
    m_drop->setVisible(provider.keyPlace != KeyPlace::None);
    m_place->setCurrentIndex(provider.keyPlace == KeyPlace::Keychain ? 1 : 0);
    showProblem({});
}

void ProviderKeyForm::send()
{
    QString text = m_key->text().trimmed();
    wipeField();
    if (text.isEmpty()) {
        showProblem(tr("Type or paste the key first"));
        m_key->setFocus(Qt::OtherFocusReason);
        return;
    }
    const auto key = std::make_shared<SecretBytes>(SecretBytes::take(text.toUtf8()));
    wipe(text);
    Q_EMIT keyGiven(m_provider, key, KeyPlace(m_place->currentData().toInt()));
}

/// The field must not keep what was typed, nor its undo steps.
void ProviderKeyForm::wipeField()
{
    m_key->setText(QString(m_key->text().size(), QLatin1Char('x')));
    m_key->clear();
}

void ProviderKeyForm::setBusy(bool busy)
{
    m_save->setEnabled(!busy);
    m_drop->setEnabled(!busy);
}

void ProviderKeyForm::showProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

QString ProviderKeyForm::problem() const
{
    return m_problem->text();
}

QWidget *ProviderKeyForm::firstField() const
{
    return m_key;
}

void ProviderKeyForm::hideEvent(QHideEvent *event)
{
    wipeField();
    FormWidget::hideEvent(event);
}

} // namespace promptlab
