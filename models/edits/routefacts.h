// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/edits/conversationroute.h"
#include "models/records/conversation/conversationapp.h"
#include "models/records/conversation/page.h"
#include "models/rest/restclient.h"

#include <QSet>

namespace floorwalker {

//! What a campaign through the Conversation API is judged by beside the rest.
struct RouteFacts {
    QString project;
    ConversationApp app; //!< as it was just now
    QSet<QString> optedOut; //!< customerAddress() of each
};

//! Reads the app of a route and, page by page, who has opted out of what it sends. A list that cannot be read
//! to its end is an error: it never proves that somebody did not opt out. Main thread.
class RouteReading final : public QObject
{
    Q_OBJECT

public:
    RouteReading(RestClient &conversation, QString project, QObject *parent = nullptr);

    //! Told once, later, unless it is destroyed before. country: of numbers without a country code.
    using Told = std::function<void(const Result<RouteFacts> &)>;
    void read(const ConversationRoute &route, const QString &country, Told told);

    //! The lists that keep somebody from getting it; of a content nobody told all of them.
    static QStringList listsFor(const ConversationRoute &route);

private:
    void readPage(const QString &token);
    void take(const PageOf<QString> &page);
    void failIncomplete();

    RestClient &m_client;
    ConversationRoute m_route;
    QString m_country;
    Told m_told;
    RouteFacts m_facts;
    QStringList m_lists; //!< that are to be read yet; the first is under way
    QSet<QString> m_tokens; //!< of the list that is read
};

} // namespace floorwalker
