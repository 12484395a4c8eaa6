// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/promptfoo/csvrecords.h"

#include "core/base/files.h"

#include <QCoreApplication>

namespace promptlab {

namespace {

struct CsvRecordsText {
    Q_DECLARE_TR_FUNCTIONS(PromptfooConfig)
};

constexpr qsizetype csvChunk = 64 * 1024;
constexpr qsizetype csvMaxRecord = 4 * 1024 * 1024;
constexpr qsizetype csvMaxCells = 1'000;

} // namespace

CsvRecords::CsvRecords(std::unique_ptr<QIODevice> device, const QString &source, char delimiter, bool strict)
    : m_device(std::move(device)), m_source(source), m_delimiter(delimiter), m_strict(strict)
{
    if (fill() && m_buffer.startsWith("\xEF\xBB\xBF"))
        m_at = 3;
}

bool CsvRecords::fill()
{
    m_buffer = m_device->read(csvChunk);
    m_at = 0;
    return !m_buffer.isEmpty();
}

void CsvRecords::advance()
{
    const char c = m_buffer.at(m_at++);
    if (c == '\n') {
        ++m_line;
        m_column = 1;
    } else if ((quint8(c) & 0xC0U) != 0x80U) {
        ++m_column;
    }
}

void CsvRecords::skipLine()
{
    while (!atEnd() && peek() != '\n')
        advance();
}

Result<void> CsvRecords::readQuoted(QByteArray &cell)
{
    const TextPosition opening = here();
    advance();
    while (true) {
        if (atEnd() || cell.size() > csvMaxRecord) {
            m_broken = true;
            return makeError(ErrorCode::InvalidInput,
                             CsvRecordsText::tr("The quote that opens this cell is never closed"), opening);
        }
        const char c = peek();
        advance();
        if (c != '"') {
            cell += c;
            continue;
        }
        if (peek() == '"') {
            cell += '"';
            advance();
            continue;
        }
        const char next = peek();
        if (atEnd() || next == m_delimiter || next == '\n' || next == '\r')
            return {};
        if (m_strict) {
            const TextPosition place = here();
            skipLine();
            return makeError(ErrorCode::InvalidInput, CsvRecordsText::tr("Text behind the closing quote of a cell"),
                             place);
        }
        // The quotes were part of the text.
        cell.prepend('"');
        cell += '"';
        return readBare(cell);
    }
}

Result<void> CsvRecords::readCell(QByteArray &cell)
{
    cell.clear();
    if (peek() == '"')
        return readQuoted(cell);
    return readBare(cell);
}

Result<void> CsvRecords::readBare(QByteArray &cell)
{
    while (!atEnd() && peek() != m_delimiter && peek() != '\n' && peek() != '\r') {
        if (cell.size() > csvMaxRecord) {
            m_broken = true;
            return makeError(ErrorCode::LimitExceeded,
                             CsvRecordsText::tr("A cell is longer than %1 bytes").arg(csvMaxRecord), here());
        }
        if (m_strict && peek() == '"') {
            const TextPosition place = here();
            skipLine();
            return makeError(ErrorCode::InvalidInput, CsvRecordsText::tr("A quote inside of a cell without quotes"),
                             place);
        }
        cell += peek();
        advance();
    }
    return {};
}

Result<void> CsvRecords::endCell(const QByteArray &cell, const TextPosition &place, Record &record) const
{
    const auto text = decodeText(cell, m_source);
    if (!text.ok())
        return makeError(ErrorCode::InvalidInput, text.error().message, place);
    if (record.cells.size() >= csvMaxCells)
        return makeError(ErrorCode::LimitExceeded, CsvRecordsText::tr("A row has at most %1 cells").arg(csvMaxCells),
                         place);
    record.cells.append(*text);
    record.places.append(place);
    return {};
}

Result<bool> CsvRecords::next(Record &record)
{
    while (peek() == '\n' || peek() == '\r')
        advance();
    record.cells.clear();
    record.places.clear();
    if (m_broken || atEnd())
        return false;
    QByteArray cell;
    std::optional<Error> fault;
    while (true) {
        const TextPosition place = here();
        const auto read = readCell(cell);
        // The record is read to its end even when a cell is wrong: the next one begins behind it.
        const auto ended = read.ok() ? endCell(cell, place, record) : read;
        if (!ended.ok() && !fault)
            fault = ended.error();
        if (m_broken || atEnd())
            break;
        const char stop = peek();
        advance();
        if (stop == m_delimiter)
            continue;
        if (stop == '\r' && peek() == '\n')
            advance();
        break;
    }
    if (fault)
        return *fault;
    return true;
}

} // namespace promptlab
