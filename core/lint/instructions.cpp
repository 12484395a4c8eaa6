// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/instructions.h"

#include "core/lint/datablocks.h"

#include <algorithm>

namespace promptlab {

namespace {

const QSet<QString> &imperativeVerbs()
{
    static const QSet<QString> verbs = instructionWordSet(QLatin1String(
        "add address adjust analyse analyze answer apply ask assign assume avoid base begin break bring call check "
        "choose cite classify collect compare compose consider convert copy correct count cover create define delete "
        "describe determine discuss do double draft edit emit end ensure estimate evaluate exclude explain express "
        "extract fill find finish fix focus follow format generate give group guess handle highlight identify ignore "
        "include infer insert introduce invent judge keep label leave limit list look make mark match mention name "
        "note offer omit order organise organize output paraphrase pick place point praise prefer preserve print "
        "produce promise propose provide put quote rank rate read recommend refer refuse remember remove rephrase "
        "replace reply report rephrase respond restate return reveal review rewrite round say score select send "
        "separate set share show sign skip sort speak split start state stay stick stop structure suggest summarise "
        "summarize support take tell thank think translate treat try turn use validate verify wait wrap write"));
    return verbs;
}

/// Words in front of the verb of an instruction.
const QSet<QString> &instructionOpeners()
{
    static const QSet<QString> words = instructionWordSet(
        QLatin1String("please always never also then and but first finally only just you must should "
                      "shall do don't not next second third lastly"));
    return words;
}

bool isScopedBlock(QStringView label)
{
    return label.compare(u"example", Qt::CaseInsensitive) == 0 || label.compare(u"examples", Qt::CaseInsensitive) == 0;
}

bool isInstructionWordSign(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c == u'_';
}

/// Reads one document.
class InstructionReader final
{
public:
    InstructionReader(const LintDocument &document, TemplateFormat format, int *scopes)
        : m_document(document), m_text(document.text), m_format(format), m_scopes(scopes)
    {
        const QList<DataBlock> blocks = dataBlocks(m_text);
        for (const DataBlock &block : blocks) {
            const bool fence = block.begin > 0 && (block.label.isEmpty() || m_text[block.begin - 1] == u'\n')
                            && isFenceBefore(block.begin);
            if (fence || isScopedBlock(block.label))
                m_skipped.append(block);
        }
    }

    QList<InstructionSentence> read()
    {
        for (qsizetype at = 0; at < m_text.size();) {
            const qsizetype found = m_text.indexOf(u'\n', at);
            const qsizetype end = found < 0 ? m_text.size() : found;
            readLine(at, end);
            at = end + 1;
        }
        finish();
        return m_sentences;
    }

private:
    /// Whether the line in front of @p at is a fence, or text between triple quotation marks begins there.
    [[nodiscard]] bool isFenceBefore(qsizetype at) const
    {
        if (m_text.first(at).endsWith(u"\"\"\""))
            return true;
        if (at < 2)
            return false;
        const qsizetype line = m_text.lastIndexOf(u'\n', at - 2) + 1;
        const QStringView before = m_text.sliced(line, at - line).trimmed();
        return before.startsWith(u"```") || before.startsWith(u"~~~");
    }

    [[nodiscard]] bool isSkipped(qsizetype at)
    {
        while (m_skipAt < m_skipped.size() && m_skipped.at(m_skipAt).end <= at)
            ++m_skipAt;
        return m_skipAt < m_skipped.size() && m_skipped.at(m_skipAt).begin <= at;
    }

    void readLine(qsizetype begin, qsizetype end)
    {
        qsizetype at = begin;
        while (at < end && m_text[at].isSpace())
            ++at;
        if (at == end || isSkipped(at)) {
            finish();
            m_blankBefore = true;
            return;
        }
        const QStringView line = m_text.sliced(at, end - at).trimmed();
        if (readHeading(line))
            return;
        const qsizetype bulletEnd = bullet(line);
        const bool continues = bulletEnd == 0 && m_text[at].isLower() && !m_blankBefore;
        if (!continues)
            finish();
        // A list belongs to the line with a colon above it; other text ends it.
        if (bulletEnd == 0 && !continues && m_leadIn)
            endLeadIn();
        m_blankBefore = false;
        readText(at + bulletEnd, end);
        if (line.endsWith(u':') || line.endsWith(u":**")) {
            finish();
            beginLeadIn();
        }
    }

