// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/lintchecks.h"

#include <QCoreApplication>

#include <array>

namespace promptlab {

namespace {

struct LeftoverText {
    Q_DECLARE_TR_FUNCTIONS(Lint)
};

/// Marks of unfinished work; written apart, so that a search for them does not stop here.
constexpr std::array<QLatin1String, 2> unfinishedMarks{QLatin1String("TO"
                                                                     "DO"),
                                                       QLatin1String("FIX"
                                                                     "ME")};

class LeftoverChecks final
{
public:
    explicit LeftoverChecks(LintContext &context) : m_context(context) {}

    void run()
    {
        for (const LintDocument &document : m_context.messages()) {
            if (document.isText)
                check(document);
        }
        for (const LintDocument &document : m_context.includes())
            check(document);
    }

private:
    void check(const LintDocument &document)
    {
        const QString &text = document.text;
        for (const QLatin1String mark : unfinishedMarks) {
            for (qsizetype at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.size())) {
                if (isNote(text, at, at + mark.size()))
                    m_context.add(LintCode::Leftover, document, at, at + mark.size(),
                                  LeftoverText::tr("A note to oneself is left in the text (%1): do what it says, and "
                                                   "remove it")
                                      .arg(mark));
            }
        }
        const QLatin1String filler("lorem ipsum");
        for (qsizetype at = text.indexOf(filler, 0, Qt::CaseInsensitive); at >= 0;
             at = text.indexOf(filler, at + filler.size(), Qt::CaseInsensitive))
            m_context.add(LintCode::Leftover, document, at, at + filler.size(),
                          LeftoverText::tr("Filler text is left here: write the real one"));
        checkBlanks(document);
        checkConflicts(document);
    }

    /// A mark that is quoted or belongs to a list of states ("…, DONE", "…|DONE") is meant as a word.
    [[nodiscard]] static bool isNote(QStringView text, qsizetype begin, qsizetype end)
    {
        const QChar before = begin > 0 ? text[begin - 1] : QChar(u'\n');
        const QChar after = end < text.size() ? text[end] : QChar(u'\n');
        if (before.isLetterOrNumber() || after.isLetterOrNumber() || QStringView(u"\"'`|_/-,").contains(before)
            || QStringView(u"\"'`|_/-,").contains(after))
            return false;
        const QStringView rest = text.sliced(end).left(8).trimmed();
        const QStringView front = text.first(begin).right(8).trimmed();
        for (const QStringView word : {QStringView(u"or"), QStringView(u"and"), QStringView(u"list")}) {
            if (rest.startsWith(word, Qt::CaseInsensitive) || front.split(u' ').constLast() == word)
                return false;
        }
        return !front.endsWith(u',') && !front.endsWith(u'|');
    }

    /// [INSERT …]
    void checkBlanks(const LintDocument &document)
    {
        const QString &text = document.text;
        const QLatin1String opening("[insert");
        for (qsizetype at = text.indexOf(opening, 0, Qt::CaseInsensitive); at >= 0;
             at = text.indexOf(opening, at + opening.size(), Qt::CaseInsensitive)) {
            const qsizetype word = at + opening.size();
            const qsizetype found = QStringView(text).sliced(word).left(200).indexOf(u']');
            const qsizetype close = found < 0 ? -1 : word + found;
            const bool quoted = at > 0 && QStringLiteral("\"'`").contains(text.at(at - 1));
            const bool blank = close > word && !text.at(word).isLetterOrNumber()
                            && !QStringView(text).sliced(word, close - word).contains(u'\n');
            if (blank && !quoted)
                m_context.add(LintCode::Leftover, document, at, close + 1,
                              LeftoverText::tr("A blank of a template was not filled in: write what belongs here, or "
                                               "make it an input"));
        }
    }

    /// Lines that git leaves where two edits met.
    void checkConflicts(const LintDocument &document)
    {
        const QString &text = document.text;
        bool inConflict = false;
        for (qsizetype at = 0; at < text.size();) {
            const qsizetype lineEnd = text.indexOf(QLatin1Char('\n'), at);
            const qsizetype end = lineEnd < 0 ? text.size() : lineEnd;
            const qsizetype next = lineEnd < 0 ? end : lineEnd + 1;
            const QStringView line = QStringView(text).sliced(at, end - at);
            const bool opens = line.startsWith(u"<<<<<<< ");
            const bool closes = line.startsWith(u">>>>>>> ");
            const bool middle = inConflict && (line.trimmed() == u"=======" || line.startsWith(u"||||||| "));
            inConflict = opens || (inConflict && !closes);
            if (opens || closes || middle) {
                LintFinding *finding = m_context.add(
                    LintCode::Leftover, document, at, end,
                    LeftoverText::tr("A mark of a merge conflict is left here: keep one of the two texts, "
                                     "and remove the marks"));
                LintContext::setFix(finding, document, at, next, {}, LeftoverText::tr("Remove this mark"));
            }
            at = next;
        }
    }

    LintContext &m_context;
};

} // namespace

void checkLeftovers(LintContext &context)
{
    LeftoverChecks(context).run();
}

} // namespace promptlab
