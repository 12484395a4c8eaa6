// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemView;

namespace promptlab {

/// A click beside the rows of @p view leaves its selection as it is: what stands beside a list is about the row that is
/// marked in it. Call it after the view has its model.
void keepSelection(QAbstractItemView &view);

} // namespace promptlab
