// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/contactcolumns.h"
#include "models/records/contactpro/contactreader.h"

#include <QTest>

using namespace floorwalker;

namespace {

constexpr const char *whole = R"([{"id":"0123456789ABCDEF0123456789ABCDEF","type":"CallIn","status":"SomethingNew",
    "arrivalTime":"2026-01-02T03:04:05.678Z","waitingDuration":12000,"record":true,
    "requiredAgent":{"id":"A1","name":"Aino","type":2,"expirationTime":"2026-01-02T04:00:00.000Z"}}])";
constexpr const char *bare = R"([{"id":"0123456789ABCDEF0123456789ABCDEF"}])";

ExportValue exported(const QByteArray &list, const char *id)
{
    const auto page = readContacts(list, QStringLiteral("test"));
    for (const ContactColumn &column : contactColumns(QTimeZone("Europe/Helsinki"))) {
        if (QByteArrayView(column.id) == id)
            return column.exportValue(page->chunks.front()->row(0));
    }
    qFatal("no column %s", id);
}

} // namespace

class tst_ContactColumns : public QObject
{
    Q_OBJECT

private slots:
    void aFileHoldsTheInterfacesOwnWords_data()
    {
        QTest::addColumn<QByteArray>("column");
        QTest::addColumn<QString>("word");
        QTest::newRow("a word we know") << QByteArray("type") << QStringLiteral("CallIn");
        QTest::newRow("a word we do not know") << QByteArray("status") << QStringLiteral("SomethingNew");
        QTest::newRow("an id") << QByteArray("id") << QStringLiteral("0123456789ABCDEF0123456789ABCDEF");
    }
    void aFileHoldsTheInterfacesOwnWords()
    {
        QFETCH(QByteArray, column);
        QTEST(std::get<QString>(exported(whole, column.constData())), "word");
    }

    void timesSpansAndFlagsAreTyped()
    {
        QCOMPARE(toIso(std::get<Instant>(exported(whole, "arrivalTime"))), QStringLiteral("2026-01-02T03:04:05.678Z"));
        QCOMPARE(std::get<Milliseconds>(exported(whole, "waitingDuration")), Milliseconds(12000));
        QVERIFY(std::get<bool>(exported(whole, "record")));
        QVERIFY(!std::get<bool>(exported(bare, "record")));
    }

    void theRequiredAgentIsAnObject()
    {
        const QJsonObject agent = std::get<QJsonObject>(exported(whole, "requiredAgent"));
        QCOMPARE(agent[u"name"].toString(), QStringLiteral("Aino"));
        QCOMPARE(agent[u"expirationTime"].toString(), QStringLiteral("2026-01-02T04:00:00.000Z"));
    }

    void whatDidNotComeIsUnknown()
    {
        for (const char *id : {"arrivalTime", "waitingDuration", "type", "contactGroupId", "requiredAgent", "subject"})
            QVERIFY2(std::holds_alternative<std::monostate>(exported(bare, id)), id);
    }
};

QTEST_GUILESS_MAIN(tst_ContactColumns)
#include "tst_contactcolumns.moc"
