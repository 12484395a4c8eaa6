// SPDX-License-Identifier: GPL-3.0-or-later
// The sample workspace, read with the real readers and run offline against its own simulated provider.
#include "core/evaluation/assertion.h"
#include "core/pipeline/samplefolder.h"
#include "core/provider/scriptevaluation.h"
#include "core/template/templateengine.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace promptlab;

namespace {

const QString sampleFolder = QStringLiteral(PROMPTLAB_SOURCE_DIR "/resources/sample");

} // namespace

class TstSample : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hasWhatItPromises();
    void promptsAreRealVersions();
    void rowsAreVaried_data();
    void rowsAreVaried();
    void assertionsAreValid();
    void rowsHoldTheVariablesOfThePrompts();
    void providerSaysThatItIsSimulated();
    void versionsDiffer_data();
    void versionsDiffer();
    void answersDependOnTheTicketAlone();
    void smokeRowsPass();

private:
    const ImportedPrompt &prompt(const QString &key) const;
    const DatasetContent &dataset(const QString &name) const;
    /// The answer of the simulated provider to one row.
    Result<QString> answer(const PromptContent &content, const DatasetRow &row) const;
    /// Rows of @p data that pass with @p content.
    int passes(const PromptContent &content, const DatasetContent &data) const;

    ImportBundle m_bundle;
    ScriptHost m_scripts{ScriptLimits{20'000, 256U * 1024U * 1024U}}; ///< a busy machine must not decide
    std::shared_ptr<const ScriptRules> m_rules;
};

void TstSample::initTestCase()
{
    auto bundle = readImportFolder(sampleFolder);
    QVERIFY2(bundle.ok(), bundle.ok() ? "" : qPrintable(bundle.error().text()));
    m_bundle = *bundle;
    QCOMPARE(m_bundle.providers.size(), 1);
    const auto rules = readScriptRules(m_bundle.providers[0].text, m_bundle.providers[0].source, m_scripts);
    QVERIFY2(rules.ok(), rules.ok() ? "" : qPrintable(rules.error().text()));
    m_rules = *rules;
}

const ImportedPrompt &TstSample::prompt(const QString &key) const
{
    const auto found = std::find_if(m_bundle.prompts.begin(), m_bundle.prompts.end(),
                                    [&key](const ImportedPrompt &one) { return one.info.key == key; });
    Q_ASSERT(found != m_bundle.prompts.end());
    return *found;
}

const DatasetContent &TstSample::dataset(const QString &name) const
{
    const auto found = std::find_if(m_bundle.datasets.begin(), m_bundle.datasets.end(),
                                    [&name](const ImportedDataset &one) { return one.content.name == name; });
    Q_ASSERT(found != m_bundle.datasets.end());
    return found->content;
}

Result<QString> TstSample::answer(const PromptContent &content, const DatasetRow &row) const
{
    ChatRequest request;
    request.model = content.settings.model;
    request.settings = content.settings;
    request.responseSchema = content.responseSchema;
    request.variables = row.variables;
    PL_TRY(request.messages, renderPrompt(content, row.variables, {}, m_scripts));
    ScriptEvaluation evaluation(*m_rules, m_scripts, request, roughTokenCount, CancelToken());
    PL_TRY(const ScriptedAnswer scripted, evaluation.answer());
    if (!scripted.response)
        return makeError(ErrorCode::Internal, QStringLiteral("the rules gave no response"));
    return scripted.response->text;
}

int TstSample::passes(const PromptContent &content, const DatasetContent &data) const
{
    QList<AssertionSpec> defaults;
    for (const QJsonValueConstRef item : data.defaultAssertions)
        defaults.append(*AssertionSpec::fromJson(item));
    int passed = 0;
    for (const DatasetRow &row : data.rows) {
        QList<AssertionSpec> specs = defaults;
        for (const QJsonValueConstRef item : row.assertions)
            specs.append(*AssertionSpec::fromJson(item));
        const auto output = answer(content, row);
        if (!output.ok()) {
            qWarning("%s: %s", qPrintable(row.key), qPrintable(output.error().text()));
            return -1;
        }
        AssertionInput input;
        input.output = *output;
        input.variables = row.variables;
        const RowVerdict verdict = evaluateRow(specs, input, m_scripts);
        if (!verdict.pass) {
            qWarning("%s was not scored: %s", qPrintable(row.key), qPrintable(verdict.assertions.value(0).reason));
            return -1;
        }
        passed += *verdict.pass ? 1 : 0;
    }
    return passed;
}

void TstSample::hasWhatItPromises()
{
    QCOMPARE(m_bundle.name, QStringLiteral("Help desk"));
    QStringList keys;
    for (const ImportedPrompt &one : m_bundle.prompts)
        keys.append(one.info.key);
    QCOMPARE(keys, (QStringList{QStringLiteral("triage"), QStringLiteral("reply"), QStringLiteral("summary")}));
    QStringList names;
    for (const ImportedEnvironment &one : m_bundle.environments) {
        names.append(one.name);
        QCOMPARE(one.kind, one.name);
        QCOMPARE(one.pointers.size(), m_bundle.prompts.size());
    }
    QCOMPARE(names, (QStringList{QStringLiteral("personal"), QStringLiteral("staging"), QStringLiteral("production")}));
    QCOMPARE(m_bundle.provider, QStringLiteral("helpdesk"));
    QVERIFY(dataset(QStringLiteral("tickets")).rows.size() >= 80);
    QVERIFY(dataset(QStringLiteral("replies")).rows.size() >= 24);
    QVERIFY(dataset(QStringLiteral("handovers")).rows.size() >= 24);
    QVERIFY(dataset(QStringLiteral("smoke")).rows.size() >= 5);
    for (const ImportedDataset &one : m_bundle.datasets)
        QVERIFY2(!one.prompt.isEmpty(), qPrintable(one.source));
}

void TstSample::promptsAreRealVersions()
{
    for (const ImportedPrompt &one : m_bundle.prompts) {
        QVERIFY2(one.versions.size() >= 4, qPrintable(one.info.key));
        QVERIFY2(!one.info.name.isEmpty() && !one.info.description.isEmpty(), qPrintable(one.info.key));
        QSet<QString> hashes;
        for (const ImportedVersion &version : one.versions) {
            QVERIFY2(!version.message.isEmpty(), qPrintable(version.source));
            QVERIFY2(!version.content.settings.model.isEmpty(), qPrintable(version.source));
            hashes.insert(version.content.contentHash());
            // The text form is the one that the writer makes, so an export shows no difference.
            const auto back = parsePromptFile(writePromptFile(version.content), QStringLiteral("v.md"));
            QVERIFY2(back.ok() && back->content == version.content, qPrintable(version.source));
        }
        QCOMPARE(hashes.size(), one.versions.size());
    }
}

void TstSample::rowsAreVaried_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("variable");
    QTest::addRow("tickets repeat themselves") << "tickets"
                                               << "body";
    QTest::addRow("replies repeat themselves") << "replies"
                                               << "body";
    QTest::addRow("handovers repeat themselves") << "handovers"
                                                 << "thread";
}

