// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ledger/ledger.h"
#include "models/records/contactpro/message.h"
#include "models/rest/restclient.h"

namespace floorwalker {

//! One message as a person saw it, and what is to become of it.
struct MessageChange {
    Message shown;
    std::optional<NewMessage> wanted; //!< nothing: it is cancelled
};

//! How one of them ended.
struct MessageOutcome {
    enum class Kind {
        Changed, //!< or cancelled
        Begun, //!< some recipient is no longer ADDED: not written
        ChangedMeanwhile, //!< somebody changed it since it was shown: not written
        Refused, //!< the server said no: error
        Unknown, //!< no answer came, and the server cannot tell either; the same again does no harm
        NotSent //!< the server could not be reached, or it was stopped before
    };
    Kind kind = Kind::NotSent;
    std::optional<Error> error;
};

QString name(MessageOutcome::Kind kind); //!< stable English, for the log and the command line: "changed"

//! Changes or cancels messages one after the other (`PUT` and `DELETE cmi/messages/{id}`). Each is read
//! first and written only when it still is what was shown and every recipient is ADDED. Needs no ledger,
//! for the same twice is the same; the audit log has each. The window and the command line use the same.
class MessageChanges final : public QObject
{
    Q_OBJECT

public:
    MessageChanges(RestClient &client, Ledger &ledger, QObject *parent = nullptr);

    //! One run at a time; a second start while one is under way is ignored.
    void start(const QList<MessageChange> &changes);
    void stop(); //!< after the one that is under way
    bool isRunning() const { return m_isRunning; }

    const QList<MessageChange> &changes() const { return m_changes; }
    const QList<MessageOutcome> &outcomes() const { return m_outcomes; } //!< in their order

signals:
    void progressed(int done, int all);
    void finished(); //!< outcomes() has them all

private:
    void next();
    void write(const Message &fresh);
    void lookAgain(const Error &error);
    void settle(const MessageOutcome &outcome);
    void finish();

    RestClient &m_client;
    Ledger &m_ledger;
    QList<MessageChange> m_changes;
    QList<MessageOutcome> m_outcomes;
    int m_at = 0;
    bool m_isRunning = false;
    bool m_isStopping = false;
};

} // namespace floorwalker
