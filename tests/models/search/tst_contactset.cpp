// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/search/contactset.h"

#include "models/records/contactpro/contactchunkbuilder.h"

#include <QTest>

#include <map>
#include <random>
#include <set>

using namespace floorwalker;

namespace {

struct Word {
    QByteArray id;
    int version;
};

//! Ids as tenants make them: most of 32 digits, some with hyphens, some of another kind altogether.
QByteArray idOf(int number)
{
    const QByteArray digits = QByteArray::number(number, 16).rightJustified(32, '0').toUpper();
    if (number % 7 == 0)
        return digits.toLower() + (number % 2 == 0 ? "-a" : "-b");
    if (number % 11 == 0)
        return digits.left(8) + '-' + digits.mid(8, 4) + '-' + digits.mid(12, 4) + '-' + digits.mid(16, 4) + '-'
            + digits.mid(20);
    return number % 13 == 0 ? "chat:" + QByteArray::number(number) : digits;
}

std::vector<ContactChunkPtr> chunksOf(const std::vector<Word> &words)
{
    ContactChunkBuilder builder;
    for (const Word &word : words) {
        builder.begin();
        builder.setId(word.id);
        const QByteArray version = QByteArray::number(word.version);
        builder.setText(ContactRow::Subject, "subject " + version.toStdString());
        builder.setText(ContactRow::QueueName, "queue " + std::to_string(word.version % 9));
        builder.setMoment(ContactChunkBuilder::Arrival, Instant(Milliseconds(1'780'000'000'000 + word.version)));
        builder.end(qHash(word.id) ^ quint64(word.version) << 32);
    }
    return builder.take();
}

ContactChunkPtr chunkOf(const std::vector<Word> &words)
{
    return words.empty() ? std::make_shared<ContactChunk>() : chunksOf(words).front();
}

//! "AB12 v7": what a row says.
QByteArray printed(const ContactRow &row)
{
    return row.idText().toUtf8() + " v" + row.string(ContactRow::Subject).mid(8).toUtf8();
}

QByteArray printed(const QByteArray &id, int version)
{
    return id + " v" + QByteArray::number(version);
}

//! A set beside the plain map it should be, each step of both compared.
class Twins
{
public:
    explicit Twins(unsigned seed) : m_dice(seed) { }

    int roll(int from, int to) { return std::uniform_int_distribution(from, to)(m_dice); }

    //! Empty when both agree.
    QByteArray take()
    {
        std::vector<Word> words;
        for (int i = roll(0, 40); i > 0; --i)
            words.push_back({idOf(roll(1, universe)), roll(1, 3)});
        std::set<QByteArray> changes;
        std::vector<QByteArray> fresh;
        std::map<QByteArray, int> next = m_plain;
        for (const Word &word : words) {
            if (m_plain.contains(word.id) && next.at(word.id) != word.version)
                changes.insert(printed(word.id, m_plain.at(word.id)));
            if (!next.contains(word.id))
                fresh.push_back(word.id);
            next[word.id] = word.version;
        }
        const ContactSlot before = set.slotCount();
        const ContactSet::Merge merge = set.take(chunkOf(words));
        m_plain = std::move(next);

        std::multiset<QByteArray> told;
        for (const ContactSet::Change &change : merge.changes) {
            told.insert(printed(change.before));
            if (printed(change.before).split(' ').first() != set.row(change.slot).idText().toUtf8())
                return "a change of one is told of another";
        }
        if (told != std::multiset<QByteArray>(changes.begin(), changes.end()))
            return "changes are told otherwise than they happened";
        if (merge.firstNew != before || set.slotCount() != before + fresh.size())
            return "wrong number of new ones";
        for (size_t i = 0; i < fresh.size(); ++i) {
            if (set.row(before + ContactSlot(i)).idText().toUtf8() != fresh[i])
                return "new ones are not in their order";
        }
        return merge.gone.empty() ? agreed() : "taking made some go";
    }

    QByteArray remove()
    {
        std::vector<PackedId> ids;
        std::set<QByteArray> expected;
        for (int i = roll(0, 20); i > 0; --i) {
            const QByteArray id = idOf(roll(1, universe));
            ids.push_back(PackedId::of(id));
            if (m_plain.erase(id) > 0)
                expected.insert(id);
        }
        std::map<ContactSlot, QByteArray> names;
        for (ContactSlot slot = 0; slot < set.slotCount(); ++slot) {
            if (set.holds(slot))
                names[slot] = set.row(slot).idText().toUtf8();
        }
        const ContactSet::Merge merge = set.remove(ids);
        std::multiset<QByteArray> gone;
        for (const ContactSlot slot : merge.gone)
            gone.insert(names.at(slot));
        if (gone != std::multiset<QByteArray>(expected.begin(), expected.end()))
            return "others are told to have gone";
        return merge.changes.empty() ? agreed() : "removing changed some";
    }

    QByteArray agreed() const
    {
        if (set.size() != m_plain.size())
            return "sizes differ";
        for (const auto &[id, version] : m_plain) {
            const auto slot = set.find(PackedId::of(id));
            if (!slot)
                return id + " is lost";
            if (printed(set.row(*slot)) != printed(id, version))
                return id + " is " + printed(set.row(*slot));
        }
        return {};
    }

