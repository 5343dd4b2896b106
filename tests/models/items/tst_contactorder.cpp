// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/contactorder.h"
#include "models/records/contactpro/contactchunkbuilder.h"

#include <QRandomGenerator>
#include <QTest>

using namespace floorwalker;

namespace {

//! A contact as a test writes it; the source is its name in what is compared.
struct Sample {
    QByteArray source;
    QByteArray subject;
    QByteArray queue;
    QByteArray status;
    std::optional<int> arrival; //!< s
    std::optional<int> waited; //!< ms
};

ContactSet setOf(const QList<Sample> &samples)
{
    ContactChunkBuilder builder;
    quint64 number = 0;
    for (const Sample &sample : samples) {
        builder.begin();
        builder.setId(QByteArray::number(++number).rightJustified(32, '0'));
        builder.setText(ContactRow::Source, sample.source.toStdString());
        builder.setText(ContactRow::Subject, sample.subject.toStdString());
        builder.setText(ContactRow::QueueName, sample.queue.toStdString());
        builder.setText(ContactRow::Status, sample.status.toStdString());
        if (sample.arrival)
            builder.setMoment(ContactChunkBuilder::Arrival, Instant(std::chrono::seconds(*sample.arrival)));
        if (sample.waited)
            builder.setSpan(ContactRow::WaitingDuration, *sample.waited);
        builder.end(number);
    }
    ContactSet set;
    for (const ContactChunkPtr &chunk : builder.take())
        (void)set.take(chunk);
    return set;
}

const std::vector<ContactColumn> &columns()
{
    static const std::vector<ContactColumn> all = contactColumns(QTimeZone::utc());
    return all;
}

int columnOf(const char *id)
{
    for (size_t column = 0; column < columns().size(); ++column) {
        if (QByteArrayView(columns()[column].id) == id)
            return int(column);
    }
    qFatal("no column %s", id);
}

QStringList sources(const ContactSet &set, const ContactOrder &order)
{
    const ContactSnapshot contacts = set.snapshot();
    QStringList found;
    for (const ContactSlot slot : orderedContacts(contacts, order, columns()))
        found << contacts.row(slot).string(ContactRow::Source);
    return found;
}

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u' ');
}

} // namespace

class tst_ContactOrder : public QObject
{
    Q_OBJECT

private slots:
    void newestComeFirstAndThoseWithoutATimeLast()
    {
        const ContactSet set = setOf({{.source = "old", .arrival = 10}, {.source = "never"}, {.source = "new", .arrival = 30}});
        QCOMPARE(sources(set, {}), words("new old never"));
    }

    void numbersSortEitherWayWithUnknownOnesLast()
    {
        const ContactSet set = setOf({{.source = "b", .waited = 20}, {.source = "none"}, {.source = "a", .waited = -3},
                                      {.source = "c", .waited = 1'000'000}});
        const int column = columnOf("waitingDuration");
        QCOMPARE(sources(set, {.column = column}), words("a b c none"));
        QCOMPARE(sources(set, {.column = column, .direction = Qt::DescendingOrder}), words("c b a none"));
    }

    void equalOnesStayAsTheyWereFound()
    {
        const ContactSet set = setOf({{.source = "1", .waited = 5}, {.source = "2", .waited = 5}, {.source = "3", .waited = 1}});
        const int column = columnOf("waitingDuration");
        QCOMPARE(sources(set, {.column = column}), words("3 1 2"));
        QCOMPARE(sources(set, {.column = column, .direction = Qt::DescendingOrder}), words("1 2 3"));
    }

    void namesSortByTheAlphabetAskedFor()
    {
        const ContactSet set = setOf({{.source = "o", .queue = "\u00d6ljy"}, {.source = "z", .queue = "zebra"},
                                      {.source = "none"}, {.source = "a", .queue = "Apu"}});
        const int column = columnOf("queueName");
        QCOMPARE(sources(set, {.column = column, .locale = QStringLiteral("fi")}), words("a z o none"));
        QCOMPARE(sources(set, {.column = column, .locale = QStringLiteral("de")}), words("a o z none"));
    }

