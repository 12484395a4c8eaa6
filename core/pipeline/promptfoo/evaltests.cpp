// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/promptfoo/evaltests.h"

#include "core/pipeline/promptfoo/assertiontypes.h"
#include "core/pipeline/promptfoo/configfunction.h"
#include "core/pipeline/promptfoo/configkeys.h"
#include "core/pipeline/promptfoo/configtext.h"
#include "core/prompt/jsonfields.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

namespace promptlab {

namespace {

struct EvalTestsText {
    Q_DECLARE_TR_FUNCTIONS(PromptfooConfig)
};

void overlayObject(QJsonObject &base, const QJsonObject &over)
{
    for (auto it = over.constBegin(); it != over.constEnd(); ++it)
        base.insert(it.key(), it.value());
}

/// Says which texts of a file look as if they wanted to be templates: promptfoo would put the other variable in.
void reportDataTemplates(const EvalTest &test, ConfigFindings &findings)
{
    static const QRegularExpression name(QStringLiteral("\\{\\{\\s*(\\w{1,100})\\s*\\}\\}"));
    for (qsizetype i = 0; i < test.vars.size(); ++i) {
        const ConfigValue &value = test.vars.items().at(i);
        if (!value.isText() || !value.text().contains(QLatin1String("{{")))
            continue;
        const QString text = value.text().left(10'000);
        auto matches = name.globalMatch(text);
        while (matches.hasNext()) {
            const QString other = matches.next().captured(1);
            if (test.vars.has(other))
                findings.add(ConfigFinding::Kind::Unsupported, test.vars.keys().at(i),
                             EvalTestsText::tr("The text of a file is data: \"{{ %1 }}\" stays as it is").arg(other),
                             value.position());
        }
    }
}

class EvalTestReader
{
public:
    EvalTestReader(EvalTestPlace place, const ConfigFiles &files, ConfigFindings &findings)
        : m_place(place), m_files(files), m_findings(findings)
    {
    }

    EvalTest read(const ConfigValue &value, bool partial)
    {
        EvalTest test;
        test.position = value.position();
        if (!value.isMap()) {
            problem(value, QStringLiteral("tests"),
                    EvalTestsText::tr("A test is a mapping with \"vars\", \"assert\", …"));
            return test;
        }
        checkConfigKeys(value, ConfigPart::Test, m_findings);
        if (!partial)
            checkNotEmpty(value);
        test.description = value.value(QLatin1String("description")).printed();
        readVars(value.value(QLatin1String("vars")), test);
        if (m_place == EvalTestPlace::DataFile)
            reportDataTemplates(test, m_findings);
        test.assertions = readConfigAssertions(value.value(QLatin1String("assert")), m_findings);
        test.options = readMap(value, QStringLiteral("options"));
        test.metadata = readMap(value, QStringLiteral("metadata"));
        if (const ConfigValue &options = value.value(QLatin1String("options")); options.isMap())
            checkOptions(options);
        const ConfigValue &threshold = value.value(QLatin1String("threshold"));
        if (threshold.isNumber())
            test.threshold = threshold.scalar().toDouble();
        else if (!threshold.isNull())
            problem(threshold, QStringLiteral("threshold"), EvalTestsText::tr("\"threshold\" must be a number"));
        test.provider = value.value(QLatin1String("provider")).toJson();
        test.hasProviders = readNames(value.value(QLatin1String("providers")), test.providers);
        test.hasPrompts = readNames(value.value(QLatin1String("prompts")), test.prompts);
        test.providerOutput = value.value(QLatin1String("providerOutput")).toJson();
        const ConfigValue &scoring = value.value(QLatin1String("assertScoringFunction"));
        checkCode(scoring);
        test.assertScoringFunction = scoring.toJson();
        return test;
    }

private:
    void problem(const ConfigValue &value, const QString &subject, const QString &message)
    {
        m_findings.add(ConfigFinding::Kind::Problem, subject, message, value.position());
    }

    void checkNotEmpty(const ConfigValue &value)
    {
        static const QStringList needed = QString::fromLatin1("assert vars options metadata provider providerOutput "
                                                              "threshold")
                                              .split(QLatin1Char(' '));
        if (std::none_of(needed.cbegin(), needed.cend(), [&value](const QString &key) { return value.has(key); }))
            problem(value, QStringLiteral("tests"),
                    EvalTestsText::tr("The test has none of: %1").arg(needed.join(QStringLiteral(", "))));
    }

    QJsonObject readMap(const ConfigValue &test, const QString &key)
    {
        const ConfigValue &value = test.value(key);
        if (!value.isNull() && !value.isMap())
            problem(value, key, EvalTestsText::tr("\"%1\" must be a mapping").arg(key));
        return value.isMap() ? value.toObject() : QJsonObject();
    }

    static bool readNames(const ConfigValue &value, QStringList &names)
    {
        if (value.isText())
            names.append(value.text());
        for (const ConfigValue &item : value.items())
            names.append(item.printed());
        return !value.isNull();
    }

    /// Says what of a file with code will not run.
    void checkCode(const ConfigValue &value)
    {
        if (!value.isText() || !value.text().startsWith(QLatin1String("file://")))
            return;
        const QString extension = splitCodePath(value.text()).extension;
        if (!extension.isEmpty() && !extension.endsWith(QLatin1String("js")))
            m_findings.add(ConfigFinding::Kind::NeedsTrust, value.text(),
                           EvalTestsText::tr("\"%1\" is a program; it is not started").arg(value.text().left(200)),
                           value.position());
    }

    void checkOptions(const ConfigValue &options)
    {
        checkConfigKeys(options, ConfigPart::TestOptions, m_findings);
        for (const char *key : {"transform", "transformVars", "postprocess"})
            checkCode(options.value(QLatin1String(key)));
    }

    void readVars(const ConfigValue &vars, EvalTest &test)
    {
        if (vars.isMap()) {
            test.vars = vars;
            if (m_place == EvalTestPlace::Configuration)
                test.templateVars = vars.keys();
        } else if (vars.isText()) {
            readVarsFiles(vars, test);
        } else if (vars.isList()) {
            for (const ConfigValue &path : vars.items())
                readVarsFiles(path, test);
        } else if (!vars.isNull()) {
            problem(vars, QStringLiteral("vars"), EvalTestsText::tr("\"vars\" must be a mapping or a path"));
        }
    }

    void readVarsFiles(const ConfigValue &path, EvalTest &test)
    {
        QStringList paths{path.text()};
        ConfigFiles files = m_files;
        if (ConfigFiles::isGlob(path.text())) {
            const auto found = m_files.glob(path.text());
            if (!found.ok()) {
                m_findings.addError(found.error(), path.text(), path.position());
                return;
            }
            paths = *found;
            files = m_files.in(QString());
            if (paths.isEmpty())
                problem(path, path.text(), EvalTestsText::tr("No file matches \"%1\"").arg(path.text().left(200)));
        }
        for (const QString &one : paths) {
            const auto tree = readConfigTree(one, files);
            if (!tree.ok())
                m_findings.addError(tree.error(), one, path.position());
            else if (!tree->isMap())
                problem(path, one, EvalTestsText::tr("\"%1\" holds no mapping of variables").arg(one.left(200)));
            for (qsizetype i = 0; tree.ok() && tree->isMap() && i < tree->size(); ++i)
                test.vars.set(tree->keys().at(i), tree->items().at(i));
        }
    }

    EvalTestPlace m_place;
    const ConfigFiles &m_files;
    ConfigFindings &m_findings;
};

const QStringList &specialColumns()
{
    static const QStringList columns =
        QString::fromLatin1(
            "__expected __description __prefix __suffix __providerOutput __metric __threshold __metadata "
            "__config")
            .split(QLatin1Char(' '));
    return columns;
}

bool isExpectedColumn(const QString &name)
{
    static const QString start = QStringLiteral("__expected");
    if (!name.startsWith(start))
        return false;
    return std::all_of(name.cbegin() + start.size(), name.cend(), [](QChar c) { return c.isDigit(); });
}

/// "a, b\, c" → a | b, c.
QJsonArray metadataList(const QString &text)
{
    QJsonArray list;
    QString item;
    const auto take = [&list, &item] {
        if (const QString trimmed = item.trimmed(); !trimmed.isEmpty())
            list.append(trimmed);
        item.clear();
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at) == QLatin1Char('\\') && at + 1 < text.size() && text.at(at + 1) == QLatin1Char(','))
            item += text.at(++at);
        else if (text.at(at) == QLatin1Char(','))
            take();
        else
            item += text.at(at);
    }
    take();
    return list;
}

class TableRowReader
{
public:
    TableRowReader(EvalTest &test, ConfigFindings &findings) : m_test(test), m_findings(findings) {}

