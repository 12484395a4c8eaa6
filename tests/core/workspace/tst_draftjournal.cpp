// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/draftjournal.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace promptlab;

namespace {

/// Seals by turning every byte round; a blob opens only for its own row.
class TurningCipher final : public FieldCipher
{
public:
    [[nodiscard]] Result<QByteArray> seal(const FieldRef &field, QByteArrayView plain) const override
    {
        QByteArray sealed = field.row.toRfc4122();
        for (const char c : plain)
            sealed += char(~c);
        return sealed;
    }
    [[nodiscard]] Result<QByteArray> open(const FieldRef &field, QByteArrayView blob) const override
    {
        if (blob.first(std::min<qsizetype>(16, blob.size())) != field.row.toRfc4122())
            return makeError(ErrorCode::Corrupt, QStringLiteral("moved"));
        QByteArray plain;
        for (const char c : blob.sliced(16))
            plain += char(~c);
        return plain;
    }
};

PromptDraft someDraft(const QString &key)
{
    PromptDraft draft;
    draft.key = key;
    draft.name = QStringLiteral("Reply");
    draft.baseVersion = 4;
    draft.changedAt = 1'790'000'000'123;
    draft.content.messages = {Message::ofText(MessageRole::User, QStringLiteral("Top secret {{ a }}\n"))};
    draft.content.settings.temperature = 0.25;
    draft.values = {{QStringLiteral("a"), QStringLiteral("Ann")}};
    draft.prompt = PromptId(QUuid::createUuidV5(QUuid(), key));
    return draft;
}

} // namespace

class TstDraftJournal final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepFindDrop();
    void nothingInClear();
    void spoiltFiles();
    void otherProjects();

private:
    TurningCipher m_cipher;
    std::unique_ptr<QTemporaryDir> m_folder;
    ProjectId m_project{QUuid::createUuidV5(QUuid(), QStringLiteral("one"))};
};

void TstDraftJournal::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TstDraftJournal::keepFindDrop()
{
    const DraftJournal journal(m_folder->filePath(QStringLiteral("a/b")), m_cipher, m_project);
    QVERIFY(journal.all().isEmpty());
    QVERIFY(!journal.find(QStringLiteral("reply"))->has_value());
    QVERIFY(journal.drop(QStringLiteral("reply")).ok());
    PromptDraft draft = someDraft(QStringLiteral("reply"));
    QVERIFY(journal.keep(draft).ok());
    QVERIFY(journal.keep(someDraft(QStringLiteral("triage"))).ok());
    QCOMPARE(**journal.find(QStringLiteral("reply")), draft);
    draft.baseVersion = 5;
    QVERIFY(journal.keep(draft).ok());
    QCOMPARE((*journal.find(QStringLiteral("reply")))->baseVersion, 5);
    QCOMPARE(journal.all().size(), 2);
    QVERIFY(journal.drop(QStringLiteral("reply")).ok());
    QVERIFY(!journal.find(QStringLiteral("reply"))->has_value());
    QCOMPARE(journal.all().size(), 1);
}

void TstDraftJournal::nothingInClear()
{
    const DraftJournal journal(m_folder->path(), m_cipher, m_project);
    QVERIFY(journal.keep(someDraft(QStringLiteral("reply"))).ok());
    const QFileInfoList files = QDir(m_folder->path()).entryInfoList(QDir::Files);
    QCOMPARE(files.size(), 1);
    QVERIFY(!files.first().fileName().contains(QStringLiteral("reply")));
    QCOMPARE(files.first().permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup),
             QFile::Permissions());
    QFile file(files.first().filePath());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("secret"));
}

void TstDraftJournal::spoiltFiles()
{
    const DraftJournal journal(m_folder->path(), m_cipher, m_project);
    QVERIFY(journal.keep(someDraft(QStringLiteral("reply"))).ok());
    QVERIFY(journal.keep(someDraft(QStringLiteral("triage"))).ok());
    const QStringList names = QDir(m_folder->path()).entryList(QDir::Files);
    // The file of one prompt under the name of another, and a file of somebody else.
    QVERIFY(QFile::remove(m_folder->filePath(names.first())));
    QVERIFY(QFile::copy(m_folder->filePath(names.last()), m_folder->filePath(names.first())));
    QFile stranger(m_folder->filePath(QStringLiteral("note.draft")));
    QVERIFY(stranger.open(QIODevice::WriteOnly));
    QCOMPARE(journal.all().size(), 1);
    const bool firstSpoilt = !journal.find(QStringLiteral("reply")).ok();
    const bool secondSpoilt = !journal.find(QStringLiteral("triage")).ok();
    QVERIFY(firstSpoilt != secondSpoilt);
    QVERIFY(stranger.exists());
}

void TstDraftJournal::otherProjects()
{
    const DraftJournal journal(m_folder->path(), m_cipher, m_project);
    QVERIFY(journal.keep(someDraft(QStringLiteral("reply"))).ok());
    const DraftJournal other(m_folder->path(), m_cipher,
                             ProjectId(QUuid::createUuidV5(QUuid(), QStringLiteral("two"))));
    QVERIFY(!other.find(QStringLiteral("reply"))->has_value());
    QVERIFY(other.all().isEmpty());
}

QTEST_GUILESS_MAIN(TstDraftJournal)
#include "tst_draftjournal.moc"
