// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QListWidget>

namespace promptlab {

/// A row of a CheckList.
struct CheckRow {
    QString text;
    QString id; ///< what checked() gives
    bool on = false;
    QString toolTip;
};

/// A short list of names with a check box each; as tall as its rows, up to a few.
class CheckList final : public QListWidget
{
    Q_OBJECT

public:
    /// @p theme must outlive the list.
    explicit CheckList(const Theme &theme, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(CheckList)

    /// Whoever stands on a row stays on it as long as there is one of its id.
    void setRows(const QList<CheckRow> &rows);
    void setChecked(const QStringList &ids);
    /// In the order of the rows.
    [[nodiscard]] QStringList checked() const;

private:
    [[nodiscard]] QString idAt(int row) const;
    void makeRows(const QList<CheckRow> &rows);
    void fit();

    const Theme &m_theme;
};

} // namespace promptlab
