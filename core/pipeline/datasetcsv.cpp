// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/datasetbuilder.h"
#include "core/prompt/jsonposition.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstring>

namespace promptlab {

namespace {

struct DatasetCsvText {
    Q_DECLARE_TR_FUNCTIONS(Csv)
};

/// One field of a record: the bytes between its quotes or delimiters.
struct CsvField {
    qsizetype begin = 0;
    qsizetype end = 0;
    bool quoted = false;
    bool hasDoubledQuote = false;
};

/// Splits RFC 4180 text into records. Strict where leniency would guess: a quote belongs around a whole field.
class CsvScanner
{
public:
    CsvScanner(QByteArrayView bytes, QString source, char delimiter)
        : m_bytes(bytes), m_source(std::move(source)), m_delimiter(delimiter),
          m_at(bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_at >= m_bytes.size(); }
    [[nodiscard]] qsizetype offset() const { return m_at; }
    [[nodiscard]] TextPosition place(qsizetype offset) const { return textPositionAt(m_bytes, offset, m_source); }
    [[nodiscard]] Error fail(qsizetype offset, const QString &message, ErrorCode code = ErrorCode::InvalidInput) const
    {
        return makeError(code, message, place(offset));
    }

    /// Reads the fields of the next record and moves behind its line end.
    Result<void> next(QList<CsvField> &fields)
    {
        fields.clear();
        while (true) {
            CsvField field;
            if (!atEnd() && m_bytes[m_at] == '"')
                PL_CHECK(readQuoted(field));
            else
                PL_CHECK(readBare(field));
            if (field.end - field.begin > datasetMaxCell)
                return fail(field.begin,
                            DatasetCsvText::tr("A cell has at most %1 bytes; this one has %2")
                                .arg(datasetMaxCell)
                                .arg(field.end - field.begin),
                            ErrorCode::LimitExceeded);
            if (fields.size() >= datasetMaxColumns)
                return fail(field.begin, DatasetCsvText::tr("A row has at most %1 cells").arg(datasetMaxColumns),
                            ErrorCode::LimitExceeded);
            fields.append(field);
            if (atEnd())
                return {};
            const char stop = m_bytes[m_at++];
            if (stop == m_delimiter)
                continue;
            if (stop == '\r' && !atEnd() && m_bytes[m_at] == '\n')
                ++m_at;
            return {};
        }
    }

    [[nodiscard]] QString text(const CsvField &field) const
    {
        QString value = QString::fromUtf8(m_bytes.sliced(field.begin, field.end - field.begin));
        if (field.hasDoubledQuote)
            value.replace(QLatin1String("\"\""), QLatin1String("\""));
        return value;
    }

    /// Appends the same text as a JSON string.
    void appendJson(QByteArray &out, const CsvField &field) const
    {
        static constexpr char hex[] = "0123456789abcdef";
        out += '"';
        qsizetype copied = field.begin;
        for (qsizetype at = field.begin; at < field.end; ++at) {
            const char c = m_bytes[at];
            if (quint8(c) >= 0x20 && c != '"' && c != '\\')
                continue;
            out.append(m_bytes.data() + copied, at - copied);
            if (c == '"') {
                out += "\\\"";
                ++at; // it is written twice in the file
            } else if (c == '\\') {
                out += "\\\\";
            } else {
                out += "\\u00";
                out += hex[c >> 4];
                out += hex[c & 0xF];
            }
            copied = at + 1;
        }
        out.append(m_bytes.data() + copied, field.end - copied);
        out += '"';
    }

private:
    [[nodiscard]] bool stops(char c) const { return c == m_delimiter || c == '\n' || c == '\r'; }

    Result<void> readQuoted(CsvField &field)
    {
        const qsizetype opening = m_at++;
        field.quoted = true;
        field.begin = m_at;
        while (true) {
            const void *found =
                atEnd() ? nullptr : std::memchr(m_bytes.data() + m_at, '"', size_t(m_bytes.size() - m_at));
            if (!found)
                return fail(opening, DatasetCsvText::tr("The quote that opens this cell is never closed"));
            m_at = static_cast<const char *>(found) - m_bytes.data() + 1;
            if (atEnd() || m_bytes[m_at] != '"')
                break;
            field.hasDoubledQuote = true;
            ++m_at;
        }
        field.end = m_at - 1;
        if (!atEnd() && !stops(m_bytes[m_at]))
            return fail(
                m_at,
                DatasetCsvText::tr(
                    "Text behind the closing quote of a cell; a quote inside a quoted cell is written twice (\"\")"));
        return {};
    }

    Result<void> readBare(CsvField &field)
    {
        field.begin = m_at;
        while (!atEnd() && !stops(m_bytes[m_at])) {
            if (m_bytes[m_at] == '"')
                return fail(m_at, DatasetCsvText::tr("A quote inside a cell that is not quoted; put the whole cell in "
                                                     "quotes and write the inner quote twice (\"\")"));
            ++m_at;
        }
        field.end = m_at;
        return {};
    }

