// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/conversationaddition.h"

#include "models/ledger/adding.h"
#include "models/records/conversation/jsonparts.h"
#include "models/rest/endpoints/conversation.h"

#include <QJsonDocument>
#include <QUuid>

namespace floorwalker {

namespace {

//! The same for all pages of a list: a token may be the number of a page.
constexpr int pageSize = 200;

QJsonObject objectOf(const QByteArray &content)
{
    return QJsonDocument::fromJson(content).object();
}

QByteArray bodyOf(const QByteArray &content)
{
    return objectOf(content).value(u"body").toString().toUtf8();
}

Listed listed(const ConversationMessage &message)
{
    return {.id = message.id.text(), .likeness = {.identity = ourIdIn(message.metadata), .details = {}}, .created = message.acceptTime};
}

//! From when on nothing is missing from a page that is not the last: it must be in the order of time.
std::optional<Instant> wholeSince(const QList<ConversationMessage> &messages)
{
    std::optional<Instant> oldest;
    for (const ConversationMessage &message : messages) {
        if (!message.acceptTime || (oldest && *message.acceptTime > *oldest))
            return std::nullopt;
        oldest = message.acceptTime;
    }
    return oldest;
}

Endpoint<Listing> listingOf(const Endpoint<PageOf<ConversationMessage>> &messages)
{
    const auto decode = [decode = messages.decode](const Answered &answer) -> Result<Listing> {
        const auto page = decode(answer);
        if (!page)
            return page.error();
        Listing listing{.objects = {},
                        .begun = answer.asked,
                        .isComplete = page->nextToken.isEmpty(),
                        .wholeSince = wholeSince(page->items),
                        .next = page->nextToken};
        for (const ConversationMessage &message : page->items)
            listing.objects.append(listed(message));
        return listing;
    };
    return {.path = messages.path, .query = messages.query, .decode = decode};
}

Endpoint<Listing> pageOf(const QString &list, const QString &token)
{
    const QString project = list.section(u'\n', 0, 0);
    return listingOf(conversation::messages(project,
                                            {.app = AppId(list.section(u'\n', 1, 1)),
                                             .direction = QStringLiteral("TO_CONTACT"),
                                             .isOfDispatch = !list.section(u'\n', 2).isEmpty()},
                                            {.size = pageSize, .token = token}));
}

} // namespace

QByteArray ConversationAddition::content(const QString &project, SendMessage message, bool isOfDispatch)
{
    message.metadata = metadataOf(QUuid::createUuid().toString(QUuid::WithoutBraces));
    return compact({{QStringLiteral("project"), project},
                    {QStringLiteral("dispatch"), isOfDispatch},
                    {QStringLiteral("body"), QString::fromUtf8(encode(message))}});
}

SendMessage ConversationAddition::messageOf(const QByteArray &content)
{
    return sendMessageOf(bodyOf(content));
}

QString ConversationAddition::projectOf(const QByteArray &content)
{
    return objectOf(content).value(u"project").toString();
}

bool ConversationAddition::isOfDispatch(const QByteArray &content)
{
    return objectOf(content).value(u"dispatch").toBool();
}

Endpoint<QString> ConversationAddition::request(const QByteArray &content) const
{
    return addingRequest(conversation::sendMessage(projectOf(content), bodyOf(content)));
}

Likeness ConversationAddition::likeness(const QByteArray &content) const
{
    return {.identity = ourIdIn(messageOf(content).metadata), .details = {}};
}

QString ConversationAddition::listOf(const QByteArray &content) const
{
    return QStringList{projectOf(content), messageOf(content).app.text(), isOfDispatch(content) ? QStringLiteral("dispatch") : QString()}
        .join(u'\n');
}

std::optional<Endpoint<Listing>> ConversationAddition::listing(const QString &list) const
{
    return pageOf(list, {});
}

std::optional<Endpoint<Listing>> ConversationAddition::more(const QString &list, const QString &next) const
{
    return pageOf(list, next);
}

} // namespace floorwalker
