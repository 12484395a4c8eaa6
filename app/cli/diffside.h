// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandhost.h"

namespace promptlab::cli {

/// What the bytes of one side of a comparison are.
enum class SideKind {
    Utf8,   ///< valid UTF-8, with a byte-order mark or without
    Latin1, ///< other text of one byte a character: read as Latin-1
    Utf16,  ///< UTF-16 with a byte-order mark
    Binary  ///< bytes that are no text
};

/// One side of a comparison: a file, or a version of a prompt.
struct DiffSide {
    QString name;
    QByteArray bytes;
    SideKind kind = SideKind::Utf8;
    QString encoding;           ///< "UTF-8", "Latin-1", "UTF-16LE", …, "binary"; not translated
    bool byteOrderMark = false; ///< of UTF-8
    QString text;               ///< without byte-order mark; empty for Binary
    std::optional<PromptContent> content;
    std::optional<PromptContent> fileContent; ///< what a file holds if it is read as a prompt

    /// A patch of such bytes can be applied as it stands.
    [[nodiscard]] bool isByteText() const { return kind == SideKind::Utf8 || kind == SideKind::Latin1; }
    void setBytes(const QByteArray &newBytes);
};

/// Reads "-", a file, a pipe, or a version of a prompt. A comparison has no reason to refuse an encoding. Errors: those
/// of reading, of opening the workspace and of finding the version; Cancelled.
Task<Result<DiffSide>> loadDiffSide(CommandHost *host, QString argument);

/// A file beside a version is compared as what it holds: its name, description, commit message and tags are no part of
/// a version's content.
void readAsPrompt(DiffSide &file, const DiffSide &other);

} // namespace promptlab::cli
