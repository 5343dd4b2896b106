// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/http/answer.h"

#include <QObject>
#include <QSslConfiguration>
#include <QUrl>

#include <functional>
#include <memory>

class QTcpServer;

namespace demo {

//! A small HTTP/1.1 server on the loopback interface, plain or TLS. Answers may be given at once,
//! late, in drips, or not at all. Lives on one thread and needs its event loop.
class Server final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Server)

public:
    using Handle = std::function<void(const Request &, const Answer &)>;
    using DateSource = std::function<QByteArray()>;

    explicit Server(Handle handle, QObject *parent = nullptr);
    ~Server() override;

    bool listen(quint16 port = 0);
    bool listenEncrypted(const QSslConfiguration &configuration, quint16 port = 0);
    QUrl url() const; //!< empty until listening
    quint16 port() const;
    QString errorText() const;
    int connectionCount() const; //!< clients connected now

    //! What stands in "Date"; an empty value omits the header. By default the true time.
    void setDateSource(DateSource source) { m_dateSource = std::move(source); }

    static QByteArray httpDate(qint64 msSinceEpoch);

private:
    friend class Connection;

    void handle(const Request &request, const Answer &answer) const { m_handle(request, answer); }
    QByteArray date() const { return m_dateSource(); }
    bool start(std::unique_ptr<QTcpServer> listener, quint16 port);
    void acceptAll();

    Handle m_handle;
    DateSource m_dateSource;
    std::unique_ptr<QTcpServer> m_listener;
    bool m_isEncrypted = false;
};

} // namespace demo
