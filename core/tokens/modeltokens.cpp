// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/modeltokens.h"

#include <cmath>

namespace promptlab {

namespace {

constexpr double oldClaudeCharactersPerToken = 3.5;
constexpr double newClaudeCharactersPerToken = 2.7;

/// Lower case, without the words that providers and gateways put in front.
QString bareModelName(QStringView model)
{
    QString name = model.trimmed().toString().toLower();
    if (name.startsWith(u"ft:"))
        name.remove(0, 3);
    if (const qsizetype slash = name.lastIndexOf(u'/'); slash >= 0)
        name.remove(0, slash + 1);
    for (const QStringView prefix : {QStringView(u"openai:"), QStringView(u"anthropic:")}) {
        if (name.startsWith(prefix))
            name.remove(0, prefix.size());
    }
    return name;
}

/// "o1", "o3-mini", "o4-mini-2025-04-16": the letter o, a digit, then nothing or "-".
bool isReasoningSeries(const QString &name)
{
    return name.size() >= 2 && name[0] == u'o' && name[1].isDigit() && (name.size() == 2 || name[2] == u'-');
}

/// Opus from 4.7, Sonnet and Haiku from 5, and every family that came later have the newer tokenizer, which gives more
/// tokens. Names of the form claude-3-5-sonnet are older than both.
double claudeCharactersPerToken(const QString &name)
{
    const QStringList words = name.split(u'-', Qt::SkipEmptyParts);
    if (words.size() < 2 || words[1].at(0).isDigit() || words[1].startsWith(u"instant"))
        return oldClaudeCharactersPerToken;
    const auto smallNumber = [&](qsizetype i) { // a long number is a date, no version
        return i < words.size() && words[i].size() <= 2 ? words[i].toInt() : 0;
    };
    const int major = smallNumber(2);
    const int version = major * 100 + smallNumber(3);
    const QString &family = words[1];
    const bool old =
        major > 0
        && ((family == u"opus" && version < 407) || ((family == u"sonnet" || family == u"haiku") && version < 500));
    return old ? oldClaudeCharactersPerToken : newClaudeCharactersPerToken;
}

bool isIdeographic(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Bopomofo: return true;
    default: return false;
    }
}

} // namespace

TokenRule tokenRuleForModel(QStringView model)
{
    const QString name = bareModelName(model);
    if (name.startsWith(u"gpt-oss"))
        return {TokenEncoding::O200kHarmony, 0};
    for (const QStringView prefix : {QStringView(u"gpt-4o"), QStringView(u"chatgpt-"), QStringView(u"gpt-4.1"),
                                     QStringView(u"gpt-4.5"), QStringView(u"gpt-5"), QStringView(u"gpt-6")}) {
        if (name.startsWith(prefix))
            return {TokenEncoding::O200kBase, 0};
    }
    if (isReasoningSeries(name))
        return {TokenEncoding::O200kBase, 0};
    for (const QStringView prefix : {QStringView(u"gpt-4-"), QStringView(u"gpt-3.5"), QStringView(u"gpt-35"),
                                     QStringView(u"text-embedding-3-"), QStringView(u"text-embedding-ada-002")}) {
        if (name.startsWith(prefix))
            return {TokenEncoding::Cl100kBase, 0};
    }
    if (name == u"gpt-4")
        return {TokenEncoding::Cl100kBase, 0};
    if (name.startsWith(u"claude"))
        return {std::nullopt, claudeCharactersPerToken(name)};
    return {};
}

QString TokenCount::text() const
{
    return (estimated ? QStringLiteral("~") : QString()) + QString::number(tokens);
}

qint64 estimateTokens(const TokenRule &rule, QStringView text)
{
    qint64 ideographs = 0;
    qint64 characters = 0;
    qint64 words = 0;
    bool inWord = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        if (isIdeographic(c)) {
            ++ideographs;
            inWord = false;
            continue;
        }
        ++characters;
        const bool space = QChar::isSpace(c);
        words += !space && !inWord ? 1 : 0;
        inWord = !space;
    }
    if (rule.charactersPerToken > 0)
        return ideographs + qint64(std::ceil(double(characters) / rule.charactersPerToken));
    return ideographs + std::max((characters + 3) / 4, (words * 4 + 2) / 3);
}

Result<TokenCount> countModelTokens(QStringView model, QStringView text)
{
    const TokenRule rule = tokenRuleForModel(model);
    if (!rule.encoding)
        return TokenCount{estimateTokens(rule, text), true};
    PL_TRY(const qint64 tokens, countTokens(*rule.encoding, text));
    return TokenCount{tokens, false};
}

Result<TextTokens> countTextTokens(QStringView model, const QStringList &texts)
{
    TextTokens counted;
    for (const QString &text : texts) {
        PL_TRY(const TokenCount count, countModelTokens(model, text));
        counted.texts.append(count);
        counted.sum.tokens += count.tokens;
        counted.sum.estimated = counted.sum.estimated || count.estimated;
    }
    return counted;
}

Result<TokenCount> countChatTokens(QStringView model, const QList<ChatText> &messages)
{
    TokenCount total{3, true};
    for (const ChatText &message : messages) {
        total.tokens += 3;
        for (const QString &part : {message.role, message.name, message.text}) {
            PL_TRY(const TokenCount count, countModelTokens(model, part));
            total.tokens += count.tokens;
        }
        if (!message.name.isEmpty())
            total.tokens += 1;
    }
    return total;
}

} // namespace promptlab
