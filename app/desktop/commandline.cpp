// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace promptlab::desktop {

namespace {

struct DesktopText {
    Q_DECLARE_TR_FUNCTIONS(DesktopCommandLine)
};

QString requestMember(const char *name)
{
    return QString::fromLatin1(name);
}

StartRequest wrongUse(const QString &what)
{
    StartRequest request;
    request.kind = StartRequest::Kind::Wrong;
    request.text = QStringLiteral("promptlab: ") + what + QLatin1Char('\n')
                 + DesktopText::tr("\"promptlab --help\" shows how it is used.");
    return request;
}

QString absolutePath(const QString &folder, const QString &path)
{
    return QDir::cleanPath(QDir(folder).absoluteFilePath(path));
}

} // namespace

StartRequest readCommandLine(const QStringList &arguments, const QString &folder)
{
    const QCommandLineOption diff(QStringLiteral("diff"),
                                  DesktopText::tr("Compare two files; no workspace is needed (promptlab --diff A B)"));
    const QCommandLineOption actAs(QStringLiteral("as"),
                                   DesktopText::tr("Act for another member; recorded as self-attested"),
                                   DesktopText::tr("NAME"));
    const QCommandLineOption sample(QStringLiteral("sample"), DesktopText::tr("Open the sample workspace"));
    const QCommandLineOption pictures(
        QStringLiteral("pictures"), DesktopText::tr("Leave pictures of every pane in FOLDER, light and dark, and end"),
        DesktopText::tr("FOLDER"));
    const QCommandLineOption times(QStringLiteral("startup-times"),
                                   DesktopText::tr("Print how long the window and its first rows took, and end"));
    const QCommandLineOption version(QStringLiteral("version"), DesktopText::tr("Print the version"));
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, DesktopText::tr("Print this help"));
    QCommandLineParser parser;
    parser.setApplicationDescription(DesktopText::tr("Prompt Lab: write, test, compare and safely deploy prompts"));
    parser.addOptions({diff, actAs, sample, pictures, times, version, help});
    parser.addPositionalArgument(DesktopText::tr("WORKSPACE"),
                                 DesktopText::tr("Workspace file to open (default: the last one)"),
                                 DesktopText::tr("[WORKSPACE]"));
    // The parser takes the first argument for the program's name.
    if (!parser.parse(QStringList{QStringLiteral("promptlab")} + arguments))
        return wrongUse(parser.errorText());
    StartRequest request;
    const QStringList files = parser.positionalArguments();
    if (parser.isSet(help) || parser.isSet(version)) {
        request.kind = parser.isSet(help) ? StartRequest::Kind::Help : StartRequest::Kind::Version;
        request.text = parser.isSet(help) ? parser.helpText() : QStringLiteral("promptlab " PROMPTLAB_VERSION);
        return request;
    }
    request.actAs = parser.value(actAs);
    if (parser.isSet(pictures))
        request.pictures = absolutePath(folder, parser.value(pictures));
    request.startupTimes = parser.isSet(times);
    if (parser.isSet(diff)) {
        if (files.size() != 2)
            return wrongUse(DesktopText::tr("--diff takes two files"));
        if (request.startupTimes)
            return wrongUse(
                DesktopText::tr("--startup-times waits for the rows of a workspace; it does not go with --diff"));
        if (!request.pictures.isEmpty())
            return wrongUse(DesktopText::tr("--pictures are taken of a workspace; it does not go with --diff"));
        request.kind = StartRequest::Kind::Diff;
        request.compare = {absolutePath(folder, files.at(0)), absolutePath(folder, files.at(1))};
        return request;
    }
    request.sample = parser.isSet(sample);
    if (request.sample && !files.isEmpty())
        return wrongUse(DesktopText::tr("--sample opens the sample; it does not go with another workspace"));
    if (files.size() > 1)
        return wrongUse(DesktopText::tr("one workspace at a time; to compare two files use --diff"));
    if (!files.isEmpty())
        request.workspace = absolutePath(folder, files.first());
    return request;
}

QString whyNotComparable(const StartRequest &request)
{
    if (request.kind != StartRequest::Kind::Diff)
        return {};
    for (const QString &path : request.compare) {
        const QFileInfo file(path);
        if (!file.exists())
            return DesktopText::tr("%1 does not exist").arg(path);
        if (!file.isFile())
            return DesktopText::tr("%1 is not a file; --diff compares two files").arg(path);
        if (!file.isReadable())
            return DesktopText::tr("%1 cannot be read").arg(path);
    }
    return {};
}

QJsonObject toJson(const StartRequest &request)
{
    return {{requestMember("diff"), request.kind == StartRequest::Kind::Diff},
            {requestMember("workspace"), request.workspace},
            {requestMember("sample"), request.sample},
            {requestMember("compare"), QJsonArray::fromStringList(request.compare)},
            {requestMember("as"), request.actAs}};
}

StartRequest startRequestFromJson(const QJsonObject &json)
{
    StartRequest request;
    for (const QJsonValueConstRef path : json.value(requestMember("compare")).toArray())
        request.compare.append(path.toString());
    const bool diff = json.value(requestMember("diff")).toBool() && request.compare.size() == 2;
    request.kind = diff ? StartRequest::Kind::Diff : StartRequest::Kind::Open;
    if (!diff)
        request.compare.clear();
    request.workspace = json.value(requestMember("workspace")).toString();
    request.actAs = json.value(requestMember("as")).toString();
    request.sample = json.value(requestMember("sample")).toBool();
    return request;
}

} // namespace promptlab::desktop
