// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

namespace promptlab {

/// A stretch of a text between a labelled border and its end. Borders are left out.
struct DataBlock {
    qsizetype begin = 0;
    qsizetype end = 0;
    QStringView label; ///< lower or upper case as written; empty for a fence without a word
};

/// Blocks in order of their beginnings: <name> … </name>, [NAME] … [/NAME], fences of ``` or ~~~, """ … """, and lines
/// such as "--- BEGIN TICKET ---" up to the line with END and the same word. Linear in the text.
QList<DataBlock> dataBlocks(QStringView text);

/// Whether a place is inside of one of @p blocks.
bool isInDataBlock(const QList<DataBlock> &blocks, qsizetype begin, qsizetype end);

} // namespace promptlab
