// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/conversation/desk.h"

#include "app/demo/conversation/views.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace demo::conversation {

namespace {

constexpr Moment Written = 1'708'587'646'000; // 2024-02-22T07:40:46Z

QJsonObject variable(const QString &key, const QString &preview)
{
    return { { u"key"_s, key }, { u"preview_value"_s, preview } };
}

QJsonObject translation(const QString &language, const QString &version, const QJsonArray &variables, const QString &kind,
                        const QJsonObject &message)
{
    return { { u"language_code"_s, language }, { u"version"_s, version }, { u"variables"_s, variables },
             { u"channel_template_overrides"_s, QJsonObject() }, { kind, message } };
}

QJsonObject words(const QString &text)
{
    return { { u"text"_s, text } };
}

QJsonObject choices(const QString &text, const QStringList &answers)
{
    QJsonArray all;
    for (const QString &answer : answers)
        all.append(QJsonObject { { u"text_message"_s, words(answer) }, { u"postback_data"_s, answer.toLower() } });
    return { { u"text_message"_s, words(text) }, { u"choices"_s, all } };
}

QList<std::pair<QString, QJsonArray>> drafts()
{
    const QJsonArray delay { variable(u"name"_s, u"Aino"_s), variable(u"order"_s, u"88213"_s), variable(u"day"_s, u"Friday"_s) };
    const QJsonArray visit { variable(u"name"_s, u"Liisa"_s), variable(u"time"_s, u"14:30"_s) };
    const QJsonArray picture { variable(u"code"_s, u"SPRING10"_s) };
    const QString picturePlace = u"https://pictures.floor.example/spring.png"_s;
    return {
        { u"Delay of an order"_s,
          { translation(u"en-US"_s, u"1"_s, delay, u"text_message"_s, words(u"Hello ${name}, your order ${order} arrives on ${day}."_s)),
            translation(u"en-US"_s, u"2"_s, delay, u"text_message"_s, words(u"Hello ${name}, order ${order} is late. It arrives on ${day}."_s)),
            translation(u"fi-FI"_s, u"1"_s, delay, u"text_message"_s, words(u"Hei ${name}, tilaus ${order} saapuu: ${day}."_s)) } },
        { u"Confirm a visit"_s,
          { translation(u"en-US"_s, u"1"_s, visit, u"choice_message"_s,
                        choices(u"${name}, our technician comes at ${time}. Is that all right?"_s, { u"Yes"_s, u"No"_s })) } },
        { u"Spring offer"_s,
          { translation(u"en-GB"_s, u"1"_s, picture, u"card_message"_s,
                        { { u"title"_s, u"Spring"_s }, { u"description"_s, u"Ten per cent off with ${code}"_s },
                          { u"media_message"_s, QJsonObject { { u"url"_s, picturePlace } } } }) } },
        { u"Opening hours"_s, { translation(u"en-US"_s, u"1"_s, {}, u"text_message"_s, words(u"We are here on weekdays from 8 to 18."_s)) } },
    };
}

bool isFor(const QJsonValue &translation, const QJsonObject &asked, const QString &language)
{
    const QString version = asked[u"version"_s].toString();
    return translation[u"language_code"_s] == language && (version.isEmpty() || translation[u"version"_s] == version);
}

} // namespace

void Desk::addTemplates()
{
    const auto all = drafts();
    for (const auto &[description, translations] : all) {
        const QString id = newId(Written + m_templates.size()); // in this order
        m_templates[id] = { { u"id"_s, id },
                            { u"description"_s, description },
                            { u"version"_s, int(translations.size()) },
                            { u"default_translation"_s, translations.at(0)[u"language_code"_s] },
                            { u"translations"_s, translations },
                            { u"create_time"_s, timeText(Written) },
                            { u"update_time"_s, timeText(Written + Day + 1) } };
    }
}

QString Desk::faultOfTemplate(const QJsonObject &asked) const
{
    const auto found = m_templates.constFind(asked[u"template_id"_s].toString());
    if (found == m_templates.cend())
        return u"TEMPLATE_NOT_FOUND"_s;
    const QString language = asked[u"language_code"_s].toString(found.value()[u"default_translation"_s].toString());
    const QJsonArray translations = found.value()[u"translations"_s].toArray();
    for (const QJsonValue &translation : translations) {
        if (!isFor(translation, asked, language))
            continue;
        const QJsonArray variables = translation[u"variables"_s].toArray();
        for (const QJsonValue &variable : variables) {
            if (!asked[u"parameters"_s].toObject().contains(variable[u"key"_s].toString()))
                return u"TEMPLATE_INSUFFICIENT_PARAMETERS"_s;
        }
        return {};
    }
    return u"TEMPLATE_NON_EXISTING_LANGUAGE_OR_VERSION"_s;
}

} // namespace demo::conversation
