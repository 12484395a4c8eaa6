// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/cassette.h"

#include "core/base/files.h"
#include "core/base/json.h"
#include "core/provider/chatoutcomejson.h"
#include "core/provider/chatrequestbody.h"
#include "core/security/envelope.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSet>
#include <QtEndian>

#include <cerrno>
#include <sys/file.h>

namespace promptlab {

namespace {

struct CassetteText {
    Q_DECLARE_TR_FUNCTIONS(Cassette)
};

constexpr char cassetteMagic[] = {'P', 'L', 'C', 'A', 'S', 'S', 1, '\n'};
constexpr qsizetype cassetteMagicSize = sizeof cassetteMagic;
constexpr qsizetype cassetteIdSize = 16;
constexpr qsizetype cassetteHead = cassetteMagicSize + cassetteIdSize;
constexpr qsizetype cassetteLengthSize = 4;
constexpr quint32 cassetteLongestFrame = 64 * 1024 * 1024;
constexpr qint64 cassetteLongestFile = 2LL * 1024 * 1024 * 1024 - 1;
constexpr const char *cassetteColumn = "cassette.answer";

QByteArray cassettePlace(const QUuid &workspace)
{
    return envelopePlace(cassetteColumn, workspace, QUuid(), 0);
}

/// Pieces differ from the text where a secret was taken out of it: then they hold it.
QJsonArray keptPieces(const ChatOutcome &outcome, const QList<AnswerPiece> &pieces)
{
    QString text;
    QJsonArray kept;
    for (const AnswerPiece &piece : pieces) {
        text += piece.text;
        kept.append(QJsonArray{piece.ms, piece.text});
    }
    return outcome.response && outcome.response->text == text ? kept : QJsonArray();
}

} // namespace

QString Cassette::requestKey(const ChatRequest &request)
{
    // What goes over the wire, without what only says how it is delivered.
    ChatBodyOptions options;
    options.stream = false;
    options.includeUsage = false;
    const QJsonObject body = QJsonDocument::fromJson(chatRequestBody(request, options)).object();
    const QJsonObject addressed{{QStringLiteral("format"), QStringLiteral("promptlab-cassette/1")},
                                {QStringLiteral("request"), body},
                                {QStringLiteral("repeat"), request.repeatIndex}};
    return QString::fromLatin1(QCryptographicHash::hash(canonicalJson(addressed), QCryptographicHash::Sha256).toHex());
}

Result<std::unique_ptr<Cassette>> Cassette::open(const QString &path, SecretBytes key, const QUuid &workspace)
{
    std::unique_ptr<Cassette> cassette(new Cassette(path, std::move(key), workspace));
    if (!QFileInfo::exists(path))
        return cassette;
    PL_TRY(const QByteArray bytes, readFile(path, cassetteLongestFile));
    if (!bytes.isEmpty()) {
        PL_CHECK(cassette->readHead(bytes));
        PL_CHECK(cassette->readFrames(QByteArrayView(bytes).sliced(cassetteHead)));
    }
    return cassette;
}

Error Cassette::damaged() const
{
    return makeError(ErrorCode::Corrupt,
                     CassetteText::tr("The cassette \"%1\" is damaged at answer %2; restore it from a copy, or record "
                                      "into a new file")
                         .arg(m_path)
                         .arg(m_frames + 1));
}

Result<void> Cassette::readHead(QByteArrayView bytes)
{
    if (!bytes.startsWith(QByteArrayView(cassetteMagic, cassetteMagicSize)) || bytes.size() < cassetteHead)
        return makeError(ErrorCode::InvalidInput,
                         CassetteText::tr("\"%1\" is no cassette of this program").arg(m_path));
    if (QUuid::fromRfc4122(bytes.sliced(cassetteMagicSize, cassetteIdSize)) != m_workspace)
        return makeError(
            ErrorCode::InvalidInput,
            CassetteText::tr("The cassette \"%1\" belongs to another workspace, whose key it needs").arg(m_path));
    m_end = cassetteHead;
    return {};
}

Result<void> Cassette::readFrames(QByteArrayView bytes)
{
    const QByteArray place = cassettePlace(m_workspace);
    qsizetype at = 0;
    while (bytes.size() - at >= cassetteLengthSize) {
        const auto length = qFromBigEndian<quint32>(bytes.data() + at);
        if (length > cassetteLongestFrame)
            return damaged();
        if (bytes.size() - at - cassetteLengthSize < qsizetype(length))
            break; // cut short while it was written
        const auto plain = openEnvelope(m_key.view(), place, bytes.sliced(at + cassetteLengthSize, length));
        if (!plain.ok())
            return damaged();
        PL_CHECK(take(*plain));
        at += cassetteLengthSize + qsizetype(length);
        ++m_frames;
    }
    m_end += at;
    return {};
}

Result<void> Cassette::take(QByteArrayView plain)
{
    const QJsonObject json = QJsonDocument::fromJson(plain.toByteArray()).object();
    const QString key = json.value(QStringLiteral("key")).toString();
    if (key.isEmpty())
        return damaged();
    m_answers.insert(key,
                     {json.value(QStringLiteral("model")).toString(), json.value(QStringLiteral("outcome")).toObject(),
                      json.value(QStringLiteral("pieces")).toArray()});
    return {};
}

Result<std::optional<ChatOutcome>> Cassette::find(const QString &requestKey) const
{
    const auto found = m_answers.constFind(requestKey);
    if (found == m_answers.constEnd())
        return std::optional<ChatOutcome>();
    PL_TRY(ChatOutcome outcome, chatOutcomeFromJson(found->outcome));
    return std::optional(std::move(outcome));
}

QList<AnswerPiece> Cassette::pieces(const QString &requestKey) const
{
    QList<AnswerPiece> pieces;
    const QJsonArray recorded = m_answers.value(requestKey).pieces;
    for (const QJsonValue &piece : recorded)
        pieces.append({piece[0].toDouble(), piece[1].toString()});
    return pieces;
}

Result<void> Cassette::append(const QString &requestKey, const QString &model, const ChatOutcome &outcome,
                              const QList<AnswerPiece> &pieces)
{
    const QJsonObject recorded = chatOutcomeJson(outcome);
    const QJsonArray recordedPieces = keptPieces(outcome, pieces);
    QJsonObject json{
        {QStringLiteral("key"), requestKey}, {QStringLiteral("model"), model}, {QStringLiteral("outcome"), recorded}};
    if (!recordedPieces.isEmpty())
        json.insert(QStringLiteral("pieces"), recordedPieces);
    const QByteArray blob = sealEnvelope(m_key.view(), m_workspace, cassettePlace(m_workspace), canonicalJson(json));
    QFile file(m_path);
    const QString what = CassetteText::tr("The cassette \"%1\" cannot be written").arg(m_path);
    if (!file.open(QIODevice::ReadWrite, QFile::ReadOwner | QFile::WriteOwner) || flock(file.handle(), LOCK_EX) != 0)
        return makeErrnoError(what, errno);
    if (m_end == 0 && file.size() > 0)
        PL_CHECK(readHead(file.read(cassetteHead)));
    if (m_end > 0 && file.seek(m_end))
        PL_CHECK(readFrames(file.readAll()));
    QByteArray frame;
    if (m_end == 0)
        frame = QByteArray(cassetteMagic, cassetteMagicSize) + m_workspace.toRfc4122();
    QByteArray length(cassetteLengthSize, '\0');
    qToBigEndian(quint32(blob.size()), length.data());
    frame += length;
    frame += blob;
    // What a death left behind the last whole frame goes.
    if (!file.resize(m_end) || !file.seek(m_end) || file.write(frame) != frame.size() || !file.flush()) {
        const int problem = errno;
        file.resize(m_end);
        return makeErrnoError(what, problem);
    }
    m_end += frame.size();
    ++m_frames;
    m_answers.insert(requestKey, {model, recorded, recordedPieces});
    return {};
}

QStringList Cassette::models() const
{
    QSet<QString> names;
    for (const Answer &answer : m_answers) {
        if (!answer.model.isEmpty())
            names.insert(answer.model);
    }
    QStringList sorted(names.cbegin(), names.cend());
    sorted.sort();
    return sorted;
}

} // namespace promptlab
