// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/promptfoo/evalplan.h"
#include "core/script/scripthost.h"

#include <memory>

namespace promptlab {

/// Tests one after the other: a file of a million rows is never in memory as a whole.
class TestSource
{
public:
    TestSource() = default;
    virtual ~TestSource() = default;
    Q_DISABLE_COPY_MOVE(TestSource)

    /// The next test; nothing at the end. A row that cannot be read is reported and passed over.
    [[nodiscard]] virtual std::optional<EvalTest> next() = 0;
};

/// What all sources need. The referenced objects must outlive the source.
struct TestSourceSetup {
    const ConfigFiles &files;
    ConfigFindings &findings;
    const ScriptHost &scripts;
    char csvDelimiter = ',';
    bool csvStrict = false;
};

/// Opens the tests of an origin: one test, or a file by its extension (yaml, yml, json, jsonl, csv, js). Others are
/// reported and give an empty source. Rows of files without a description are called "Row #n".
/// @param partial whether tests need not say anything (entries of a scenario's config).
[[nodiscard]] std::unique_ptr<TestSource> openTestOrigin(const EvalTestOrigin &origin, const TestSourceSetup &setup,
                                                         bool partial = false);

} // namespace promptlab
