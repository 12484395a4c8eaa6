// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/template/mustacherenderer.h"

namespace promptlab {

namespace {

struct MustacheRenderText {
    Q_DECLARE_TR_FUNCTIONS(Template)
};

constexpr int maxMustachePartialDepth = 32;
constexpr qint64 maxMustacheSteps = 500'000;
constexpr qsizetype maxUndefinedListed = 1000;

bool opensMustacheSection(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool: return value.toBool();
    case QJsonValue::Double: return value.toDouble() != 0;
    case QJsonValue::String: return !value.toString().isEmpty();
    case QJsonValue::Array: return !value.toArray().isEmpty();
    case QJsonValue::Object: return true;
    case QJsonValue::Null:
    case QJsonValue::Undefined: break;
    }
    return false;
}

QString escapedForHtml(const QString &text)
{
    QString escaped = text.toHtmlEscaped();
    return escaped.replace(QLatin1Char('\''), QLatin1String("&#39;"));
}

/// The blanks before a partial that stands alone go before each of its lines.
QString indentedPartial(const QString &text, const QString &indent)
{
    if (indent.isEmpty() || text.isEmpty())
        return text;
    QString indented = indent;
    for (qsizetype i = 0; i < text.size(); ++i) {
        indented += text.at(i);
        if (text.at(i) == QLatin1Char('\n') && i + 1 < text.size())
            indented += indent;
    }
    return indented;
}

} // namespace

Result<Rendered> MustacheRenderer::render(const Nodes &nodes, const QJsonObject &values)
{
    m_source = m_options.source;
    m_contexts = {values};
    PL_CHECK(renderNodes(nodes));
    return std::move(m_rendered);
}

Result<void> MustacheRenderer::append(const QString &text)
{
    m_rendered.text += text;
    if (m_rendered.text.size() > m_options.maxOutput)
        return outputTooLargeError(m_options.maxOutput);
    return {};
}

Result<void> MustacheRenderer::renderNodes(const Nodes &nodes)
{
    for (const MustacheNode &node : nodes) {
        if (++m_steps > maxMustacheSteps)
            return makeError(
                ErrorCode::LimitExceeded,
                MustacheRenderText::tr("The template repeats too much: more than %1 steps").arg(maxMustacheSteps),
                position(node));
        switch (node.kind) {
        case MustacheNode::Kind::Text: PL_CHECK(append(node.text)); break;
        case MustacheNode::Kind::Variable:
        case MustacheNode::Kind::RawVariable: PL_CHECK(renderVariable(node)); break;
        case MustacheNode::Kind::Section:
        case MustacheNode::Kind::Inverted: PL_CHECK(renderSection(node)); break;
        case MustacheNode::Kind::Partial: PL_CHECK(renderPartial(node)); break;
        }
    }
    return {};
}

QJsonValue MustacheRenderer::lookUp(const MustacheNode &node) const
{
    if (node.path.isEmpty())
        return m_contexts.constLast();
    // The first part is looked for from the inside out, the others only in what it gave.
    for (auto context = m_contexts.crbegin(); context != m_contexts.crend(); ++context) {
        if (!context->isObject())
            continue;
        const QJsonObject fields = context->toObject();
        const auto found = fields.constFind(node.path.constFirst());
        if (found == fields.constEnd())
            continue;
        QList<TemplateStep> steps;
        for (qsizetype i = 1; i < node.path.size(); ++i) {
            bool number = false;
            const int index = node.path.at(i).toInt(&number);
            steps.append({node.path.at(i), number ? index : -1});
        }
        return followPath(found.value(), steps);
    }
    return QJsonValue(QJsonValue::Undefined);
}

Result<void> MustacheRenderer::renderVariable(const MustacheNode &node)
{
    const QJsonValue value = lookUp(node);
    if (value.isUndefined()) {
        if (m_options.strict)
            return undefinedVariableError(node.text, position(node));
        const UndefinedVariable missing{node.text, position(node)};
        if (m_rendered.undefined.size() < maxUndefinedListed && !m_rendered.undefined.contains(missing))
            m_rendered.undefined.append(missing);
        return {};
    }
    const QString text = templateValueText(value);
    return append(m_options.escapeHtml && node.kind == MustacheNode::Kind::Variable ? escapedForHtml(text) : text);
}

Result<void> MustacheRenderer::renderSection(const MustacheNode &node)
{
    const QJsonValue value = lookUp(node);
    const bool open = opensMustacheSection(value);
    if (node.kind == MustacheNode::Kind::Inverted) {
        if (!open)
            PL_CHECK(renderNodes(node.children));
        return {};
    }
    if (!open)
        return {};
    const QJsonArray items = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue &item : items) {
        m_contexts.append(item);
        PL_CHECK(renderNodes(node.children));
        m_contexts.removeLast();
    }
    return {};
}

Result<void> MustacheRenderer::renderPartial(const MustacheNode &node)
{
    const QJsonValue text = m_options.includes.value(node.text);
    if (!text.isString())
        return makeError(ErrorCode::InvalidInput,
                         MustacheRenderText::tr("There is no template \"%1\" to include").arg(node.text),
                         position(node));
    if (m_partialDepth >= maxMustachePartialDepth)
        return makeError(
            ErrorCode::LimitExceeded,
            MustacheRenderText::tr("Templates include each other more than %1 deep").arg(maxMustachePartialDepth),
            position(node));
    const QString key = node.indent + QLatin1Char('\n') + node.text;
    auto parsed = m_partials.find(key);
    if (parsed == m_partials.end()) {
        PL_TRY(auto nodes, parseMustache(indentedPartial(text.toString(), node.indent), node.text));
        parsed = m_partials.emplace(key, std::move(nodes)).first;
    }
    const QString outer = std::exchange(m_source, node.text);
    ++m_partialDepth;
    PL_CHECK(renderNodes(parsed->second));
    --m_partialDepth;
    m_source = outer;
    return {};
}

} // namespace promptlab
