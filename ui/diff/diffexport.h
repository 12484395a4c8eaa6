// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/diff/diffdocument.h"

namespace promptlab {

enum class DiffExportFormat { Html, Text, Patch };

/// By the ending of a file name: ".html" and ".htm", ".patch" and ".diff", anything else is text.
[[nodiscard]] DiffExportFormat exportFormatOf(const QString &path);

struct DiffExportWishes {
    DiffExportFormat format = DiffExportFormat::Html;
    int context = 3;
    bool words = true;
    bool blueOrange = false;
};

/// The comparison as a document in UTF-8. A patch is always exact, whatever the comparison ignores. Errors: Cancelled;
/// Unsupported for files that are no text.
Result<QByteArray> exportDiff(const DiffDocument &document, const DiffExportWishes &wishes,
                              const CancelToken &cancel = {});

} // namespace promptlab
