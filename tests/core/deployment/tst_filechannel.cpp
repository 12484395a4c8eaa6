// SPDX-License-Identifier: GPL-3.0-or-later
// The file channel: what it writes, that doing it twice changes nothing, and what it refuses.
#include "deploymentbench.h"

#include <QThreadPool>

#include <unistd.h>

using namespace promptlab;
using namespace promptlab::test;

class TstFileChannel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_desired = DesiredState();
        m_desired.workspace = QUuid::fromRfc4122(QByteArray(16, '\x01'));
        m_desired.environment = EnvironmentId(QUuid::fromRfc4122(QByteArray(16, '\x02')));
        m_desired.environmentName = QStringLiteral("production");
        m_desired.prompt = PromptId(QUuid::fromRfc4122(QByteArray(16, '\x03')));
        m_desired.promptKey = QStringLiteral("triage");
        m_desired.plan = 4;
        m_desired.generation = 7;
        m_desired.split = {{{VersionId(), 13, QStringLiteral("aa")}, 500, content(QStringLiteral("new"))},
                           {{VersionId(), 12, QStringLiteral("bb")}, 9500, content(QStringLiteral("old"))}};
    }

    void itWritesTheSplitAndTheContent()
    {
        const auto confirmed = apply(m_desired);
        VERIFY_OK(confirmed);
        QCOMPARE(confirmed->generation, 7);
        QVERIFY(confirmed->written);
        const QJsonObject file = read();
        QCOMPARE(file.value(QStringLiteral("format")).toString(), QStringLiteral("promptlab-deployment/1"));
        QCOMPARE(file.value(QStringLiteral("generation")).toInt(), 7);
        const QJsonArray split = file.value(QStringLiteral("split")).toArray();
        QCOMPARE(split.size(), 2);
        QCOMPARE(split.first().toObject().value(QStringLiteral("version")).toInt(), 13);
        QCOMPARE(split.first().toObject().value(QStringLiteral("weight")).toInt(), 500);
        const QJsonObject versions = file.value(QStringLiteral("versions")).toObject();
        const auto read13 = PromptContent::fromJson(versions.value(QStringLiteral("13")));
        VERIFY_OK(read13);
        QVERIFY(*read13 == content(QStringLiteral("new")));
    }

    void theSameAgainWritesNothing()
    {
        VERIFY_OK(apply(m_desired));
        const QDateTime before = QFileInfo(path()).fileTime(QFile::FileModificationTime);
        const auto again = apply(m_desired);
        VERIFY_OK(again);
        QVERIFY(!again->written);
        QCOMPARE(QFileInfo(path()).fileTime(QFile::FileModificationTime), before);
    }

    void whatSomebodyChangedByHandIsMended()
    {
        VERIFY_OK(apply(m_desired));
        const QByteArray good = *readFile(path());
        QByteArray bad = good;
        bad.replace("9500", "9400");
        VERIFY_OK(writeFileAtomically(path(), bad));
        VERIFY_OK(apply(m_desired));
        QCOMPARE(*readFile(path()), good);
    }

    void nothingRunningIsPublishedToo()
    {
        VERIFY_OK(apply(m_desired));
        m_desired.split.clear();
        m_desired.generation = 8;
        VERIFY_OK(apply(m_desired));
        QCOMPARE(read().value(QStringLiteral("split")).toArray().size(), 0);
    }

    void applicationsHaveFoldersOfTheirOwn()
    {
        m_desired.application = QStringLiteral("helpdesk");
        VERIFY_OK(apply(m_desired));
        QVERIFY(QFileInfo::exists(m_folder->filePath(QStringLiteral("helpdesk/triage.json"))));
        QVERIFY(!QFileInfo::exists(path()));
    }

    void anOldWishNeverWins()
    {
        VERIFY_OK(apply(m_desired));
        m_desired.generation = 6;
        VERIFY_CODE(ErrorCode::Conflict, apply(m_desired));
        QCOMPARE(read().value(QStringLiteral("generation")).toInt(), 7);
    }

    void filesOfOthersAreLeftAlone_data()
    {
        QTest::addColumn<int>("whose");
        QTest::newRow("another workspace") << 0;
        QTest::newRow("another environment") << 1;
        QTest::newRow("no file of ours") << 2;
    }
    void filesOfOthersAreLeftAlone()
    {
        QFETCH(int, whose);
        DesiredState other = m_desired;
        other.workspace = whose == 0 ? QUuid::fromRfc4122(QByteArray(16, '\x09')) : other.workspace;
        if (whose == 1)
            other.environment = EnvironmentId(QUuid::fromRfc4122(QByteArray(16, '\x09')));
        if (whose == 2)
            VERIFY_OK(writeFileAtomically(path(), "{\"mine\": true}"));
        else
            VERIFY_OK(apply(other));
        const QByteArray before = *readFile(path());
        m_desired.generation = 9;
        VERIFY_CODE(ErrorCode::Conflict, apply(m_desired));
        QCOMPARE(*readFile(path()), before);
    }

    void foldersAreChecked()
    {
        VERIFY_OK(checkChannelFolder(m_folder->path()));
        VERIFY_CODE(ErrorCode::InvalidInput, checkChannelFolder(QStringLiteral("relative")));
        VERIFY_CODE(ErrorCode::NotFound, checkChannelFolder(m_folder->filePath(QStringLiteral("missing"))));
        VERIFY_OK(apply(m_desired));
        VERIFY_CODE(ErrorCode::InvalidInput, checkChannelFolder(path()));
        if (::geteuid() != 0) // root may write anywhere
            VERIFY_CODE(ErrorCode::PermissionDenied, checkChannelFolder(QStringLiteral("/usr")));
    }

    void aFolderThatIsGoneIsAnError()
    {
        FileChannel channel(m_folder->filePath(QStringLiteral("gone")), m_pool);
        VERIFY_CODE(ErrorCode::NotFound, finished(channel.apply(m_desired)));
        VERIFY_CODE(ErrorCode::NotFound, finished(channel.check()));
        QVERIFY(channel.description().contains(QStringLiteral("gone")));
        QCOMPARE(channel.drainSeconds(), 0);
    }

private:
    Result<ChannelConfirmation> apply(const DesiredState &desired)
    {
        FileChannel channel(m_folder->path(), m_pool);
        return finished(channel.apply(desired));
    }
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("triage.json")); }
    [[nodiscard]] QJsonObject read() const { return parseJson(*readFile(path()))->toObject(); }

    QThreadPool m_pool;
    std::unique_ptr<QTemporaryDir> m_folder;
    DesiredState m_desired;
};

QTEST_GUILESS_MAIN(TstFileChannel)
#include "tst_filechannel.moc"
