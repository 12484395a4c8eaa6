// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/variablesmodel.h"

#include <QLocale>

namespace promptlab {

QString valueText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isUndefined() || value.isNull())
        return {};
    return QString::fromUtf8(canonicalJson(value));
}

Result<QJsonValue> valueFromText(const QString &text, const QString &type)
{
    if (type == QLatin1String("string"))
        return QJsonValue(text);
    PL_TRY(const QJsonValue value, parseJson(text.toUtf8()));
    const bool fits =
        (type == QLatin1String("number") && value.isDouble()) || (type == QLatin1String("boolean") && value.isBool())
        || (type == QLatin1String("list") && value.isArray()) || (type == QLatin1String("object") && value.isObject());
    if (!fits)
        return makeError(ErrorCode::InvalidInput,
                         VariablesModel::tr("%1 is no value of the type %2").arg(text.left(60), type));
    return value;
}

QStringList variableTypes()
{
    return {QStringLiteral("string"), QStringLiteral("number"), QStringLiteral("boolean"), QStringLiteral("list"),
            QStringLiteral("object")};
}

void VariablesModel::setRows(const QList<Variable> &declared, const PromptAnalysis *analysis, const QJsonObject &values)
{
    QList<VariableRow> rows;
    const auto add = [&](const Variable &variable, bool isDeclared) {
        VariableRow row{variable, isDeclared, 0, {}};
        row.uses = analysis ? int(analysis->uses.value(variable.name).size()) : 0;
        if (values.contains(variable.name))
            row.value = values.value(variable.name);
        rows.append(row);
    };
    for (const Variable &variable : declared)
        add(variable, true);
    for (const QString &name : analysis ? analysis->usedNames : QStringList()) {
        const bool known = std::any_of(declared.begin(), declared.end(),
                                       [&name](const Variable &variable) { return variable.name == name; });
        if (known)
            continue;
        Variable variable;
        variable.name = name;
        add(variable, false);
    }
    if (rows == m_rows)
        return;
    const bool sameNames =
        rows.size() == m_rows.size()
        && std::equal(rows.begin(), rows.end(), m_rows.begin(), [](const VariableRow &a, const VariableRow &b) {
               return a.variable.name == b.variable.name && a.declared == b.declared;
           });
    if (sameNames) {
        m_rows = rows;
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int VariablesModel::indexOf(const QString &name) const
{
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).variable.name == name)
            return i;
    }
    return -1;
}

int VariablesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int VariablesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant VariablesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const VariableRow &row = m_rows.at(index.row());
    if (role == Qt::ToolTipRole) {
        QStringList lines{row.variable.name};
        if (!row.variable.description.isEmpty())
            lines.append(row.variable.description);
        lines.append(row.declared
                         ? tr("Used %n time(s)", nullptr, row.uses)
                         : tr("Used %n time(s), not declared: Enter or a double click declares it", nullptr, row.uses));
        if (row.variable.untrusted)
            lines.append(tr("Comes from outside: treat as data"));
        return lines.join(QLatin1Char('\n'));
    }
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    switch (index.column()) {
    case NameColumn: return row.variable.name;
    case TypeColumn: return row.declared ? row.variable.type : QString();
    case ValueColumn: {
        const QString own = row.value ? valueText(*row.value) : QString();
        if (row.value || role == Qt::EditRole)
            return role == Qt::EditRole ? own : QString(own).replace(QLatin1Char('\n'), QChar(0x21b5));
        if (row.variable.defaultValue)
            return tr("%1 (default)").arg(valueText(*row.variable.defaultValue));
        return {};
    }
    default: return {};
    }
}

QVariant VariablesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("Name");
    case TypeColumn: return tr("Type");
    case ValueColumn: return tr("Value to try");
    default: return {};
    }
}

Qt::ItemFlags VariablesModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const bool declared = m_rows.at(index.row()).declared;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.column() == ValueColumn || declared)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool VariablesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    const VariableRow row = m_rows.at(index.row());
    const QString text = value.toString();
    switch (index.column()) {
    case NameColumn:
        if (text != row.variable.name)
            Q_EMIT renameRequested(row.variable.name, text.trimmed());
        return true;
    case TypeColumn:
        if (text != row.variable.type && variableTypes().contains(text))
            Q_EMIT typeEdited(row.variable.name, text);
        return true;
    case ValueColumn: {
        if (text.isEmpty()) {
            Q_EMIT valueEdited(row.variable.name, std::nullopt);
            return true;
        }
        const auto parsed = valueFromText(text, row.variable.type);
        if (!parsed.ok()) {
            Q_EMIT refused(parsed.error().text());
            return false;
        }
        Q_EMIT valueEdited(row.variable.name, *parsed);
        return true;
    }
    default: return false;
    }
}

} // namespace promptlab
