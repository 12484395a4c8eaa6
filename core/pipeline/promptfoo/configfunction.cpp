// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/promptfoo/configfunction.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

namespace promptlab {

namespace {

struct ConfigFunctionText {
    Q_DECLARE_TR_FUNCTIONS(PromptfooConfig)
};

constexpr qint64 maxConfigScript = 1024 * 1024;

EvalFunction::Language configLanguage(const QString &extension)
{
    if (extension == QLatin1String(".js") || extension == QLatin1String(".cjs") || extension == QLatin1String(".mjs"))
        return EvalFunction::Language::JavaScript;
    if (extension == QLatin1String(".ts") || extension == QLatin1String(".cts") || extension == QLatin1String(".mts"))
        return EvalFunction::Language::TypeScript;
    if (extension == QLatin1String(".py"))
        return EvalFunction::Language::Python;
    if (extension == QLatin1String(".rb"))
        return EvalFunction::Language::Ruby;
    return EvalFunction::Language::Program;
}

/// An ECMAScript module's exports as assignments: the sandbox runs plain functions.
QString configAsCommonJs(const QString &source)
{
    static const QRegularExpression defaults(QStringLiteral("^(\\s*)export\\s+default\\s+"),
                                             QRegularExpression::MultilineOption);
    static const QRegularExpression functions(
        QStringLiteral("^(\\s*)export\\s+(async\\s+function|function)\\s+([A-Za-z_$][\\w$]*)"),
        QRegularExpression::MultilineOption);
    static const QRegularExpression values(QStringLiteral("^(\\s*)export\\s+(?:const|let|var)\\s+([A-Za-z_$][\\w$]*)"),
                                           QRegularExpression::MultilineOption);
    QString text = source;
    text.replace(defaults, QStringLiteral("\\1module.exports.default = "));
    text.replace(functions, QStringLiteral("\\1module.exports.\\3 = \\2 \\3"));
    return text.replace(values, QStringLiteral("\\1const \\2 = module.exports.\\2"));
}

/// The file as a function of its module around it, on one line in front so that line numbers stay.
QString configModuleProgram(const QString &source)
{
    const QString before =
        QStringLiteral("const plModule = {exports: {}}; const plQuiet = () => undefined; "
                       "const console = {log: plQuiet, info: plQuiet, warn: plQuiet, error: plQuiet, debug: plQuiet}; "
                       "(function (module, exports, console) {");
    const QString after =
        QStringLiteral("\n})(plModule, plModule.exports, console);\n"
                       "let plFound = plModule.exports;\n"
                       "if (plWanted && plWanted !== 'default') {\n"
                       "  plFound = plFound ? plFound[plWanted] ?? plFound.default?.[plWanted] : undefined;\n"
                       "} else if (plFound && plFound.default !== undefined) {\n"
                       "  plFound = plFound.default;\n"
                       "}\n"
                       "if (typeof plFound === 'function') return "
                       "Promise.resolve(plFound(...plArguments)).then((value) => ({value}));\n"
                       "if (plMustCall || plFound === undefined) return {missing: true};\n"
                       "return {value: plFound};\n");
    const QString body = before + configAsCommonJs(source);
    return body + after;
}

Result<QJsonValue> configRunFunction(const EvalFunction &function, const QJsonArray &arguments, bool mustCall,
                                     const ScriptHost &scripts)
{
    if (!function.runsInSandbox())
        return makeError(ErrorCode::Unsupported,
                         ConfigFunctionText::tr("\"%1\" is no JavaScript and does not run in the sandbox")
                             .arg(function.path.left(200)));
    const QJsonObject globals{{QStringLiteral("plWanted"), function.name},
                              {QStringLiteral("plArguments"), arguments},
                              {QStringLiteral("plMustCall"), mustCall}};
    PL_TRY(const QJsonValue answer, scripts.run(configModuleProgram(function.source), globals, function.path));
    const QJsonObject fields = answer.toObject();
    if (fields.contains(QLatin1String("missing")))
        return makeError(
            ErrorCode::NotFound,
            function.name.isEmpty()
                ? ConfigFunctionText::tr("\"%1\" exports no function").arg(function.path)
                : ConfigFunctionText::tr("\"%1\" exports no function \"%2\"").arg(function.path, function.name));
    return fields.value(QLatin1String("value"));
}

} // namespace

ConfigCodePath splitCodePath(const QString &written)
{
    static const QRegularExpression form(
        QStringLiteral("\\A(.*(\\.(?:js|cjs|mjs|ts|cts|mts|py|rb|sh|bash|pl|ps1|exe|bat|cmd)))(?::([\\w$.]+))?\\z"),
        QRegularExpression::CaseInsensitiveOption);
    const QString path = withoutFileScheme(written);
    const auto found = form.match(path.left(4096));
    if (!found.hasMatch())
        return {path, QString(), QString()};
    return {found.captured(1), found.captured(3), found.captured(2).toLower()};
}

Result<EvalFunction> readConfigFunction(const QString &written, const ConfigFiles &files, ConfigFindings &findings,
                                        const TextPosition &position)
{
    EvalFunction function;
    if (written.startsWith(QLatin1String("exec:"))) {
        function.language = EvalFunction::Language::Program;
        function.path = written.sliced(5).trimmed();
    } else {
        const ConfigCodePath code = splitCodePath(written);
        function.language = configLanguage(code.extension);
        function.name = code.function;
        PL_TRY(function.path, files.relative(code.path));
    }
    if (!function.runsInSandbox()) {
        findings.add(ConfigFinding::Kind::NeedsTrust, written,
                     ConfigFunctionText::tr("\"%1\" is a program; it is not started").arg(written.left(200)), position);
        return function;
    }
    PL_TRY(function.source, files.in(QString()).readText(function.path, maxConfigScript));
    return function;
}

Result<QJsonValue> callConfigFunction(const EvalFunction &function, const QJsonArray &arguments,
                                      const ScriptHost &scripts)
{
    return configRunFunction(function, arguments, true, scripts);
}

Result<QJsonValue> configFunctionValue(const EvalFunction &function, const QJsonArray &arguments,
                                       const ScriptHost &scripts)
{
    return configRunFunction(function, arguments, false, scripts);
}

} // namespace promptlab
