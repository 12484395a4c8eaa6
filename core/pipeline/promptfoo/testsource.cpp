// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/promptfoo/testsource.h"

#include "core/base/files.h"
#include "core/pipeline/promptfoo/configfunction.h"
#include "core/pipeline/promptfoo/configtext.h"
#include "core/pipeline/promptfoo/csvrecords.h"
#include "core/pipeline/promptfoo/evaltests.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <array>

namespace promptlab {

namespace {

struct TestSourceText {
    Q_DECLARE_TR_FUNCTIONS(PromptfooConfig)
};

constexpr qint64 maxTestLine = 16 * 1024 * 1024;

QString rowName(qint64 number)
{
    return QStringLiteral("Row #%1").arg(number);
}

/// Tests that are in memory.
class ListTestSource final : public TestSource
{
public:
    /// @param files with the folder of the file that holds the tests.
    ListTestSource(QList<ConfigValue> tests, EvalTestPlace place, ConfigFiles files, const TestSourceSetup &setup,
                   bool partial)
        : m_tests(std::move(tests)), m_place(place), m_files(std::move(files)), m_findings(setup.findings),
          m_partial(partial)
    {
    }

    std::optional<EvalTest> next() override
    {
        while (m_at < m_tests.size()) {
            const ConfigValue value = m_tests.at(m_at++);
            EvalTest test = readEvalTest(value, m_place, m_files, m_findings, m_partial);
            if (!value.isMap())
                continue;
            if (m_place == EvalTestPlace::DataFile && test.description.isEmpty() && !m_partial)
                test.description = rowName(m_at);
            return test;
        }
        return std::nullopt;
    }

private:
    QList<ConfigValue> m_tests;
    EvalTestPlace m_place;
    ConfigFiles m_files;
    ConfigFindings &m_findings;
    bool m_partial;
    qsizetype m_at = 0;
};

class JsonLinesTestSource final : public TestSource
{
public:
    JsonLinesTestSource(std::unique_ptr<QIODevice> device, const QString &source, ConfigFiles files,
                        const TestSourceSetup &setup)
        : m_device(std::move(device)), m_source(source), m_files(std::move(files)), m_findings(setup.findings)
    {
    }

    std::optional<EvalTest> next() override
    {
        while (!m_device->atEnd()) {
            const QByteArray line = readLine();
            ++m_line;
            if (line.size() > maxTestLine) {
                m_findings.add(
                    ConfigFinding::Kind::Problem, m_source,
                    TestSourceText::tr("A line is longer than %1 bytes; nothing behind it is read").arg(maxTestLine),
                    TextPosition{m_source, m_line, 1});
                m_device->close();
                break;
            }
            if (line.trimmed().isEmpty())
                continue;
            ++m_row;
            if (auto test = read(line))
                return test;
        }
        return std::nullopt;
    }

private:
    /// QIODevice::readLine(limit) takes memory of the limit's size for every line.
    QByteArray readLine()
    {
        QByteArray line;
        std::array<char, 8192> part{};
        while (line.size() <= maxTestLine) {
            const qint64 count = m_device->readLine(part.data(), qint64(part.size()));
            if (count <= 0)
                break;
            line.append(part.data(), count);
            if (line.endsWith('\n'))
                break;
        }
        return line;
    }

    std::optional<EvalTest> read(const QByteArray &line)
    {
        auto value = parseConfigJson(line, m_source);
        if (!value.ok()) {
            Error error = value.error();
            if (error.position)
                error.position->line = m_line;
            m_findings.addError(error, m_source, TextPosition{m_source, m_line, 1});
            return std::nullopt;
        }
        value->moveToLine(m_line);
        if (!value->isMap()) {
            m_findings.add(ConfigFinding::Kind::Problem, m_source,
                           TestSourceText::tr("A line is not a test: an object was expected"), value->position());
            return std::nullopt;
        }
        EvalTest test = readEvalTest(*value, EvalTestPlace::DataFile, m_files, m_findings);
        if (test.description.isEmpty())
            test.description = rowName(m_row);
        return test;
    }

