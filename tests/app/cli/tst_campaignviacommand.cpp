// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/ctl.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

//! `campaign --via conversation` of the real program, at a demo tenant of its own process, without any Contact Pro.
class tst_CampaignViaCommand : public QObject
{
    Q_OBJECT

private slots:
    void init() { start(); }

    void endsAsItsManualSays_data()
    {
        QTest::addColumn<QString>("more");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("words");
        QTest::newRow("no channel") << u"--via conversation"_s << 2 << u"--channel"_s;
        QTest::newRow("a source") << u"--via conversation --channel sms --source a@b"_s << 2 << u"--source is for --via contactpro"_s;
        QTest::newRow("an app of nothing") << u"--source a@b --subtype sms --app x"_s << 2 << u"--app is for --via conversation"_s;
        QTest::newRow("a way that is none") << u"--via pigeon --channel sms"_s << 2 << u"pigeon"_s;
        QTest::newRow("a content that is none") << u"--via conversation --channel sms --content-type spam"_s << 2 << u"spam"_s;
        QTest::newRow("no app") << u"--via conversation --channel sms"_s << 8 << u"No app is chosen"_s;
        QTest::newRow("an app nobody has") << u"--via conversation --channel sms --app nobody"_s << 7 << u"404"_s;
    }
    void endsAsItsManualSays()
    {
        QFETCH(QString, more);
        QFETCH(QString, words);
        write("number,name\n0401234567,Anna\n");
        const Ran ran = campaign(u"check --outside-hours "_s + more, {u"--text"_s, u"Hi"_s, u"--recipients"_s, file()});
        QTEST(ran.code, "code");
        QVERIFY2(ran.words.contains(words.toUtf8()), ran.words.constData());
    }

    //! The first of the tenant's contacts has opted out of all, the second of marketing.
    void aCheckLeavesOutWhoOptedOut_data()
    {
        QTest::addColumn<QString>("content");
        QTest::addColumn<int>("optedOut");
        QTest::newRow("of anything") << QString() << 2;
        QTest::newRow("of all that is no marketing") << u"--content-type notification"_s << 1;
    }
    void aCheckLeavesOutWhoOptedOut()
    {
        QFETCH(QString, content);
        write("number,name\n+358457551000,Anna\n+358457551001,Bea\n0401234567,Cid\n");
        const Ran ran = via(u"check"_s, (u"--format json "_s + content).trimmed());
        QCOMPARE(ran.code, 5);
        QTEST(ran.object()[u"optedOut"].toInt(), "optedOut");
    }

    void aCheckEstimatesHowLongTheAppTakes()
    {
        write("number,name\n0401234567,Anna\n0401234568,Bea\n");
        QCOMPARE(via(u"check"_s, u"--format json"_s).object()[u"drainMs"].toInt(), 100);
        const Ran ran = via(u"check"_s);
        QVERIFY2(ran.out.contains("at 20 a second"), ran.out.constData());
    }

