// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/pane.h"

#include <QAbstractListModel>

namespace promptlab {

/// One row of a popup list of commands and places.
struct PaletteRow {
    enum class Kind { Section, Command, Entry };
    Kind kind = Kind::Entry;
    QString text;
    QString detail; ///< muted, behind the text: why a command is blocked, what an entry is
    QString icon;
    QString keys;       ///< native text of the first key
    QList<int> matched; ///< letters of the text to bring out
    bool enabled = true;
    QString commandId; ///< Command
    Place place;       ///< Entry
};

/// The rows as an item model. Sections and blocked commands cannot be selected.
class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { RowRole = Qt::UserRole };

    explicit PaletteModel(QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(PaletteModel)

    void setRows(const QList<PaletteRow> &rows);
    [[nodiscard]] const QList<PaletteRow> &rows() const { return m_rows; }
    /// Rows that are no section.
    [[nodiscard]] int count() const;
    /// The first row that can be selected; -1: none.
    [[nodiscard]] int firstSelectable() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<PaletteRow> m_rows;
};

/// What one pane offers to quick open.
struct PaletteEntries {
    QString title; ///< heading: the pane's
    QString icon;
    QList<QuickEntry> entries;
};

/// The commands that match, best first; with an empty @p query the @p recent ones first, then all by category.
[[nodiscard]] QList<PaletteRow> paletteCommands(const ActionRegistry &registry, const QString &query,
                                                const QStringList &recent);
/// The entries of all panes that match, at most @p most of each; @p prefix chooses which ones.
[[nodiscard]] QList<PaletteRow> paletteEntries(const QList<PaletteEntries> &panes, const QString &query, QChar prefix,
                                               int most);
/// Every command that has keys, by category: the keyboard help.
[[nodiscard]] QList<PaletteRow> keyboardRows(const ActionRegistry &registry, const QString &query,
                                             const QString &frontPane = {});

} // namespace promptlab

Q_DECLARE_METATYPE(promptlab::PaletteRow)
