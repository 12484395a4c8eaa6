// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/template/mustacheparser.h"

namespace promptlab {

namespace {

struct MustacheText {
    Q_DECLARE_TR_FUNCTIONS(Template)
};

constexpr size_t maxMustacheDepth = 100;

bool isMustacheBlank(QChar c)
{
    return c == QLatin1Char(' ') || c == QLatin1Char('\t');
}

struct MustacheTag {
    QChar sigil;         ///< null for a plain variable
    QString content;     ///< trimmed
    qsizetype begin = 0; ///< of the opening delimiter
    qsizetype end = 0;   ///< behind the closing delimiter
    qsizetype contentAt = 0;
};

class MustacheParser final
{
public:
    MustacheParser(const QString &text, QString source) : m_text(text), m_lines(text), m_source(std::move(source)) {}

    Result<std::vector<MustacheNode>> parse();

private:
    /// A section that is open: its node's children are collected here.
    struct Level {
        MustacheNode node;
        qsizetype begin = 0;
        std::vector<MustacheNode> children;
    };

    [[nodiscard]] Error fail(qsizetype offset, const QString &message, ErrorCode code = ErrorCode::InvalidInput) const
    {
        return makeError(code, message, m_lines.at(offset, m_source));
    }
    std::vector<MustacheNode> &target() { return m_levels.empty() ? m_root : m_levels.back().children; }
    void addText(qsizetype begin, qsizetype end);
    Result<MustacheTag> readTag(qsizetype begin) const;
    [[nodiscard]] bool aloneOnLine(const MustacheTag &tag, qsizetype *lineBegin, qsizetype *nextLine) const;
    Result<void> apply(const MustacheTag &tag, const QString &indent);
    Result<MustacheNode> named(const MustacheTag &tag, MustacheNode::Kind kind) const;
    Result<void> open(const MustacheTag &tag, MustacheNode::Kind kind);
    Result<void> close(const MustacheTag &tag);
    Result<void> setDelimiters(const MustacheTag &tag);

