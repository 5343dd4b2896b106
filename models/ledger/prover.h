// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ledger/ledger.h"
#include "models/ledger/writekind.h"
#include "models/rest/restclient.h"

namespace floorwalker {

//! What one look at a list of the server proved.
struct Proof {
    QList<Judgement> judgements; //!< of all open writes the list can show
    qint64 reading = 0; //!< what was listed, for the writes sent from now on

    int count(Finding finding) const;
};

//! Asks the server about open writes and tells the ledger what it proves.
class Prover final : public QObject
{
    Q_OBJECT

public:
    Prover(Ledger &ledger, RestClient &client, QObject *parent = nullptr);

    //! kind must outlive the answer. An error: the list could not be read; nothing was settled.
    void prove(const WriteKind &kind, const QString &list, QObject *receiver,
               std::function<void(Result<Proof>)> done);

    //! Looks for the one object an entry can have become; see onlyCandidate(). Settles nothing.
    void findCandidate(const WriteKind &kind, const Entry &entry, QObject *receiver,
                       std::function<void(Result<QString>)> done);

private:
    using Heard = std::function<void(Result<Listing>)>;
    //! The list, with what comes after it until it reaches back to before since; of a first look, where nothing
    //! is open, the beginning will do.
    void read(const WriteKind &kind, const QString &list, QObject *receiver, const Heard &heard);
    void readOn(const WriteKind &kind, const QString &list, const Listing &before, std::optional<Instant> since, int pages,
                QObject *receiver, const Heard &heard);

    Ledger &m_ledger;
    RestClient &m_client;
};

} // namespace floorwalker
