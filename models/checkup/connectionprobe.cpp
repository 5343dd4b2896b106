// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/checkup/connectionprobe.h"

#include <QHostAddress>
#include <QSslCertificate>
#include <QSslConfiguration>

namespace floorwalker {

namespace {

constexpr Milliseconds patience{10'000}; // a handshake takes a second on the worst of lines

QString protocolName(QSsl::SslProtocol protocol)
{
    switch (protocol) {
    case QSsl::TlsV1_2: return QStringLiteral("TLS 1.2");
    case QSsl::TlsV1_3: return QStringLiteral("TLS 1.3");
    default: return QStringLiteral("TLS");
    }
}

} // namespace

ConnectionProbe::ConnectionProbe(const QUrl &url, const QByteArray &extraAuthorities, Clock &clock,
                                 QObject *parent)
    : QObject(parent)
    , m_url(url)
    , m_clock(clock)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.addCaCertificates(QSslCertificate::fromData(extraAuthorities, QSsl::Pem));
    m_socket.setSslConfiguration(tls);
    connect(&m_socket, &QSslSocket::connected, this, &ConnectionProbe::noteConnected);
    connect(&m_socket, &QSslSocket::encrypted, this, &ConnectionProbe::noteEncrypted);
    connect(&m_socket, &QSslSocket::errorOccurred, this, &ConnectionProbe::noteFailure);
    connect(&m_socket, &QSslSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
        for (const QSslError &error : errors)
            m_tlsWords << error.errorString();
    });
}

void ConnectionProbe::start()
{
    const bool isTls = m_url.scheme() == QStringLiteral("https");
    m_socket.connectToHost(m_url.host(), quint16(m_url.port(isTls ? 443 : 80)));
    m_clock.after(patience, this, [this] {
        const Error late{.kind = ErrorKind::TimedOut};
        (m_isConnected ? m_found.tls : m_found.connecting) = late;
        end();
    });
}

void ConnectionProbe::noteConnected()
{
    m_isConnected = true;
    m_found.peer = QStringLiteral("%1:%2").arg(m_socket.peerAddress().toString()).arg(m_socket.peerPort());
    if (m_url.scheme() == QStringLiteral("https"))
        m_socket.startClientEncryption();
    else
        end();
}

void ConnectionProbe::noteEncrypted()
{
    const QSslCertificate certificate = m_socket.peerCertificate();
    m_found.protocol = protocolName(m_socket.sessionProtocol());
    m_found.certificateOf = certificate.subjectInfo(QSslCertificate::CommonName).join(u' ');
    m_found.certificateEnds = certificate.expiryDate();
    end();
}

void ConnectionProbe::noteFailure()
{
    const QString words = m_tlsWords.isEmpty() ? m_socket.errorString() : m_tlsWords.join(QStringLiteral("; "));
    if (m_isConnected)
        m_found.tls = Error{.kind = ErrorKind::CertificateRejected, .detail = words};
    else
        m_found.connecting = Error{.kind = ErrorKind::Unreachable, .detail = words};
    end();
}

void ConnectionProbe::end()
{
    if (m_isOver)
        return;
    m_isOver = true;
    // Queued: a loopback connection may be refused before start() has returned.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_socket.disconnect(this);
            m_socket.abort();
            emit found(m_found);
        },
        Qt::QueuedConnection);
}

} // namespace floorwalker
