// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/contents/consents.h"
#include "app/demo/contents/listenlog.h"
#include "app/demo/contents/remarks.h"
#include "app/demo/floor/simulation.h"
#include "app/demo/routing/routes.h"

#include <QHash>

namespace demo {

//! Which of the accepted spellings the tenant uses for what no document names.
enum class Spelling { A, B, C };

struct Manners {
    static constexpr double LongestLag = 3600;
    static constexpr int SlowestDay = 100'000;

    Spelling spelling = Spelling::A;
    bool collapsesSingles = false; //!< a wrapper with one element holds it bare, as converted XML does
    double listingLag = 0; //!< seconds until something new appears in lists
    bool hasCallbackIvr = true; //!< without its number no callback can be added
    bool repeatsMessageIds = false; //!< every second entry of the list of messages has the id of the one before it
    int latencyPerDay = 5; //!< milliseconds an answer takes for each day of its time range

    //! "listing-lag=SECONDS", "latency-per-day=MS", "callback-ivr=yes|no" or "repeated-message-ids=yes|no";
    //! false: none of them.
    bool change(const QByteArray &words);
};

//! What the resources share: the floor, who may see it, and the tenant's manners.
struct Tenancy {
    Simulation floor;
    ApiUsers users;
    Manners manners;
    Consents consents;
    Remarks remarks;
    ListenLog listenLog;

    Tenancy(const FloorPlan &plan, Moment start, const Manners &manners);

    bool isListed(Moment created) const; //!< old enough to appear in lists
    bool mayBeSeen(const Contact &contact, const ApiUser &user) const;
    const Contact *findSeen(const Guid &id, const ApiUser &user) const; //!< null: there is none, or not for this user

    static QList<int> queuesOfLimited(const FloorPlan &plan);

private:
    void letSupervisorServe();
};

void addRciQueues(Routes &routes, Tenancy &tenancy);
void addRciUsers(Routes &routes, Tenancy &tenancy);
void addRmiQueueStatuses(Routes &routes, Tenancy &tenancy);
void addRmiAgents(Routes &routes, Tenancy &tenancy);
void addRmiContacts(Routes &routes, Tenancy &tenancy);
void addCmiContacts(Routes &routes, Tenancy &tenancy);
void addCmiCallbacks(Routes &routes, Tenancy &tenancy);
void addCmiMessages(Routes &routes, Tenancy &tenancy);
void addCmiRemarks(Routes &routes, Tenancy &tenancy);
void addCmiChats(Routes &routes, Tenancy &tenancy);
void addCmiEmails(Routes &routes, Tenancy &tenancy);
void addCmiScriptResults(Routes &routes, Tenancy &tenancy);
void addCmiCallRecordings(Routes &routes, Tenancy &tenancy);
void addCmiCustomerConsents(Routes &routes, Tenancy &tenancy);
void addRecordingAudio(Routes &routes, Tenancy &tenancy);

inline void addContactPro(Routes &routes, Tenancy &tenancy)
{
    addRciQueues(routes, tenancy);
    addRciUsers(routes, tenancy);
    addRmiQueueStatuses(routes, tenancy);
    addRmiAgents(routes, tenancy);
    addRmiContacts(routes, tenancy);
    addCmiContacts(routes, tenancy);
    addCmiCallbacks(routes, tenancy);
    addCmiMessages(routes, tenancy);
    addCmiRemarks(routes, tenancy);
    addCmiChats(routes, tenancy);
    addCmiEmails(routes, tenancy);
    addCmiScriptResults(routes, tenancy);
    addCmiCallRecordings(routes, tenancy);
    addCmiCustomerConsents(routes, tenancy);
    addRecordingAudio(routes, tenancy);
}

constexpr qint64 UsualLimit = 1000; //!< of CMI's lists; the page leaves its number blank

//! A page of a list: what limit and offset leave.
template<typename List>
List page(const List &list, qint64 offset, qint64 limit)
{
    return list.mid(qMin<qint64>(offset, list.size()), qMin<qint64>(limit, list.size()));
}

} // namespace demo
