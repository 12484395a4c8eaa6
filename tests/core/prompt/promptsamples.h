// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/prompt/promptfile.h"

#include <QRandomGenerator>

namespace promptlab::test {

/// Random valid content from a fixed seed, for round trips.
class RandomContent
{
public:
    explicit RandomContent(quint32 seed) : m_random(seed) {}

    int below(int limit) { return int(m_random.bounded(quint32(limit))); }
    bool often() { return below(3) > 0; }

    /// Text out of pieces that are hard on a line-based file: markers, fences, quotes, controls, blank lines.
    QString text(int pieces)
    {
        static const QStringList hard{QStringLiteral("You sort tickets."),
                                      QStringLiteral("\n"),
                                      QStringLiteral("\n\n"),
                                      QStringLiteral(" "),
                                      QStringLiteral("\t"),
                                      QStringLiteral("=== user ==="),
                                      QStringLiteral("\n=== user ===\n"),
                                      QStringLiteral("\n\\=== user ===\n"),
                                      QStringLiteral("\n=== CONTEXT ===\n"),
                                      QStringLiteral("\n---\n"),
                                      QStringLiteral("---"),
                                      QStringLiteral("{{ ticket }}"),
                                      QStringLiteral("\r\n"),
                                      QStringLiteral("\r"),
                                      QStringLiteral("é 漢 \U0001F600"),
                                      QStringLiteral("\"'`"),
                                      QStringLiteral("# Head"),
                                      QStringLiteral("key: value"),
                                      QStringLiteral("\\"),
                                      QStringLiteral("=== end ==="),
                                      QStringLiteral("\n=== end ===\n"),
                                      QStringLiteral("\u2028\u0085\uFEFF"),
                                      QStringLiteral("\n=== sytem ===\n"),
                                      QStringLiteral("<!-- x -->"),
                                      QStringLiteral("~"),
                                      QStringLiteral("\n=== part text ===\n"),
                                      QStringLiteral("  \n"),
                                      QString(QChar(0)),
                                      QStringLiteral("\x01\x7f"),
                                      QStringLiteral("no")};
        QString out;
        for (int i = below(pieces + 1); i > 0; --i)
            out += hard[below(int(hard.size()))];
        return out;
    }

    QString filledText(int pieces)
    {
        const QString made = text(pieces);
        return made.isEmpty() ? QStringLiteral("x") : made;
    }

    QJsonValue json(int depth)
    {
        switch (below(depth > 0 ? 7 : 5)) {
        case 0: return QJsonValue(QJsonValue::Null);
        case 1: return QJsonValue(below(2) == 0);
        // Not between 2^53 and 2^63: there Qt tells a double from the same whole number.
        case 2: return QJsonValue(below(2) == 0 ? double(below(2000) - 1000) / 8 : double(1 + below(1000)) * 1e19);
        case 3: return QJsonValue(qint64(below(1000000)) * 9007199);
        case 4: return QJsonValue(text(4));
        case 5: {
            QJsonArray array;
            for (int i = below(4); i > 0; --i)
                array.append(json(depth - 1));
            return array;
        }
        default: return object(depth - 1);
        }
    }

    QJsonObject object(int depth)
    {
        static const QStringList keys{QStringLiteral("type"),
                                      QStringLiteral("a b"),
                                      QStringLiteral("true"),
                                      QStringLiteral("<<"),
                                      QStringLiteral("x: y"),
                                      QStringLiteral("-"),
                                      QStringLiteral("ä/~"),
                                      QString(),
                                      QStringLiteral("long ").repeated(300),
                                      QStringLiteral("line\nfeed"),
                                      QStringLiteral("1")};
        QJsonObject made;
        for (int i = below(4); i > 0; --i)
            made.insert(keys[below(int(keys.size()))], json(depth));
        return made;
    }

    ContentPart part()
    {
        ContentPart made;
        made.kind = std::array{ContentPart::Kind::Text, ContentPart::Kind::Image, ContentPart::Kind::Audio,
                               ContentPart::Kind::File}[size_t(below(4))];
        if (made.kind == ContentPart::Kind::Text) {
            made.text = text(5);
        } else {
            made.reference = below(2) == 0 ? QStringLiteral("https://example.org/a.png") : filledText(3);
            made.detail = below(2) == 0 ? QString() : text(2);
        }
        return made;
    }

    Message message()
    {
        static constexpr std::array roles{MessageRole::System, MessageRole::Developer, MessageRole::User,
                                          MessageRole::Assistant, MessageRole::Tool};
        Message made = Message::ofText(roles[size_t(below(5))], text(8));
        if (below(3) == 0) {
            made.parts.clear();
            for (int i = 1 + below(3); i > 0; --i)
                made.parts.append(part());
        }
        if (below(4) == 0)
            made.name = filledText(2);
        if (made.role == MessageRole::Tool && often())
            made.toolCallId = filledText(2);
        if (made.role == MessageRole::Assistant && below(2) == 0) {
            made.toolCalls.append(object(2));
            if (below(2) == 0)
                made.parts.clear();
        }
        return made;
    }

    ModelSettings settings()
    {
        ModelSettings made;
        made.model = below(2) == 0 ? QString() : text(2);
        if (often())
            made.temperature = double(below(200)) / 100;
        if (often())
            made.topP = double(below(101)) / 100;
        if (often())
            made.maxTokens = 1 + below(100000);
        if (often())
            made.seed = qint64(below(1000000)) * 9007199 * (below(2) == 0 ? 1 : -1);
        for (int i = below(3); i > 0; --i)
            made.stop.append(text(2));
        made.extra = object(2);
        return made;
    }

    PromptContent content()
    {
        PromptContent made;
        made.format =
            std::array{TemplateFormat::FString, TemplateFormat::Mustache, TemplateFormat::Nunjucks}[size_t(below(3))];
        for (int i = below(5); i > 0; --i)
            made.messages.append(message());
        for (int i = below(4); i > 0; --i) {
            Variable variable;
            variable.name = QStringLiteral("name_%1").arg(i);
            variable.description = text(6);
            variable.untrusted = below(2) == 0;
            if (below(2) == 0) {
                variable.type = QStringLiteral("object");
                variable.defaultValue = object(2);
            }
            made.variables.append(variable);
        }
        made.settings = settings();
        for (int i = below(3); i > 0; --i)
            made.tools.append(object(3));
        if (below(2) == 0)
            made.responseSchema = below(4) == 0 ? QJsonValue(true) : QJsonValue(object(3));
        if (below(3) == 0)
            made.includePins.insert(filledText(1), QString(64, QLatin1Char('a')));
        return made;
    }

    PromptFileMeta meta()
    {
        PromptFileMeta made;
        made.name = text(3);
        made.description = text(8);
        made.commit = text(8);
        for (int i = below(3); i > 0; --i)
            made.tags.append(QStringLiteral("v1.%1-rc").arg(i));
        return made;
    }

private:
    QRandomGenerator m_random;
};

} // namespace promptlab::test
