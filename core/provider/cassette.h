// SPDX-License-Identifier: GPL-3.0-or-later
// The file format of recorded answers:
//   "PLCASS" 01 0A | workspace id 16 | frames
//   frame: length of the envelope, 4 bytes big-endian | envelope (see envelope.h) of canonical JSON
//   JSON: {"key", "model", "outcome", "pieces"}; pieces: [[milliseconds, text], …] as a stream brought them, if it did
// Frames are only ever appended; of several with one key the last holds. A frame that was cut short at the end (the
// program died while it was written) is left out and overwritten by the next. Several processes may record into one
// file: whoever appends holds its lock and takes in first what the others added.
#pragma once

#include "core/provider/provider.h"
#include "core/security/secretbytes.h"

#include <QHash>

namespace promptlab {

/// A piece of a streamed answer, and when it came.
struct AnswerPiece {
    double ms = 0; ///< since the call was made
    QString text;
};

/// Answers of real providers, kept encrypted in one file. Content-addressed: the same request (and repetition) finds
/// the same answer, whatever run asks. Not thread-safe; open() may run in any thread.
class Cassette final
{
public:
    /// Reads the file; one that does not exist is an empty cassette. @p key 32 bytes, @p workspace the one that the key
    /// belongs to. Errors: InvalidInput (no cassette, or of another workspace), Corrupt naming the frame, Io.
    static Result<std::unique_ptr<Cassette>> open(const QString &path, SecretBytes key, const QUuid &workspace);

    /// SHA-256, hex, over everything that decides about an answer, the number of the repetition included.
    [[nodiscard]] static QString requestKey(const ChatRequest &request);

    /// The recorded outcome; nothing when there is none. Errors: Corrupt.
    [[nodiscard]] Result<std::optional<ChatOutcome>> find(const QString &requestKey) const;
    /// The pieces of the recorded answer; empty when it was not streamed, or not recorded.
    [[nodiscard]] QList<AnswerPiece> pieces(const QString &requestKey) const;
    /// Adds an answer at the end of the file. @p pieces are kept when they are the text of the answer. Errors: Io; then
    /// it is not in the cassette.
    Result<void> append(const QString &requestKey, const QString &model, const ChatOutcome &outcome,
                        const QList<AnswerPiece> &pieces = {});
    /// Different requests with an answer.
    [[nodiscard]] qsizetype size() const { return m_answers.size(); }
    /// Names of the models that answered, sorted.
    [[nodiscard]] QStringList models() const;
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    struct Answer {
        QString model;
        QJsonObject outcome;
        QJsonArray pieces;
    };
    Cassette(QString path, SecretBytes key, const QUuid &workspace)
        : m_path(std::move(path)), m_key(std::move(key)), m_workspace(workspace)
    {
    }
    Result<void> readHead(QByteArrayView bytes);
    /// Takes the whole frames in and moves m_end behind the last one.
    Result<void> readFrames(QByteArrayView bytes);
    Result<void> take(QByteArrayView plain);
    [[nodiscard]] Error damaged() const;

    QString m_path;
    SecretBytes m_key;
    QUuid m_workspace;
    QHash<QString, Answer> m_answers;
    qint64 m_end = 0;       ///< where the next frame goes; 0: there is no file yet
    qsizetype m_frames = 0; ///< for messages
};

} // namespace promptlab
