// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/ids.h"
#include "models/base/result.h"
#include "models/base/times.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace floorwalker {

//! Who listened to a recording, when and why.
struct ListenLogEntry {
    QString id;
    AgentId userId; //!< user_guid
    QString login; //!< user_id
    QString userName;
    QString reason; //!< description
    QString sessionId;
    std::optional<Instant> at;

    friend bool operator==(const ListenLogEntry &, const ListenLogEntry &) = default;
};

//! One recording of `cmi/callRecordings`. A call may have several, one for each owner. Every field
//! may be missing.
struct CallRecording {
    CallRecordingId id;
    QString callId;
    ContactId contactId;
    QString ownerId;
    QString ownerType; //!< "user", "queue" or "outbound campaign", as it came
    QString ownerName;
    QString fileName; //!< relative, with Windows' separators; never an address
    QString filePath;
    std::optional<Instant> created;
    QList<ListenLogEntry> listenLog; //!< only of a recording read alone
    QJsonObject raw;

    QString shownName() const; //!< the last segment of the file's name
    bool isAgents() const; //!< its owner is a user
    AgentId agent() const; //!< its owner; empty where that is no user
    friend bool operator==(const CallRecording &, const CallRecording &) = default;
};

Result<QList<CallRecording>> decodeCallRecordings(const QByteArray &body);
Result<CallRecording> decodeCallRecording(const QByteArray &body);

//! Of `cmi/callRecordings/{id}/listenLog`; the log within a recording names neither ids nor sessions.
Result<QList<ListenLogEntry>> decodeListenLog(const QByteArray &body);

//! The body of `POST cmi/callRecordings/{id}/listenLog`; user and time are the server's.
struct NewListening {
    CallRecordingId recording;
    QString reason; //!< description
    QString sessionId; //!< of this listening and no other

    friend bool operator==(const NewListening &, const NewListening &) = default;
};
QByteArray encode(const NewListening &listening);

} // namespace floorwalker
