// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/floor/messagedesk.h"
#include "app/demo/floor/records.h"

namespace demo {

//! Invents the messages a centre has at any moment: sent, under way, planned, gone wrong; campaigns of many
//! recipients and single ones by agents. None without a chat queue.
class MessageDrafts {
public:
    MessageDrafts(const QList<Queue> &queues, quint64 seed, Dice &dice, Moment now, qint64 zoneOffset);

    QList<Message> draw(); //!< oldest first

private:
    struct Plan;

    Message draft(const Plan &plan, int number);
    Moment sendTimeOf(const Plan &plan) const;
    QString drawAddress(bool isLandline);
    void letGoOut(Message &message, qsizetype count) const;

    QList<int> m_chats; //!< the queues that send
    const QList<Queue> &m_queues;
    const quint64 m_seed;
    Dice &m_dice;
    const Moment m_now;
    const qint64 m_zoneOffset;
};

} // namespace demo
