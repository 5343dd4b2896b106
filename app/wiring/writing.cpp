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

Writing::Writing(RestClient &client, const Files &files, const QString &user, Ledger::Times times)
    : ledger(files.ledger, user, times)
    , doNotContact(files.desk)
    , callbackAdding(client, ledger)
    , callbackChanges(client, ledger)
    , callbackImporting(client, ledger, doNotContact)
    , chatAdding(client, ledger)
    , messageChanges(client, ledger)
    , campaignSending(client, ledger, doNotContact)
    , campaignMessages(client, ledger)
    , listening(client, ledger)
    , remarking(client, ledger)
    , consentWriting(client, ledger)
    , consentImporting(client, ledger, doNotContact)
    , settling(client, ledger)
    , exportLog(ledger, client)
{
}

} // namespace floorwalker
