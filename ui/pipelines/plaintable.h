// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemModel;
class QString;
class QTableView;
class QWidget;

namespace promptlab {

class Theme;

/// Which column takes what the others leave, so that the rows reach the edge: the first one, before figures, or the
/// last one, behind words.
enum class PlainTableRoom { FirstColumn, LastColumn };

/// A table of texts and figures as the pane shows them: rows of the theme's height, whole rows are selected, nothing is
/// edited. @p theme and @p model must outlive it.
[[nodiscard]] QTableView *makePlainTable(const Theme &theme, QAbstractItemModel *model, const QString &name,
                                         PlainTableRoom room, QWidget *parent);
/// Fits the columns of such a table to what they hold now.
void fitPlainTable(QTableView *table);

} // namespace promptlab
