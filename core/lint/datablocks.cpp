// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/datablocks.h"

#include <QHash>
#include <QString>

#include <algorithm>

namespace promptlab {

namespace {

bool isLabelSign(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.' || c == u':';
}

/// Reads a text once and pairs what opens with what closes.
class DataBlockReader final
{
public:
    explicit DataBlockReader(QStringView text) : m_text(text) {}

    QList<DataBlock> read()
    {
        bool lineStart = true;
        for (qsizetype at = 0; at < m_text.size();) {
            const qsizetype before = at;
            if (lineStart)
                at = readLine(at);
            if (at == before)
                at = readSign(at);
            lineStart = at > 0 && at <= m_text.size() && m_text[at - 1] == u'\n';
        }
        std::sort(m_blocks.begin(), m_blocks.end(),
                  [](const DataBlock &a, const DataBlock &b) { return a.begin < b.begin; });
        return m_blocks;
    }

private:
    [[nodiscard]] QStringView lineAt(qsizetype at) const
    {
        const qsizetype end = m_text.indexOf(u'\n', at);
        return m_text.sliced(at, (end < 0 ? m_text.size() : end) - at);
    }
    [[nodiscard]] qsizetype behindLine(qsizetype at, QStringView line) const
    {
        return std::min(at + line.size() + 1, m_text.size());
    }

    void open(const QString &key, QStringView label, qsizetype at)
    {
        if (!m_open.contains(key))
            m_open.insert(key, {at, at, label});
    }
    void close(const QString &key, qsizetype at)
    {
        const auto found = m_open.constFind(key);
        if (found == m_open.constEnd())
            return;
        m_blocks.append({found->begin, at, found->label});
        m_open.erase(found);
    }

    /// Fences and BEGIN/END lines. @return behind the line, or @p at when it is neither.
    qsizetype readLine(qsizetype at)
    {
        const QStringView line = lineAt(at);
        const QStringView plain = line.trimmed();
        if (plain.startsWith(u"```") || plain.startsWith(u"~~~")) {
            const QChar sign = plain.front();
            qsizetype marks = 0;
            while (marks < plain.size() && plain[marks] == sign)
                ++marks;
            const QStringView label = plain.sliced(marks).trimmed();
            if (label.contains(sign))
                return at; // a fence on one line is quoted code
            const QString key = QString(3, sign);
            if (m_open.contains(key) && label.isEmpty())
                close(key, at);
            else
                open(key, label, behindLine(at, line));
            return behindLine(at, line);
        }
        if ((plain.startsWith(u'-') || plain.startsWith(u'=') || plain.startsWith(u'#')) && plain.size() < 120)
            return readRule(at, line, plain);
        return at;
    }

    qsizetype readRule(qsizetype at, QStringView line, QStringView plain)
    {
        const auto isFrame = [](QChar c) { return c == u'-' || c == u'=' || c == u'#' || c == u' '; };
        while (!plain.isEmpty() && isFrame(plain.front()))
            plain = plain.sliced(1);
        while (!plain.isEmpty() && isFrame(plain.back()))
            plain.chop(1);
        for (const QStringView word : {QStringView(u"BEGIN "), QStringView(u"START "), QStringView(u"END ")}) {
            if (!plain.startsWith(word, Qt::CaseInsensitive))
                continue;
            const QStringView label = plain.sliced(word.size()).trimmed();
            if (label.count(u' ') > 4)
                return at;
            const QString key = QStringLiteral("BEGIN ") + label.toString().toUpper();
            if (word == u"END ")
                close(key, at);
            else
                open(key, label, behindLine(at, line));
            return behindLine(at, line);
        }
        return at;
    }

    /// Tags and triple quotation marks. @return where to go on.
    qsizetype readSign(qsizetype at)
    {
        const QChar c = m_text[at];
        if (c == u'<' || c == u'[')
            return readTag(at, c == u'<' ? u'>' : u']');
        if (c == u'"' && m_text.sliced(at).startsWith(u"\"\"\"")) {
            const QString key = QStringLiteral("\"\"\"");
            if (m_open.contains(key))
                close(key, at);
            else
                open(key, {}, at + 3);
            return at + 3;
        }
        return at + 1;
    }

    qsizetype readTag(qsizetype at, QChar ending)
    {
        qsizetype name = at + 1;
        const bool closing = name < m_text.size() && m_text[name] == u'/';
        name += closing ? 1 : 0;
        qsizetype end = name;
        while (end < m_text.size() && isLabelSign(m_text[end]))
            ++end;
        if (end == name || !m_text[name].isLetter())
            return at + 1;
        const QStringView label = m_text.sliced(name, end - name);
        // Attributes; a tag stands on one line.
        const qsizetype last = std::min(m_text.size(), end + 200);
        while (end < last && m_text[end] != ending && m_text[end] != u'\n' && m_text[end] != u'<')
            ++end;
        if (end >= last || m_text[end] != ending || m_text[end - 1] == u'/')
            return name;
        const QString key = m_text[at] + label.toString().toLower();
        if (closing)
            close(key, at);
        else
            open(key, label, end + 1);
        return end + 1;
    }

    QStringView m_text;
    QHash<QString, DataBlock> m_open;
    QList<DataBlock> m_blocks;
};

} // namespace

QList<DataBlock> dataBlocks(QStringView text)
{
    return DataBlockReader(text).read();
}

bool isInDataBlock(const QList<DataBlock> &blocks, qsizetype begin, qsizetype end)
{
    return std::any_of(blocks.begin(), blocks.end(),
                       [begin, end](const DataBlock &block) { return block.begin <= begin && end <= block.end; });
}

} // namespace promptlab
