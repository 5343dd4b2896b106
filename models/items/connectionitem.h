// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/rest/restclient.h"

#include <QObject>

namespace floorwalker {

//! The connection as the status bar shows it: budget, clock, last error, whether the session stands.
class ConnectionItem final : public QObject
{
    Q_OBJECT

public:
    explicit ConnectionItem(RestClient &client, QObject *parent = nullptr);

    int requestsInMinute() const;
    int requestsAllowed() const;
    //! Server less client; nothing before the first answer.
    std::optional<Milliseconds> clockOffset() const { return m_client.serverClock().offset(); }
    const std::optional<Error> &lastError() const { return m_lastError; } //!< a good answer does not clear it
    Instant lastErrorAt() const { return m_lastErrorAt; } //!< server clock
    bool isWorking() const { return m_isWorking; } //!< the last exchange succeeded
    const std::optional<Error> &sessionEnd() const { return m_sessionEnd; } //!< why we are signed out

    void resume(); //!< after new credentials, or to try again

signals:
    void changed();
    void sessionEnded();

private:
    RestClient &m_client;
    std::optional<Error> m_lastError;
    Instant m_lastErrorAt;
    std::optional<Error> m_sessionEnd;
    bool m_isWorking = false;
};

} // namespace floorwalker
