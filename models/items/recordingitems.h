// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/figures/intervalcounts.h"
#include "models/items/latestlistens.h"
#include "models/items/listentable.h"
#include "models/items/recordingtable.h"
#include "models/items/searchitems.h"
#include "models/search/recordingsearch.h"

namespace floorwalker {

//! The recordings one asks for, of one of them who has listened to it, and of all the latest listens.
class RecordingItems final : public SearchItems
{
    Q_OBJECT

public:
    //! user: the login of who is signed in, whose own listens are marked.
    RecordingItems(RecordingSearch &search, RestClient &client, Clock &clock, const BusinessDay &day, QString user,
                   QObject *parent = nullptr);

    RecordingTable &table() override { return m_table; }
    QString incompleteReason() const override;

    //! id: of a call, or else of a contact, whose recordings alone are asked for; empty: all.
    void ask(const SearchSpan &span, const QString &id = {});

    //! All that are found, whatever the table hides, over the time asked for, up to the last answer.
    IntervalCounts perInterval() const;

    //! Reads its listen log, when it stays chosen for a moment; an id that is not in the table closes it.
    void open(const QString &id);
    void openAgain(); //!< after a refusal, or when somebody may have listened
    const std::optional<RecordingLine> &opened() const { return m_opened; }
    ListenTable &listens() { return m_listens; }
    const Freshness &listensFreshness() const { return m_listensFreshness; }

    LatestListens &latest() { return m_latest; }

signals:
    void openedChanged();

private:
    void take();
    void askForContact();
    void askForOpened(int choice);

    RecordingSearch &m_search;
    RestClient &m_client;
    Clock &m_clock;
    QString m_user;
    RecordingTable m_table;
    ListenTable m_listens;
    LatestListens m_latest;
    Freshness m_listensFreshness;
    std::optional<RecordingLine> m_opened;
    QString m_id; //!< asked for as that of a call, and may be a contact's
    int m_choice = 0;
};

} // namespace floorwalker
