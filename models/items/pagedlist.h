// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/freshness.h"
#include "models/records/conversation/page.h"
#include "models/rest/restclient.h"

namespace floorwalker {

//! A list that comes page by page, read when a person asks: its first page, then as many more as they want.
//! Read again it has at least as many rows as before. Keeps the last good answer meanwhile, and when that fails.
class PagedList : public QObject
{
    Q_OBJECT

public:
    void read(); //!< from its first page; again, while one is under way: after it
    void readMore(); //!< the next page; nothing without one
    void readAll(); //!< whatever is left

    bool isReading() const { return m_isReading; }
    bool hasMore() const { return !m_nextToken.isEmpty(); }
    Freshness freshness() const { return m_freshness; }

signals:
    void changed(); //!< rows or state

protected:
    using Now = std::function<Instant()>;

    PagedList(Now now, QObject *parent);

    virtual void ask(const QString &token) = 0; //!< must end in took() or failed(), once, later
    virtual qsizetype fresh() const = 0; //!< rows of the reading under way
    virtual qsizetype held() const = 0;
    virtual void show() = 0; //!< those of the reading under way take the place of the held ones
    virtual void forget() = 0;
    virtual void begin() = 0; //!< a reading from the first page
    void took(const QString &nextToken);
    void failed(const Error &error);
    void reset(); //!< another question: nothing of before stays

    int run() const { return m_run; } //!< an answer to an earlier one is nobody's

private:
    void start(const QString &token);

    Now m_now;
    QString m_nextToken;
    Freshness m_freshness;
    qsizetype m_wanted = 0; //!< rows
    int m_run = 0;
    bool m_isReading = false;
    bool m_isAskedAgain = false;
};

//! Of rows of one kind.
template<typename T>
class PagedListOf final : public PagedList
{
public:
    using MakeEndpoint = std::function<Endpoint<PageOf<T>>(const QString &token)>;
    using Take = std::function<void(const QList<T> &)>;

    PagedListOf(RestClient &client, Now now, Take take, QObject *parent = nullptr)
        : PagedList(std::move(now), parent)
        , m_client(client)
        , m_take(std::move(take))
    {
    }

    //! Another question: what came of the one before goes.
    void setQuestion(MakeEndpoint make)
    {
        m_make = std::move(make);
        reset();
    }
    const QList<T> &rows() const { return m_rows; }

private:
    void ask(const QString &token) override
    {
        m_client.send<PageOf<T>>(m_make(token), Purpose::Asked, this, [this, asked = run()](const Result<PageOf<T>> &page) {
            if (asked != run())
                return;
            if (!page) {
                failed(page.error());
                return;
            }
            m_fresh += page->items;
            took(page->nextToken);
        });
    }
    qsizetype fresh() const override { return m_fresh.size(); }
    qsizetype held() const override { return m_rows.size(); }
    void begin() override { m_fresh.clear(); }
    void show() override
    {
        m_rows = m_fresh;
        m_take(m_rows);
    }
    void forget() override
    {
        m_fresh.clear();
        m_rows.clear();
        m_take(m_rows);
    }

    RestClient &m_client;
    MakeEndpoint m_make;
    Take m_take;
    QList<T> m_fresh;
    QList<T> m_rows;
};

} // namespace floorwalker
