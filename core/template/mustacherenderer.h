// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/template/mustacheparser.h"

#include <map>

namespace promptlab {

/// Renders one mustache template; see render(). False, null, a missing value, an empty text, 0 and an empty list close
/// a section. Work is bounded by counting nodes, so that the result depends on nothing but the input.
class MustacheRenderer final
{
public:
    explicit MustacheRenderer(const RenderOptions &options) : m_options(options) {}

    Result<Rendered> render(const std::vector<MustacheNode> &nodes, const QJsonObject &values);

private:
    using Nodes = std::vector<MustacheNode>;

    Result<void> renderNodes(const Nodes &nodes);
    Result<void> renderVariable(const MustacheNode &node);
    Result<void> renderSection(const MustacheNode &node);
    Result<void> renderPartial(const MustacheNode &node);
    Result<void> append(const QString &text);
    [[nodiscard]] QJsonValue lookUp(const MustacheNode &node) const;
    [[nodiscard]] TextPosition position(const MustacheNode &node) const
    {
        return {m_source, node.variable.line, node.variable.column};
    }

    const RenderOptions &m_options;
    QString m_source;
    QList<QJsonValue> m_contexts;
    std::map<QString, Nodes> m_partials; ///< parsed, by text with its indent
    int m_partialDepth = 0;
    qint64 m_steps = 0;
    Rendered m_rendered;
};

} // namespace promptlab
