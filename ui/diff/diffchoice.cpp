// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diff/diffchoice.h"

#include <QFileInfo>

namespace promptlab {

namespace {

constexpr QLatin1String choiceFilePrefix{"file:"};
constexpr QLatin1String choiceVersions{"versions"};
constexpr QLatin1String choiceFiles{"files"};
constexpr QLatin1String choiceMixed{"mixed"};

QString choiceText(const QJsonObject &detail, QLatin1String name, QLatin1String shortName)
{
    const QString text = detail.value(name).toString();
    return text.isEmpty() ? detail.value(shortName).toString() : text;
}

DiffChoice choiceOf(const QString &kind, const QString &text)
{
    if (text.isEmpty())
        return {};
    if (kind == choiceMixed && text.startsWith(choiceFilePrefix))
        return DiffChoice::file(text.mid(choiceFilePrefix.size()));
    return kind == choiceFiles ? DiffChoice::file(text) : DiffChoice::version(text);
}

} // namespace

DiffChoice DiffChoice::version(const QString &reference)
{
    return {Kind::Version, reference};
}

DiffChoice DiffChoice::file(const QString &path)
{
    return {Kind::File, QFileInfo(path).absoluteFilePath()};
}

Place placeOfChoices(const DiffChoices &choices)
{
    const auto has = [&choices](DiffChoice::Kind kind) { return choices[0].kind == kind || choices[1].kind == kind; };
    const bool mixed = has(DiffChoice::Kind::Version) && has(DiffChoice::Kind::File);
    const auto text = [mixed](const DiffChoice &choice) {
        return mixed && choice.kind == DiffChoice::Kind::File ? QString(choiceFilePrefix + choice.what) : choice.what;
    };
    Place place;
    place.pane = QStringLiteral("diff");
    if (!choices[0].isChosen() && !choices[1].isChosen())
        return place;
    place.kind = mixed ? choiceMixed : has(DiffChoice::Kind::File) ? choiceFiles : choiceVersions;
    place.detail = {{QStringLiteral("left"), text(choices[0])}, {QStringLiteral("right"), text(choices[1])}};
    return place;
}

bool choicesOfPlace(const Place &place, DiffChoices &choices)
{
    if (place.kind != choiceVersions && place.kind != choiceFiles && place.kind != choiceMixed)
        return false;
    choices[0] = choiceOf(place.kind, choiceText(place.detail, QLatin1String("left"), QLatin1String("a")));
    choices[1] = choiceOf(place.kind, choiceText(place.detail, QLatin1String("right"), QLatin1String("b")));
    return true;
}

} // namespace promptlab
