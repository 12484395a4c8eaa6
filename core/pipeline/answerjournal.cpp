// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/answerjournal.h"

#include "core/base/files.h"
#include "core/base/json.h"
#include "core/provider/chatoutcomejson.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QtEndian>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace promptlab {

namespace {

struct AnswerJournalText {
    Q_DECLARE_TR_FUNCTIONS(AnswerJournal)
};

constexpr qsizetype frameHead = 4; // size of the sealed answer, little endian
constexpr qint64 maxSegment = 1024LL * 1024 * 1024;
constexpr ParseLimits answerLimits{256 * 1024 * 1024, 512, 10'000'000};

QByteArray frameOf(const QByteArray &sealed)
{
    QByteArray frame(frameHead, Qt::Uninitialized);
    qToLittleEndian(quint32(sealed.size()), frame.data());
    frame += sealed;
    return frame;
}

} // namespace

AnswerJournal::AnswerJournal(QString base, ProjectId project, RunId run, const FieldCipher &cipher, qint64 segmentBytes)
    : m_base(std::move(base)), m_project(project), m_run(run), m_cipher(cipher), m_segmentBytes(segmentBytes)
{
}

AnswerJournal::~AnswerJournal()
{
    closeSegment();
}

QString AnswerJournal::basePath(const QString &workspaceFile, const RunId &run)
{
    const QString suffix = QStringLiteral("answers-") + run.toString();
    if (!workspaceFile.isEmpty())
        return workspaceFile + QLatin1Char('-') + suffix;
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/promptlab/")
         + suffix;
}

FieldRef AnswerJournal::place() const
{
    return {"answer.journal", m_project, m_run.uuid(), DataClass::Output};
}

QString AnswerJournal::segmentPath(int number) const
{
    return m_base + QLatin1Char('.') + QString::number(number);
}

QList<int> AnswerJournal::segmentsOnDisk() const
{
    const QFileInfo base(m_base);
    const QString prefix = base.fileName() + QLatin1Char('.');
    QList<int> numbers;
    for (const QString &name : base.dir().entryList({prefix + QLatin1Char('*')}, QDir::Files | QDir::Hidden)) {
        bool ok = false;
        const int number = name.mid(prefix.size()).toInt(&ok);
        if (ok)
            numbers.append(number);
    }
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

Result<QList<JournaledAnswer>> AnswerJournal::takeOver()
{
    QList<JournaledAnswer> answers;
    for (const int number : segmentsOnDisk()) {
        const qsizetype before = answers.size();
        PL_CHECK(readSegment(segmentPath(number), answers));
        m_number = number;
        for (qsizetype i = before; i < answers.size(); ++i)
            m_segmentOfCase.insert(answers.at(i).caseIndex, number);
        m_open[number] = int(answers.size() - before);
    }
    return answers;
}

Result<void> AnswerJournal::readSegment(const QString &path, QList<JournaledAnswer> &answers) const
{
    PL_TRY(const QByteArray bytes, readFile(path, maxSegment));
    qsizetype at = 0;
    while (bytes.size() - at >= frameHead) {
        const auto size = qsizetype(qFromLittleEndian<quint32>(bytes.constData() + at));
        if (size > bytes.size() - at - frameHead)
            break; // the process was killed while it wrote
        const auto plain = m_cipher.open(place(), QByteArrayView(bytes).sliced(at + frameHead, size));
        if (!plain.ok())
            return plain.error().wrapped(
                AnswerJournalText::tr(
                    "The answers kept in \"%1\" cannot be read; remove the file to ask for them again")
                    .arg(path));
        PL_TRY(const QJsonValue json, parseJson(*plain, path, answerLimits));
        JournaledAnswer answer;
        answer.caseIndex = json[QLatin1String("case")].toInt(-1);
        PL_TRY(answer.outcome, chatOutcomeFromJson(json[QLatin1String("outcome")].toObject()));
        answers.append(std::move(answer));
        at += frameHead + size;
    }
    return {};
}

Result<void> AnswerJournal::openSegment()
{
    const QString path = segmentPath(m_number + 1);
    if (!QDir().mkpath(QFileInfo(path).path()))
        return makeError(ErrorCode::Io, AnswerJournalText::tr("Cannot make the folder of \"%1\"").arg(path));
    const int file = ::open(QFile::encodeName(path).constData(),
                            O_WRONLY | O_CREAT | O_EXCL | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (file < 0)
        return makeErrnoError(AnswerJournalText::tr("Cannot make \"%1\"").arg(path), errno);
    m_file = file;
    m_size = 0;
    m_open[++m_number] = 0;
    return {};
}

void AnswerJournal::closeSegment()
{
    if (m_file >= 0)
        ::close(std::exchange(m_file, -1));
}

Result<void> AnswerJournal::append(int caseIndex, const ChatOutcome &outcome)
{
    const QJsonObject answer{{QStringLiteral("case"), caseIndex},
                             {QStringLiteral("outcome"), chatOutcomeJson(outcome)}};
    PL_TRY(const QByteArray sealed, m_cipher.seal(place(), compactJson(answer)));
    if (m_file >= 0 && m_size >= m_segmentBytes)
        closeSegment();
    if (m_file < 0)
        PL_CHECK(openSegment());
    const QByteArray frame = frameOf(sealed);
    const ssize_t written = ::write(m_file, frame.constData(), size_t(frame.size()));
    if (written != frame.size()) {
        const int problem = written < 0 ? errno : ENOSPC;
        closeSegment(); // what stands there is a cut end; go on in a new one
        return makeErrnoError(AnswerJournalText::tr("Cannot keep an answer in \"%1\"").arg(segmentPath(m_number)),
                              problem);
    }
    m_size += frame.size();
    m_segmentOfCase.insert(caseIndex, m_number);
    ++m_open[m_number];
    return {};
}

void AnswerJournal::stored(int caseIndex)
{
    const auto segment = m_segmentOfCase.constFind(caseIndex);
    if (segment == m_segmentOfCase.constEnd())
        return;
    const int number = *segment;
    m_segmentOfCase.erase(segment);
    if (--m_open[number] > 0 || (number == m_number && m_file >= 0))
        return;
    m_open.erase(number);
    QFile::remove(segmentPath(number)); // one that stays is removed at the end
}

Result<void> AnswerJournal::finish()
{
    closeSegment();
    for (const int number : segmentsOnDisk()) {
        const QString path = segmentPath(number);
        if (::unlink(QFile::encodeName(path).constData()) != 0 && errno != ENOENT)
            return makeErrnoError(AnswerJournalText::tr("Cannot remove \"%1\"").arg(path), errno);
    }
    m_open.clear();
    m_segmentOfCase.clear();
    return {};
}

} // namespace promptlab
