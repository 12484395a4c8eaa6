// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/httpmessage.h"

#include "core/observability/redact.h"

#include <QCoreApplication>

namespace promptlab {

namespace {

struct HttpMessageText {
    Q_DECLARE_TR_FUNCTIONS(HttpMessage)
};

constexpr qsizetype maxRequestHeaderBytes = 64 * 1024;

bool isTokenText(QByteArrayView text)
{
    static constexpr QByteArrayView punctuation("!#$%&'*+-.^_`|~");
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || punctuation.contains(c);
    });
}

/// Calls @p visit(name, value) for each line until it returns true.
template<typename Visitor>
void visitHeaderLines(const QByteArray &lines, Visitor visit)
{
    QByteArrayView rest(lines);
    while (!rest.isEmpty()) {
        const qsizetype end = rest.indexOf('\n');
        const QByteArrayView line = end < 0 ? rest : rest.first(end);
        rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && visit(line.first(colon), line.sliced(colon + 1).trimmed()))
            return;
    }
}

} // namespace

HttpHeaders HttpHeaders::of(const QList<HttpHeader> &fields)
{
    QByteArray lines;
    for (const HttpHeader &field : fields)
        lines += field.name + ": " + field.value + "\r\n";
    return HttpHeaders(lines);
}

QByteArray HttpHeaders::value(QByteArrayView name) const
{
    QByteArray found;
    visitHeaderLines(m_lines, [&](QByteArrayView key, QByteArrayView text) {
        if (key.size() != name.size() || key.compare(name, Qt::CaseInsensitive) != 0)
            return false;
        found = text.isEmpty() ? QByteArrayLiteral("") : text.toByteArray();
        return true;
    });
    return found;
}

QList<HttpHeader> HttpHeaders::fields() const
{
    QList<HttpHeader> list;
    visitHeaderLines(m_lines, [&](QByteArrayView key, QByteArrayView text) {
        list.append(HttpHeader{key.toByteArray(), text.toByteArray()});
        return false;
    });
    return list;
}

bool HttpHeaders::mention(QByteArrayView text) const
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; };
    const auto sameLetter = [lower](char a, char b) { return lower(a) == lower(b); };
    return std::search(m_lines.begin(), m_lines.end(), text.begin(), text.end(), sameLetter) != m_lines.end();
}

bool isSecretHeader(QByteArrayView name)
{
    // Credentials by any name, and what tells whose account it is.
    static const QList<QByteArray> accounts{"cookie",
                                            "set-cookie",
                                            "openai-organization",
                                            "openai-project",
                                            "anthropic-organization-id",
                                            "anthropic-workspace-id"};
    return isSecretName(QString::fromLatin1(name)) || accounts.contains(name.toByteArray().toLower());
}

QList<HttpHeader> redactedHeaders(const QList<HttpHeader> &headers)
{
    QList<HttpHeader> safe = headers;
    for (HttpHeader &header : safe) {
        if (isSecretHeader(header.name))
            header.value = QByteArrayLiteral("[redacted]");
    }
    return safe;
}

Result<void> validateRequest(const HttpRequest &request)
{
    if (!isTokenText(request.method))
        return makeError(ErrorCode::InvalidInput, HttpMessageText::tr("The HTTP method is not valid"));
    qsizetype total = 0;
    for (const HttpHeader &header : request.headers) {
        if (!isTokenText(header.name))
            return makeError(ErrorCode::InvalidInput,
                             HttpMessageText::tr("A request header has a name that is not valid"));
        const bool clean = std::all_of(header.value.begin(), header.value.end(),
                                       [](char c) { return c == '\t' || (c >= ' ' && c <= '~') || (c & '\x80') != 0; });
        if (!clean)
            return makeError(
                ErrorCode::InvalidInput,
                HttpMessageText::tr("The value of the request header \"%1\" contains a line break or another control "
                                    "character. If it is a key, paste it again without surrounding text")
                    .arg(QString::fromLatin1(header.name)));
        total += header.name.size() + header.value.size() + 4;
    }
    if (total > maxRequestHeaderBytes)
        return makeError(ErrorCode::LimitExceeded, HttpMessageText::tr("The request headers are larger than 64 KiB"));
    return {};
}

} // namespace promptlab
