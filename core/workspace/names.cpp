// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/names.h"

#include "core/base/files.h"
#include "core/base/yaml.h"
#include "core/prompt/jsonposition.h"
#include "core/store/projectrepository.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace promptlab {

namespace {

struct NamesText {
    Q_DECLARE_TR_FUNCTIONS(Names)
};

constexpr qsizetype namesLongestShown = 80;

/// Characters that a terminal obeys instead of showing them.
bool namesIsControl(QChar c)
{
    const char16_t unit = c.unicode();
    return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line
        || c.category() == QChar::Separator_Paragraph || (unit >= 0x202A && unit <= 0x202E)
        || (unit >= 0x2066 && unit <= 0x2069);
}

QString namesShown(const QString &name)
{
    QString shown = name.left(namesLongestShown);
    for (QChar &c : shown) {
        if (namesIsControl(c))
            c = QChar(QChar::ReplacementCharacter);
    }
    return shown;
}

/// Where @p pointer stands in a YAML or JSON file; only the file where it does not.
TextPosition namesPlace(const QString &source, const QString &pointer)
{
    const TextPosition whole{source, 0, 0};
    const QString suffix = QFileInfo(source).suffix().toLower();
    const Result<QByteArray> bytes = pointer.isEmpty() ? Result<QByteArray>(QByteArray()) : readFile(source);
    if (!bytes.ok() || bytes->isEmpty())
        return whole;
    if (suffix == QLatin1String("json")) {
        const Result<QJsonValue> json = parseJson(*bytes, source);
        const bool there = json.ok() && json->toObject().contains(pointer.mid(1));
        return there ? jsonPositionOf(*bytes, pointer, source) : whole;
    }
    if (suffix != QLatin1String("yaml") && suffix != QLatin1String("yml"))
        return whole;
    const Result<YamlDocument> document = parseYaml(*bytes, source);
    return document.ok() && document->positions.contains(pointer) ? document->positionOf(pointer) : whole;
}

} // namespace

Result<void> checkItemName(const QString &name)
{
    if (name.trimmed().isEmpty())
        return makeError(ErrorCode::InvalidInput, NamesText::tr("A name must not be empty or blank"));
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar c = name[i];
        if (namesIsControl(c))
            return makeError(
                ErrorCode::InvalidInput,
                NamesText::tr("The name \"%1\" has a control character (U+%2) in place %3; use printable characters")
                    .arg(namesShown(name), QString::number(c.unicode(), 16).toUpper().rightJustified(4, u'0'))
                    .arg(i + 1));
        if (c == QLatin1Char('@'))
            return makeError(ErrorCode::InvalidInput,
                             NamesText::tr("The name \"%1\" has an \"@\", which stands before the number of a version; "
                                           "use another character")
                                 .arg(namesShown(name)));
        if (c == QLatin1Char('/') || c == QLatin1Char('\\'))
            return makeError(
                ErrorCode::InvalidInput,
                NamesText::tr("The name \"%1\" has a path separator (\"%2\") in place %3; use another character")
                    .arg(namesShown(name), QString(c))
                    .arg(i + 1));
    }
    return {};
}

Result<void> checkItemName(const QString &name, const QString &source, const QString &pointer)
{
    Result<void> checked = checkItemName(name);
    if (checked.ok())
        return checked;
    Error error = checked.error();
    error.position = namesPlace(source, pointer);
    return error;
}

Result<void> checkTagIsNoEnvironment(UnitOfWork &work, const QString &tag)
{
    ProjectRepository projects(work.db(), work.cipher());
    PL_TRY(const QList<EnvironmentRecord> environments, projects.environments(work.context().project));
    for (const EnvironmentRecord &environment : environments) {
        if (environment.name.compare(tag, Qt::CaseInsensitive) == 0)
            return makeError(
                ErrorCode::InvalidInput,
                NamesText::tr("\"%1\" cannot be a tag: an environment has that name; choose another name").arg(tag));
    }
    return {};
}

Result<void> checkEnvironmentIsNoTag(UnitOfWork &work, const QString &environment)
{
    PL_TRY(const qint64 tags,
           work.db().number(QStringLiteral("SELECT count(*) FROM version_tag t JOIN prompt p ON p.id = t.prompt_id"
                                           " WHERE p.project_id = ? AND lower(t.name) = ?"),
                            {sqlId(work.context().project), environment.toLower()}));
    if (tags > 0)
        return makeError(
            ErrorCode::InvalidInput,
            NamesText::tr("\"%1\" cannot be an environment: a tag of a prompt has that name; choose another name")
                .arg(environment));
    return {};
}

} // namespace promptlab
