// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ledger/batchrun.h"
#include "models/rest/backends.h"

#include <deque>
#include <map>
#include <vector>

namespace floorwalker {

//! What a settling found out.
struct Settled {
    int arrived = 0;
    int absent = 0; //!< may be sent again: planned now
    int early = 0; //!< the server cannot tell yet
    int unproven = 0; //!< a person decides
    std::optional<Error> error; //!< why some list could not be read
    friend bool operator==(const Settled &, const Settled &) = default;
};

//! Every kind of write the ledger may hold, by name.
const std::vector<std::unique_ptr<WriteKind>> &writeKinds();
const WriteKind *writeKindNamed(const QString &name);

//! Asks the server about every open write of the ledger, list after list, and lets a person decide
//! about what cannot be proven. One round at a time. The window and the command line use the same.
class LedgerSettling final : public QObject
{
    Q_OBJECT

public:
    //! What goes to a back end the profile is not connected to stays as it is.
    LedgerSettling(const BackEnds &backEnds, Ledger &ledger, QObject *parent = nullptr);

    void settle(); //!< ignored while a round is under way
    bool isRunning() const { return m_isRunning; }

    //! From now on by itself: at once, and whenever an open write has become provable.
    void keepSettling();

    //! What a person says has arrived gets the server's id where only one object there can be it.
    //! False: it is settled by now, or may still be on its way, and only the server can tell.
    void decide(EntryId id, Decision decision, QObject *receiver, std::function<void(Result<bool>)> done);

    //! Sends what is planned of a batch; these of it only when some are named. One batch after the
    //! other; a server out of reach ends all of them.
    void send(const QString &kind, const QString &batch, const QSet<EntryId> &only = {});
    void stopSending(); //!< after the write that is under way
    bool isSending() const { return m_run != nullptr; }

signals:
    void settled(const floorwalker::Settled &settled);
    void sendingStarted();
    //! All that was to be sent has been tried. error: why it stopped early, Cancelled after stopSending().
    void sendingEnded(const std::optional<floorwalker::Error> &error);

private:
    struct Question {
        const WriteKind *kind;
        QString list;
    };

    struct Sending {
        const WriteKind *kind;
        QString batch;
        QSet<EntryId> only;
    };

    void note(EntryId id, Decision decision, const QString &serverId, QObject *receiver,
              std::function<void(Result<bool>)> done);
    void sendNext();
    void endSending(const std::optional<Error> &error);
    void take(const QList<Judgement> &unlisted);
    void askNext();
    void scheduleNext();
    void finish();

    Prover &proverOf(const WriteKind &kind);

    BackEnds m_backEnds;
    Ledger &m_ledger;
    std::map<BackEnd, std::unique_ptr<Prover>> m_provers; //!< made as they are needed
    std::deque<Question> m_questions;
    Settled m_settled;
    std::deque<Sending> m_sendings; //!< after the one under way
    std::unique_ptr<BatchRun> m_run;
    bool m_isRunning = false;
    bool m_keepsSettling = false;
};

} // namespace floorwalker
