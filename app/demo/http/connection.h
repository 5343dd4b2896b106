// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/http/requestreader.h"

#include <QObject>

class QTcpSocket;

namespace demo {

class Server;

//! One client's connection: reads a request, hands it over, and reads the next only after the answer.
//! A child of its server; deletes itself when the client goes.
class Connection final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Connection)

public:
    Connection(QTcpSocket *socket, Server *server);
    ~Connection() override;

    bool awaits(quint64 turn) const { return m_isBusy && m_turn == turn; }

    void send(int status, const Headers &headers, const QByteArray &body);
    void write(const QByteArray &bytes);
    void finish();
    void reset();
    QByteArray head(int status, const Headers &headers, qsizetype bodySize) const;

private:
    void readMore();
    void handOver();
    void refuse(int status);
    void close();

    Server *m_server;
    QTcpSocket *m_socket;
    RequestReader m_reader;
    quint64 m_turn = 0;
    bool m_isBusy = false;
    bool m_isReading = false;
    bool m_keepsAlive = true;
    bool m_isHead = false;
};

} // namespace demo
