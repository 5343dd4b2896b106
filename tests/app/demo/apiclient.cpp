// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/demo/apiclient.h"

#include "app/demo/tenant.h"

#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QSslCertificate>

using namespace Qt::StringLiterals;

namespace {

QByteArray jsonOf(const Fetched &fetched)
{
    if (fetched.status != 200 || fetched.type != "application/json")
        qWarning("no JSON but %d %s: %s", fetched.status, fetched.type.constData(), fetched.body.constData());
    return fetched.body;
}

} // namespace

QByteArray Fetched::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QJsonArray Fetched::array() const
{
    const QJsonDocument document = QJsonDocument::fromJson(jsonOf(*this));
    if (!document.isArray())
        qWarning("not an array: %s", body.left(200).constData());
    return document.array();
}

QJsonObject Fetched::object() const
{
    const QJsonDocument document = QJsonDocument::fromJson(jsonOf(*this));
    if (!document.isObject())
        qWarning("not an object: %s", body.left(200).constData());
    return document.object();
}

ApiClient::ApiClient(const QUrl &base)
    : m_encryption(QSslConfiguration::defaultConfiguration())
    , m_base(base)
{
    m_headers = { { "Accept", "application/json" }, { "Content-Type", "application/json" } };
}

ApiClient::ApiClient(const demo::Tenant &tenant, const QByteArray &user)
    : ApiClient(tenant.url())
{
    const demo::ApiUser &who = userOf(tenant, user);
    setUser(who.name, who.password, who.apiKey);
}

void ApiClient::setUser(const QByteArray &name, const QByteArray &password, const QByteArray &apiKey)
{
    setHeader("Authorization", "Basic " + (name + ':' + password).toBase64());
    setHeader("x-api-key", apiKey);
}

void ApiClient::setHeader(const QByteArray &name, const QByteArray &value)
{
    m_headers.removeIf([&](const auto &header) { return header.first == name; });
    if (!value.isNull())
        m_headers.append({ name, value });
}

void ApiClient::trust(const QString &caFile)
{
    m_encryption.setCaCertificates(QSslCertificate::fromPath(caFile));
}

Fetched ApiClient::send(const QByteArray &method, const QByteArray &target, const QByteArray &body)
{
    QNetworkRequest request(QUrl::fromEncoded(m_base.toEncoded() + target, QUrl::StrictMode));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setSslConfiguration(m_encryption);
    for (const auto &[name, value] : std::as_const(m_headers)) {
        if (name != "Content-Type" || !body.isNull())
            request.setRawHeader(name, value);
    }
    std::unique_ptr<QNetworkReply> reply(m_manager.sendCustomRequest(request, method, body));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!reply->isFinished() && !finished.wait(20'000))
        qWarning("no answer to %s", target.constData());
    return { reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
             reply->rawHeader("Content-Type"), reply->readAll(), reply->rawHeaderPairs() };
}

QByteArray ApiClient::rawHead(const QByteArray &method, const QByteArray &target, qsizetype bodySize) const
{
    QByteArray head = method + ' ' + target + " HTTP/1.1\r\nHost: tenant\r\n";
    for (const auto &[name, value] : m_headers)
        head += name + ": " + value + "\r\n";
    return head + "Content-Length: " + QByteArray::number(bodySize) + "\r\n\r\n";
}

const demo::ApiUser &userOf(const demo::Tenant &tenant, const QByteArray &name)
{
    const auto found = std::find_if(tenant.users().cbegin(), tenant.users().cend(),
                                    [&](const demo::ApiUser &user) { return user.name == name; });
    if (found == tenant.users().cend())
        qFatal("no user %s", name.constData());
    return *found;
}

QStringList column(const QJsonArray &list, const QString &field)
{
    QStringList values;
    for (const QJsonValue &row : list)
        values.append(row[field].isString() ? row[field].toString() : row[field].toVariant().toString());
    return values;
}

QStringList keys(const QJsonValue &object)
{
    return object.toObject().keys();
}
