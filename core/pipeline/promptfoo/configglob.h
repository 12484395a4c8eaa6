// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace promptlab {

/// A pattern of paths with *, ?, [abc], [!abc], {a,b} and ** (any folders). Hidden names are matched only where the
/// pattern names the dot. Matching takes time in proportion to pattern times path: a stranger may have written both.
class ConfigGlob final
{
public:
    explicit ConfigGlob(const QString &pattern);

    [[nodiscard]] bool matches(const QString &path) const;
    /// Whether folders of any depth may hold a match.
    [[nodiscard]] bool isDeep() const { return m_deep; }

private:
    QList<QStringList> m_alternatives; ///< without braces, as the parts between slashes
    bool m_deep = false;
};

} // namespace promptlab
