// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/usageerrors.h"

#include "core/evaluation/editdistance.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace promptlab::cli {

namespace {

struct UsageErrorText {
    Q_DECLARE_TR_FUNCTIONS(UsageErrors)
};

/// The name that @p text is most likely meant to be, or nothing.
QString nearestWord(const QString &text, const QStringList &words)
{
    QString nearest;
    qsizetype best = std::max<qsizetype>(2, text.size() / 3) + 1;
    for (const QString &word : words) {
        const auto distance = osaDistance(text.left(100).toLower(), word);
        if (distance && *distance < best && *distance < word.size()) {
            best = *distance;
            nearest = word;
        }
    }
    return nearest;
}

/// The verb that was being read, and those around it: the innermost first.
QList<const CLI::App *> commandChain(const CLI::App &app)
{
    QList<const CLI::App *> chain{&app};
    while (!chain.first()->get_subcommands().empty())
        chain.prepend(chain.first()->get_subcommands().front());
    return chain;
}

/// "run", "prompt save"; empty without a verb.
QString commandName(const QList<const CLI::App *> &chain)
{
    QStringList names;
    for (qsizetype i = chain.size() - 1; i-- > 0;)
        names.append(QString::fromStdString(chain.at(i)->get_name()));
    return names.join(QLatin1Char(' '));
}

QString withHelp(const QString &message, const QList<const CLI::App *> &chain)
{
    const QString name = commandName(chain);
    return message
         + UsageErrorText::tr(" (see \"promptlab-cli %1--help\")")
               .arg(name.isEmpty() ? QString() : name + QLatin1Char(' '));
}

QStringList verbNames(const CLI::App &app)
{
    QStringList names;
    for (const CLI::App *verb : app.get_subcommands([](const CLI::App *) { return true; }))
        names.append(QString::fromStdString(verb->get_name()));
    return names;
}

QString unknownVerb(const QString &word, const QList<const CLI::App *> &chain)
{
    const CLI::App &group = *chain.first();
    const QString prefix = chain.size() > 1 ? commandName(chain) + QLatin1Char(' ') : QString();
    QString meant = nearestWord(word, verbNames(group));
    // A verb of a group, said without the group.
    for (const CLI::App *other : group.get_subcommands([](const CLI::App *) { return true; })) {
        if (meant != word && verbNames(*other).contains(word))
            meant = QString::fromStdString(other->get_name()) + QLatin1Char(' ') + word;
    }
    if (meant.isEmpty())
        return UsageErrorText::tr("There is no verb \"%1\"; there are %2")
            .arg(prefix + word, verbNames(group).join(QStringLiteral(", ")));
    return UsageErrorText::tr("There is no verb \"%1\"; did you mean \"%2\"?").arg(prefix + word, prefix + meant);
}

QString unknownOption(const QString &word, const QList<const CLI::App *> &chain)
{
    const QString name = word.section(QLatin1Char('='), 0, 0);
    QStringList known;
    for (const CLI::App *app : chain) {
        for (const CLI::Option *option : app->get_options()) {
            for (const std::string &longName : option->get_lnames())
                known.append(QStringLiteral("--") + QString::fromStdString(longName));
        }
    }
    const QString meant = name.startsWith(QLatin1String("--")) ? nearestWord(name, known) : QString();
    if (meant.isEmpty())
        return UsageErrorText::tr("There is no option \"%1\"").arg(name);
    return UsageErrorText::tr("There is no option \"%1\"; did you mean \"%2\"?").arg(name, meant);
}

/// The option that the parser's message begins with, or null.
const CLI::Option *refusedOption(const CLI::ParseError &refusal, const QList<const CLI::App *> &chain)
{
    QString text = QString::fromUtf8(refusal.what());
    text.remove(QRegularExpression(QStringLiteral("\\ACould not convert: ")));
    for (const CLI::App *app : chain) {
        for (const CLI::Option *option : app->get_options()) {
            const QString name = QString::fromStdString(option->get_name());
            if (text.startsWith(name + QLatin1Char(':')) || text.startsWith(name + QLatin1String(" = "))
                || text == name + QLatin1String(" is required"))
                return option;
        }
    }
    return nullptr;
}

QString givenValue(const CLI::Option &option)
{
    return option.results().empty() ? QString() : QString::fromStdString(option.results().back()).left(100);
}

/// What a value of the option must be, from the parser's notation: "{a,b}" or "[0 - 1]".
QString wrongValue(const CLI::Option &option, const QString &name)
{
    const QString type = QString::fromStdString(option.get_type_name());
    const QString given = givenValue(option);
    static const QRegularExpression choice(QStringLiteral("\\{(.*)\\}"));
    static const QRegularExpression range(QStringLiteral("\\[(\\S+) - (\\S+)\\]"));
    if (const auto match = choice.match(type); match.hasMatch()) {
        const QStringList allowed = match.captured(1).split(QLatin1Char(','));
        const QString meant = nearestWord(given, allowed);
        return meant.isEmpty()
                 ? UsageErrorText::tr("%1 cannot be \"%2\"; it is one of %3")
                       .arg(name, given, allowed.join(QStringLiteral(", ")))
                 : UsageErrorText::tr("%1 cannot be \"%2\"; did you mean \"%3\"?").arg(name, given, meant);
    }
    if (const auto match = range.match(type); match.hasMatch())
        return match.captured(2).toDouble() > 1e6
                 ? UsageErrorText::tr("%1 takes a number of %2 or more, not \"%3\"").arg(name, match.captured(1), given)
                 : UsageErrorText::tr("%1 takes a number from %2 to %3, not \"%4\"")
                       .arg(name, match.captured(1), match.captured(2), given);
    return UsageErrorText::tr("%1 cannot be \"%2\"").arg(name, given);
}

QString refusedValue(const CLI::ParseError &refusal, const CLI::Option &option)
{
    const QString name = QString::fromStdString(option.get_name());
    if (dynamic_cast<const CLI::RequiredError *>(&refusal))
        return UsageErrorText::tr("\"%1\" is missing").arg(name);
    if (option.get_type_name().empty()) // a flag
        return UsageErrorText::tr("%1 takes no value").arg(name);
    if (dynamic_cast<const CLI::ConversionError *>(&refusal))
        return UsageErrorText::tr("%1 takes a number, not \"%2\"").arg(name, givenValue(option));
    if (dynamic_cast<const CLI::ValidationError *>(&refusal))
        return wrongValue(option, name);
    if (int(option.results().size()) > option.get_items_expected_max())
        return UsageErrorText::tr("%1 takes at most %n value(s)", nullptr, option.get_items_expected_max()).arg(name);
    return UsageErrorText::tr("%1 needs a value").arg(name);
}

} // namespace

Error usageError(const CLI::App &app, const CLI::ParseError &refusal)
{
    const QList<const CLI::App *> chain = commandChain(app);
    const auto error = [&chain](const QString &message) {
        return makeError(ErrorCode::InvalidInput, withHelp(message, chain));
    };
    QStringList words;
    for (const std::string &word : app.remaining(true)) {
        words.append(QString::fromStdString(word));
        if (word.size() > 1 && word.front() == '-')
            return error(unknownOption(words.last(), chain));
    }
    const bool wantsVerb = !verbNames(*chain.first()).isEmpty();
    if (wantsVerb && words.isEmpty())
        return error(UsageErrorText::tr("A verb is missing; there are %1")
                         .arg(verbNames(*chain.first()).join(QStringLiteral(", "))));
    if (wantsVerb)
        return error(unknownVerb(words.first(), chain));
    if (const CLI::Option *option = refusedOption(refusal, chain))
        return error(refusedValue(refusal, *option));
    if (!words.isEmpty())
        return error(UsageErrorText::tr("\"%1\" is one argument too many").arg(words.first()));
    return error(UsageErrorText::tr("The command line cannot be read: %1").arg(QString::fromUtf8(refusal.what())));
}

} // namespace promptlab::cli
