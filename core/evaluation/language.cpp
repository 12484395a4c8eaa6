// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/language.h"

#include "core/evaluation/textmetrics.h"

#include <QHash>
#include <QStringList>

#include <array>

namespace promptlab {

namespace {

constexpr qsizetype longestGuessedText = 20'000;
constexpr qsizetype fewestLetters = 4; ///< of a script
constexpr int fewestStopWords = 3;     ///< that speak for the language
constexpr double clearShare = 0.6;

struct StopWords {
    const char *code;
    const char *words;
};

/// Words that are frequent in one language; those that several share count for all of them.
constexpr std::array<StopWords, 7> stopWords{
    {{"en", "the and of to is in that it for was on are with as this be have not you from or by at but they we which "
            "an were been has will would there their what when if can your how do"},
     {"de", "der die das und ist in zu den mit von nicht ein eine für auf dem des im sich es auch als an werden wird "
            "sie ich wir aus bei nach oder wie wenn kann sind einen einer um über haben nur noch aber bitte"},
     {"fr",
      "le la les de des et est en un une du que qui dans pour pas sur au aux avec il elle ce cette sont par ne se "
      "vous nous je plus ou mais être avoir son sa ses leur comme si votre d l c n qu"},
     {"es", "el la los las de y en que es un una por con para no se del al lo su como más pero sus este esta son "
            "está también le ha o si usted puede muy sin sobre hay"},
     {"it", "il lo la gli le di e è che in un una per con non si del della dei delle al alla da sono come più ma anche "
            "questo questa nel nella o se suo sua può essere ha i"},
     {"pt", "o a os as de e em que é um uma para com não se do da dos das no na por mais como mas ao seu sua ou são "
            "está também você pode muito foi isso este esta"},
     {"nl", "de het een en van is in dat op te zijn met voor niet die aan er ook als bij door om maar dan naar uit "
            "kan worden wordt deze dit wat je u we ze hebben heeft of over"}}};

QHash<QString, QStringList> languagesOfStopWords()
{
    QHash<QString, QStringList> languages;
    for (const StopWords &list : stopWords) {
        const QStringList words = QString::fromUtf8(list.words).split(u' ');
        for (const QString &word : words)
            languages[word] += QLatin1String(list.code);
    }
    return languages;
}

/// The one language a script is written for, or nothing.
QString languageOfScript(QChar::Script script)
{
    switch (script) {
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana: return QStringLiteral("ja");
    case QChar::Script_Han: return QStringLiteral("zh");
    case QChar::Script_Hangul: return QStringLiteral("ko");
    case QChar::Script_Greek: return QStringLiteral("el");
    case QChar::Script_Hebrew: return QStringLiteral("he");
    case QChar::Script_Thai: return QStringLiteral("th");
    case QChar::Script_Devanagari: return QStringLiteral("hi");
    default: return {};
    }
}

std::optional<LanguageGuess> guessByScript(const QString &text, qsizetype &latinLetters)
{
    QHash<QString, qsizetype> letters;
    qsizetype all = 0;
    const QList<uint> codePoints = text.toUcs4();
    for (const uint c : codePoints) {
        if (!QChar::isLetter(c))
            continue;
        ++all;
        latinLetters += QChar::script(c) == QChar::Script_Latin ? 1 : 0;
        ++letters[languageOfScript(QChar::script(c))];
    }
    // Japanese mixes kana with Han; Chinese never has kana.
    if (letters.value(QStringLiteral("ja")) * 10 >= letters.value(QStringLiteral("zh"))
        && letters.contains(QStringLiteral("ja")))
        letters[QStringLiteral("ja")] += letters.take(QStringLiteral("zh"));
    for (auto it = letters.constBegin(); it != letters.constEnd(); ++it) {
        const double share = double(it.value()) / double(all);
        if (!it.key().isEmpty() && it.value() >= fewestLetters && share >= clearShare)
            return LanguageGuess{it.key(), share};
    }
    return std::nullopt;
}

std::optional<LanguageGuess> guessByStopWords(const QString &text)
{
    static const QHash<QString, QStringList> languages = languagesOfStopWords();
    QHash<QString, int> votes;
    int words = 0;
    QString word;
    const QString lower = text.toLower() + QLatin1Char(' ');
    for (const QChar c : lower) {
        if (c.isLetter()) {
            word += c;
            continue;
        }
        const auto speaksFor = languages.constFind(word);
        word.clear();
        if (speaksFor == languages.constEnd())
            continue;
        ++words;
        for (const QString &code : *speaksFor)
            ++votes[code];
    }
    QString best;
    int second = 0;
    for (auto it = votes.constBegin(); it != votes.constEnd(); ++it) {
        if (best.isEmpty() || it.value() > votes.value(best)) {
            second = best.isEmpty() ? 0 : votes.value(best);
            best = it.key();
        } else {
            second = std::max(second, it.value());
        }
    }
    const int most = votes.value(best);
    const double share = words > 0 ? double(most) / double(words) : 0;
    // A third more than the next: languages of one family share many short words.
    if (most < fewestStopWords || share < clearShare || 3 * most < 4 * second)
        return std::nullopt;
    return LanguageGuess{best, share};
}

} // namespace

std::optional<LanguageGuess> guessLanguage(const QString &text)
{
    const QString plain = metricText(text.left(longestGuessedText));
    qsizetype latinLetters = 0;
    if (const auto byScript = guessByScript(plain, latinLetters))
        return byScript;
    return latinLetters > 0 ? guessByStopWords(plain) : std::nullopt;
}

std::optional<bool> isInLanguage(const QString &text, const QString &code)
{
    const auto guess = guessLanguage(text);
    if (!guess)
        return std::nullopt;
    return guess->code == code.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
}

} // namespace promptlab
