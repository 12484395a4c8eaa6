// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QListWidget>

namespace promptlab {

/// A short list of names with a check box each; as tall as its rows, up to a few.
class CheckList final : public QListWidget
{
    Q_OBJECT

public:
    /// @p theme must outlive the list.
    explicit CheckList(const Theme &theme, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(CheckList)

    void clearRows();
    /// @p id is what checked() gives.
    void addRow(const QString &text, const QString &id, bool on, const QString &toolTip);
    void setChecked(const QStringList &ids);
    /// In the order of the rows.
    [[nodiscard]] QStringList checked() const;

private:
    void fit();

    const Theme &m_theme;
};

} // namespace promptlab
