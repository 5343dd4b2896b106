// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/ledger/neverdoubled.h"

#include <QTest>

using namespace floorwalker;

class tst_NeverDoubled : public NeverDoubled
{
    Q_OBJECT

public:
    tst_NeverDoubled() : NeverDoubled(ImportKind::callbacks(), demo::LyingTenant::callbacks(), {.size = 480, .leastFaults = 2000}) { }
};

QTEST_GUILESS_MAIN(tst_NeverDoubled)
#include "tst_neverdoubled.moc"
