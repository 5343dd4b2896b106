// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/connectionitem.h"

namespace floorwalker {

ConnectionItem::ConnectionItem(RestClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
    connect(&client, &RestClient::answered, this, [this] {
        m_isWorking = true;
        emit changed();
    });
    connect(&client, &RestClient::failed, this, [this](const Error &error) {
        if (error.kind == ErrorKind::BudgetExhausted || error.kind == ErrorKind::Cancelled)
            return; // our own doing
        m_isWorking = false;
        m_lastError = error;
        m_lastErrorAt = m_client.serverClock().now();
        emit changed();
    });
    connect(&client, &RestClient::sessionEnded, this, [this](const Error &error) {
        if (m_sessionEnd)
            return;
        m_sessionEnd = error;
        emit changed();
        emit sessionEnded();
    });
}

int ConnectionItem::requestsInMinute() const
{
    return m_client.budget().used(m_client.clock().steady());
}

int ConnectionItem::requestsAllowed() const
{
    return m_client.budget().perMinute();
}

void ConnectionItem::resume()
{
    m_sessionEnd.reset();
    m_client.resume();
    emit changed();
}

} // namespace floorwalker
