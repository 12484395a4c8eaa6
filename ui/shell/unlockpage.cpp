// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/unlockpage.h"

#include <QLineEdit>
#include <QPushButton>

namespace promptlab {

UnlockPage::UnlockPage(const Theme &theme, QWidget *parent) : FormPage(theme, tr("Unlock"), parent)
{
    m_field = new QLineEdit(this);
    m_field->setEchoMode(QLineEdit::Password);
    addField(tr("&Passphrase:"), m_field);
    m_unlock = addButton(tr("&Unlock"), tr("Open the workspace (Enter)"), true);
    m_other =
        addButton(tr("Use the &recovery code…"), tr("The code that was shown when the workspace was made"), false);
    m_cancel = addButton(tr("&Cancel"), tr("Leave the workspace closed"), false);
    connect(m_unlock, &QPushButton::clicked, this, &UnlockPage::submit);
    connect(m_field, &QLineEdit::returnPressed, this, &UnlockPage::submit);
    connect(m_other, &QPushButton::clicked, this, &UnlockPage::otherWay);
    connect(m_cancel, &QPushButton::clicked, this, &UnlockPage::giveUp);
}

QWidget *UnlockPage::firstField() const
{
    return m_field;
}

void UnlockPage::begin(const QString &workspaceName)
{
    m_wantsRecovery = false;
    m_gaveUp = false;
    m_field->clear();
    setTitle(tr("Unlock %1").arg(workspaceName));
    message().clear();
}

Task<Result<SecretBytes>> UnlockPage::askPassphrase(int attempt)
{
    if (m_gaveUp || m_wantsRecovery)
        co_return cancelledError();
    ask(false, attempt);
    co_return co_await answer();
}

Task<Result<SecretBytes>> UnlockPage::askRecoveryCode(int attempt)
{
    if (m_gaveUp)
        co_return cancelledError();
    ask(true, attempt);
    co_return co_await answer();
}

void UnlockPage::ask(bool recovery, int attempt)
{
    m_recovery = recovery;
    m_field->clear();
    m_field->setEchoMode(recovery ? QLineEdit::Normal : QLineEdit::Password);
    setSentence(recovery ? tr("Nothing else opened this workspace. Type its recovery code; it was shown once, when the "
                              "workspace was made.")
                         : tr("Its content is encrypted. The passphrase stays in this program."));
    m_field->setAccessibleName(recovery ? tr("Recovery code") : tr("Passphrase"));
    m_other->setVisible(!recovery);
    if (attempt > 1) {
        BarMessage wrong;
        wrong.level = MessageLevel::Error;
        wrong.what = recovery ? tr("This is not the recovery code.") : tr("This is not the passphrase.");
        wrong.why = tr("Attempt %1.").arg(attempt);
        wrong.closable = false;
        message().showMessage(wrong);
    }
    m_hasAnswer = false;
    Q_EMIT questionAsked();
    m_field->setFocus();
}

Task<Result<SecretBytes>> UnlockPage::answer()
{
    const QFuture<void> answered = m_answered.next();
    m_asking = true;
    co_await answered;
    m_asking = false;
    if (!std::exchange(m_hasAnswer, false))
        co_return cancelledError();
    co_return std::move(m_secret);
}

void UnlockPage::submit()
{
    if (m_field->text().isEmpty()) {
        m_field->setFocus();
        return;
    }
    QString typed = m_field->text();
    m_secret = SecretBytes::take(typed.toUtf8());
    wipe(typed);
    m_field->clear();
    m_hasAnswer = true;
    m_answered.raise();
}

void UnlockPage::otherWay()
{
    m_wantsRecovery = true;
    m_answered.raise();
}

void UnlockPage::giveUp()
{
    m_gaveUp = true;
    m_field->clear();
    m_answered.raise();
}

} // namespace promptlab
