// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/worddiff.h"
#include "core/diff/wordtokens.h"
#include "tests/support/diffcases.h"

#include <QTest>

using namespace promptlab;

namespace {

/// The tokens, parted by "|", with a letter for the kind in front.
QString tokenText(const QString &text)
{
    QStringList list;
    for (const WordToken &token : wordTokens(text, 1000))
        list.append(QStringLiteral("wnbmp").mid(int(token.kind), 1) + text.mid(token.begin, token.length));
    return list.join(QLatin1Char('|'));
}

/// "same[-old-]{+new+}", as git shows words.
QString wordText(const WordDiff &diff, const QString &a, const QString &b)
{
    QString text;
    for (const WordEdit &edit : diff.edits) {
        if (edit.kind == EditKind::Equal) {
            text += QStringView(a).sliced(edit.a0, edit.a1 - edit.a0);
            continue;
        }
        if (edit.a1 > edit.a0)
            text += QLatin1String("[-") + a.mid(edit.a0, edit.a1 - edit.a0) + QLatin1String("-]");
        if (edit.b1 > edit.b0)
            text += QLatin1String("{+") + b.mid(edit.b0, edit.b1 - edit.b0) + QLatin1String("+}");
    }
    return text;
}

/// Whether the edits cover both texts and equal ones are equal.
bool isSound(const WordDiff &diff, QStringView a, QStringView b, Qt::CaseSensitivity sensitivity = Qt::CaseSensitive)
{
    int endA = 0;
    int endB = 0;
    EditKind last = EditKind::Changed;
    bool first = true;
    for (const WordEdit &edit : diff.edits) {
        if (edit.a0 != endA || edit.b0 != endB || edit.a1 < edit.a0 || edit.b1 < edit.b0)
            return false;
        if (!first && (last == EditKind::Equal) == (edit.kind == EditKind::Equal))
            return false;
        if (edit.kind == EditKind::Equal
            && a.sliced(edit.a0, edit.a1 - edit.a0).compare(b.sliced(edit.b0, edit.b1 - edit.b0), sensitivity) != 0)
            return false;
        endA = edit.a1;
        endB = edit.b1;
        last = edit.kind;
        first = false;
    }
    return endA == a.size() && endB == b.size() && diff.likeness >= 0 && diff.likeness <= 1;
}

} // namespace

