// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/edits/writeoutcome.h"
#include "models/ledger/ledger.h"
#include "models/records/conversation/conversationevent.h"
#include "models/rest/restclient.h"

namespace floorwalker {

//! Stops or deletes a conversation, or sends an event into it: that somebody writes, joined or left. The same
//! twice does no harm, so nothing stands in the ledger; the audit log has each but the events of writing.
class ConversationControl final : public QObject
{
    Q_OBJECT

public:
    enum class Act { Stop, Delete, Event };

    ConversationControl(RestClient &conversation, Ledger &ledger, const QString &project, QObject *parent = nullptr);

    // One at a time; another while one is under way is ignored.
    void stop(const ConversationId &conversation); //!< the next message begins another
    void remove(const ConversationId &conversation); //!< with all its messages, for good
    void send(const SendEvent &event);
    bool isRunning() const { return m_isRunning; }

    //! How it ended, and what to do; empty: the error's own words say it.
    static QString sentence(WriteOutcome::Kind kind);

signals:
    void finished(floorwalker::ConversationControl::Act act, const floorwalker::WriteOutcome &outcome);

private:
    void write(Act act, const QString &subject, const Endpoint<Done> &endpoint);
    void finish(Act act, const QString &subject, const WriteOutcome &outcome);

    RestClient &m_client;
    Ledger &m_ledger;
    QString m_project;
    bool m_isRunning = false;
};

} // namespace floorwalker
