// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diff/choicemodels.h"

#include <QApplication>
#include <QPainter>

namespace promptlab {

ChoiceModel::ChoiceModel(QObject *parent) : QAbstractListModel(parent) {}

void ChoiceModel::setItems(const QList<ChoiceItem> &items)
{
    if (items == m_items)
        return;
    beginResetModel();
    m_items = items;
    endResetModel();
}

int ChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant ChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ChoiceItem &item = m_items.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return item.text;
    case Qt::ToolTipRole: return item.toolTip.isEmpty() ? item.text : item.toolTip;
    case Qt::AccessibleTextRole: return QString(item.text + QStringLiteral(", ") + item.detail);
    case KeyRole: return item.key;
    case DetailRole: return item.detail;
    default: return {};
    }
}

ChoiceFilter::ChoiceFilter(const ChoiceModel &choices, QObject *parent) : QAbstractListModel(parent), m_choices(choices)
{
    connect(&choices, &QAbstractItemModel::modelReset, this, &ChoiceFilter::pickRows);
    pickRows();
}

void ChoiceFilter::setWords(const QString &text)
{
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (std::exchange(m_words, words) != words)
        pickRows();
}

void ChoiceFilter::pickRows()
{
    beginResetModel();
    m_shown.clear();
    for (int row = 0; row < m_choices.rowCount(); ++row) {
        const ChoiceItem &item = m_choices.item(row);
        const bool shown = std::all_of(m_words.cbegin(), m_words.cend(), [&item](const QString &word) {
            return item.key.contains(word, Qt::CaseInsensitive) || item.text.contains(word, Qt::CaseInsensitive)
                || item.toolTip.contains(word, Qt::CaseInsensitive) || item.detail.contains(word, Qt::CaseInsensitive);
        });
        if (shown)
            m_shown.append(row);
    }
    endResetModel();
}

int ChoiceFilter::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant ChoiceFilter::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_shown.size())
        return {};
    return m_choices.data(m_choices.index(m_shown.at(index.row())), role);
}

ChoiceDelegate::ChoiceDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {m_theme.grid(30), m_theme.rowHeight()};
}

void ChoiceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, m_theme.color(ColorRole::Selection));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, m_theme.color(ColorRole::Hover));
    QRect room = option.rect.adjusted(m_theme.grid(3), 0, -m_theme.grid(3), 0);
    painter->setFont(m_theme.font(TextStyle::Small));
    painter->setPen(m_theme.color(ColorRole::TextMuted));
    const QString detail = painter->fontMetrics().elidedText(index.data(ChoiceModel::DetailRole).toString(),
                                                             Qt::ElideRight, room.width() / 2);
    painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, detail);
    room.setRight(room.right() - painter->fontMetrics().horizontalAdvance(detail) - m_theme.grid(2));
    painter->setFont(m_theme.font(TextStyle::Base));
    painter->setPen(m_theme.color(ColorRole::Text));
    painter->drawText(room, Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width()));
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
        QStyleOptionFocusRect ring;
        ring.QStyleOption::operator=(option);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, painter, option.widget);
    }
    painter->restore();
}

QList<ChoiceItem> promptChoices(const QList<PromptListItem> &prompts)
{
    QList<ChoiceItem> items;
    items.reserve(prompts.size());
    for (const PromptListItem &prompt : prompts)
        items.append({prompt.prompt.key, QStringLiteral("v%1").arg(prompt.newestVersion), prompt.prompt.key,
                      prompt.prompt.name});
    return items;
}

QList<ChoiceItem> versionChoices(const QString &key, const QList<VersionSummary> &versions,
                                 const QHash<PersonId, QString> &names, const QStringList &environments, qint64 nowMs)
{
    QList<ChoiceItem> items;
    for (const VersionSummary &version : versions) {
        QStringList marks = version.tags;
        for (const QString &environment : environments) {
            if (environment.section(QLatin1Char('@'), 1) == QString::number(version.number))
                marks.prepend(environment.section(QLatin1Char('@'), 0, 0));
        }
        ChoiceItem item;
        item.key = QStringLiteral("%1@%2").arg(key).arg(version.number);
        item.text = QStringLiteral("v%1  %2").arg(version.number).arg(version.message.section(QLatin1Char('\n'), 0, 0));
        QStringList details = marks;
        if (const QString name = names.value(version.author); !name.isEmpty())
            details.append(name);
        details.append(whenText(version.createdAt, nowMs));
        item.detail = details.join(QStringLiteral(" \u00B7 "));
        item.toolTip = QString(version.message + QLatin1Char('\n') + exactWhenText(version.createdAt));
        if (!marks.isEmpty())
            item.toolTip += QLatin1Char('\n') + marks.join(QStringLiteral(", "));
        items.append(item);
    }
    return items;
}

} // namespace promptlab