    void textsSortWithoutRegardToCaseAndByTheirRest()
    {
        const ContactSet set = setOf({{.source = "3", .subject = "Invoice number 3"}, {.source = "1", .subject = "invoice NUMBER 1"},
                                      {.source = "none"}, {.source = "0", .subject = "address"},
                                      {.source = "2", .subject = "Invoice number 2"}});
        const int column = columnOf("subject");
        QCOMPARE(sources(set, {.column = column}), words("0 1 2 3 none"));
        QCOMPARE(sources(set, {.column = column, .direction = Qt::DescendingOrder}), words("3 2 1 0 none"));
    }

    void textsWithOtherLettersSortByTheAlphabet()
    {
        const ContactSet set = setOf({{.source = "3", .subject = "\u00c4iti"}, {.source = "2", .subject = "zebra"},
                                      {.source = "1", .subject = "Apu"}});
        QCOMPARE(sources(set, {.column = columnOf("subject"), .locale = QStringLiteral("fi")}), words("1 2 3"));
        QCOMPARE(sources(set, {.column = columnOf("subject"), .locale = QStringLiteral("de")}), words("3 1 2"));
    }

    void aFilterFindsWhatAnyCellSays_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("a part of a number") << QStringLiteral("4012") << words("+3584012");
        QTest::newRow("a name, whatever its case") << QStringLiteral("sALES") << words("+3584012");
        QTest::newRow("a status as it is shown") << QStringLiteral("in queue") << words("anna");
        QTest::newRow("a subject") << QStringLiteral("OFFER") << words("anna");
        QTest::newRow("other letters") << QStringLiteral("\u00c4ITI") << words("ville");
        QTest::newRow("the server's own word is not shown") << QStringLiteral("InQueue") << QStringList();
        QTest::newRow("nothing") << QStringLiteral("zzz") << QStringList();
    }
    void aFilterFindsWhatAnyCellSays()
    {
        QFETCH(QString, filter);
        QFETCH(QStringList, expected);
        const ContactSet set = setOf({{.source = "+3584012", .queue = "Sales"},
                                      {.source = "anna", .subject = "An offer", .status = "InQueue"},
                                      {.source = "ville", .subject = "\u00e4iti"}});
        QCOMPARE(sources(set, {.filter = filter}), expected);
    }

    void aCutKeepsTheFirstByItsOwnOrder()
    {
        const ContactSet set = setOf({{.source = "a", .waited = 1}, {.source = "c", .waited = 3}, {.source = "b", .waited = 2}});
        const ContactOrder::Cut longest{.count = 2, .column = columnOf("waitingDuration"), .direction = Qt::DescendingOrder};
        QCOMPARE(sources(set, {.column = columnOf("source"), .cut = longest}), words("b c"));
    }

    void manySortAsAFewDo_data()
    {
        QTest::addColumn<int>("column");
        for (const char *id : {"waitingDuration", "source", "queueName", "arrivalTime"})
            QTest::newRow(id) << columnOf(id);
    }
    void manySortAsAFewDo()
    {
        QFETCH(int, column);
        QRandomGenerator dice(7);
        QList<Sample> samples;
        for (int i = 0; i < 20'000; ++i) {
            samples.append({.source = "+358" + QByteArray::number(dice.bounded(100'000)),
                            .queue = "Queue " + QByteArray::number(dice.bounded(40)).rightJustified(2, '0'),
                            .arrival = dice.bounded(1'000'000), .waited = dice.bounded(1'000'000)});
        }
        const ContactSet set = setOf(samples);
        const ContactSnapshot contacts = set.snapshot();
        const auto order = orderedContacts(contacts, {.column = column}, columns());
        QCOMPARE(order.size(), size_t(samples.size()));
        const ContactColumn &told = columns()[size_t(column)];
        for (size_t row = 1; row < order.size(); ++row) {
            const ContactRow before = contacts.row(order[row - 1]);
            const ContactRow after = contacts.row(order[row]);
            const bool isOrdered = told.number ? *told.number(before) <= *told.number(after)
                                               : before.text(*told.text) <= after.text(*told.text);
            QVERIFY2(isOrdered, qPrintable(QString::number(row)));
        }
    }
};

QTEST_GUILESS_MAIN(tst_ContactOrder)
#include "tst_contactorder.moc"
