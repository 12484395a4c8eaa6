// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/place.h"
#include "ui/common/theme.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

#include <optional>

namespace promptlab {

/// One line of a list of facts: a heading, or a mark with words.
struct FactRow {
    bool heading = false;
    std::optional<StatusTone> tone; ///< absent: a plain dot
    QString lead;                   ///< in figures before the mark: a time
    QString title;                  ///< the fact
    QString detail;                 ///< muted below it
    QString right;                  ///< muted at the right: a time, a figure
    QString toolTip;                ///< exact times and ids
    Place place;                    ///< where Enter leads; without a pane: nowhere

    friend bool operator==(const FactRow &, const FactRow &) = default;
};

enum FactRole { FactRowRole = Qt::UserRole + 1 };

/// Facts as a list model.
class FactListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;
    /// Keeps the rows that are the same at the start and at the end, so that a list that grows does not jump.
    void setRows(const QList<FactRow> &rows);
    [[nodiscard]] const QList<FactRow> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<FactRow> m_rows;
};

/// Draws facts; texts wrap.
class FactDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// @p theme must outlive the delegate.
    explicit FactDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Layout {
        QRect mark;
        QRect title;
        QRect detail;
        QRect right;
        QRect lead;
        int height = 0;
    };
    [[nodiscard]] Layout layoutOf(const FactRow &row, const QRect &room) const;

    const Theme &m_theme;
};

/// A list of facts. Enter or a click on a fact that leads somewhere asks for its place.
class FactList final : public QListView
{
    Q_OBJECT

public:
    /// @p theme must outlive the list; @p name is for screen readers.
    FactList(const Theme &theme, const QString &name, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(FactList)

    void setRows(const QList<FactRow> &rows) { m_model->setRows(rows); }
    [[nodiscard]] const QList<FactRow> &rows() const { return m_model->rows(); }

Q_SIGNALS:
    void placeRequested(const promptlab::Place &place);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void follow(const QModelIndex &index);

    FactListModel *m_model;
};

} // namespace promptlab

Q_DECLARE_METATYPE(promptlab::FactRow)
