// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diff/diffreport.h"

namespace promptlab {

/// What stands out in one line of a prompt: placeholders of every template language, control tags, comments, XML tags,
/// headings. Line by line, so what runs over several lines is not seen. Spans ascend and never overlap.
[[nodiscard]] QList<HighlightSpan> promptHighlights(QStringView line);

} // namespace promptlab
