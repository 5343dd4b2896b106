// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/ledger/neverdoubled.h"

#include <QTest>

using namespace floorwalker;

//! Messages of the Conversation API, known by the ids of ours that they carry. Less of it than of the other
//! kinds, which go the same way through the ledger.
class tst_ConversationNeverDoubled : public NeverDoubled
{
    Q_OBJECT

public:
    tst_ConversationNeverDoubled()
        : NeverDoubled(ImportKind::conversation(), demo::LyingTenant::conversation(),
                       {.size = 20, .killedSize = 12, .sharedSize = 20, .leastFaults = 50, .kills = 3})
    {
    }
};

QTEST_GUILESS_MAIN(tst_ConversationNeverDoubled)
#include "tst_conversationneverdoubled.moc"
