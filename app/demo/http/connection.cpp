// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/http/connection.h"

#include "app/demo/http/answer.h"
#include "app/demo/http/server.h"

#include <QTcpSocket>

#include <sys/socket.h>

namespace demo {

namespace {

// A client that sends on while we are busy is held back by TCP, not by our memory.
constexpr qint64 ReadAhead = 64 * 1024;

QByteArray reasonOf(int status)
{
    switch (status) {
    case 200: return "OK";
    case 201: return "Created";
    case 204: return "No Content";
    case 301: return "Moved Permanently";
    case 302: return "Found";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 406: return "Not Acceptable";
    case 409: return "Conflict";
    case 413: return "Content Too Large";
    case 415: return "Unsupported Media Type";
    case 429: return "Too Many Requests";
    case 431: return "Request Header Fields Too Large";
    case 500: return "Internal Server Error";
    case 501: return "Not Implemented";
    case 503: return "Service Unavailable";
    case 504: return "Gateway Timeout";
    case 505: return "HTTP Version Not Supported";
    default: return "Status";
    }
}

bool hasNoBody(int status)
{
    return status < 200 || status == 204 || status == 304;
}

} // namespace

Connection::Connection(QTcpSocket *socket, Server *server)
    : QObject(server)
    , m_server(server)
    , m_socket(socket)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(ReadAhead);
    // Without it every answer of more than a segment waits 40 ms for Nagle.
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket, &QTcpSocket::readyRead, this, &Connection::readMore);
    connect(m_socket, &QTcpSocket::disconnected, this, &Connection::close);
    if (m_socket->state() != QAbstractSocket::ConnectedState)
        close();
    else if (m_socket->bytesAvailable() > 0)
        QMetaObject::invokeMethod(this, &Connection::readMore, Qt::QueuedConnection);
}

Connection::~Connection()
{
    m_socket->disconnect(this);
}

void Connection::readMore()
{
    if (m_isReading)
        return; // a handler answered at once; the loop below goes on
    m_isReading = true;
    while (!m_isBusy && m_socket->isOpen()) {
        m_reader.feed(m_socket->readAll());
        const RequestReader::Progress progress = m_reader.read();
        if (progress == RequestReader::Progress::Refused) {
            refuse(m_reader.refusal());
            break;
        }
        if (progress == RequestReader::Progress::NeedsMore) {
            if (m_reader.takeContinueWish())
                m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
            if (m_socket->bytesAvailable() == 0)
                break;
            continue;
        }
        handOver();
    }
    m_isReading = false;
}

void Connection::handOver()
{
    const Request request = m_reader.take();
    m_isBusy = true;
    ++m_turn;
    m_keepsAlive = request.keepsAlive;
    m_isHead = request.method == "HEAD";
    m_server->handle(request, Answer(this, m_turn));
}

void Connection::refuse(int status)
{
    m_isBusy = true;
    ++m_turn;
    m_keepsAlive = false;
    m_isHead = false;
    send(status, { { "Content-Type", "text/plain" } }, reasonOf(status));
}

QByteArray Connection::head(int status, const Headers &headers, qsizetype bodySize) const
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonOf(status) + "\r\n";
    const QByteArray date = m_server->date();
    if (!date.isEmpty() && !findHeader(headers, "Date"))
        text += "Date: " + date + "\r\n";
    for (const auto &[name, value] : headers)
        text += name + ": " + value + "\r\n";
    if (!hasNoBody(status) && !findHeader(headers, "Content-Length"))
        text += "Content-Length: " + QByteArray::number(bodySize) + "\r\n";
    if (!m_keepsAlive && !findHeader(headers, "Connection"))
        text += "Connection: close\r\n";
    return text + "\r\n";
}

void Connection::send(int status, const Headers &headers, const QByteArray &body)
{
    QByteArray message = head(status, headers, body.size());
    if (!m_isHead && !hasNoBody(status))
        message += body;
    m_socket->write(message);
    if (!m_keepsAlive) {
        finish();
        return;
    }
    m_isBusy = false;
    // Later, not now: a pipelined run of requests must not become a recursion.
    if (!m_isReading)
        QMetaObject::invokeMethod(this, &Connection::readMore, Qt::QueuedConnection);
}

void Connection::write(const QByteArray &bytes)
{
    m_socket->write(bytes);
}

void Connection::finish()
{
    m_isBusy = true;
    ++m_turn; // no answer belongs to this turn
    m_socket->disconnectFromHost();
}

void Connection::reset()
{
    m_isBusy = true;
    ++m_turn;
    const linger now { 1, 0 };
    setsockopt(static_cast<int>(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
    m_socket->abort();
}

void Connection::close()
{
    m_isBusy = true;
    ++m_turn;
    deleteLater();
}

} // namespace demo
