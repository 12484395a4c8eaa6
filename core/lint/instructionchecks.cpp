// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/demands.h"
#include "core/lint/duplicaterules.h"
#include "core/lint/lintchecks.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace promptlab {

namespace {

struct InstructionText {
    Q_DECLARE_TR_FUNCTIONS(Lint)
};

/// "line 3", or with the message when it is another one.
QString placeText(const InstructionSentence &other, const InstructionSentence &here)
{
    if (other.document->message == here.document->message)
        return InstructionText::tr("line %1").arg(other.line);
    return InstructionText::tr("message %1, line %2")
        .arg(QString::number(other.document->message + 1), QString::number(other.line));
}

class InstructionChecks final
{
public:
    explicit InstructionChecks(LintContext &context) : m_context(context), m_sentences(readInstructions(context)) {}

    void run()
    {
        const bool isObject = schemaIsObject();
        for (const InstructionSentence &sentence : m_sentences) {
            checkVague(sentence);
            checkPolarity(sentence);
            checkCounts(sentence);
            checkFormats(sentence, isObject);
            checkLanguage(sentence);
            checkLength(sentence);
        }
        for (const DuplicateRule &pair : findDuplicateRules(m_sentences))
            addDuplicate(pair);
        if (isObject)
            checkFields();
    }

private:
    template<typename Demand>
    struct Said {
        Demand demand;
        const InstructionSentence *sentence = nullptr;
    };
    /// Earlier demands that a new one is compared with. More of one kind than this say nothing new.
    static constexpr qsizetype MostEarlier = 64;

    template<typename Demand>
    static void remember(QList<Said<Demand>> &said, const Demand &demand, const InstructionSentence &sentence)
    {
        if (said.size() < MostEarlier)
            said.append({demand, &sentence});
    }

    void addContradiction(const InstructionSentence &here, qsizetype begin, qsizetype end, const QString &text)
    {
        m_context.add(LintCode::Contradiction, *here.document, begin, end, text);
    }

    void checkPolarity(const InstructionSentence &sentence)
    {
        for (const PolarityDemand &demand : polarityDemands(sentence)) {
            QList<Said<PolarityDemand>> &said = m_polarities[demand.clause];
            for (const Said<PolarityDemand> &other : qAsConst(said)) {
                const bool absolute = demand.absolute && other.demand.absolute;
                const bool collide = absolute ? !sentence.conditional && !other.sentence->conditional
                                                    && canMeet(sentence, *other.sentence)
                                              : canCollide(sentence, *other.sentence);
                if (other.demand.negative == demand.negative || !collide)
                    continue;
                addContradiction(sentence, demand.begin, demand.end,
                                 InstructionText::tr("This forbids what another instruction demands, or the other way "
                                                     "round (%1): decide for one of them")
                                     .arg(placeText(*other.sentence, sentence)));
                break;
            }
            remember(said, demand, sentence);
        }
    }

    void checkCounts(const InstructionSentence &sentence)
    {
        for (const CountDemand &demand : countDemands(sentence)) {
            QList<Said<CountDemand>> &said = m_counts[demand.unit + QLatin1Char('/') + demand.subject];
            for (const Said<CountDemand> &other : qAsConst(said)) {
                const bool apart = demand.least > other.demand.most || other.demand.least > demand.most;
                if (!apart || !canCollide(sentence, *other.sentence))
                    continue;
                addContradiction(sentence, demand.begin, demand.end,
                                 InstructionText::tr("No number can meet both this limit and the one in %1: change one "
                                                     "of them")
                                     .arg(placeText(*other.sentence, sentence)));
                break;
            }
            remember(said, demand, sentence);
        }
    }

