// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diff/diffoptions.h"
#include "core/diff/textlines.h"

#include <vector>

namespace promptlab {

/// Brings lines into the form in which the options compare them.
class LineNormalizer
{
public:
    explicit LineNormalizer(const DiffOptions &options);

    /// The line as it is compared. @param lineWithEnd with its line end. @param scratch backs the result where it is no
    /// part of the line; the result is valid while both live unchanged.
    [[nodiscard]] QStringView normalize(QStringView lineWithEnd, QString &scratch) const;

private:
    DiffOptions m_options;
    bool m_stripsEnd;
    bool m_rewrites;
};

/// Two texts as numbers: lines with equal numbers are equal under the options.
struct InternedLines {
    std::vector<int> a;
    std::vector<int> b;
    int idCount = 0; ///< all numbers are below it
};

/// Numbers the lines of both texts. Errors: Cancelled.
Result<InternedLines> internLines(const TextLines &a, const TextLines &b, const DiffOptions &options,
                                  const CancelToken &cancel = {});

} // namespace promptlab
