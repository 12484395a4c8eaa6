// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/dataset.h"
#include "ui/prompts/sidepanel.h"
#include "ui/prompts/variablesmodel.h"

class QLabel;
class QTableView;
class QToolButton;

namespace promptlab {

/// Variables with the values that the preview uses: typed by hand, or those of one row of a dataset.
class VariablesPanel final : public SidePanel
{
    Q_OBJECT

public:
    /// @p theme must outlive the panel.
    explicit VariablesPanel(const Theme &theme, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(VariablesPanel)

    [[nodiscard]] VariablesModel &model() const { return *m_model; }
    /// Names for the menu of datasets.
    void setDatasets(const QStringList &names);
    /// The rows to walk through; the first is shown.
    void setDataset(const DatasetContent &content);
    void clearDataset();
    [[nodiscard]] const QString &dataset() const { return m_content.name; }
    /// By +1 and -1; stays at the ends.
    void stepRow(int by);
    [[nodiscard]] int currentRow() const { return m_row; }
    [[nodiscard]] QString selectedName() const;
    [[nodiscard]] QTableView *table() const { return m_table; }
    void startRenaming();
    /// The next width decides whether types have room.
    void setNarrow(bool narrow);
    /// A message cannot be read: without rows that is what is said, not that there are no variables.
    void setUnreadable(bool unreadable);
    /// What stands in place of rows.
    [[nodiscard]] QString noteText() const;

Q_SIGNALS:
    void datasetChosen(const QString &name);
    /// Values of the row that is shown now.
    void rowChosen(const QJsonObject &values);
    void addRequested();
    /// A variable that the messages read becomes one of the prompt.
    void declareRequested(const QString &name);
    void removeRequested(const QString &name);
    void usesRequested(const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// The table, or a sentence while it is empty.
    QWidget *makeContent();
    void showRow();
    /// Something is current while the table has the focus: else nobody could see that it has.
    void markFirst();
    void declareAt(const QModelIndex &index);
    void showMenu(const QPoint &at);

    VariablesModel *m_model;
    QTableView *m_table;
    QLabel *m_note; ///< while there is none
    QToolButton *m_datasets;
    QToolButton *m_previous;
    QToolButton *m_next;
    DatasetContent m_content;
    int m_row = -1;
    QString m_current; ///< the variable that is selected, while the rows are exchanged
};

} // namespace promptlab