    std::unique_ptr<QIODevice> m_device;
    QString m_source;
    ConfigFiles m_files;
    ConfigFindings &m_findings;
    int m_line = 0;
    qint64 m_row = 0;
};

class CsvTestSource final : public TestSource
{
public:
    CsvTestSource(std::unique_ptr<QIODevice> device, const QString &source, const TestSourceSetup &setup)
        : m_records(std::move(device), source, setup.csvDelimiter, setup.csvStrict), m_source(source),
          m_findings(setup.findings)
    {
        CsvRecords::Record record;
        const auto first = m_records.next(record);
        if (!first.ok()) {
            m_findings.addError(first.error(), source, TextPosition{source, 1, 1});
        } else if (!*first) {
            m_findings.add(ConfigFinding::Kind::Problem, source,
                           TestSourceText::tr("The table is empty; its first line must name the columns"),
                           TextPosition{source, 1, 1});
        } else {
            m_header = record.cells;
            checkTableHeader(m_header, record.places, m_findings);
        }
    }

    std::optional<EvalTest> next() override
    {
        CsvRecords::Record record;
        while (!m_header.isEmpty()) {
            const auto more = m_records.next(record);
            if (more.ok() && !*more)
                return std::nullopt;
            ++m_row;
            if (!more.ok()) {
                m_findings.addError(more.error(), m_source, TextPosition{m_source, 0, 0});
                if (!m_records.canGoOn())
                    return std::nullopt;
                continue;
            }
            if (record.cells.size() != m_header.size()) {
                const QString message = TestSourceText::tr("The row has %1 cells, the header has %2; it is left out");
                m_findings.add(ConfigFinding::Kind::Problem, m_source,
                               message.arg(record.cells.size()).arg(m_header.size()), record.places.value(0));
                continue;
            }
            EvalTest test = evalTestFromRow(m_header, record.cells, record.places, m_findings);
            if (test.description.isEmpty())
                test.description = rowName(m_row);
            return test;
        }
        return std::nullopt;
    }

private:
    CsvRecords m_records;
    QString m_source;
    ConfigFindings &m_findings;
    QStringList m_header;
    qint64 m_row = 0;
};

/// Tables and data sets that promptfoo reads and this program does not; empty: none of them.
QString unsupportedTestFile(const QString &path)
{
    const QString suffix = QFileInfo(path.section(QLatin1Char('#'), 0, 0)).suffix().toLower();
    if (suffix == QLatin1String("xlsx") || suffix == QLatin1String("xls"))
        return TestSourceText::tr("Excel files are not read; save \"%1\" as CSV").arg(path.left(200));
    const QList<std::pair<QString, QString>> services{
        {QStringLiteral("https://docs.google.com/"), QStringLiteral("Google Sheets")},
        {QStringLiteral("sharepoint.com/"), QStringLiteral("SharePoint")},
        {QStringLiteral("blob.core.windows.net"), QStringLiteral("Azure Blob Storage")},
        {QStringLiteral("az://"), QStringLiteral("Azure Blob Storage")},
        {QStringLiteral("huggingface://"), QStringLiteral("Hugging Face")}};
    for (const auto &[sign, name] : services) {
        if (path.contains(sign))
            return TestSourceText::tr("%1 is not read: nothing is fetched. Save \"%2\" as a file")
                .arg(name, path.left(200));
    }
    if (path.contains(QLatin1String("://")) && !path.startsWith(QLatin1String("file://")))
        return TestSourceText::tr("\"%1\" is not read: nothing is fetched").arg(path.left(200));
    return {};
}

class TestFileOpener
{
public:
    TestFileOpener(const EvalTestOrigin &origin, const TestSourceSetup &setup, bool partial)
        : m_origin(origin), m_setup(setup), m_partial(partial)
    {
    }

