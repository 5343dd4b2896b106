// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rest/networktransport.h"

#include "models/rest/oneshotbody.h"

#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkReply>
#include <QPointer>
#include <QSslCertificate>
#include <QTimer>

namespace floorwalker {

namespace {

//! Contact Pro sends cookies with ECF sessions only; we keep none.
class NoCookies final : public QNetworkCookieJar
{
public:
    using QNetworkCookieJar::QNetworkCookieJar;
    QList<QNetworkCookie> cookiesForUrl(const QUrl &) const override { return {}; }
    bool setCookiesFromUrl(const QList<QNetworkCookie> &, const QUrl &) override { return false; }
};

WireFault faultOf(QNetworkReply::NetworkError error, bool statusCame)
{
    switch (error) {
    case QNetworkReply::NoError:
        return WireFault::None;
    case QNetworkReply::SslHandshakeFailedError:
        return WireFault::CertificateRejected;
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return WireFault::Unreachable;
    case QNetworkReply::RemoteHostClosedError: // also a body cut short, with status 200
    case QNetworkReply::ContentReSendError: // a write whose connection went: outcome unknown
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError:
    case QNetworkReply::TimeoutError:
        return WireFault::Lost;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::UnknownContentError:
        break;
    default:
        break;
    }
    // With a status line the status says more than Qt's classification of it.
    return statusCame ? WireFault::None : WireFault::Unreadable;
}

} // namespace

//! One request on its way; deletes itself after its one answer.
class NetworkTransport::Exchange final : public QObject
{
public:
    Exchange(NetworkTransport *owner, CallId id, const WireRequest &request, QNetworkReply *reply,
             QObject *receiver, Done done)
        : QObject(owner)
        , m_owner(owner)
        , m_id(id)
        , m_maxBytes(request.maxAnswerBytes)
        , m_reply(reply)
        , m_receiver(receiver)
        , m_done(std::move(done))
    {
        m_reply->setParent(this);
        connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::take);
        connect(m_reply, &QNetworkReply::sslErrors, this, &Exchange::noteTlsErrors);
        // Qt 6.4's own time-out measures silence; a drip of bytes would go on for ever.
        m_deadline.setSingleShot(true);
        connect(&m_deadline, &QTimer::timeout, this, [this] { end(WireFault::TimedOut, {}); });
        m_deadline.start(int(request.deadline.count()));
        // Queued: an early failure must not be told before send() has returned.
        connect(m_reply, &QNetworkReply::finished, this, &Exchange::finish, Qt::QueuedConnection);
    }

    //! Told later: whoever ends it may be about to do so from within its own call.
    void end(WireFault fault, const QString &text)
    {
        if (m_isOver)
            return;
        close(fault, text);
        QMetaObject::invokeMethod(this, &Exchange::tell, Qt::QueuedConnection);
    }

private:
    void close(WireFault fault, const QString &text)
    {
        m_isOver = true;
        m_deadline.stop();
        m_answer.fault = fault;
        m_answer.faultText = text;
        m_reply->disconnect(this);
        if (m_reply->isRunning())
            m_reply->abort();
    }

    void take()
    {
        if (m_isOver)
            return;
        m_answer.body += m_reply->readAll();
        if (m_answer.body.size() > m_maxBytes)
            end(WireFault::TooLarge, QString::number(m_maxBytes));
    }

    void noteTlsErrors(const QList<QSslError> &errors)
    {
        QStringList words;
        for (const QSslError &error : errors)
            words << error.errorString();
        m_tlsWords = words.join(QStringLiteral("; "));
    }

    void finish()
    {
        if (m_isOver)
            return;
        m_answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        for (const auto &pair : m_reply->rawHeaderPairs())
            m_answer.headers.append({pair.first, pair.second});
        if (m_reply->isOpen())
            take();
        if (m_isOver)
            return;
        const WireFault fault = faultOf(m_reply->error(), m_answer.status != 0);
        close(fault, fault == WireFault::None ? QString()
                  : m_tlsWords.isEmpty() ? m_reply->errorString() : m_tlsWords);
        tell(); // this turn is its own already
    }

    void tell()
    {
        m_owner->m_running.remove(m_id);
        deleteLater();
        if (m_receiver)
            m_done(std::move(m_answer));
    }

    NetworkTransport *m_owner;
    CallId m_id;
    qint64 m_maxBytes;
    QNetworkReply *m_reply;
    QPointer<QObject> m_receiver;
    Done m_done;
    QTimer m_deadline;
    WireAnswer m_answer;
    QString m_tlsWords;
    bool m_isOver = false;
};

NetworkTransport::NetworkTransport(QObject *parent)
    : QObject(parent)
    , m_tls(QSslConfiguration::defaultConfiguration())
{
    m_network.setCookieJar(new NoCookies(&m_network));
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setAutoDeleteReplies(false);
}

NetworkTransport::~NetworkTransport()
{
    for (Exchange *exchange : std::as_const(m_running))
        delete exchange;
}

void NetworkTransport::trustAlso(const QByteArray &pem)
{
    m_tls.addCaCertificates(QSslCertificate::fromData(pem, QSsl::Pem));
    m_network.clearConnectionCache();
}

Transport::CallId NetworkTransport::send(const WireRequest &request, QObject *receiver, Done done)
{
    QNetworkRequest wire(request.url);
    wire.setSslConfiguration(m_tls);
    wire.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    wire.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    for (const HttpHeader &header : request.headers)
        wire.setRawHeader(header.first, header.second);

    QNetworkReply *reply = nullptr;
    if (request.isWrite()) {
        wire.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
        wire.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        auto *body = new OneShotBody(request.body);
        reply = m_network.sendCustomRequest(wire, toBytes(request.verb), body);
        body->setParent(reply);
    } else {
        reply = m_network.get(wire);
    }
    const CallId id = ++m_lastId;
    m_running.insert(id, new Exchange(this, id, request, reply, receiver, std::move(done)));
    return id;
}

void NetworkTransport::abort(CallId call)
{
    if (Exchange *exchange = m_running.value(call))
        exchange->end(WireFault::Aborted, {});
}

} // namespace floorwalker
