// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"
#include "ui/diff/diffservices.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace promptlab {

/// Something to choose: a prompt, or one of its versions.
struct ChoiceItem {
    QString text;
    QString detail; ///< muted, at the right
    QString key;    ///< prompt key, or reference of a version
    QString toolTip;

    friend bool operator==(const ChoiceItem &, const ChoiceItem &) = default;
};

/// A plain list of choices.
class ChoiceModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { KeyRole = Qt::UserRole, DetailRole };

    explicit ChoiceModel(QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(ChoiceModel)

    /// The same ones again change nothing, so that selections stay.
    void setItems(const QList<ChoiceItem> &items);
    [[nodiscard]] const ChoiceItem &item(int row) const { return m_items.at(row); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<ChoiceItem> m_items;
};

/// Shows the choices that hold every word of a filter. One walk and one reset a letter: the list may be long.
class ChoiceFilter final : public QAbstractListModel
{
    Q_OBJECT

public:
    /// @p choices must outlive the filter.
    explicit ChoiceFilter(const ChoiceModel &choices, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(ChoiceFilter)

    void setWords(const QString &text);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void pickRows();

    const ChoiceModel &m_choices;
    QStringList m_words;
    QList<int> m_shown;
};

/// Paints a choice: text, and its detail muted at the right.
class ChoiceDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// @p theme must outlive the delegate.
    explicit ChoiceDelegate(const Theme &theme, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(ChoiceDelegate)

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

[[nodiscard]] QList<ChoiceItem> promptChoices(const QList<PromptListItem> &prompts);
/// @param environments "production@3" of the prompt.
[[nodiscard]] QList<ChoiceItem> versionChoices(const QString &key, const QList<VersionSummary> &versions,
                                               const QHash<PersonId, QString> &names, const QStringList &environments,
                                               qint64 nowMs);

} // namespace promptlab
