// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/markupreader.h"

#include <libxml/HTMLparser.h>

#include <memory>

namespace floorwalker {

namespace {

// libxml2 2.9 looks through all open elements at each end tag without a beginning, and through all
// attributes of an element at each of them: 256 KB made for it took 5 s and 3 s. With these limits
// the same take 20 ms.
constexpr int deepest = 256;
constexpr int mostFaults = 5000;
constexpr int bytesOfNames = 4096;

struct Reading {
    MarkupSink &sink;
    htmlParserCtxtPtr parser = nullptr;
    QByteArray text; //!< the parser hands it over in small pieces
    int depth = 0;
    int faults = 0;
    bool isStopped = false;

    void stop()
    {
        isStopped = true;
        xmlStopParser(parser);
    }

    void tellText()
    {
        if (!text.isEmpty())
            sink.text(QString::fromUtf8(text));
        text.clear();
    }
};

QByteArrayView viewOf(const xmlChar *text)
{
    return QByteArrayView(reinterpret_cast<const char *>(text));
}

QString textOf(const xmlChar *text)
{
    return text ? QString::fromUtf8(viewOf(text)) : QString();
}

void begin(void *context, const xmlChar *name, const xmlChar **attributes)
{
    auto *reading = static_cast<Reading *>(context);
    if (reading->isStopped)
        return;
    reading->tellText();
    if (++reading->depth > deepest || reading->sink.isFull()) {
        reading->stop();
        return;
    }
    reading->sink.begin(viewOf(name), [attributes](const char *wanted) {
        for (const xmlChar **at = attributes; at && *at; at += 2) {
            if (viewOf(*at) == QByteArrayView(wanted))
                return textOf(at[1]);
        }
        return QString();
    });
}

void end(void *context, const xmlChar *name)
{
    auto *reading = static_cast<Reading *>(context);
    if (reading->isStopped)
        return;
    reading->tellText();
    --reading->depth;
    reading->sink.end(viewOf(name));
}

void characters(void *context, const xmlChar *text, int size)
{
    auto *reading = static_cast<Reading *>(context);
    if (!reading->isStopped)
        reading->text.append(reinterpret_cast<const char *>(text), size);
}

void fault(void *context, xmlErrorPtr)
{
    auto *reading = static_cast<Reading *>(context);
    if (++reading->faults > mostFaults && !reading->isStopped)
        reading->stop();
}

} // namespace

bool readMarkup(const QByteArray &utf8, MarkupSink &sink)
{
    Reading reading{sink};
    htmlSAXHandler handler{};
    handler.initialized = XML_SAX2_MAGIC;
    handler.startElement = begin;
    handler.endElement = end;
    handler.characters = characters;
    handler.ignorableWhitespace = characters;
    handler.serror = fault;
    const std::unique_ptr<htmlParserCtxt, decltype(&htmlFreeParserCtxt)> parser(
        htmlCreatePushParserCtxt(&handler, &reading, nullptr, 0, nullptr, XML_CHAR_ENCODING_UTF8),
        &htmlFreeParserCtxt);
    if (!parser)
        return false;
    reading.parser = parser.get();
    htmlCtxtUseOptions(parser.get(), HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC);
    xmlDictSetLimit(parser->dict, bytesOfNames);
    htmlParseChunk(parser.get(), utf8.constData(), int(utf8.size()), 1);
    reading.tellText();
    return !reading.isStopped;
}

} // namespace floorwalker
