// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/conversation/kinds.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace demo::conversation {

namespace {

constexpr int AppKinds = 14; // every second of a round is text
constexpr int ContactKinds = 8;

QJsonObject text(const QString &words)
{
    return { { u"text"_s, words } };
}

QJsonObject textMessage(const QString &words)
{
    return { { u"text_message"_s, text(words) } };
}

QJsonObject media(const QString &name)
{
    return { { u"url"_s, u"https://pictures.floor.example/%1"_s.arg(name) }, { u"thumbnail_url"_s, u""_s } };
}

QJsonObject choice(const QString &kind, const QJsonObject &message, const QString &postback)
{
    return { { kind, message }, { u"postback_data"_s, postback } };
}

QJsonObject place()
{
    return { { u"title"_s, u"Service point"_s }, { u"label"_s, u"Mannerheimintie 1, Helsinki"_s },
             { u"coordinates"_s, QJsonObject { { u"latitude"_s, 60.1687 }, { u"longitude"_s, 24.9419 } } } };
}

QJsonObject card(const QString &title)
{
    return { { u"title"_s, title }, { u"description"_s, u"In stock, 49,90 € & delivered <free>"_s }, { u"height"_s, u"MEDIUM"_s },
             { u"media_message"_s, media(u"router.png"_s) },
             { u"choices"_s,
               QJsonArray { choice(u"url_message"_s, { { u"title"_s, u"Look"_s }, { u"url"_s, u"https://shop.floor.example/router"_s } }, u"look"_s),
                            choice(u"call_message"_s, { { u"title"_s, u"Call us"_s }, { u"phone_number"_s, u"+358955500100"_s } }, u"call"_s) } } };
}

QJsonObject carousel()
{
    return { { u"cards"_s, QJsonArray { card(u"Router S"_s), card(u"Router M"_s), card(u"Router L"_s) } },
             { u"choices"_s, QJsonArray { choice(u"text_message"_s, text(u"None of them"_s), u"none"_s) } } };
}

QJsonObject list()
{
    const auto item = [](const QString &title) {
        return QJsonObject { { u"choice"_s, QJsonObject { { u"title"_s, title }, { u"description"_s, u""_s }, { u"postback_data"_s, title.toLower() } } } };
    };
    return { { u"title"_s, u"What is it about?"_s }, { u"description"_s, u"One tap is enough"_s },
             { u"sections"_s,
               QJsonArray { QJsonObject { { u"title"_s, u"Orders"_s }, { u"items"_s, QJsonArray { item(u"Late"_s), item(u"Broken"_s) } } },
                            QJsonObject { { u"title"_s, u"Invoices"_s }, { u"items"_s, QJsonArray { item(u"Wrong"_s) } } } } },
             { u"message_properties"_s, QJsonObject { { u"menu"_s, u"Choose"_s } } } };
}

QJsonObject contactInfo()
{
    return { { u"name"_s, QJsonObject { { u"full_name"_s, u"Floor Service"_s }, { u"first_name"_s, u"Floor"_s } } },
             { u"phone_numbers"_s, QJsonArray { QJsonObject { { u"phone_number"_s, u"+358955500100"_s }, { u"type"_s, u"work"_s } } } },
             { u"email_addresses"_s, QJsonArray { QJsonObject { { u"email_address"_s, u"service@floor.example"_s } } } } };
}

QJsonObject templateMessage(const QString &id)
{
    return { { u"omni_template"_s,
               QJsonObject { { u"template_id"_s, id }, { u"version"_s, u"1"_s }, { u"language_code"_s, u"en-US"_s },
                             { u"parameters"_s, QJsonObject { { u"name"_s, u"Aino"_s }, { u"order"_s, u"88213"_s }, { u"day"_s, u"Friday"_s } } } } } };
}

} // namespace

QJsonObject appMessageOfKind(int turn, const QString &templateId)
{
    static const QStringList words { u"Good morning, how can we help?"_s, u"Tilauksesi on matkalla."_s,
                                     u"We have found it: the invoice was sent twice. Please pay only one."_s,
                                     u"Guten Tag, die Technik meldet sich heute <vor 18 Uhr>."_s, u"Is there anything else? 🙂"_s };
    switch (turn % AppKinds) {
    case 1: return { { u"media_message"_s, media(u"manual.pdf"_s) } };
    case 3: return { { u"card_message"_s, card(u"Router M"_s) } };
    case 5: return { { u"choice_message"_s,
                       QJsonObject { { u"text_message"_s, text(u"Did that solve it?"_s) },
                                     { u"choices"_s, QJsonArray { choice(u"text_message"_s, text(u"Yes"_s), u"solved"_s),
                                                                  choice(u"text_message"_s, text(u"No"_s), u"unsolved"_s) } } } } };
    case 7: return { { u"carousel_message"_s, carousel() } };
    case 8: return { { u"list_message"_s, list() } };
    case 9: return { { u"location_message"_s, place() } };
    case 10: return { { u"template_message"_s, templateMessage(templateId) } };
    case 11: return { { u"contact_info_message"_s, contactInfo() } };
    case 12: return { { u"hologram_message"_s, QJsonObject { { u"scene"_s, u"https://pictures.floor.example/scene"_s }, { u"layers"_s, 3 } } } };
    case 13: {
        QJsonObject signedText = textMessage(u"This is Liisa, I have taken over."_s);
        signedText[u"agent"_s] = QJsonObject { { u"display_name"_s, u"Liisa"_s }, { u"type"_s, u"HUMAN"_s }, { u"picture_url"_s, u""_s } };
        return signedText;
    }
    default: return textMessage(words.at(turn / 2 % words.size()));
    }
}

QJsonObject contactMessageOfKind(int turn, const QString &messageId)
{
    static const QStringList words { u"Where is my order 88213?"_s, u"Moi, lasku on väärin"_s, u"It \"works\" again, thanks & bye"_s,
                                     u"Ich warte seit einer Woche.\nWann kommt jemand?"_s };
    switch (turn % ContactKinds) {
    case 1: return { { u"media_message"_s, media(u"photo.jpg"_s) } };
    case 3: return { { u"choice_response_message"_s, QJsonObject { { u"message_id"_s, messageId }, { u"postback_data"_s, u"solved"_s } } } };
    case 5: return { { u"location_message"_s, place() } };
    case 6: return { { u"fallback_message"_s,
                       QJsonObject { { u"raw_message"_s, u"{\"sticker\":{\"id\":7781}}"_s },
                                     { u"reason"_s, QJsonObject { { u"code"_s, u"MEDIA_TYPE_UNSUPPORTED"_s }, { u"description"_s, u"Stickers are not supported"_s },
                                                                  { u"sub_code"_s, u"UNSPECIFIED_SUB_CODE"_s } } } } } };
    case 7: return { { u"media_card_message"_s, QJsonObject { { u"url"_s, u"https://pictures.floor.example/box.jpg"_s }, { u"caption"_s, u"It arrived like this"_s } } } };
    default: return textMessage(words.at(turn / 2 % words.size()));
    }
}

} // namespace demo::conversation
