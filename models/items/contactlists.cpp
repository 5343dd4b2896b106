// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/contactlists.h"

#include "models/search/journey.h"

namespace floorwalker {

namespace {

//! Both spellings of a group's id, for a list of contacts is asked for one of them.
QList<ContactCondition> ofGroup(const QString &group)
{
    const QString field = QStringLiteral("contactGroupId");
    return {{field, group}, {field, otherSpelling(ContactGroupId(group)).text()}};
}

ContactCondition ofContact(const QString &id)
{
    return {QStringLiteral("id"), id};
}

QString given(const ListQuestion &question, const char *name)
{
    return question.conditions.value(QLatin1String(name));
}

Endpoint<QList<Chat>> askForChats(const ListQuestion &question)
{
    return contactpro::chats({.originator = given(question, "originator"),
                              .destination = given(question, "destination"),
                              .subtype = given(question, "channel_sub_type"),
                              .language = given(question, "language"),
                              .limit = question.limit});
}

Endpoint<QList<Email>> askForEmails(const ListQuestion &question)
{
    return contactpro::emails({.caseId = given(question, "case_id"),
                               .cid = given(question, "cid"),
                               .language = given(question, "language"),
                               .limit = question.limit});
}

Endpoint<QList<ScriptResult>> askForScriptResults(const ListQuestion &question)
{
    return contactpro::scriptResults({.contactId = ContactId(given(question, "contact_id")),
                                      .originalContactId = ContactId(given(question, "originalcontact_id")),
                                      .limit = question.limit});
}

//! Its id is that of its group; some tenants may give it that of the contact.
ContentKind<Chat> chatKind()
{
    return {.resource = QStringLiteral("cmi/chats"),
            .list = askForChats,
            .one = [](const QString &id) { return contactpro::chat(ChatId(id)); },
            .moment = &Chat::created,
            .isWhole = [](const Chat &) { return false; },
            .contact = [](const Chat &chat) { return ofGroup(chat.id.text()) + QList{ofContact(chat.id.text())}; }};
}

//! Its id is that of its contact; some tenants may give it that of the group.
ContentKind<Email> emailKind()
{
    return {.resource = QStringLiteral("cmi/emails"),
            .list = askForEmails,
            .one = [](const QString &id) { return contactpro::email(EmailId(id)); },
            .moment = &Email::created,
            .isWhole = [](const Email &mail) { return !mail.content.isEmpty(); },
            .contact = [](const Email &mail) { return QList{ofContact(mail.id.text())} + ofGroup(mail.id.text()); }};
}

ContentKind<ScriptResult> scriptResultKind()
{
    return {.resource = QStringLiteral("cmi/scriptResults"),
            .list = askForScriptResults,
            .one = [](const QString &id) { return contactpro::scriptResult(ScriptResultId(id)); },
            .moment = &ScriptResult::modified,
            .isWhole = [](const ScriptResult &result) { return !result.questions.isEmpty(); },
            .contact = [](const ScriptResult &result) {
                return QList{ofContact(result.contactId.text()), ofContact(result.originalContactId.text())};
            }};
}

} // namespace

ContactLists::ContactLists(RestClient &client, Clock &clock, const std::function<Instant()> &serverNow, const BusinessDay &day)
    : chats(chatKind(), client, clock, serverNow, day)
    , emails(emailKind(), client, clock, serverNow, day)
    , scripts(scriptResultKind(), client, clock, serverNow, day)
{
}

ContactLists::~ContactLists() = default;

template class ContentItemsOf<Chat, ChatTable>;
template class ContentItemsOf<Email, EmailTable>;

} // namespace floorwalker
