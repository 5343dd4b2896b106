// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/live/feed.h"
#include "models/records/conversation/page.h"
#include "models/rest/restclient.h"

#include <QSet>

namespace floorwalker {

//! A feed whose answer is the newest page of a list that is paged by tokens, newest first; older pages come
//! on demand, and all that came is kept, merged by key. What has gone from the newest page is gone; where
//! nothing of what was held is on it any more, what lies between is unknown, so it begins anew.
template<typename T>
class PageFeed final : public Feed
{
public:
    struct Plan {
        //! Nothing: there is no question now, and the list is empty.
        std::function<std::optional<Endpoint<PageOf<T>>>(const QString &token)> endpoint;
        std::function<QString(const T &)> key;
        std::function<void()> changed; //!< all(), hasOlder() or what is known of older ones
    };

    PageFeed(QString name, RestClient &client, Milliseconds interval, Backoff::Random random, Plan plan)
        : Feed(std::move(name), client.clock(), interval, std::move(random))
        , m_client(client)
        , m_plan(std::move(plan))
    {
    }

    const QList<T> &all() const { return m_all; }
    bool hasOlder() const { return !m_olderToken.isEmpty(); }
    bool isReadingOlder() const { return m_isReadingOlder; }
    bool isAnswered() const { return m_isAnswered; } //!< this question, at least once
    const std::optional<Error> &olderError() const { return m_olderError; } //!< why they did not come

    //! Another question from now on: what was held is forgotten, and no answer on its way counts.
    void forget()
    {
        ++m_question;
        m_isAnswered = false;
        m_all.clear();
        m_olderToken.clear();
        m_isReadingOlder = false;
        m_olderError.reset();
    }

    void readOlder()
    {
        const auto endpoint = m_plan.endpoint(m_olderToken);
        if (m_isReadingOlder || !hasOlder() || !endpoint)
            return;
        m_isReadingOlder = true;
        m_olderError.reset();
        m_client.send<PageOf<T>>(*endpoint, Purpose::Asked, this,
                               [this, question = m_question, token = m_olderToken](const Result<PageOf<T>> &page) {
            if (question != m_question)
                return;
            m_isReadingOlder = false;
            if (!page)
                m_olderError = page.error();
            else if (token == m_olderToken) // else it began anew meanwhile
                takeOlder(*page);
            m_plan.changed();
        });
        m_plan.changed();
    }

protected:
    void ask() override
    {
        const auto endpoint = m_plan.endpoint({});
        if (!endpoint) {
            QMetaObject::invokeMethod(this, [this] { succeeded(m_client.serverClock().now()); }, Qt::QueuedConnection);
            return;
        }
        m_client.send<PageOf<T>>(*endpoint, Purpose::Poll, this,
                               [this, question = m_question](const Result<PageOf<T>> &page) {
            if (!page) {
                failed(page.error());
                return;
            }
            if (question == m_question) {
                const bool isFirst = !std::exchange(m_isAnswered, true);
                if (takeNewest(*page) || isFirst)
                    m_plan.changed();
            }
            succeeded(m_client.serverClock().now());
        });
    }

private:
    //! Whether anything is other than before.
    bool takeNewest(const PageOf<T> &page)
    {
        QSet<QString> fresh;
        QList<T> all;
        for (const T &item : page.items) {
            const QString key = m_plan.key(item);
            if (!fresh.contains(key))
                all.append(item);
            fresh.insert(key);
        }
        qsizetype oldest = -1; // of what is held and on this page
        for (qsizetype i = m_all.size() - 1; i >= 0 && oldest < 0; --i) {
            if (fresh.contains(m_plan.key(m_all.at(i))))
                oldest = i;
        }
        QString token = page.nextToken;
        if (oldest >= 0 && !page.nextToken.isEmpty()) {
            const qsizetype before = all.size();
            for (qsizetype i = oldest + 1; i < m_all.size(); ++i)
                all.append(m_all.at(i));
            if (all.size() > before)
                token = m_olderToken;
        }
        const bool isChanged = all != m_all || token.isEmpty() != m_olderToken.isEmpty();
        m_all = std::move(all);
        m_olderToken = token;
        return isChanged;
    }

    void takeOlder(const PageOf<T> &page)
    {
        QSet<QString> known;
        for (const T &item : std::as_const(m_all))
            known.insert(m_plan.key(item));
        for (const T &item : page.items) {
            const QString key = m_plan.key(item);
            if (!known.contains(key))
                m_all.append(item);
            known.insert(key);
        }
        // A server that gives the same page for ever is not asked for ever.
        m_olderToken = page.nextToken == m_olderToken ? QString() : page.nextToken;
    }

    RestClient &m_client;
    Plan m_plan;
    quint64 m_question = 0; //!< answers to an earlier one are nobody's
    bool m_isAnswered = false;
    QList<T> m_all;
    QString m_olderToken;
    bool m_isReadingOlder = false;
    std::optional<Error> m_olderError;
};

} // namespace floorwalker