    /// "# Title", "<rules>", "</rules>" alone on their line begin and end a scope.
    bool readHeading(QStringView line)
    {
        const bool closes = line.startsWith(u"</") && line.endsWith(u'>');
        const bool opens =
            line.startsWith(u'<') && line.endsWith(u'>') && !line.contains(u' ') && !line.contains(u"</");
        if (!closes && !opens && !line.startsWith(u'#'))
            return false;
        finish();
        m_leadIn = false;
        m_scope = closes ? 0 : ++*m_scopes;
        m_blankBefore = true;
        return true;
    }

    void beginLeadIn()
    {
        if (!m_leadIn)
            m_outer = m_scope;
        m_leadIn = true;
        m_scope = ++*m_scopes;
    }
    void endLeadIn()
    {
        m_leadIn = false;
        m_scope = m_outer;
    }

    /// Length of "- ", "* ", "• ", "1. ", "2) " at the beginning of a line.
    [[nodiscard]] static qsizetype bullet(QStringView line)
    {
        if (line.size() > 1 && QStringView(u"-*•–").contains(line.front()) && line[1] == u' ')
            return 2;
        qsizetype digits = 0;
        while (digits < line.size() && digits < 3 && line[digits].isDigit())
            ++digits;
        const bool numbered = digits > 0 && digits + 1 < line.size() && QStringView(u".)").contains(line[digits])
                           && line[digits + 1] == u' ';
        return numbered ? digits + 2 : 0;
    }

    void readText(qsizetype begin, qsizetype end)
    {
        for (qsizetype at = begin; at < end;) {
            const QChar c = m_text[at];
            if (c == u'{' && isTemplateTag(at)) {
                at = readTag(at, end);
            } else if (isInstructionWordSign(c)) {
                at = readWord(at, end);
            } else if (QStringView(u"\"`“”").contains(c)) {
                m_quote = m_quote.isNull() ? c : QChar();
                touch(at, at + 1);
                ++at;
            } else {
                const bool stop = c == u';' || (QStringView(u".!?").contains(c) && endsSentence(at, end));
                if (!c.isSpace())
                    touch(at, at + 1);
                ++at;
                if (stop)
                    finish();
            }
        }
        m_quote = QChar(); // a quotation mark that nobody closes ends with its line
    }

    [[nodiscard]] bool isTemplateTag(qsizetype at) const
    {
        const QChar next = at + 1 < m_text.size() ? m_text[at + 1] : QChar();
        return next == u'{' || next == u'%' || next == u'#'
            || (m_format == TemplateFormat::FString && (next.isLetter() || next == u'_'));
    }

    [[nodiscard]] bool endsSentence(qsizetype at, qsizetype end) const
    {
        qsizetype next = at + 1;
        while (next < end && QStringView(u"\"`”)*_").contains(m_text[next]))
            ++next;
        if (next < end && !m_text[next].isSpace())
            return false;
        while (next < end && m_text[next].isSpace())
            ++next;
        // "e.g. this", "etc. and": a full stop of an abbreviation
        return next >= end || !m_text[next].isLower();
    }

    void touch(qsizetype begin, qsizetype end)
    {
        if (m_sentence.end == 0) {
            m_sentence.begin = begin;
            m_sentence.scope = m_scope;
            m_sentence.listed = m_leadIn;
            m_sentence.branches = m_branches;
        }
        m_sentence.end = end;
    }

