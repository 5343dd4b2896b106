// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"

#include <QDateTime>
#include <QObject>
#include <QSslError>
#include <QSslSocket>
#include <QUrl>

#include <optional>

namespace floorwalker {

//! Knocks at a server without a word of HTTP: does the name lead somewhere, does somebody listen,
//! and for https: which protocol and certificate. Tells once and later, unless it is destroyed.
class ConnectionProbe final : public QObject
{
    Q_OBJECT

public:
    struct Found {
        std::optional<Error> connecting; //!< why nobody was reached
        std::optional<Error> tls; //!< why the other side is not trusted; nothing was said to it
        QString peer; //!< "203.0.113.7:443"
        QString protocol; //!< "TLSv1.3"; empty for plain http
        QString certificateOf; //!< its common name
        QDateTime certificateEnds;
    };

    //! extraAuthorities: PEM, trusted beside the system's.
    ConnectionProbe(const QUrl &url, const QByteArray &extraAuthorities, Clock &clock,
                    QObject *parent = nullptr);

    void start();

signals:
    void found(const floorwalker::ConnectionProbe::Found &found);

private:
    void noteConnected();
    void noteEncrypted();
    void noteFailure();
    void end();

    QUrl m_url;
    Clock &m_clock;
    QSslSocket m_socket;
    QStringList m_tlsWords;
    Found m_found;
    bool m_isConnected = false;
    bool m_isOver = false;
};

} // namespace floorwalker