    void checkFormats(const InstructionSentence &sentence, bool schemaIsObject)
    {
        for (const FormatDemand &demand : formatDemands(sentence)) {
            if (schemaIsObject && demand.format != QLatin1String("json"))
                m_context.add(LintCode::SchemaMismatch, *sentence.document, demand.begin, demand.end,
                              InstructionText::tr("The text asks for %1, but the response schema enforces JSON: take "
                                                  "this out, or the schema")
                                  .arg(demand.format));
            for (const Said<FormatDemand> &other : qAsConst(m_formats)) {
                const bool strict = demand.strict || other.demand.strict;
                if (other.demand.format == demand.format || !strict || other.sentence == &sentence
                    || !canCollide(sentence, *other.sentence))
                    continue;
                addContradiction(sentence, demand.begin, demand.end,
                                 InstructionText::tr("This asks for %1, and %2 for %3: decide for one format")
                                     .arg(demand.format, placeText(*other.sentence, sentence), other.demand.format));
                break;
            }
            remember(m_formats, demand, sentence);
        }
    }

    void checkLanguage(const InstructionSentence &sentence)
    {
        const auto demand = languageDemand(sentence);
        if (!demand)
            return;
        QList<Said<LanguageDemand>> &said = m_languages[demand->subject];
        for (const Said<LanguageDemand> &other : qAsConst(said)) {
            if (other.demand.language == demand->language || !canCollide(sentence, *other.sentence))
                continue;
            addContradiction(sentence, demand->begin, demand->end,
                             InstructionText::tr("This asks for another language than %1: decide for one, or say when "
                                                 "each is meant")
                                 .arg(placeText(*other.sentence, sentence)));
            break;
        }
        remember(said, *demand, sentence);
    }

    void checkLength(const InstructionSentence &sentence)
    {
        const auto demand = lengthDemand(sentence);
        if (!demand)
            return;
        QList<Said<LengthDemand>> &said = m_lengths[demand->subject];
        for (const Said<LengthDemand> &other : qAsConst(said)) {
            if (other.demand.detailed == demand->detailed || !canCollide(sentence, *other.sentence))
                continue;
            addContradiction(sentence, demand->begin, demand->end,
                             InstructionText::tr("One instruction asks for a short text, another one (%1) for a long "
                                                 "one: say the length in words or sentences, once")
                                 .arg(placeText(*other.sentence, sentence)));
            break;
        }
        remember(said, *demand, sentence);
    }

    void checkVague(const InstructionSentence &sentence)
    {
        static const QList<QStringList> phrases{{QStringLiteral("as"), QStringLiteral("appropriate")},
                                                {QStringLiteral("where"), QStringLiteral("appropriate")},
                                                {QStringLiteral("if"), QStringLiteral("appropriate")},
                                                {QStringLiteral("when"), QStringLiteral("appropriate")},
                                                {QStringLiteral("if"), QStringLiteral("possible")},
                                                {QStringLiteral("when"), QStringLiteral("possible")},
                                                {QStringLiteral("where"), QStringLiteral("possible")},
                                                {QStringLiteral("as"), QStringLiteral("needed")},
                                                {QStringLiteral("as"), QStringLiteral("necessary")},
                                                {QStringLiteral("and"), QStringLiteral("so"), QStringLiteral("on")},
                                                {QStringLiteral("some")},
                                                {QStringLiteral("etc")}};
        if (!sentence.instruction)
            return;
        for (qsizetype i = 0; i < sentence.words.size(); ++i) {
            for (const QStringList &phrase : phrases) {
                if (!phraseAt(sentence, i, phrase))
                    continue;
                m_context.add(LintCode::Vague, *sentence.document, sentence.words.at(i).begin,
                              sentence.words.at(i + phrase.size() - 1).end,
                              InstructionText::tr("\"%1\" leaves the decision to the model: say how many, which, or "
                                                  "when")
                                  .arg(phrase.join(QLatin1Char(' '))));
            }
        }
    }

    [[nodiscard]] static bool phraseAt(const InstructionSentence &sentence, qsizetype at, const QStringList &phrase)
    {
        if (at + phrase.size() > sentence.words.size())
            return false;
        for (qsizetype i = 0; i < phrase.size(); ++i) {
            const InstructionWord &word = sentence.words.at(at + i);
            if (word.quoted || word.text != phrase.at(i))
                return false;
        }
        return true;
    }

