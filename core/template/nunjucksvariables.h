// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/template/nunjucksscanner.h"

#include <QSet>

namespace promptlab {

/// Finds the variables that a Nunjucks template reads from outside: follows its blocks and what they bind. It checks
/// that blocks are closed in order and tags are known, not the grammar of expressions.
class NunjucksVariables final
{
public:
    explicit NunjucksVariables(const QString &text) : m_text(text), m_lines(text), m_scopes(1) {}

    /// Errors: InvalidInput with line and column.
    Result<ParsedTemplate> parse();

private:
    struct Block {
        QString name;
        qsizetype begin = 0;
        bool scope = false; ///< what is bound inside is gone after it
    };
    using Tokens = QList<NunjucksToken>;

    [[nodiscard]] Error fail(qsizetype offset, const QString &message) const;
    Result<void> statement(const NunjucksTag &tag);
    Result<void> openBlock(const NunjucksTag &tag);
    Result<void> closeBlock(const NunjucksTag &tag);
    Result<void> middle(const NunjucksTag &tag);
    void openFor(const Tokens &words);
    bool openSet(const Tokens &words);
    void openCallable(const Tokens &words);
    void importNames(const Tokens &words);
    void include(const Tokens &words);
    void push(const NunjucksTag &tag, bool scope);

    void expression(const Tokens &words, bool printed);
    void flatExpression(const Tokens &words, bool printed, bool conditional);
    qsizetype readName(const Tokens &words, qsizetype at, QLatin1Char bracket, bool printed, bool conditional);
    [[nodiscard]] bool isGuarded(const Tokens &words, qsizetype next) const;
    [[nodiscard]] bool isBound(const QString &name) const;
    void bind(const QString &name) { m_scopes.last().insert(name); }

    const QString &m_text;
    TemplateLines m_lines;
    QList<QSet<QString>> m_scopes;
    QList<Block> m_blocks;
    int m_conditions = 0;
    int m_loops = 0;
    ParsedTemplate m_parsed;
};

} // namespace promptlab