void TstSample::rowsAreVaried()
{
    QFETCH(const QString, name);
    QFETCH(const QString, variable);
    QSet<QString> texts;
    QHash<QString, int> languages;
    static const QRegularExpression german(QStringLiteral("\\b(der|die|das|und|ist|nicht|wir|ich|Sie)\\b"));
    static const QRegularExpression french(QStringLiteral("\\b(le|la|les|des|est|nous|vous|je|une|du)\\b"));
    for (const DatasetRow &row : dataset(name).rows) {
        const QString text = row.variables.value(variable).toString();
        QVERIFY2(text.size() >= 40, qPrintable(row.key));
        texts.insert(text.toLower().simplified());
        ++languages[german.match(text).hasMatch()   ? QStringLiteral("de")
                    : french.match(text).hasMatch() ? QStringLiteral("fr")
                                                    : QStringLiteral("en")];
    }
    QCOMPARE(texts.size(), dataset(name).rows.size());
    for (const QString &language : {QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("fr")})
        QVERIFY2(languages.value(language) >= 5, qPrintable(language));
    if (name != QLatin1String("tickets"))
        return;
    QHash<QString, int> expected;
    for (const DatasetRow &row : dataset(name).rows) {
        const QJsonObject fields = row.variables.value(QStringLiteral("expected")).toObject();
        for (auto it = fields.constBegin(); it != fields.constEnd(); ++it)
            ++expected[it.key() + QLatin1Char('=') + it.value().toString()];
    }
    QCOMPARE(expected.size(), 6 + 4 + 3);
    for (auto it = expected.constBegin(); it != expected.constEnd(); ++it)
        QVERIFY2(it.value() >= 8, qPrintable(it.key()));
}

