// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/answerjournal.h"

#include "core/base/clock.h"
#include "core/base/files.h"
#include "core/provider/chatoutcomejson.h"
#include "core/security/envelope.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace promptlab;

namespace {

/// The real envelope under one fixed key.
class OneKeyCipher final : public FieldCipher
{
public:
    [[nodiscard]] Result<QByteArray> seal(const FieldRef &field, QByteArrayView plain) const override
    {
        return sealEnvelope(m_key, m_id, envelopePlace(field.column, field.project.uuid(), field.row, 1), plain);
    }
    [[nodiscard]] Result<QByteArray> open(const FieldRef &field, QByteArrayView blob) const override
    {
        return openEnvelope(m_key, envelopePlace(field.column, field.project.uuid(), field.row, 1), blob);
    }

private:
    QByteArray m_key = QByteArray(secretKeySize, 'k');
    QUuid m_id = QUuid::createUuid();
};

ChatOutcome answerOf(const QString &text)
{
    ChatOutcome outcome;
    outcome.response = ChatResponse();
    outcome.response->text = text;
    outcome.response->stop = StopReason::Stop;
    outcome.tries = 1;
    return outcome;
}

} // namespace

class TstAnswerJournal final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void outcomesSurviveJson();
    void refusesForeignJson_data();
    void refusesForeignJson();
    void answersAreThereAgain();
    void filesAreSealedAndPrivate();
    void aCutEndIsLeftOut();
    void anAlteredFileIsAnError();
    void segmentsGoWhenStored();
    void finishRemovesEverything();
    void runsStayApart();

private:
    [[nodiscard]] std::unique_ptr<AnswerJournal> journal(qint64 segmentBytes = 8 * 1024 * 1024) const
    {
        return std::make_unique<AnswerJournal>(m_base, m_project, m_run, m_cipher, segmentBytes);
    }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    const SystemClock m_clock;
    OneKeyCipher m_cipher;
    ProjectId m_project = ProjectId::create(m_clock);
    RunId m_run = RunId::create(m_clock);
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_base;
};

void TstAnswerJournal::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_base = AnswerJournal::basePath(m_folder->filePath(QStringLiteral("w.promptlab")), m_run);
}

void TstAnswerJournal::outcomesSurviveJson()
{
    ChatOutcome full = answerOf(QStringLiteral("Zoë 🖨 \n\"x\""));
    full.response->toolCalls = {QJsonObject{{QStringLiteral("id"), QStringLiteral("c1")}}};
    full.response->refusal = QStringLiteral("no");
    full.response->stop = StopReason::Unknown;
    full.response->usage.promptTotal = 9'007'199'254'740'993;
    full.response->usage.outputTotal = 0;
    full.response->usage.reasoning = 3;
    full.response->usage.raw = {{QStringLiteral("total_tokens"), 12}};
    full.response->usage.estimated = true;
    full.response->model = QStringLiteral("m-1");
    full.response->fingerprint = QStringLiteral("fp");
    full.response->requestId = QStringLiteral("r");
    full.response->simulated = true;
    full.timing = {1.5, 2.25, 3.125, 4, 5};
    full.tries = 4;
    const auto again = chatOutcomeFromJson(chatOutcomeJson(full));
    QVERIFY(again.ok());
    QCOMPARE(chatOutcomeJson(*again), chatOutcomeJson(full));
    QCOMPARE(again->response->usage.promptTotal, full.response->usage.promptTotal);
    QCOMPARE(again->response->usage.cached, std::nullopt);
    QCOMPARE(again->timing.firstTokenMs, std::optional(3.125));
    QCOMPARE(again->response->stop, StopReason::Unknown);

    ChatOutcome failed;
    failed.error = ProviderError{ProviderErrorKind::Cancelled, 429, QStringLiteral("t"), QStringLiteral("c"),
                                 makeError(ErrorCode::Internal, QStringLiteral("went wrong"))};
    failed.error->error.retryable = true;
    const auto failedAgain = chatOutcomeFromJson(chatOutcomeJson(failed));
    QVERIFY(failedAgain.ok());
    QVERIFY(!failedAgain->response);
    QCOMPARE(chatOutcomeJson(*failedAgain), chatOutcomeJson(failed));
    QCOMPARE(failedAgain->error->error.code, ErrorCode::Internal);
    QCOMPARE(failedAgain->error->error.message, QStringLiteral("went wrong"));
}

void TstAnswerJournal::refusesForeignJson_data()
{
    QTest::addColumn<QJsonObject>("json");
    QTest::newRow("nothing") << QJsonObject();
    QTest::newRow("an unknown stop") << QJsonObject{
        {QStringLiteral("response"), QJsonObject{{QStringLiteral("stop"), QStringLiteral("later")}}}};
    QTest::newRow("an unknown kind") << QJsonObject{
        {QStringLiteral("error"), QJsonObject{{QStringLiteral("kind"), QStringLiteral("odd")}}}};
}

void TstAnswerJournal::refusesForeignJson()
{
    QFETCH(QJsonObject, json);
    const auto outcome = chatOutcomeFromJson(json);
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.error().code, ErrorCode::Corrupt);
}

