// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/prompt/prompt.h"

namespace promptlab {

/// The body of a prompt file in text form: messages in sections "=== role ===" (see promptfile.h), or without any
/// section line one user message. Lines end in LF. @param firstLine line of the file that @p body begins in, for
/// errors.
Result<QList<Message>> readPromptSections(const QString &body, const QString &source, int firstLine);

/// The sections of valid messages; readPromptSections() gives back exactly what went in.
QString writePromptSections(const QList<Message> &messages);

} // namespace promptlab
