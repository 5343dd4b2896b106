// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/ctl.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

//! `remark` and `chat new` of the real program, at a demo tenant of its own process.
class tst_ContactWrites : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_ctl.setVariable(u"FLOORWALKER_LISTING_LAG"_s, u"0.1"_s); }

    void endsAsItsManualSays_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        const QString queue(32, u'0');
        QTest::newRow("remark without a text") << QStringList{u"remark"_s, u"A"_s} << 2;
        QTest::newRow("remark with an empty text") << QStringList{u"remark"_s, u"A"_s, u" "_s} << 2;
        QTest::newRow("remark of nothing") << QStringList{u"remark"_s, queue, u"text"_s} << 7;
        QTest::newRow("chat without a verb") << QStringList{u"chat"_s} << 2;
        QTest::newRow("chat without a queue") << chat({u"--text"_s, u"x"_s}).mid(0, 2) << 2;
        QTest::newRow("chat with two texts") << chat({u"--from-queue"_s, queue, u"--text"_s, u"x"_s, u"--transcript"_s, u"y"_s}) << 2;
        QTest::newRow("chat with no file") << chat({u"--from-queue"_s, queue, u"--transcript"_s, u"/nowhere"_s}) << 2;
        QTest::newRow("chat from a queue's number") << chat({u"--from-queue"_s, u"505"_s, u"--text"_s, u"x"_s}) << 8;
        QTest::newRow("chat from a queue the tenant does not know") << chat({u"--from-queue"_s, queue, u"--text"_s, u"x"_s}) << 8;
    }

    void endsAsItsManualSays()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        const Ran ran = m_ctl.run(m_demo.account(), arguments);
        QVERIFY2(ran.code == code, ran.words.constData());
        QVERIFY(!ran.words.isEmpty());
    }

    void saysWhoMayRemark()
    {
        const QJsonArray calls = list(u"contacts"_s, {u"--since"_s, u"-1d"_s, u"--filter"_s, u"channel=PHONE"_s, u"--filter"_s,
                                                     u"status=Handled"_s});
        int refused = 0;
        for (qsizetype i = 0; i < calls.size() && refused == 0; ++i) {
            const Ran ran = m_ctl.run(m_demo.account(), {u"remark"_s, calls[i][u"contactGroupId"].toString(), u"seen"_s});
            if (ran.code != 3)
                continue;
            ++refused;
            QVERIFY(ran.words.contains("not the responsible agent"));
        }
        QCOMPARE(refused, 1);
    }

    void startsAChatWithATranscript()
    {
        QFile file(m_ctl.home() + u"/transcript.txt"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("bot@acme.com: How can I help?\na@b.example: A human\n");
        file.close();
        const Ran ran = m_ctl.run(m_demo.account(), chat({u"--from-queue"_s, chatQueue(), u"--transcript"_s, file.fileName()}));
        QVERIFY2(ran.code == 0, ran.words.constData());
        const Ran shown = m_ctl.run(m_demo.account(), {u"show"_s, u"chats"_s, QString::fromUtf8(ran.out.trimmed())});
        QVERIFY(shown.out.indexOf("How can I help?") < shown.out.indexOf("A human"));
    }

    void sendsOneMessageOut()
    {
        const Ran ran = m_ctl.run(m_demo.account(), chat({u"--from-queue"_s, chatQueue(), u"--text"_s, u"Ready"_s, u"--outbound"_s,
                                                          u"--format"_s, u"json"_s}));
        QVERIFY2(ran.code == 0, ran.words.constData());
        QCOMPARE(ran.object()[u"state"].toString(), u"arrived"_s);
    }

private:
    static QStringList chat(const QStringList &others)
    {
        return QStringList{u"chat"_s, u"new"_s, u"--originator"_s, u"a@b.example"_s, u"--destination"_s, u"+358401234567"_s,
                           u"--subtype"_s, u"text"_s} + others;
    }
    QJsonArray list(const QString &view, const QStringList &arguments)
    {
        return m_ctl.run(m_demo.account(), QStringList{u"export"_s, view, u"--format"_s, u"json"_s} + arguments).array();
    }
    QString chatQueue()
    {
        return list(u"queues"_s, {u"--filter"_s, u"channel=chat"_s}).first()[u"id"].toString();
    }

    DemoProcess m_demo;
    Ctl m_ctl;
};

QTEST_GUILESS_MAIN(tst_ContactWrites)

#include "tst_contactwrites.moc"
