// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/tenant.h"
#include "tests/app/demo/apiclient.h"
#include "tests/app/demo/keypaths.h"
#include "tests/support/cmiexamples.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using floorwalker::recordedExample;

namespace {

QDateTime momentOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

QJsonArray messagesOf(const QJsonObject &chat)
{
    return chat[u"transcript"_s][u"messages"_s].toArray();
}

QJsonValue timeOf(const QJsonValue &message)
{
    return message[u"timestamp"_s].isUndefined() ? message[u"timeStamp"_s] : message[u"timestamp"_s];
}

} // namespace

//! Against the chats of the seed document.
class tst_CmiChats : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<demo::Tenant> m_tenant;
    std::unique_ptr<ApiClient> m_client;
    QJsonArray m_all;

    Fetched single(const QJsonValue &id)
    {
        return m_client->get("/cmi/chats/" + id.toString().toLatin1());
    }

    QJsonObject handledChat()
    {
        for (const QJsonValue &chat : std::as_const(m_all)) {
            const QJsonObject whole = chat[u"agentId"_s].isUndefined() ? QJsonObject() : single(chat[u"id"_s]).object();
            if (messagesOf(whole).size() > 6)
                return whole;
        }
        return {};
    }

private slots:
    void initTestCase()
    {
        demo::Options options;
        options.quota = 100'000;
        m_tenant = demo::Tenant::start(options);
        QVERIFY(m_tenant);
        m_client = std::make_unique<ApiClient>(*m_tenant);
        m_all = m_client->get("/cmi/chats?limit=100000").array();
        QVERIFY(m_all.size() > 300);
    }

    void isShapedAsTheSeedsExample()
    {
        const QStringList example = keyPaths(recordedExample(u"chat"_s));
        QStringList ours = keyPaths(single(handledChat()[u"id"_s]).body);
        QVERIFY(ours.removeOne(u"agentId"_s) && ours.removeOne(u"agentName"_s)); // declared, in no example
        QCOMPARE(ours, example);
    }

    void givesTranscriptsOnlyOneAtATime()
    {
        for (const QJsonValue &chat : std::as_const(m_all))
            QVERIFY(chat[u"participants"_s].isUndefined() && chat[u"transcript"_s].isUndefined());
        QVERIFY(handledChat().contains(u"participants"_s));
    }

    void listsThemNewestFirst()
    {
        for (qsizetype i = 1; i < m_all.size(); ++i)
            QVERIFY(momentOf(m_all[i - 1][u"date_created"_s]) >= momentOf(m_all[i][u"date_created"_s]));
        QCOMPARE(m_client->get("/cmi/chats?limit=20").array().size(), 20);
    }

    void writesTranscriptsNewestFirstInBothSpellings()
    {
        const QJsonArray messages = messagesOf(handledChat());
        QDateTime later = QDateTime::currentDateTimeUtc();
        for (const QJsonValue &message : messages) {
            QVERIFY(momentOf(timeOf(message)).isValid() && momentOf(timeOf(message)) <= later);
            later = momentOf(timeOf(message));
        }
        QVERIFY(!messages.first()[u"timeStamp"_s].isUndefined());
        QVERIFY(!messages.last()[u"timestamp"_s].isUndefined());
    }

    void namesEverySpeakerAmongTheParticipants()
    {
        const QJsonObject chat = handledChat();
        const QStringList keys = column(chat[u"participants"_s].toArray(), u"uniquekey"_s);
        for (const QString &speaker : column(messagesOf(chat), u"originator"_s))
            QVERIFY2(keys.contains(speaker), qPrintable(speaker));
    }

    void speaksForItselfOnlyInSystemMessages()
    {
        int system = 0;
        const QJsonArray messages = messagesOf(handledChat());
        for (const QJsonValue &message : messages) {
            QCOMPARE(message[u"system_message"_s].toBool(), message[u"originator"_s] == u"Sinch Contact Center"_s);
            system += message[u"system_message"_s].toBool();
        }
        QVERIFY(system > 0);
    }

    void hasAttachmentsAmongTheMessages()
    {
        QSet<QString> types;
        for (qsizetype i = 0; i < 60 && types.size() < 2; ++i) {
            for (const QString &type : column(messagesOf(single(m_all[i + 20][u"id"_s]).object()), u"type"_s))
                types.insert(type);
        }
        QCOMPARE(types, (QSet<QString> { u"text"_s, u"attachment"_s }));
    }

    void isOneChatForAWholeJourney()
    {
        QHash<QString, QStringList> agentsOfGroup;
        const QJsonArray contacts = m_client->get("/cmi/contacts?limit=100000&channel=CHAT&status=Handled").array();
        for (const QJsonValue &contact : contacts) {
            agentsOfGroup[contact[u"contactGroupId"_s].toString().remove(u'-')].append(
                    contact[u"agentName"_s].toString());
        }
        const auto journey = std::find_if(agentsOfGroup.cbegin(), agentsOfGroup.cend(), [](const QStringList &agents) {
            return agents.size() > 1 && agents.first() != agents.last(); });
        QVERIFY(journey != agentsOfGroup.cend());
        const QJsonObject chat = single(journey.key()).object();
        QVERIFY(chat[u"participants"_s].toArray().size() >= 4); // customer, centre and both agents
        QCOMPARE(column(m_all, u"id"_s).count(journey.key()), 1);
    }

    void filters_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QRegularExpression>("wanted");
        const auto row = [](const char *name, const QByteArray &query, const QString &field, const QString &pattern) {
            QTest::newRow(name) << query << field << QRegularExpression(pattern);
        };
        row("originator", "originator=*@example.org", u"originator"_s, u"@example\\.org$"_s);
        row("sub-type", "channel_sub_type=sms", u"channel_sub_type"_s, u"^sms$"_s);
        row("destination, blank or not", "destination=queue1002@floor.example", u"destination"_s, u"^ ?queue1002@"_s);
    }
    void filters()
    {
        QFETCH(QByteArray, query);
        QFETCH(QString, field);
        QFETCH(QRegularExpression, wanted);
        const QStringList found = column(m_client->get("/cmi/chats?limit=10000&" + query).array(), field);
        for (const QString &value : found)
            QVERIFY2(wanted.match(value).hasMatch(), qPrintable(value));
        const qsizetype known = column(m_all, field).filter(wanted).size();
        QVERIFY(known > 0 && found.size() >= known); // the centre goes on meanwhile
    }

    void keepsTheBlankBeforeSomeDestinations()
    {
        const QStringList destinations = column(m_all, u"destination"_s);
        QVERIFY(std::any_of(destinations.cbegin(), destinations.cend(), [](const QString &d) { return d.startsWith(u' '); }));
    }

    void showsOnlyChatsOfTheUsersQueues()
    {
        ApiClient limited(*m_tenant, "limited");
        const QJsonArray seen = limited.get("/cmi/chats?limit=100000").array();
        QVERIFY(!seen.isEmpty() && seen.size() < m_all.size());
        const QStringList ids = column(seen, u"id"_s);
        for (const QJsonValue &chat : std::as_const(m_all)) {
            if (!ids.contains(chat[u"id"_s].toString())) {
                QCOMPARE(limited.get("/cmi/chats/" + chat[u"id"_s].toString().toLatin1()).status, 404);
                return;
            }
        }
    }

    void wantsTheRight()
    {
        QCOMPARE(m_client->send("POST", "/_demo/rights", "umlaut cmi.contacts,queues=all").status, 204);
        QCOMPARE(ApiClient(*m_tenant, "umlaut").get("/cmi/chats").status, 403);
    }

    void refusesWhatItDoesNotKnow_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<int>("status");
        QTest::newRow("a time, which chats do not take") << QByteArray("/cmi/chats?startTime=2026-01-01T00:00:00Z") << 400;
        QTest::newRow("no GUID") << QByteArray("/cmi/chats/2B8ED95B0EC911E79675005056A75D9") << 400;
        QTest::newRow("nobody's chat") << QByteArray("/cmi/chats/2B8ED95B0EC911E79675005056A75D90") << 404;
    }
    void refusesWhatItDoesNotKnow()
    {
        QFETCH(QByteArray, target);
        QFETCH(int, status);
        QCOMPARE(m_client->get(target).status, status);
        QCOMPARE(m_client->get(target).type, "text/plain");
    }
};

QTEST_GUILESS_MAIN(tst_CmiChats)
#include "tst_cmichats.moc"
