// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/routefacts.h"

#include "models/edits/channelidentities.h"
#include "models/records/conversation/optouts.h"
#include "models/rest/endpoints/conversation.h"

#include <utility>

namespace floorwalker {

RouteReading::RouteReading(RestClient &conversation, QString project, QObject *parent)
    : QObject(parent)
    , m_client(conversation)
{
    m_facts.project = std::move(project);
}

QStringList RouteReading::listsFor(const ConversationRoute &route)
{
    if (route.contentType == u"CONTENT_MARKETING")
        return {QStringLiteral("OPT_OUT_ALL"), QStringLiteral("OPT_OUT_MARKETING")};
    if (route.contentType == u"CONTENT_NOTIFICATION")
        return {QStringLiteral("OPT_OUT_ALL"), QStringLiteral("OPT_OUT_NOTIFICATION")};
    return optOutLists();
}

void RouteReading::read(const ConversationRoute &route, const QString &country, Told told)
{
    m_route = route;
    m_country = country;
    m_told = std::move(told);
    m_lists = listsFor(route);
    m_facts.optedOut.clear();
    m_tokens.clear();
    m_client.send<ConversationApp>(conversation::app(m_facts.project, route.app), Purpose::Asked, this,
                                   [this](const Result<ConversationApp> &app) {
        if (!app) {
            m_told(app.error());
            return;
        }
        m_facts.app = *app;
        readPage({});
    });
}

void RouteReading::readPage(const QString &token)
{
    m_client.send<PageOf<QString>>(conversation::optOuts(m_facts.project, m_route.app, m_lists.constFirst(),
                                                         {.size = conversation::mostOptOuts, .token = token}),
                                   Purpose::Asked, this, [this](const Result<PageOf<QString>> &page) {
        if (page)
            take(*page);
        else
            m_told(page.error());
    });
}

void RouteReading::take(const PageOf<QString> &page)
{
    for (const QString &identity : page.items) {
        if (identity.trimmed().isEmpty()) {
            failIncomplete();
            return;
        }
        m_facts.optedOut.insert(customerAddress({.channel = m_route.channel, .identity = identity}, m_country));
    }
    if (m_tokens.contains(page.nextToken)) { // it would go round for ever
        failIncomplete();
    } else if (!page.nextToken.isEmpty()) {
        m_tokens.insert(page.nextToken);
        readPage(page.nextToken);
    } else {
        m_tokens.clear();
        m_lists.removeFirst();
        if (m_lists.isEmpty())
            m_told(m_facts);
        else
            readPage({});
    }
}

void RouteReading::failIncomplete()
{
    m_told(Error{.kind = ErrorKind::Invalid,
                 .detail = tr("The list of those who opted out did not come whole (%1), so nobody can be judged. Check again later.")
                               .arg(m_lists.constFirst())});
}

} // namespace floorwalker
