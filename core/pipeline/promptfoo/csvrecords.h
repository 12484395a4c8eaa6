// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QIODevice>
#include <QStringList>

#include <memory>

namespace promptlab {

/// Splits CSV into records, one after the other, whatever the size of the file. RFC 4180; a quote where none belongs is
/// text unless @p strict. Limits: 1,000 cells and 4 MiB a record.
class CsvRecords final
{
public:
    struct Record {
        QStringList cells;
        QList<TextPosition> places; ///< of the cells
    };

    CsvRecords(std::unique_ptr<QIODevice> device, const QString &source, char delimiter, bool strict);

    /// Reads the next record that is not a blank line. False: there is none. Errors (with file, line and column):
    /// InvalidInput (a quote, not UTF-8), LimitExceeded; reading may go on behind them until canGoOn() is false.
    Result<bool> next(Record &record);
    [[nodiscard]] bool canGoOn() const { return !m_broken; }

private:
    [[nodiscard]] bool fill();
    [[nodiscard]] bool atEnd() { return m_at >= m_buffer.size() && !fill(); }
    [[nodiscard]] char peek() { return atEnd() ? '\0' : m_buffer.at(m_at); }
    void advance();
    [[nodiscard]] TextPosition here() const { return TextPosition{m_source, m_line, m_column}; }
    void skipLine();
    Result<void> readCell(QByteArray &cell);
    Result<void> readQuoted(QByteArray &cell);
    Result<void> readBare(QByteArray &cell);
    Result<void> endCell(const QByteArray &cell, const TextPosition &place, Record &record) const;

    std::unique_ptr<QIODevice> m_device;
    QString m_source;
    char m_delimiter;
    bool m_strict;
    bool m_broken = false;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_column = 1; ///< characters, not UTF-16 units: only outside of the basic plane that is another number
};

} // namespace promptlab
