// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/lintchecks.h"

#include <QCoreApplication>

namespace promptlab {

namespace {

struct SuspiciousText {
    Q_DECLARE_TR_FUNCTIONS(Lint)
};

class SuspiciousTexts final
{
public:
    explicit SuspiciousTexts(LintContext &context) : m_context(context) {}

    void run()
    {
        for (const LintDocument &document : m_context.messages())
            checkAny(document);
        for (const LintDocument &document : m_context.includes()) {
            checkAny(document);
            checkInjection(document);
        }
        for (const LintDocument &document : m_context.defaults()) {
            checkAny(document);
            checkInjection(document);
        }
        for (const LintDatasetText &value : m_context.input().datasetTexts) {
            if (m_context.isFull(LintCode::InjectionPhrase))
                break;
            LintDocument document;
            document.source = LintSource::Dataset;
            document.name = value.column;
            document.text = value.text;
            checkInjection(document);
        }
    }

private:
    void checkAny(const LintDocument &document)
    {
        checkHidden(document);
        checkScripts(document);
        for (const TextMatch &match : findSecrets(document.text))
            m_context.add(LintCode::Secret, document, match.begin, match.end(), secretText(match.kind));
        QList<TextMatch> personal = findPersonalData(document.text);
        for (const PersonalDataFinder &finder : m_context.options().nationalIds)
            personal += finder(document.text);
        // A picture's address may hold any digits.
        for (const TextMatch &match : qAsConst(personal)) {
            if (document.isText)
                m_context.add(LintCode::Pii, document, match.begin, match.end(), personalText(match.kind));
        }
    }

    static QString codeNames(QStringView text)
    {
        QStringList names;
        for (const uint code : text.toUcs4()) {
            const QString name =
                QStringLiteral("U+") + QString::number(code, 16).toUpper().rightJustified(4, QLatin1Char('0'));
            if (!names.contains(name))
                names.append(name);
            if (names.size() > 4) {
                names.last() = QStringLiteral("…");
                break;
            }
        }
        return names.join(QStringLiteral(", "));
    }

    void checkHidden(const LintDocument &document)
    {
        for (const TextMatch &match : findHiddenCharacters(document.text)) {
            const QString names = codeNames(QStringView(document.text).sliced(match.begin, match.length));
            QString text;
            if (match.kind == QLatin1String("bidi"))
                text = SuspiciousText::tr("Invisible characters turn the direction of the text here (%1), so that a "
                                          "person reads another text than the model: remove them");
            else if (match.kind == QLatin1String("tag"))
                text = SuspiciousText::tr("Invisible tag characters stand here (%1); they can hold instructions that "
                                          "only the model reads: remove them");
            else if (match.kind == QLatin1String("control"))
                text = SuspiciousText::tr("A control character stands here (%1): remove it");
            else
                text = SuspiciousText::tr("An invisible character without width stands here (%1): remove it");
            LintFinding *finding =
                m_context.add(LintCode::HiddenChar, document, match.begin, match.end(), text.arg(names));
            LintContext::setFix(finding, document, match.begin, match.end(), {},
                                SuspiciousText::tr("Remove what cannot be seen"));
        }
    }

    void checkScripts(const LintDocument &document)
    {
        for (const TextMatch &match : findMixedScripts(document.text)) {
            const QString word = document.text.sliced(match.begin, match.length);
            QString latin = word;
            bool whole = true;
            for (QChar &c : latin) {
                const QChar twin = latinLookAlike(c);
                whole = whole && (!twin.isNull() || c.script() == QChar::Script_Latin);
                c = twin.isNull() ? c : twin;
            }
            const bool greek = match.kind == QLatin1String("greek");
            LintFinding *finding = m_context.add(
                LintCode::MixedScript, document, match.begin, match.end(),
                greek ? SuspiciousText::tr("This word mixes Latin with Greek letters that look the same: type it anew")
                      : SuspiciousText::tr(
                          "This word mixes Latin with Cyrillic letters that look the same: type it anew"));
            if (whole)
                LintContext::setFix(finding, document, match.begin, match.end(), latin,
                                    SuspiciousText::tr("Write it in Latin letters"));
        }
    }

    static QString secretText(QLatin1String kind)
    {
        if (kind == QLatin1String("private-key"))
            return SuspiciousText::tr("A private key stands here: take it out and make a new one, since this one has "
                                      "been stored");
        if (kind == QLatin1String("jwt"))
            return SuspiciousText::tr("A JSON web token stands here: take it out and revoke it");
        if (kind == QLatin1String("provider-token"))
            return SuspiciousText::tr("The key of a provider stands here: take it out and revoke it");
        return SuspiciousText::tr("What looks like a key or password stands here: take it out, and change it if it is "
                                  "real");
    }

    static QString personalText(QLatin1String kind)
    {
        if (kind == QLatin1String("email"))
            return SuspiciousText::tr("A mail address stands here and is sent with every call: use an invented one or "
                                      "an input");
        if (kind == QLatin1String("phone"))
            return SuspiciousText::tr("A phone number stands here and is sent with every call: use an invented one or "
                                      "an input");
        if (kind == QLatin1String("card"))
            return SuspiciousText::tr("The number of a payment card stands here: use the test number of a bank or an "
                                      "input");
        if (kind == QLatin1String("iban"))
            return SuspiciousText::tr("The number of a bank account (IBAN) stands here: use an invented one or an "
                                      "input");
        return SuspiciousText::tr("Personal data (%1) stand here: use invented ones or an input").arg(kind);
    }

    void checkInjection(const LintDocument &document)
    {
        for (const TextMatch &match : findInjectionPhrases(document.text)) {
            const bool marker = match.kind == QLatin1String("role-marker");
            const bool encoded = match.kind == QLatin1String("encoded");
            QString text;
            if (marker)
                text = SuspiciousText::tr("This mark makes a model believe that a new message begins: remove it, or "
                                          "accept it when it is here to test that");
            else if (encoded)
                text = SuspiciousText::tr("Decoded from base64, this text tells a model to drop its instructions: "
                                          "remove it, or accept it when it is here to test that");
            else
                text = SuspiciousText::tr("This phrase tells a model to drop its instructions or to give them away: "
                                          "remove it, or accept it when it is here to test that");
            m_context.add(LintCode::InjectionPhrase, document, match.begin, match.end(), text);
        }
    }

    LintContext &m_context;
};

} // namespace

void checkSuspiciousTexts(LintContext &context)
{
    SuspiciousTexts(context).run();
}

} // namespace promptlab
