// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/records/contactpro/contact.h"
#include "models/records/contactpro/queue.h"
#include "models/records/contactpro/queuestatus.h"
#include "models/records/contactpro/user.h"

#include <QTest>

using namespace floorwalker;
using namespace std::chrono_literals;

namespace {

//! What a decoder made of a body: how many it read, or its words of refusal.
using Decode = std::function<QString(const QByteArray &)>;

template<typename T>
QString outcome(const Result<QList<T>> &list)
{
    return list ? QString::number(list->size()) : name(list.error().kind) + u' ' + list.error().detail;
}

const QHash<QString, Decode> &decoders()
{
    static const QHash<QString, Decode> all{
        {QStringLiteral("rci/queues"), [](const QByteArray &body) { return outcome(decodeQueues(body)); }},
        {QStringLiteral("rci/users"), [](const QByteArray &body) { return outcome(decodeUsers(body)); }},
        {QStringLiteral("rmi/queueStatuses"), [](const QByteArray &body) { return outcome(decodeQueueStatuses(body)); }},
        {QStringLiteral("rmi/contacts"), [](const QByteArray &body) {
             return outcome(decodeContacts(body, QStringLiteral("rmi/contacts")));
         }},
    };
    return all;
}

} // namespace

class tst_ContactProLists : public QObject
{
    Q_OBJECT

private slots:
    void readsAnyShapeOrSaysWhereItIsWrong_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("expected"); // %1 stands for the resource
        QTest::newRow("empty list") << QByteArray("[]") << "0";
        QTest::newRow("only ids") << QByteArray(R"([{"id":"A"},{"id":"B"}])") << "2";
        QTest::newRow("id as a number") << QByteArray(R"([{"id":17}])") << "1";
        QTest::newRow("unknown fields") << QByteArray(R"([{"id":"A","extra":{"deep":[1]}}])") << "1";
        QTest::newRow("no id") << QByteArray(R"([{"id":"A"},{"name":"B"}])") << "undecodable %1[1]: no id";
        QTest::newRow("null id") << QByteArray(R"([{"id":null}])") << "undecodable %1[0]: no id";
        QTest::newRow("id of a wrong type") << QByteArray(R"([{"id":{}}])") << "undecodable %1[0].id: expected text";
        QTest::newRow("not a list") << QByteArray(R"({"id":"A"})") << "undecodable %1: expected a list";
        QTest::newRow("null") << QByteArray("[null]") << "undecodable %1[0]: expected an object";
        QTest::newRow("list of texts") << QByteArray(R"(["A"])") << "undecodable %1[0]: expected an object";
        QTest::newRow("list of lists") << QByteArray("[[]]") << "undecodable %1[0]: expected an object";
    }
    void readsAnyShapeOrSaysWhereItIsWrong()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, expected);
        for (auto it = decoders().cbegin(); it != decoders().cend(); ++it)
            QCOMPARE((*it)(body), expected.contains(u'%') ? expected.arg(it.key()) : expected);
    }

    void refusesWhatIsNoJson_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("truncated") << QByteArray("[{\"id\":\"A\"},{\"id");
        QTest::newRow("web page") << QByteArray("<html>Sign in</html>");
        QTest::newRow("broken UTF-8") << QByteArray("[{\"id\":\"\xC3\x28\"}]");
        QTest::newRow("two documents") << QByteArray("[][]");
        QTest::newRow("too deep") << QByteArray("[").repeated(5000);
    }
    void refusesWhatIsNoJson()
    {
        QFETCH(QByteArray, body);
        for (auto it = decoders().cbegin(); it != decoders().cend(); ++it)
            QVERIFY2((*it)(body).startsWith(QStringLiteral("undecodable ") + it.key()), qPrintable((*it)(body)));
    }

    void readsAQueue()
    {
        const auto queues = decodeQueues(R"([{"id":"AB28","name":"Sales","description":null,"number":"+358"}])");
        QVERIFY(queues);
        QCOMPARE(queues->first().name, QStringLiteral("Sales"));
        QCOMPARE(queues->first().description, QString());
        QCOMPARE(queues->first().channel, Channel::Unknown);
        QCOMPARE(queues->first().raw.value(u"number").toString(), QStringLiteral("+358"));
    }

    void readsTheChannelOfAQueueWhereItIsSent_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<Channel>("channel");
        QTest::newRow("channel") << QByteArray(R"("channel":"PHONE")") << Channel::Phone;
        QTest::newRow("channelType") << QByteArray(R"("channelType":"chat")") << Channel::Chat;
        QTest::newRow("channel_type") << QByteArray(R"("channel_type":"Email")") << Channel::Email;
        QTest::newRow("type") << QByteArray(R"("type":"CallIn")") << Channel::Phone;
        QTest::newRow("another word") << QByteArray(R"("type":"Fax")") << Channel::Unknown;
        QTest::newRow("no word") << QByteArray(R"("type":7)") << Channel::Unknown;
        QTest::newRow("second name after an unknown word") << QByteArray(R"("channel":"x","type":"e-mail")") << Channel::Email;
    }
    void readsTheChannelOfAQueueWhereItIsSent()
    {
        QFETCH(QByteArray, field);
        QFETCH(Channel, channel);
        const auto queues = decodeQueues("[{\"id\":\"A\"," + field + "}]");
        QVERIFY(queues);
        QCOMPARE(queues->first().channel, channel);
    }

    void readsAUser()
    {
        const auto users = decodeUsers(R"([{"id":"A","firstName":"Ada","surname":"Fox","login":"ada","email":"a@example.org"}])");
        QVERIFY(users);
        QCOMPARE(users->first().displayName(), QStringLiteral("Fox, Ada"));
        QCOMPARE(users->first().login, QStringLiteral("ada"));
        QCOMPARE(users->first().email, QStringLiteral("a@example.org"));
    }

    void aUserWithOneNameHasNoComma()
    {
        const auto users = decodeUsers(R"([{"id":"A","surname":"Fox"},{"id":"B","firstName":"Ada"},{"id":"C"}])");
        QVERIFY(users);
        QCOMPARE(users->at(0).displayName(), QStringLiteral("Fox"));
        QCOMPARE(users->at(1).displayName(), QStringLiteral("Ada"));
        QCOMPARE(users->at(2).displayName(), QString());
    }

    void readsAStatus()
    {
        const auto statuses = decodeQueueStatuses(R"([{"id":"A","name":"Sales","inQueueCurrent":3,
            "waitingDurationCurrentMax":65250,"agentsServing":9,"agentsNotReady":2,"agentsFree":3,"agentsWrapUp":1}])");
        QVERIFY(statuses);
        const QueueStatus &status = statuses->first();
        QCOMPARE(status.waiting, std::optional<qint64>(3));
        QCOMPARE(status.longestWait, std::optional<Milliseconds>(65'250ms));
        QCOMPARE(status.agentsServing, std::optional<qint64>(9));
        QCOMPARE(status.agentsReady(), std::optional<qint64>(7));
        QCOMPARE(status.agentsOnContact(), std::optional<qint64>(4));
        QCOMPARE(status.agentsWrapUp, std::optional<qint64>(1));
    }

    void aCounterIsReadOrUnknown_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("expected");
        QTest::newRow("number") << QByteArray("3") << "3";
        QTest::newRow("zero") << QByteArray("0") << "0";
        QTest::newRow("number as text") << QByteArray("\"3\"") << "3";
        QTest::newRow("number with a fraction of nothing") << QByteArray("3.0") << "3";
        QTest::newRow("null") << QByteArray("null") << "unknown";
        QTest::newRow("empty text") << QByteArray("\"\"") << "unknown";
        QTest::newRow("word") << QByteArray("\"many\"") << "undecodable";
        QTest::newRow("truth") << QByteArray("true") << "undecodable";
        QTest::newRow("object") << QByteArray("{}") << "undecodable";
        QTest::newRow("beyond counting") << QByteArray("1e300") << "undecodable";
    }
    void aCounterIsReadOrUnknown()
    {
        QFETCH(QByteArray, value);
        QFETCH(QString, expected);
        const auto statuses = decodeQueueStatuses("[{\"id\":\"A\",\"inQueueCurrent\":" + value + "}]");
        const QString read = !statuses ? name(statuses.error().kind)
            : !statuses->first().waiting ? QStringLiteral("unknown")
                                         : QString::number(*statuses->first().waiting);
        QCOMPARE(read, expected);
    }

    void derivedCountersNeedTheirParts()
    {
        const auto statuses = decodeQueueStatuses(R"([{"id":"A","agentsServing":3},{"id":"B","agentsServing":1,"agentsNotReady":2}])");
        QVERIFY(statuses);
        QVERIFY(!statuses->at(0).agentsReady());
        QVERIFY(!statuses->at(0).agentsOnContact());
        QCOMPARE(statuses->at(1).agentsReady(), std::optional<qint64>(0)); // never negative
    }

    void aWaitIsNeverNegative()
    {
        const auto statuses = decodeQueueStatuses(R"([{"id":"A","waitingDurationCurrentMax":-5}])");
        QVERIFY(statuses);
        QCOMPARE(statuses->first().longestWait, std::optional<Milliseconds>(0ms));
    }

    void oneQueueIsAnObject()
    {
        QCOMPARE(decodeQueueStatus(R"({"id":"A","inQueueCurrent":3})")->waiting, std::optional<qint64>(3));
        QVERIFY(!decodeQueueStatus(R"([{"id":"A"}])"));
        QVERIFY(!decodeQueueStatus(R"({"name":"A"})"));
        QVERIFY(!decodeQueueStatus(R"({"id":"A")"));
    }

    void readsAContactOfEitherInterface_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("monitoring") << QByteArray(R"([{"id":"1","contactGroupId":"g-1","status":"InQueue","channel":"PHONE",
            "source":" +358401234567 ","queueId":"Q","queueName":"Sales","arrivalQueueTime":"2026-05-28T20:26:40.123Z"}])");
        QTest::newRow("contact management") << QByteArray(R"([{"id":"1","contactGroupId":"g-1","status":"inqueue","type":"CallIn",
            "source":"+358401234567","queueId":"Q","queueName":"Sales","arrivalTime":"2026-05-28T20:26:40.123Z"}])");
        QTest::newRow("both times") << QByteArray(R"([{"id":"1","contactGroupId":"g-1","status":"INQUEUE","channel":"Phone","type":"x",
            "source":"+358401234567","queueId":"Q","queueName":"Sales","arrivalTime":"2025-01-01T00:00:00Z",
            "arrivalQueueTime":"2026-05-28T20:26:40.123Z"}])");
    }
    void readsAContactOfEitherInterface()
    {
        QFETCH(QByteArray, body);
        const auto contacts = decodeContacts(body, QStringLiteral("x"));
        QVERIFY2(contacts, qPrintable(contacts ? QString() : contacts.error().detail));
        const Contact &contact = contacts->first();
        QCOMPARE(contact.groupId, ContactGroupId(QStringLiteral("g-1")));
        QCOMPARE(contact.status, ContactStatus::InQueue);
        QCOMPARE(contact.channel, Channel::Phone);
        QCOMPARE(contact.source, QStringLiteral("+358401234567"));
        QCOMPARE(contact.queueName, QStringLiteral("Sales"));
        QCOMPARE(contact.arrival, std::optional(Instant(1'780'000'000'123ms)));
    }

    void aContactIsOpenUntilItEnds_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<bool>("isOpen");
        QTest::newRow("pending") << QByteArray(R"("status":"Pending")") << true;
        QTest::newRow("in queue") << QByteArray(R"("status":"InQueue")") << true;
        QTest::newRow("in process") << QByteArray(R"("status":"InProcess")") << true;
        QTest::newRow("handled") << QByteArray(R"("status":"Handled")") << false;
        QTest::newRow("abandoned") << QByteArray(R"("status":"Abandoned")") << false;
        QTest::newRow("word we do not know") << QByteArray(R"("status":"Parked")") << false;
        QTest::newRow("no status") << QByteArray(R"("status":null)") << false;
        QTest::newRow("ended") << QByteArray(R"("status":"InProcess","disconnectTime":"2026-05-28T20:26:40Z")") << false;
    }
    void aContactIsOpenUntilItEnds()
    {
        QFETCH(QByteArray, fields);
        QFETCH(bool, isOpen);
        const auto contacts = decodeContacts("[{\"id\":\"1\"," + fields + "}]", QStringLiteral("x"));
        QVERIFY(contacts);
        QCOMPARE(contacts->first().isOpen(), isOpen);
    }

    void aTimeOfAWrongShapeIsRefused()
    {
        const auto contacts = decodeContacts(R"([{"id":"1","arrivalTime":"yesterday"}])", QStringLiteral("cmi/contacts"));
        QVERIFY(!contacts);
        QCOMPARE(contacts.error().detail, QStringLiteral("cmi/contacts[0].arrivalTime: expected an ISO 8601 time"));
    }
};

QTEST_GUILESS_MAIN(tst_ContactProLists)
#include "tst_contactprolists.moc"
