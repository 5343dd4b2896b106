// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/models/ledger/importkind.h"
#include "tests/models/ledger/lyingtenant.h"

#include <QObject>

class QProcess;

namespace floorwalker {

//! Sums over the whole run, printed at the end.
struct Toll {
    int kills = 0;
    int faults = 0;
    int duplicates = 0;
    int losses = 0;
    int unknowns = 0;
};

//! Imports of one kind through faults and kills; each kind's test is one of these.
class NeverDoubled : public QObject
{
    Q_OBJECT

protected:
    //! How much is imported in an ordinary run, and what that must have met at least.
    struct Effort {
        int size = 0; //!< for each habit
        int killedSize = 60;
        int sharedSize = 200;
        int postsLived = 6; //!< at most, until a kill
        int leastFaults = 0;
        int kills = 42; //!< in each of five phases
        bool mayRepeatIds = false;
    };

    NeverDoubled(ImportKind kind, demo::LyingTenant::Resource resource, Effort effort);

private slots:
    void initTestCase();
    void eachRowArrivesOnceThroughFaults_data();
    void eachRowArrivesOnceThroughFaults();
    void eachRowArrivesOnceThroughKills_data();
    void eachRowArrivesOnceThroughKills();
    void twoProcessesNeverSendTheSameEntry();
    void printsTheToll(); //!< only after a whole run

private:
    void count(const demo::LyingTenant &tenant, int size, const QList<Entry> &entries);
    QList<Entry> importUntilSettled(const demo::LyingTenant &tenant, const QString &file, int size) const;
    void startChild(QProcess &child, const demo::LyingTenant &tenant, const QString &file, int size) const;
    int killOver(demo::LyingTenant &tenant, const QString &file, int phase, int most, demo::LyingTenant::Dice &dice) const;

    ImportKind m_kind;
    demo::LyingTenant::Resource m_resource;
    Effort m_effort;
    Toll m_toll;
};

} // namespace floorwalker
