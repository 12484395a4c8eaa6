// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompts/promptanalysis.h"

#include <QAbstractTableModel>

namespace promptlab {

/// One variable as the panel shows it.
struct VariableRow {
    Variable variable;
    bool declared = false;
    int uses = 0;
    std::optional<QJsonValue> value; ///< that is tried; without one the default

    friend bool operator==(const VariableRow &, const VariableRow &) = default;
};

/// A value as one line of text, and back by the type of the variable. Lists and objects are JSON.
[[nodiscard]] QString valueText(const QJsonValue &value);
Result<QJsonValue> valueFromText(const QString &text, const QString &type);
/// Types that a variable can have.
[[nodiscard]] QStringList variableTypes();

/// Declared variables in their order, then those that are read and not declared. Values and types are edited in place;
/// what that means for the prompt is told by signals.
class VariablesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, TypeColumn, ValueColumn, ColumnCount };

    explicit VariablesModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}
    Q_DISABLE_COPY_MOVE(VariablesModel)

    void setRows(const QList<Variable> &declared, const PromptAnalysis *analysis, const QJsonObject &values);
    [[nodiscard]] const VariableRow &row(int index) const { return m_rows.at(index); }
    [[nodiscard]] int indexOf(const QString &name) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    /// No value: take the default.
    void valueEdited(const QString &name, const std::optional<QJsonValue> &value);
    void typeEdited(const QString &name, const QString &type);
    void renameRequested(const QString &name, const QString &newName);
    void refused(const QString &why);

private:
    QList<VariableRow> m_rows;
};

} // namespace promptlab
