// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/formwidget.h"
#include "ui/providers/providerparts.h"

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace promptlab {

/// The form that adds a provider or changes one.
class ProviderForm final : public FormWidget
{
    Q_OBJECT

public:
    /// @p theme must outlive the form.
    ProviderForm(const Theme &theme, const QList<ProviderKind> &kinds, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(ProviderForm)

    /// @p found: a server that was found; the form starts with it.
    void startNew(const QList<ProviderSetting> &present, const FoundServer *found = nullptr);
    void startChange(const ProviderSetting &provider, const QList<ProviderSetting> &present);
    void setBusy(bool busy);
    void showProblem(const QString &text);
    [[nodiscard]] QString problem() const;
    [[nodiscard]] ProviderDraft draft() const;
    [[nodiscard]] QWidget *firstField() const;

Q_SIGNALS:
    /// @p provider null: a new one.
    void submitted(const QUuid &provider, const promptlab::ProviderDraft &draft);

private:
    void build();
    void addField(const QString &label, QWidget *editor, const QString &help, QWidget *cell = nullptr);
    void fillSources(const QList<ProviderSetting> &present);
    void follow();
    void chooseFile();
    void send();
    [[nodiscard]] const ProviderKind *kind() const;
    [[nodiscard]] QString freeName(const QString &wanted) const;

    QList<ProviderKind> m_kinds;
    QList<ProviderSetting> m_present;
    QUuid m_provider;
    QString m_suggested; ///< name that the form itself wrote
    QGridLayout *m_fields = nullptr;
    QHash<QWidget *, QWidget *> m_labels;
    QLabel *m_title;
    QLabel *m_problem;
    QComboBox *m_kind;
    QLineEdit *m_name;
    QLineEdit *m_url;
    QWidget *m_fileCell;
    QLineEdit *m_file;
    QPushButton *m_browse;
    QComboBox *m_mode;
    QComboBox *m_source;
    QPushButton *m_cancel;
    QPushButton *m_save;
};

} // namespace promptlab
