// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/demo/clouds/cloudstage.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 Seed = 7;

} // namespace

CloudStage::CloudStage()
    : keys(demo::Clouds::of(Seed, {}))
{
}

CloudAnswer CloudStage::answer(const demo::Request &request)
{
    const demo::Reply reply = visit(request);
    return { reply.status, QJsonDocument::fromJson(reply.body).object(), reply.body, reply.headers };
}

CloudAnswer CloudStage::ask(const QByteArray &method, const QByteArray &path, const QByteArray &json)
{
    demo::Request request { .method = method, .target = target(path), .headers = { { "Authorization", authorization } }, .body = json };
    if (!json.isEmpty())
        request.headers.emplaceBack("Content-Type", "application/json");
    return answer(request);
}

ConversationStage::ConversationStage()
    : m_cloud(keys, { Seed, 1 }, now)
{
    authorization = basic();
}

QByteArray ConversationStage::basic() const
{
    return "Basic " + (keys.keyId + u':' + keys.keySecret).toUtf8().toBase64();
}

QByteArray ConversationStage::target(const QByteArray &path) const
{
    const bool isTemplate = path.startsWith("/templates");
    return (isTemplate ? "/template/v2/projects/" : "/conversation/v1/projects/") + keys.project.toLatin1() + path;
}

CloudAnswer ConversationStage::token(const QByteArray &asWho, const QByteArray &body, const QByteArray &type)
{
    return answer({ .method = "POST", .target = "/auth/oauth2/token",
                              .headers = { { "Authorization", asWho }, { "Content-Type", type } }, .body = body });
}

QJsonArray ConversationStage::all(const QByteArray &path, const QString &name)
{
    QJsonArray found;
    QByteArray token;
    do {
        const QByteArray more = token.isEmpty() ? QByteArray() : "&page_token=" + token.toPercentEncoding();
        const CloudAnswer page = get(path + more);
        if (page.status != 200)
            qFatal("%s: %s", path.constData(), page.body.constData());
        const QJsonArray entries = page[name].toArray();
        for (const QJsonValue &entry : entries)
            found.append(entry);
        token = page[u"next_page_token"_s].toString().toLatin1();
    } while (!token.isEmpty());
    return found;
}

QString ConversationStage::send(const QByteArray &members, const QByteArray &message)
{
    const CloudAnswer answer = post("/messages:send", "{\"app_id\":\"" + app() + "\",\"message\":" + message + ',' + members + '}');
    if (answer.status != 200)
        qWarning("not sent: %s", answer.body.constData());
    return answer[u"message_id"_s].toString();
}

CallingStage::CallingStage()
    : m_cloud(keys, Seed, 1, now)
{
    authorization = basic();
}

QByteArray CallingStage::basic() const
{
    return "Basic " + (keys.callingKey + u':' + keys.callingSecret).toUtf8().toBase64();
}

QString CallingStage::ring(const QByteArray &endpoint)
{
    return post("callouts", json("{'method':'ttsCallout','ttsCallout':{'text':'Hello, this is a synthesized message.','destination':"
                            "{'type':'number','endpoint':'") + endpoint + "\"}}}")[u"callId"_s].toString();
}

QString CallingStage::invite(const QByteArray &endpoint, const QByteArray &more)
{
    return post("callouts", json("{'method':'conferenceCallout','conferenceCallout':{'conferenceId':'room','destination':{'type':'number','endpoint':'")
                            + endpoint + "\"}" + more + "}}")[u"callId"_s].toString();
}

QByteArray identifiedBy(const QByteArray &channel, const QByteArray &identity)
{
    return json("'recipient':{'identified_by':{'channel_identities':[{'channel':'") + channel + json("','identity':'") + identity + "\"}]}}";
}

QStringList texts(const QJsonArray &list, const QString &field)
{
    QStringList found;
    for (const QJsonValue &one : list)
        found.append(one[field].toString());
    return found;
}