    std::unique_ptr<TestSource> open()
    {
        if (const QString why = unsupportedTestFile(m_origin.path); !why.isEmpty()) {
            m_setup.findings.add(ConfigFinding::Kind::Unsupported, m_origin.path, why, m_origin.position);
            return empty();
        }
        if (!splitCodePath(m_origin.path).extension.isEmpty())
            return fromFunction();
        const QString suffix = QFileInfo(m_origin.path).suffix().toLower();
        if (suffix == QLatin1String("csv") || suffix == QLatin1String("jsonl"))
            return fromStream(suffix == QLatin1String("csv"));
        if (suffix == QLatin1String("json") || suffix == QLatin1String("yaml") || suffix == QLatin1String("yml"))
            return fromTree();
        m_setup.findings.add(
            ConfigFinding::Kind::Unsupported, m_origin.path,
            TestSourceText::tr("\"%1\" is no kind of file that holds tests").arg(m_origin.path.left(200)),
            m_origin.position);
        return empty();
    }

private:
    std::unique_ptr<TestSource> empty() { return list(QList<ConfigValue>()); }

    std::unique_ptr<TestSource> fail(const Error &error)
    {
        m_setup.findings.addError(error, m_origin.path, m_origin.position);
        return empty();
    }

    std::unique_ptr<TestSource> list(QList<ConfigValue> tests)
    {
        return std::make_unique<ListTestSource>(std::move(tests), EvalTestPlace::DataFile, besides(), m_setup,
                                                m_partial);
    }

    /// Paths in a file of tests begin at its folder.
    [[nodiscard]] ConfigFiles besides() const
    {
        const auto path = m_setup.files.relative(m_origin.path);
        return path.ok() ? m_setup.files.in(QFileInfo(*path).path()) : m_setup.files;
    }

    std::unique_ptr<TestSource> fromTree()
    {
        auto tree = readConfigTree(m_origin.path, m_setup.files);
        if (!tree.ok())
            return fail(tree.error());
        const ConfigValue value = dereferenceConfig(*tree, besides(), m_setup.findings);
        return list(value.isList() ? value.items() : QList<ConfigValue>{value});
    }

    std::unique_ptr<TestSource> fromStream(bool csv)
    {
        const auto path = m_setup.files.resolve(m_origin.path);
        if (!path.ok())
            return fail(path.error());
        if (const auto regular = checkRegularFile(*path); !regular.ok())
            return fail(regular.error());
        auto file = std::make_unique<QFile>(*path);
        if (!file->open(QIODevice::ReadOnly))
            return fail(makeError(
                ErrorCode::Io,
                TestSourceText::tr("\"%1\" cannot be read: %2").arg(m_origin.path.left(200), file->errorString())));
        const QString shown = m_setup.files.shown(m_origin.path);
        if (csv)
            return std::make_unique<CsvTestSource>(std::move(file), shown, m_setup);
        return std::make_unique<JsonLinesTestSource>(std::move(file), shown, besides(), m_setup);
    }

    std::unique_ptr<TestSource> fromFunction()
    {
        const auto function = readConfigFunction(m_origin.path, m_setup.files, m_setup.findings, m_origin.position);
        if (!function.ok())
            return fail(function.error());
        if (!function->runsInSandbox())
            return empty();
        const QJsonArray arguments = m_origin.pathConfig.isObject() ? QJsonArray{m_origin.pathConfig} : QJsonArray{};
        const auto tests = configFunctionValue(*function, arguments, m_setup.scripts);
        if (!tests.ok())
            return fail(tests.error());
        const ConfigValue value(*tests, TextPosition{m_setup.files.shown(function->path), 0, 0});
        return list(value.isList() ? value.items() : QList<ConfigValue>{value});
    }

    const EvalTestOrigin &m_origin;
    const TestSourceSetup &m_setup;
    bool m_partial;
};

} // namespace

std::unique_ptr<TestSource> openTestOrigin(const EvalTestOrigin &origin, const TestSourceSetup &setup, bool partial)
{
    if (origin.path.isEmpty())
        return std::make_unique<ListTestSource>(QList<ConfigValue>{origin.value}, EvalTestPlace::Configuration,
                                                setup.files, setup, partial);
    return TestFileOpener(origin, setup, partial).open();
}

} // namespace promptlab
