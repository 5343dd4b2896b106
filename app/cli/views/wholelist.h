// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/rest/endpoints/contactpro.h"
#include "models/rest/restclient.h"

#include <QSet>

#include <memory>

namespace floorwalker::cli {

//! Reads a paged list whole: page after page until one brings nothing new. A short page proves
//! nothing, a server may have a lower limit than we ask for.
template<typename T>
class WholeList final : public std::enable_shared_from_this<WholeList<T>>
{
public:
    using MakePage = std::function<Endpoint<QList<T>>(contactpro::Page)>;
    using Told = std::function<void(Result<QList<T>>)>;

    static void read(RestClient &client, MakePage make, QObject *receiver, Told told)
    {
        std::shared_ptr<WholeList> list(new WholeList(client, std::move(make), receiver, std::move(told)));
        list->askPage();
    }

private:
    WholeList(RestClient &client, MakePage make, QObject *receiver, Told told)
        : m_client(client)
        , m_make(std::move(make))
        , m_receiver(receiver)
        , m_told(std::move(told))
    {
    }

    void askPage()
    {
        const contactpro::Page page{.offset = m_offset};
        m_client.send<QList<T>>(m_make(page), Purpose::Asked, m_receiver,
                                [self = this->shared_from_this()](Result<QList<T>> answer) {
                                    if (answer)
                                        self->take(*answer);
                                    else
                                        self->m_told(answer.error());
                                });
    }

    void take(const QList<T> &page)
    {
        const qsizetype before = m_rows.size();
        for (const T &row : page) {
            if (m_seen.contains(row.id.text()))
                continue;
            m_seen.insert(row.id.text());
            m_rows.append(row);
        }
        m_offset += int(page.size());
        if (m_rows.size() == before)
            m_told(std::move(m_rows));
        else
            askPage();
    }

    RestClient &m_client;
    MakePage m_make;
    QObject *m_receiver;
    Told m_told;
    QList<T> m_rows;
    QSet<QString> m_seen;
    int m_offset = 0;
};

} // namespace floorwalker::cli
