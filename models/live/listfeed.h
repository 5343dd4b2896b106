// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/live/feed.h"
#include "models/rest/restclient.h"

#include <QSet>

namespace floorwalker {

//! Which piece of a list is asked for. Narrower questions come after the whole one proved too large
//! for the gateway's 29 s: it is not sent again as it was.
struct ListPiece {
    int narrowness = 0; //!< 0: as wide as can be
    int part = 0; //!< of the parts this narrowness cuts the list into
    int offset = 0; //!< of a paged list
};

//! A feed whose answer is a list: asked part by part and page by page, merged by id.
//! (reference: contactpro-auth-and-limits, pagination)
template<typename T>
class ListFeed final : public Feed
{
public:
    struct Plan {
        std::function<Endpoint<QList<T>>(ListPiece)> endpoint;
        std::vector<int> parts{1}; //!< how many at each narrowness
        bool isPaged = false;
        std::function<void(QList<T>, Instant)> take;
    };

    ListFeed(QString name, RestClient &client, Milliseconds interval, Backoff::Random random, Plan plan)
        : Feed(std::move(name), client.clock(), interval, std::move(random))
        , m_client(client)
        , m_plan(std::move(plan))
    {
    }

    //! As many narrownesses as before; from the next poll on.
    void setParts(std::vector<int> parts) { m_plan.parts = std::move(parts); }

protected:
    void ask() override
    {
        m_rows.clear();
        m_seen.clear();
        m_piece = {.narrowness = m_narrowness};
        askPiece();
    }

private:
    //! An answer that takes this long nears the gateway's limit.
    static constexpr Milliseconds slow = std::chrono::seconds(20);
    //! A first page shorter than RCI's default limit is the whole list; any other page may have been
    //! cut by a cap of the server's, so only an empty one is surely the last.
    static constexpr qsizetype smallestPage = 100;

    void askPiece()
    {
        const Milliseconds asked = m_client.clock().steady();
        m_client.send<QList<T>>(m_plan.endpoint(m_piece), Purpose::Poll, this,
                                [this, asked](const Result<QList<T>> &answer) {
            const bool wasTooLarge = !answer
                && (answer.error().kind == ErrorKind::TimedOut
                    || answer.error().kind == ErrorKind::GatewayTimeout);
            if (wasTooLarge || m_client.clock().steady() - asked >= slow)
                m_narrowness = std::min(m_narrowness + 1, int(m_plan.parts.size()) - 1);
            if (answer)
                takePiece(*answer);
            else
                failed(answer.error());
        });
    }

    void takePiece(const QList<T> &rows)
    {
        const qsizetype before = m_rows.size();
        m_rows.reserve(before + rows.size());
        m_seen.reserve(before + rows.size());
        for (const T &row : rows) {
            if (!m_seen.contains(row.id)) {
                m_seen.insert(row.id);
                m_rows.append(row);
            }
        }
        // A server that ignores the offset would send its first page for ever.
        const bool isNew = m_rows.size() > before;
        const bool isWhole = m_piece.offset == 0 && rows.size() < smallestPage;
        if (m_plan.isPaged && isNew && !(isWhole && m_piece.narrowness == 0)) {
            m_piece.offset += int(rows.size());
            askPiece();
            return;
        }
        if (m_piece.part + 1 < m_plan.parts[size_t(m_piece.narrowness)]) {
            m_piece.offset = 0;
            ++m_piece.part;
            askPiece();
            return;
        }
        const Instant at = m_client.serverClock().now();
        m_plan.take(std::exchange(m_rows, {}), at);
        succeeded(at);
    }

    RestClient &m_client;
    Plan m_plan;
    ListPiece m_piece;
    int m_narrowness = 0;
    QList<T> m_rows;
    QSet<decltype(T::id)> m_seen;
};

} // namespace floorwalker
