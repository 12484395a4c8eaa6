// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/security/secretbytes.h"
#include "ui/shell/formpage.h"

class QLineEdit;

namespace promptlab {

/// Asks for the passphrase or the recovery code of a workspace, in the window. Its two questions fit UnlockSources.
class UnlockPage final : public FormPage
{
    Q_OBJECT

public:
    /// @p theme must outlive the page.
    explicit UnlockPage(const Theme &theme, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(UnlockPage)

    /// For one attempt to open a workspace of this name; forgets what was typed before.
    void begin(const QString &workspaceName);
    /// Ends when the person answered. Errors: Cancelled when they want another way or gave up. At most one question at
    /// a time; the page must live until it ended (giveUp() ends it).
    Task<Result<SecretBytes>> askPassphrase(int attempt);
    Task<Result<SecretBytes>> askRecoveryCode(int attempt);
    /// Answers a running question with Cancelled, and all later ones until begin().
    void giveUp();
    /// A question waits for its answer.
    [[nodiscard]] bool isAsking() const { return m_asking; }
    [[nodiscard]] bool gaveUp() const { return m_gaveUp; }
    [[nodiscard]] QWidget *firstField() const override;

Q_SIGNALS:
    /// There is a question: show the page.
    void questionAsked();

private:
    Task<Result<SecretBytes>> answer();
    void ask(bool recovery, int attempt);
    void submit();
    void otherWay();

    QLineEdit *m_field;
    QPushButton *m_unlock;
    QPushButton *m_other;
    QPushButton *m_cancel;
    TaskSignal m_answered;
    SecretBytes m_secret;
    bool m_hasAnswer = false;
    bool m_wantsRecovery = false;
    bool m_gaveUp = false;
    bool m_asking = false;
    bool m_recovery = false;
};

} // namespace promptlab
