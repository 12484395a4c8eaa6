// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/template/nunjucksvariables.h"

namespace promptlab {

namespace {

struct NunjucksVariablesText {
    Q_DECLARE_TR_FUNCTIONS(Template)
};

const QSet<QString> &nunjucksKeywords()
{
    static const QSet<QString> words{QStringLiteral("and"),   QStringLiteral("or"),   QStringLiteral("not"),
                                     QStringLiteral("in"),    QStringLiteral("is"),   QStringLiteral("if"),
                                     QStringLiteral("else"),  QStringLiteral("true"), QStringLiteral("false"),
                                     QStringLiteral("none"),  QStringLiteral("null"), QStringLiteral("True"),
                                     QStringLiteral("False"), QStringLiteral("None")};
    return words;
}

/// Functions of Nunjucks itself.
const QSet<QString> &nunjucksFunctions()
{
    static const QSet<QString> names{QStringLiteral("range"), QStringLiteral("cycler"), QStringLiteral("joiner"),
                                     QStringLiteral("super")};
    return names;
}

const QSet<QString> &nunjucksBlockTags()
{
    static const QSet<QString> names{QStringLiteral("if"),    QStringLiteral("for"),    QStringLiteral("set"),
                                     QStringLiteral("macro"), QStringLiteral("call"),   QStringLiteral("filter"),
                                     QStringLiteral("block"), QStringLiteral("switch"), QStringLiteral("autoescape")};
    return names;
}

/// Place of an operator or name outside of brackets, from @p from; the size when there is none.
template<typename Matches>
qsizetype findOutside(const QList<NunjucksToken> &words, qsizetype from, const Matches &matches)
{
    int depth = 0;
    for (qsizetype i = from; i < words.size(); ++i) {
        const NunjucksToken &word = words.at(i);
        if (depth == 0 && matches(word))
            return i;
        if (word.kind != NunjucksToken::Kind::Operator)
            continue;
        if (QLatin1String("([{").contains(word.text.front()))
            ++depth;
        else if (QLatin1String(")]}").contains(word.text.front()))
            --depth;
    }
    return words.size();
}

qsizetype findName(const QList<NunjucksToken> &words, qsizetype from, QLatin1String name)
{
    return findOutside(words, from, [name](const NunjucksToken &word) { return word.isName(name); });
}

} // namespace

Error NunjucksVariables::fail(qsizetype offset, const QString &message) const
{
    return makeError(ErrorCode::InvalidInput, message, m_lines.at(offset));
}

Result<ParsedTemplate> NunjucksVariables::parse()
{
    PL_TRY(const QList<NunjucksTag> tags, scanNunjucks(m_text, m_lines));
    for (const NunjucksTag &tag : tags) {
        if (tag.statement)
            PL_CHECK(statement(tag));
        else if (tag.tokens.isEmpty())
            return fail(tag.begin, NunjucksVariablesText::tr("The tag has no content"));
        else
            expression(tag.tokens, true);
    }
    if (!m_blocks.isEmpty())
        return fail(m_blocks.constLast().begin,
                    NunjucksVariablesText::tr("The block \"%1\" has no \"end%1\"").arg(m_blocks.constLast().name));
    return m_parsed;
}

Result<void> NunjucksVariables::statement(const NunjucksTag &tag)
{
    if (tag.tokens.isEmpty() || tag.tokens.constFirst().kind != NunjucksToken::Kind::Name)
        return fail(tag.begin,
                    NunjucksVariablesText::tr("Expected the name of a statement, such as \"if\" or \"for\""));
    const QString name = tag.tokens.constFirst().text;
    if (nunjucksBlockTags().contains(name))
        return openBlock(tag);
    if (name.startsWith(QLatin1String("end")) && nunjucksBlockTags().contains(name.sliced(3)))
        return closeBlock(tag);
    const Tokens words = tag.tokens.sliced(1);
    if (name == QLatin1String("include") || name == QLatin1String("extends")) {
        include(words);
    } else if (name == QLatin1String("import") || name == QLatin1String("from")) {
        include(words.first(findName(words, 0, QLatin1String(name == QLatin1String("import") ? "as" : "import"))));
        importNames(words);
    } else if (QStringList{QStringLiteral("else"), QStringLiteral("elif"), QStringLiteral("elseif"),
                           QStringLiteral("case"), QStringLiteral("default")}
                   .contains(name)) {
        return middle(tag);
    } else {
        return fail(tag.tokens.constFirst().begin,
                    NunjucksVariablesText::tr("The statement \"%1\" is not known").arg(name));
    }
    return {};
}

void NunjucksVariables::push(const NunjucksTag &tag, bool scope)
{
    m_blocks.append({tag.tokens.constFirst().text, tag.begin, scope});
    if (scope)
        m_scopes.append(QSet<QString>());
}

Result<void> NunjucksVariables::openBlock(const NunjucksTag &tag)
{
    const QString name = tag.tokens.constFirst().text;
    const Tokens words = tag.tokens.sliced(1);
    if (words.isEmpty())
        return fail(tag.begin,
                    NunjucksVariablesText::tr("The statement \"%1\" needs something behind its name").arg(name));
    if (name == QLatin1String("if") || name == QLatin1String("switch")) {
        expression(words, false);
        push(tag, false);
        ++m_conditions;
    } else if (name == QLatin1String("for")) {
        if (findName(words, 0, QLatin1String("in")) == words.size())
            return fail(tag.begin, NunjucksVariablesText::tr("Expected \"in\" in the statement \"for\""));
        push(tag, true);
        openFor(words);
        ++m_loops;
    } else if (name == QLatin1String("set")) {
        if (openSet(words))
            push(tag, false);
    } else if (name == QLatin1String("macro")) {
        bind(words.constFirst().text);
        push(tag, true);
        openCallable(words.sliced(1));
        bind(QStringLiteral("caller"));
    } else if (name == QLatin1String("call")) {
        push(tag, true);
        const bool parameters = words.constFirst().isOperator(QLatin1String("("));
        const qsizetype end =
            parameters
                ? findOutside(words, 1, [](const NunjucksToken &word) { return word.isOperator(QLatin1String(")")); })
                : -1;
        if (parameters)
            openCallable(words.first(end));
        expression(words.sliced(std::min(end + 1, words.size())), false);
    } else if (name == QLatin1String("filter")) {
        push(tag, false);
        expression(words.sliced(1), false);
    } else {
        push(tag, name == QLatin1String("block"));
    }
    return {};
}

void NunjucksVariables::openFor(const Tokens &words)
{
    const qsizetype in = findName(words, 0, QLatin1String("in"));
    expression(words.sliced(in + 1), false);
    for (const NunjucksToken &word : words.first(in)) {
        if (word.kind == NunjucksToken::Kind::Name)
            bind(word.text);
    }
    bind(QStringLiteral("loop"));
}

/// @return whether a block follows ({% set x %}…{% endset %}).
bool NunjucksVariables::openSet(const Tokens &words)
{
    const qsizetype assign =
        findOutside(words, 0, [](const NunjucksToken &word) { return word.isOperator(QLatin1String("=")); });
    if (assign < words.size())
        expression(words.sliced(assign + 1), false);
    for (const NunjucksToken &word : words.first(assign)) {
        if (word.kind == NunjucksToken::Kind::Name)
            bind(word.text);
    }
    return assign == words.size();
}

/// Parameters of a macro or call: names, and default values that are expressions.
void NunjucksVariables::openCallable(const Tokens &words)
{
    qsizetype at = 0;
    while (at < words.size()) {
        const qsizetype begin = at + (words.at(at).isOperator(QLatin1String("(")) ? 1 : 0);
        const qsizetype end = findOutside(words, begin, [](const NunjucksToken &word) {
            return word.isOperator(QLatin1String(",")) || word.isOperator(QLatin1String(")"));
        });
        if (begin < end && words.at(begin).kind == NunjucksToken::Kind::Name) {
            if (begin + 2 < end)
                expression(words.sliced(begin + 2, end - begin - 2), false);
            bind(words.at(begin).text);
        }
        at = end + 1;
    }
}

void NunjucksVariables::include(const Tokens &words)
{
    if (words.isEmpty())
        return;
    if (words.constFirst().kind == NunjucksToken::Kind::String) {
        if (!m_parsed.includes.contains(words.constFirst().text))
            m_parsed.includes.append(words.constFirst().text);
        return;
    }
    expression(words.first(findName(words, 0, QLatin1String("ignore"))), false);
}

void NunjucksVariables::importNames(const Tokens &words)
{
    // {% import "a" as x %} and {% from "a" import b, c as d with context %}: the last name before a comma counts.
    const qsizetype from =
        std::min(findName(words, 0, QLatin1String("import")), findName(words, 0, QLatin1String("as")));
    QString name;
    for (qsizetype i = from + 1; i < words.size(); ++i) {
        const NunjucksToken &word = words.at(i);
        if (word.isName(QLatin1String("with")) || word.isName(QLatin1String("without")))
            break;
        if (word.isOperator(QLatin1String(",")))
            bind(std::exchange(name, QString()));
        else if (word.kind == NunjucksToken::Kind::Name && !word.isName(QLatin1String("as")))
            name = word.text;
    }
    bind(name);
}

Result<void> NunjucksVariables::middle(const NunjucksTag &tag)
{
    const QString name = tag.tokens.constFirst().text;
    const QString open = m_blocks.isEmpty() ? QString() : m_blocks.constLast().name;
    const bool ofSwitch = name == QLatin1String("case") || name == QLatin1String("default");
    const bool fits =
        ofSwitch ? open == QLatin1String("switch")
                 : open == QLatin1String("if") || (name == QLatin1String("else") && open == QLatin1String("for"));
    if (!fits)
        return fail(tag.tokens.constFirst().begin,
                    NunjucksVariablesText::tr("\"%1\" stands outside of the block it belongs to").arg(name));
    expression(tag.tokens.sliced(1), false);
    return {};
}

Result<void> NunjucksVariables::closeBlock(const NunjucksTag &tag)
{
    const QString name = tag.tokens.constFirst().text.sliced(3);
    if (m_blocks.isEmpty())
        return fail(tag.tokens.constFirst().begin, NunjucksVariablesText::tr("\"end%1\" closes nothing").arg(name));
    const Block block = m_blocks.takeLast();
    if (block.name != name)
        return fail(tag.tokens.constFirst().begin,
                    NunjucksVariablesText::tr("\"end%1\" closes the block \"%2\" (line %3)")
                        .arg(name, block.name, QString::number(m_lines.at(block.begin).line)));
    if (block.scope)
        m_scopes.removeLast();
    if (name == QLatin1String("if") || name == QLatin1String("switch"))
        --m_conditions;
    else if (name == QLatin1String("for"))
        --m_loops;
    return {};
}

void NunjucksVariables::expression(const Tokens &words, bool printed)
{
    // a if condition else b
    const qsizetype ifAt = findName(words, 0, QLatin1String("if"));
    if (ifAt == words.size()) {
        flatExpression(words, printed, false);
        return;
    }
    const qsizetype elseAt = findName(words, ifAt + 1, QLatin1String("else"));
    flatExpression(words.first(ifAt), printed, true);
    flatExpression(words.sliced(ifAt + 1, elseAt - ifAt - 1), false, false);
    if (elseAt < words.size())
        flatExpression(words.sliced(elseAt + 1), printed, true);
}

void NunjucksVariables::flatExpression(const Tokens &words, bool printed, bool conditional)
{
    QList<QLatin1Char> brackets;
    qsizetype at = 0;
    while (at < words.size()) {
        const NunjucksToken &word = words.at(at);
        if (word.kind == NunjucksToken::Kind::Name) {
            const QLatin1Char bracket = brackets.isEmpty() ? QLatin1Char(' ') : brackets.constLast();
            at = readName(words, at, bracket, printed && brackets.isEmpty(), conditional);
            continue;
        }
        if (word.kind == NunjucksToken::Kind::Operator) {
            const QChar c = word.text.front();
            if (QLatin1String("([{").contains(c))
                brackets.append(QLatin1Char(c.toLatin1()));
            else if (QLatin1String(")]}").contains(c) && !brackets.isEmpty())
                brackets.removeLast();
        }
        ++at;
    }
}

/// Reads the name at @p at with its members. @return the place behind them.
qsizetype NunjucksVariables::readName(const Tokens &words, qsizetype at, QLatin1Char bracket, bool printed,
                                      bool conditional)
{
    const NunjucksToken &first = words.at(at);
    const auto operatorAt = [&words](qsizetype index, const char *text) {
        return index >= 0 && index < words.size() && words.at(index).isOperator(QLatin1String(text));
    };
    const bool afterIs = at > 0
                      && (words.at(at - 1).isName(QLatin1String("is"))
                          || (at > 1 && words.at(at - 1).isName(QLatin1String("not"))
                              && words.at(at - 2).isName(QLatin1String("is"))));
    const bool notFirst =
        operatorAt(at - 1, ".") || operatorAt(at - 1, "|") || (afterIs && first.text != QLatin1String("not"));
    const bool key =
        bracket == QLatin1Char('{') && operatorAt(at + 1, ":") && (operatorAt(at - 1, "{") || operatorAt(at - 1, ","));
    const bool keyword = bracket == QLatin1Char('(') && operatorAt(at + 1, "=");
    if (notFirst || key || keyword || nunjucksKeywords().contains(first.text))
        return at + 1;

    qsizetype next = at + 1;
    QString path = first.text;
    qsizetype end = first.end;
    while (next < words.size()) {
        const bool member =
            operatorAt(next, ".") && next + 1 < words.size() && words.at(next + 1).kind == NunjucksToken::Kind::Name;
        // The name of a method is no part of the path.
        if (member && !operatorAt(next + 2, "(")) {
            path += QLatin1Char('.') + words.at(next + 1).text;
            end = words.at(next + 1).end;
            next += 2;
            continue;
        }
        const bool fixed = operatorAt(next, "[") && operatorAt(next + 2, "]")
                        && (words.at(next + 1).kind == NunjucksToken::Kind::String
                            || words.at(next + 1).kind == NunjucksToken::Kind::Number);
        if (!fixed)
            break;
        const NunjucksToken &index = words.at(next + 1);
        path += QLatin1Char('[') + m_text.sliced(index.begin, index.end - index.begin) + QLatin1Char(']');
        end = words.at(next + 2).end;
        next += 3;
    }
    const bool call = operatorAt(next, "(") && next == at + 1;
    if (isBound(first.text) || (call && nunjucksFunctions().contains(first.text)))
        return next;
    TemplateVariable variable;
    variable.name = first.text;
    variable.path = path;
    variable.length = end - first.begin;
    variable.printed = printed && !call;
    variable.conditional = conditional || m_conditions > 0;
    variable.inLoop = m_loops > 0;
    variable.guarded = isGuarded(words, next);
    m_lines.place(&variable, first.begin);
    m_parsed.variables.append(variable);
    return next;
}

bool NunjucksVariables::isGuarded(const Tokens &words, qsizetype next) const
{
    if (next + 1 >= words.size())
        return false;
    const QString &word = words.at(next + 1).text;
    if (words.at(next).isOperator(QLatin1String("|")))
        return word == QLatin1String("default") || word == QLatin1String("d");
    if (!words.at(next).isName(QLatin1String("is")))
        return false;
    const bool negated = word == QLatin1String("not") && next + 2 < words.size();
    const QString &test = negated ? words.at(next + 2).text : word;
    return test == QLatin1String("defined") || test == QLatin1String("undefined");
}

bool NunjucksVariables::isBound(const QString &name) const
{
    return std::any_of(m_scopes.begin(), m_scopes.end(),
                       [&name](const QSet<QString> &scope) { return scope.contains(name); });
}

} // namespace promptlab