    const QString &m_text;
    TemplateLines m_lines;
    QString m_source;
    QString m_open = QStringLiteral("{{");
    QString m_close = QStringLiteral("}}");
    std::vector<MustacheNode> m_root;
    std::vector<Level> m_levels;
};

Result<std::vector<MustacheNode>> MustacheParser::parse()
{
    qsizetype at = 0;
    while (true) {
        const qsizetype begin = m_text.indexOf(m_open, at);
        if (begin < 0)
            break;
        PL_TRY(const MustacheTag tag, readTag(begin));
        qsizetype textEnd = begin;
        qsizetype next = tag.end;
        QString indent;
        const bool mayStandAlone =
            !tag.sigil.isNull() && tag.sigil != QLatin1Char('&') && tag.sigil != QLatin1Char('{');
        qsizetype lineBegin = 0;
        if (mayStandAlone && aloneOnLine(tag, &lineBegin, &next)) {
            indent = m_text.sliced(lineBegin, begin - lineBegin);
            textEnd = lineBegin;
        }
        addText(at, textEnd);
        PL_CHECK(apply(tag, indent));
        at = next;
    }
    addText(at, m_text.size());
    if (!m_levels.empty())
        return fail(m_levels.back().begin,
                    MustacheText::tr("The section \"%1\" is not closed").arg(m_levels.back().node.text));
    return std::move(m_root);
}

void MustacheParser::addText(qsizetype begin, qsizetype end)
{
    if (end <= begin)
        return;
    MustacheNode node;
    node.text = m_text.sliced(begin, end - begin);
    target().push_back(std::move(node));
}

Result<MustacheTag> MustacheParser::readTag(qsizetype begin) const
{
    MustacheTag tag;
    tag.begin = begin;
    tag.contentAt = begin + m_open.size();
    QString close = m_close;
    if (tag.contentAt < m_text.size() && QStringLiteral("#^/!>=&{<$*").contains(m_text.at(tag.contentAt))) {
        tag.sigil = m_text.at(tag.contentAt++);
        if (tag.sigil == QLatin1Char('{'))
            close.prepend(QLatin1Char('}'));
        else if (tag.sigil == QLatin1Char('='))
            close.prepend(QLatin1Char('='));
    }
    const qsizetype end = m_text.indexOf(close, tag.contentAt);
    if (end < 0)
        return fail(begin, MustacheText::tr("The tag that begins here has no \"%1\"").arg(close));
    tag.end = end + close.size();
    const QString content = m_text.sliced(tag.contentAt, end - tag.contentAt);
    tag.content = content.trimmed();
    if (!tag.content.isEmpty())
        tag.contentAt += content.indexOf(tag.content);
    return tag;
}

bool MustacheParser::aloneOnLine(const MustacheTag &tag, qsizetype *lineBegin, qsizetype *nextLine) const
{
    qsizetype before = tag.begin;
    while (before > 0 && isMustacheBlank(m_text.at(before - 1)))
        --before;
    if (before > 0 && m_text.at(before - 1) != QLatin1Char('\n'))
        return false;
    qsizetype after = tag.end;
    while (after < m_text.size() && isMustacheBlank(m_text.at(after)))
        ++after;
    if (after + 1 < m_text.size() && m_text.at(after) == QLatin1Char('\r') && m_text.at(after + 1) == QLatin1Char('\n'))
        ++after;
    if (after < m_text.size() && m_text.at(after) != QLatin1Char('\n'))
        return false;
    *lineBegin = before;
    *nextLine = std::min(after + 1, m_text.size());
    return true;
}

Result<void> MustacheParser::apply(const MustacheTag &tag, const QString &indent)
{
    switch (tag.sigil.unicode()) {
    case u'!': return {};
    case u'#': return open(tag, MustacheNode::Kind::Section);
    case u'^': return open(tag, MustacheNode::Kind::Inverted);
    case u'/': return close(tag);
    case u'=': return setDelimiters(tag);
    case u'<':
    case u'$':
    case u'*':
        return fail(tag.begin,
                    MustacheText::tr("Tags that begin with \"%1\" (blocks, parents, dynamic names) are not supported")
                        .arg(tag.sigil));
    default: break;
    }
    auto kind = MustacheNode::Kind::RawVariable;
    if (tag.sigil.isNull())
        kind = MustacheNode::Kind::Variable;
    else if (tag.sigil == QLatin1Char('>'))
        kind = MustacheNode::Kind::Partial;
    PL_TRY(MustacheNode node, named(tag, kind));
    node.indent = indent;
    node.variable.printed = true;
    target().push_back(std::move(node));
    return {};
}

Result<MustacheNode> MustacheParser::named(const MustacheTag &tag, MustacheNode::Kind kind) const
{
    if (tag.content.isEmpty())
        return fail(tag.begin, MustacheText::tr("The tag has no name"));
    if (tag.content.contains(QLatin1Char('\n')))
        return fail(tag.begin, MustacheText::tr("A name must stand on one line; is a \"%1\" missing?").arg(m_close));
    MustacheNode node;
    node.kind = kind;
    node.text = tag.content;
    node.variable.path = tag.content;
    node.variable.length = tag.content.size();
    m_lines.place(&node.variable, tag.contentAt);
    if (kind == MustacheNode::Kind::Partial || tag.content == QLatin1String("."))
        return node;
    node.path = tag.content.split(QLatin1Char('.'));
    if (node.path.contains(QString()))
        return fail(tag.contentAt,
                    MustacheText::tr("\"%1\" is no name: a part between dots is empty").arg(tag.content));
    node.variable.name = node.path.constFirst();
    return node;
}

Result<void> MustacheParser::open(const MustacheTag &tag, MustacheNode::Kind kind)
{
    if (m_levels.size() >= maxMustacheDepth)
        return fail(tag.begin, MustacheText::tr("Sections are nested more than %1 deep").arg(int(maxMustacheDepth)),
                    ErrorCode::LimitExceeded);
    PL_TRY(MustacheNode node, named(tag, kind));
    m_levels.push_back({std::move(node), tag.begin, {}});
    return {};
}

Result<void> MustacheParser::close(const MustacheTag &tag)
{
    if (m_levels.empty())
        return fail(tag.begin, MustacheText::tr("The section \"%1\" is closed but was not opened").arg(tag.content));
    Level level = std::move(m_levels.back());
    m_levels.pop_back();
    if (level.node.text != tag.content)
        return fail(tag.begin, MustacheText::tr("The section \"%1\" (line %2) is closed as \"%3\"")
                                   .arg(level.node.text, QString::number(m_lines.at(level.begin).line), tag.content));
    level.node.children = std::move(level.children);
    target().push_back(std::move(level.node));
    return {};
}

Result<void> MustacheParser::setDelimiters(const MustacheTag &tag)
{
    const QStringList parts = tag.content.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (parts.size() != 2 || parts.at(0).contains(QLatin1Char('=')) || parts.at(1).contains(QLatin1Char('=')))
        return fail(tag.begin, MustacheText::tr("Expected two delimiters without \"=\", as in {{=<% %>=}}"));
    m_open = parts.at(0);
    m_close = parts.at(1);
    return {};
}

struct MustacheSurroundings {
    bool conditional = false;
    bool inLoop = false;
    bool inSection = false;
};

void collectMustache(const std::vector<MustacheNode> &nodes, MustacheSurroundings around, ParsedTemplate *parsed)
{
    for (const MustacheNode &node : nodes) {
        if (node.kind == MustacheNode::Kind::Partial) {
            if (!parsed->includes.contains(node.text))
                parsed->includes.append(node.text);
            continue;
        }
        const bool section = node.kind == MustacheNode::Kind::Section || node.kind == MustacheNode::Kind::Inverted;
        if (node.kind != MustacheNode::Kind::Text && !node.path.isEmpty()) {
            TemplateVariable variable = node.variable;
            variable.conditional = around.conditional;
            variable.inLoop = around.inLoop;
            variable.maybeMember = around.inSection;
            variable.guarded = section;
            variable.printed = !section;
            parsed->variables.append(variable);
        }
        if (section) {
            const bool repeats = node.kind == MustacheNode::Kind::Section;
            collectMustache(node.children, {true, around.inLoop || repeats, around.inSection || repeats}, parsed);
        }
    }
}

} // namespace

Result<std::vector<MustacheNode>> parseMustache(const QString &text, const QString &source)
{
    return MustacheParser(text, source).parse();
}

ParsedTemplate listMustacheVariables(const std::vector<MustacheNode> &nodes)
{
    ParsedTemplate parsed;
    collectMustache(nodes, {}, &parsed);
    return parsed;
}

} // namespace promptlab
