// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/lintchecks.h"

#include <QCoreApplication>

namespace promptlab {

namespace {

struct IncludeText {
    Q_DECLARE_TR_FUNCTIONS(Lint)
};

constexpr int deepestInclude = 5;

/// An include as it is named in a text.
struct IncludePlace {
    QString name;
    qsizetype begin = 0;
    qsizetype end = 0;
};

QList<IncludePlace> mustachePlaces(const LintDocument &document)
{
    QList<IncludePlace> places;
    const QString &text = document.text;
    for (qsizetype at = text.indexOf(QLatin1String("{{>")); at >= 0; at = text.indexOf(QLatin1String("{{>"), at + 3)) {
        const qsizetype end = text.indexOf(QLatin1String("}}"), at);
        if (end < 0)
            break;
        const QString name = text.sliced(at + 3, end - at - 3).trimmed();
        if (document.parsed->includes.contains(name))
            places.append({name, at, end + 2});
    }
    return places;
}

QList<IncludePlace> includePlaces(const LintDocument &document, TemplateFormat format)
{
    QList<IncludePlace> places;
    if (!document.parsed.ok() || document.parsed->includes.isEmpty())
        return places;
    if (format == TemplateFormat::Mustache)
        return mustachePlaces(document);
    for (const NunjucksTag &tag : document.tags) {
        const NunjucksToken file = tag.tokens.value(1);
        const QString word = tag.tokens.value(0).text;
        const bool loads = word == QLatin1String("include") || word == QLatin1String("extends")
                        || word == QLatin1String("import") || word == QLatin1String("from");
        if (tag.statement && loads && file.kind == NunjucksToken::Kind::String)
            places.append({file.text, tag.begin, tag.end});
    }
    return places;
}

/// Follows the includes of a prompt; each include is walked once.
class IncludeChecks final
{
public:
    explicit IncludeChecks(LintContext &context) : m_context(context) {}

    void run()
    {
        const TemplateFormat format = m_context.input().content.format;
        const QJsonObject &pins = m_context.input().content.includePins;
        for (const LintDocument &document : m_context.messages()) {
            for (const IncludePlace &place : includePlaces(document, format)) {
                checkMissing(document, place);
                const bool floating = m_context.include(place.name) != nullptr && !pins.contains(place.name);
                if (floating)
                    addFloating(document, place);
                checkChain(document, place);
            }
        }
        for (const QString &name : m_reached) {
            const LintDocument *document = m_context.include(name);
            const QStringList &unpinned = m_context.input().includes.value(name).unpinned;
            for (const IncludePlace &place : includePlaces(*document, format)) {
                checkMissing(*document, place);
                if (unpinned.contains(place.name))
                    addFloating(*document, place);
            }
        }
    }

private:
    /// How a walk below an include ended.
    struct Depth {
        int levels = 0; ///< includes in the longest chain, this one included
        bool circle = false;
    };

    void checkMissing(const LintDocument &document, const IncludePlace &place)
    {
        if (m_context.include(place.name) == nullptr && place.name != m_context.input().name)
            m_context.add(
                LintCode::IncludeMissing, document, place.begin, place.end,
                IncludeText::tr("There is no include \"%1\": create it, or correct the name").arg(place.name));
    }

    void addFloating(const LintDocument &document, const IncludePlace &place)
    {
        m_context.add(LintCode::IncludeFloating, document, place.begin, place.end,
                      IncludeText::tr("The include \"%1\" is not tied to a version, so its next edit changes this "
                                      "prompt: pin the version that was tested")
                          .arg(place.name));
    }

    void checkChain(const LintDocument &document, const IncludePlace &place)
    {
        const Depth depth = walk(place.name, 1);
        if (depth.circle)
            m_context.add(LintCode::IncludeCycle, document, place.begin, place.end,
                          IncludeText::tr("The include \"%1\" leads back to itself or to this prompt (%2): take one "
                                          "link of the circle out")
                              .arg(place.name, m_circle.value(place.name, place.name)));
        else if (depth.levels > deepestInclude)
            m_context.add(LintCode::IncludeCycle, document, place.begin, place.end,
                          IncludeText::tr("Includes are %1 levels deep below \"%2\"; at most %3 are followed: put some "
                                          "of them together")
                              .arg(QString::number(depth.levels), place.name, QString::number(deepestInclude)));
    }

    Depth walk(const QString &name, int level)
    {
        // Deeper than anybody nests; the answer is the same.
        if (level > 64)
            return {level, false};
        if (m_path.contains(name) || (!name.isEmpty() && name == m_context.input().name)) {
            QStringList chain = m_path.mid(m_path.contains(name) ? m_path.indexOf(name) : 0);
            chain.append(name);
            m_circle.insert(m_path.value(0, name), chain.join(QStringLiteral(" → ")));
            return {1, true};
        }
        if (const auto known = m_depths.constFind(name); known != m_depths.constEnd())
            return *known;
        const LintDocument *document = m_context.include(name);
        if (document == nullptr)
            return {1, false};
        m_reached.insert(name);
        Depth depth{1, false};
        if (document->parsed.ok()) {
            m_path.append(name);
            for (const QString &next : document->parsed->includes) {
                const Depth below = walk(next, level + 1);
                depth.levels = std::max(depth.levels, below.levels + 1);
                depth.circle = depth.circle || below.circle;
            }
            m_path.removeLast();
        }
        m_depths.insert(name, depth);
        return depth;
    }

    LintContext &m_context;
    QStringList m_path;
    QSet<QString> m_reached;
    QHash<QString, Depth> m_depths;
    QHash<QString, QString> m_circle; ///< by the include that a message names
};

} // namespace

void checkIncludes(LintContext &context)
{
    IncludeChecks(context).run();
}

} // namespace promptlab
