// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemModel;
class QString;
class QTableView;
class QWidget;

namespace promptlab {

class Theme;

/// A table of texts and figures as the pane shows them: rows of the theme's height, whole rows are selected, nothing is
/// edited. @p theme and @p model must outlive it.
[[nodiscard]] QTableView *makePlainTable(const Theme &theme, QAbstractItemModel *model, const QString &name,
                                         QWidget *parent);

} // namespace promptlab
