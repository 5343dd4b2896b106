// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/records/conversation/page.h"
#include "models/rest/restclient.h"

#include <memory>

namespace floorwalker::cli {

//! All pages of a list of the Conversation API, one after the other.
template<typename T>
struct WholePages {
    QList<T> items;
    bool isCut = false; //!< there are more than anybody would read
};

template<typename T>
class PageWalk final : public std::enable_shared_from_this<PageWalk<T>>
{
public:
    using MakePage = std::function<Endpoint<PageOf<T>>(const QString &token)>;
    using Told = std::function<void(const Result<WholePages<T>> &)>;

    static void read(RestClient &client, MakePage make, QObject *receiver, Told told)
    {
        std::shared_ptr<PageWalk> walk(new PageWalk(client, std::move(make), receiver, std::move(told)));
        walk->ask({});
    }

private:
    static constexpr qsizetype mostItems = 200'000;

    PageWalk(RestClient &client, MakePage make, QObject *receiver, Told told)
        : m_client(client)
        , m_make(std::move(make))
        , m_receiver(receiver)
        , m_told(std::move(told))
    {
    }

    void ask(const QString &token)
    {
        m_client.send<PageOf<T>>(m_make(token), Purpose::Asked, m_receiver,
                               [self = this->shared_from_this(), token](const Result<PageOf<T>> &page) {
            if (page)
                self->take(*page, token);
            else
                self->m_told(page.error());
        });
    }

    void take(const PageOf<T> &page, const QString &token)
    {
        m_whole.items += page.items;
        m_whole.isCut = m_whole.items.size() >= mostItems;
        // A server that gives the same page for ever is not asked for ever.
        if (page.nextToken.isEmpty() || page.nextToken == token || m_whole.isCut)
            m_told(m_whole);
        else
            ask(page.nextToken);
    }

    RestClient &m_client;
    MakePage m_make;
    QObject *m_receiver;
    Told m_told;
    WholePages<T> m_whole;
};

} // namespace floorwalker::cli