    void statusFollowsEachRecipient()
    {
        write("number,name\n0401234567,Anna\n+358401299992,Bea\n");
        QCOMPARE(via(u"send"_s).code, 0);
        QTRY_COMPARE_WITH_TIMEOUT(statusOf(u"DELIVERED"_s), 1, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(statusOf(u"FAILED"_s), 1, 30'000);
        const QJsonArray messages = status()[u"messages"].toArray();
        QCOMPARE(messages[1][u"address"].toString(), u"+358401299992"_s);
        QCOMPARE(messages[1][u"reason"].toString(), u"RECIPIENT_NOT_REACHABLE"_s);
        const Ran ran = campaign(u"status Spring"_s);
        QCOMPARE(ran.code, 5);
        QVERIFY2(ran.out.contains("1 DELIVERED, 1 FAILED"), ran.out.constData());
    }

    void manyAreReadFromTheAppsList()
    {
        QByteArray rows = "number,name\n";
        for (int i = 0; i < 25; ++i)
            rows += "+3584012345" + QByteArray::number(10 + i) + ",N\n";
        write(rows);
        QCOMPARE(via(u"send"_s).code, 0);
        QTRY_COMPARE_WITH_TIMEOUT(statusOf(u"DELIVERED"_s), 25, 30'000);
    }

    void whatWasNotSentIsGivenUp()
    {
        start({u"--fault"_s, u"POST:/conversation/*/messages?send:status=401"_s});
        write("number,name\n0401234567,Anna\n0401234568,Bea\n");
        QCOMPARE(via(u"send"_s).code, 3);
        const Ran ran = campaign(u"cancel Spring"_s);
        QCOMPARE(ran.code, 0);
        QVERIFY2(ran.words.contains("2 messages that were not sent yet are given up"), ran.words.constData());
        QCOMPARE(status()[u"givenUp"].toInt(), 2);
    }

    void whatWasSentCannotBeCalledBack_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("cancelled") << u"cancel Spring"_s << QByteArray("cannot be called back");
        QTest::newRow("edited") << u"edit Spring --text x"_s << QByteArray("nothing can be edited");
    }
    void whatWasSentCannotBeCalledBack()
    {
        QFETCH(QString, command);
        QFETCH(QByteArray, words);
        write("number,name\n0401234567,Anna\n");
        QCOMPARE(via(u"send"_s).code, 0);
        const Ran ran = campaign(command);
        QCOMPARE(ran.code, 8);
        QVERIFY2(ran.words.contains(words), ran.words.constData());
    }

    void theSameAgainSendsNothing()
    {
        write("number,name\n0401234567,Anna\n");
        QCOMPARE(via(u"send"_s).code, 0);
        const Ran again = via(u"send"_s);
        QCOMPARE(again.code, 0);
        QVERIFY2(again.words.contains("nothing of it is left"), again.words.constData());
    }

private:
    void start(const QStringList &more = {})
    {
        m_demo = std::make_unique<DemoProcess>(QStringList{u"--speed"_s, u"100"_s, u"--history-days"_s, u"0"_s} + more);
        m_ctl = std::make_unique<Ctl>();
        const QJsonObject conversation = m_demo->conversation();
        m_ctl->setVariable(u"FLOORWALKER_CONVERSATION_URL"_s, conversation[u"url"].toString());
        m_ctl->setVariable(u"FLOORWALKER_TEMPLATE_URL"_s, conversation[u"templateUrl"].toString());
        m_ctl->setVariable(u"FLOORWALKER_AUTH_URL"_s, conversation[u"authUrl"].toString());
        m_ctl->setVariable(u"FLOORWALKER_PROJECT"_s, conversation[u"project"].toString());
        m_ctl->setVariable(u"FLOORWALKER_KEY_ID"_s, conversation[u"keyId"].toString());
        m_ctl->setVariable(u"FLOORWALKER_KEY_SECRET"_s, conversation[u"keySecret"].toString());
        m_ctl->setVariable(u"FLOORWALKER_COUNTRY"_s, u"FI"_s);
        m_ctl->setVariable(u"FLOORWALKER_TIME_ZONE"_s, u"Europe/Helsinki"_s);
        m_ctl->setVariable(u"FLOORWALKER_LISTING_LAG"_s, u"0.1"_s);
    }

    QString file() const { return m_ctl->home() + u"/recipients.csv"_s; }
    void write(const QByteArray &bytes) const
    {
        QFile recipients(file());
        QVERIFY(recipients.open(QIODevice::WriteOnly) && recipients.write(bytes) == bytes.size());
    }
    Ran campaign(const QString &words, const QStringList &more = {}) { return m_ctl->run((u"campaign "_s + words).split(u' ') + more); }
    //! By the first app over SMS, "Hi Anna".
    Ran via(const QString &verb, const QString &more = {})
    {
        QString words = verb + u" --via conversation --channel sms --outside-hours --name Spring --app "_s + m_demo->conversation()[u"app"].toString();
        if (!more.isEmpty())
            words += u' ' + more;
        return campaign(words, {u"--text"_s, u"Hi {name}"_s, u"--recipients"_s, file()});
    }
    QJsonObject status() { return campaign(u"status Spring --format json"_s).object(); }
    int statusOf(const QString &word) { return status()[u"delivery"][word].toInt(); }

    std::unique_ptr<DemoProcess> m_demo;
    std::unique_ptr<Ctl> m_ctl;
};

QTEST_GUILESS_MAIN(tst_CampaignViaCommand)
#include "tst_campaignviacommand.moc"
