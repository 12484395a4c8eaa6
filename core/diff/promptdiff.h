// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diff/linediff.h"
#include "core/diff/valuechange.h"
#include "core/prompt/prompt.h"

namespace promptlab {

enum class ItemChange { Unchanged, Added, Removed, Changed, Renamed };

/// Stable lower-case name ("added", …) for JSON.
QString itemChangeName(ItemChange kind);

/// What happened to one message. Indices are zero based, -1: not on that side.
struct MessageChange {
    ItemChange kind = ItemChange::Unchanged; ///< never Renamed
    int before = -1;
    int after = -1;
    bool moved = false; ///< stands in another order among the messages that are on both sides
    MessageRole roleBefore = MessageRole::User;
    MessageRole roleAfter = MessageRole::User;
    bool textChanged = false;
    LineDiff text; ///< of the text parts, joined by a line feed; against an empty text when added or removed
    QList<ValueChange> fields; ///< /name, /toolCallId, /toolCalls/…, /parts/… (parts that are no text)

    [[nodiscard]] bool roleChanged() const { return before >= 0 && after >= 0 && roleBefore != roleAfter; }
};

struct VariableChange {
    ItemChange kind = ItemChange::Unchanged;
    QString name;              ///< the new name; Removed: the old one
    QString oldName;           ///< Renamed: what it was called, as far as can be guessed
    double confidence = 1;     ///< Renamed: 0.6 … 1
    QList<ValueChange> fields; ///< /type, /description, /default, /untrusted; all of them when added or removed

    friend bool operator==(const VariableChange &, const VariableChange &) = default;
};

struct ToolChange {
    ItemChange kind = ItemChange::Unchanged;
    QString name;                  ///< function name, "#1", "#2", … where it has none
    bool signatureChanged = false; ///< Changed: type or parameters differ in more than descriptions
    QList<ValueChange> fields;     ///< Changed: from the tool object on

    friend bool operator==(const ToolChange &, const ToolChange &) = default;
};

/// A change that callers of the prompt, or readers of its answers, can notice.
struct ContractIssue {
    enum class Kind {
        VariableAddedWithoutDefault,
        VariableBecameRequired, ///< it had a default
        VariableRemoved,
        VariableRenamed,
        VariableTypeChanged,
        ToolRemoved,
        ToolSignatureChanged,
        ResponseSchemaAdded,
        ResponseSchemaRemoved,
        ResponseSchemaNarrowed,
        ResponseSchemaWidened ///< the only kind that breaks nothing by itself
    };
    Kind kind = Kind::VariableRemoved;
    QString subject; ///< variable or tool
    QString oldName; ///< VariableRenamed: what it was called

    [[nodiscard]] bool isBreaking() const { return kind != Kind::ResponseSchemaWidened; }
    friend bool operator==(const ContractIssue &, const ContractIssue &) = default;
};

/// Stable lower-case name ("variable_removed", …) for JSON.
QString contractIssueName(ContractIssue::Kind kind);
/// A sentence for a person, translated.
QString contractIssueText(const ContractIssue &issue);

/// The difference of two versions of a prompt.
struct PromptDiff {
    TemplateFormat formatBefore = TemplateFormat::Nunjucks;
    TemplateFormat formatAfter = TemplateFormat::Nunjucks;
    QList<MessageChange> messages;     ///< every message: in the new order, removed ones where they were
    QList<VariableChange> variables;   ///< those that differ
    QList<ValueChange> settings;       ///< /model, /temperature, /topP, /maxTokens, /seed, /stop/…, /extra/…
    QList<ToolChange> tools;           ///< those that differ
    QList<ValueChange> responseSchema; ///< from the schema on
    QList<ValueChange> includePins;    ///< by include name
    QList<ContractIssue> contract;
    DiffLimits limits; ///< of all nested comparisons

    [[nodiscard]] bool formatChanged() const { return formatBefore != formatAfter; }
    /// Nothing differs under the options but perhaps the order of variables.
    [[nodiscard]] bool isEqual() const;
    /// Only messages differ, and only in white space.
    [[nodiscard]] bool onlyWhitespace() const;
    [[nodiscard]] bool breaksContract() const;
};

/// Compares two contents: messages are aligned (equal ones first, then by role and likeness), variables go by name,
/// tools by function name. Renames are guesses from name, type, description, default and use. Errors: as diffLines.
Result<PromptDiff> diffPrompts(const PromptContent &before, const PromptContent &after, const DiffOptions &options = {},
                               const CancelToken &cancel = {});

} // namespace promptlab
