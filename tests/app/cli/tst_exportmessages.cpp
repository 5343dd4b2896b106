// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/ctl.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;

//! `floorwalkerctl export|show messages` as a process against the demo tenant as another.
class tst_ExportMessages : public QObject
{
    Q_OBJECT

private slots:
    void keysAreTheInterfacesOwn()
    {
        const QJsonObject row = list({u"--since"_s, u"-5d"_s, u"--filter"_s, u"recipients=400"_s}).first().toObject();
        for (const QString &key : {u"id"_s, u"source"_s, u"subType"_s, u"message"_s, u"contentType"_s, u"sendTime"_s,
                                   u"creationTime"_s, u"maxRetryCount"_s, u"retryDelay"_s})
            QVERIFY2(!row.value(key).isNull() && !row.value(key).isUndefined(), qPrintable(key));
        QCOMPARE(row[u"added"].toInt() + row[u"processing"].toInt() + row[u"handled"].toInt() + row[u"failed"].toInt(), 400);
    }

    void theRangeIsAboutEitherTime()
    {
        // Written today and due tomorrow; made long ago and due then.
        const QJsonArray usual = list({});
        QVERIFY(std::any_of(usual.begin(), usual.end(), [](const QJsonValue &row) {
            return row[u"sendTime"].toString() > QDateTime::currentDateTimeUtc().addSecs(3600).toString(Qt::ISODateWithMs);
        }));
        QVERIFY(list({u"--since"_s, u"-5d"_s}).size() > usual.size());
        const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
        const QJsonArray past = list({u"--since"_s, u"-5d"_s, u"--until"_s, u"-1d"_s});
        QVERIFY(!past.isEmpty());
        for (const QJsonValue &row : past)
            QVERIFY(row[u"creationTime"].toString() < now);
    }

    void aMomentItselfBelongsToItsRange()
    {
        QString created; // of one without another time
        const QJsonArray all = list({u"--since"_s, u"-5d"_s});
        for (const QJsonValue &row : all) {
            if (row[u"sendTime"].isNull())
                created = row[u"creationTime"].toString();
        }
        QVERIFY(!created.isEmpty());
        QCOMPARE(list({u"--since"_s, created}).last()[u"creationTime"].toString(), created);
    }

    void eachMessageComesOnce()
    {
        const QJsonArray rows = list({u"--since"_s, u"-5d"_s});
        QSet<QString> ids;
        for (const QJsonValue &row : rows)
            ids << row[u"id"].toString();
        QCOMPARE(ids.size(), rows.size());
    }

    void sourceAndSubtypeAreTheServersToFilter()
    {
        const QJsonArray rows = list({u"--since"_s, u"-5d"_s, u"--filter"_s, u"subType=whatsapp"_s, u"--filter"_s, u"source=12340002*"_s});
        QVERIFY(!rows.isEmpty());
        for (const QJsonValue &row : rows)
            QCOMPARE(row[u"source"].toString(), u"12340002@whatsapp.floor.example"_s);
    }

    void aRangeIsNoFilter()
    {
        QCOMPARE(run({u"export"_s, u"messages"_s, u"--filter"_s, u"sendTime=2026-01-01"_s}).code, 2);
    }

    void oneIsShownWithItsRecipients()
    {
        const QJsonObject row = list({u"--since"_s, u"-5d"_s, u"--filter"_s, u"contentType=template"_s}).first().toObject();
        const QString id = row[u"id"].toString();
        const QJsonObject shown = run({u"show"_s, u"messages"_s, id, u"--format"_s, u"json"_s}).object();
        QCOMPARE(shown[u"destinations"].toArray().size(), row[u"recipients"].toInt());
        QVERIFY(!shown[u"destinations"][0][u"status"].toString().isEmpty());
        QVERIFY(shown.contains(u"raw"));
        const QString address = shown[u"destinations"][0][u"address"].toString();
        QVERIFY(run({u"show"_s, u"messages"_s, id}).out.contains(address.toUtf8()));
    }

    void oneThatIsNotThereIsTold() { QCOMPARE(run({u"show"_s, u"messages"_s, QString(32, u'0')}).code, 7); }

private:
    Ran run(const QStringList &arguments) { return m_ctl.run(m_demo.account(), arguments); }
    QJsonArray list(const QStringList &more)
    {
        return run(QStringList{u"export"_s, u"messages"_s, u"--format"_s, u"json"_s} + more).array();
    }

    DemoProcess m_demo{QStringList{u"--quota"_s, u"100000"_s}};
    Ctl m_ctl;
};

QTEST_GUILESS_MAIN(tst_ExportMessages)
#include "tst_exportmessages.moc"
