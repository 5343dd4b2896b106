// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/records/calling/conference.h"

#include "models/records/jsonreading.h"

#include <QJsonDocument>

namespace floorwalker {

namespace {

Participant readParticipant(FieldReader &fields)
{
    Participant participant{.id = CallId(fields.text(u"id")),
                            .cli = fields.text(u"cli"),
                            .duration = fields.integer(u"duration"),
                            .isMuted = fields.boolean(u"muted"),
                            .isOnHold = fields.boolean(u"onhold"),
                            .raw = fields.whole()};
    if (participant.id.isEmpty())
        participant.id = CallId(fields.text(u"callId")); // as the seed's prose calls it
    return participant;
}

Result<QList<Participant>> readConference(const QJsonObject &object, const QString &where)
{
    const QJsonValue wrapped = object.value(u"ConferenceInfoResponse");
    const QJsonObject conference = wrapped.isObject() ? wrapped.toObject() : object;
    FieldReader fields(conference, where);
    const QList<Participant> participants = fields.parts(u"participants", readParticipant);
    if (fields.fault())
        return *fields.fault();
    return participants;
}

QString wordOf(ConferenceOrder::Command command)
{
    switch (command) {
    case ConferenceOrder::Command::Mute: return QStringLiteral("mute");
    case ConferenceOrder::Command::Unmute: return QStringLiteral("unmute");
    case ConferenceOrder::Command::Hold: return QStringLiteral("onhold");
    case ConferenceOrder::Command::Resume: break;
    }
    return QStringLiteral("resume");
}

} // namespace

Result<QList<Participant>> decodeConference(const QByteArray &body)
{
    return decodeOne(body, QStringLiteral("conferences/id"), readConference);
}

QByteArray encode(const ConferenceOrder &order)
{
    QJsonObject object{{QStringLiteral("command"), wordOf(order.command)}};
    if (order.command == ConferenceOrder::Command::Hold && !order.music.isEmpty())
        object.insert(QStringLiteral("moh"), order.music);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace floorwalker
