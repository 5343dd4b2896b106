// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/ids.h"
#include "models/base/result.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace floorwalker {

//! Who is in a conference (`conferences/id/{id}`).
struct Participant {
    CallId id; //!< of the call by which they joined
    QString cli; //!< a number, or whatever an app passed as one
    std::optional<qint64> duration; //!< seconds in the conference
    std::optional<bool> isMuted;
    std::optional<bool> isOnHold; //!< not told by every server
    QJsonObject raw;

    friend bool operator==(const Participant &, const Participant &) = default;
};

//! What one of them is to become (`PATCH conferences/id/{id}/{callId}`).
struct ConferenceOrder {
    //! Hold and Resume are of the current interface alone. (reference: calling-api 2)
    enum class Command { Mute, Unmute, Hold, Resume };

    Command command = Command::Mute;
    QString music; //!< while on hold: "ring", "music1" to "music3"; empty: the platform's own

    friend bool operator==(const ConferenceOrder &, const ConferenceOrder &) = default;
};

//! Also wrapped in "ConferenceInfoResponse".
Result<QList<Participant>> decodeConference(const QByteArray &body);
QByteArray encode(const ConferenceOrder &order);

} // namespace floorwalker
