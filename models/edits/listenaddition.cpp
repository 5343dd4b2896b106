// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/listenaddition.h"

#include "models/ledger/adding.h"
#include "models/rest/endpoints/contactcontents.h"
#include "models/rest/listlength.h"

#include <QJsonDocument>

namespace floorwalker {

namespace {

QString recordingKey()
{
    return QStringLiteral("recording");
}

NewListening listeningOf(const QByteArray &content)
{
    const QJsonObject object = QJsonDocument::fromJson(content).object();
    return {.recording = CallRecordingId(object[recordingKey()].toString()),
            .reason = object[u"description"].toString(),
            .sessionId = object[u"userSessionId"].toString()};
}

//! A log that leaves ids out still tells its entries apart.
QString idOf(const ListenLogEntry &entry)
{
    if (!entry.id.isEmpty())
        return entry.id;
    return entry.sessionId.isEmpty()
        ? QStringLiteral("%1 %2 %3").arg(entry.userId.text(), entry.at ? toIso(*entry.at) : QString(), entry.reason)
        : entry.sessionId;
}

Listed listed(const ListenLogEntry &entry)
{
    return {.id = idOf(entry),
            .likeness = {.details = {entry.sessionId}},
            .created = entry.at,
            // One that does not say whose it is may be ours.
            .isAltered = entry.sessionId.isEmpty()};
}

} // namespace

QByteArray ListenAddition::content(const NewListening &listening)
{
    QJsonObject object = QJsonDocument::fromJson(encode(listening)).object();
    object.insert(recordingKey(), listening.recording.text());
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString ListenAddition::name() const
{
    return QStringLiteral("listenlog.add");
}

Endpoint<QString> ListenAddition::request(const QByteArray &content) const
{
    return contactpro::addListening(listeningOf(content));
}

Likeness ListenAddition::likeness(const QByteArray &content) const
{
    return {.details = {listeningOf(content).sessionId}};
}

QString ListenAddition::listOf(const QByteArray &content) const
{
    return listeningOf(content).recording.text();
}

std::optional<Endpoint<Listing>> ListenAddition::listing(const QString &list) const
{
    return addedListing(contactpro::listenLog(CallRecordingId(list)), listed, looksCut);
}

} // namespace floorwalker
