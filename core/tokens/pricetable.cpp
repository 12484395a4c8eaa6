// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/pricetable.h"

#include <QCoreApplication>
#include <QLocale>
#include <QResource>

#include <cmath>

namespace promptlab {

namespace {

struct PriceTableText {
    Q_DECLARE_TR_FUNCTIONS(PriceTable)
};

__extension__ typedef __int128 WideInteger;

constexpr qint64 ratePerUsd = 1'000'000;

/// value / divisor rounded half to even; divisor > 0.
WideInteger divideHalfEven(WideInteger value, WideInteger divisor)
{
    WideInteger quotient = value / divisor;
    WideInteger rest = value % divisor;
    if (rest < 0) {
        rest += divisor;
        --quotient;
    }
    if (rest * 2 > divisor || (rest * 2 == divisor && quotient % 2 != 0))
        ++quotient;
    return quotient;
}

/// The id without a trailing -YYYY-MM-DD or -YYYYMMDD.
QStringView withoutDateSuffix(QStringView id)
{
    const auto digitsAt = [&](qsizetype from, qsizetype count) {
        for (qsizetype i = from; i < from + count; ++i) {
            if (id[i] < u'0' || id[i] > u'9')
                return false;
        }
        return true;
    };
    const qsizetype size = id.size();
    if (size > 11 && id[size - 11] == u'-' && digitsAt(size - 10, 4) && id[size - 6] == u'-' && digitsAt(size - 5, 2)
        && id[size - 3] == u'-' && digitsAt(size - 2, 2))
        return id.chopped(11);
    if (size > 9 && id[size - 9] == u'-' && digitsAt(size - 8, 8))
        return id.chopped(9);
    return id;
}

QString serviceTierName(ServiceTier tier)
{
    switch (tier) {
    case ServiceTier::Standard: return QStringLiteral("standard");
    case ServiceTier::Batch: return QStringLiteral("batch");
    case ServiceTier::Flex: return QStringLiteral("flex");
    case ServiceTier::Priority: return QStringLiteral("priority");
    }
    Q_UNREACHABLE();
}

constexpr qint64 millisecondsOfDay = 86'400'000;

qint64 dayOfMilliseconds(qint64 utcMs)
{
    return (utcMs >= 0 ? utcMs : utcMs - (millisecondsOfDay - 1)) / millisecondsOfDay;
}

} // namespace

/// Turns rows of the file into models and names the JSON Pointer of what it cannot use.
class PriceTable::Reader
{
public:
    explicit Reader(QString source) : m_source(std::move(source)) {}

    Result<Model> model(const QJsonValue &json, const QString &at) const
    {
        if (!json.isObject())
            return wrong(at, PriceTableText::tr("expected an object"));
        const QJsonObject row = json.toObject();
        Model model;
        ModelInfo &info = model.info;
        info.provider = row.value(u"provider").toString();
        info.id = row.value(u"id").toString();
        if (info.provider.isEmpty())
            return wrong(at + u"/provider", PriceTableText::tr("expected a name"));
        if (info.id.isEmpty())
            return wrong(at + u"/id", PriceTableText::tr("expected a model id"));
        info.kind = row.value(u"kind").toString(QStringLiteral("chat"));
        info.status = row.value(u"status").toString(QStringLiteral("active"));
        info.confidence = row.value(u"confidence").toString();
        info.encoding = tokenEncodingFromName(row.value(u"encoding").toString());
        info.contextWindow = wholeNumber(row.value(u"context_window"));
        info.maxInput = wholeNumber(row.value(u"max_input"));
        info.maxOutput = wholeNumber(row.value(u"max_output"));
        info.imageInput = boolean(row.value(u"image_input"));
        info.reasoning = boolean(row.value(u"reasoning"));
        info.shutdownDay = dayNumber(row.value(u"shutdown").toString());
        if (!row.value(u"prices").isArray())
            return wrong(at + u"/prices", PriceTableText::tr("expected a list"));
        const QJsonArray periods = row.value(u"prices").toArray();
        for (qsizetype i = 0; i < periods.size(); ++i) {
            PL_TRY(Period period, this->period(periods.at(i), at + QStringLiteral("/prices/%1").arg(i)));
            model.periods.append(period);
        }
        return model;
    }

