// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/catalog.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace promptlab {

namespace {

struct CatalogText {
    Q_DECLARE_TR_FUNCTIONS(Catalog)
};

void readTranslation(QXmlStreamReader &xml, CatalogMessage &message)
{
    message.state = xml.attributes().value(QLatin1String("type")).toString();
    if (!message.plural) {
        message.texts = {xml.readElementText()};
        return;
    }
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("numerusform"))
            message.texts += xml.readElementText();
        else
            xml.skipCurrentElement();
    }
}

CatalogMessage readMessage(QXmlStreamReader &xml, const QString &context)
{
    CatalogMessage message;
    message.context = context;
    message.plural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source"))
            message.source = xml.readElementText();
        else if (xml.name() == QLatin1String("comment"))
            message.comment = xml.readElementText();
        else if (xml.name() == QLatin1String("translation"))
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

} // namespace

Result<QList<CatalogMessage>> readCatalog(const QByteArray &ts, const QString &name)
{
    QList<CatalogMessage> messages;
    QXmlStreamReader xml(ts);
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("context"))
            context.clear();
        else if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            messages += readMessage(xml, context);
    }
    if (xml.hasError()) {
        return makeError(ErrorCode::InvalidInput,
                         CatalogText::tr("The translation file is no well-formed XML: %1").arg(xml.errorString()),
                         TextPosition{name, int(xml.lineNumber()), int(xml.columnNumber())});
    }
    return messages;
}

QByteArray writeCatalog(const QList<CatalogMessage> &messages, const QString &language)
{
    QByteArray text;
    QXmlStreamWriter xml(&text);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeDTD(QStringLiteral("\n<!DOCTYPE TS>"));
    xml.writeStartElement(QStringLiteral("TS"));
    xml.writeAttribute(QStringLiteral("version"), QStringLiteral("2.1"));
    xml.writeAttribute(QStringLiteral("language"), language);
    QString context;
    for (const CatalogMessage &message : messages) {
        if (message.context != context) {
            if (!context.isNull())
                xml.writeEndElement();
            context = message.context;
            xml.writeStartElement(QStringLiteral("context"));
            xml.writeTextElement(QStringLiteral("name"), context);
        }
        xml.writeStartElement(QStringLiteral("message"));
        if (message.plural)
            xml.writeAttribute(QStringLiteral("numerus"), QStringLiteral("yes"));
        xml.writeTextElement(QStringLiteral("source"), message.source);
        if (!message.comment.isEmpty())
            xml.writeTextElement(QStringLiteral("comment"), message.comment);
        xml.writeStartElement(QStringLiteral("translation"));
        if (!message.state.isEmpty())
            xml.writeAttribute(QStringLiteral("type"), message.state);
        for (const QString &form : message.texts) {
            if (message.plural)
                xml.writeTextElement(QStringLiteral("numerusform"), form);
            else
                xml.writeCharacters(form);
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return text;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("%L?(?:\\d{1,2}|n)"));
    QStringList found;
    for (auto matches = place.globalMatch(text); matches.hasNext();)
        found += matches.next().captured();
    found.sort();
    return found;
}

} // namespace promptlab
