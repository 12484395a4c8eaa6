// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/lineinterner.h"

#include "core/diff/viewinterner.h"

namespace promptlab {

namespace {

QStringView lineTrimmedRight(QStringView line)
{
    while (!line.isEmpty() && line.last().isSpace())
        line.chop(1);
    return line;
}

/// Leaves out blanks, or writes each run of them as one.
void appendSqueezed(QStringView line, bool keepOne, QString &out)
{
    bool pending = false;
    for (const QChar unit : line) {
        if (unit.isSpace()) {
            pending = keepOne;
            continue;
        }
        if (pending)
            out.append(QLatin1Char(' '));
        pending = false;
        out.append(unit);
    }
}

class InternLoop
{
public:
    InternLoop(const DiffOptions &options, qsizetype lineCount) : m_normalizer(options), m_interner(lineCount) {}

    Result<void> run(const TextLines &lines, std::vector<int> &ids, const CancelToken &cancel)
    {
        ids.reserve(size_t(lines.count()));
        for (LineNumber line; line < lines.all().end; ++line) {
            if (line.index() % 1024 == 0)
                PL_CHECK(cancel.check());
            const QStringView original = lines.lineWithEnd(line);
            const QStringView key = m_normalizer.normalize(original, m_scratch);
            ids.push_back(m_interner.intern(qHash(key, m_interner.seed()), original, [this, key](QStringView other) {
                return m_normalizer.normalize(other, m_otherScratch) == key;
            }));
        }
        return {};
    }

    [[nodiscard]] int idCount() const { return m_interner.size(); }

private:
    LineNormalizer m_normalizer;
    ViewInterner m_interner;
    QString m_scratch;
    QString m_otherScratch;
};

} // namespace

LineNormalizer::LineNormalizer(const DiffOptions &options)
    : m_options(options), m_stripsEnd(options.ignoreLineEnds || options.whitespace != WhitespaceMode::Exact),
      m_rewrites(options.ignoreCase || options.normalizeUnicode || options.whitespace == WhitespaceMode::IgnoreAmount
                 || options.whitespace == WhitespaceMode::IgnoreAll)
{
}

QStringView LineNormalizer::normalize(QStringView lineWithEnd, QString &scratch) const
{
    QStringView line = lineWithEnd;
    if (m_stripsEnd && line.endsWith(QLatin1Char('\n'))) {
        line.chop(1);
        if (line.endsWith(QLatin1Char('\r')))
            line.chop(1);
    }
    if (m_options.whitespace != WhitespaceMode::Exact)
        line = lineTrimmedRight(line);
    if (!m_rewrites)
        return line;
    scratch.clear();
    if (m_options.whitespace == WhitespaceMode::IgnoreAmount || m_options.whitespace == WhitespaceMode::IgnoreAll)
        appendSqueezed(line, m_options.whitespace == WhitespaceMode::IgnoreAmount, scratch);
    else
        scratch.append(line);
    if (m_options.ignoreCase)
        scratch = scratch.toCaseFolded();
    if (m_options.normalizeUnicode)
        scratch = scratch.normalized(QString::NormalizationForm_C);
    return scratch;
}

Result<InternedLines> internLines(const TextLines &a, const TextLines &b, const DiffOptions &options,
                                  const CancelToken &cancel)
{
    InternedLines result;
    InternLoop loop(options, qsizetype(a.count()) + b.count());
    PL_CHECK(loop.run(a, result.a, cancel));
    PL_CHECK(loop.run(b, result.b, cancel));
    result.idCount = loop.idCount();
    return result;
}

} // namespace promptlab
