// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"
#include "ui/pipelines/runsetup.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QListView;
class QMenu;
class QPushButton;
class QSpinBox;

namespace promptlab {

class Badge;
class LongChoice;
class MessageBar;
class RunEstimateCard;

/// The page where a run is put together: choices at the left, what it would come to at the right.
class RunSetupForm final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the form.
    RunSetupForm(const Theme &theme, RunSetup &setup, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(RunSetupForm)

    [[nodiscard]] QWidget *firstField() const;

Q_SIGNALS:
    void providersWanted();
    void promptWanted(const QString &key);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeForm();
    void addRow(const QString &text, QWidget *field, QWidget *buddy);
    void makeChoices(QWidget *box);
    void makeNumbers(QWidget *box);
    QWidget *makeProvider(QWidget *box);
    QWidget *makeVersions(QWidget *box);
    QWidget *makeRows(QWidget *box);
    QWidget *makeModels(QWidget *box);
    void connectFields();
    void followChoices();
    void showUnsaved();
    bool fillPrompts();
    void showPrompt();
    void showChosen();
    void finishPrompt();
    void mend(SetupRepair repair);
    void followModels();
    void followVersions();
    void fillModelMenu();
    void rowsEdited();
    void modelsEdited();
    void dress();

    const Theme &m_theme;
    RunSetup &m_setup;
    QGridLayout *m_grid = nullptr;
    LongChoice *m_prompt = nullptr;
    QStringList m_promptKeys; ///< that it offers
    QListView *m_versions = nullptr;
    MessageBar *m_unsaved = nullptr;
    QPushButton *m_asBaseline = nullptr;
    QComboBox *m_dataset = nullptr;
    QComboBox *m_rowChoice = nullptr;
    QSpinBox *m_firstRows = nullptr;
    QLineEdit *m_namedRows = nullptr;
    QComboBox *m_provider = nullptr;
    QLabel *m_providerNote = nullptr;
    QLineEdit *m_models = nullptr;
    QPushButton *m_chooseModels = nullptr;
    QMenu *m_modelMenu = nullptr;
    QSpinBox *m_repeats = nullptr;
    QSpinBox *m_concurrency = nullptr;
    QCheckBox *m_strict = nullptr;
    RunEstimateCard *m_card = nullptr;
    QList<QLabel *> m_notes;
    bool m_following = false;
};

} // namespace promptlab
