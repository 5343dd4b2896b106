// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/edits/callbackaddition.h"
#include "models/ledger/ledger.h"

namespace floorwalker {

//! Puts writes of every state into an empty ledger, by the very calls the commands make.
class LedgerScene final
{
public:
    LedgerScene(Ledger &ledger, Instant sent) : m_ledger(ledger), m_sent(sent) { }

    static QString number(int last) { return QStringLiteral("+35840123456%1").arg(last); }
    static QString title(int last) { return number(last) + QStringLiteral(" → 152"); }

    void plan(int last, const QString &batch = QStringLiteral("form"))
    {
        const PlannedWrite write{.ordinal = last,
                                 .title = title(last),
                                 .content = CallbackAddition::content(
                                     {.customerNumber = number(last), .queueNumber = QStringLiteral("152")})};
        change([batch, write, at = m_sent](LedgerFile &file) {
            return file.plan(QStringLiteral("callback.add"), batch, {write}, at);
        });
        ++m_last;
    }
    void send(int last)
    {
        plan(last);
        change([id = m_last, at = m_sent](LedgerFile &file) -> Result<Done> {
            const auto reading = file.keepReading(QStringLiteral("callback.add"), {QStringLiteral("OLD")});
            if (!reading)
                return reading.error();
            return file.markSent(id, {.sender = QStringLiteral("test"),
                                      .reading = *reading,
                                      .sent = at,
                                      .deadline = Milliseconds(29'000)});
        });
    }
    void arrive(int last, const QString &serverId) { settle(last, EntryState::Arrived, serverId, {}); }
    void refuse(int last, const QString &words) { settle(last, EntryState::Refused, {}, words); }
    void leaveUnknown(int last, const QString &reason)
    {
        send(last);
        change([id = m_last, reason](LedgerFile &file) {
            return file.take({{.id = id, .attempt = 1, .finding = Finding::Unproven, .reason = reason}});
        });
    }
    void giveUp(int last)
    {
        plan(last);
        change([id = m_last](LedgerFile &file) { return file.decide(id, Decision::Drop); });
    }
    //! One of each: 1 unknown, 2 sent, 3 planned, 4 arrived, 5 refused, 6 given up.
    void playAll()
    {
        leaveUnknown(1, QStringLiteral("similar object"));
        send(2);
        plan(3);
        arrive(4, QStringLiteral("CB4"));
        refuse(5, QStringLiteral("Queue not found"));
        giveUp(6);
    }

    EntryId last() const { return m_last; }

private:
    template<typename Job>
    void change(Job job)
    {
        m_ledger.change(std::move(job), &m_ledger, [](const auto &done) {
            if (!done)
                qFatal("the ledger: %s", qPrintable(done.error().detail));
        });
    }
    void settle(int last, EntryState state, const QString &serverId, const QString &words)
    {
        send(last);
        change([id = m_last, state, serverId, words](LedgerFile &file) {
            return file.settle(id, 1, state, serverId, words);
        });
    }

    Ledger &m_ledger;
    Instant m_sent;
    EntryId m_last = 0;
};

} // namespace floorwalker