    QByteArrayView m_bytes;
    QString m_source;
    char m_delimiter;
    qsizetype m_at = 0;
};

class CsvDatasetReader
{
public:
    CsvDatasetReader(QByteArrayView bytes, const QString &source, char delimiter)
        : m_scanner(bytes, source, delimiter), m_source(source), m_delimiter(delimiter)
    {
    }

    Result<DatasetContent> read()
    {
        DatasetContent content;
        DatasetBuilder builder(content, [this](qint64 offset) { return m_scanner.place(qsizetype(offset)); });
        PL_CHECK(readHeader());
        QList<CsvField> fields;
        while (!m_scanner.atEnd()) {
            const qsizetype start = m_scanner.offset();
            PL_CHECK(m_scanner.next(fields));
            if (isBlank(fields))
                continue;
            if (fields.size() != m_columns.size())
                return m_scanner.fail(
                    start,
                    DatasetCsvText::tr("The row has %n cell(s), the header has %1 (%2)", nullptr, int(fields.size()))
                        .arg(m_columns.size())
                        .arg(fields.size() > m_columns.size()
                                 ? DatasetCsvText::tr("a cell that holds the delimiter must be in quotes")
                                 : DatasetCsvText::tr("cells are missing")));
            PL_TRY(DatasetDraft draft, readRow(fields));
            PL_CHECK(builder.add(std::move(draft), start));
        }
        PL_CHECK(builder.finish(m_source));
        return content;
    }

private:
    static bool isBlank(const QList<CsvField> &fields)
    {
        return fields.size() == 1 && !fields.front().quoted && fields.front().begin == fields.front().end;
    }

    Result<void> readHeader()
    {
        QList<CsvField> fields;
        do {
            if (m_scanner.atEnd())
                return makeError(ErrorCode::InvalidInput,
                                 DatasetCsvText::tr("The file is empty; its first line must name the columns"),
                                 TextPosition{m_source, 1, 1});
            PL_CHECK(m_scanner.next(fields));
        } while (isBlank(fields));
        QStringList names;
        for (const CsvField &field : fields) {
            const QString name = m_scanner.text(field).trimmed();
            if (name.isEmpty())
                return m_scanner.fail(field.begin,
                                      DatasetCsvText::tr("Column %1 of the header has no name").arg(names.size() + 1));
            if (names.contains(name))
                return m_scanner.fail(field.begin, DatasetCsvText::tr("The columns %1 and %2 are both called \"%3\"")
                                                       .arg(names.indexOf(name) + 1)
                                                       .arg(names.size() + 1)
                                                       .arg(name.left(80)));
            if (const auto checked = checkDatasetHeader(name); !checked.ok())
                return m_scanner.fail(field.begin, checked.error().message);
            names.append(name);
        }
        PL_CHECK(checkDelimiter(names, fields.front().begin));
        const bool hasId = names.contains(QStringLiteral("id"));
        for (const QString &name : names)
            m_columns.append(datasetColumn(name, hasId));
        for (const DatasetColumn &column : m_columns)
            m_jsonKeys.append(canonicalJson(QJsonValue(column.name)) + ':');
        return {};
    }

    /// A table of one column "a;b;c" is a table that another program wrote with another delimiter.
    Result<void> checkDelimiter(const QStringList &names, qsizetype offset) const
    {
        if (names.size() != 1)
            return {};
        for (const char other : {',', ';', '\t'}) {
            if (other != m_delimiter && names.front().contains(QLatin1Char(other)))
                return m_scanner.fail(offset,
                                      m_delimiter == ','
                                          ? DatasetCsvText::tr("The header is one cell; columns of a .csv file are "
                                                               "separated by commas (of a .tsv file by tabs)")
                                          : DatasetCsvText::tr("The header is one cell; columns of a .tsv file are "
                                                               "separated by tabs (of a .csv file by commas)"));
        }
        return {};
    }

    Result<DatasetDraft> readRow(const QList<CsvField> &fields)
    {
        // Qt's JSON parser makes an object several times faster than one insertion after the other.
        DatasetDraft draft;
        m_json = "{";
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            if (m_columns[i].kind != DatasetColumn::Kind::Variable)
                continue;
            if (m_json.size() > 1)
                m_json += ',';
            m_json += m_jsonKeys[i];
            m_scanner.appendJson(m_json, fields[i]);
        }
        m_json += '}';
        draft.row.variables = QJsonDocument::fromJson(m_json).object();
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            if (m_columns[i].kind == DatasetColumn::Kind::Variable)
                continue;
            const auto added = draft.add(m_columns[i], m_scanner.text(fields[i]), QString());
            if (!added.ok())
                return m_scanner.fail(fields[i].begin, added.error().message, added.error().code);
        }
        return draft;
    }

    CsvScanner m_scanner;
    QString m_source;
    char m_delimiter;
    QList<DatasetColumn> m_columns;
    QList<QByteArray> m_jsonKeys; ///< their names as JSON, with the colon
    QByteArray m_json;            ///< variables of the row that is being read
};

} // namespace

Result<DatasetContent> parseCsvDataset(QByteArrayView bytes, const QString &source, char delimiter)
{
    return CsvDatasetReader(bytes, source, delimiter).read();
}

} // namespace promptlab