void TstSample::assertionsAreValid()
{
    for (const ImportedDataset &one : m_bundle.datasets) {
        for (const DatasetRow &row : one.content.rows) {
            QVERIFY2(!one.content.defaultAssertions.isEmpty() || !row.assertions.isEmpty(), qPrintable(row.key));
            for (const QJsonArray &list : {one.content.defaultAssertions, row.assertions}) {
                for (const QJsonValueConstRef item : list)
                    QVERIFY2(AssertionSpec::fromJson(item).ok(), qPrintable(row.key));
            }
        }
    }
}

void TstSample::rowsHoldTheVariablesOfThePrompts()
{
    for (const ImportedDataset &one : m_bundle.datasets) {
        for (const ImportedVersion &version : prompt(one.prompt).versions) {
            const auto used = parsePrompt(version.content);
            QVERIFY2(used.ok(), used.ok() ? "" : qPrintable(used.error().text()));
            QSet<QString> declared;
            for (const Variable &variable : version.content.variables)
                declared.insert(variable.name);
            for (const QString &name : used->names()) {
                QVERIFY2(declared.contains(name), qPrintable(version.source + QLatin1Char(' ') + name));
                for (const DatasetRow &row : one.content.rows)
                    QVERIFY2(!row.variables.value(name).toString().isEmpty(),
                             qPrintable(row.key + QLatin1Char(' ') + name));
            }
        }
    }
}

void TstSample::providerSaysThatItIsSimulated()
{
    const QByteArray head = m_bundle.providers[0].text.first(500);
    QVERIFY(head.contains("SIMULATED"));
    QVERIFY(m_rules->name.contains(QStringLiteral("simulated")));
    // Answers follow from texts, never from the number of a row.
    for (const DatasetRow &row : dataset(QStringLiteral("tickets")).rows)
        QVERIFY2(!m_bundle.providers[0].text.contains(row.key.toUtf8()), qPrintable(row.key));
}

void TstSample::versionsDiffer_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("data");
    QTest::addColumn<QList<int>>("worseToBetter");
    QTest::addRow("triage versions do not rank as told") << "triage"
                                                         << "tickets" << QList<int>{1, 3, 2, 4};
    QTest::addRow("reply versions do not rank as told") << "reply"
                                                        << "replies" << QList<int>{3, 2, 4};
    QTest::addRow("summary versions do not rank as told") << "summary"
                                                          << "handovers" << QList<int>{4, 2, 3, 5};
}

void TstSample::versionsDiffer()
{
    QFETCH(const QString, key);
    QFETCH(const QString, data);
    QFETCH(const QList<int>, worseToBetter);
    const DatasetContent &rows = dataset(data);
    QList<double> rates;
    for (const ImportedVersion &version : prompt(key).versions) {
        const int passed = passes(version.content, rows);
        QVERIFY(passed >= 0);
        rates.append(double(passed) / double(rows.rows.size()));
        qInfo("%s: %d of %d rows pass", qPrintable(QFileInfo(version.source).filePath().section(QLatin1Char('/'), -2)),
              passed, int(rows.rows.size()));
    }
    // Each step is one that a comparison on this many rows can see.
    for (qsizetype i = 1; i < worseToBetter.size(); ++i)
        QVERIFY(rates[worseToBetter[i] - 1] >= rates[worseToBetter[i - 1] - 1] + 0.06);
    const double best = *std::max_element(rates.begin(), rates.end());
    QVERIFY2(best >= 0.8 && best < 1.0, "a simulated model is good, but not perfect");
}

void TstSample::answersDependOnTheTicketAlone()
{
    const PromptContent &content = prompt(QStringLiteral("triage")).versions.at(3).content;
    DatasetRow row = dataset(QStringLiteral("tickets")).rows.at(1);
    const auto first = answer(content, row);
    row.key = QStringLiteral("another");
    QCOMPARE(*answer(content, row), *first);
    row.variables.insert(QStringLiteral("body"), QStringLiteral("Wie kann ich meinen Kunden eine Grußkarte schicken?"));
    row.variables.insert(QStringLiteral("subject"), QStringLiteral("Grüße"));
    QCOMPARE(*answer(content, row), QStringLiteral(R"({"category": "how_to", "priority": "low", "language": "de"})"));
}

void TstSample::smokeRowsPass()
{
    const DatasetContent &rows = dataset(QStringLiteral("smoke"));
    const int passed = passes(prompt(QStringLiteral("triage")).versions.at(3).content, rows);
    QVERIFY2(passed >= int(rows.rows.size()) - 1, qPrintable(QString::number(passed)));
}

QTEST_GUILESS_MAIN(TstSample)
#include "tst_sample.moc"