    void take(const QString &name, const QString &cell, const TextPosition &place)
    {
        if (!name.startsWith(QLatin1String("__")))
            m_test.vars.set(name, ConfigValue(QJsonValue(cell), place));
        else if (isExpectedColumn(name))
            takeExpected(name, cell, place);
        else if (name == QLatin1String("__description"))
            m_test.description = cell;
        else if (name == QLatin1String("__prefix") || name == QLatin1String("__suffix"))
            takeText(m_test.options, name.sliced(2), cell);
        else if (name == QLatin1String("__providerOutput"))
            m_test.providerOutput = cell.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(cell);
        else if (name == QLatin1String("__metric"))
            m_metric = cell;
        else if (name == QLatin1String("__threshold"))
            m_test.threshold = number(cell, place);
        else if (name.startsWith(QLatin1String("__metadata:")))
            takeMetadata(name.sliced(11), cell);
        else if (name.startsWith(QLatin1String("__config:")))
            m_configs.append({name.sliced(9), cell, place});
        else
            m_test.vars.set(name, ConfigValue(QJsonValue(cell), place));
    }

    void finish()
    {
        for (const ColumnConfig &config : m_configs)
            apply(config);
        for (const auto &[column, assertion] : m_assertions) {
            QJsonObject one = assertion;
            takeText(one, QStringLiteral("metric"), m_metric);
            m_test.assertions.append(one);
        }
    }

private:
    struct ColumnConfig {
        QString name; ///< "__expected1:threshold"
        QString cell;
        TextPosition place;
    };

