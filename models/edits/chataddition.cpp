// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/chataddition.h"

#include "models/ledger/adding.h"
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

//! It is asked for with the longest limit there is.
bool mayLackSome(qsizetype length)
{
    return length >= contactpro::longestList || looksCut(length);
}

} // namespace

QString ChatAddition::name() const
{
    return QStringLiteral("chat.add");
}

Endpoint<QString> ChatAddition::request(const QByteArray &content) const
{
    return addingRequest(contactpro::addChat(content));
}

Likeness ChatAddition::likeness(const QByteArray &content) const
{
    const NewChat sent = newChatOf(content);
    return {.identity = identityOf(sent.originator, sent.destination),
            .details = {sent.subtype.toLower(), sent.queueId.text().toUpper(), sent.title.trimmed()}};
}

std::optional<Endpoint<Listing>> ChatAddition::listing(const QString &) const
{
    return addedListing(contactpro::chats({}), listed, mayLackSome);
}

} // namespace floorwalker
