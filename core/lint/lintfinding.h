// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace promptlab {

enum class LintSeverity { Error, Warning, Info };
/// "error", "warn", "info".
QString lintSeverityName(LintSeverity severity);

/// A stretch of a text, counted in every way that a reader may need. Without a place in a text all are 0.
struct LintRange {
    qsizetype begin = 0;     ///< UTF-16 units, for the editor
    qsizetype end = 0;       ///< behind the last unit
    qsizetype byteBegin = 0; ///< bytes of the text as UTF-8
    qsizetype byteEnd = 0;
    int line = 0;        ///< one based; 0: no place in a text
    int column = 0;      ///< one based, characters (Unicode code points)
    int utf16Column = 0; ///< one based, UTF-16 units

    bool operator==(const LintRange &) const = default;
};

/// A text edit that mends a finding without changing what the prompt says.
struct LintFix {
    LintRange range; ///< in the text of the finding
    QString replacement;
    QString title; ///< translated: what it does

    bool operator==(const LintFix &) const = default;
};

/// Which text a finding is in.
enum class LintSource {
    Prompt,  ///< a message of the prompt, or its settings
    Include, ///< the text of an include
    Input,   ///< default value of a variable
    Dataset, ///< value of a dataset
};

/// Something that a rule objects to.
struct LintFinding {
    QString rule; ///< id, see lintRules()
    LintSeverity severity = LintSeverity::Warning;
    LintSource source = LintSource::Prompt;
    QString sourceName; ///< include, variable or dataset column
    int message = -1;   ///< index in PromptContent::messages; -1: not in a message
    int part = -1;      ///< index in Message::parts; the range is in the text of that part
    QString pointer;    ///< JSON Pointer in PromptContent::toJson() for what is not in a text ("/variables/2")
    LintRange range;
    QString text; ///< translated: what is wrong and what to do; never a piece of the prompt or of a secret
    std::optional<LintFix> fix;
    bool fromModel = false;  ///< added by a model, not by a rule of this module
    bool suppressed = false; ///< only with LintOptions::keepSuppressed
    QString reason;          ///< of the suppression

    bool operator==(const LintFinding &) const = default;
};

} // namespace promptlab
