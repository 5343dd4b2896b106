// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/demo/rawclient.h"

RawClient::RawClient(const QUrl &server)
{
    connect(&m_socket, &QTcpSocket::readyRead, this, [this] { m_received += m_socket.readAll(); });
    m_socket.connectToHost(server.host(), static_cast<quint16>(server.port()));
    m_socket.waitForConnected();
}

void RawClient::send(const QByteArray &bytes)
{
    m_socket.write(bytes);
    m_socket.flush();
}

QByteArray get(const QByteArray &target, const QByteArray &moreHeaders)
{
    return "GET " + target + " HTTP/1.1\r\nHost: tenant\r\n" + moreHeaders + "\r\n";
}
