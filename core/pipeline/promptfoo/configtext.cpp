// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/promptfoo/configtext.h"

#include "core/template/templateengine.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

namespace promptlab {

namespace {

struct ConfigTextText {
    Q_DECLARE_TR_FUNCTIONS(PromptfooConfig)
};

constexpr qint64 maxConfigTreeBytes = 16 * 1024 * 1024;
constexpr int maxReferenceDepth = 64;
constexpr int maxReferencedValues = 1'000'000;

ParseLimits configTreeLimits(qsizetype bytes)
{
    // Aliases may multiply what is written, but not without bounds: a small file must not fill the memory.
    ParseLimits limits;
    limits.maxBytes = maxConfigTreeBytes;
    limits.maxValues = std::min<qsizetype>(1'000'000, 10'000 + 4 * bytes);
    return limits;
}

/// The value at a JSON Pointer; null pointer: nothing there.
const ConfigValue *configAt(const ConfigValue &root, const QString &pointer)
{
    const ConfigValue *value = &root;
    for (QString token : pointer.split(QLatin1Char('/'), Qt::SkipEmptyParts)) {
        token.replace(QLatin1String("~1"), QLatin1String("/")).replace(QLatin1String("~0"), QLatin1String("~"));
        bool isIndex = false;
        const qsizetype index = token.toLongLong(&isIndex);
        if (value->isMap() && value->has(token))
            value = &value->value(token);
        else if (value->isList() && isIndex && index >= 0 && index < value->size())
            value = &value->items().at(index);
        else
            return nullptr;
    }
    return value;
}

class Dereferencer
{
public:
    Dereferencer(const ConfigValue &root, const ConfigFiles &files, ConfigFindings &findings, QSet<QString> *used)
        : m_root(root), m_files(files), m_findings(findings), m_used(used)
    {
    }

    ConfigValue resolve(const ConfigValue &value, const ConfigValue &home, bool inSchema)
    {
        if (++m_values > maxReferencedValues || m_open.size() > maxReferenceDepth)
            return refuse(value, QStringLiteral("$ref"), ConfigTextText::tr("The references unfold to too much"));
        if (value.kind() == ConfigValue::Kind::Scalar)
            return value;
        const QString refKey = QStringLiteral("$ref");
        if (value.isMap() && value.value(refKey).isText())
            return follow(value, home, inSchema);
        static const QSet<QString> schemaKeys{QStringLiteral("value"),      QStringLiteral("schema"),
                                              QStringLiteral("tools"),      QStringLiteral("functions"),
                                              QStringLiteral("parameters"), QStringLiteral("response_format")};
        ConfigValue copy = value;
        for (qsizetype i = 0; i < copy.size(); ++i) {
            const bool schema = inSchema || (value.isMap() && schemaKeys.contains(value.keys().at(i)));
            copy.items()[i] = resolve(value.items().at(i), home, schema);
        }
        return copy;
    }

private:
    ConfigValue refuse(const ConfigValue &value, const QString &subject, const QString &message)
    {
        m_findings.add(ConfigFinding::Kind::Problem, subject, message, value.position());
        return value;
    }

    ConfigValue follow(const ConfigValue &value, const ConfigValue &home, bool inSchema)
    {
        const QString refKey = QStringLiteral("$ref");
        const QString reference = value.value(refKey).text();
        const qsizetype hash = reference.indexOf(QLatin1Char('#'));
        const QString file = hash < 0 ? reference : reference.left(hash);
        const QString pointer =
            hash < 0 ? QString() : QString::fromUtf8(QByteArray::fromPercentEncoding(reference.mid(hash + 1).toUtf8()));
        if (inSchema && (!file.isEmpty() || !configAt(home, pointer) || pointer.isEmpty()))
            return value; // the schema's own
        ConfigValue other;
        const ConfigValue *target = &home;
        if (!file.isEmpty()) {
            if (file.contains(QLatin1String("://")) && !file.startsWith(QLatin1String("file://")))
                return refuse(value, reference,
                              ConfigTextText::tr("\"%1\" is not loaded: nothing is fetched").arg(reference.left(200)));
            auto tree = readConfigTree(file, m_files);
            if (!tree.ok()) {
                m_findings.addError(tree.error(), reference, value.position());
                return value;
            }
            other = *tree;
            target = &other;
        } else if (m_used && &home == &m_root) {
            m_used->insert(pointer.section(QLatin1Char('/'), 1, 1));
        }
        const ConfigValue *found = configAt(*target, pointer);
        if (!found)
            return refuse(value, reference, ConfigTextText::tr("\"%1\" leads nowhere").arg(reference.left(200)));
        const QString name = file + QLatin1Char('#') + pointer;
        if (m_open.contains(name))
            return refuse(value, reference,
                          ConfigTextText::tr("\"%1\" leads around in a circle").arg(reference.left(200)));
        m_open.append(name);
        ConfigValue resolved = resolve(*found, *target, inSchema);
        m_open.removeLast();
        if (value.size() > 1 && resolved.isMap()) {
            for (const QString &key : value.keys()) {
                if (key != refKey)
                    resolved.set(key, resolve(value.value(key), home, inSchema), value.keyPosition(key));
            }
        }
        return resolved;
    }

    const ConfigValue &m_root;
    const ConfigFiles &m_files;
    ConfigFindings &m_findings;
    QSet<QString> *m_used;
    QStringList m_open;
    int m_values = 0;
};

/// Replaces the templates of one text that read env and nothing else.
class EnvironmentRenderer
{
public:
    EnvironmentRenderer(QJsonObject own, const EnvironmentLookup &environment, const ScriptHost &scripts,
                        ConfigFindings &findings, bool report)
        : m_own(std::move(own)), m_environment(environment), m_scripts(scripts), m_findings(findings), m_report(report)
    {
    }

    QString render(const QString &text, const TextPosition &position)
    {
        static const QRegularExpression form(
            QStringLiteral("\\{\\{-?\\s*env(?:\\.([A-Za-z_]\\w*)|\\[\\s*['\"]([^'\"\\]]{1,200})['\"]\\s*\\])"
                           "(\\s*\\|[^{}]*)?\\s*-?\\}\\}"));
        if (!text.contains(QLatin1String("env")) || text.size() > 1024 * 1024)
            return text;
        QString out;
        qsizetype copied = 0;
        auto matches = form.globalMatch(text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            const QString name = match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
            out += text.mid(copied, match.capturedStart() - copied);
            out += replacement(match.captured(), name, !match.captured(3).isEmpty(), position);
            copied = match.capturedEnd();
        }
        return copied == 0 ? text : QString(out + text.mid(copied));
    }

private:
    std::optional<QString> lookUp(const QString &name) const
    {
        // A value that is a template itself has another one of the same name behind it, or none.
        if (const QJsonValue own = m_own.value(name); own.isString() && !own.toString().contains(QLatin1String("{{")))
            return own.toString();
        return m_environment ? m_environment(name) : std::nullopt;
    }

    QString replacement(const QString &written, const QString &name, bool filtered, const TextPosition &position)
    {
        const std::optional<QString> value = lookUp(name);
        if (value && !filtered)
            return *value;
        if (filtered) {
            QJsonObject env;
            if (value)
                env.insert(name, *value);
            RenderOptions options;
            options.strict = false;
            const auto rendered = ::promptlab::render(TemplateFormat::Nunjucks, written,
                                                      QJsonObject{{QStringLiteral("env"), env}}, options, m_scripts);
            if (rendered.ok())
                return rendered->text;
            m_findings.addError(rendered.error(), name, position);
            return written;
        }
        if (m_report)
            m_findings.add(
                ConfigFinding::Kind::Problem, name,
                ConfigTextText::tr("The environment variable \"%1\" is not set, or may not be read here").arg(name),
                position);
        return written;
    }

    QJsonObject m_own;
    const EnvironmentLookup &m_environment;
    const ScriptHost &m_scripts;
    ConfigFindings &m_findings;
    bool m_report;
};

} // namespace

Result<ConfigValue> readConfigTree(const QString &written, const ConfigFiles &files)
{
    PL_TRY(const QByteArray bytes, files.read(written, maxConfigTreeBytes));
    const QString shown = files.shown(written);
    if (QFileInfo(shown).suffix().compare(QLatin1String("json"), Qt::CaseInsensitive) == 0)
        return parseConfigJson(bytes, shown, configTreeLimits(bytes.size()));
    return parseConfigYaml(bytes, shown, configTreeLimits(bytes.size()));
}

ConfigValue dereferenceConfig(const ConfigValue &root, const ConfigFiles &files, ConfigFindings &findings,
                              QSet<QString> *used)
{
    return Dereferencer(root, files, findings, used).resolve(root, root, false);
}

QJsonObject configEnvironment(const ConfigValue &root)
{
    QJsonObject env;
    const ConfigValue &map = root.value(QLatin1String("env"));
    for (qsizetype i = 0; map.isMap() && i < map.size(); ++i) {
        if (!map.items().at(i).isNull())
            env.insert(map.keys().at(i), map.items().at(i).printed());
    }
    return env;
}

ConfigValue renderConfigEnvironment(const ConfigValue &root, const EnvironmentLookup &environment,
                                    const ScriptHost &scripts, ConfigFindings &findings)
{
    ConfigValue result = root;
    const QString envKey = QStringLiteral("env");
    if (root.value(envKey).isMap()) {
        EnvironmentRenderer first(configEnvironment(root), environment, scripts, findings, false);
        ConfigValue own = root.value(envKey);
        own.mapTexts([&first](const QString &text, const TextPosition &at) { return first.render(text, at); });
        result.set(envKey, own, root.keyPosition(envKey));
    }
    EnvironmentRenderer second(configEnvironment(result), environment, scripts, findings, true);
    result.mapTexts([&second](const QString &text, const TextPosition &at) { return second.render(text, at); });
    return result;
}

} // namespace promptlab