    void addDuplicate(const DuplicateRule &pair)
    {
        const InstructionSentence &later = m_sentences.at(pair.later);
        LintFinding *finding = m_context.add(
            LintCode::DuplicateRule, *later.document, later.begin, later.end,
            pair.same ? InstructionText::tr("This was said before (%1): remove one of the two")
                            .arg(placeText(m_sentences.at(pair.earlier), later))
                      : InstructionText::tr("This says nearly the same as %1: make one instruction of the two")
                            .arg(placeText(m_sentences.at(pair.earlier), later)));
        if (!pair.same)
            return;
        const QStringView text(later.document->text);
        qsizetype begin = later.begin;
        qsizetype end = later.end;
        if (later.wholeLine) {
            while (begin > 0 && text[begin - 1] != u'\n')
                --begin;
            while (end < text.size() && text[end] != u'\n')
                ++end;
            if (end < text.size())
                ++end;
            else if (begin > 0)
                --begin; // the last line goes with the line end in front of it
        } else {
            while (end < text.size() && text[end] == u' ')
                ++end;
        }
        LintContext::setFix(finding, *later.document, begin, end, {}, InstructionText::tr("Remove the repetition"));
    }

    [[nodiscard]] bool schemaIsObject() const
    {
        const auto &schema = m_context.input().content.responseSchema;
        if (!schema || !schema->isObject())
            return false;
        const QString type = schema->toObject().value(QStringLiteral("type")).toString();
        return type == QLatin1String("object") || type == QLatin1String("array")
            || schema->toObject().contains(QStringLiteral("properties"));
    }

    /// Required fields that no message names, as a word or with blanks for its underscores.
    void checkFields()
    {
        QString all;
        for (const LintDocument &document : m_context.messages())
            all += document.text.toLower() + QLatin1Char('\n');
        for (const LintDocument &document : m_context.includes())
            all += document.text.toLower() + QLatin1Char('\n');
        QStringList missing;
        const QJsonArray required =
            m_context.input().content.responseSchema->toObject().value(QStringLiteral("required")).toArray();
        for (const QJsonValue &field : required) {
            const QString name = field.toString();
            if (!name.isEmpty() && !mentions(all, name) && missing.size() < 20)
                missing.append(name);
        }
        if (!missing.isEmpty())
            m_context.add(LintCode::SchemaMismatch, QStringLiteral("/responseSchema/required"),
                          InstructionText::tr("The schema requires fields that the text never mentions (%1): say what "
                                              "belongs into them")
                              .arg(missing.join(QStringLiteral(", "))));
    }

    [[nodiscard]] static bool mentions(const QString &text, const QString &field)
    {
        // reason_code, reasonCode: "reason code", "reason-code"
        QString spoken;
        for (const QChar c : field) {
            if (c.isUpper() && !spoken.isEmpty() && spoken.back().isLower())
                spoken += QLatin1Char(' ');
            spoken += c == QLatin1Char('_') || c == QLatin1Char('-') ? QChar(QLatin1Char(' ')) : c.toLower();
        }
        QString dashed = spoken;
        dashed.replace(QLatin1Char(' '), QLatin1Char('-'));
        return hasWord(text, field.toLower()) || hasWord(text, spoken) || hasWord(text, dashed);
    }

    [[nodiscard]] static bool hasWord(QStringView text, QStringView word)
    {
        for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            const qsizetype end = at + word.size();
            const bool front = at == 0 || !text[at - 1].isLetterOrNumber();
            // The plural counts: "reasons" mentions "reason".
            const bool back = end >= text.size() || !text[end].isLetterOrNumber() || text[end] == u's';
            if (front && back)
                return true;
        }
        return false;
    }

    LintContext &m_context;
    QList<InstructionSentence> m_sentences;
    QHash<QString, QList<Said<PolarityDemand>>> m_polarities;
    QHash<QString, QList<Said<CountDemand>>> m_counts;
    QList<Said<FormatDemand>> m_formats;
    QHash<QString, QList<Said<LanguageDemand>>> m_languages;
    QHash<QString, QList<Said<LengthDemand>>> m_lengths;
};

} // namespace

void checkInstructions(LintContext &context)
{
    InstructionChecks(context).run();
}

} // namespace promptlab
