// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/rest/transport.h"

#include <QHash>
#include <QNetworkAccessManager>
#include <QSslConfiguration>

#include <memory>

class QNetworkReply;

namespace floorwalker {

//! The real wire: the only class that knows QNetworkAccessManager. One for each profile, because Qt
//! shares connections without regard to their TLS settings.
class NetworkTransport final : public QObject, public Transport
{
    Q_OBJECT

public:
    explicit NetworkTransport(QObject *parent = nullptr);
    ~NetworkTransport() override;

    //! Certificates of an authority trusted beside the system's, as PEM. Drops open connections.
    void trustAlso(const QByteArray &pem);

    CallId send(const WireRequest &request, QObject *receiver, Done done) override;
    void abort(CallId call) override;

private:
    class Exchange;

    QNetworkAccessManager m_network;
    QSslConfiguration m_tls;
    QHash<CallId, Exchange *> m_running;
    CallId m_lastId = 0;
};

} // namespace floorwalker
