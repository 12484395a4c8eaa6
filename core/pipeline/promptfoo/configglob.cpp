// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/promptfoo/configglob.h"

namespace promptlab {

namespace {

constexpr qsizetype maxGlobAlternatives = 64;

const QString &anyFolders()
{
    static const QString text = QStringLiteral("**");
    return text;
}

/// The pattern once for each combination of what its braces offer; beyond the limit braces stand for themselves.
QStringList expandBraces(const QString &pattern)
{
    QStringList done;
    QStringList open{pattern};
    while (!open.isEmpty()) {
        const QString text = open.takeFirst();
        const qsizetype begin = text.indexOf(QLatin1Char('{'));
        const qsizetype end = begin < 0 ? -1 : text.indexOf(QLatin1Char('}'), begin);
        if (end < 0) {
            done.append(text);
            continue;
        }
        const QStringList choices = text.mid(begin + 1, end - begin - 1).split(QLatin1Char(','));
        if (open.size() + done.size() + choices.size() > maxGlobAlternatives)
            return {pattern};
        for (const QString &choice : choices)
            open.append(QString(text.left(begin) + choice + text.mid(end + 1)));
    }
    return done;
}

/// How much of @p pattern at @p at stands for the letter @p c; 0: it does not.
qsizetype globLetter(QStringView pattern, qsizetype at, QChar c)
{
    const QChar sign = pattern.at(at);
    if (sign == QLatin1Char('?'))
        return 1;
    const qsizetype end = sign == QLatin1Char('[') ? pattern.indexOf(QLatin1Char(']'), at + 2) : -1;
    if (end < 0)
        return sign == c ? 1 : 0;
    QStringView letters = pattern.sliced(at + 1, end - at - 1);
    const bool negated = letters.startsWith(QLatin1Char('!')) || letters.startsWith(QLatin1Char('^'));
    if (negated)
        letters = letters.sliced(1);
    bool found = false;
    for (qsizetype i = 0; i < letters.size(); ++i) {
        const bool isRange = i + 2 < letters.size() && letters.at(i + 1) == QLatin1Char('-');
        found = found || (isRange ? letters.at(i) <= c && c <= letters.at(i + 2) : letters.at(i) == c);
        i += isRange ? 2 : 0;
    }
    return found != negated ? end - at + 1 : 0;
}

bool isHiddenFrom(QStringView pattern, QStringView name)
{
    return name.startsWith(QLatin1Char('.')) && !pattern.startsWith(QLatin1Char('.'));
}

/// One part of a path. Only the last star ever has to be tried again.
bool globPartMatches(QStringView pattern, QStringView name)
{
    if (isHiddenFrom(pattern, name))
        return false;
    qsizetype p = 0;
    qsizetype n = 0;
    qsizetype star = -1;
    qsizetype starName = 0;
    while (n < name.size()) {
        if (p < pattern.size() && pattern.at(p) == QLatin1Char('*')) {
            star = p++;
            starName = n;
            continue;
        }
        const qsizetype used = p < pattern.size() ? globLetter(pattern, p, name.at(n)) : 0;
        if (used > 0) {
            p += used;
            ++n;
        } else if (star >= 0) {
            p = star + 1;
            n = ++starName;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern.at(p) == QLatin1Char('*'))
        ++p;
    return p == pattern.size();
}

bool globPathMatches(const QStringList &pattern, const QStringList &path)
{
    // reached[j]: the parts of the pattern so far can stand for the first j parts of the path.
    QList<bool> reached(path.size() + 1, false);
    reached[0] = true;
    for (const QString &part : pattern) {
        QList<bool> next(path.size() + 1, false);
        for (qsizetype j = 0; j <= path.size(); ++j) {
            if (part == anyFolders())
                next[j] = reached.at(j) || (j > 0 && next.at(j - 1) && !path.at(j - 1).startsWith(QLatin1Char('.')));
            else
                next[j] = j > 0 && reached.at(j - 1) && globPartMatches(part, path.at(j - 1));
        }
        reached = next;
    }
    return reached.last();
}

} // namespace

ConfigGlob::ConfigGlob(const QString &pattern)
{
    for (const QString &alternative : expandBraces(pattern)) {
        m_alternatives.append(alternative.split(QLatin1Char('/')));
        m_deep = m_deep || m_alternatives.last().contains(anyFolders());
    }
}

bool ConfigGlob::matches(const QString &path) const
{
    const QStringList parts = path.split(QLatin1Char('/'));
    return std::any_of(m_alternatives.cbegin(), m_alternatives.cend(),
                       [&parts](const QStringList &pattern) { return globPathMatches(pattern, parts); });
}

} // namespace promptlab
