// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/records/conversation/messagecontent.h"

#include "models/records/conversation/contentwords.h"
#include "models/records/conversation/jsonparts.h"

namespace floorwalker {

namespace {

using Kind = MessageContent::Kind;

//! Whatever is not empty, with a comma between.
QString joined(QStringList parts, const QString &between)
{
    parts.removeAll(QString());
    return parts.join(between);
}

QString coordinatesText(const Coordinates &coordinates)
{
    constexpr int digits = 6; // about ten centimetres
    return QString::number(coordinates.latitude, 'f', digits) + QStringLiteral(", ")
        + QString::number(coordinates.longitude, 'f', digits);
}

QStringList linesOf(const TemplateUse &use)
{
    QStringList lines{joined({use.id.text(), use.version, use.language}, QStringLiteral(" "))};
    for (auto parameter = use.parameters.begin(); parameter != use.parameters.end(); ++parameter)
        lines.append(parameter.key() + QStringLiteral(": ") + parameter.value());
    return lines;
}

QStringList bodyLines(const MessageContent &content)
{
    switch (content.kind) {
    case Kind::Location:
        return {content.title, content.label, content.coordinates ? coordinatesText(*content.coordinates) : QString()};
    case Kind::Template: {
        QStringList lines;
        if (content.omniTemplate != TemplateUse())
            lines = linesOf(content.omniTemplate);
        for (auto channel = content.channelTemplates.begin(); channel != content.channelTemplates.end(); ++channel)
            lines += QStringList{channel.key()} + linesOf(channel.value());
        return lines;
    }
    case Kind::ContactInfo:
        return QStringList{content.contactInfo.name} + content.contactInfo.phoneNumbers + content.contactInfo.emails
            + content.contactInfo.others;
    default:
        return {content.title, content.text, content.url};
    }
}

} // namespace

MessageContent textContent(const QString &text)
{
    MessageContent content;
    content.kind = Kind::Text;
    content.text = text;
    return content;
}

QString name(MessageContent::Kind kind)
{
    for (const auto &[known, word] : kindWords) {
        if (known == kind)
            return word;
    }
    return {};
}

QStringList linesOf(const MessageContent &content)
{
    QStringList lines = bodyLines(content);
    for (const MessageCard &card : content.cards)
        lines += {card.title, card.description, card.mediaUrl};
    for (const MessageSection &section : content.sections) {
        lines.append(section.title);
        for (const MessageListItem &item : section.items)
            lines.append(joined({item.title, item.description}, QStringLiteral(": ")));
    }
    lines.removeAll(QString());
    // Of what nobody knows to read all is told, rather than nothing.
    if (lines.isEmpty() && content.choices.isEmpty() && !content.raw.isEmpty())
        lines.append(QString::fromUtf8(compact(content.raw)));
    return lines;
}

QString inOneLine(const MessageContent &content)
{
    QStringList lines = linesOf(content);
    if (lines.isEmpty()) {
        for (const MessageChoice &choice : content.choices)
            lines.append(choice.title);
    }
    return lines.join(u' ').simplified();
}

} // namespace floorwalker
