// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/textdetectors.h"

#include <algorithm>
#include <array>

namespace promptlab {

namespace {

bool isDataDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isDataCapital(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

bool isMailboxSign(QChar c)
{
    return c.isLetterOrNumber() || QStringView(u"._%+-").contains(c);
}

/// Lengths of the IBAN registry.
struct IbanCountry {
    char name[3];
    int length;
};

constexpr std::array<IbanCountry, 76> ibanCountries{
    {{"AD", 24}, {"AE", 23}, {"AL", 28}, {"AT", 20}, {"AZ", 28}, {"BA", 20}, {"BE", 16}, {"BG", 22}, {"BH", 22},
     {"BR", 29}, {"BY", 28}, {"CH", 21}, {"CR", 22}, {"CY", 28}, {"CZ", 24}, {"DE", 22}, {"DK", 18}, {"DO", 28},
     {"EE", 20}, {"EG", 29}, {"ES", 24}, {"FI", 18}, {"FO", 18}, {"FR", 27}, {"GB", 22}, {"GE", 22}, {"GI", 23},
     {"GL", 18}, {"GR", 27}, {"GT", 28}, {"HR", 21}, {"HU", 28}, {"IE", 22}, {"IL", 23}, {"IQ", 23}, {"IS", 26},
     {"IT", 27}, {"JO", 30}, {"KW", 30}, {"KZ", 20}, {"LB", 28}, {"LC", 32}, {"LI", 21}, {"LT", 20}, {"LU", 20},
     {"LV", 21}, {"LY", 25}, {"MC", 27}, {"MD", 24}, {"ME", 22}, {"MK", 19}, {"MR", 27}, {"MT", 31}, {"MU", 30},
     {"NL", 18}, {"NO", 15}, {"PK", 24}, {"PL", 28}, {"PS", 29}, {"PT", 25}, {"QA", 29}, {"RO", 24}, {"RS", 22},
     {"SA", 24}, {"SC", 31}, {"SE", 24}, {"SI", 19}, {"SK", 24}, {"SM", 27}, {"ST", 25}, {"TL", 23}, {"TN", 24},
     {"TR", 26}, {"UA", 29}, {"VA", 22}, {"XK", 20}}};

int ibanLength(QStringView country)
{
    const auto *const found =
        std::find_if(ibanCountries.begin(), ibanCountries.end(), [country](const IbanCountry &entry) {
            return country[0] == QLatin1Char(entry.name[0]) && country[1] == QLatin1Char(entry.name[1]);
        });
    return found == ibanCountries.end() ? 0 : found->length;
}

class PersonalDataScan final
{
public:
    explicit PersonalDataScan(QStringView text) : m_text(text) {}

    QList<TextMatch> find()
    {
        for (qsizetype at = 0; at < m_text.size();) {
            const QChar c = m_text[at];
            qsizetype end = 0;
            if (c == u'@')
                end = readMail(at);
            else if (c == u'+')
                end = readPhone(at);
            else if (isDataCapital(c))
                end = readIban(at);
            else if (isDataDigit(c))
                end = readCard(at);
            at = end > at ? end : at + 1;
        }
        return m_found;
    }

private:
    [[nodiscard]] bool startsWord(qsizetype at) const { return at == 0 || !m_text[at - 1].isLetterOrNumber(); }
    [[nodiscard]] bool endsWord(qsizetype at) const { return at >= m_text.size() || !m_text[at].isLetterOrNumber(); }
    qsizetype add(qsizetype begin, qsizetype end, QLatin1String kind)
    {
        m_found.append({begin, end - begin, kind});
        return end;
    }

    /// @p at is that of "@". A mailbox has at most 64 characters, which bounds the look back.
    qsizetype readMail(qsizetype at)
    {
        qsizetype begin = at;
        const qsizetype first = std::max<qsizetype>(at - 64, m_found.isEmpty() ? 0 : m_found.constLast().end());
        while (begin > first && isMailboxSign(m_text[begin - 1]))
            --begin;
        while (begin < at && !m_text[begin].isLetterOrNumber())
            ++begin;
        if (begin == at || m_text[at - 1] == u'.')
            return 0;
        qsizetype end = at + 1;
        qsizetype labelBegin = end;
        qsizetype domainEnd = 0; // behind the last label that may end a domain
        const qsizetype last = std::min(m_text.size(), at + 254);
        while (end < last && (m_text[end].isLetterOrNumber() || m_text[end] == u'-')) {
            while (end < last && (m_text[end].isLetterOrNumber() || m_text[end] == u'-'))
                ++end;
            const QStringView label = m_text.sliced(labelBegin, end - labelBegin);
            const bool letters =
                std::all_of(label.begin(), label.end(), [](QChar c) { return c.isLetter(); }) && label.size() >= 2;
            if (labelBegin > at + 1 && letters)
                domainEnd = end;
            if (end + 1 >= last || m_text[end] != u'.' || !m_text[end + 1].isLetterOrNumber())
                break;
            labelBegin = ++end;
        }
        if (domainEnd == 0)
            return 0;
        // git@host.org:path names a repository.
        const bool path =
            domainEnd + 1 < m_text.size() && m_text[domainEnd] == u':' && m_text[domainEnd + 1].isLetterOrNumber();
        return path ? domainEnd : add(begin, domainEnd, QLatin1String("email"));
    }

    qsizetype readPhone(qsizetype at)
    {
        if (!startsWord(at) || (at > 0 && m_text[at - 1] == u'+'))
            return 0;
        qsizetype end = at + 1;
        int digits = 0;
        int signs = 0;           // between two digits: ") " and "-(" are the most
        qsizetype numberEnd = 0; // behind the last group of digits that may end a number
        for (; end < m_text.size() && digits <= 15 && signs <= 2; ++end) {
            if (isDataDigit(m_text[end])) {
                if (digits == 0 && m_text[end] == u'0')
                    return 0;
                ++digits;
                signs = 0;
                const bool groupEnd = end + 1 >= m_text.size() || !isDataDigit(m_text[end + 1]);
                if (groupEnd && digits >= 8 && digits <= 15 && endsWord(end + 1))
                    numberEnd = end + 1;
            } else if (digits > 0 && QStringView(u" .-()/\u00a0").contains(m_text[end])) {
                ++signs;
            } else {
                break;
            }
        }
        if (numberEnd == 0)
            return 0;
        return add(at, numberEnd, QLatin1String("phone"));
    }

    qsizetype readIban(qsizetype at)
    {
        if (!startsWord(at) || at + 15 > m_text.size() || !isDataCapital(m_text[at + 1]) || !isDataDigit(m_text[at + 2])
            || !isDataDigit(m_text[at + 3]))
            return 0;
        const int length = ibanLength(m_text.sliced(at, 2));
        if (length == 0)
            return 0;
        QString plain;
        qsizetype end = at;
        while (end < m_text.size() && plain.size() < length) {
            const QChar c = m_text[end];
            if (isDataDigit(c) || isDataCapital(c))
                plain += c;
            else if (c != u' ' || plain.size() % 4 != 0)
                return 0;
            ++end;
        }
        if (plain.size() < length || !endsWord(end) || !passesIbanCheck(plain))
            return 0;
        return add(at, end, QLatin1String("iban"));
    }

    /// 4-4-4-4, 4-4-4-4-3, 4-6-5 and 4-6-4 are how cards are printed.
    [[nodiscard]] static bool areCardGroups(const QList<qsizetype> &groups)
    {
        static const QList<QList<qsizetype>> printed{{4, 4, 4, 4}, {4, 4, 4, 4, 3}, {4, 6, 5}, {4, 6, 4}};
        return groups.size() == 1 ? groups.constFirst() >= 13 && groups.constFirst() <= 19 : printed.contains(groups);
    }

    qsizetype readCard(qsizetype at)
    {
        QString digits;
        QList<qsizetype> groups;
        QChar sign;
        qsizetype end = at;
        while (end < m_text.size()) {
            const qsizetype groupBegin = end;
            while (end < m_text.size() && isDataDigit(m_text[end]))
                ++end;
            groups.append(end - groupBegin);
            if (digits.size() < 32)
                digits += m_text.sliced(groupBegin, std::min<qsizetype>(end - groupBegin, 32));
            const bool more = end + 1 < m_text.size() && (m_text[end] == u' ' || m_text[end] == u'-')
                           && isDataDigit(m_text[end + 1]) && (sign.isNull() || m_text[end] == sign);
            if (!more)
                break;
            sign = m_text[end++];
        }
        const bool joined = !startsWord(at) || !endsWord(end) || (at > 0 && QStringView(u".+").contains(m_text[at - 1]))
                         || (end + 1 < m_text.size() && m_text[end] == u'.' && isDataDigit(m_text[end + 1]));
        const bool first = QStringView(u"017").contains(m_text[at]);
        if (joined || first || !areCardGroups(groups) || !passesLuhn(digits))
            return end;
        return add(at, end, QLatin1String("card"));
    }

    QStringView m_text;
    QList<TextMatch> m_found;
};

} // namespace

bool passesLuhn(QStringView digits)
{
    if (digits.size() < 2)
        return false;
    int sum = 0;
    bool twice = false;
    for (qsizetype i = digits.size() - 1; i >= 0; --i) {
        if (!isDataDigit(digits[i]))
            return false;
        const int digit = (digits[i].unicode() - u'0') * (twice ? 2 : 1);
        sum += digit > 9 ? digit - 9 : digit;
        twice = !twice;
    }
    return sum % 10 == 0;
}

bool passesIbanCheck(QStringView iban)
{
    if (iban.size() < 5 || iban.size() > 34)
        return false;
    int remainder = 0;
    for (qsizetype i = 0; i < iban.size(); ++i) {
        const QChar c = iban[(i + 4) % iban.size()];
        if (isDataDigit(c))
            remainder = (remainder * 10 + (c.unicode() - u'0')) % 97;
        else if (isDataCapital(c))
            remainder = (remainder * 100 + (c.unicode() - u'A' + 10)) % 97;
        else
            return false;
    }
    return remainder == 1;
}

QList<TextMatch> findPersonalData(QStringView text)
{
    return PersonalDataScan(text).find();
}

} // namespace promptlab
