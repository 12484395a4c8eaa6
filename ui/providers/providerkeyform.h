// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/formwidget.h"
#include "ui/providers/providerparts.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace promptlab {

/// Where a key is typed. It goes to the service in locked memory; the field is wiped at once and never filled again.
class ProviderKeyForm final : public FormWidget
{
    Q_OBJECT

public:
    /// @p theme must outlive the form.
    explicit ProviderKeyForm(const Theme &theme, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(ProviderKeyForm)

    void start(const ProviderSetting &provider);
    void setBusy(bool busy);
    void showProblem(const QString &text);
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QWidget *firstField() const;

Q_SIGNALS:
    void keyGiven(const QUuid &provider, const std::shared_ptr<promptlab::SecretBytes> &key, promptlab::KeyPlace place);
    void keyDropped(const QUuid &provider);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void connectParts();
    void send();
    void wipeField();

    QUuid m_provider;
    QLabel *m_title;
    QLabel *m_note;
    QLabel *m_problem;
    QLineEdit *m_key;
    QComboBox *m_place;
    QPushButton *m_drop;
    QPushButton *m_cancel;
    QPushButton *m_save;
};

} // namespace promptlab
