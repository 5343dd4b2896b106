// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/live/floor.h"

namespace floorwalker {

//! A feed whose answer is a list; paged ones are read until a page comes short of its limit or
//! empty, merged by place. (reference: contactpro-auth-and-limits, pagination)
template<typename T>
class Floor::ListFeed final : public Feed
{
public:
    using MakeEndpoint = std::function<Endpoint<QList<T>>(contactpro::Page)>;
    using Take = std::function<void(QList<T>, Instant)>;

    ListFeed(QString name, RestClient &client, Milliseconds interval, Backoff::Random random,
             MakeEndpoint make, Take take, bool isPaged)
        : Feed(std::move(name), client.clock(), interval, std::move(random))
        , m_client(client)
        , m_make(std::move(make))
        , m_take(std::move(take))
        , m_isPaged(isPaged)
    {
    }

protected:
    void ask() override
    {
        m_rows.clear();
        askPage();
    }

private:
    void askPage()
    {
        contactpro::Page page;
        page.offset = int(m_rows.size());
        m_client.send<QList<T>>(m_make(page), Purpose::Poll, this, [this, page](Result<QList<T>> answer) {
            if (!answer) {
                failed(answer.error());
                return;
            }
            const qsizetype came = answer->size();
            m_rows += *answer;
            // A server may have a lower cap than we asked for: only an empty page is surely the last.
            const bool isLast = !m_isPaged || came == 0 || (page.offset == 0 && came < smallestPage);
            if (!isLast) {
                askPage();
                return;
            }
            const Instant at = m_client.serverClock().now();
            m_take(std::exchange(m_rows, {}), at);
            succeeded(at);
        });
    }

    static constexpr qsizetype smallestPage = 100; //!< RCI's default limit

    RestClient &m_client;
    MakeEndpoint m_make;
    Take m_take;
    QList<T> m_rows;
    bool m_isPaged;
};

} // namespace floorwalker
