// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wiring/writing.h"

namespace floorwalker {

Ledger::Times ledgerTimes(const QProcessEnvironment &environment)
{
    Ledger::Times times;
    bool isNumber = false;
    const double seconds = environment.value(QStringLiteral("FLOORWALKER_LISTING_LAG")).toDouble(&isNumber);
    if (isNumber && seconds >= 0 && seconds <= 3600)
        times.listingLag = Milliseconds(qint64(seconds * 1000));
    return times;
}

Listening::Rules listeningRules(const Profile &profile)
{
    return {.blocksRefused = profile.listening.blocksRefused,
            .onlyReasons = profile.listening.onlyThese ? profile.listening.reasons : QStringList()};
}

Writing::Writing(const BackEnds &backEnds, const Files &files, const QString &user, Ledger::Times times)
    : ledger(files.ledger, user, times)
    , doNotContact(files.desk)
    , callbackAdding(backEnds.contactPro, ledger)
    , callbackChanges(backEnds.contactPro, ledger)
    , callbackImporting(backEnds.contactPro, ledger, doNotContact)
    , chatAdding(backEnds.contactPro, ledger)
    , messageChanges(backEnds.contactPro, ledger)
    , campaignSending(backEnds.contactPro, ledger, doNotContact)
    , campaignMessages(backEnds.contactPro, ledger)
    , listening(backEnds.contactPro, ledger)
    , remarking(backEnds.contactPro, ledger)
    , consentWriting(backEnds.contactPro, ledger)
    , consentImporting(backEnds.contactPro, ledger, doNotContact)
    , settling(backEnds, ledger)
    , exportLog(ledger, backEnds.contactPro)
{
}

} // namespace floorwalker
