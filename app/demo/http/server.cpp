// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/http/server.h"

#include "app/demo/http/connection.h"

#include <QDateTime>
#include <QLocale>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace demo {

namespace {

QByteArray trueDate()
{
    static thread_local qint64 shownSecond = -1;
    static thread_local QByteArray shown;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (now / 1000 != shownSecond) {
        shownSecond = now / 1000;
        shown = Server::httpDate(now);
    }
    return shown;
}

} // namespace

Server::Server(Handle handle, QObject *parent)
    : QObject(parent)
    , m_handle(std::move(handle))
    , m_dateSource(trueDate)
{
}

Server::~Server() = default;

bool Server::listen(quint16 port)
{
    m_isEncrypted = false;
    return start(std::make_unique<QTcpServer>(), port);
}

bool Server::listenEncrypted(const QSslConfiguration &configuration, quint16 port)
{
    auto listener = std::make_unique<QSslServer>();
    listener->setSslConfiguration(configuration);
    m_isEncrypted = true;
    return start(std::move(listener), port);
}

bool Server::start(std::unique_ptr<QTcpServer> listener, quint16 port)
{
    m_listener = std::move(listener);
    m_listener->setMaxPendingConnections(1000);
    // For TLS this signal comes after the handshake; newConnection would come before it.
    connect(m_listener.get(), &QTcpServer::pendingConnectionAvailable, this, &Server::acceptAll);
    return m_listener->listen(QHostAddress::LocalHost, port);
}

void Server::acceptAll()
{
    while (QTcpSocket *socket = m_listener->nextPendingConnection())
        new Connection(socket, this);
}

QUrl Server::url() const
{
    if (!m_listener || !m_listener->isListening())
        return {};
    QUrl url;
    url.setScheme(m_isEncrypted ? u"https"_s : u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(port());
    return url;
}

quint16 Server::port() const
{
    return m_listener ? m_listener->serverPort() : 0;
}

QString Server::errorText() const
{
    return m_listener ? m_listener->errorString() : QString();
}

int Server::connectionCount() const
{
    return static_cast<int>(findChildren<Connection *>(Qt::FindDirectChildrenOnly).size());
}

QByteArray Server::httpDate(qint64 msSinceEpoch)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(msSinceEpoch, Qt::UTC);
    return QLocale::c().toString(moment, u"ddd, dd MMM yyyy HH:mm:ss"_s).toLatin1() + " GMT";
}

} // namespace demo