    Result<QHash<QString, qint64>> factors(const QJsonObject &json, const QString &at) const
    {
        QHash<QString, qint64> factors;
        for (auto it = json.begin(); it != json.end(); ++it) {
            const double factor = it.value().toDouble(-1);
            if (!(factor > 0 && factor <= 1000) || std::abs(factor * 1000 - std::round(factor * 1000)) > 1e-6)
                return wrong(at + u'/' + jsonPointerToken(it.key()),
                             PriceTableText::tr("expected a factor above 0 with at most three decimals"));
            factors.insert(it.key(), qint64(std::llround(factor * 1000)));
        }
        return factors;
    }

    [[nodiscard]] Error wrong(const QString &pointer, const QString &what) const
    {
        return makeError(ErrorCode::InvalidInput, PriceTableText::tr("Price table, %1: %2").arg(pointer, what),
                         TextPosition{m_source, 0, 0});
    }

private:
    static std::optional<qint64> wholeNumber(const QJsonValue &json)
    {
        return json.isDouble() ? std::optional(json.toInteger()) : std::nullopt;
    }
    static std::optional<bool> boolean(const QJsonValue &json)
    {
        return json.isBool() ? std::optional(json.toBool()) : std::nullopt;
    }

    /// Sets the rates that @p json holds, leaving the others: a tier replaces what it names.
    Result<void> rates(const QJsonObject &json, const QString &at, Rates &rates) const
    {
        const std::pair<QStringView, std::optional<Rate> *> fields[] = {{u"input", &rates.input},
                                                                        {u"cached_input", &rates.cached},
                                                                        {u"cache_write", &rates.cacheWrite},
                                                                        {u"cache_write_5m", &rates.cacheWrite},
                                                                        {u"cache_write_12h", &rates.cacheWriteLong},
                                                                        {u"cache_write_1h", &rates.cacheWriteLong},
                                                                        {u"output", &rates.output}};
        for (const auto &[key, rate] : fields) {
            const QJsonValue value = json.value(key);
            if (value.isUndefined())
                continue;
            const double scaled = value.toDouble(-1) * double(ratePerUsd);
            if (!(scaled >= 0 && scaled <= 1e13) || std::abs(scaled - std::round(scaled)) > 1e-3)
                return wrong(at + u'/' + key,
                             PriceTableText::tr("expected a price in USD for a million tokens, at most six decimals"));
            *rate = std::llround(scaled);
        }
        return {};
    }

    Result<Period> period(const QJsonValue &json, const QString &at) const
    {
        if (!json.isObject())
            return wrong(at, PriceTableText::tr("expected an object"));
        Period period;
        period.json = json.toObject();
        PL_CHECK(rates(period.json, at, period.rates));
        if (!period.rates.input)
            return wrong(at + u"/input", PriceTableText::tr("expected a price"));
        PL_CHECK(day(period.json.value(u"from"), at + u"/from", period.firstDay));
        PL_CHECK(day(period.json.value(u"to"), at + u"/to", period.lastDay));
        const QJsonArray tiers = period.json.value(u"tiers").toArray();
        for (qsizetype i = 0; i < tiers.size(); ++i) {
            const QString tierAt = at + QStringLiteral("/tiers/%1").arg(i);
            const QJsonObject row = tiers.at(i).toObject();
            Tier tier{row.value(u"above_prompt_tokens").toInteger(-1), period.rates};
            if (tier.abovePromptTokens < 0)
                return wrong(tierAt + u"/above_prompt_tokens", PriceTableText::tr("expected a number of tokens"));
            PL_CHECK(rates(row, tierAt, tier.rates));
            period.tiers.append(tier);
        }
        std::sort(period.tiers.begin(), period.tiers.end(),
                  [](const Tier &a, const Tier &b) { return a.abovePromptTokens < b.abovePromptTokens; });
        return period;
    }

    Result<void> day(const QJsonValue &json, const QString &at, qint64 &day) const
    {
        if (json.isUndefined())
            return {};
        const std::optional<qint64> number = dayNumber(json.toString());
        if (!number)
            return wrong(at, PriceTableText::tr("expected a day as YYYY-MM-DD"));
        day = *number;
        return {};
    }

