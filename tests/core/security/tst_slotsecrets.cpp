// SPDX-License-Identifier: GPL-3.0-or-later
// Passphrases, recovery codes and key files.
#include "core/base/files.h"
#include "core/security/keyfile.h"
#include "core/security/passphrase.h"
#include "core/security/recoverycode.h"

#include "securitysupport.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace promptlab;
using promptlab::test::counting;
using promptlab::test::secretText;

namespace {

const QUuid workspace = QUuid::fromString(QStringLiteral("019a0000-0000-7000-8000-00000000000a"));

QString textOf(const SecretBytes &bytes)
{
    return QString::fromUtf8(bytes.view());
}

} // namespace

class TstSlotSecrets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void argon2MatchesThePublishedVectors_data()
    {
        QTest::addColumn<quint32>("passes");
        QTest::addColumn<quint32>("memoryKiB");
        QTest::addColumn<QByteArray>("expected");
        QTest::addRow("interactive") << 2U << 65536U
                                     << QByteArray("c05ce4c4dd7e0e45ee6011cc59d068ade47df1b01fc0cf9cd4678bdf68a5b7b0");
        QTest::addRow("moderate") << 3U << 262144U
                                  << QByteArray("aad608b5866cef907f47d5cae529ed01a91301c92c5d5fef46e1a65e394e5742");
        QTest::addRow("smallest recommended")
            << 2U << 19456U << QByteArray("818259b6310026a8e0dbac5d2e6927abcfdb07b32258fac4f61b18b80f929085");
    }

    void argon2MatchesThePublishedVectors()
    {
        QFETCH(quint32, passes);
        QFETCH(quint32, memoryKiB);
        QFETCH(QByteArray, expected);
        const auto key = argon2id(secretText("correct horse battery staple"), counting(0, 16), {passes, memoryKiB});
        QVERIFY(key.ok());
        QCOMPARE(key->view().toByteArray().toHex(), expected);
    }

    void levelsAreTheLibrarys()
    {
        QVERIFY(argon2Interactive == (Argon2Cost{2, 65536}));
        QVERIFY(argon2Moderate == (Argon2Cost{3, 262144}));
        QVERIFY(Argon2Cost{} == argon2Moderate);
    }

    void aCostOutOfBoundsIsRefusedAtOnce_data()
    {
        QTest::addColumn<quint32>("passes");
        QTest::addColumn<quint32>("memoryKiB");
        QTest::addRow("one KiB over 2 GiB") << 1U << argon2MaxMemoryKiB + 1;
        QTest::addRow("most memory that fits the field") << 1U << 0xFFFFFFFFU;
        QTest::addRow("one pass over 32") << 33U << 8192U;
        QTest::addRow("endless passes") << 0xFFFFFFFFU << 8192U;
        QTest::addRow("no passes") << 0U << 8192U;
        QTest::addRow("too little memory") << 1U << 7U;
    }

    void aCostOutOfBoundsIsRefusedAtOnce()
    {
        QFETCH(quint32, passes);
        QFETCH(quint32, memoryKiB);
        const auto key = argon2id(secretText("correct horse battery staple"), counting(0, 16), {passes, memoryKiB});
        QVERIFY(!key.ok());
        QVERIFY(key.error().code == ErrorCode::InvalidInput);
        QVERIFY(!argon2id(secretText("x"), counting(0, 15), {1, 8192}).ok());
    }

    void passphrasesAreNormalised_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<QByteArray>("expected");
        QTest::addRow("plain") << QByteArray("correct horse") << QByteArray("correct horse");
        QTest::addRow("final line feed") << QByteArray("correct horse\n") << QByteArray("correct horse");
        QTest::addRow("final line feed of Windows") << QByteArray("correct horse\r\n") << QByteArray("correct horse");
        QTest::addRow("only one line feed goes") << QByteArray("correct horse\n\n") << QByteArray("correct horse\n");
        QTest::addRow("inner spaces stay") << QByteArray(" correct  horse ") << QByteArray(" correct  horse ");
        QTest::addRow("decomposed letters are composed") << QByteArray("Gro\xCC\x88\xC3\x9F"
                                                                       "enwahnsinn")
                                                         << QByteArray("Gr\xC3\xB6\xC3\x9F"
                                                                       "enwahnsinn");
        QTest::addRow("compatibility forms are folded")
            << QByteArray("\xEF\xAC\x81xed \xE2\x91\xA0 places") << QByteArray("fixed 1 places");
    }

    void passphrasesAreNormalised()
    {
        QFETCH(QByteArray, typed);
        QFETCH(QByteArray, expected);
        const auto normalised = normalisedPassphrase(SecretBytes::copyOf(typed));
        QVERIFY(normalised.ok());
        QCOMPARE(normalised->view().toByteArray(), expected);
    }

    void badPassphrasesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addRow("eleven characters") << QByteArray("12345678901");
        QTest::addRow("eleven characters and a line feed") << QByteArray("12345678901\n");
        QTest::addRow("eleven characters beyond the basic plane") << QByteArray("\xF0\x9F\x98\x80").repeated(11);
        QTest::addRow("empty") << QByteArray();
        QTest::addRow("no UTF-8") << QByteArray("\xFF\xFE correct horse battery");
    }

    void badPassphrasesAreRefused()
    {
        QFETCH(QByteArray, typed);
        const auto normalised = normalisedPassphrase(SecretBytes::copyOf(typed));
        QVERIFY(!normalised.ok());
        QVERIFY(normalised.error().code == ErrorCode::InvalidInput);
        QVERIFY(typed.isEmpty() || !normalised.error().text().contains(QString::fromUtf8(typed)));
    }

    void twelveCharactersAreEnough()
    {
        QVERIFY(normalisedPassphrase(secretText("123456789012")).ok());
        QVERIFY(normalisedPassphrase(SecretBytes::copyOf(QByteArray("\xF0\x9F\x98\x80").repeated(12))).ok());
        QVERIFY(normalisedPassphrase(secretText("short"), 1).ok());
    }

    void recoveryCodeIsFrozen_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::addRow("zeros") << QByteArray(16, '\0') << QStringLiteral("0000-0000-0000-0000-0000-0000-0000");
        QTest::addRow("ones") << QByteArray(16, '\xFF') << QStringLiteral("ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZWM5");
        QTest::addRow("counting") << counting(0, 16) << QStringLiteral("000G-40R4-0M30-E209-185G-R38E-1W5E");
    }

    void recoveryCodeIsFrozen()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        QCOMPARE(textOf(recoveryCodeText(SecretBytes::copyOf(bytes))), text);
        QVERIFY(parseRecoveryCode(SecretBytes::copyOf(text.toLatin1()))->equals(bytes));
    }

    void recoveryCodeGoesThereAndBack()
    {
        for (int i = 0; i < 200; ++i) {
            const SecretBytes code = SecretBytes::random(recoveryCodeBytes);
            const SecretBytes text = recoveryCodeText(code);
            QCOMPARE(text.size(), 34);
            const auto parsed = parseRecoveryCode(text);
            QVERIFY(parsed.ok());
            QVERIFY(parsed->equals(code.view()));
        }
    }

    void recoveryCodeIsReadForgivingly_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addRow("lower case") << QByteArray("000g-40r4-0m30-e209-185g-r38e-1w5e");
        QTest::addRow("without dashes") << QByteArray("000G40R40M30E209185GR38E1W5E");
        QTest::addRow("spaces and line feeds") << QByteArray(" 000G 40R4 0M30\nE209 185G R38E 1W5E\n");
        QTest::addRow("letter O for zero") << QByteArray("oOOG-4OR4-OM3O-E2O9-185G-R38E-1W5E");
        QTest::addRow("letter I for one") << QByteArray("000G-40R4-0M30-E209-I85G-R38E-iW5E");
        QTest::addRow("letter L for one") << QByteArray("000G-40R4-0M30-E209-L85G-R38E-lW5E");
    }

    void recoveryCodeIsReadForgivingly()
    {
        QFETCH(QByteArray, text);
        const auto parsed = parseRecoveryCode(SecretBytes::copyOf(text));
        QVERIFY(parsed.ok());
        QVERIFY(parsed->equals(counting(0, 16)));
    }

    void everyTypingMistakeIsNoticed()
    {
        const QByteArray alphabet("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
        const QByteArray good("000G40R40M30E209185GR38E1W5E");
        int mistakes = 0;
        for (qsizetype i = 0; i < good.size(); ++i) {
            for (const char c : alphabet) {
                if (c == good[i])
                    continue;
                QByteArray bad = good;
                bad[i] = c;
                QVERIFY2(!parseRecoveryCode(SecretBytes::copyOf(bad)).ok(), bad.constData());
                ++mistakes;
            }
            if (i > 0 && good[i] != good[i - 1]) {
                QByteArray bad = good;
                std::swap(bad[i], bad[i - 1]);
                QVERIFY2(!parseRecoveryCode(SecretBytes::copyOf(bad)).ok(), bad.constData());
                ++mistakes;
            }
        }
        QVERIFY(mistakes > 860);
        QVERIFY(!parseRecoveryCode(SecretBytes::copyOf(good.chopped(1))).ok());
        QVERIFY(!parseRecoveryCode(SecretBytes::copyOf(QByteArray(good + '0'))).ok());
        QVERIFY(!parseRecoveryCode(SecretBytes()).ok());
        const auto foreign = parseRecoveryCode(SecretBytes::copyOf(QByteArray(good).replace(5, 1, "U")));
        QVERIFY(foreign.error().message.contains(QStringLiteral("Character 6 ")));
    }

    void keyFileIsMadePrivateAndReadBack()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("keys/one.key"));
        const mode_t before = ::umask(0);
        const auto made = createKeyFile(path);
        ::umask(before);
        QVERIFY(made.ok());
        QCOMPARE(made->size(), keyFileSize);
        struct stat info {
        };
        QCOMPARE(::stat(QFile::encodeName(path).constData(), &info), 0);
        QCOMPARE(info.st_mode & 07777, mode_t(0600));
        QCOMPARE(::stat(QFile::encodeName(folder.filePath(QStringLiteral("keys"))).constData(), &info), 0);
        QCOMPARE(info.st_mode & 07777, mode_t(0700));
        QVERIFY(readKeyFile(path)->equals(made->view()));
        QVERIFY(createKeyFile(path).error().code == ErrorCode::AlreadyExists);
        QVERIFY(readKeyFile(path)->equals(made->view()));
    }

    void foldersThatOthersMadeAreNotTrusted()
    {
        const QTemporaryDir place;
        const QString folder = place.filePath(QStringLiteral(".promptlab-keys"));
        const QByteArray name = QFile::encodeName(folder);
        QVERIFY(createKeyFile(folder + QStringLiteral("/one.key")).ok()); // made here: 0700
        QVERIFY(createKeyFile(folder + QStringLiteral("/two.key")).ok());
        for (const mode_t mode : {0777, 0750, 0710, 0701}) {
            QCOMPARE(::chmod(name.constData(), mode), 0);
            const auto refused = createKeyFile(folder + QStringLiteral("/three.key"));
            QVERIFY2(!refused.ok() && refused.error().code == ErrorCode::PermissionDenied,
                     qPrintable(QString::number(mode, 8)));
        }
        QVERIFY(QDir().rename(folder, place.filePath(QStringLiteral("elsewhere"))));
        QCOMPARE(::chmod(QFile::encodeName(place.filePath(QStringLiteral("elsewhere"))).constData(), 0700), 0);
        QVERIFY(QFile::link(place.filePath(QStringLiteral("elsewhere")), folder));
        QVERIFY(!createKeyFile(folder + QStringLiteral("/three.key")).ok());
        QVERIFY(!QFileInfo::exists(place.filePath(QStringLiteral("elsewhere/three.key"))));
    }

    void keyFilesWithOtherModesAreRefused_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<bool>("good");
        for (const int mode : {0600, 0400, 0640, 0604, 0644, 0660, 0700, 0777, 04600})
            QTest::addRow("mode %o", mode) << mode << (mode == 0600);
    }

    void keyFilesWithOtherModesAreRefused()
    {
        QFETCH(int, mode);
        QFETCH(bool, good);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("one.key"));
        QVERIFY(createKeyFile(path).ok());
        QCOMPARE(::chmod(QFile::encodeName(path).constData(), mode_t(mode)), 0);
        const auto key = readKeyFile(path);
        QCOMPARE(key.ok(), good);
        if (!good)
            QVERIFY(key.error().code == ErrorCode::PermissionDenied);
    }

    void keyFilesOfOtherUsersAreRefused()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("one.key"));
        QVERIFY(createKeyFile(path).ok());
        if (::geteuid() == 0) {
            QCOMPARE(::chown(QFile::encodeName(path).constData(), 1, 1), 0);
            QVERIFY(readKeyFile(path).error().code == ErrorCode::PermissionDenied);
        } else {
            // Without privileges there is one file whose owner is known to be another: root's.
            QVERIFY(readKeyFile(QStringLiteral("/etc/passwd")).error().code == ErrorCode::PermissionDenied);
        }
    }

    void thingsThatAreNoKeyFileAreRefused()
    {
        const QTemporaryDir folder;
        for (const int size : {0, 31, 33}) {
            const QString path = folder.filePath(QString::number(size));
            QVERIFY(writeFileAtomically(path, QByteArray(size, 'k'), 0600).ok());
            QVERIFY(readKeyFile(path).error().code == ErrorCode::InvalidInput);
        }
        QVERIFY(readKeyFile(folder.filePath(QStringLiteral("none"))).error().code == ErrorCode::NotFound);
        QVERIFY(readKeyFile(folder.path()).error().code == ErrorCode::PermissionDenied);
        const QString pipe = folder.filePath(QStringLiteral("pipe"));
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QVERIFY(readKeyFile(pipe).error().code == ErrorCode::PermissionDenied);
    }

    void aLinkIsJudgedByWhatItLeadsTo()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("one.key"));
        QVERIFY(createKeyFile(path).ok());
        const QString link = folder.filePath(QStringLiteral("link"));
        QVERIFY(QFile::link(path, link));
        QVERIFY(readKeyFile(link).ok());
        QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0644), 0);
        QVERIFY(!readKeyFile(link).ok());
    }

    void secretFilesAndDescriptorsAreRead()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("passphrase"));
        QVERIFY(writeFileAtomically(path, "correct horse battery\n", 0600).ok());
        QVERIFY(readSecretFile(path)->equals("correct horse battery\n"));
        QVERIFY(readSecretFile(path, 10).error().code == ErrorCode::InvalidInput);
        int ends[2] = {-1, -1};
        QCOMPARE(::pipe(ends), 0);
        QCOMPARE(::write(ends[1], "from a pipe", 11), ssize_t(11));
        ::close(ends[1]);
        QVERIFY(readSecretDescriptor(ends[0])->equals("from a pipe"));
        ::close(ends[0]);
        QVERIFY(!readSecretDescriptor(-1).ok());
    }

    void theKeyFileGoesBesideTheFolderOfTheWorkspace()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("a/b")));
        const QString canonical = QDir(folder.path()).canonicalPath();
        const KeyFilePlace place = keyFilePlace(folder.filePath(QStringLiteral("a/b/ws.promptlab")), workspace);
        QCOMPARE(place.path, canonical + QStringLiteral("/a/.promptlab-keys/019a0000-0000-7000-8000-00000000000a.key"));
        QVERIFY(!place.insideWorkspaceFolder);
        QVERIFY(!QDir(canonical + QStringLiteral("/a/.promptlab-keys")).exists());
    }

    void whatLiesInTheFolderOfAWorkspace()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("w/sub")));
        QVERIFY(QFile::link(QStringLiteral("w"), folder.filePath(QStringLiteral("alias"))));
        const QString file = folder.filePath(QStringLiteral("w/ws.promptlab"));
        for (const char *inside : {"w/a.key", "w/sub/a.key", "w/none/a.key", "alias/a.key", "w/../w/a.key"})
            QVERIFY2(isInWorkspaceFolder(file, folder.filePath(QLatin1String(inside))), inside);
        for (const char *outside : {"a.key", "w.key", "ww/a.key", "w/../a.key", "alias/../a.key"})
            QVERIFY2(!isInWorkspaceFolder(file, folder.filePath(QLatin1String(outside))), outside);
        QVERIFY(isInWorkspaceFolder(folder.filePath(QStringLiteral("alias/ws.promptlab")),
                                    folder.filePath(QStringLiteral("w/a.key"))));
        QVERIFY(isInWorkspaceFolder(QStringLiteral("/ws.promptlab"), folder.filePath(QStringLiteral("a.key"))));
    }

    void theKeyFileGoesToTheDataFolderWhenBesideIsNotPossible()
    {
        const QTemporaryDir folder;
        const QByteArray before = qgetenv("XDG_DATA_HOME");
        qputenv("XDG_DATA_HOME", QFile::encodeName(folder.filePath(QStringLiteral("data"))));
        // No folder is above the root.
        const KeyFilePlace place = keyFilePlace(QStringLiteral("/ws.promptlab"), workspace);
        qputenv("XDG_DATA_HOME", before);
        QCOMPARE(place.path, QDir(folder.path()).canonicalPath()
                                 + QStringLiteral("/data/promptlab/keys/019a0000-0000-7000-8000-00000000000a.key"));
        QVERIFY(place.insideWorkspaceFolder);
    }
};

QTEST_GUILESS_MAIN(TstSlotSecrets)
#include "tst_slotsecrets.moc"
