// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/ids.h"
#include "models/base/result.h"
#include "models/base/times.h"
#include "models/records/recordmemo.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace floorwalker {

class FieldSpellings;

//! What an agent does now, in our words; Unknown keeps the server's word in stateWord.
enum class AgentState { Unknown, Available, Ringing, OnContact, WrapUp, NotReady, SignedOut };

//! One element of `rmi/agents` (reference: contactpro-rmi). Its field names are not documented:
//! they are read through FieldSpellings. Every field may be missing.
struct Agent {
    struct ServedQueue {
        QueueId id;
        QString name;
        bool isServing = true;
        friend bool operator==(const ServedQueue &, const ServedQueue &) = default;
    };

    AgentId id;
    QString name;
    AgentState state = AgentState::Unknown;
    QString stateWord; //!< as sent
    QString reason;
    std::optional<Instant> stateSince; //!< server clock; from a time, or from a duration and the answer's moment
    QList<ServedQueue> queues;
    bool hasQueues = false; //!< false: the server sent none, which is not "serves nothing"
    QJsonObject raw; //!< every field that came, known or not

    friend bool operator==(const Agent &, const Agent &) = default;
};

//! answeredAt: the server's moment of this answer; durations count back from it.
Result<QList<Agent>> decodeAgents(const QByteArray &body, const FieldSpellings &spellings,
                                  Instant answeredAt, RecordMemo<Agent> *memo = nullptr);

} // namespace floorwalker