    QString m_source;
};

Result<PriceTable> PriceTable::fromJson(QByteArrayView json, const QString &source)
{
    PL_TRY(const QJsonValue root, parseJson(json, source));
    const Reader reader(source);
    const QJsonObject file = root.toObject();
    if (!file.value(u"models").isArray())
        return reader.wrong(QStringLiteral("/models"), PriceTableText::tr("expected a list"));
    PriceTable table;
    table.m_generated = file.value(u"generated").toString();
    const QJsonObject modifiers = file.value(u"modifiers").toObject();
    for (auto it = modifiers.begin(); it != modifiers.end(); ++it) {
        PL_TRY(const auto factors,
               reader.factors(it.value().toObject(), QStringLiteral("/modifiers/") + jsonPointerToken(it.key())));
        table.m_factors.insert(it.key(), factors);
    }
    const QJsonArray models = file.value(u"models").toArray();
    for (qsizetype i = 0; i < models.size(); ++i) {
        PL_TRY(Model model, reader.model(models.at(i), QStringLiteral("/models/%1").arg(i)));
        table.m_models.append(model);
    }
    return table;
}

Result<PriceTable> PriceTable::builtIn()
{
    const QResource resource(QStringLiteral(":/promptlab/models/model_prices.json"));
    if (!resource.isValid())
        return makeError(ErrorCode::Corrupt,
                         PriceTableText::tr("The built-in price table is missing; install the program again"));
    return fromJson(resource.uncompressedData(), QStringLiteral("model_prices.json"));
}

Result<PriceTable> PriceTable::withOverrides(const QJsonArray &models) const
{
    PriceTable table = *this;
    const Reader reader{QString()};
    for (qsizetype i = 0; i < models.size(); ++i) {
        PL_TRY(Model model, reader.model(models.at(i), QStringLiteral("/%1").arg(i)));
        const auto same = std::find_if(table.m_models.begin(), table.m_models.end(), [&](const Model &other) {
            return other.info.provider == model.info.provider && other.info.id == model.info.id;
        });
        if (same != table.m_models.end())
            *same = model;
        else
            table.m_models.append(model);
    }
    return table;
}

const PriceTable::Model *PriceTable::findModel(QStringView model, QStringView provider) const
{
    const auto exact = [&](QStringView id) -> const Model * {
        for (const Model &row : m_models) {
            if (row.info.id == id && (provider.isEmpty() || row.info.provider == provider))
                return &row;
        }
        return nullptr;
    };
    QStringView id = model.trimmed();
    for (bool prefixed = true; prefixed;) {
        for (const QStringView name : {id, withoutDateSuffix(id)}) {
            if (const Model *row = exact(name))
                return row;
        }
        prefixed = false;
        for (const QStringView prefix :
             {QStringView(u"anthropic/"), QStringView(u"openai/"), QStringView(u"models/")}) {
            if (id.startsWith(prefix)) {
                id = id.sliced(prefix.size());
                prefixed = true;
                break;
            }
        }
    }
    return nullptr;
}

const ModelInfo *PriceTable::find(QStringView model, QStringView provider) const
{
    const Model *row = findModel(model, provider);
    return row ? &row->info : nullptr;
}

std::optional<qint64> PriceTable::factorThousandths(const QString &provider, const PriceOptions &options) const
{
    const QHash<QString, qint64> factors = m_factors.value(provider);
    qint64 factor = 1000;
    if (options.tier != ServiceTier::Standard) {
        const auto it = factors.find(serviceTierName(options.tier));
        if (it == factors.end())
            return std::nullopt;
        factor = *it;
    }
    if (options.regional) {
        const auto it = factors.find(QStringLiteral("regional"));
        if (it == factors.end())
            return std::nullopt;
        factor = factor * *it / 1000;
    }
    return factor;
}

CostQuote PriceTable::cost(QStringView model, const BillableTokens &tokens, qint64 utcMs,
                           const PriceOptions &options) const
{
    CostQuote quote;
    if (options.local) {
        quote.microUsd = 0;
        quote.local = true;
        return quote;
    }
    const auto unknown = [&](const QString &reason) {
        quote.reason = reason;
        return quote;
    };
    const Model *found = findModel(model, options.provider);
    if (!found)
        return unknown(PriceTableText::tr("No price is known for the model \"%1\"").arg(model.toString().left(120)));
    const qint64 day = dayOfMilliseconds(utcMs);
    const auto period = std::find_if(found->periods.begin(), found->periods.end(),
                                     [day](const Period &p) { return day >= p.firstDay && day <= p.lastDay; });
    if (period == found->periods.end())
        return unknown(PriceTableText::tr("No price of \"%1\" is known for the day of the call").arg(found->info.id));
    const std::optional<qint64> factor = factorThousandths(found->info.provider, options);
    if (!factor)
        return unknown(
            PriceTableText::tr("No price of \"%1\" is known for this way of processing").arg(found->info.id));

    Rates rates = period->rates;
    for (const Tier &tier : period->tiers) {
        if (tokens.promptTotal > tier.abovePromptTokens)
            rates = tier.rates;
    }
    const qint64 uncached = tokens.promptTotal - tokens.cached - tokens.cacheWrite - tokens.cacheWriteLong;
    const std::pair<qint64, std::optional<Rate>> parts[] = {
        {uncached, rates.input},
        {tokens.cached, rates.cached ? rates.cached : rates.input},
        {tokens.cacheWrite, rates.cacheWrite ? rates.cacheWrite : rates.input},
        {tokens.cacheWriteLong, rates.cacheWriteLong},
        {tokens.output, rates.output}};
    WideInteger sum = 0;
    for (const auto &[count, rate] : parts) {
        if (count < 0)
            return unknown(PriceTableText::tr("The token counts of the call contradict each other"));
        if (count > 0 && !rate)
            return unknown(
                PriceTableText::tr("No price of \"%1\" is known for one kind of its tokens").arg(found->info.id));
        sum += WideInteger(count) * rate.value_or(0);
    }
    const WideInteger microUsd = divideHalfEven(sum * *factor, WideInteger(ratePerUsd) * 1000);
    if (microUsd > std::numeric_limits<qint64>::max())
        return unknown(PriceTableText::tr("The token counts of the call are too large"));
    quote.microUsd = qint64(microUsd);
    quote.row = period->json;
    quote.row.insert(u"provider", found->info.provider);
    quote.row.insert(u"id", found->info.id);
    quote.row.insert(u"factor", double(*factor) / 1000);
    quote.row.insert(u"table", m_generated);
    return quote;
}

QJsonObject CostQuote::toJson() const
{
    QJsonObject json{{QStringLiteral("local"), local}, {QStringLiteral("row"), row}};
    json.insert(u"microUsd", microUsd ? QJsonValue(*microUsd) : QJsonValue(QJsonValue::Null));
    if (!reason.isEmpty())
        json.insert(u"reason", reason);
    return json;
}

QList<ModelInfo> PriceTable::models() const
{
    QList<ModelInfo> infos;
    for (const Model &model : m_models)
        infos.append(model.info);
    return infos;
}

std::optional<qint64> dayNumber(QStringView isoDate)
{
    if (isoDate.size() != 10 || isoDate[4] != u'-' || isoDate[7] != u'-')
        return std::nullopt;
    bool yearOk = false;
    bool monthOk = false;
    bool dayOk = false;
    const qint64 year = isoDate.first(4).toInt(&yearOk);
    const qint64 month = isoDate.sliced(5, 2).toInt(&monthOk);
    const qint64 day = isoDate.sliced(8, 2).toInt(&dayOk);
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    constexpr int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (!yearOk || !monthOk || !dayOk || year < 1 || month < 1 || month > 12 || day < 1
        || day > lengths[month - 1] + (month == 2 && leap ? 1 : 0))
        return std::nullopt;
    // Days from civil: years begin in March, so that the leap day is the last of its year.
    const qint64 shifted = month <= 2 ? year - 1 : year;
    const qint64 era = shifted / 400;
    const qint64 yearOfEra = shifted - era * 400;
    const qint64 dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return era * 146'097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719'468;
}

QString formatMicroUsd(qint64 microUsd)
{
    const qint64 size = std::abs(microUsd);
    const qint64 step = size < 1'000'000 ? 1 : size < 100'000'000 ? 100 : 10'000;
    const auto rounded = qint64(divideHalfEven(size, step) * step);
    const int decimals = step == 1 ? 6 : step == 100 ? 4 : 2;
    const QString fraction = QString::number(rounded % 1'000'000).rightJustified(6, u'0').left(decimals);
    return (microUsd < 0 ? QStringLiteral("-$") : QStringLiteral("$")) + QString::number(rounded / 1'000'000)
         + QLatin1Char('.') + fraction;
}

QString moneyText(qint64 microUsd)
{
    QString exact = formatMicroUsd(std::abs(microUsd)).mid(1);
    const qsizetype point = exact.indexOf(QLatin1Char('.'));
    while (exact.endsWith(QLatin1Char('0')) && exact.size() > point + 3)
        exact.chop(1);
    const bool nothing = exact.toDouble() == 0;
    const int decimals = nothing ? 0 : int(exact.size() - point - 1);
    const QString amount = QCoreApplication::translate("Money", "$%1", "an amount of dollars")
                               .arg(QLocale().toString(exact.toDouble(), 'f', decimals));
    return microUsd < 0 && !nothing ? QChar(0x2212) + amount : amount;
}

} // namespace promptlab