    static void takeText(QJsonObject &object, const QString &key, const QString &text)
    {
        if (!text.isEmpty())
            object.insert(key, text);
    }

    std::optional<double> number(const QString &cell, const TextPosition &place)
    {
        if (cell.trimmed().isEmpty())
            return std::nullopt;
        bool good = false;
        const double value = cell.trimmed().toDouble(&good);
        if (good && std::isfinite(value))
            return value;
        m_findings.add(ConfigFinding::Kind::Problem, cell,
                       EvalTestsText::tr("The threshold \"%1\" is no number").arg(cell.left(40)), place);
        return std::nullopt;
    }

    void takeExpected(const QString &name, const QString &cell, const TextPosition &place)
    {
        if (cell.trimmed().isEmpty())
            return;
        const QJsonObject assertion = assertionFromCell(cell, place, m_findings);
        const QString type = assertion.value(QLatin1String("type")).toString();
        if (type == QLatin1String("python") || type == QLatin1String("ruby"))
            m_findings.add(ConfigFinding::Kind::NeedsTrust, type,
                           EvalTestsText::tr("The assertion \"%1\" runs a program; it is not started").arg(type),
                           place);
        m_assertions.append({name, assertion});
    }

    void takeMetadata(const QString &key, const QString &cell)
    {
        if (cell.trimmed().isEmpty())
            return;
        if (key.endsWith(QLatin1String("[]")))
            m_test.metadata.insert(key.chopped(2), metadataList(cell));
        else
            m_test.metadata.insert(key, cell);
    }

    void apply(const ColumnConfig &config)
    {
        const QString column = config.name.section(QLatin1Char(':'), 0, 0);
        const QString key = config.name.section(QLatin1Char(':'), 1);
        if (!isExpectedColumn(column) || key != QLatin1String("threshold")) {
            m_findings.add(ConfigFinding::Kind::Unknown, config.name,
                           EvalTestsText::tr("The column \"__config:%1\" is not \"__config:__expected…:threshold\"")
                               .arg(config.name.left(80)),
                           config.place);
            return;
        }
        const auto value = number(config.cell, config.place);
        // "__expected" and "__expected1" are both the first.
        const QString first = QStringLiteral("__expected");
        const QString other = column == first                             ? QString(first + QLatin1Char('1'))
                            : column == QString(first + QLatin1Char('1')) ? first
                                                                          : column;
        for (auto &[name, assertion] : m_assertions) {
            const bool meant = name == column
                            || (name == other
                                && std::none_of(m_assertions.cbegin(), m_assertions.cend(),
                                                [&column](const auto &entry) { return entry.first == column; }));
            if (value && meant)
                assertion.insert(QStringLiteral("threshold"), *value);
        }
    }

    EvalTest &m_test;
    ConfigFindings &m_findings;
    QString m_metric;
    QList<std::pair<QString, QJsonObject>> m_assertions;
    QList<ColumnConfig> m_configs;
};

} // namespace

EvalTest readEvalTest(const ConfigValue &value, EvalTestPlace place, const ConfigFiles &files, ConfigFindings &findings,
                      bool partial)
{
    return EvalTestReader(place, files, findings).read(value, partial);
}

EvalTest evalTestFromRow(const QStringList &header, const QStringList &cells, const QList<TextPosition> &places,
                         ConfigFindings &findings)
{
    EvalTest test;
    test.position = places.value(0);
    TableRowReader reader(test, findings);
    for (qsizetype i = 0; i < header.size(); ++i)
        reader.take(header.at(i), cells.value(i), places.value(i));
    reader.finish();
    reportDataTemplates(test, findings);
    return test;
}

