// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/chataddition.h"

#include "models/rest/endpoints/contactcontents.h"
#include "models/rest/listlength.h"

namespace floorwalker {

namespace {

//! Servers add blanks. (reference: contactpro-cmi-additions 13)
QString identityOf(const QString &originator, const QString &destination)
{
    return originator.trimmed().toLower() + u'\n' + destination.trimmed().toLower();
}

Listed listed(const Chat &chat)
{
    return {.id = chat.id.text(),
            .likeness = {.identity = identityOf(chat.originator, chat.destination),
                         .details = {chat.subtype.toLower(), chat.queueId.text().toUpper(), chat.title.trimmed()}},
            .created = chat.created,
            // Its list leaves fields out, and agents take it at once: one that is new between the same two
            // may be ours whatever else it says.
            .isAltered = true};
}

} // namespace

QString ChatAddition::name() const
{
    return QStringLiteral("chat.add");
}

Endpoint<QString> ChatAddition::request(const QByteArray &content) const
{
    const auto add = contactpro::addChat(content);
    return {.verb = add.verb,
            .path = add.path,
            .body = add.body,
            .contentType = add.contentType,
            .accept = add.accept,
            .isSafeToRepeat = false,
            .decode = [decode = add.decode](const Answered &answer) -> Result<QString> {
                const auto id = decode(answer);
                if (!id)
                    return id.error();
                return id->text();
            }};
}

Likeness ChatAddition::likeness(const QByteArray &content) const
{
    const NewChat sent = newChatOf(content);
    return {.identity = identityOf(sent.originator, sent.destination),
            .details = {sent.subtype.toLower(), sent.queueId.text().toUpper(), sent.title.trimmed()}};
}

std::optional<Endpoint<Listing>> ChatAddition::listing(const QString &) const
{
    const auto all = contactpro::chats({});
    return Endpoint<Listing>{
        .path = all.path,
        .query = all.query,
        .decode = [decode = all.decode](const Answered &answer) -> Result<Listing> {
            const auto chats = decode(answer);
            if (!chats)
                return chats.error();
            const bool isCut = chats->size() >= contactpro::longestList || looksCut(chats->size());
            Listing listing{.begun = answer.asked, .isComplete = !isCut};
            for (const Chat &chat : *chats)
                listing.objects.append(listed(chat));
            return listing;
        }};
}

} // namespace floorwalker
