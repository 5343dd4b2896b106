// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/search/idindex.h"

#include <QTest>

using namespace floorwalker;

namespace {

//! As a server may count them up.
PackedId idOf(quint32 number)
{
    return PackedId::of(QByteArray::number(number).rightJustified(32, '0'));
}

} // namespace

class tst_IdIndex : public QObject
{
    Q_OBJECT

private slots:
    void everyIdLeadsToItsSlot()
    {
        IdIndex index;
        int looked = 0;
        const auto told = [&looked](IdIndex::Slot slot) {
            ++looked;
            return std::optional(idOf(slot));
        };
        constexpr quint32 count = 50'000;
        for (quint32 slot = 0; slot < count; ++slot)
            index.insert(idOf(slot), slot, told);
        looked = 0;
        for (quint32 slot = 0; slot < count; ++slot)
            QCOMPARE(index.find(idOf(slot), told), std::optional(slot));
        QVERIFY2(looked < int(count) * 5 / 4, qPrintable(QString::number(looked))); // of the wrong ones few are looked at
    }

    void anIdThatIsNotThereIsNotFound()
    {
        IdIndex index;
        const auto told = [](IdIndex::Slot slot) { return std::optional(idOf(slot)); };
        QVERIFY(!index.find(idOf(1), told));
        for (quint32 slot = 0; slot < 1000; ++slot)
            index.insert(idOf(slot), slot, told);
        for (quint32 number = 1000; number < 3000; ++number)
            QVERIFY(!index.find(idOf(number), told));
    }

    void aSlotThatHoldsNothingIsNotFound()
    {
        IdIndex index;
        index.insert(idOf(7), 0, [](IdIndex::Slot) { return std::optional<PackedId>(); });
        QVERIFY(!index.find(idOf(7), [](IdIndex::Slot) { return std::optional<PackedId>(); }));
    }

    void noInsertionLooksAtMany()
    {
        IdIndex index;
        int looked = 0;
        int most = 0;
        for (quint32 slot = 0; slot < 50'000; ++slot) {
            looked = 0;
            index.insert(idOf(slot), slot, [&looked](IdIndex::Slot one) {
                ++looked;
                return std::optional(idOf(one));
            });
            most = std::max(most, looked);
        }
        QVERIFY2(most < 2000, qPrintable(QString::number(most)));
    }
};

QTEST_GUILESS_MAIN(tst_IdIndex)
#include "tst_idindex.moc"