class TstWordDiff final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokens_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("tokens");
        const auto row = [](const char *name, const char *text, const char *tokens) {
            QTest::addRow("%s", name) << QString::fromUtf8(text) << QString::fromUtf8(tokens);
        };
        row("nothing", "", "");
        row("words and blanks", "Say so.", "wSay|b |wso|m.");
        row("a run of blanks is one", "a \t b", "wa|b \t |wb");
        row("marks stand alone", "(a)!?", "m(|wa|m)|m!|m?");
        row("numbers keep their points", "1,000.50 3.", "n1,000.50|b |n3|m.");
        row("digits after letters belong to the word", "gpt4 x2y", "wgpt4|b |wx2y");
        row("an apostrophe between letters belongs to the word", "don't 'so' it\u2019s",
            "wdon't|b |m'|wso|m'|b |wit\u2019s");
        row("underscores are letters", "max_words", "wmax_words");
        row("a placeholder is one token", "Hi {{ user.name | trim }}!", "wHi|b |p{{ user.name | trim }}|m!");
        row("a tag is one token", "{% if x %}y{# note #}", "p{% if x %}|wy|p{# note #}");
        row("an f-string name is one token", "{name} {a.b} {0} {}", "p{name}|b |p{a.b}|b |m{|n0|m}|b |m{|m}");
        row("an open placeholder is text", "{{ a", "m{|m{|b |wa");
        row("a placeholder ends on its line", "{{ a\n}}", "m{|m{|b |wa|b\n|m}|m}");
        row("JSON is no placeholder", "{\"a\": 1}", "m{|m\"|wa|m\"|m:|b |n1|m}");
        row("Chinese signs stand alone", "\u4f60\u597dabc", "w\u4f60|w\u597d|wabc");
        row("Thai marks stay with their sign", "\u0e01\u0e34\u0e19", "w\u0e01\u0e34|w\u0e19");
        row("combining marks stay with their letter", "e\u0301te\u0301", "we\u0301te\u0301");
        row("an emoji keeps its skin tone", "\U0001F44D\U0001F3FD!", "m\U0001F44D\U0001F3FD|m!");
        row("a joined emoji is one", "\U0001F468\u200d\U0001F469\u200d\U0001F467x",
            "m\U0001F468\u200d\U0001F469\u200d\U0001F467|wx");
        row("a flag is one", "\U0001F1E9\U0001F1EA\U0001F1EB\U0001F1F7", "m\U0001F1E9\U0001F1EA|m\U0001F1EB\U0001F1F7");
    }

    void tokens()
    {
        QFETCH(QString, text);
        QFETCH(QString, tokens);
        QCOMPARE(tokenText(text), tokens);
    }

    void tokensCoverAnything()
    {
        DiffRandom random(11);
        for (int round = 0; round < 2000; ++round) {
            QString text;
            for (int i = random.below(40); i > 0; --i)
                text += random.below(2) ? QChar(char16_t(random.below(0x10000)))
                                        : QChar(char16_t(" {}%#'.,a1\n\u200d"[random.below(12)] & 0x7F));
            int end = 0;
            for (const WordToken &token : wordTokens(text, 1000)) {
                QCOMPARE(token.begin, end);
                QVERIFY(token.length > 0);
                end += token.length;
            }
            QCOMPARE(end, int(text.size()));
        }
        QCOMPARE(wordTokens(QStringLiteral("a b c d"), 3).size(), 3);
    }

    void words_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *a, const char *b, const char *expected) {
            QTest::addRow("%s", name) << QString::fromUtf8(a) << QString::fromUtf8(b) << QString::fromUtf8(expected);
        };
        row("equal", "same words", "same words", "same words");
        row("both empty", "", "", "");
        row("all new", "", "new", "{+new+}");
        row("one word", "Answer politely now", "Answer quickly now", "Answer [-politely-]{+quickly+} now");
        row("words, not letters", "something", "some", "[-something-]{+some+}");
        row("blanks between changed words go with them", "Answer politely and in time", "Answer in time",
            "Answer [-politely and -]in time");
        row("an inserted word takes the blank behind it", "the cat", "the big cat", "the {+big +}cat");
        row("two changed words are one change", "a red car", "a big van", "a [-red car-]{+big van+}");
        row("a placeholder changes as a whole", "Hi {{ name }}.", "Hi {{ user }}.", "Hi [-{{ name }}-]{+{{ user }}+}.");
        row("a mark at the end", "Stop", "Stop!", "Stop{+!+}");
        row("a number", "at most 120 words", "at most 140 words", "at most [-120-]{+140+} words");
        row("only blanks differ", "a b", "a  b", "a[- -]{+  +}b");
    }

    void words()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(QString, expected);
        const Result<WordDiff> diff = diffWords(a, b);
        QVERIFY(diff.ok());
        QCOMPARE(wordText(*diff, a, b), expected);
        QVERIFY(isSound(*diff, a, b));
        QVERIFY(!diff->limited);
    }

    void options()
    {
        WordOptions options;
        options.ignoreCase = true;
        options.blanksAreEqual = true;
        const QString a = QStringLiteral("Use Only\nfacts from it");
        const QString b = QStringLiteral("use only facts\nfrom   that");
        const Result<WordDiff> diff = diffWords(a, b, options);
        QVERIFY(diff.ok());
        QCOMPARE(diff->edits.size(), 2);
        QCOMPARE(b.mid(diff->edits[1].b0), QStringLiteral("that"));
    }

    void likeness()
    {
        const Result<WordDiff> half = diffWords(u"aaaa bbbb", u"aaaa cccc");
        QVERIFY(half.ok());
        QCOMPARE(half->likeness, 0.5);
        QVERIFY(half->isUseful());
        const Result<WordDiff> little = diffWords(u"aaaa bbbb cccc", u"aaaa dddd eeee");
        QVERIFY(little.ok());
        QVERIFY(!little->isUseful());
        const Result<WordDiff> blanks = diffWords(u"  ", u" ");
        QVERIFY(blanks.ok());
        QCOMPARE(blanks->likeness, 1.0);
    }

    void randomWords()
    {
        DiffRandom random(3);
        static const QStringList pieces{QStringLiteral("the"),   QStringLiteral(" "),    QStringLiteral("  "),
                                        QStringLiteral("{{x}}"), QStringLiteral("."),    QStringLiteral("\n"),
                                        QStringLiteral("Word"),  QStringLiteral("word"), QStringLiteral("7"),
                                        QStringLiteral("😀")};
        const auto text = [&random] {
            QString words;
            for (int i = random.below(50); i > 0; --i)
                words += pieces[random.below(int(pieces.size()))];
            return words;
        };
        for (int round = 0; round < 2000; ++round) {
            const QString a = text();
            const QString b = text();
            const Result<WordDiff> diff = diffWords(a, b);
            QVERIFY(diff.ok());
            QVERIFY2(isSound(*diff, a, b), qPrintable(wordText(*diff, a, b)));
            const Result<WordDiff> folded = diffWords(a, b, {true, false});
            QVERIFY(folded.ok());
            QVERIFY(isSound(*folded, a, b, Qt::CaseInsensitive));
        }
    }

    void tooManyWordsFallBack()
    {
        QString a = QStringLiteral("head ");
        QString b = QStringLiteral("head ");
        for (int i = 0; i < 15'000; ++i) {
            a += QStringLiteral("x ");
            b += QStringLiteral("y ");
        }
        a += QStringLiteral("\U0001F600tail");
        b += QStringLiteral("\U0001F601tail");
        const Result<WordDiff> diff = diffWords(a, b);
        QVERIFY(diff.ok());
        QVERIFY(diff->limited);
        QVERIFY(isSound(*diff, a, b));
        QCOMPARE(diff->edits.size(), 3);
        QCOMPARE(diff->edits[0].a1, 5);
        QCOMPARE(a.mid(diff->edits[2].a0), QStringLiteral("tail"));
    }

    void longPairsStayFast()
    {
        DiffRandom random(8);
        QString a;
        QString b;
        for (int i = 0; i < 9'000; ++i) {
            a += QString::number(random.below(50)) + QLatin1Char(' ');
            b += QString::number(random.below(50)) + QLatin1Char(' ');
        }
        const Result<WordDiff> diff = diffWords(a, b);
        QVERIFY(diff.ok());
        QVERIFY(isSound(*diff, a, b));
    }

    void cancels()
    {
        CancelSource source;
        source.cancel();
        const Result<WordDiff> diff = diffWords(u"a", u"b", {}, source.token());
        QVERIFY(!diff.ok());
        QCOMPARE(diff.error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TstWordDiff)
#include "tst_worddiff.moc"
