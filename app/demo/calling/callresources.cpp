// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/calling/answers.h"
#include "app/demo/calling/callchecks.h"
#include "app/demo/calling/resources.h"
#include "app/demo/calling/switchboard.h"

#include <QJsonDocument>

#include <cmath>

using namespace Qt::StringLiterals;

namespace demo::calling {

namespace {

constexpr double RatePerMinute = 0.0368; // the seed's
constexpr qint64 SecondsPerMinute = 60;

QJsonObject money(double amount)
{
    return { { u"currencyId"_s, u"USD"_s }, { u"amount"_s, amount } };
}

QJsonValue endView(const QString &type, const QString &endpoint, bool isPublished)
{
    if (isPublished)
        return endpoint;
    QString shown = type;
    if (!shown.isEmpty())
        shown[0] = shown.at(0).toUpper();
    return QJsonObject { { u"type"_s, shown }, { u"endpoint"_s, endpoint } };
}

//! An object where the caller gave one, as the seed says; else the words, as clients have seen them.
QJsonValue customView(const QString &custom)
{
    const QJsonDocument document = QJsonDocument::fromJson(custom.toUtf8());
    return document.isObject() && !document.object().isEmpty() ? QJsonValue(document.object()) : QJsonValue(custom);
}

QString timestamp(const Call &call)
{
    constexpr QLatin1StringView withoutZone("02468ace"); // last digits of ids: every second call
    const QByteArray text = isoSeconds(call.isLive() ? call.begun : call.ended);
    return QString::fromLatin1(withoutZone.contains(call.id.back()) ? text.chopped(1) : text);
}

QJsonObject view(const Call &call, Moment now, bool isPublished)
{
    const qint64 seconds = call.seconds(now);
    const double minutes = std::ceil(double(seconds) / double(SecondsPerMinute));
    QJsonObject shown { { u"from"_s, endView(call.fromType, call.from, isPublished) },
                        { u"to"_s, endView(call.toType, call.to, isPublished) },
                        { u"domain"_s, call.domain },
                        { u"callId"_s, call.id },
                        { u"duration"_s, seconds },
                        { u"status"_s, call.isLive() ? u"ONGOING"_s : u"FINAL"_s },
                        { u"result"_s, call.result },
                        { u"reason"_s, call.reason },
                        { u"timestamp"_s, timestamp(call) },
                        { u"custom"_s, customView(call.custom) },
                        { u"userRate"_s, money(RatePerMinute) },
                        { u"debit"_s, money(call.isLive() ? 0 : minutes * RatePerMinute) } };
    if (!call.isLive())
        shown[u"debitMinutes"_s] = minutes;
    return shown;
}

Reply callOut(const CloudVisit &visit, Switchboard &board, bool isPublished)
{
    Body body(visit.request.body);
    const Call call = readCallout(body);
    if (body.isFaulty())
        return refused(body);
    return answered({ { isPublished ? u"callid"_s : u"callId"_s, board.ring(call) } });
}

Reply control(const CloudVisit &visit, Switchboard &board)
{
    Body body(visit.request.body);
    const Svaml svaml = readSvaml(body);
    if (body.isFaulty())
        return refused(body);
    Call *call = board.call(visit.keys.at(0));
    if (!call || !call->isLive())
        return refused(Code::NotFound, u"Call not found"_s);
    if (svaml.records)
        call->isRecorded = true;
    if (svaml.hangsUp)
        board.end(*call, u"MANAGERHANGUP"_s);
    return done();
}

Reply controlLeg(const CloudVisit &visit, Switchboard &board)
{
    Body body(visit.request.body);
    readSvamlOfLeg(body);
    if (!QStringList { u"caller"_s, u"callee"_s, u"both"_s }.contains(visit.keys.at(1)))
        body.refuse(u"leg"_s);
    if (body.isFaulty())
        return refused(body);
    const Call *call = board.call(visit.keys.at(0));
    if (!call || !call->isLive())
        return refused(Code::NotFound, u"Call not found"_s);
    if (call->isCallout)
        return refused(Code::InvalidRequest, u"Not for conferences and callouts"_s);
    return done();
}

} // namespace

void addCalls(CloudPaths &paths, Switchboard &board, const CloudManners &manners)
{
    for (const QByteArray &path : { QByteArray("/calling/v1/callouts"), QByteArray("/calling/v1/callouts/") })
        paths.add("POST", path, [&](CloudVisit &visit) { return callOut(visit, board, manners.isPublished); });
    paths.add("GET", "/calling/v1/calls/id/{}", [&](CloudVisit &visit) {
        const Call *call = board.call(visit.keys.at(0));
        return call ? answered(view(*call, visit.now, manners.isPublished)) : refused(Code::NotFound, u"Call not found"_s);
    });
    paths.add("PATCH", "/calling/v1/calls/id/{}", [&board](CloudVisit &visit) { return control(visit, board); });
    paths.add("PATCH", "/calling/v1/calls/id/{}/leg/{}", [&board](CloudVisit &visit) { return controlLeg(visit, board); });
}

} // namespace demo::calling