void TstAnswerJournal::answersAreThereAgain()
{
    {
        const auto first = journal();
        QVERIFY(first->append(3, answerOf(QStringLiteral("three"))).ok());
        QVERIFY(first->append(1, answerOf(QStringLiteral("one"))).ok());
    } // as a kill would leave it
    {
        const auto second = journal();
        const auto kept = second->takeOver();
        QVERIFY(kept.ok());
        QCOMPARE(kept->size(), 2);
        QCOMPARE(kept->at(0).caseIndex, 3);
        QCOMPARE(kept->at(1).outcome.response->text, QStringLiteral("one"));
        QVERIFY(second->append(2, answerOf(QStringLiteral("two"))).ok());
    }
    const auto kept = journal()->takeOver();
    QVERIFY(kept.ok());
    QCOMPARE(kept->size(), 3);
    QCOMPARE(kept->at(2).caseIndex, 2);
}

void TstAnswerJournal::filesAreSealedAndPrivate()
{
    const auto kept = journal();
    QVERIFY(kept->append(0, answerOf(QStringLiteral("SECRET-ANSWER"))).ok());
    QCOMPARE(files().size(), 1);
    const QString path = m_folder->filePath(files().first());
    QCOMPARE(QFileInfo(path).permissions()
                 & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
    const auto bytes = readFile(path);
    QVERIFY(bytes.ok());
    QVERIFY(!bytes->contains("SECRET"));
    QVERIFY(!bytes->contains(QByteArray("SECRET-ANSWER").toBase64().left(12)));
}

void TstAnswerJournal::aCutEndIsLeftOut()
{
    QVERIFY(journal()->append(0, answerOf(QStringLiteral("whole"))).ok());
    const QString path = m_folder->filePath(files().first());
    const qint64 whole = QFileInfo(path).size();
    {
        // The same segment is not written to again; a second one holds the rest.
        const auto second = journal();
        QVERIFY(second->takeOver().ok());
        QVERIFY(second->append(1, answerOf(QStringLiteral("cut"))).ok());
    }
    QCOMPARE(files().size(), 2);
    const QString cut = m_folder->filePath(files().last());
    for (const qint64 size : {QFileInfo(cut).size() - 1, qint64(5), qint64(3), qint64(0)}) {
        QVERIFY(QFile::resize(cut, size));
        const auto kept = journal()->takeOver();
        QVERIFY(kept.ok());
        QCOMPARE(kept->size(), 1);
        QCOMPARE(kept->first().outcome.response->text, QStringLiteral("whole"));
    }
    QCOMPARE(QFileInfo(path).size(), whole);
}

void TstAnswerJournal::anAlteredFileIsAnError()
{
    QVERIFY(journal()->append(0, answerOf(QStringLiteral("whole"))).ok());
    const QString path = m_folder->filePath(files().first());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    bytes[bytes.size() - 1] = char(bytes.back() ^ 1);
    QVERIFY(file.seek(0));
    QCOMPARE(file.write(bytes), bytes.size());
    file.close();
    const auto kept = journal()->takeOver();
    QVERIFY(!kept.ok());
    QCOMPARE(kept.error().code, ErrorCode::Corrupt);
    QVERIFY2(kept.error().text().contains(path), qPrintable(kept.error().text()));
}

void TstAnswerJournal::segmentsGoWhenStored()
{
    const auto small = journal(1); // a segment for each answer
    for (int i = 0; i < 4; ++i)
        QVERIFY(small->append(i, answerOf(QString::number(i))).ok());
    QCOMPARE(files().size(), 4);
    small->stored(1);
    small->stored(1);
    small->stored(99);
    QCOMPARE(files().size(), 3);
    small->stored(3); // the newest stays open
    QCOMPARE(files().size(), 3);
    const auto kept = journal()->takeOver();
    QVERIFY(kept.ok());
    QCOMPARE(kept->size(), 3);
}

void TstAnswerJournal::finishRemovesEverything()
{
    const auto kept = journal(1);
    for (int i = 0; i < 3; ++i)
        QVERIFY(kept->append(i, answerOf(QString::number(i))).ok());
    QVERIFY(kept->finish().ok());
    QCOMPARE(files(), QStringList());
    QVERIFY(kept->append(7, answerOf(QStringLiteral("later"))).ok());
    QCOMPARE(files().size(), 1);
}

void TstAnswerJournal::runsStayApart()
{
    QVERIFY(journal()->append(0, answerOf(QStringLiteral("mine"))).ok());
    const RunId other = RunId::create(m_clock);
    const QString otherBase = AnswerJournal::basePath(m_folder->filePath(QStringLiteral("w.promptlab")), other);
    QVERIFY(otherBase != m_base);
    AnswerJournal foreign(otherBase, m_project, other, m_cipher);
    const auto none = foreign.takeOver();
    QVERIFY(none.ok());
    QVERIFY(none->isEmpty());
    // Renamed to the other run, the file does not open: it is bound to its own.
    QVERIFY(QFile::rename(m_folder->filePath(files().first()), otherBase + QStringLiteral(".1")));
    QVERIFY(!AnswerJournal(otherBase, m_project, other, m_cipher).takeOver().ok());
}

QTEST_GUILESS_MAIN(TstAnswerJournal)
#include "tst_answerjournal.moc"
