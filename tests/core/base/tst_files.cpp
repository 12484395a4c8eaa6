// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace promptlab;

class TstFiles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("root/sub")));
        write(QStringLiteral("root/sub/in.txt"), "inside");
        write(QStringLiteral("root/..hidden"), "dots");
        write(QStringLiteral("secret.txt"), "outside");
        write(QStringLiteral("root-twin.txt"), "outside");
    }

    void whatAStrangersFileMayName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("code");
        const int good = -1;
        const int refused = int(ErrorCode::PermissionDenied);
        QTest::addRow("a file in a folder below") << "sub/in.txt" << good;
        QTest::addRow("a dot for the folder itself") << "./sub/./in.txt" << good;
        QTest::addRow("double slashes") << "sub//in.txt" << good;
        QTest::addRow("a name that only begins with two dots") << "..hidden" << good;
        QTest::addRow("a link that stays inside") << "link-inside" << good;
        QTest::addRow("two dots") << "../secret.txt" << refused;
        QTest::addRow("two dots in the middle, though it would stay inside") << "sub/../sub/in.txt" << refused;
        QTest::addRow("two dots at the end") << "sub/.." << refused;
        QTest::addRow("an absolute path") << "/etc/passwd" << refused;
        QTest::addRow("an absolute path of an inner file") << "$ROOT/sub/in.txt" << refused;
        QTest::addRow("a link to a file outside") << "link-outside" << refused;
        QTest::addRow("a file in a linked folder outside") << "folder-outside/secret.txt" << refused;
        QTest::addRow("a chain of links that ends outside") << "link-chain" << refused;
        QTest::addRow("a link to a name that begins like the folder") << "link-twin" << refused;
        QTest::addRow("a backslash") << "sub\\in.txt" << refused;
        QTest::addRow("nothing") << "" << refused;
        QTest::addRow("a NUL in the name")
            << QStringLiteral("sub/in.txt") + QChar(0) + QStringLiteral(".png") << refused;
        QTest::addRow("a missing file") << "sub/none.txt" << int(ErrorCode::NotFound);
        QTest::addRow("a dangling link") << "link-dangling" << int(ErrorCode::NotFound);
        QTest::addRow("a folder") << "sub" << int(ErrorCode::InvalidInput);
        QTest::addRow("a pipe") << "pipe" << int(ErrorCode::InvalidInput);
        QTest::addRow("a resource of the program") << ":/promptlab" << int(ErrorCode::PermissionDenied);
    }
    void whatAStrangersFileMayName()
    {
        QFETCH(QString, name);
        QFETCH(int, code);
        const QString root = path(QStringLiteral("root"));
        link(QStringLiteral("sub/in.txt"), QStringLiteral("root/link-inside"));
        link(QStringLiteral("../secret.txt"), QStringLiteral("root/link-outside"));
        link(QStringLiteral("link-outside"), QStringLiteral("root/link-chain"));
        link(QStringLiteral("../root-twin.txt"), QStringLiteral("root/link-twin"));
        link(QStringLiteral(".."), QStringLiteral("root/folder-outside"));
        link(QStringLiteral("nowhere"), QStringLiteral("root/link-dangling"));
        QCOMPARE(::mkfifo(QFile::encodeName(path(QStringLiteral("root/pipe"))).constData(), 0600), 0);
        const Result<QString> found = resolveInside(root, name.replace(QStringLiteral("$ROOT"), root));
        QCOMPARE(found.ok(), code < 0);
        if (found.ok()) {
            QVERIFY(found->startsWith(QFileInfo(root).canonicalFilePath() + QLatin1Char('/')));
            QVERIFY(readFile(*found).ok());
        } else {
            QCOMPARE(int(found.error().code), code);
        }
    }

    void theRootMayBeALinkItself()
    {
        link(QStringLiteral("root"), QStringLiteral("alias"));
        const Result<QString> found = resolveInside(path(QStringLiteral("alias")), QStringLiteral("sub/in.txt"));
        QVERIFY(found.ok());
        QCOMPARE(*readFile(*found), QByteArray("inside"));
    }

    void reading()
    {
        QCOMPARE(*readFile(path(QStringLiteral("secret.txt"))), QByteArray("outside"));
        write(QStringLiteral("empty"), "");
        QCOMPARE(*readFile(path(QStringLiteral("empty"))), QByteArray(""));
        QCOMPARE(*readFile(path(QStringLiteral("secret.txt")), 7), QByteArray("outside"));
        QCOMPARE(readFile(path(QStringLiteral("secret.txt")), 6).error().code, ErrorCode::LimitExceeded);
        QCOMPARE(readFile(path(QStringLiteral("none"))).error().code, ErrorCode::NotFound);
        QCOMPARE(readFile(path(QStringLiteral("root"))).error().code, ErrorCode::InvalidInput);
        // A pipe nobody writes to: refused at once instead of waited for.
        QCOMPARE(::mkfifo(QFile::encodeName(path(QStringLiteral("pipe"))).constData(), 0600), 0);
        QCOMPARE(readFile(path(QStringLiteral("pipe"))).error().code, ErrorCode::InvalidInput);
        QCOMPARE(readFile(QStringLiteral("/dev/zero")).error().code, ErrorCode::InvalidInput);
        // Files of the kernel say that they are empty and are not.
        QVERIFY(readFile(QStringLiteral("/proc/self/status"))->contains("Name:"));
        QVERIFY(readFile(path(QStringLiteral("none"))).error().message.contains(path(QStringLiteral("none"))));
    }

    void otherEncodingsAreNamed()
    {
        const auto said = [](const char *bytes, qsizetype size) {
            return decodeText(QByteArrayView(bytes, size), QStringLiteral("f")).error().message;
        };
        QVERIFY(said("\xFF\xFE\0\0", 4).contains(QStringLiteral("UTF-32")));
        QVERIFY(said("\0\0\xFE\xFF", 4).contains(QStringLiteral("UTF-32")));
        QVERIFY(said("\xFF\xFE", 2).contains(QStringLiteral("UTF-16")));
    }

    void onlyRegularFilesPass()
    {
        QCOMPARE(::mkfifo(QFile::encodeName(path(QStringLiteral("pipe"))).constData(), 0600), 0);
        link(QStringLiteral("pipe"), QStringLiteral("to-pipe"));
        link(QStringLiteral("secret.txt"), QStringLiteral("to-file"));
        for (const QString &name : {path(QStringLiteral("pipe")), path(QStringLiteral("to-pipe")),
                                    path(QStringLiteral("root")), QStringLiteral("/dev/null")}) {
            const Result<void> checked = checkRegularFile(name);
            QVERIFY2(!checked.ok() && checked.error().code == ErrorCode::InvalidInput, qPrintable(name));
            QVERIFY(checked.error().message.contains(name));
        }
        for (const char *name : {"secret.txt", "to-file", "nowhere"})
            QVERIFY2(checkRegularFile(path(QLatin1String(name))).ok(), name);
    }

    void atomicWriting()
    {
        const QString file = path(QStringLiteral("out.bin"));
        const QByteArray large = QByteArray("0123456789abcdef").repeated(100'000);
        QVERIFY(writeFileAtomically(file, large, 0600).ok());
        QCOMPARE(*readFile(file), large);
        QCOMPARE(mode(file), 0600U);
        QVERIFY(writeFileAtomically(file, "new", 0644).ok());
        QCOMPARE(*readFile(file), QByteArray("new"));
        QCOMPARE(mode(file), 0644U);
        QVERIFY(writeFileAtomically(file, "", 0644).ok());
        QCOMPARE(QFileInfo(file).size(), 0);
        QCOMPARE(filesIn(m_folder->path()), QStringList({QStringLiteral("out.bin"), QStringLiteral("root-twin.txt"),
                                                         QStringLiteral("secret.txt")}));
    }

    void aFailedWriteLeavesTheOldContentAndNoRest()
    {
        // A folder stands in the way of the rename.
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("taken/inner")));
        QVERIFY(!writeFileAtomically(path(QStringLiteral("taken")), "x").ok());
        QVERIFY(QFileInfo(path(QStringLiteral("taken/inner"))).isDir());
        QVERIFY(!writeFileAtomically(QStringLiteral("/dev/null"), "x").ok());
        QVERIFY(!QFileInfo(QStringLiteral("/dev/null")).isFile());
        QCOMPARE(writeFileAtomically(path(QStringLiteral("missing/f")), "x").error().code, ErrorCode::NotFound);
        QCOMPARE(filesIn(m_folder->path()),
                 QStringList({QStringLiteral("root-twin.txt"), QStringLiteral("secret.txt")}));
    }

    void decoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name, const QByteArray &bytes, const QString &text, const char *place) {
            QTest::addRow("%s", name) << bytes << text << QString::fromLatin1(place);
        };
        row("plain", "abc", QStringLiteral("abc"), "");
        row("empty", "", QString(), "");
        row("umlauts", "\xC3\xA4", QString(QChar(0xE4)), "");
        row("one byte-order mark is taken away",
            "\xEF\xBB\xBF"
            "a",
            QStringLiteral("a"), "");
        row("a second one stays", "\xEF\xBB\xBF\xEF\xBB\xBF", QString(QChar(0xFEFF)), "");
        row("carriage returns stay", "a\r\nb", QStringLiteral("a\r\nb"), "");
        row("a replacement character is a character", "\xEF\xBF\xBD", QString(QChar(0xFFFD)), "");
        row("UTF-16 little-endian",
            QByteArray("\xFF\xFE"
                       "a\0",
                       4),
            QString(), "f:1:1");
        row("UTF-32 little-endian", QByteArray("\xFF\xFE\0\0a\0\0\0", 8), QString(), "f:1:1");
        row("UTF-32 big-endian", QByteArray("\0\0\xFE\xFF\0\0\0a", 8), QString(), "f:1:1");
        row("UTF-16 big-endian", QByteArray("\xFE\xFF\0a", 4), QString(), "f:1:1");
        row("invalid byte", "ab\ncd\xFFgh", QString(), "f:2:3");
        row("Latin-1", "one\ntwo\nf\xFCr", QString(), "f:3:2");
        row("cut off character at the end", "ab\xC3", QString(), "f:1:3");
        row("invalid byte behind umlauts", "\xC3\xA4\xC3\xB6\xFF", QString(), "f:1:3");
    }
    void decoding()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, place);
        const Result<QString> text = decodeText(bytes, QStringLiteral("f"));
        QCOMPARE(text.ok(), place.isEmpty());
        if (text.ok()) {
            QTEST(*text, "text");
        } else {
            QCOMPARE(text.error().code, ErrorCode::InvalidInput);
            QCOMPARE(text.error().position->toString(), place);
        }
    }

    void storedTextsComeBackAsTheyWere()
    {
        QCOMPARE(exactText("\xEF\xBB\xBF"
                           "a"),
                 QString(QChar(0xFEFF)) + QLatin1Char('a'));
        QCOMPARE(exactText(""), QString());
        QCOMPARE(exactText(QByteArray("a\0b", 3)).size(), 3);
        QCOMPARE(exactText("a\xFF"), QString(QLatin1Char('a')) + QChar(0xFFFD));
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    void link(const QString &target, const QString &name) const
    {
        QCOMPARE(::symlink(QFile::encodeName(target).constData(), QFile::encodeName(path(name)).constData()), 0);
    }
    static unsigned mode(const QString &file)
    {
        struct stat info {
        };
        return ::stat(QFile::encodeName(file).constData(), &info) == 0 ? info.st_mode & 07777U : 0U;
    }
    static QStringList filesIn(const QString &folder)
    {
        return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TstFiles)
#include "tst_files.moc"
