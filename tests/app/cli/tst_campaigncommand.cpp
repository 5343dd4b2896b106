// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/ctl.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;

//! `campaign` of the real program, at a demo tenant of its own process, counted there.
class tst_CampaignCommand : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_demo = std::make_unique<DemoProcess>(QStringList{u"--quota"_s, u"100000"_s, u"--speed"_s, u"20"_s});
        m_ctl = std::make_unique<Ctl>();
        m_ctl->setVariable(u"FLOORWALKER_COUNTRY"_s, u"FI"_s);
        m_ctl->setVariable(u"FLOORWALKER_TIME_ZONE"_s, u"Europe/Helsinki"_s);
        m_ctl->setVariable(u"FLOORWALKER_LISTING_LAG"_s, u"0.1"_s);
        write(u"good.csv"_s, "number,name\n0401234567,Anna\n0407654321,Ben\n");
        write(u"mixed.csv"_s, "number,name\n0401234567,Anna\n0401234567,Anna\nxyz,Carl\n+35895550001,Dora\n0407654321,\n");
        write(u"landline.csv"_s, "number,name\n0401234567,Anna\n+35895550001,Dora\n");
    }

    void endsAsItsManualSays_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const QStringList &arguments, int code) {
            QTest::newRow(name) << arguments << code;
        };
        const QStringList sms{u"--source"_s, source(), u"--subtype"_s, u"sms"_s};
        const QStringList good = sms + QStringList{u"--text"_s, u"Hi"_s, u"--recipients"_s, u"good.csv"_s, u"--outside-hours"_s};
        row("no verb", {}, 2);
        row("a verb that is none", {u"burn"_s}, 2);
        row("check without a text", QStringList{u"check"_s, u"--recipients"_s, u"good.csv"_s} + sms, 2);
        row("check with a text and a template", QStringList{u"check"_s, u"--template"_s, u"good.csv"_s} + good, 2);
        row("check with a test", QStringList{u"check"_s, u"--test"_s, u"0401234567"_s} + good, 2);
        row("recipients that are not there",
            QStringList{u"check"_s, u"--text"_s, u"Hi"_s, u"--recipients"_s, u"nobody.csv"_s} + sms, 2);
        row("retries that are no number", QStringList{u"check"_s, u"--retries"_s, u"many"_s} + good, 2);
        row("a channel of the other way", QStringList{u"send"_s, u"--channel"_s, u"SMS"_s} + good, 2);
        row("too many retries", QStringList{u"check"_s, u"--retries"_s, u"11"_s} + good, 8);
        row("a column nobody has", QStringList{u"check"_s, u"--column"_s, u"fax"_s} + good, 8);
        row("a template that is none", QStringList{u"check"_s, u"--source"_s, source(), u"--subtype"_s, u"whatsapp"_s,
                                                   u"--template"_s, u"good.csv"_s, u"--recipients"_s, u"good.csv"_s}, 8);
        row("a time nobody understands", QStringList{u"send"_s, u"--at"_s, u"whenever"_s} + good, 8);
        row("a time that has passed", QStringList{u"send"_s, u"--at"_s, u"2020-01-01T10:00:00Z"_s} + good, 8);
        row("a test to no number", QStringList{u"send"_s, u"--test"_s, u"abc"_s} + good, 8);
        row("status of nothing", {u"status"_s}, 2);
        row("status of a name nobody knows", {u"status"_s, u"Spring"_s}, 7);
        row("status of an id nobody knows", {u"status"_s, QString(32, u'0')}, 7);
        row("cancel of a name nobody knows", {u"cancel"_s, u"Spring"_s}, 7);
        row("edit of nothing", {u"edit"_s, u"Spring"_s}, 2);
        row("retry of a name nobody knows", {u"retry"_s, u"Spring"_s}, 7);
    }
    void endsAsItsManualSays()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        arguments.replaceInStrings(QRegularExpression(u"^(\\w+\\.csv)$"_s), m_ctl->home() + u"/\\1"_s);
        const Ran ran = campaign(arguments);
        QVERIFY2(ran.code == code, qPrintable(QString::number(ran.code) + u' ' + QString::fromUtf8(ran.words)));
        QVERIFY(!ran.words.isEmpty());
        QCOMPARE(created(), 0);
    }

    void aCheckCountsWhoIsLeftOutAndSendsNothing()
    {
        const QString excluded = m_ctl->home() + u"/excluded.csv"_s;
        const Ran ran = check(u"mixed.csv"_s, u"Hi {name}"_s, {u"--format"_s, u"json"_s, u"--excluded"_s, excluded});
        QCOMPARE(ran.code, 5);
        const QJsonObject counts = ran.object();
        for (const QString &one : {u"good"_s, u"repeated"_s, u"invalid"_s, u"landline"_s, u"notFilled"_s, u"messages"_s, u"segments"_s})
            QVERIFY2(counts[one].toInt() == 1, qPrintable(one));
        QCOMPARE(counts[u"sample"].toString(), u"Hi Anna"_s);
        QVERIFY(counts[u"maySend"].toBool());
        QCOMPARE(created(), 0);
        QVERIFY(read(excluded).contains("xyz,Carl,4,invalid,"));
    }

    void aCheckNamesWhatIsWrong()
    {
        const Ran ran = check(u"good.csv"_s, u"Hi {nme}"_s, {u"--format"_s, u"json"_s});
        QCOMPARE(ran.code, 8);
        QCOMPARE(ran.object()[u"findings"][0][u"field"].toString(), u"message"_s);
        QVERIFY(!ran.object()[u"maySend"].toBool());
    }

    void eachGetsHisOwnText()
    {
        QCOMPARE(send(u"good.csv"_s, u"Hi {name}"_s, u"Spring"_s).code, 0);
        QCOMPARE(created(), 2);
        const QJsonArray messages = status(u"Spring"_s)[u"messages"].toArray();
        QCOMPARE(messages[0][u"message"].toString(), u"Hi Anna"_s);
        QCOMPARE(messages[1][u"message"].toString(), u"Hi Ben"_s);
        QTRY_COMPARE_WITH_TIMEOUT(status(u"Spring"_s)[u"handled"].toInt(), 2, 30'000);
    }

    void withoutANameTheFileAndTheDayGiveOne()
    {
        const Ran ran = campaign(messageOf(u"good.csv"_s, u"Hi"_s) + QStringList{u"--format"_s, u"json"_s}, u"send"_s);
        QVERIFY2(ran.words.contains("is called \"good 20"), ran.words.constData());
        QVERIFY(ran.object()[u"name"].toString().startsWith(u"good 20"));
    }

    void theSameAgainSendsNothing()
    {
        QCOMPARE(send(u"good.csv"_s, u"Hi {name}"_s, u"Spring"_s).code, 0);
        const Ran again = send(u"good.csv"_s, u"Hi {name}"_s, u"Spring"_s);
        QCOMPARE(again.code, 0);
        QVERIFY(again.words.contains("begun before"));
        QCOMPARE(created(), 2);
    }

    void anotherTextUnderTheNameIsRefused()
    {
        QCOMPARE(send(u"good.csv"_s, u"Hi {name}"_s, u"Spring"_s).code, 0);
        QCOMPARE(send(u"good.csv"_s, u"Hello {name}"_s, u"Spring"_s).code, 8);
        QCOMPARE(created(), 2);
    }

    void asksTheServerWhatBecameOfALostAnswer()
    {
        post("/_demo/faults", "POST:/cmi/messages:n=1:reset-after");
        QCOMPARE(send(u"good.csv"_s, u"Hi {name}"_s, u"Spring"_s).code, 0);
        QCOMPARE(created(), 2);
    }

    void whatGotNoAnswerBeforeIsAskedForAgain()
    {
        QCOMPARE(send(u"good.csv"_s, u"Hi"_s, u"Spring"_s).code, 0);
        change(u"UPDATE entries SET state = 1, server_id = NULL"_s); // as a kill leaves it
        QCOMPARE(campaign({u"status"_s, u"Spring"_s}).code, 6);
        QCOMPARE(send(u"good.csv"_s, u"Hi"_s, u"Spring"_s).code, 0);
        QCOMPARE(created(), 1);
        QCOMPARE(status(u"Spring"_s)[u"arrived"].toInt(), 1);
    }

    void aRefusalIsTold()
    {
        const Ran ran = campaign({u"send"_s, u"--source"_s, u"nobody@sms.example"_s, u"--subtype"_s, u"sms"_s, u"--text"_s, u"Hi"_s,
                                  u"--recipients"_s, path(u"good.csv"_s), u"--outside-hours"_s, u"--name"_s, u"Spring"_s});
        QCOMPARE(ran.code, 8);
        QVERIFY2(ran.words.contains("Unknown chat queue address"), ran.words.constData());
    }

    void aMissingRightEndsWithThree()
    {
        const Ran ran = m_ctl->run(m_demo->account(u"limited"_s),
                                   QStringList{u"campaign"_s, u"send"_s} + messageOf(u"good.csv"_s, u"Hi"_s));
        QVERIFY2(ran.code == 3, ran.words.constData());
        QCOMPARE(created(), 0);
    }

    void aTestGoesToOneNumberOnly()
    {
        const Ran ran = send(u"good.csv"_s, u"Hi {name}"_s, u"Spring"_s, {u"--test"_s, u"040 555 5555"_s});
        QVERIFY2(ran.code == 0, ran.words.constData());
        const QJsonObject shown = run({u"show"_s, u"messages"_s, QString::fromUtf8(ran.out.trimmed()), u"--format"_s, u"json"_s}).object();
        QCOMPARE(shown[u"message"].toString(), u"Hi Anna"_s);
        QCOMPARE(shown[u"destinations"].toArray().size(), 1);
        QCOMPARE(shown[u"destinations"][0][u"address"].toString(), u"+358405555555"_s);
        QCOMPARE(created(), 1);
    }

    void aTemplateGoesToThoseWhoConsented()
    {
        write(u"template.json"_s, R"({"template_body":"Dear {{1}}","type":"template","template_id":"t","language_code":"en",)"
                                  R"("parameters":{"body[1]text":"{name}"}})");
        const Ran ran = campaign({u"check"_s, u"--source"_s, u"12340009@whatsapp.floor.example"_s, u"--subtype"_s, u"whatsapp"_s,
                                  u"--template"_s, path(u"template.json"_s), u"--recipients"_s, path(u"good.csv"_s),
                                  u"--outside-hours"_s, u"--format"_s, u"json"_s});
        QVERIFY2(ran.code == 5 || ran.code == 8, ran.words.constData()); // nobody has asked these two
        QCOMPARE(ran.object()[u"noConsent"].toInt(), 2);
    }

    void cancelsWhatIsAhead()
    {
        QCOMPARE(send(u"good.csv"_s, u"Hi {name}"_s, u"Spring"_s, {u"--at"_s, u"in 3 h"_s}).code, 0);
        const Ran ran = campaign({u"cancel"_s, u"Spring"_s});
        QVERIFY2(ran.code == 0, ran.words.constData());
        QCOMPARE(ran.out.count(" cancelled"), 2);
        QCOMPARE(counter("deleted"), 2);
        QCOMPARE(status(u"Spring"_s)[u"gone"].toInt(), 2);
        QCOMPARE(campaign({u"cancel"_s, u"Spring"_s}).code, 0);
    }

    void cancellingGivesUpWhatWasNotSent()
    {
        QCOMPARE(send(u"good.csv"_s, u"Hi {name}"_s, u"Spring"_s, {u"--at"_s, u"in 3 h"_s}).code, 0);
        change(u"UPDATE entries SET state = 0, server_id = NULL WHERE ordinal = 1"_s);
        QCOMPARE(campaign({u"status"_s, u"Spring"_s}).code, 5);
        QCOMPARE(campaign({u"cancel"_s, u"Spring"_s}).code, 0);
        QCOMPARE(status(u"Spring"_s)[u"givenUp"].toInt(), 1);
    }

    void whatHasBegunIsNeitherCancelledNorEdited()
    {
        QCOMPARE(send(u"good.csv"_s, u"Hi"_s, u"Spring"_s).code, 0);
        QTRY_COMPARE_WITH_TIMEOUT(status(u"Spring"_s)[u"added"].toInt(), 0, 30'000);
        QCOMPARE(campaign({u"cancel"_s, u"Spring"_s}).code, 8);
        QCOMPARE(campaign({u"edit"_s, u"Spring"_s, u"--text"_s, u"Ho"_s}).code, 8);
        QCOMPARE(counter("deleted") + counter("changed"), 0);
    }

    void anEditChangesNothingElse()
    {
        QCOMPARE(send(u"good.csv"_s, u"Hi"_s, u"Spring"_s, {u"--at"_s, u"in 3 h"_s, u"--retries"_s, u"2"_s}).code, 0);
        const QJsonObject before = onlyMessage();
        QCOMPARE(campaign({u"edit"_s, u"Spring"_s, u"--text"_s, u"Hello {you}"_s}).code, 0);
        QJsonObject after = onlyMessage();
        QCOMPARE(after[u"message"].toString(), u"Hello {you}"_s);
        for (const QString &same : {u"destinations"_s, u"sendTime"_s, u"maxRetryCount"_s, u"retryDelay"_s, u"source"_s})
            QCOMPARE(after[same], before[same]);
        QCOMPARE(campaign({u"edit"_s, u"Spring"_s, u"--at"_s, u"asap"_s}).code, 0);
        QVERIFY(onlyMessage()[u"sendTime"].isNull());
    }

    void anEditIsJudgedBeforeItIsSent()
    {
        QCOMPARE(send(u"good.csv"_s, u"Hi"_s, u"Spring"_s, {u"--at"_s, u"in 3 h"_s}).code, 0);
        for (const QStringList &wrong : {QStringList{u"--retries"_s, u"11"_s}, {u"--retry-delay"_s, u"5"_s}, {u"--text"_s, QString()},
                                         {u"--text"_s, u"Hi"_s}, {u"--at"_s, u"2020-01-01T10:00:00Z"_s}})
            QCOMPARE(campaign(QStringList{u"edit"_s, u"Spring"_s} + wrong).code, 8);
        QCOMPARE(counter("changed"), 0);
    }

    void aRetryIsForThoseWhoFailed()
    {
        QCOMPARE(send(u"landline.csv"_s, u"Hi {name}"_s, u"Spring"_s, {u"--landlines"_s}).code, 0);
        QTRY_COMPARE_WITH_TIMEOUT(status(u"Spring"_s)[u"failed"].toInt(), 1, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(status(u"Spring"_s)[u"handled"].toInt(), 1, 30'000);
        QCOMPARE(campaign({u"status"_s, u"Spring"_s}).code, 5);
        QCOMPARE(campaign({u"retry"_s, u"Spring"_s, u"--outside-hours"_s}).code, 8); // a landline still is one
        const Ran ran = campaign({u"retry"_s, u"Spring"_s, u"--outside-hours"_s, u"--landlines"_s, u"--format"_s, u"json"_s});
        QVERIFY2(ran.code == 0, ran.words.constData());
        QCOMPARE(ran.object()[u"name"].toString(), u"Spring retry 1"_s);
        const QJsonArray again = status(u"Spring retry 1"_s)[u"messages"].toArray();
        QCOMPARE(again.size(), 1);
        QCOMPARE(again[0][u"message"].toString(), u"Hi Dora"_s);
        const Ran once = campaign({u"retry"_s, u"Spring"_s, u"--outside-hours"_s, u"--landlines"_s});
        QCOMPARE(once.code, 8);
        QVERIFY2(once.words.contains("Spring retry 1"), once.words.constData());
        QCOMPARE(created(), 3);
    }

    void aRetryOfNobodyIsRefused()
    {
        QCOMPARE(send(u"good.csv"_s, u"Hi"_s, u"Spring"_s, {u"--at"_s, u"in 3 h"_s}).code, 0);
        const Ran ran = campaign({u"retry"_s, u"Spring"_s});
        QCOMPARE(ran.code, 8);
        QVERIFY(ran.words.contains("Nobody failed"));
    }

    void anIdIsOneMessage()
    {
        QCOMPARE(send(u"good.csv"_s, u"Hi {name}"_s, u"Spring"_s, {u"--at"_s, u"in 3 h"_s}).code, 0);
        const QString id = status(u"Spring"_s)[u"messages"][0][u"id"].toString();
        const QJsonObject one = status(id);
        QCOMPARE(one[u"name"].toString(), u"Spring"_s);
        QCOMPARE(one[u"messages"].toArray().size(), 1);
        QCOMPARE(campaign({u"cancel"_s, id}).out, (id + u" cancelled\n"_s).toUtf8());
        QCOMPARE(campaign({u"cancel"_s, id}).code, 7);
        QCOMPARE(counter("deleted"), 1);
    }

    void manyMessagesAreAskedForAsOneList()
    {
        QByteArray rows = "number,name\n";
        for (int i = 0; i < 25; ++i)
            rows += "+3584012340" + QByteArray::number(10 + i) + ",N" + QByteArray::number(i) + '\n';
        write(u"many.csv"_s, rows);
        QCOMPARE(send(u"many.csv"_s, u"Hi {name}"_s, u"Spring"_s, {u"--at"_s, u"in 3 h"_s}).code, 0);
        ask("DELETE", "/_demo/requests");
        QCOMPARE(status(u"Spring"_s)[u"added"].toInt(), 25);
        QCOMPARE(ask("GET", "/_demo/requests").trimmed(), QByteArray(R"({"GET /cmi/messages":1})"));
        post("/_demo/manners", "repeated-message-ids=yes");
        QCOMPARE(status(u"Spring"_s)[u"added"].toInt(), 25);
    }

private:
    static QString source() { return u"12340009@sms.floor.example"_s; }

    QString path(const QString &name) const { return m_ctl->home() + u'/' + name; }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    static QByteArray read(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    Ran run(const QStringList &arguments) { return m_ctl->run(m_demo->account(), arguments); }
    Ran campaign(const QStringList &arguments, const QString &verb = {})
    {
        return run(QStringList{u"campaign"_s} + (verb.isEmpty() ? QStringList() : QStringList{verb}) + arguments);
    }
    QStringList messageOf(const QString &file, const QString &text) const
    {
        return {u"--source"_s, source(), u"--subtype"_s, u"sms"_s, u"--text"_s, text, u"--recipients"_s, path(file), u"--outside-hours"_s};
    }
    Ran check(const QString &file, const QString &text, const QStringList &more)
    {
        return campaign(messageOf(file, text) + more, u"check"_s);
    }
    Ran send(const QString &file, const QString &text, const QString &name, const QStringList &more = {})
    {
        return campaign(messageOf(file, text) + QStringList{u"--name"_s, name} + more, u"send"_s);
    }
    QJsonObject status(const QString &name) { return campaign({u"status"_s, name, u"--format"_s, u"json"_s}).object(); }
    //! Of Spring, whole.
    QJsonObject onlyMessage()
    {
        const QString id = status(u"Spring"_s)[u"messages"][0][u"id"].toString();
        return run({u"show"_s, u"messages"_s, id, u"--format"_s, u"json"_s}).object();
    }

    QByteArray ask(const QByteArray &verb, const char *path, const QByteArray &body = {})
    {
        QNetworkRequest request(QUrl(m_demo->account().url + QString::fromLatin1(path)));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"text/plain"_s);
        std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, verb, body));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        if (!reply->isFinished() && !finished.wait(10'000))
            qWarning("no answer");
        return reply->readAll();
    }
    void post(const char *path, const QByteArray &body) { ask("POST", path, body); }
    int counter(const char *name)
    {
        return QJsonDocument::fromJson(ask("GET", "/_demo/messages")).object().value(QLatin1String(name)).toInt();
    }
    int created() { return counter("created"); }

    //! The ledger, as a person could not.
    void change(const QString &sql) const
    {
        QDirIterator files(m_ctl->home(), {u"*.sqlite"_s}, QDir::Files, QDirIterator::Subdirectories);
        bool isChanged = false;
        while (files.hasNext()) {
            const QString file = files.next();
            if (!file.contains(u"/ledger/"))
                continue;
            {
                auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"ledger"_s);
                database.setDatabaseName(file);
                database.open();
                isChanged = QSqlQuery(database).exec(sql) || isChanged;
            }
            QSqlDatabase::removeDatabase(u"ledger"_s);
        }
        QVERIFY(isChanged);
    }

    std::unique_ptr<DemoProcess> m_demo;
    std::unique_ptr<Ctl> m_ctl;
    QNetworkAccessManager m_network;
};

QTEST_GUILESS_MAIN(tst_CampaignCommand)
#include "tst_campaigncommand.moc"
