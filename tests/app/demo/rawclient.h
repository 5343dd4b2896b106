// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTcpSocket>
#include <QUrl>

//! A client that sends what no library would send. Lives on the test's thread.
class RawClient : public QObject
{
    Q_OBJECT

public:
    explicit RawClient(const QUrl &server);

    void send(const QByteArray &bytes);
    void hangUp() { m_socket.abort(); }

    const QByteArray &received() const { return m_received; }
    int answers() const { return int(m_received.count("HTTP/1.1 ")); }
    bool hasWhole(const QByteArray &body) const { return m_received.endsWith("\r\n\r\n" + body); }
    bool isClosed() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }
    QAbstractSocket::SocketError error() const { return m_socket.error(); }

private:
    QTcpSocket m_socket;
    QByteArray m_received;
};

QByteArray get(const QByteArray &target, const QByteArray &moreHeaders = {});
