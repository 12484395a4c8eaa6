// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/diff/diffdocument.h"
#include "ui/common/theme.h"

#include <QAbstractListModel>

namespace promptlab {

/// One line of the change outline.
struct OutlineItem {
    enum class Kind { Section, Change, Unchanged };
    Kind kind = Kind::Change;
    int change = -1;                   ///< Change
    QString text;                      ///< heading, label, "Assistant, Tools"
    QString glyph;                     ///< Change: "+", "−", "±", "~", "⇄"
    DiffTone tone = DiffTone::Changed; ///< of the glyph
    QString figure;                    ///< at the right: how many lines, old and new value
    bool viewed = false;
};

/// The changes of a document, by section. A change can be checked: viewed. Labels are made when they are asked for, so
/// that thousands of changes cost nothing.
class OutlineModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { ItemRole = Qt::UserRole };

    explicit OutlineModel(QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(OutlineModel)

    void setDocument(std::shared_ptr<const DiffDocument> document);
    /// @p viewed by change, as many as the document has.
    void setViewed(const std::vector<bool> &viewed);
    [[nodiscard]] int rowOfChange(int change) const;
    /// -1 for a heading.
    [[nodiscard]] int changeOfRow(int row) const;
    [[nodiscard]] OutlineItem item(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// The person checked or unchecked a change.
    void viewedWanted(int change, bool viewed);

private:
    struct Row {
        int section = -1; ///< a heading; -1: none
        int change = -1;
    };
    [[nodiscard]] OutlineItem changeItem(int change) const;

    std::shared_ptr<const DiffDocument> m_document;
    std::vector<bool> m_viewed;
    std::vector<Row> m_rows;
    QString m_unchanged; ///< names of the sections without changes
};

} // namespace promptlab

Q_DECLARE_METATYPE(promptlab::OutlineItem)
