// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/promptfoo/evalplan.h"

namespace promptlab {

/// Where a test stands, which decides what its text may do.
enum class EvalTestPlace {
    Configuration, ///< its variables may mention other variables
    DataFile       ///< its texts are data
};

/// Reads one test. @param partial a default or scenario entry, which need not say anything. What is wrong is reported.
[[nodiscard]] EvalTest readEvalTest(const ConfigValue &value, EvalTestPlace place, const ConfigFiles &files,
                                    ConfigFindings &findings, bool partial = false);

/// A row of a table as a test. @param header names of the columns.
[[nodiscard]] EvalTest evalTestFromRow(const QStringList &header, const QStringList &cells,
                                       const QList<TextPosition> &places, ConfigFindings &findings);
/// Reports columns that are nearly, but not quite, special ones ("__expectd", "_expected").
void checkTableHeader(const QStringList &header, const QList<TextPosition> &places, ConfigFindings &findings);

/// @p test with what @p base gives in front of it: variables, options and metadata of the test win key by key, its
/// assertions come behind the base's (or alone with options.disableDefaultAsserts, when @p defaults is set).
[[nodiscard]] EvalTest mergeEvalTests(const EvalTest &base, const EvalTest &test, bool defaults);

/// The entries of a value of "tests": a path, one test, a generator, or a list of them.
[[nodiscard]] QList<EvalTestOrigin> evalTestOrigins(const ConfigValue &value, const ConfigFiles &files,
                                                    ConfigFindings &findings);

} // namespace promptlab
