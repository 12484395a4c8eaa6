// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/diff/diffdocument.h"

#include <functional>

namespace promptlab {

/// One side of a comparison, before it is read.
struct DiffInput {
    DiffSideFacts facts;                  ///< name, title and note; a file gets the rest when it is read
    QString path;                         ///< file to read; empty: content or text is given
    std::optional<PromptContent> content; ///< a version
    QString text;                         ///< neither path nor content: a plain text
};

/// How far the making is.
enum class DiffStage { ReadingLeft, ReadingRight, Comparing, LayingOut };
using DiffProgress = std::function<void(DiffStage stage)>;

/// The largest file that is compared.
inline constexpr qint64 largestComparedFile = 256 * 1024 * 1024;

/// Reads, compares and lays out: for a pool thread. Two versions are compared piece by piece, a version and a prompt
/// file too, everything else by lines. Files may have any encoding; files that are no text are compared by bytes.
/// @p progress may be empty; it is called in this thread.
/// Errors: NotFound, Io, PermissionDenied, LimitExceeded naming the file; Cancelled.
Result<std::shared_ptr<const DiffDocument>> makeDiffDocument(DiffInput left, DiffInput right,
                                                             const DiffOptions &options, const CancelToken &cancel,
                                                             const DiffProgress &progress = {});

} // namespace promptlab
