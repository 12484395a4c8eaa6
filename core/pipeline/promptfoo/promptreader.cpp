// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/promptfoo/promptreader.h"

#include "core/pipeline/promptfoo/configfunction.h"
#include "core/pipeline/promptfoo/configkeys.h"
#include "core/pipeline/promptfoo/csvrecords.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>

namespace promptlab {

namespace {

struct PromptReaderText {
    Q_DECLARE_TR_FUNCTIONS(PromptfooConfig)
};

constexpr int maxNestedPromptFiles = 8;

const QStringList &promptExtensions()
{
    static const QStringList extensions =
        QString::fromLatin1(
            ".txt .md .j2 .json .jsonl .yaml .yml .csv .js .cjs .mjs .ts .cts .mts .py .sh .rb .pl .exe "
            ".bat .cmd .ps1 .bash")
            .split(QLatin1Char(' '));
    return extensions;
}

QString promptSuffixOf(const QString &path)
{
    return QFileInfo(path).suffix().toLower();
}

/// Ends in an extension of a prompt file, or in one with ":function" behind it.
bool endsAsPromptFile(const QString &text)
{
    const ConfigCodePath code = splitCodePath(text);
    return std::any_of(promptExtensions().cbegin(), promptExtensions().cend(),
                       [&](const QString &extension) { return code.path.endsWith(extension); });
}

} // namespace

QString evalPromptId(const QString &label)
{
    return QString::fromLatin1(QCryptographicHash::hash(label.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

PromptfooPromptReader::PromptfooPromptReader(const ConfigFiles &files, ConfigFindings &findings,
                                             const QString &separator)
    : m_files(files), m_findings(findings), m_separator(separator.isEmpty() ? QStringLiteral("---") : separator)
{
}

bool PromptfooPromptReader::isPath(const QString &text)
{
    if (text.contains(QLatin1Char('\n')))
        return false;
    if (text.startsWith(QLatin1String("file://")) || endsAsPromptFile(text))
        return true;
    const auto dotFromEnd = [&text](qsizetype places) {
        return text.size() >= places && text.at(text.size() - places) == QLatin1Char('.');
    };
    return dotFromEnd(3) || dotFromEnd(4) || text.contains(QLatin1Char('*')) || text.contains(QLatin1Char('/'))
        || text.contains(QLatin1Char('\\'));
}

void PromptfooPromptReader::read(const ConfigValue &value, QList<EvalPrompt> &prompts)
{
    if (value.isList()) {
        for (const ConfigValue &entry : value.items())
            readEntry(entry, prompts);
    } else if (value.isMap()) {
        for (qsizetype i = 0; i < value.size(); ++i) {
            const QString &path = value.keys().at(i);
            readText(path, Given{QString(), value.items().at(i).printed(), {}, value.keyPosition(path)}, prompts);
        }
    } else {
        readEntry(value, prompts);
    }
}

void PromptfooPromptReader::readEntry(const ConfigValue &entry, QList<EvalPrompt> &prompts)
{
    Given given;
    given.position = entry.position();
    if (entry.isText()) {
        readText(entry.text(), given, prompts);
        return;
    }
    if (entry.isList()) {
        const QString raw = entry.toJsonText();
        add(raw, raw, given, prompts);
        return;
    }
    if (!entry.isMap()) {
        m_findings.add(ConfigFinding::Kind::Problem, QStringLiteral("prompts"),
                       PromptReaderText::tr("A prompt is a text or a mapping with \"raw\" or \"id\""), given.position);
        return;
    }
    checkConfigKeys(entry, ConfigPart::Prompt, m_findings);
    given.id = entry.value(QLatin1String("id")).printed();
    given.label = entry.value(QLatin1String("label")).printed();
    given.config = entry.value(QLatin1String("config")).toObject();
    const ConfigValue &rawValue = entry.value(QLatin1String("raw"));
    const QString raw = rawValue.isNull() ? given.id : rawValue.printed();
    if (raw.isEmpty()) {
        m_findings.add(ConfigFinding::Kind::Problem, QStringLiteral("prompts"),
                       PromptReaderText::tr("The prompt has neither \"raw\" nor \"id\""), given.position);
        return;
    }
    if (rawValue.isNull() && isPath(given.id))
        given.id.clear(); // it names the file
    readText(raw, given, prompts);
}

void PromptfooPromptReader::readText(const QString &text, const Given &given, QList<EvalPrompt> &prompts)
{
    if (text.startsWith(QLatin1String("exec:"))) {
        readFunction(text, given, prompts);
        return;
    }
    static const QStringList services{QStringLiteral("langfuse://"), QStringLiteral("portkey://"),
                                      QStringLiteral("helicone://")};
    for (const QString &service : services) {
        if (text.startsWith(service)) {
            m_findings.add(ConfigFinding::Kind::Unsupported, text,
                           PromptReaderText::tr("\"%1\" is not loaded: nothing is fetched").arg(text.left(200)),
                           given.position);
            return;
        }
    }
    if (!isPath(text)) {
        add(text, given.label.isEmpty() ? text : given.label, given, prompts);
        return;
    }
    const ConfigCodePath code = splitCodePath(text);
    if (ConfigFiles::isGlob(code.path) || m_files.isFolder(code.path)) {
        readPattern(text, given, prompts);
        return;
    }
    const auto resolved = m_files.resolve(code.path);
    if (resolved.ok()) {
        readFile(text, given, prompts);
        return;
    }
    // "Answer with yes/no" is a text that looks like a path: only what must be a file is worth a word.
    const bool isNamed = endsAsPromptFile(text) && !text.contains(QLatin1Char(' '));
    const bool mustBeFile = isNamed || text.startsWith(QLatin1String("file://")) || text.startsWith(QLatin1String("./"))
                         || text.startsWith(QLatin1String("../"));
    if (mustBeFile) {
        m_findings.addError(resolved.error(), text, given.position);
        return;
    }
    add(text, given.label.isEmpty() ? text : given.label, given, prompts);
}

void PromptfooPromptReader::readPattern(const QString &pattern, const Given &given, QList<EvalPrompt> &prompts)
{
    const ConfigCodePath code = splitCodePath(pattern);
    const bool isFolder = m_files.isFolder(code.path);
    const auto paths = m_files.glob(isFolder ? QString(code.path + QStringLiteral("/*")) : code.path);
    if (!paths.ok() || paths->isEmpty()) {
        if (!paths.ok() && pattern.startsWith(QLatin1String("file://"))) {
            m_findings.addError(paths.error(), pattern, given.position);
            return;
        }
        if (endsAsPromptFile(pattern) || pattern.startsWith(QLatin1String("file://")))
            m_findings.add(ConfigFinding::Kind::Problem, pattern,
                           PromptReaderText::tr("No file matches \"%1\"; it is used as the text of a prompt")
                               .arg(pattern.left(200)),
                           given.position);
        add(pattern, given.label.isEmpty() ? pattern : given.label, given, prompts);
        return;
    }
    const ConfigFiles outer = m_files;
    m_files = m_files.in(QString());
    for (const QString &path : *paths) {
        Given one = given;
        if (!given.id.isEmpty())
            one.id = given.id + QLatin1Char(':') + path;
        if (!given.label.isEmpty())
            one.label = given.label + QStringLiteral(": ") + path;
        const QString written = code.function.isEmpty() ? path : QString(path + QLatin1Char(':') + code.function);
        readFile(written, one, prompts);
    }
    m_files = outer;
}

void PromptfooPromptReader::readFile(const QString &path, const Given &given, QList<EvalPrompt> &prompts)
{
    const ConfigCodePath code = splitCodePath(path);
    if (!code.extension.isEmpty()) {
        readFunction(path, given, prompts);
        return;
    }
    const auto text = m_files.readText(code.path);
    if (!text.ok()) {
        m_findings.addError(text.error(), path, given.position);
        return;
    }
    const qsizetype before = prompts.size();
    const qsizetype said = m_findings.all().size();
    m_source = m_files.shown(code.path);
    readContent(m_files.relative(code.path).valueOr(code.path), *text, given, prompts);
    if (prompts.size() == before && m_findings.all().size() == said)
        m_findings.add(ConfigFinding::Kind::Problem, path,
                       PromptReaderText::tr("There is no prompt in \"%1\"").arg(path.left(200)), given.position);
}

void PromptfooPromptReader::readContent(const QString &path, const QString &text, const Given &given,
                                        QList<EvalPrompt> &prompts)
{
    const QString suffix = promptSuffixOf(path);
    if (suffix == QLatin1String("txt")) {
        readParts(path, text, given, prompts);
    } else if (suffix == QLatin1String("jsonl")) {
        readLines(path, text, given, prompts);
    } else if (suffix == QLatin1String("csv")) {
        readCsv(path, text, given, prompts);
    } else if (suffix == QLatin1String("md") || suffix == QLatin1String("j2") || suffix == QLatin1String("json")
               || suffix == QLatin1String("yaml") || suffix == QLatin1String("yml")) {
        const bool isTree = suffix != QLatin1String("md") && suffix != QLatin1String("j2");
        const QString raw = isTree ? treeText(path, text) : text;
        if (!raw.trimmed().isEmpty())
            add(raw, given.label.isEmpty() ? QString(path + QStringLiteral(": ") + text) : given.label, given, prompts);
    } else {
        m_findings.add(
            ConfigFinding::Kind::NeedsTrust, path,
            PromptReaderText::tr("\"%1\" is no kind of prompt file; it is not started as a program").arg(path),
            given.position);
    }
}

void PromptfooPromptReader::readFunction(const QString &written, const Given &given, QList<EvalPrompt> &prompts)
{
    auto function = readConfigFunction(written, m_files, m_findings, given.position);
    if (!function.ok()) {
        m_findings.addError(function.error(), written, given.position);
        return;
    }
    const QString path =
        function->name.isEmpty() ? function->path : QString(function->path + QLatin1Char(':') + function->name);
    EvalPrompt prompt;
    prompt.label = given.label.isEmpty() ? path : given.label;
    prompt.id = given.id.isEmpty() ? evalPromptId(prompt.label) : given.id;
    prompt.raw = function->source;
    prompt.config = given.config;
    prompt.position = given.position;
    prompt.function = std::move(*function);
    prompts.append(prompt);
}

void PromptfooPromptReader::readParts(const QString &path, const QString &text, const Given &given,
                                      QList<EvalPrompt> &prompts)
{
    QStringList part;
    const auto flush = [&] {
        const QString raw = part.join(QLatin1Char('\n')).trimmed();
        part.clear();
        if (raw.isEmpty())
            return;
        const QString label = path + QStringLiteral(": ") + raw;
        add(raw, given.label.isEmpty() ? label : QString(given.label + QStringLiteral(": ") + label), given, prompts);
    };
    for (QString line : text.split(QLatin1Char('\n'))) {
        if (line.endsWith(QLatin1Char('\r')))
            line.chop(1);
        if (line.trimmed() == m_separator)
            flush();
        else
            part.append(line);
    }
    flush();
}

void PromptfooPromptReader::readLines(const QString &path, const QString &text, const Given &given,
                                      QList<EvalPrompt> &prompts)
{
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        const QString raw = line.trimmed();
        if (raw.isEmpty())
            continue;
        const QString &front = given.label.isEmpty() ? path : given.label;
        add(raw, front + QStringLiteral(": ") + raw, given, prompts);
    }
}

void PromptfooPromptReader::readCsv(const QString &path, const QString &text, const Given &given,
                                    QList<EvalPrompt> &prompts)
{
    const auto label = [&given](const QString &raw) { return given.label.isEmpty() ? raw : given.label; };
    if (!text.contains(QLatin1Char(',')) && !text.contains(QLatin1Char('"'))) {
        bool first = true;
        for (const QString &line : text.split(QLatin1Char('\n'))) {
            const QString raw = line.trimmed();
            const bool isHeader = std::exchange(first, false) && raw.toLower() == QLatin1String("prompt");
            if (!raw.isEmpty() && !isHeader)
                add(raw, label(raw), given, prompts);
        }
        return;
    }
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(text.toUtf8());
    buffer->open(QIODevice::ReadOnly);
    CsvRecords records(std::move(buffer), m_source, ',', false);
    CsvRecords::Record record;
    QStringList header;
    while (records.canGoOn()) {
        const auto more = records.next(record);
        if (!more.ok()) {
            m_findings.addError(more.error(), path, given.position);
            continue;
        }
        if (!*more)
            break;
        if (header.isEmpty()) {
            header = record.cells;
            if (!header.contains(QStringLiteral("prompt"))) {
                m_findings.add(ConfigFinding::Kind::Problem, path,
                               PromptReaderText::tr("The table has no column \"prompt\""), record.places.value(0));
                return;
            }
            continue;
        }
        const QString raw = record.cells.value(header.indexOf(QStringLiteral("prompt")));
        const QString named = record.cells.value(header.indexOf(QStringLiteral("label")));
        if (!raw.isEmpty())
            add(raw, named.isEmpty() ? label(raw) : named, given, prompts);
    }
}

/// The text of a JSON or YAML file as one line of JSON, the files that it names put in. Text that is neither stays.
QString PromptfooPromptReader::treeText(const QString &path, const QString &text)
{
    const bool isJson = promptSuffixOf(path) == QLatin1String("json");
    const QByteArray bytes = text.toUtf8();
    auto tree = isJson ? parseConfigJson(bytes, m_source) : parseConfigYaml(bytes, m_source);
    if (!tree.ok()) {
        // A JSON template with loops is no JSON until it is rendered.
        if (!isJson || !text.contains(QLatin1String("{%")))
            m_findings.addError(tree.error(), path, TextPosition{m_source, 0, 0});
        return text;
    }
    loadNested(*tree, 0);
    return tree->toJsonText();
}

void PromptfooPromptReader::loadNested(ConfigValue &value, int depth)
{
    if (!value.isText()) {
        for (ConfigValue &item : value.items())
            loadNested(item, depth);
        return;
    }
    const QString written = value.text();
    if (!written.startsWith(QLatin1String("file://")) || written.contains(QLatin1Char('{')))
        return;
    const QString suffix = promptSuffixOf(written);
    if (!splitCodePath(written).extension.isEmpty()) {
        m_findings.add(ConfigFinding::Kind::Unsupported, written,
                       PromptReaderText::tr("\"%1\" inside of a prompt file is not run").arg(written.left(200)),
                       value.position());
        return;
    }
    if (depth >= maxNestedPromptFiles) {
        m_findings.add(ConfigFinding::Kind::Problem, written,
                       PromptReaderText::tr("Prompt files name each other more than %1 deep").arg(maxNestedPromptFiles),
                       value.position());
        return;
    }
    const TextPosition position = value.position();
    if (suffix == QLatin1String("json") || suffix == QLatin1String("yaml") || suffix == QLatin1String("yml")) {
        auto tree = readConfigTree(written, m_files);
        if (!tree.ok()) {
            m_findings.addError(tree.error(), written, position);
            return;
        }
        loadNested(*tree, depth + 1);
        value = *tree;
        return;
    }
    const auto text = m_files.readText(written);
    if (text.ok())
        value = ConfigValue(QJsonValue(*text), position);
    else
        m_findings.addError(text.error(), written, position);
}

void PromptfooPromptReader::add(const QString &raw, const QString &label, const Given &given,
                                QList<EvalPrompt> &prompts)
{
    EvalPrompt prompt;
    prompt.raw = raw;
    prompt.label = label;
    prompt.id = given.id.isEmpty() ? evalPromptId(label) : given.id;
    prompt.config = given.config;
    prompt.position = given.position;
    prompts.append(prompt);
}

} // namespace promptlab