    qsizetype readWord(qsizetype at, qsizetype end)
    {
        qsizetype i = at;
        const auto joins = [this, end](qsizetype place) {
            const QChar c = m_text[place];
            const bool inside = place + 1 < end && isInstructionWordSign(m_text[place + 1]);
            return inside && (c == u'\'' || c == u'’' || c == u'-');
        };
        while (i < end && (isInstructionWordSign(m_text[i]) || joins(i)))
            ++i;
        InstructionWord word;
        word.text = m_text.sliced(at, i - at).toString().toLower().replace(QChar(u'’'), QLatin1Char('\''));
        word.begin = at;
        word.end = i;
        word.number = std::all_of(word.text.begin(), word.text.end(), [](QChar c) { return c.isDigit(); });
        word.quoted = !m_quote.isNull();
        touch(at, i);
        m_sentence.words.append(word);
        return i;
    }

    qsizetype readTag(qsizetype at, qsizetype lineEnd)
    {
        const QChar kind = m_text[at + 1];
        const QStringView close = kind == u'%' ? QStringView(u"%}")
                                : kind == u'#' ? QStringView(u"#}")
                                : kind == u'{' ? QStringView(u"}}")
                                               : QStringView(u"}");
        const qsizetype found = m_text.indexOf(close, at + 1);
        const qsizetype end = found < 0 || found >= lineEnd ? lineEnd : found + close.size();
        const QStringView tag = m_text.sliced(at, end - at);
        const bool section = kind == u'{' && tag.size() > 2 && QStringView(u"#^/").contains(tag[2]);
        if (kind == u'%' || (section && m_format == TemplateFormat::Mustache)) {
            finish();
            followBranch(tag);
        } else if (kind != u'#') {
            InstructionWord word;
            word.text = tag.toString();
            word.begin = at;
            word.end = end;
            word.quoted = true;
            touch(at, end);
            m_sentence.words.append(word);
        }
        return end;
    }

    void followBranch(QStringView tag)
    {
        QStringView body = tag.sliced(2);
        body.chop(std::min<qsizetype>(2, body.size()));
        if (m_format == TemplateFormat::Mustache) {
            if (body.isEmpty())
                return;
            const QString name = QStringLiteral("section ") + body.sliced(1).trimmed().toString();
            if (body.front() == u'/')
                m_branches.remove(name);
            else if (m_branches.size() < 32)
                m_branches.insert(name, body.front() == u'#' ? 1 : 0);
            return;
        }
        while (!body.isEmpty() && (body.front() == u'-' || body.front().isSpace()))
            body = body.sliced(1);
        qsizetype length = 0;
        while (length < body.size() && body[length].isLetter())
            ++length;
        const QStringView word = body.first(length);
        if ((word == u"if" || word == u"switch") && m_open.size() < 32) {
            m_open.append(QStringLiteral("block %1 %2").arg(m_document.message).arg(m_blocks++));
            m_branches.insert(m_open.constLast(), 0);
        } else if (m_open.isEmpty()) {
            return;
        } else if (word == u"endif" || word == u"endswitch") {
            m_branches.remove(m_open.takeLast());
        } else if (word == u"else" || word == u"elif" || word == u"elseif" || word == u"case" || word == u"default") {
            ++m_branches[m_open.constLast()];
        }
    }

    void finish();
    [[nodiscard]] bool isInstruction() const;
    [[nodiscard]] bool isConditional() const;
    [[nodiscard]] bool isWholeLine() const;

