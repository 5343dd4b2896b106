// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QUrl>

#include <memory>

namespace demo {
class Tenant;
struct ApiUser;
}

//! What came back, as the wire had it.
struct Fetched {
    int status = 0;
    QByteArray type;
    QByteArray body;
    QList<QNetworkReply::RawHeaderPair> headers;

    QByteArray header(const QByteArray &name) const;
    QJsonArray array() const; //!< fails the test when it is none
    QJsonObject object() const;
};

//! A plain client of a tenant: Qt's network classes and nothing of ours. Waits for each answer.
class ApiClient
{
public:
    explicit ApiClient(const QUrl &base);
    ApiClient(const demo::Tenant &tenant, const QByteArray &user = "supervisor");

    void setUser(const QByteArray &name, const QByteArray &password, const QByteArray &apiKey);
    void setHeader(const QByteArray &name, const QByteArray &value); //!< null value: leave it out
    void trust(const QString &caFile);

    Fetched get(const QByteArray &target) { return send("GET", target); }
    Fetched put(const QByteArray &target, const QByteArray &body) { return send("PUT", target, body); }
    Fetched send(const QByteArray &method, const QByteArray &target, const QByteArray &body = {});

    QByteArray rawHead(const QByteArray &method, const QByteArray &target, qsizetype bodySize) const;

private:
    QNetworkAccessManager m_manager;
    QSslConfiguration m_encryption;
    QUrl m_base;
    QList<QNetworkReply::RawHeaderPair> m_headers;
};

const demo::ApiUser &userOf(const demo::Tenant &tenant, const QByteArray &name);

//! The values of one field, in the order of the list.
QStringList column(const QJsonArray &list, const QString &field);
QStringList keys(const QJsonValue &object);
