// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/ids.h"

#include <QJsonObject>
#include <QList>
#include <QMap>

#include <optional>

namespace floorwalker {

class FieldReader;

struct Coordinates {
    double latitude = 0;
    double longitude = 0;
    friend bool operator==(const Coordinates &, const Coordinates &) = default;
};

//! Something a contact can tap.
struct MessageChoice {
    enum class Kind { Text, Url, Call, Location, Calendar, ShareLocation, Unknown };

    Kind kind = Kind::Text;
    QString title; //!< of Text: what it says
    QString url{};
    QString phoneNumber{};
    std::optional<Coordinates> coordinates{};
    QString postbackData{}; //!< what the app is told when it is tapped

    friend bool operator==(const MessageChoice &, const MessageChoice &) = default;
};

struct MessageCard {
    QString title;
    QString description;
    QString mediaUrl;
    QString thumbnailUrl;
    QString height; //!< "SHORT", "MEDIUM", "TALL"
    QList<MessageChoice> choices;

    friend bool operator==(const MessageCard &, const MessageCard &) = default;
};

struct MessageListItem {
    QString title; //!< or a product's id
    QString description;
    QString mediaUrl;
    QString postbackData;

    friend bool operator==(const MessageListItem &, const MessageListItem &) = default;
};

struct MessageSection {
    QString title;
    QList<MessageListItem> items;

    friend bool operator==(const MessageSection &, const MessageSection &) = default;
};

//! A template with what fills it.
struct TemplateUse {
    TemplateId id;
    QString version;
    QString language; //!< "en-US"; empty: the template's own
    QMap<QString, QString> parameters;

    friend bool operator==(const TemplateUse &, const TemplateUse &) = default;
};

struct ContactInfo {
    QString name;
    QStringList phoneNumbers;
    QStringList emails;
    QStringList others; //!< addresses, companies, links

    friend bool operator==(const ContactInfo &, const ContactInfo &) = default;
};

//! What a message says, to a contact or from one. Which fields count is the kind's.
struct MessageContent {
    enum class Kind {
        Text,
        Media, //!< url
        MediaCard, //!< of a contact: url with a caption in text
        Card, //!< cards has one
        Carousel,
        Choice, //!< text and choices
        List, //!< title, text, sections
        Location,
        Template,
        ContactInfo,
        ChoiceResponse, //!< a contact tapped: text is the postback data, replyTo where it stood
        Fallback, //!< the channel could not carry it: text is what came
        ProductResponse,
        ChannelSpecific,
        Unknown
    };
    static constexpr qsizetype mostChoices = 10; //!< of a choice message or a card (reference: conversation-api 4)
    static constexpr qsizetype mostCards = 10;

    Kind kind = Kind::Unknown;
    QString text;
    QString title;
    QString label; //!< of Location
    QString url;
    QString thumbnailUrl;
    std::optional<Coordinates> coordinates;
    QList<MessageChoice> choices;
    QList<MessageCard> cards;
    QList<MessageSection> sections;
    TemplateUse omniTemplate;
    QMap<QString, TemplateUse> channelTemplates; //!< by channel
    ContactInfo contactInfo;
    QString agentName; //!< whom the contact sees as the writer
    ConversationMessageId replyTo;
    QJsonObject raw; //!< all of it, as it came

    bool isEmpty() const { return raw.isEmpty() && *this == MessageContent(); }
    friend bool operator==(const MessageContent &, const MessageContent &) = default;
};

MessageContent textContent(const QString &text);
QString name(MessageContent::Kind kind); //!< the API's own word: "text_message"; empty of Unknown

//! In one line, for a list. Of what is unknown its JSON.
QString inOneLine(const MessageContent &content);
//! All there is to read, a line each; choices are left to who shows them.
QStringList linesOf(const MessageContent &content);

MessageContent readMessageContent(FieldReader &fields);
QJsonObject toJson(const MessageContent &content); //!< as an app's message

} // namespace floorwalker
