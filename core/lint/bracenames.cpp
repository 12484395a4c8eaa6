// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/bracenames.h"

namespace promptlab {

bool isBraceNameStart(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_';
}

bool isBraceNameSign(QChar c)
{
    return isBraceNameStart(c) || (c >= u'0' && c <= u'9') || c == u'.';
}

QList<BraceName> braceNames(QStringView text)
{
    QList<BraceName> found;
    for (qsizetype at = text.indexOf(u'{'); at >= 0; at = text.indexOf(u'{', at)) {
        BraceName brace;
        brace.begin = at;
        while (at < text.size() && text[at] == u'{')
            ++at;
        brace.openings = at - brace.begin;
        qsizetype nameAt = at;
        while (nameAt < text.size() && text[nameAt] == u' ')
            ++nameAt;
        qsizetype end = nameAt;
        if (end < text.size() && isBraceNameStart(text[end])) {
            while (end < text.size() && isBraceNameSign(text[end]))
                ++end;
        }
        brace.name = text.sliced(nameAt, end - nameAt);
        const qsizetype nameEnd = end;
        while (end < text.size() && text[end] == u' ')
            ++end;
        brace.blanks = nameAt > at || end > nameEnd;
        const qsizetype closeAt = end;
        while (end < text.size() && text[end] == u'}')
            ++end;
        brace.closings = end - closeAt;
        brace.end = end;
        if (!brace.name.isEmpty() && brace.closings > 0) {
            found.append(brace);
            at = end;
        }
    }
    return found;
}

} // namespace promptlab
