// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recoverypage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace promptlab {

RecoveryPage::RecoveryPage(const Theme &theme, QWidget *parent)
    : FormPage(theme, tr("Write down the recovery code"), parent), m_code(new QLineEdit(this)),
      m_notes(new QLabel(this))
{
    setSentence(tr("It opens the workspace when everything else is lost. It is shown only now and stored nowhere."));
    m_code->setReadOnly(true);
    m_code->setFont(theme.font(TextStyle::CodeSmall));
    m_code->setCursorPosition(0);
    addField(tr("&Recovery code:"), m_code);
    m_notes->setWordWrap(true);
    m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse);
    addWide(m_notes);
    m_go = addButton(tr("I have it, &open the workspace"), tr("Go on; the code is not shown again"), true);
    QPushButton *copy = addButton(tr("&Copy"), tr("Copy the code; keep it outside of this computer"), false);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_code->text()); });
    connect(m_go, &QPushButton::clicked, this, &RecoveryPage::acknowledged);
}

QWidget *RecoveryPage::firstField() const
{
    return m_code;
}

void RecoveryPage::showCreated(const CreatedWorkspace &created)
{
    m_code->setText(QString::fromLatin1(created.recoveryCode.view()));
    m_code->setCursorPosition(0);
    QStringList notes;
    if (!created.keyFile.isEmpty())
        notes +=
            created.keyFileInsideFolder
                ? tr("Its key is in the file %1, beside the workspace: whoever copies the folder has the key. Move it "
                     "and set PROMPTLAB_KEY_FILE.")
                      .arg(created.keyFile)
                : tr("Its key is in the file %1. Keep a copy of it in another place.").arg(created.keyFile);
    notes += created.notes;
    m_notes->setText(notes.join(QStringLiteral("\n\n")));
    m_notes->setVisible(!notes.isEmpty());
}

void RecoveryPage::forget()
{
    m_code->clear();
}

} // namespace promptlab
