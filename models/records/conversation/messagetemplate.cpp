// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/records/conversation/messagetemplate.h"

namespace floorwalker {

namespace {

TemplateVariable readVariable(FieldReader &fields)
{
    return {fields.text(u"key"), fields.text(u"preview_value")};
}

TemplateTranslation readTranslation(FieldReader &fields)
{
    return {.language = fields.text(u"language_code"),
            .version = fields.text(u"version"),
            .variables = fields.parts(u"variables", readVariable),
            .content = readMessageContent(fields)};
}

MessageTemplate readTemplate(FieldReader &fields)
{
    return {.id = TemplateId(fields.text(u"id")),
            .description = fields.text(u"description"),
            .version = fields.integer(u"version"),
            .defaultTranslation = fields.text(u"default_translation"),
            .translations = fields.parts(u"translations", readTranslation),
            .created = fields.moment(u"create_time"),
            .updated = fields.moment(u"update_time"),
            .raw = fields.whole()};
}

} // namespace

const TemplateTranslation *MessageTemplate::translation(const QString &language) const
{
    const QString wanted = language.isEmpty() ? defaultTranslation : language;
    const TemplateTranslation *found = nullptr;
    for (const TemplateTranslation &one : translations) {
        // The one of the highest number, where they are numbers.
        if (one.language == wanted && (!found || one.version.toLongLong() >= found->version.toLongLong()))
            found = &one;
    }
    return found;
}

QStringList MessageTemplate::languages() const
{
    QStringList all;
    for (const TemplateTranslation &one : translations)
        all.append(one.language);
    all.removeDuplicates();
    return all;
}

Result<QList<MessageTemplate>> decodeMessageTemplates(const QByteArray &body)
{
    const auto page = decodePage<MessageTemplate>(body, QStringLiteral("templates"), u"templates", readTemplate);
    if (!page)
        return page.error();
    return page->items;
}

Result<MessageTemplate> decodeMessageTemplate(const QByteArray &body)
{
    return decodeWhole<MessageTemplate>(body, QStringLiteral("templates"), readTemplate);
}

} // namespace floorwalker
