// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/cassetteprovider.h"

#include "core/provider/providererrors.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QtConcurrent>

namespace promptlab {

namespace {

struct CassetteProviderText {
    Q_DECLARE_TR_FUNCTIONS(CassetteProvider)
};

/// Hands the pieces of an answer on as they came; an answer that came as a whole is one piece.
void replay(const QList<AnswerPiece> &pieces, const QString &text, const std::function<void(QString)> &onDelta)
{
    if (pieces.isEmpty())
        onDelta(text);
    for (const AnswerPiece &piece : pieces)
        onDelta(piece.text);
}

/// Hands on to @p onDelta and notes in @p pieces.
std::function<void(QString)> recordingListener(const std::shared_ptr<QList<AnswerPiece>> &pieces,
                                               const std::function<void(QString)> &onDelta)
{
    QElapsedTimer timer;
    timer.start();
    return [pieces, onDelta, timer](const QString &text) {
        pieces->append({static_cast<double>(timer.nsecsElapsed()) / 1e6, text});
        onDelta(text);
    };
}

/// A unique_ptr cannot travel in a future's result list by copy.
using OpenedCassette = Result<std::shared_ptr<std::unique_ptr<Cassette>>>;

OpenedCassette openCassette(const QString &path, const std::shared_ptr<SecretBytes> &key, const QUuid &workspace)
{
    auto opened = Cassette::open(path, std::move(*key), workspace);
    if (!opened.ok())
        return opened.error();
    return std::make_shared<std::unique_ptr<Cassette>>(std::move(*opened));
}

} // namespace

QString cassetteModeName(CassetteMode mode)
{
    switch (mode) {
    case CassetteMode::Replay: return QStringLiteral("replay");
    case CassetteMode::Record: return QStringLiteral("record");
    case CassetteMode::Auto: return QStringLiteral("auto");
    }
    return {};
}

Result<CassetteMode> cassetteModeFromName(const QString &name)
{
    for (const CassetteMode mode : {CassetteMode::Replay, CassetteMode::Record, CassetteMode::Auto}) {
        if (cassetteModeName(mode) == name)
            return mode;
    }
    return makeError(ErrorCode::InvalidInput,
                     CassetteProviderText::tr("\"%1\" is no mode of a cassette; there are replay, record and auto")
                         .arg(name.left(40)));
}

CassetteProvider::CassetteProvider(CassetteOptions options, std::unique_ptr<Provider> source)
    : m_options(std::move(options)), m_source(std::move(source))
{
}

CassetteProvider::~CassetteProvider() = default;

ProviderInfo CassetteProvider::info() const
{
    ProviderInfo info;
    if (m_source)
        info = m_source->info();
    const QString name = QFileInfo(m_options.path).fileName();
    info.id = QStringLiteral("cassette");
    info.label = m_options.mode == CassetteMode::Replay
                   ? CassetteProviderText::tr("Recorded answers of %1").arg(name)
                   : CassetteProviderText::tr("%1, recorded into %2").arg(info.label, name);
    if (m_options.mode == CassetteMode::Replay)
        info.local = true;
    return info;
}

Result<void> CassetteProvider::ready() const
{
    if (m_options.mode == CassetteMode::Record || m_options.mode == CassetteMode::Auto) {
        if (!m_source)
            return makeError(ErrorCode::InvalidInput,
                             CassetteProviderText::tr("A cassette that records needs a provider to ask"));
        return m_options.mode == CassetteMode::Record ? m_source->ready() : Result<void>();
    }
    if (!QFileInfo::exists(m_options.path))
        return makeError(ErrorCode::NotFound,
                         CassetteProviderText::tr("There is no cassette \"%1\"; record it first").arg(m_options.path));
    return {};
}

Task<Result<void>> CassetteProvider::load(Context context)
{
    while (m_loading) {
        const QFuture<void> loaded = m_loaded.next();
        co_await loaded;
    }
    PL_CO_CHECK(context.cancel.check());
    if (m_cassette)
        co_return Result<void>();
    if (!m_options.key)
        co_return makeError(ErrorCode::Unsupported,
                            CassetteProviderText::tr("Cassettes work only in an open workspace, whose key they use"));
    auto key = m_options.key();
    if (!key.ok())
        co_return key.error();
    const auto shared = std::make_shared<SecretBytes>(std::move(*key));
    m_loading = true;
    const QFuture<OpenedCassette> opening =
        QtConcurrent::run(openCassette, m_options.path, shared, m_options.workspace);
    OpenedCassette opened = co_await opening;
    m_loading = false;
    m_loaded.raise();
    if (!opened.ok())
        co_return opened.error();
    m_cassette = std::move(**opened);
    co_return Result<void>();
}

ChatOutcome CassetteProvider::missing(const ChatRequest &request) const
{
    ChatOutcome outcome;
    ProviderError error;
    error.kind = ProviderErrorKind::NotFound;
    error.error = makeError(
        ErrorCode::NotFound,
        CassetteProviderText::tr(
            "The cassette \"%1\" has no answer of %2 to this prompt (repetition %3); record it first")
            .arg(QFileInfo(m_options.path).fileName(), request.model.isEmpty() ? QStringLiteral("?") : request.model)
            .arg(request.repeatIndex + 1));
    outcome.error = error;
    return outcome;
}

Task<ChatOutcome> CassetteProvider::chat(ChatRequest request, Context context, std::function<void(QString)> onDelta)
{
    ChatOutcome failed;
    if (const Result<void> loaded = co_await load(context); !loaded.ok()) {
        failed.error = errorFromTransport(loaded.error());
        co_return failed;
    }
    const QString key = Cassette::requestKey(request);
    if (m_options.mode != CassetteMode::Record) {
        Result<std::optional<ChatOutcome>> found = m_cassette->find(key);
        if (!found.ok()) {
            failed.error = errorFromTransport(found.error());
            co_return failed;
        }
        if (*found) {
            ChatOutcome outcome = std::move(**found);
            outcome.tries = 0;
            if (onDelta && outcome.response)
                replay(m_cassette->pieces(key), outcome.response->text, onDelta);
            co_return outcome;
        }
        if (m_options.mode == CassetteMode::Replay || !m_source)
            co_return missing(request);
    }
    const auto pieces = std::make_shared<QList<AnswerPiece>>();
    // A call that nobody listens to may be tried again after its first piece: it stays one.
    const std::function<void(QString)> listener = onDelta ? recordingListener(pieces, onDelta) : onDelta;
    ChatOutcome outcome = co_await m_source->chat(request, context, listener);
    if (!outcome.response)
        co_return outcome;
    if (const Result<void> kept = m_cassette->append(key, request.model, outcome, *pieces); !kept.ok()) {
        // An answer that cannot be kept would be asked for, and paid, again: that is no success.
        failed.error = errorFromTransport(kept.error());
        failed.tries = outcome.tries;
        failed.timing = outcome.timing;
        co_return failed;
    }
    co_return outcome;
}

Task<Result<QStringList>> CassetteProvider::models(Context context)
{
    if (m_source && m_options.mode != CassetteMode::Replay)
        co_return co_await m_source->models(context);
    PL_CO_CHECK(ready());
    PL_CO_CHECK(co_await load(context));
    co_return m_cassette->models();
}

Task<Result<QList<ServerModel>>> CassetteProvider::modelInfos(Context context)
{
    if (m_source && m_options.mode != CassetteMode::Replay)
        return m_source->modelInfos(std::move(context));
    return Provider::modelInfos(std::move(context));
}

} // namespace promptlab