    const LintDocument &m_document;
    QStringView m_text;
    TemplateFormat m_format;
    int *m_scopes;
    QList<DataBlock> m_skipped;
    qsizetype m_skipAt = 0;
    QList<InstructionSentence> m_sentences;
    InstructionSentence m_sentence;
    InstructionBranches m_branches;
    QStringList m_open;
    int m_blocks = 0;
    int m_scope = 0;
    int m_outer = 0;
    bool m_leadIn = false;
    bool m_blankBefore = true;
    QChar m_quote;
};

void InstructionReader::finish()
{
    if (!m_sentence.words.isEmpty()) {
        m_sentence.document = &m_document;
        m_sentence.line = m_document.positions().line(m_sentence.begin);
        m_sentence.instruction = isInstruction();
        m_sentence.conditional = isConditional();
        m_sentence.wholeLine = isWholeLine();
        m_sentences.append(m_sentence);
    }
    m_sentence = {};
}

bool InstructionReader::isInstruction() const
{
    const QList<InstructionWord> &words = m_sentence.words;
    // A question asks for something, it does not rule.
    if (m_text[m_sentence.end - 1] == u'?')
        return false;
    qsizetype first = 0;
    while (first < words.size() && first < 4 && instructionOpeners().contains(words.at(first).text))
        ++first;
    if (first < words.size() && imperativeVerbs().contains(words.at(first).text))
        return true;
    return m_sentence.has("must") || m_sentence.has("should") || m_sentence.has("always") || m_sentence.has("never");
}

bool InstructionReader::isConditional() const
{
    static const QSet<QString> anywhere = instructionWordSet(
        QLatin1String("if when whenever unless otherwise else except instead depending until where case "
                      "while before after once"));
    static const QSet<QString> atFront = instructionWordSet(QLatin1String("for in on with to from as during"));
    const QList<InstructionWord> &words = m_sentence.words;
    return atFront.contains(words.constFirst().text)
        || std::any_of(words.begin(), words.end(),
                       [](const InstructionWord &word) { return !word.quoted && anywhere.contains(word.text); });
}

bool InstructionReader::isWholeLine() const
{
    qsizetype after = m_sentence.end;
    while (after < m_text.size() && m_text[after].isSpace() && m_text[after] != u'\n')
        ++after;
    if (after < m_text.size() && m_text[after] != u'\n')
        return false;
    // An indented mark of a list is shorter than this; a long line is not walked for each of its sentences.
    constexpr qsizetype longestMark = 24;
    const QStringView before = m_text.first(m_sentence.begin).right(longestMark);
    const qsizetype lineEnd = before.lastIndexOf(u'\n');
    if (lineEnd < 0 && before.size() == longestMark)
        return false;
    const QStringView front = before.sliced(lineEnd + 1).trimmed();
    const QString mark = front.toString() + QStringLiteral(" x");
    return front.isEmpty() || bullet(mark) == front.size() + 1;
}

} // namespace

bool InstructionSentence::has(const char *word) const
{
    return std::any_of(words.begin(), words.end(),
                       [word](const InstructionWord &other) { return !other.quoted && other.is(word); });
}

bool canMeet(const InstructionSentence &a, const InstructionSentence &b)
{
    for (auto it = a.branches.begin(); it != a.branches.end(); ++it) {
        const auto other = b.branches.constFind(it.key());
        if (other != b.branches.constEnd() && *other != *it)
            return false;
    }
    return true;
}

bool canCollide(const InstructionSentence &a, const InstructionSentence &b)
{
    const bool together = a.scope == b.scope || a.scope == 0 || b.scope == 0;
    return together && !a.conditional && !b.conditional && canMeet(a, b);
}

QSet<QString> instructionWordSet(QLatin1String words)
{
    const QStringList list = QString(words).split(QLatin1Char(' '));
    return {list.begin(), list.end()};
}

QString instructionStem(const QString &word)
{
    QString stem = word;
    for (const QLatin1String ending :
         {QLatin1String("ing"), QLatin1String("es"), QLatin1String("ed"), QLatin1String("s")}) {
        if (stem.size() > ending.size() + 3 && stem.endsWith(ending)
            && !(ending == QLatin1String("s") && stem.endsWith(QLatin1String("ss")))) {
            stem.chop(ending.size());
            break;
        }
    }
    // use, using, uses; summarise, summarising
    if (stem.size() > 3 && stem.endsWith(QLatin1Char('e')))
        stem.chop(1);
    return stem == QLatin1String("use") ? QStringLiteral("us") : stem;
}

bool isImperativeVerb(const QString &word)
{
    return imperativeVerbs().contains(word);
}

QList<InstructionSentence> readInstructions(const LintContext &context)
{
    QList<InstructionSentence> sentences;
    int scopes = 0;
    for (const LintDocument &document : context.messages()) {
        const bool rules = document.role == MessageRole::System || document.role == MessageRole::Developer
                        || document.role == MessageRole::User;
        if (rules && document.isText && !document.example)
            sentences += InstructionReader(document, context.input().content.format, &scopes).read();
    }
    return sentences;
}

} // namespace promptlab
