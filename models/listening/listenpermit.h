// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/ids.h"

namespace floorwalker {

//! That a listening stands in the tenant's listen log. Only Listening makes one, after the log has taken the
//! entry, and nothing gives samples or bytes of a recording without one. It is for that recording alone.
class ListenPermit final
{
public:
    const CallRecordingId &recording() const { return m_recording; }
    const QString &sessionId() const { return m_sessionId; } //!< as it stands in the log

private:
    friend class Listening;
    ListenPermit(CallRecordingId recording, QString sessionId)
        : m_recording(std::move(recording))
        , m_sessionId(std::move(sessionId))
    {
    }

    CallRecordingId m_recording;
    QString m_sessionId;
};

} // namespace floorwalker
