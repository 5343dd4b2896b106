// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/calling/cloud.h"
#include "app/demo/conversation/cloud.h"
#include "tests/app/demo/clouds/cloudjson.h"

#include <QJsonArray>
#include <QJsonObject>

//! What a cloud answered.
struct CloudAnswer {
    int status = 0;
    QJsonObject object;
    QByteArray body;
    demo::Headers headers;

    QJsonValue operator[](const QString &name) const { return object[name]; }
    QByteArray header(const QByteArray &name) const { return demo::findHeader(headers, name).value_or(QByteArray()); }
};

//! One cloud without a server, at a time that the test sets.
class CloudStage
{
public:
    CloudAnswer get(const QByteArray &path) { return ask("GET", path); }
    CloudAnswer post(const QByteArray &path, const QByteArray &json) { return ask("POST", path, json); }
    CloudAnswer ask(const QByteArray &method, const QByteArray &path, const QByteArray &json = {});
    CloudAnswer answer(const demo::Request &request); //!< to a request as it is

    void pass(double seconds) { now += qint64(seconds * demo::Second); }

    demo::Clouds keys;
    demo::CloudManners manners;
    demo::Moment now = 1'790'000'000'000; // 2026-09-21T13:33:20Z
    QByteArray authorization;

protected:
    CloudStage();
    virtual ~CloudStage() = default;

private:
    virtual QByteArray target(const QByteArray &path) const = 0;
    virtual demo::Reply visit(const demo::Request &request) = 0;
};

//! Paths begin behind the project: "/contacts". Asks with basic authentication.
class ConversationStage final : public CloudStage
{
public:
    ConversationStage();

    bool change(const QByteArray &words) { return m_cloud.change(words, now); }
    CloudAnswer token(const QByteArray &authorization, const QByteArray &body = "grant_type=client_credentials",
                      const QByteArray &type = "application/x-www-form-urlencoded");
    QByteArray basic() const;
    QByteArray app() const { return keys.app.toLatin1(); }

    //! All pages of a list that has these parameters.
    QJsonArray all(const QByteArray &path, const QString &name);
    QString send(const QByteArray &members, const QByteArray &message = "{\"text_message\":{\"text\":\"Hello\"}}"); //!< the id
    QJsonObject message(const QString &id) { return get("/messages/" + id.toLatin1()).object; }
    QString status(const QString &id) { return message(id)[QStringLiteral("message_status")][QStringLiteral("status")].toString(); }

private:
    QByteArray target(const QByteArray &path) const override;
    demo::Reply visit(const demo::Request &request) override { return m_cloud.visit(request, now, manners); }

    demo::conversation::Cloud m_cloud;
};

//! Paths begin behind the version: "callouts". Asks with basic authentication.
class CallingStage final : public CloudStage
{
public:
    CallingStage();

    QByteArray basic() const;
    QString ring(const QByteArray &endpoint); //!< an announcement; the call's id
    QString invite(const QByteArray &endpoint, const QByteArray &more = {}); //!< to the room "room"
    QJsonObject call(const QString &id) { return get("calls/id/" + id.toLatin1()).object; }
    const std::map<QString, demo::calling::Call> &calls() { return m_cloud.board().calls(); }

private:
    QByteArray target(const QByteArray &path) const override { return "/calling/v1/" + path; }
    demo::Reply visit(const demo::Request &request) override { return m_cloud.visit(request, now, manners); }

    demo::calling::Cloud m_cloud;
};

QByteArray identifiedBy(const QByteArray &channel, const QByteArray &identity); //!< a recipient
QStringList texts(const QJsonArray &list, const QString &field);
