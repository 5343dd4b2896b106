// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/tenant.h"
#include "tests/app/demo/apiclient.h"
#include "tests/app/demo/keypaths.h"
#include "tests/support/cmiexamples.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using floorwalker::recordedExample;

namespace {

QDateTime momentOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

QDateTime timeOf(const QJsonValue &contact, const QString &field)
{
    return momentOf(contact[field]);
}

QByteArray iso(const QDateTime &moment)
{
    return moment.toString(Qt::ISODateWithMs).toLatin1();
}

} // namespace

//! Against the contacts of the seed document.
class tst_CmiContacts : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<demo::Tenant> m_tenant;
    std::unique_ptr<ApiClient> m_client;
    QJsonArray m_all;

    QJsonObject first(const QByteArray &query)
    {
        const QJsonArray found = m_client->get("/cmi/contacts?limit=1&" + query).array();
        return found.isEmpty() ? QJsonObject() : found.first().toObject();
    }

    QStringList some(const QByteArray &query, const QString &field)
    {
        const QStringList values = column(m_client->get("/cmi/contacts?limit=200&" + query).array(), field);
        if (values.isEmpty())
            qWarning("nothing found by %s", query.constData());
        return values;
    }

private slots:
    void initTestCase()
    {
        demo::Options options;
        options.quota = 100'000;
        options.manners.latencyPerDay = 0; // some questions reach back ten years
        m_tenant = demo::Tenant::start(options);
        QVERIFY(m_tenant);
        m_client = std::make_unique<ApiClient>(*m_tenant);
        m_all = m_client->get("/cmi/contacts?limit=100000&statistics=true").array();
        QVERIFY(m_all.size() > 4000);
    }

    void isShapedAsTheSeedsExample()
    {
        const QStringList example = keyPaths(recordedExample(u"contact"_s));
        const QStringList all = keyPaths(m_client->get("/cmi/contacts?limit=100000").body);
        for (const QString &path : example)
            QVERIFY2(all.contains(path), qPrintable(path));
        const QByteArray id = first("status=Handled&type=CallIn&record=true&script=true")[u"id"_s].toString().toLatin1();
        QStringList inOrder = example, one = keyPaths(m_client->get("/cmi/contacts/" + id).body);
        inOrder.removeIf([&](const QString &path) { return !one.contains(path); });
        one.removeIf([&](const QString &path) { return !example.contains(path); });
        QCOMPARE(one, inOrder);
        QVERIFY(one.size() > 15);
    }

    void hasEveryRequiredField()
    {
        static const QRegularExpression id(u"^[A-F0-9]{32}$"_s);
        static const QSet<QString> statuses { u"Pending"_s, u"InQueue"_s, u"InProcess"_s, u"Handled"_s, u"Abandoned"_s };
        for (const QJsonValue &contact : std::as_const(m_all)) {
            QVERIFY(id.match(contact[u"id"_s].toString()).hasMatch());
            QVERIFY(statuses.contains(contact[u"status"_s].toString()));
            for (const QString &field : { u"channel"_s, u"type"_s, u"typeDetails"_s, u"statusDetails"_s, u"source"_s,
                                          u"destination"_s, u"arrivalTime"_s })
                QVERIFY(!contact[field].toString().isEmpty());
            QVERIFY(contact[u"totalDuration"_s].isDouble());
        }
    }

    void knowsNoNullsAndNoFalse()
    {
        for (const QJsonValue &contact : std::as_const(m_all)) {
            const QJsonObject values = contact.toObject();
            for (const QJsonValue &value : values)
                QVERIFY(!value.isNull() && value != QJsonValue(false));
        }
    }

    void knowsEveryKindOfContact()
    {
        QSet<QString> kinds, statuses, details;
        for (const QJsonValue &contact : std::as_const(m_all)) {
            kinds.insert(contact[u"type"_s].toString());
            statuses.insert(contact[u"status"_s].toString());
            details.insert(contact[u"statusDetails"_s].toString());
        }
        QCOMPARE(kinds, (QSet<QString> { u"CallIn"_s, u"CallOut"_s, u"ChatIn"_s, u"EmailIn"_s, u"EmailOut"_s }));
        QCOMPARE(statuses.size(), 5);
        QVERIFY(details.contains(u"Handled_AOT"_s) && details.contains(u"Handled"_s));
    }

    void spellsGroupsByChannel()
    {
        for (const QJsonValue &contact : std::as_const(m_all)) {
            const bool isCall = contact[u"channel"_s] == u"PHONE"_s;
            QCOMPARE(contact[u"contactGroupId"_s].toString().size(), isCall ? 32 : 36);
            QCOMPARE(contact[u"contactGroupId"_s].toString().count(u'-'), isCall ? 0 : 4);
            QCOMPARE(contact[u"subtype"_s].isUndefined(), contact[u"channel"_s] != u"CHAT"_s);
        }
    }

    void givesMailsTheirArrivalWithoutFraction()
    {
        for (const QJsonValue &contact : std::as_const(m_all)) {
            const int length = contact[u"channel"_s] == u"EMAIL"_s ? 20 : 24;
            QCOMPARE(contact[u"arrivalTime"_s].toString().size(), length);
            if (!contact[u"disconnectTime"_s].isUndefined())
                QCOMPARE(contact[u"disconnectTime"_s].toString().size(), 24);
        }
    }

    void putsABlankBeforeSomeAddressesOfChats()
    {
        int blanks = 0, plain = 0;
        for (const QJsonValue &contact : std::as_const(m_all)) {
            const bool isChat = contact[u"channel"_s] == u"CHAT"_s;
            const bool hasBlank = contact[u"destination"_s].toString().startsWith(u' ');
            QVERIFY(isChat || !hasBlank);
            blanks += hasBlank;
            plain += isChat && !hasBlank;
        }
        QVERIFY(blanks > 0 && plain > blanks);
    }

    void hasContactsWithoutQueueAndWithRequiredAgent()
    {
        int queueless = 0, required = 0;
        for (const QJsonValue &contact : std::as_const(m_all)) {
            queueless += contact[u"queueId"_s].isUndefined();
            if (const QJsonValue agent = contact[u"requiredAgent"_s]; agent.isObject()) {
                ++required;
                QCOMPARE(keys(agent), (QStringList { u"expirationTime"_s, u"id"_s, u"name"_s, u"type"_s }));
                QVERIFY(agent[u"type"_s].toInt() == 1 || agent[u"type"_s].toInt() == 2);
            }
        }
        QVERIFY(queueless > 0 && required > 0);
    }

    void addsItsDurationsUp()
    {
        for (const QJsonValue &contact : std::as_const(m_all)) {
            if (contact[u"disconnectTime"_s].isUndefined())
                continue;
            const qint64 total = timeOf(contact, u"arrivalTime"_s).msecsTo(timeOf(contact, u"disconnectTime"_s));
            QCOMPARE(contact[u"totalDuration"_s].toInteger(), total);
            QCOMPARE(contact[u"waitingDuration"_s].toInteger() + contact[u"handlingDuration"_s].toInteger(0), total);
            QCOMPARE(contact[u"connectTime"_s].isUndefined(), contact[u"handlingDuration"_s].isUndefined());
            if (contact[u"status"_s] == u"Abandoned"_s)
                QVERIFY(contact[u"connectTime"_s].isUndefined() && contact[u"agentId"_s].isUndefined());
        }
    }

    void callsOnlyTheQuickAnswersOnTime()
    {
        for (const QJsonValue &contact : std::as_const(m_all)) {
            if (contact[u"type"_s] == u"CallIn"_s && contact[u"status"_s] == u"Handled"_s)
                QCOMPARE(contact[u"statusDetails"_s] == u"Handled_AOT"_s,
                         contact[u"waitingDuration"_s].toInteger() <= 20'000);
        }
    }

    void givesStatisticsOnlyWhenAsked()
    {
        for (const QString &field : { u"connectTime"_s, u"waitingDuration"_s, u"handlingDuration"_s, u"wrapUpTotalDuration"_s }) {
            QVERIFY(!first("status=Handled&type=CallIn").contains(field));
            QVERIFY(first("status=Handled&type=CallIn&statistics=true").contains(field));
        }
    }

    void growsWhileAContactIsOpen()
    {
        const QByteArray id = first("status=InQueue&channel=EMAIL")[u"id"_s].toString().toLatin1();
        const QJsonObject before = m_client->get("/cmi/contacts/" + id).object();
        QTRY_VERIFY(m_client->get("/cmi/contacts/" + id).object()[u"totalDuration"_s].toInteger()
                    > before[u"totalDuration"_s].toInteger());
        QVERIFY(before[u"disconnectTime"_s].isUndefined());
        QCOMPARE(before[u"statusDetails"_s], u"InProcess"_s); // the seed's oddity of waiting mails
    }

    void comesNewestFirstAThousandAtATime()
    {
        const QStringList arrivals = column(m_client->get("/cmi/contacts").array(), u"arrivalTime"_s);
        QCOMPARE(arrivals.size(), 1000);
        for (qsizetype i = 1; i < arrivals.size(); ++i)
            QVERIFY(QDateTime::fromString(arrivals[i - 1], Qt::ISODateWithMs)
                    >= QDateTime::fromString(arrivals[i], Qt::ISODateWithMs));
    }

    void sortsByAnyField_data()
    {
        QTest::addColumn<QByteArray>("sort");
        QTest::addColumn<QString>("field");
        QTest::addColumn<bool>("isUp");
        QTest::newRow("arrival, oldest first") << QByteArray("arrivalTime") << u"arrivalTime"_s << true;
        QTest::newRow("a number, as a number") << QByteArray("totalDuration") << u"totalDuration"_s << true;
        QTest::newRow("text, downwards") << QByteArray("-queueName,LOCALE-en") << u"queueName"_s << false;
    }
    void sortsByAnyField()
    {
        QFETCH(QByteArray, sort);
        QFETCH(QString, field);
        QFETCH(bool, isUp);
        const QJsonArray list = m_client->get("/cmi/contacts?limit=500&status=Handled&sort=" + sort).array();
        QCOMPARE(list.size(), 500);
        for (int i = 1; i < list.size(); ++i) {
            const QJsonValue a = list.at(isUp ? i - 1 : i)[field];
            const QJsonValue b = list.at(isUp ? i : i - 1)[field];
            if (a.isDouble())
                QVERIFY(a.toDouble() <= b.toDouble());
            else if (field.endsWith(u"Time"))
                QVERIFY(momentOf(a) <= momentOf(b)); // with and without fraction, so not as text
            else
                QVERIFY(a.toString().localeAwareCompare(b.toString()) <= 0);
        }
    }

    void findsByArrivalOrDisconnection()
    {
        const QDateTime end = QDateTime::currentDateTimeUtc().addSecs(-3600);
        const QDateTime start = end.addSecs(-3600);
        const QJsonArray found
                = m_client->get("/cmi/contacts?limit=10000&startTime=" + iso(start) + "&endTime=" + iso(end)).array();
        QSet<QString> ids;
        for (const QJsonValue &contact : found)
            ids.insert(contact[u"id"_s].toString());
        bool hasEarlier = false;
        for (const QJsonValue &contact : std::as_const(m_all)) {
            const QDateTime arrival = timeOf(contact, u"arrivalTime"_s);
            const QDateTime gone = timeOf(contact, u"disconnectTime"_s);
            const bool isIn = (arrival >= start || (gone.isValid() && gone >= start)) && arrival <= end;
            QVERIFY(ids.contains(contact[u"id"_s].toString()) == isIn || !gone.isValid());
            hasEarlier = hasEarlier || (isIn && arrival < start);
        }
        QVERIFY(hasEarlier);
    }

    void searchesBothEnds()
    {
        const QJsonObject call = first("type=CallIn&status=Handled&source=%2B358*");
        const QByteArray number = call[u"source"_s].toString().toLatin1();
        const QByteArray tail = '*' + number.right(7);
        for (const QString &source : some("type=CallIn&search=" + tail, u"source"_s))
            QVERIFY(source.endsWith(QLatin1String(number.right(7))));
        const QJsonArray mails = m_client->get("/cmi/contacts?limit=50&search=queue1003@floor.example," + tail).array();
        QVERIFY(std::any_of(mails.begin(), mails.end(), [](const QJsonValue &c) {
            return c[u"destination"_s] == u"queue1003@floor.example"_s; }));
        QVERIFY(m_client->get("/cmi/contacts?search=nobody@nowhere").array().isEmpty());
    }

    void filtersByAnyField_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QRegularExpression>("wanted");
        const auto row = [](const char *name, const QByteArray &query, const QString &field, const QString &pattern) {
            QTest::newRow(name) << query << field << QRegularExpression(pattern);
        };
        row("status", "status=Abandoned", u"status"_s, u"^Abandoned$"_s);
        row("statuses", "status=InProcess,InQueue", u"status"_s, u"^In"_s);
        row("channel", "channel=CHAT", u"channel"_s, u"^CHAT$"_s);
        row("queue name", "queueName=Support*", u"queueName"_s, u"^Support"_s);
        row("source", "source=*@example.org", u"source"_s, u"@example\\.org$"_s);
        row("one character", "type=Call??", u"type"_s, u"^CallIn$"_s);
        row("subject, as full text", "subject=support", u"subject"_s, u"(?i)support"_s);
        row("subject in quotes", "subject=%22bank%22", u"subject"_s, u"bank"_s);
    }
    void filtersByAnyField()
    {
        QFETCH(QByteArray, query);
        QFETCH(QString, field);
        QFETCH(QRegularExpression, wanted);
        for (const QString &value : some(query, field))
            QVERIFY2(wanted.match(value).hasMatch(), qPrintable(value));
    }

    void filtersByIds()
    {
        const QStringList queues = column(m_client->get("/rci/queues?name=S*").array(), u"id"_s);
        QVERIFY(queues.size() >= 2);
        for (const QString &queue : some("queueId=" + queues.join(u',').toLatin1(), u"queueId"_s))
            QVERIFY(queues.contains(queue));
        const QString agent = first("status=Handled&type=CallIn")[u"agentId"_s].toString();
        for (const QString &one : some("agentId=" + agent.toLatin1(), u"agentId"_s))
            QCOMPARE(one, agent);
    }

    void findsGroupsOnlyInTheirOwnSpelling()
    {
        const QString group = first("channel=EMAIL")[u"contactGroupId"_s].toString();
        QVERIFY(!m_client->get("/cmi/contacts?contactGroupId=" + group.toLatin1()).array().isEmpty());
        const QByteArray plain = QString(group).remove(u'-').toLatin1();
        QVERIFY(m_client->get("/cmi/contacts?contactGroupId=" + plain).array().isEmpty());
    }

    void speaksOtherWordsWhenTextIsSearched()
    {
        for (const QString &details : some("subject=support&channel=EMAIL", u"typeDetails"_s))
            QVERIFY(details == u"EMAIL" || details == u"EMAILOUT");
        QVERIFY(m_client->get("/cmi/contacts?subject=support&channel=PHONE").array().isEmpty());
    }

    void findsTheBodiesOfMailsByFullText()
    {
        for (const QString &found : some("channel=EMAIL&body=%22wochen%20auf%22%20AND%20NOT%20%22parcel%22", u"id"_s)) {
            const QString body = m_client->get("/cmi/emails/" + found.toLatin1()).object()[u"content"_s].toString();
            QVERIFY(body.contains(u"Wochen auf") && !body.contains(u"parcel"));
        }
    }

    void findsTheMessagesOfChatsByAnyPart()
    {
        for (const QString &group : some("channel=CHAT&body=DANKE+SCH", u"contactGroupId"_s)) {
            const QByteArray chat = m_client->get("/cmi/chats/" + QString(group).remove(u'-').toLatin1()).body;
            QVERIFY(chat.contains("Danke schön"));
        }
    }

    void refusesFullTextThatIsNone()
    {
        const Fetched answer = m_client->get("/cmi/contacts?subject=%22open");
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.body, "Invalid full-text search: '\"open'");
    }

    void letsNoCallBePicked()
    {
        const QJsonArray allContacts = m_client->get("/cmi/contacts?pickable=true").array();
        for (const QJsonValue &contact : allContacts) {
            QVERIFY(contact[u"channel"_s] != u"PHONE"_s);
            QVERIFY(contact[u"status"_s] == u"InQueue"_s || contact[u"type"_s] == u"EmailIn"_s);
        }
    }

    void showsOnlyContactsOfTheUsersQueues()
    {
        ApiClient limited(*m_tenant, "limited");
        const QStringList names = column(limited.get("/cmi/contacts").array(), u"queueName"_s);
        QCOMPARE(QSet<QString>(names.begin(), names.end()), (QSet<QString> { u"Billing"_s, u"Chat web"_s }));
        const QByteArray other = first("queueName=VIP")[u"id"_s].toString().toLatin1();
        QCOMPARE(limited.get("/cmi/contacts/" + other).status, 404);
    }

    void refusesWhatIsMalformed_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("short GUID") << QByteArray("queueId=2B8ED95B0EC911E79675005056A75D9")
                                    << QByteArray("Invalid GUID: '2B8ED95B0EC911E79675005056A75D9'");
        QTest::newRow("time without zone") << QByteArray("startTime=2019-10-17T16:25:59")
                                           << QByteArray("Invalid time: '2019-10-17T16:25:59'");
        QTest::newRow("31 June") << QByteArray("endTime=2020-06-31T12:00:00Z") << QByteArray("Invalid time: '2020-06-31T12:00:00Z'");
        QTest::newRow("offset, which is nowhere documented") << QByteArray("offset=10") << QByteArray("Unknown parameter: 'offset'");
        QTest::newRow("boolean in other words") << QByteArray("pickable=yes") << QByteArray("Invalid boolean: 'yes'");
    }
    void refusesWhatIsMalformed()
    {
        QFETCH(QByteArray, query);
        QFETCH(QByteArray, text);
        const Fetched answer = m_client->get("/cmi/contacts?" + query);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.type, "text/plain");
        QCOMPARE(answer.body, text);
    }

    void takesTheSeedsOwnTimes_data()
    {
        QTest::addColumn<QByteArray>("time");
        QTest::newRow("no fraction") << QByteArray("2019-10-17T16:25:59Z");
        QTest::newRow("milliseconds") << QByteArray("2016-01-02T22:00:00.000Z");
        QTest::newRow("seven digits") << QByteArray("2016-01-02T22:00:00.1234567Z");
    }
    void takesTheSeedsOwnTimes()
    {
        QFETCH(QByteArray, time);
        QCOMPARE(m_client->get("/cmi/contacts?limit=1&startTime=" + time).status, 200);
        QVERIFY(m_client->get("/cmi/contacts?endTime=" + time).array().isEmpty());
    }

    void takesLongerForLongerRanges()
    {
        demo::Options options;
        options.manners.latencyPerDay = 150;
        const auto tenant = demo::Tenant::start(options);
        ApiClient client(*tenant);
        client.get("/rci/queues"); // the floor is warm after it
        const QByteArray recently = iso(QDateTime::currentDateTimeUtc().addSecs(-60));
        QElapsedTimer clock;
        clock.start();
        client.get("/cmi/contacts?limit=1&startTime=" + recently);
        const qint64 quick = clock.restart();
        client.get("/cmi/contacts?limit=1");
        QVERIFY2(clock.elapsed() >= 290 && quick < clock.elapsed(), qPrintable(QString::number(quick)));
    }

    void failsAtTheGatewayWhenTheRangeIsTooLong()
    {
        demo::Options options;
        options.gatewayLimit = 300;
        const auto tenant = demo::Tenant::start(options);
        ApiClient client(*tenant);
        QCOMPARE(client.send("POST", "/_demo/manners", "latency-per-day=400").status, 204);
        const QByteArray halfADayAgo = iso(QDateTime::currentDateTimeUtc().addSecs(-12 * 3600));
        QCOMPARE(client.get("/cmi/contacts?limit=1").status, 504);
        QCOMPARE(client.get("/cmi/contacts?limit=1&startTime=" + halfADayAgo).status, 200);
    }

    void findsAGroupOnceThoughItIsNamedTwice()
    {
        const QByteArray group = first("channel=CHAT&status=Handled")[u"contactGroupId"_s].toString().toLatin1();
        const QByteArray plain = QByteArray(group).replace("-", "");
        const QJsonArray once = m_client->get("/cmi/contacts?contactGroupId=" + group).array();
        QVERIFY(!once.isEmpty());
        QCOMPARE(m_client->get("/cmi/contacts?contactGroupId=" + group + ',' + plain).array(), once);
    }

    void listsNewContactsOnlyAfterTheLag()
    {
        demo::Options options;
        options.manners.listingLag = 1800;
        const auto tenant = demo::Tenant::start(options);
        const QDateTime newest = timeOf(ApiClient(*tenant).get("/cmi/contacts?limit=1").array().first(), u"arrivalTime"_s);
        const qint64 age = newest.secsTo(QDateTime::currentDateTimeUtc());
        QVERIFY2(age >= 1800 && age < 2400, qPrintable(QString::number(age)));
    }

    void answersNotFoundInPlainText()
    {
        const Fetched answer = m_client->get("/cmi/contacts/DBEC8B07E3F0E9119E1D0050568C5E24");
        QCOMPARE(answer.status, 404);
        QCOMPARE(answer.type, "text/plain");
        QCOMPARE(answer.body, "HTTP 404 Not Found");
    }
};

QTEST_GUILESS_MAIN(tst_CmiContacts)
#include "tst_cmicontacts.moc"
