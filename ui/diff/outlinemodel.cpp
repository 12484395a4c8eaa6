// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diff/outlinemodel.h"

namespace promptlab {

namespace {

constexpr qsizetype longestFigure = 14;

QString valueFigure(const DiffValueRow &value)
{
    if (value.kind != ItemChange::Changed)
        return {};
    const QString text = value.before + QChar(0x2192) + value.after;
    return text.size() <= longestFigure ? text : QString();
}

} // namespace

OutlineModel::OutlineModel(QObject *parent) : QAbstractListModel(parent) {}

void OutlineModel::setDocument(std::shared_ptr<const DiffDocument> document)
{
    beginResetModel();
    m_document = std::move(document);
    m_rows.clear();
    m_unchanged.clear();
    m_viewed.assign(m_document ? m_document->changes.size() : 0, false);
    QStringList unchanged;
    if (m_document) {
        size_t change = 0;
        for (int section = 0; section < int(m_document->sections.size()); ++section) {
            const DiffSection &part = m_document->sections.at(size_t(section));
            if (!part.changed) {
                if (part.hasHeading())
                    unchanged.append(part.title());
                continue;
            }
            if (part.hasHeading())
                m_rows.push_back({section, -1});
            for (; change < m_document->changes.size() && m_document->changes[change].section == section; ++change)
                m_rows.push_back({-1, int(change)});
        }
        m_unchanged = unchanged.join(QStringLiteral(", "));
        if (!m_unchanged.isEmpty())
            m_rows.push_back({});
    }
    endResetModel();
}

void OutlineModel::setViewed(const std::vector<bool> &viewed)
{
    if (viewed.size() != m_viewed.size() || viewed == m_viewed)
        return;
    m_viewed = viewed;
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), {ItemRole, Qt::CheckStateRole});
}

int OutlineModel::rowOfChange(int change) const
{
    // Rows of changes ascend; headings between them are passed over.
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].change == change && change >= 0)
            return int(i);
    }
    return -1;
}

int OutlineModel::changeOfRow(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows.at(size_t(row)).change : -1;
}

OutlineItem OutlineModel::changeItem(int change) const
{
    const DiffChange &what = m_document->changes.at(size_t(change));
    const DiffSection &section = m_document->sections.at(size_t(what.section));
    OutlineItem item;
    item.change = change;
    item.text = m_document->changeLabel(change);
    item.glyph = m_document->changeGlyph(change);
    item.tone = m_document->changeTone(change);
    item.viewed = m_viewed.at(size_t(change));
    item.figure = what.kind == DiffChange::Kind::Value ? valueFigure(section.values.at(what.value))
                                                       : QString::number(std::max(what.removed, what.added));
    return item;
}

OutlineItem OutlineModel::item(int row) const
{
    const Row &what = m_rows.at(size_t(row));
    if (what.change >= 0)
        return changeItem(what.change);
    OutlineItem item;
    if (what.section >= 0) {
        const DiffSection &section = m_document->sections.at(size_t(what.section));
        item.kind = OutlineItem::Kind::Section;
        item.text = section.title();
        QStringList figures;
        for (const DiffFigure &figure : section.differences)
            figures.append(figure.text);
        item.figure = figures.join(QStringLiteral(" \u00B7 "));
    } else {
        item.kind = OutlineItem::Kind::Unchanged;
        item.text = m_unchanged;
        item.figure = tr("unchanged");
    }
    return item;
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    switch (role) {
    case ItemRole: return QVariant::fromValue(item(index.row()));
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return item(index.row()).text;
    case Qt::AccessibleTextRole: {
        const OutlineItem what = item(index.row());
        if (what.kind == OutlineItem::Kind::Change)
            return what.viewed ? tr("%1, viewed").arg(what.text) : what.text;
        return QString(what.text + QLatin1Char(' ') + what.figure);
    }
    case Qt::CheckStateRole: {
        const int change = changeOfRow(index.row());
        if (change < 0)
            return {};
        return int(m_viewed.at(size_t(change)) ? Qt::Checked : Qt::Unchecked);
    }
    default: return {};
    }
}

bool OutlineModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const int change = index.isValid() ? changeOfRow(index.row()) : -1;
    if (change < 0 || role != Qt::CheckStateRole)
        return false;
    Q_EMIT viewedWanted(change, value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (changeOfRow(index.row()) < 0)
        return Qt::ItemIsEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable;
}

} // namespace promptlab
