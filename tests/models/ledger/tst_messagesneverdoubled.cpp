// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/ledger/neverdoubled.h"

#include <QTest>

using namespace floorwalker;

//! Duplicates and losses are counted for each recipient.
class tst_MessagesNeverDoubled : public NeverDoubled
{
    Q_OBJECT

public:
    tst_MessagesNeverDoubled()
        : NeverDoubled(ImportKind::messages(), demo::LyingTenant::messages(),
                       {.size = 500, .killedSize = 150, .leastFaults = 900, .mayRepeatIds = true})
    {
    }
};

QTEST_GUILESS_MAIN(tst_MessagesNeverDoubled)
#include "tst_messagesneverdoubled.moc"
