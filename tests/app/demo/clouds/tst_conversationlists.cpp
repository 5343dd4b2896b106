// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/demo/clouds/cloudstage.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

qsizetype distinct(const QStringList &values)
{
    return QSet<QString>(values.cbegin(), values.cend()).size();
}

} // namespace

//! The lists of the Conversation API: their shapes, their pages, and the past they show.
class tst_ConversationLists : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ConversationStage> m_stage;

    QByteArray ofApp(const QByteArray &path) const { return path + "?app_id=" + m_stage->app(); }
    QJsonArray messages(const QByteArray &more = {}) { return m_stage->all(ofApp("/messages") + "&page_size=1000" + more, u"messages"_s); }

    QSet<QString> kinds(const QString &content)
    {
        QSet<QString> found;
        const QJsonArray all = messages();
        for (const QJsonValue &message : all) {
            const QStringList names = message[content].toObject().keys();
            for (const QString &name : names)
                found.insert(name);
        }
        return found;
    }

private slots:
    void init() { m_stage = std::make_unique<ConversationStage>(); }

    void showsTwoAppsWithWhatTheReferenceNames()
    {
        const QJsonArray apps = m_stage->get("/apps")[u"apps"_s].toArray();
        QCOMPARE(apps.size(), 2);
        const QJsonValue app = apps.at(0);
        QCOMPARE(app[u"id"_s].toString(), m_stage->keys.app);
        QVERIFY(app[u"channel_credentials"_s].toArray().size() > 2);
        QVERIFY(!app[u"channel_credentials"_s][0][u"static_bearer"_s][u"token"_s].toString().isEmpty());
        QCOMPARE(app[u"rate_limits"_s].toObject().keys(), (QStringList { u"inbound"_s, u"outbound"_s, u"webhooks"_s }));
        QCOMPARE(app[u"queue_stats"_s].toObject().keys(), (QStringList { u"outbound_limit"_s, u"outbound_size"_s }));
        QCOMPARE(apps.at(1)[u"processing_mode"_s].toString(), u"DISPATCH"_s);
    }

    void pagesEveryListToItsEnd_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("count");
        ConversationStage stage;
        QTest::newRow("contacts") << QByteArray("/contacts?page_size=7") << u"contacts"_s << 40;
        QTest::newRow("conversations") << "/conversations?page_size=7&app_id=" + stage.app() << u"conversations"_s << 60;
        QTest::newRow("recent") << "/conversations:recent?page_size=7&app_id=" + stage.app() << u"conversations"_s << 60;
        QTest::newRow("opt-outs") << "/apps/" + stage.app() + "/consents/OPT_OUT_ALL?page_size=3" << u"identities"_s << 10;
        QTest::newRow("dispatched") << QByteArray("/messages?page_size=5&messages_source=DISPATCH_SOURCE") << u"messages"_s << 12;
    }

    void pagesEveryListToItsEnd()
    {
        QFETCH(QByteArray, path);
        QFETCH(QString, name);
        const QJsonArray all = m_stage->all(path, name);
        QTEST(int(all.size()), "count");
        QSet<QByteArray> different;
        for (const QJsonValue &one : all)
            different.insert(QJsonDocument(one.toObject()).toJson());
        QCOMPARE(different.size(), all.size());
    }

    void hasOpaqueTokensThatNeedEncoding()
    {
        const QString token = m_stage->get("/contacts")[u"next_page_token"_s].toString();
        QVERIFY2(token.endsWith(u'='), qPrintable(token));
    }

    void hasPlainNumbersAsTokensOfRecentConversations()
    {
        const QString token = m_stage->get(ofApp("/conversations:recent"))[u"next_page_token"_s].toString();
        QCOMPARE(token, u"10"_s);
    }

    void endsSomeListsWithAnEmptyTokenAndSomeWithNone()
    {
        QCOMPARE(m_stage->get("/contacts:identityConflicts")[u"next_page_token"_s], QJsonValue(u""_s));
        QVERIFY(!m_stage->get("/contacts?external_id=crm-2").object.contains(u"next_page_token"));
    }

    void refusesPagesThatAreTooLarge_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("most");
        ConversationStage stage;
        QTest::newRow("messages") << QByteArray("/messages?page_size=") << 1000;
        QTest::newRow("contacts") << QByteArray("/contacts?page_size=") << 20;
        QTest::newRow("conflicts") << QByteArray("/contacts:identityConflicts?page_size=") << 20;
        QTest::newRow("conversations") << "/conversations?app_id=" + stage.app() + "&page_size=" << 20;
        QTest::newRow("recent") << "/conversations:recent?app_id=" + stage.app() + "&page_size=" << 50;
        QTest::newRow("opt-outs") << "/apps/" + stage.app() + "/consents/OPT_OUT_ALL?page_size=" << 50;
        QTest::newRow("events") << QByteArray("/events?page_size=") << 20;
    }

    void refusesPagesThatAreTooLarge()
    {
        QFETCH(QByteArray, path);
        QFETCH(int, most);
        QCOMPARE(m_stage->get(path + QByteArray::number(most)).status, 200);
        QCOMPARE(m_stage->get(path + QByteArray::number(most + 1)).status, 400);
    }

    void refusesTokensThatAreNotItsOwn()
    {
        QCOMPARE(m_stage->get("/contacts?page_token=bm9uc2Vuc2U%3D").status, 400);
    }

    void listsTenWhenNobodySaysHowMany()
    {
        QCOMPARE(m_stage->get("/messages")[u"messages"_s].toArray().size(), 10);
    }

    void wantsAnAppOrAContactForConversations()
    {
        QCOMPARE(m_stage->get("/conversations").status, 400);
    }

    void findsConversationsOfAContact()
    {
        const QJsonArray all = m_stage->all(ofApp("/conversations") + "&page_size=20", u"conversations"_s);
        const QByteArray contact = all.at(0)[u"contact_id"_s].toString().toLatin1();
        const QStringList found = texts(m_stage->all("/conversations?contact_id=" + contact, u"conversations"_s), u"contact_id"_s);
        QVERIFY(found.size() < all.size());
        QCOMPARE(found.count(QString::fromLatin1(contact)), found.size());
    }

    void leavesOutWhatIsNotActive()
    {
        const QJsonArray active = m_stage->all(ofApp("/conversations") + "&only_active=true", u"conversations"_s);
        QVERIFY(active.size() > 0 && active.size() < 60);
        QVERIFY(std::all_of(active.cbegin(), active.cend(), [](const QJsonValue &one) { return one[u"active"_s].toBool(); }));
    }

    void countsConversationsInAll()
    {
        QCOMPARE(m_stage->get(ofApp("/conversations"))[u"total_size"_s].toInt(), 60);
    }

    void showsTheLatestConversationFirstWithItsLastMessage()
    {
        const QJsonArray recent = m_stage->all(ofApp("/conversations:recent") + "&page_size=50", u"conversations"_s);
        QStringList times;
        for (const QJsonValue &one : recent)
            times.append(one[u"last_message"_s][u"accept_time"_s].toString().left(19));
        QStringList sorted = times;
        std::sort(sorted.begin(), sorted.end(), std::greater<>());
        QCOMPARE(times, sorted);
        QCOMPARE(recent.at(0)[u"last_message"_s][u"conversation_id"_s], recent.at(0)[u"conversation"_s][u"id"_s]);
    }

    void hasEveryKindOfMessageInItsPast()
    {
        const QSet<QString> app = kinds(u"app_message"_s), contact = kinds(u"contact_message"_s);
        for (const auto *kind : { "text", "media", "card", "carousel", "choice", "list", "location", "template", "contact_info" })
            QVERIFY2(app.contains(QLatin1String(kind) + u"_message"_s), kind);
        for (const auto *kind : { "text", "media", "choice_response", "location", "fallback" })
            QVERIFY2(contact.contains(QLatin1String(kind) + u"_message"_s), kind);
        QVERIFY(app.contains(u"hologram_message"_s)); // of no document
    }

    void hasTimesOfSeveralPrecisions()
    {
        QSet<qsizetype> lengths;
        const QJsonArray all = messages();
        for (const QJsonValue &message : all)
            lengths.insert(message[u"accept_time"_s].toString().size());
        for (const char *time : { "2024-02-22T07:40:46Z", "2024-02-22T07:40:46.123Z", "2020-11-17T16:05:51.724083Z", "2020-11-17T16:05:51.724083123Z" })
            QVERIFY2(lengths.contains(qsizetype(qstrlen(time))), time);
    }

    void hasNullsWhereTheReferenceSaysSo()
    {
        const QJsonArray inbound = messages("&direction=TO_APP");
        QVERIFY(inbound.at(0)[u"message_status"_s].isNull());
        QVERIFY(inbound.at(0)[u"contact_message"_s].toObject().contains(u"reply_to"));
        QVERIFY(m_stage->get("/apps")[u"apps"_s][1].toObject().value(u"delivery_report_based_fallback"_s).isNull());
    }

    void filtersMessages_data()
    {
        QTest::addColumn<QByteArray>("parameter");
        QTest::addColumn<QString>("field");
        QTest::newRow("conversation") << QByteArray("conversation_id") << u"conversation_id"_s;
        QTest::newRow("contact") << QByteArray("contact_id") << u"contact_id"_s;
        QTest::newRow("direction") << QByteArray("direction") << u"direction"_s;
        QTest::newRow("channel") << QByteArray("channel") << u"channel"_s;
        QTest::newRow("identity") << QByteArray("channel_identity") << u"identity"_s;
    }

    void filtersMessages()
    {
        QFETCH(QByteArray, parameter);
        QFETCH(QString, field);
        const auto valueOf = [&](const QJsonValue &message) {
            return message[field].isString() ? message[field].toString() : message[u"channel_identity"_s][field].toString();
        };
        const QJsonArray all = messages();
        const QString wanted = valueOf(all.at(3));
        QVERIFY(!wanted.isEmpty());
        const QJsonArray found = messages('&' + parameter + '=' + wanted.toUtf8().toPercentEncoding());
        const auto expected = std::count_if(all.cbegin(), all.cend(), [&](const QJsonValue &message) { return valueOf(message) == wanted; });
        QVERIFY(expected < all.size());
        QCOMPARE(found.size(), qsizetype(expected));
    }

    void filtersMessagesByTime()
    {
        const QJsonArray all = messages();
        const QString middle = all.at(all.size() / 2)[u"accept_time"_s].toString().left(19) + u'Z';
        const QJsonArray after = messages("&start_time=" + middle.toLatin1()), before = messages("&end_time=" + middle.toLatin1());
        QVERIFY(after.size() > 0 && before.size() > 0);
        QCOMPARE(after.size() + before.size(), all.size());
        QCOMPARE(after.at(0)[u"id"_s], all.at(0)[u"id"_s]);
    }

    void leavesMetadataAwayWhenTold()
    {
        QVERIFY(messages().at(0).toObject().contains(u"metadata"));
        QVERIFY(!messages("&view=WITHOUT_METADATA").at(0).toObject().contains(u"metadata"));
    }

    void listsANewMessageOnlyAfterTheLag()
    {
        m_stage->manners.listingLag = 5;
        const QString id = m_stage->send(identifiedBy("SMS", "+358451112223"));
        const auto isListed = [&] { return texts(messages(), u"id"_s).contains(id); };
        m_stage->pass(4.9);
        QVERIFY(!isListed());
        m_stage->pass(0.1);
        QVERIFY(isListed());
    }

    void fetchesTheLastMessageOfEachContact()
    {
        const QStringList contacts = texts(messages(), u"contact_id"_s);
        const QString wanted = contacts.at(0);
        const CloudAnswer answer = m_stage->post("/messages:fetch-last-message",
                                                 "{\"app_id\":\"" + m_stage->app() + "\",\"contact_ids\":[\"" + wanted.toLatin1() + "\"]}");
        QCOMPARE(texts(answer[u"messages"_s].toArray(), u"id"_s), QStringList(messages().at(0)[u"id"_s].toString()));
    }

    void fetchesByContactOrByIdentityOnly()
    {
        QCOMPARE(m_stage->post("/messages:fetch-last-message", json("{'contact_ids':['a'],'channel_identities':['b']}")).status, 400);
    }

    void deletesAMessage()
    {
        const QByteArray path = "/messages/" + messages().at(0)[u"id"_s].toString().toLatin1();
        QCOMPARE(m_stage->ask("DELETE", path).body, "{}");
        QCOMPARE(m_stage->get(path).status, 404);
    }

    void showsOptOutsAndTheirHistory()
    {
        const QByteArray consents = "/apps/" + m_stage->app() + "/consents/";
        int all = 0;
        for (const char *list : { "OPT_OUT_ALL", "OPT_OUT_MARKETING", "OPT_OUT_NOTIFICATION" })
            all += int(m_stage->all(consents + list + "?page_size=50", u"identities"_s).size());
        QCOMPARE(all, 30);
        const QByteArray identity = m_stage->get(consents + "OPT_OUT_ALL")[u"identities"_s][0][u"identity"_s].toString().toLatin1();
        const CloudAnswer audit = m_stage->get(consents + "identities/" + identity.toPercentEncoding());
        QCOMPARE(audit[u"identity"_s][u"identity"_s].toString().toLatin1(), identity);
        QCOMPARE(audit[u"audit_records"_s][0].toObject().keys(),
                 (QStringList { u"app_id"_s, u"datetime"_s, u"list_type"_s, u"operation"_s, u"origin"_s, u"project_id"_s }));
        QCOMPARE(m_stage->get(consents + "identities/%2B999").status, 404);
        QCOMPARE(m_stage->get(consents + "OPT_OUT_SOME").status, 400);
    }

    void findsWhoSharesAnIdentity()
    {
        const QJsonValue conflict = m_stage->get("/contacts:identityConflicts")[u"conflicts"_s][0];
        const QJsonArray contacts = conflict[u"contact_ids"_s].toArray();
        QCOMPARE(contacts.size(), 2);
        for (const QJsonValue &id : contacts) {
            const QJsonArray identities = m_stage->get("/contacts/" + id.toString().toLatin1())[u"channel_identities"_s].toArray();
            QVERIFY(texts(identities, u"identity"_s).contains(conflict[u"identity"_s].toString()));
        }
    }

    void hasTemplatesOfTheSecondVersion()
    {
        const QJsonArray templates = m_stage->get("/templates")[u"templates"_s].toArray();
        QVERIFY(templates.size() > 2);
        QCOMPARE(distinct(texts(templates, u"id"_s)), templates.size());
        const QJsonObject first = templates.at(0).toObject();
        QCOMPARE(first.keys(), (QStringList { u"create_time"_s, u"default_translation"_s, u"description"_s, u"id"_s, u"translations"_s,
                                              u"update_time"_s, u"version"_s }));
        QVERIFY(first[u"version"_s].isDouble());
        const QJsonValue translation = first[u"translations"_s][0];
        QVERIFY(translation[u"version"_s].isString());
        QCOMPARE(translation[u"variables"_s][0].toObject().keys(), (QStringList { u"key"_s, u"preview_value"_s }));
        QCOMPARE(m_stage->get("/templates/" + first[u"id"_s].toString().toLatin1()).object, first);
    }

    void filtersTranslations()
    {
        const QByteArray path = "/templates/" + m_stage->get("/templates")[u"templates"_s][0][u"id"_s].toString().toLatin1() + "/translations";
        const auto count = [&](const QByteArray &query) { return m_stage->get(path + query)[u"translations"_s].toArray().size(); };
        QCOMPARE(count(""), 3);
        QCOMPARE(count("?language_code=en-US"), 2);
        QCOMPARE(count("?language_code=en-US&translation_version=2"), 1);
    }
};

QTEST_GUILESS_MAIN(tst_ConversationLists)
#include "tst_conversationlists.moc"
