// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/assertionvalue.h"
#include "core/pipeline/promptfoo/assertiontypes.h"

#include <QTest>

using namespace promptlab;

class TstPromptfooAssertions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void types_data();
    void types();
    void namesAreUnique();
    void everyKnownOneIsAccepted();
    void splits_data();
    void splits();
};

void TstPromptfooAssertions::types_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("type");
    QTest::addColumn<bool>("modelGraded");
    QTest::addColumn<bool>("needsThreshold");
    QTest::addColumn<double>("threshold");
    const auto row = [](const char *says, const char *name, const char *type, bool graded, bool needs,
                        double threshold) {
        QTest::newRow(says) << QString::fromLatin1(name) << QString::fromLatin1(type) << graded << needs << threshold;
    };
    row("levenshtein allows 5", "levenshtein", "levenshtein", false, false, 5);
    row("rouge-n needs 0.75", "rouge-n", "rouge-n", false, false, 0.75);
    row("bleu needs 0.5", "bleu", "bleu", false, false, 0.5);
    row("gleu needs 0.5", "gleu", "gleu", false, false, 0.5);
    row("meteor needs 0.5", "meteor", "meteor", false, false, 0.5);
    row("latency needs a threshold", "latency", "latency", false, true, -1);
    row("cost needs a threshold", "cost", "cost", false, true, -1);
    row("perplexity passes without a threshold", "perplexity", "perplexity", false, false, -1);
    row("tool-call-f1 needs 1", "tool-call-f1", "tool-call-f1", false, false, 1);
    row("similar needs 0.75", "similar", "similar", false, false, 0.75);
    row("similar:cosine is similar", "similar:cosine", "similar", false, false, 0.75);
    row("similar:dot is its own", "similar:dot", "similar:dot", false, false, 0.75);
    row("classifier needs 1", "classifier", "classifier", false, false, 1);
    row("g-eval needs 0.7 and a model", "g-eval", "g-eval", true, false, 0.7);
    row("answer-relevance needs 0.5 and a model", "answer-relevance", "answer-relevance", true, false, 0.5);
    row("context-recall needs 0.5 and a model", "context-recall", "context-recall", true, false, 0.5);
    row("llm-rubric is judged by a model", "llm-rubric", "llm-rubric", true, false, -1);
    row("model-graded-factuality is factuality", "model-graded-factuality", "factuality", true, false, -1);
    row("select-best compares columns, without a threshold", "select-best", "select-best", false, false, -1);
}

void TstPromptfooAssertions::types()
{
    QFETCH(QString, name);
    QFETCH(QString, type);
    QFETCH(bool, modelGraded);
    QFETCH(bool, needsThreshold);
    QFETCH(double, threshold);
    const PromptfooAssertion *found = findPromptfooAssertion(name);
    QVERIFY(found);
    QCOMPARE(found->name, type);
    QCOMPARE(found->isModelGraded(), modelGraded);
    QCOMPARE(found->needsThreshold, needsThreshold);
    QCOMPARE(found->defaultThreshold.value_or(-1), threshold);
}

void TstPromptfooAssertions::namesAreUnique()
{
    QStringList names = promptfooAssertionNames();
    QVERIFY(!names.isEmpty());
    QCOMPARE(names.removeDuplicates(), 0);
    QVERIFY(!findPromptfooAssertion(QStringLiteral("not-contains")));
}

void TstPromptfooAssertions::everyKnownOneIsAccepted()
{
    for (const QString &name : promptfooAssertionNames()) {
        for (const QString &written : {name, QString(QStringLiteral("not-") + name)}) {
            const ConfigValue value(QJsonObject{{QStringLiteral("type"), written},
                                                {QStringLiteral("value"), QStringLiteral("x")},
                                                {QStringLiteral("threshold"), 0.5}});
            ConfigFindings findings;
            QVERIFY(!readConfigAssertion(value, findings).isEmpty());
            for (const ConfigFinding &finding : findings.all())
                QVERIFY2(finding.kind != ConfigFinding::Kind::Unknown || finding.subject == QLatin1String("value"),
                         qPrintable(finding.message));
        }
    }
}

void TstPromptfooAssertions::splits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("blanks are trimmed") << QStringLiteral(" a ,b c, d")
                                        << QStringList{QStringLiteral("a"), QStringLiteral("b c"), QStringLiteral("d")};
    QTest::newRow("quotes protect a comma")
        << QStringLiteral("\"a, b\",c") << QStringList{QStringLiteral("a, b"), QStringLiteral("c")};
    QTest::newRow("nothing between commas is nothing")
        << QStringLiteral("a,,b,") << QStringList{QStringLiteral("a"), QStringLiteral("b")};
    QTest::newRow("an empty text") << QString() << QStringList();
}

void TstPromptfooAssertions::splits()
{
    QFETCH(QString, text);
    QFETCH(QStringList, parts);
    QCOMPARE(comparableTexts(text), parts);
}

QTEST_GUILESS_MAIN(TstPromptfooAssertions)
#include "tst_promptfooassertions.moc"