    ContactSet set;

private:
    static constexpr int universe = 400;

    std::map<QByteArray, int> m_plain;
    std::mt19937 m_dice;
};

} // namespace

class tst_ContactSet : public QObject
{
    Q_OBJECT

private slots:
    void isAMapThatSaysWhatChanged()
    {
        for (unsigned seed = 0; seed < 4; ++seed) {
            Twins twins(seed);
            for (int step = 0; step < 2000; ++step) {
                const QByteArray difference = twins.roll(0, 3) == 0 ? twins.remove() : twins.take();
                if (!difference.isEmpty())
                    QFAIL(qPrintable(QStringLiteral("seed %1 step %2: ").arg(seed).arg(step) + QString::fromUtf8(difference)));
            }
        }
    }

    void aSlotKeepsItsContact()
    {
        ContactSet set;
        set.take(chunkOf({{idOf(1), 1}, {idOf(2), 1}}));
        const auto slot = set.find(PackedId::of(idOf(2)));
        for (int version = 2; version < 200; ++version) {
            set.take(chunkOf({{idOf(1), version}}));
            set.take(chunkOf({{idOf(2), version}, {idOf(1000 + version), 1}}));
            QCOMPARE(set.find(PackedId::of(idOf(2))), slot);
            QCOMPARE(printed(set.row(*slot)), printed(idOf(2), version));
        }
    }

    void aSlotIsNeverGivenToAnother()
    {
        ContactSet set;
        set.take(chunkOf({{idOf(1), 1}}));
        set.remove({PackedId::of(idOf(1))});
        QVERIFY(!set.holds(0));
        set.take(chunkOf({{idOf(1), 1}}));
        QCOMPARE(set.find(PackedId::of(idOf(1))), std::optional<ContactSlot>(1));
        QVERIFY(!set.holds(0));
    }

    void whatIsTheSameIsNoChange()
    {
        ContactSet set;
        set.take(chunkOf({{idOf(1), 1}, {idOf(2), 1}}));
        QVERIFY(set.take(chunkOf({{idOf(2), 1}, {idOf(1), 1}})).isNothing(set.slotCount()));
    }

    void theLastWordOfAChunkCounts()
    {
        ContactSet set;
        set.take(chunkOf({{idOf(1), 1}}));
        const ContactSet::Merge merge = set.take(chunkOf({{idOf(1), 2}, {idOf(2), 1}, {idOf(1), 3}, {idOf(2), 2}}));
        QCOMPARE(merge.changes.size(), size_t(1));
        QCOMPARE(printed(merge.changes.front().before), printed(idOf(1), 1));
        QCOMPARE(printed(set.row(0)), printed(idOf(1), 3));
        QCOMPARE(printed(set.row(1)), printed(idOf(2), 2));
    }

    void nothingCanBeRemovedFromNothing()
    {
        ContactSet set;
        QVERIFY(set.remove({PackedId::of(idOf(1))}).isNothing(0));
        QVERIFY(set.take(std::make_shared<ContactChunk>()).isNothing(0));
    }

    void aSnapshotStaysAsItWas()
    {
        ContactSet set;
        set.take(chunkOf({{idOf(1), 1}}));
        const ContactSnapshot snapshot = set.snapshot();
        for (int version = 2; version < 100; ++version)
            set.take(chunkOf({{idOf(1), version}, {idOf(version), 1}}));
        QCOMPARE(snapshot.slotCount(), ContactSlot(1));
        QCOMPARE(printed(snapshot.row(0)), printed(idOf(1), 1));
    }

    //! What polls leave behind is written together, so a page that stands all day does not grow.
    void memoryStaysFlatOverAThousandPolls_data()
    {
        QTest::addColumn<int>("contacts");
        QTest::addColumn<bool>("isScattered");
        QTest::newRow("the newest change") << 100'000 << false;
        QTest::newRow("any change") << 100'000 << true;
        QTest::newRow("few contacts") << 5'000 << true;
    }

    void memoryStaysFlatOverAThousandPolls()
    {
        QFETCH(int, contacts);
        QFETCH(bool, isScattered);
        std::mt19937 dice(1);
        std::uniform_int_distribution<int> any(1, contacts);
        ContactSet set;
        std::vector<Word> all;
        for (int number = 1; number <= contacts; ++number)
            all.push_back({idOf(number), 1});
        for (const ContactChunkPtr &chunk : chunksOf(all))
            set.take(chunk);
        size_t early = 0;
        size_t late = 0;
        for (int poll = 2; poll < 1002; ++poll) {
            std::vector<Word> words;
            for (int i = 1; i <= contacts / 100; ++i)
                words.push_back({idOf(isScattered ? any(dice) : i), poll});
            set.take(chunkOf(words));
            size_t &most = poll < 502 ? early : late;
            most = std::max(most, set.bytes());
        }
        QCOMPARE(set.size(), size_t(contacts));
        QVERIFY2(double(late) < 1.03 * double(early), qPrintable(QStringLiteral("%1 after %2").arg(late).arg(early)));
    }
};

QTEST_GUILESS_MAIN(tst_ContactSet)

#include "tst_contactset.moc"
