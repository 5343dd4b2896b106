// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/ctl.h"

#include <QTest>

using namespace Qt::StringLiterals;

//! `floorwalkerctl export|show chats|emails|scripts` as a process against the demo tenant as another.
class tst_ExportContents : public QObject
{
    Q_OBJECT

private slots:
    void keysAreTheInterfacesOwnInCamelCase_data()
    {
        QTest::addColumn<QString>("view");
        QTest::addColumn<QStringList>("keys");
        QTest::newRow("chats") << u"chats"_s
                               << QStringList{u"id"_s, u"channelSubType"_s, u"originator"_s, u"fromQueue"_s, u"dateCreated"_s};
        QTest::newRow("emails") << u"emails"_s << QStringList{u"id"_s, u"caseId"_s, u"fromAddress"_s, u"dateCreated"_s};
        QTest::newRow("scripts") << u"scripts"_s
                                 << QStringList{u"id"_s, u"scriptId"_s, u"contactId"_s, u"originalcontactId"_s};
    }

    void keysAreTheInterfacesOwnInCamelCase()
    {
        QFETCH(QString, view);
        QFETCH(QStringList, keys);
        const QJsonArray rows = list(view, {});
        QVERIFY(!rows.isEmpty());
        for (const QString &key : keys)
            QVERIFY2(!rows.first().toObject().value(key).isNull(), qPrintable(key));
    }

    void theRangeFiltersWhatCame()
    {
        const QJsonArray all = list(u"chats"_s, {});
        const QString middle = all[all.size() / 2].toObject()[u"dateCreated"].toString();
        const QJsonArray since = list(u"chats"_s, {u"--since"_s, middle});
        const QJsonArray until = list(u"chats"_s, {u"--until"_s, middle});
        QVERIFY(since.size() > 0 && until.size() > 0);
        for (const QJsonValue &chat : since)
            QVERIFY(chat[u"dateCreated"].toString() >= middle);
        for (const QJsonValue &chat : until)
            QVERIFY(chat[u"dateCreated"].toString() <= middle);
    }

    void aFullPageIsMarkedIncomplete()
    {
        const Ran ran = run(u"export"_s, u"chats"_s, {u"--filter"_s, u"limit=3"_s, u"--format"_s, u"json"_s});
        QCOMPARE(ran.array().size(), 3);
        QCOMPARE(ran.code, 5);
        QVERIFY(ran.words.contains("Incomplete."));
    }

    void parametersOfTheInterfaceAskIt()
    {
        const QString destination = list(u"chats"_s, {}).first()[u"destination"].toString().trimmed();
        const QJsonArray found = list(u"chats"_s, {u"--filter"_s, u"destination="_s + destination});
        QVERIFY(!found.isEmpty());
        for (const QJsonValue &chat : found)
            QCOMPARE(chat[u"destination"].toString().trimmed(), destination);
    }

    void otherFieldsFilterWhatCame()
    {
        const QString queue = list(u"chats"_s, {}).first()[u"fromQueue"][u"name"].toString();
        const QJsonArray found = list(u"chats"_s, {u"--filter"_s, u"fromQueue="_s + queue.toLower()});
        QVERIFY(!found.isEmpty());
        for (const QJsonValue &chat : found)
            QCOMPARE(chat[u"fromQueue"][u"name"].toString(), queue);
    }

    void aChatIsShownOldestFirst()
    {
        const QString id = list(u"chats"_s, {}).last()[u"id"].toString(); // one that is over
        const QJsonArray messages = run(u"show"_s, u"chats"_s, {id, u"--format"_s, u"json"_s}).object()[u"transcript"].toArray();
        QVERIFY(messages.size() > 1);
        for (qsizetype i = 1; i < messages.size(); ++i)
            QVERIFY(messages[i - 1][u"timestamp"].toString() <= messages[i][u"timestamp"].toString());
        const QByteArray text = run(u"show"_s, u"chats"_s, {id}).out;
        QVERIFY(text.indexOf(messages.first()[u"message"].toString().toUtf8())
                < text.indexOf(messages.last()[u"message"].toString().toUtf8()));
    }

    void aMailIsShownWithoutItsMarkup()
    {
        const QString id = list(u"emails"_s, {}).first()[u"id"].toString();
        const Ran ran = run(u"show"_s, u"emails"_s, {id});
        QCOMPARE(ran.code, 0);
        QVERIFY(!ran.out.left(ran.out.indexOf("\ncontent:")).contains("<p"));
    }

    void scriptAnswersStandUnderTheirQuestions()
    {
        const QString id = list(u"scripts"_s, {}).first()[u"id"].toString();
        const QJsonObject result = run(u"show"_s, u"scripts"_s, {id, u"--format"_s, u"json"_s}).object();
        const QString question = result[u"raw"][u"scriptquestions"][0][u"data"].toString();
        QVERIFY(!question.isEmpty());
        QVERIFY(run(u"show"_s, u"scripts"_s, {id}).out.contains('\n' + question.toUtf8() + ": "));
    }

private:
    Ran run(const QString &command, const QString &view, const QStringList &arguments)
    {
        return m_ctl.run(m_demo.account(), QStringList{command, view} + arguments);
    }
    QJsonArray list(const QString &view, const QStringList &arguments)
    {
        return run(u"export"_s, view, arguments + QStringList{u"--format"_s, u"json"_s}).array();
    }

    DemoProcess m_demo;
    Ctl m_ctl;
};

QTEST_GUILESS_MAIN(tst_ExportContents)

#include "tst_exportcontents.moc"
