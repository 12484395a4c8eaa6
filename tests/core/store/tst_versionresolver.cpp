// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/versionresolver.h"

#include "promptsamples.h"

using namespace promptlab;
using namespace promptlab::test;

class TstVersionResolver final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<TestWorkspace>();
        VERIFY_OK(m_workspace->create());
    }
    void cleanup() { m_workspace.reset(); }

    void namesOfVersions_data()
    {
        QTest::addColumn<QString>("reference");
        QTest::addColumn<int>("number"); // 0: an error
        QTest::addColumn<int>("code");
        const int none = -1;
        QTest::addRow("newest") << "triage" << 3 << none;
        QTest::addRow("newest by name") << "triage@latest" << 3 << none;
        QTest::addRow("number") << "triage@2" << 2 << none;
        QTest::addRow("number with v") << "triage@v1" << 1 << none;
        QTest::addRow("counted back") << "triage@head~2" << 1 << none;
        QTest::addRow("tag") << "triage@stable" << 2 << none;
        QTest::addRow("environment") << "triage@@staging" << 1 << none;
        QTest::addRow("hash prefix of equal contents: the newest") << "triage@$HASH1" << 3 << none;
        QTest::addRow("hash prefix") << "triage@$HASH2" << 2 << none;
        QTest::addRow("unknown prompt") << "nobody@1" << 0 << int(ErrorCode::NotFound);
        QTest::addRow("number too large") << "triage@4" << 0 << int(ErrorCode::NotFound);
        QTest::addRow("number zero") << "triage@0" << 0 << int(ErrorCode::InvalidInput);
        QTest::addRow("counted back too far") << "triage@head~3" << 0 << int(ErrorCode::NotFound);
        QTest::addRow("unknown tag") << "triage@tag:nope" << 0 << int(ErrorCode::NotFound);
        QTest::addRow("unknown environment") << "triage@@moon" << 0 << int(ErrorCode::NotFound);
        QTest::addRow("environment without the prompt") << "other@@staging" << 0 << int(ErrorCode::NotFound);
        QTest::addRow("environment that is split") << "triage@@production" << 0 << int(ErrorCode::Conflict);
        QTest::addRow("unknown hash") << "triage@ffffffffffff" << 0 << int(ErrorCode::NotFound);
        QTest::addRow("prompt without versions") << "empty" << 0 << int(ErrorCode::NotFound);
    }
    void namesOfVersions()
    {
        QFETCH(QString, reference);
        QFETCH(int, number);
        QFETCH(int, code);
        const PromptId prompt = addPrompt(*m_workspace, QStringLiteral("triage"));
        addVersion(*m_workspace, addPrompt(*m_workspace, QStringLiteral("other")), QStringLiteral("x"));
        addPrompt(*m_workspace, QStringLiteral("empty"));
        const VersionId one = addVersion(*m_workspace, prompt, QStringLiteral("one"));
        const VersionId two = addVersion(*m_workspace, prompt, QStringLiteral("two"));
        addVersion(*m_workspace, prompt, QStringLiteral("one"));
        VERIFY_OK(setTag(*m_workspace, prompt, QStringLiteral("stable"), two));
        VERIFY_OK(bindTo(*m_workspace, m_workspace->staging, prompt, {{one, 10'000}}));
        VERIFY_OK(bindTo(*m_workspace, m_workspace->production, prompt, {{one, 9'000}, {two, 1'000}}));
        reference.replace(QStringLiteral("$HASH1"), content(QStringLiteral("one")).contentHash().left(8));
        reference.replace(QStringLiteral("$HASH2"), content(QStringLiteral("two")).contentHash().left(8));
        const auto db = m_workspace->raw(Connection::Mode::Read);
        const auto resolved = VersionResolver(*db, m_workspace->ring).resolve(m_workspace->project, reference);
        if (number > 0) {
            VERIFY_OK(resolved);
            QCOMPARE(resolved->version.number, number);
            QCOMPARE(resolved->prompt.key, QStringLiteral("triage"));
        } else {
            VERIFY_CODE(ErrorCode(code), resolved);
        }
    }

    void anUnknownPromptIsAnsweredWithThoseThereAre()
    {
        const auto db = m_workspace->raw(Connection::Mode::Read);
        VersionResolver resolver(*db, m_workspace->ring);
        QVERIFY(resolver.prompt(m_workspace->project, QStringLiteral("x"))
                    .error()
                    .message.contains(QStringLiteral("no prompts yet")));
        addPrompt(*m_workspace, QStringLiteral("triage"));
        addPrompt(*m_workspace, QStringLiteral("answer"));
        QVERIFY(resolver.prompt(m_workspace->project, QStringLiteral("x"))
                    .error()
                    .message.contains(QStringLiteral("answer, triage")));
    }

private:
    std::unique_ptr<TestWorkspace> m_workspace;
};

QTEST_GUILESS_MAIN(TstVersionResolver)
#include "tst_versionresolver.moc"
