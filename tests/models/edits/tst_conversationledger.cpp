// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/contactediting.h"
#include "models/edits/conversationaddition.h"
#include "models/edits/conversationsending.h"
#include "tests/models/edits/callingstage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace floorwalker;
using namespace Qt::StringLiterals;

namespace {

SendMessage message(const QString &text = u"Hello"_s)
{
    return {.app = AppId(u"app"_s),
            .recipient = {.identities = {{.channel = u"SMS"_s, .identity = u"+358401234567"_s}}},
            .content = textContent(text)};
}

ConversationContact contact()
{
    return {.identities = {{.channel = u"SMS"_s, .identity = u"+358401234567"_s}}, .displayName = u"Maria"_s};
}

QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QByteArray page(const QStringList &objects, const QString &next = {}, const QString &key = u"messages"_s)
{
    return u"{\"%1\":[%2],\"next_page_token\":\"%3\"}"_s.arg(key, objects.join(u','), next).toUtf8();
}

//! One in a list, as whoever sent it wrote its metadata.
QString listed(const QString &id, const QString &metadata, Instant accepted)
{
    const QJsonObject object{{u"id"_s, id}, {u"metadata"_s, metadata}, {u"accept_time"_s, toIso(accepted)}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

//! "arrived:a", with the server's id.
QString printed(const QList<Entry> &entries)
{
    QStringList words;
    for (const Entry &entry : entries)
        words << name(entry.state) + u':' + entry.idAtServer();
    return words.join(u' ');
}

} // namespace

//! What is proven of a message and of a contact whose answer was lost.
class tst_ConversationLedger : public QObject
{
    Q_OBJECT

private:
    // Time passes in small steps until absence may be proven.
    static constexpr Ledger::Times soon{.deadline = Milliseconds(1'000), .listingLag = Milliseconds(500)};

    std::unique_ptr<CallingStage> m_stage;

    //! What the server lists of its messages before any of ours.
    QString older() const { return listed(u"old"_s, QString(), m_stage->clock.now() - std::chrono::hours(1)); }
    QString ourMetadata() const
    {
        for (const WireRequest &request : m_stage->wire.sent) {
            if (request.url.path().endsWith(u":send"))
                return objectOf(request.body)[u"message_metadata"].toString();
        }
        return {};
    }
    int sends() const { return int(m_stage->requests().count(u"POST /v1/projects/p/messages:send"_s)); }

    //! Sends with a lost answer; then the server lists what whenLost makes of our metadata.
    QString sendWithoutAnswer(const std::function<QByteArray(const QString &metadata)> &whenLost)
    {
        ConversationSending sending(m_stage->client, m_stage->ledger, u"p"_s);
        QSignalSpy finished(&sending, &ConversationSending::finished);
        m_stage->wire.answerWith(200, page({older()}));
        m_stage->wire.answerWith({.fault = WireFault::Lost});
        sending.send(message(), false);
        const bool isSent = QTest::qWaitFor([&] {
            m_stage->settle();
            return !ourMetadata().isEmpty();
        });
        if (!isSent)
            return u"never sent"_s;
        m_stage->wire.answerPath(u"/messages"_s, 200, whenLost(ourMetadata()));
        m_stage->wire.answerPath(u":send"_s, 200, R"({"message_id":"second"})");
        if (!m_stage->wait(finished))
            return u"it never ended"_s;
        return printed(finished.constFirst().constFirst().value<QList<Entry>>());
    }

private slots:
    void init() { m_stage = std::make_unique<CallingStage>(u"https://conversation.example"_s, soon); }
    void cleanup() { m_stage.reset(); }

    void aMessageArrivesWithItsId()
    {
        ConversationSending sending(m_stage->client, m_stage->ledger, u"p"_s);
        QSignalSpy finished(&sending, &ConversationSending::finished);
        m_stage->wire.answerWith(200, page({}));
        m_stage->wire.answerWith(200, R"({"message_id":"abc","accepted_time":"2026-09-21T13:33:20.123456789Z"})");
        sending.send(message(), false);
        QVERIFY(m_stage->wait(finished));
        QCOMPARE(printed(finished.constFirst().constFirst().value<QList<Entry>>()), u"arrived:abc"_s);
        QCOMPARE(m_stage->entries(), QStringList{u"conversation.send arrived"_s});
    }

    void theRequestIsTheMessageWithAnIdOfOurs()
    {
        sendWithoutAnswer([this](const QString &metadata) {
            return page({listed(u"abc"_s, metadata, m_stage->clock.now()), older()});
        });
        QCOMPARE(m_stage->wire.sent[1].url, QUrl(u"https://conversation.example/v1/projects/p/messages:send"_s));
        QJsonObject body = objectOf(m_stage->wire.sent[1].body);
        const QJsonObject metadata = objectOf(body.take(u"message_metadata").toString().toUtf8());
        QCOMPARE(metadata.keys(), QStringList{u"floorwalker"_s});
        QCOMPARE(metadata[u"floorwalker"].toString().size(), 36);
        QCOMPARE(body, objectOf(encode(message())));
    }

    void eachWriteHasAnIdOfItsOwn()
    {
        const QByteArray first = ConversationAddition::content(u"p"_s, message(), false);
        const QByteArray second = ConversationAddition::content(u"p"_s, message(), false);
        QVERIFY(ConversationAddition::messageOf(first).metadata != ConversationAddition::messageOf(second).metadata);
    }

    void aLostAnswerIsProven_data()
    {
        QTest::addColumn<QString>("case_");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<int>("sent");
        QTest::newRow("it is listed") << u"listed"_s << u"arrived:abc"_s << 1;
        QTest::newRow("it is listed on the second page") << u"second page"_s << u"arrived:abc"_s << 1;
        QTest::newRow("another's with the same words is listed") << u"another's"_s << u"arrived:second"_s << 2;
        QTest::newRow("only older ones are listed") << u"older"_s << u"arrived:second"_s << 2;
        QTest::newRow("nothing is listed") << u"nothing"_s << u"unknown:"_s << 1;
        QTest::newRow("the list goes on, and is in no order") << u"no order"_s << u"unknown:"_s << 1;
    }
    void aLostAnswerIsProven()
    {
        QFETCH(QString, case_);
        const QString outcome = sendWithoutAnswer([this, &case_](const QString &metadata) {
            const Instant now = m_stage->clock.now();
            const QString ours = listed(u"abc"_s, metadata, now);
            if (case_ == u"listed")
                return page({ours, older()});
            if (case_ == u"second page") {
                m_stage->wire.answerWith(200, page({listed(u"new"_s, u"{}"_s, now)}, u"t"_s));
                return page({ours, older()});
            }
            if (case_ == u"another's")
                return page({listed(u"b"_s, u"{\"floorwalker\":\"5d1b\"}"_s, now), older()});
            if (case_ == u"older")
                return page({older()});
            if (case_ == u"nothing")
                return page({});
            return page({listed(u"b"_s, {}, now - std::chrono::hours(2)), listed(u"c"_s, {}, now)}, u"t"_s);
        });
        QTEST(outcome, "expected");
        QTEST(sends(), "sent");
    }

    void whatIsSentAgainCarriesTheSameId()
    {
        sendWithoutAnswer([this](const QString &) { return page({older()}); });
        QStringList ids;
        for (const WireRequest &request : m_stage->wire.sent) {
            if (request.url.path().endsWith(u":send"))
                ids << objectOf(request.body)[u"message_metadata"].toString();
        }
        QCOMPARE(ids.size(), 2);
        QCOMPARE(ids[0], ids[1]);
    }

    void theListIsTheAppsOwn_data()
    {
        QTest::addColumn<bool>("isOfDispatch");
        QTest::addColumn<QString>("query");
        QTest::newRow("of conversations") << false << u"app_id=app&direction=TO_CONTACT&view=WITH_METADATA&page_size=200"_s;
        QTest::newRow("of dispatch") << true
                                     << u"app_id=app&direction=TO_CONTACT&view=WITH_METADATA&messages_source=DISPATCH_SOURCE&page_size=200"_s;
    }
    void theListIsTheAppsOwn()
    {
        QFETCH(bool, isOfDispatch);
        ConversationSending sending(m_stage->client, m_stage->ledger, u"p"_s);
        QSignalSpy finished(&sending, &ConversationSending::finished);
        m_stage->wire.answerWith(200, page({}));
        m_stage->wire.answerWith(200, R"({"message_id":"abc"})");
        sending.send(message(), isOfDispatch);
        QVERIFY(m_stage->wait(finished));
        QTEST(m_stage->wire.sent.constFirst().url.query(), "query");
    }

    void aRefusedMessageIsRefused()
    {
        ConversationSending sending(m_stage->client, m_stage->ledger, u"p"_s);
        QSignalSpy finished(&sending, &ConversationSending::finished);
        m_stage->wire.answerWith(200, page({}));
        m_stage->wire.answerWith(400, R"({"error":{"code":3,"message":"No such channel","status":"INVALID_ARGUMENT"}})");
        sending.send(message(), false);
        QVERIFY(m_stage->wait(finished));
        QCOMPARE(printed(finished.constFirst().constFirst().value<QList<Entry>>()), u"refused:"_s);
    }

    void neitherTitleNorLogHasTheWords()
    {
        QCOMPARE(ConversationSending::titleOf(message(u"Secret"_s)), u"SMS:+358401234567"_s);
        sendWithoutAnswer([this](const QString &metadata) {
            return page({listed(u"abc"_s, metadata, m_stage->clock.now()), older()});
        });
        const QString log = m_stage->log().join(u'\n');
        QVERIFY(log.contains(u"conversation.send"));
        QVERIFY2(!log.contains(u"Hello") && !log.contains(u"40123"), qPrintable(log));
    }

    void aLostContactIsProven_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("expected");
        const QString other = u"{\"id\":\"other\",\"display_name\":\"Bob\",\"channel_identities\":[{\"channel\":\"SMS\",\"identity\":\"+358401234567\"}]}"_s;
        const QString maria = u"{\"id\":\"c\",\"display_name\":\"Maria\",\"channel_identities\":[{\"channel\":\"SMS\",\"identity\":\"+358401234567\"}]}"_s;
        QTest::newRow("it is listed") << QString() << maria << u"arrived:c"_s;
        QTest::newRow("it is listed beside another") << other << other + u',' + maria << u"arrived:c"_s;
        QTest::newRow("nothing is listed") << QString() << QString() << u"unknown:"_s;
        QTest::newRow("somebody else is new") << QString() << other << u"unknown:"_s;
        QTest::newRow("only the other is listed") << other << other << u"arrived:second"_s;
    }
    void aLostContactIsProven()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        ContactAdding adding(m_stage->client, m_stage->ledger, u"p"_s);
        QSignalSpy finished(&adding, &ContactAdding::finished);
        m_stage->wire.answerWith(200, page({before}, {}, u"contacts"_s));
        m_stage->wire.answerWith({.fault = WireFault::Lost});
        adding.add(contact());
        QVERIFY(QTest::qWaitFor([&] {
            m_stage->settle();
            return m_stage->wire.sent.size() == 2;
        }));
        QByteArray told = page({after}, {}, u"contacts"_s);
        told.insert(1, "\"id\":\"second\","); // a list and a new contact come from the same path
        m_stage->wire.answerPath(u"/contacts"_s, 200, told);
        QVERIFY(m_stage->wait(finished));
        QTEST(printed(finished.constFirst().constFirst().value<QList<Entry>>()), "expected");
    }
};

QTEST_GUILESS_MAIN(tst_ConversationLedger)
#include "tst_conversationledger.moc"
