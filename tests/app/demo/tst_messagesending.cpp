// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/tenant.h"
#include "tests/app/demo/apiclient.h"
#include "tests/app/demo/rawclient.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QStringList mobiles(int count)
{
    QStringList numbers;
    for (int i = 0; i < count; ++i)
        numbers.append(u"+35845%1"_s.arg(7'000'000 + i));
    return numbers;
}

QByteArray body(const QStringList &addresses)
{
    QByteArrayList list;
    for (const QString &address : addresses)
        list.append("{\"address\":\"" + address.toUtf8() + "\"}");
    return R"({"message":"Hello","source":"12340009@sms.floor.example","subType":"sms","maxRetryCount":2,"retryDelay":60,
               "destinations":{"destination":[)" + list.join(',') + "]}}";
}

} // namespace

//! Messages that go out, counted at the tenant by recipient: who was told, and how often.
class tst_MessageSending : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<demo::Tenant> m_tenant;
    std::unique_ptr<ApiClient> m_client;

    QJsonObject counts(const QByteArray &what = {}) { return m_client->get("/_demo/messages" + what).object(); }

    void order(const QByteArray &faults) { QCOMPARE(m_client->send("POST", "/_demo/faults", faults).status, 204); }

    Fetched post(const QStringList &addresses) { return m_client->send("POST", "/cmi/messages", body(addresses)); }

    //! Raw, since Qt's own client sends a POST again when a connection it had kept breaks.
    void postAndLoseTheAnswer(const QStringList &addresses)
    {
        RawClient raw(m_tenant->url());
        const QByteArray bytes = body(addresses);
        raw.send(m_client->rawHead("POST", "/cmi/messages", bytes.size()) + bytes);
        QTRY_VERIFY(raw.isClosed());
        QVERIFY(raw.received().isEmpty());
    }

    //! How often each was reached or given up.
    QList<int> outcomes(const QStringList &addresses)
    {
        const QJsonObject reached = counts("/deliveries"), missed = counts("/failures");
        QList<int> all;
        for (const QString &address : addresses)
            all.append(reached[address].toInt() + missed[address].toInt());
        return all;
    }

    bool isQuiet()
    {
        const QJsonArray messages = m_client->get("/cmi/messages").array();
        return std::none_of(messages.begin(), messages.end(), [](const QJsonValue &message) {
            const QStringList all = column(message[u"destinations"_s][u"destination"_s].toArray(), u"status"_s);
            const qsizetype added = all.count(u"ADDED"_s);
            return all.contains(u"PROCESSING"_s) || (added > 0 && added < all.size());
        });
    }

private slots:
    void init()
    {
        demo::Options options;
        options.plan.agents = 5;
        options.plan.historyDays = 0;
        options.plan.speed = 10'000;
        options.quota = 100'000;
        m_tenant = demo::Tenant::start(options);
        QVERIFY(m_tenant);
        m_client = std::make_unique<ApiClient>(*m_tenant);
        m_client->setHeader("Accept", "text/html, application/json");
    }

    void movesDestinationsToTheirEnd()
    {
        const QByteArray id = post(mobiles(50) + QStringList { u"+358955501234"_s }).body;
        const auto statuses = [&] {
            const QJsonObject message = m_client->get("/cmi/messages/" + id).object();
            return column(message[u"destinations"_s][u"destination"_s].toArray(), u"status"_s);
        };
        QTRY_VERIFY(!statuses().contains(u"ADDED"_s) && !statuses().contains(u"PROCESSING"_s));
        const QStringList ends = statuses();
        QCOMPARE(ends.last(), u"FAILED"_s); // a landline
        QVERIFY(ends.count(u"HANDLED"_s) > 40);
        QCOMPARE(ends.count(u"HANDLED"_s) + ends.count(u"FAILED"_s), 51);
    }

    void tellsEachRecipientOnce()
    {
        const QStringList all = mobiles(120);
        for (int begin = 0; begin < all.size(); begin += 40)
            QCOMPARE(post(all.mid(begin, 40)).status, 201);
        QTRY_COMPARE(outcomes(all), QList<int>(120, 1));
        QCOMPARE(counts()[u"created"_s], 3);
    }

    void sumsUpWhatItCounts()
    {
        post(mobiles(60));
        QTRY_VERIFY(isQuiet());
        const auto sum = [](const QJsonObject &object) {
            int total = 0;
            for (const QJsonValue &value : object)
                total += value.toInt();
            return total;
        };
        QVERIFY(counts()[u"delivered"_s].toInt() > 60); // with those of the centre's own campaign under way
        QCOMPARE(counts()[u"delivered"_s], sum(counts("/deliveries")));
        QCOMPARE(counts()[u"failed"_s], sum(counts("/failures")));
    }

    void tellsNobodyWhenTheConnectionBreaksBefore()
    {
        order("POST:/cmi/messages:n=1:reset-before");
        postAndLoseTheAnswer(mobiles(3));
        QCOMPARE(counts()[u"created"_s], 0);
    }

    void tellsThemThoughTheAnswerIsLost()
    {
        order("POST:/cmi/messages:n=1:reset-after");
        postAndLoseTheAnswer(mobiles(3));
        QCOMPARE(counts()[u"created"_s], 1);
        QTRY_COMPARE(outcomes(mobiles(3)), QList<int>(3, 1));
    }

    void showsWhoIsToldTwice()
    {
        order("POST:/cmi/messages:n=1:reset-after");
        postAndLoseTheAnswer(mobiles(3));
        QCOMPARE(post(mobiles(3)).status, 201); // what no client may do unasked
        QTRY_COMPARE(outcomes(mobiles(3)), QList<int>(3, 2));
    }

    void tellsNobodyOfWhatWasDeleted()
    {
        const QStringList one = mobiles(1);
        const QByteArray planned = body(one).replace(R"("subType")", R"("sendTime":"2031-05-06T07:08:09Z","subType")");
        const QByteArray id = m_client->send("POST", "/cmi/messages", planned).body;
        QCOMPARE(m_client->send("DELETE", "/cmi/messages/" + id).status, 204);
        const QStringList later = mobiles(2).mid(1);
        post(later);
        QTRY_COMPARE(outcomes(later), QList<int>(1, 1));
        QCOMPARE(outcomes(one), QList<int>(1, 0));
    }
};

QTEST_GUILESS_MAIN(tst_MessageSending)
#include "tst_messagesending.moc"
