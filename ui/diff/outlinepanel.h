// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"
#include "ui/diff/outlinemodel.h"

#include <QWidget>

class QListView;

namespace promptlab {

class ElidedLabel;

/// The left column: every change by section, how many were viewed, and what the comparison means in figures.
class OutlinePanel final : public QWidget
{
    Q_OBJECT

public:
    /// @p theme must outlive the panel.
    explicit OutlinePanel(const Theme &theme, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(OutlinePanel)

    void setDocument(const std::shared_ptr<const DiffDocument> &document);
    void setViewed(const std::vector<bool> &viewed);
    void setCurrentChange(int change);
    [[nodiscard]] QListView *list() const { return m_list; }
    [[nodiscard]] const OutlineModel &model() const { return m_model; }
    /// The change that is selected; -1: none.
    [[nodiscard]] int currentChange() const;

Q_SIGNALS:
    /// The person wants to see a change; @p stay: the focus stays in the list.
    void changeWanted(int change, bool stay);
    void viewedWanted(int change, bool viewed);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showFacts();
    void showCount();

    const Theme &m_theme;
    std::shared_ptr<const DiffDocument> m_document;
    OutlineModel m_model;
    ElidedLabel *m_title;
    ElidedLabel *m_count;
    QListView *m_list;
    QWidget *m_facts;
    bool m_following = false; ///< the selection follows the view, not the person
    int m_viewed = 0;
};

} // namespace promptlab
