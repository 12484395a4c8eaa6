// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/tokens/bytepair.h"

#include <QHash>
#include <QJsonArray>

#include <limits>

namespace promptlab {

/// Tokens of one call as they are billed. The parts of the prompt do not overlap: what is left of promptTotal after the
/// cached and written ones is billed at the input rate. Output holds the reasoning tokens.
struct BillableTokens {
    qint64 promptTotal = 0;
    qint64 cached = 0;         ///< read from the provider's prompt cache
    qint64 cacheWrite = 0;     ///< written with the short life (OpenAI 30 minutes, Anthropic 5 minutes)
    qint64 cacheWriteLong = 0; ///< written with the long life (OpenAI 12 hours, Anthropic 1 hour)
    qint64 output = 0;
};

enum class ServiceTier { Standard, Batch, Flex, Priority };

struct PriceOptions {
    QString provider; ///< "openai", "anthropic", "groq"; empty: whichever lists the model
    ServiceTier tier = ServiceTier::Standard;
    bool regional = false; ///< processing bound to a region, where it costs extra
    bool local = false;    ///< own server: costs 0 by definition
};

/// What a call costs. Without a value the cost is *unknown*, never 0, and reason says why.
struct CostQuote {
    std::optional<qint64> microUsd;
    bool local = false; ///< 0 because it ran on an own server
    QString reason;     ///< translated; only without a value
    QJsonObject row;    ///< model, provider and the rates used: store it with the run, so that history stays

    [[nodiscard]] QJsonObject toJson() const;
};

/// Facts about a model. What is not known is absent.
struct ModelInfo {
    QString provider;
    QString id;
    QString kind;       ///< "chat", "embedding", "moderation"
    QString status;     ///< "active", "preview", "legacy", "deprecated", "retired", "delisted", "unverified"
    QString confidence; ///< of the prices: "good", "secondary", "old", "low"
    std::optional<TokenEncoding> encoding;
    std::optional<qint64> contextWindow;
    std::optional<qint64> maxInput;
    std::optional<qint64> maxOutput;
    std::optional<bool> imageInput;
    std::optional<bool> reasoning;
    std::optional<qint64> shutdownDay; ///< days since 1970-01-01 UTC
};

/// List prices with dates and tiers, read from model_prices.json. A value: copies are independent, const use is
/// thread-safe. Prices hold at most six decimals, so that every sum is exact in whole numbers.
class PriceTable final
{
public:
    PriceTable() = default;
    /// Errors: InvalidInput with the JSON Pointer of what is wrong.
    static Result<PriceTable> fromJson(QByteArrayView json, const QString &source = {});
    /// The table that comes with the program. Errors: Corrupt (damaged installation).
    static Result<PriceTable> builtIn();

    /// A copy in which @p models (rows like those of the file) replace rows of the same provider and id, or are added.
    [[nodiscard]] Result<PriceTable> withOverrides(const QJsonArray &models) const;

    /// Row of a model: exact id, else without its date suffix (-YYYY-MM-DD, -YYYYMMDD), else without "anthropic/",
    /// "openai/" or "models/" in front. Null when unknown. Valid as long as the table.
    [[nodiscard]] const ModelInfo *find(QStringView model, QStringView provider = {}) const;

    /// Cost of a call at @p utcMs (milliseconds since 1970). The rates are those of that day; a prompt over a tier's
    /// limit is billed wholly at that tier's rates. Rounded half to even, once, at the end.
    [[nodiscard]] CostQuote cost(QStringView model, const BillableTokens &tokens, qint64 utcMs,
                                 const PriceOptions &options = {}) const;

    [[nodiscard]] QList<ModelInfo> models() const;
    /// Day of the data, "2026-11-22".
    [[nodiscard]] QString generated() const { return m_generated; }

private:
    /// USD for 10^12 tokens, which is 10^-6 micro-USD a token.
    using Rate = qint64;
    struct Rates {
        std::optional<Rate> input;
        std::optional<Rate> cached;
        std::optional<Rate> cacheWrite;
        std::optional<Rate> cacheWriteLong;
        std::optional<Rate> output;
    };
    struct Tier {
        qint64 abovePromptTokens = 0;
        Rates rates;
    };
    struct Period {
        qint64 firstDay = std::numeric_limits<qint64>::min();
        qint64 lastDay = std::numeric_limits<qint64>::max();
        Rates rates;
        QList<Tier> tiers; ///< rising limits
        QJsonObject json;
    };
    struct Model {
        ModelInfo info;
        QList<Period> periods;
    };
    class Reader;

    [[nodiscard]] const Model *findModel(QStringView model, QStringView provider) const;
    [[nodiscard]] std::optional<qint64> factorThousandths(const QString &provider, const PriceOptions &options) const;

    QList<Model> m_models;
    QHash<QString, QHash<QString, qint64>> m_factors; ///< provider → "batch", … → thousandths
    QString m_generated;
};

/// Days since 1970-01-01 of "YYYY-MM-DD", or nothing.
std::optional<qint64> dayNumber(QStringView isoDate);

/// "$0.012345": six decimals below a dollar, two from a hundred dollars on, four between.
QString formatMicroUsd(qint64 microUsd);

/// The same amount as it is written to people, in the language of the program: "$0", "$0.41", "0,012345 $". As exact as
/// formatMicroUsd(), without zeros that say nothing.
QString moneyText(qint64 microUsd);

} // namespace promptlab
