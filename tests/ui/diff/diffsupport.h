// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of the comparison share.
#pragma once

#include "ui/common/diff/documentbuilder.h"

#include <QTest>

namespace promptlab {

/// A document of two plain texts.
inline std::shared_ptr<const DiffDocument> textDocument(const QString &left, const QString &right,
                                                        const DiffOptions &options = {})
{
    DiffInput a;
    a.facts.name = a.facts.title = QStringLiteral("left.md");
    a.text = left;
    DiffInput b;
    b.facts.name = b.facts.title = QStringLiteral("right.md");
    b.text = right;
    const auto made = makeDiffDocument(a, b, options, {});
    return made.ok() ? *made : nullptr;
}

/// A document of two prompts.
inline std::shared_ptr<const DiffDocument> promptDocument(const PromptContent &left, const PromptContent &right)
{
    DiffInput a;
    a.facts.name = QStringLiteral("triage@1");
    a.facts.title = QStringLiteral("triage v1");
    a.content = left;
    DiffInput b;
    b.facts.name = QStringLiteral("triage@2");
    b.facts.title = QStringLiteral("triage v2");
    b.content = right;
    const auto made = makeDiffDocument(a, b, {}, {});
    return made.ok() ? *made : nullptr;
}

/// "line 1\n" … "line n\n".
inline QString numberedLines(int count, const QString &word = QStringLiteral("line"))
{
    QString text;
    for (int i = 1; i <= count; ++i)
        text += word + QLatin1Char(' ') + QString::number(i) + QLatin1Char('\n');
    return text;
}

} // namespace promptlab
