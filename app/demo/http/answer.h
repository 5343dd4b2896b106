// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/http/request.h"

#include <QPointer>

namespace demo {

class Connection;

//! The answer to one request. May be copied and kept for later: when the client has gone, or the
//! answer was given, every function does nothing. To be used on the server's thread.
class Answer {
public:
    Answer() = default;
    Answer(Connection *connection, quint64 turn);

    bool isAwaited() const; //!< the client is there and nobody has finished this answer

    void send(int status, const Headers &headers = {}, const QByteArray &body = {}) const;

    //! Bytes as they are, for heads and bodies that lie. Ends with finish() or reset().
    void raw(const QByteArray &bytes) const;
    void finish() const; //!< closes the connection after what was written
    void reset() const; //!< the peer sees RST, not FIN

    //! The head as send() would write it, for use with raw().
    QByteArray head(int status, const Headers &headers, qsizetype bodySize) const;

private:
    QPointer<Connection> m_connection;
    quint64 m_turn = 0;
};

} // namespace demo
