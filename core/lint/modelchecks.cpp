// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/lintchecks.h"
#include "core/tokens/modeltokens.h"

#include <QCoreApplication>
#include <QLocale>

namespace promptlab {

namespace {

struct ModelUseText {
    Q_DECLARE_TR_FUNCTIONS(Lint)
};

class ModelChecks final
{
public:
    explicit ModelChecks(LintContext &context)
        : m_context(context), m_model(context.input().model), m_settings(context.input().content.settings)
    {
    }

    void run()
    {
        checkLife();
        checkSampling(QStringLiteral("temperature"), QStringLiteral("/settings/temperature"), m_settings.temperature,
                      m_model ? m_model->temperature : std::nullopt);
        checkSampling(QStringLiteral("top_p"), QStringLiteral("/settings/topP"), m_settings.topP,
                      m_model ? m_model->topP : std::nullopt);
        checkOutput();
        checkStops();
        checkPictures();
        checkBudget();
    }

private:
    void addParam(const QString &pointer, const QString &text) { m_context.add(LintCode::ModelParam, pointer, text); }

    void checkLife()
    {
        if (!m_model)
            return;
        const ModelInfo &info = m_model->info;
        const QString pointer = QStringLiteral("/settings/model");
        const bool over =
            info.shutdownDay && m_context.options().today > 0 && *info.shutdownDay <= m_context.options().today;
        if (info.status == QLatin1String("retired") || over) {
            addParam(pointer,
                     ModelUseText::tr("The model \"%1\" is retired and does not answer any more: choose another one")
                         .arg(info.id));
        } else if (info.status == QLatin1String("deprecated") || info.shutdownDay) {
            LintFinding *finding = m_context.add(
                LintCode::ModelParam, pointer,
                info.shutdownDay
                    ? ModelUseText::tr("The model \"%1\" will be switched off on %2: move to another one before")
                          .arg(info.id,
                               QLocale().toString(QDate(1970, 1, 1).addDays(*info.shutdownDay), QLocale::ShortFormat))
                    : ModelUseText::tr("The model \"%1\" is deprecated: move to another one").arg(info.id));
            if (finding != nullptr)
                finding->severity = LintSeverity::Warning;
        }
    }

    void checkSampling(const QString &name, const QString &pointer, const std::optional<double> &value,
                       const std::optional<LintModel::Interval> &interval)
    {
        if (!value)
            return;
        if (m_model && !m_model->sampling) {
            addParam(pointer,
                     ModelUseText::tr("The model \"%1\" refuses %2: leave it out").arg(m_model->info.id, name));
            return;
        }
        // No model takes less; and a share of the probability is none over 1.
        const double least = interval ? interval->least : 0;
        const double most = interval ? interval->most : name == QLatin1String("top_p") ? 1 : *value;
        if (*value < least || *value > most)
            addParam(pointer, ModelUseText::tr("%1 is %2, but must be from %3 to %4")
                                  .arg(name, QLocale().toString(*value), QLocale().toString(least),
                                       QLocale().toString(std::max(least, most))));
    }

    void checkOutput()
    {
        const QString pointer = QStringLiteral("/settings/maxTokens");
        if (m_settings.maxTokens && *m_settings.maxTokens <= 0)
            addParam(pointer, ModelUseText::tr("The limit of the answer is %1 tokens; it must be at least 1")
                                  .arg(*m_settings.maxTokens));
        else if (m_settings.maxTokens && m_model && m_model->info.maxOutput
                 && *m_settings.maxTokens > *m_model->info.maxOutput)
            addParam(pointer,
                     ModelUseText::tr("The limit of the answer is %1 tokens, but the model \"%2\" writes %3 at "
                                      "most")
                         .arg(QLocale().toString(*m_settings.maxTokens), m_model->info.id,
                              QLocale().toString(*m_model->info.maxOutput)));
    }

    void checkStops()
    {
        if (m_settings.stop.isEmpty() || !m_model)
            return;
        const QString pointer = QStringLiteral("/settings/stop");
        if (!m_model->stops)
            addParam(pointer,
                     ModelUseText::tr("The model \"%1\" refuses stop texts: leave them out").arg(m_model->info.id));
        else if (m_model->maxStops && m_settings.stop.size() > *m_model->maxStops)
            addParam(pointer, ModelUseText::tr("There are %1 stop texts, but the model \"%2\" takes %3 at most")
                                  .arg(QString::number(m_settings.stop.size()), m_model->info.id,
                                       QString::number(*m_model->maxStops)));
    }

    void checkPictures()
    {
        if (!m_model || m_model->info.imageInput.value_or(true))
            return;
        const QList<Message> &messages = m_context.input().content.messages;
        for (qsizetype m = 0; m < messages.size(); ++m) {
            for (const ContentPart &part : messages.at(m).parts) {
                if (part.kind != ContentPart::Kind::Image)
                    continue;
                LintFinding *finding =
                    m_context.add(LintCode::ModelParam, QStringLiteral("/messages/%1").arg(m),
                                  ModelUseText::tr("The model \"%1\" takes no pictures: choose another model, or take "
                                                   "the picture out")
                                      .arg(m_model->info.id));
                if (finding != nullptr)
                    finding->message = int(m);
                return;
            }
        }
    }

    [[nodiscard]] TokenCount tokens() const
    {
        const LintInput &input = m_context.input();
        if (input.providerTokens)
            return {*input.providerTokens, false};
        QList<ChatText> texts;
        for (const Message &message : input.rendered ? *input.rendered : input.content.messages)
            texts.append({messageRoleName(message.role), message.name, message.text()});
        if (!input.rendered) {
            QSet<QString> seen;
            for (const LintDocument &document : m_context.messages()) {
                for (const QString &name : m_context.reachable(document)) {
                    if (!std::exchange(seen, seen + QSet<QString>{name}).contains(name))
                        texts.append({QString(), QString(), m_context.include(name)->text});
                }
            }
        }
        return countChatTokens(m_model->info.id, texts).valueOr({});
    }

    void checkBudget()
    {
        if (!m_model || !m_model->info.contextWindow || m_context.isFull(LintCode::Budget))
            return;
        const qint64 reserved = m_settings.maxTokens ? std::max(*m_settings.maxTokens, 0) : 0;
        qint64 room = std::max<qint64>(*m_model->info.contextWindow - reserved, 0);
        if (m_model->info.maxInput)
            room = std::min(room, *m_model->info.maxInput);
        const TokenCount count = tokens();
        if (count.tokens * 100 < room * 80)
            return;
        const QString facts =
            ModelUseText::tr("%1 of %2 tokens")
                .arg(QLocale().toString(count.tokens) + (count.estimated ? ModelUseText::tr(" (estimate)") : QString()),
                     QLocale().toString(room));
        const bool over = count.tokens > room;
        LintFinding *finding = m_context.add(
            LintCode::Budget, QStringLiteral("/messages"),
            over ? ModelUseText::tr("The prompt is longer than what \"%1\" reads besides its answer (%2): "
                                    "shorten it, or choose a model with a larger context")
                       .arg(m_model->info.id, facts)
                 : ModelUseText::tr("The prompt fills most of what \"%1\" reads besides its answer (%2): "
                                    "leave room for longer inputs")
                       .arg(m_model->info.id, facts));
        if (finding != nullptr && over)
            finding->severity = LintSeverity::Error;
    }

    LintContext &m_context;
    const std::optional<LintModel> &m_model;
    const ModelSettings &m_settings;
};

} // namespace

void checkModelUse(LintContext &context)
{
    ModelChecks(context).run();
}

} // namespace promptlab