void checkTableHeader(const QStringList &header, const QList<TextPosition> &places, ConfigFindings &findings)
{
    for (qsizetype i = 0; i < header.size(); ++i) {
        const QString &name = header.at(i);
        const QString front = name.section(QLatin1Char(':'), 0, 0);
        const bool special = isExpectedColumn(name) || specialColumns().contains(name)
                          || (name.contains(QLatin1Char(':'))
                              && (front == QLatin1String("__metadata") || front == QLatin1String("__config")));
        const bool oneMissing = !name.startsWith(QLatin1String("__")) && name.startsWith(QLatin1Char('_'))
                             && (specialColumns().contains(QString(QLatin1Char('_') + name))
                                 || isExpectedColumn(QString(QLatin1Char('_') + name)));
        const bool like = name.startsWith(QLatin1String("__")) && !special;
        if (oneMissing || like)
            findings.addUnknown(EvalTestsText::tr("column"), name, specialColumns(), places.value(i));
        if (name == QLatin1String("__metadata") || name == QLatin1String("__config"))
            findings.add(ConfigFinding::Kind::Problem, name,
                         EvalTestsText::tr("The column \"%1\" needs a colon and a name").arg(name), places.value(i));
        if (header.indexOf(name) < i)
            findings.add(ConfigFinding::Kind::Problem, name,
                         EvalTestsText::tr("Two columns are called \"%1\"; the last one counts").arg(name.left(80)),
                         places.value(i));
    }
}

EvalTest mergeEvalTests(const EvalTest &base, const EvalTest &test, bool defaults)
{
    EvalTest merged = base;
    merged.position = test.position;
    merged.description = test.description.isEmpty() ? base.description : test.description;
    for (qsizetype i = 0; i < test.vars.size(); ++i) {
        const QString &name = test.vars.keys().at(i);
        merged.vars.set(name, test.vars.items().at(i));
        merged.templateVars.removeAll(name);
    }
    merged.templateVars += test.templateVars;
    overlayObject(merged.options, test.options);
    overlayObject(merged.metadata, test.metadata);
    if (defaults && test.options.value(QLatin1String("disableDefaultAsserts")).toBool())
        merged.assertions = QJsonArray();
    for (const QJsonValueConstRef assertion : test.assertions)
        merged.assertions.append(assertion);
    if (test.threshold)
        merged.threshold = test.threshold;
    if (!test.provider.isNull())
        merged.provider = test.provider;
    if (test.hasProviders) {
        merged.hasProviders = true;
        merged.providers = test.providers;
    }
    if (test.hasPrompts) {
        merged.hasPrompts = true;
        merged.prompts = test.prompts;
    }
    if (!test.providerOutput.isNull())
        merged.providerOutput = test.providerOutput;
    if (!test.assertScoringFunction.isNull())
        merged.assertScoringFunction = test.assertScoringFunction;
    return merged;
}

QList<EvalTestOrigin> evalTestOrigins(const ConfigValue &value, const ConfigFiles &files, ConfigFindings &findings)
{
    if (value.isNull())
        return {};
    if (value.isList()) {
        QList<EvalTestOrigin> origins;
        for (const ConfigValue &item : value.items())
            origins += evalTestOrigins(item, files, findings);
        return origins;
    }
    EvalTestOrigin origin;
    origin.position = value.position();
    if (value.isMap() && value.has(QStringLiteral("path"))) {
        checkConfigKeys(value, ConfigPart::TestGenerator, findings);
        origin.path = value.value(QLatin1String("path")).printed();
        origin.pathConfig = value.value(QLatin1String("config")).toJson();
        return {origin};
    }
    if (value.isMap()) {
        origin.value = value;
        return {origin};
    }
    if (!value.isText()) {
        findings.add(ConfigFinding::Kind::Problem, QStringLiteral("tests"),
                     EvalTestsText::tr("A test is a mapping or a path"), value.position());
        return {};
    }
    origin.path = value.text();
    if (!ConfigFiles::isGlob(origin.path) || origin.path.contains(QLatin1String("://"))) {
        if (!origin.path.startsWith(QLatin1String("file://")) || !ConfigFiles::isGlob(origin.path))
            return {origin};
    }
    const auto paths = files.glob(origin.path);
    if (!paths.ok())
        findings.addError(paths.error(), origin.path, value.position());
    else if (paths->isEmpty())
        findings.add(ConfigFinding::Kind::Problem, origin.path,
                     EvalTestsText::tr("No file matches \"%1\"").arg(origin.path.left(200)), value.position());
    QList<EvalTestOrigin> origins;
    for (const QString &path : paths.valueOr({})) {
        origin.path = path;
        origins.append(origin);
    }
    return origins;
}

} // namespace promptlab
