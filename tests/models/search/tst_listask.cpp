// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/search/listask.h"
#include "tests/models/live/floorstage.h"
#include "tests/support/settle.h"

#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace floorwalker;

namespace {

constexpr QLatin1StringView path("cmi/chats");

QByteArray chats(int count)
{
    QByteArray list;
    for (int i = 0; i < count; ++i)
        list += QByteArray(i ? "," : "") + "{\"id\":\"C" + QByteArray::number(i) + "\"}";
    return '[' + list + ']';
}

//! A list of chats whose tenant is written by the test.
class Stage {
public:
    FakeClock clock;
    PathTransport wire;
    Nobody nobody;
    RestClient client{{wire, nobody, clock, [] { return 0.5; }}, QUrl(QStringLiteral("https://tenant.example")), 10'000};
    ListAskOf<Chat> list{client, [](const ListQuestion &question) {
                             return contactpro::chats({.originator = question.conditions.value(QStringLiteral("originator")),
                                                       .limit = question.limit});
                         }};

    void ask(const ListQuestion &question = {})
    {
        list.ask(question);
        settle();
    }
    QStringList limits() const
    {
        QStringList found;
        for (const QString &one : wire.asked)
            found << QUrlQuery(one.section(u'?', 1)).queryItemValue(QStringLiteral("limit"));
        return found;
    }
};

ListQuestion fromAnna()
{
    return {.conditions = {{QStringLiteral("originator"), QStringLiteral("anna")}}};
}

} // namespace

class tst_ListAsk : public QObject
{
    Q_OBJECT

private slots:
    void theAnswerIsHeldWithItsTime()
    {
        Stage stage;
        stage.wire.answer(path, chats(3));
        QSignalSpy changed(&stage.list, &ListAsk::changed);
        stage.ask();
        QCOMPARE(stage.list.count(), 3);
        QVERIFY(stage.list.answeredAt());
        QCOMPARE(changed.count(), 2); // asked, answered
    }

    void theSameIsNotAskedTwiceAtOnce()
    {
        Stage stage;
        QSignalSpy changed(&stage.list, &ListAsk::changed);
        stage.ask();
        stage.ask();
        QCOMPARE(changed.count(), 1); // the client would join the second to the first
        QCOMPARE(stage.wire.asked.size(), 1);
    }

    void anAnswerToAFormerQuestionIsNobodys()
    {
        Stage stage;
        stage.wire.answer(path + QStringLiteral("?limit=1000"), chats(3));
        stage.list.ask({});
        stage.list.ask(fromAnna());
        settle();
        QCOMPARE(stage.list.count(), 0);
        QVERIFY(stage.list.isUnderWay());
    }

    void aFullAnswerLooksCut_data()
    {
        QTest::addColumn<int>("limit");
        QTest::addColumn<int>("came");
        QTest::addColumn<bool>("isCut");
        QTest::newRow("as long as its limit") << 20 << 20 << true;
        QTest::newRow("longer: the limit was overlooked") << 20 << 30 << true;
        QTest::newRow("shorter") << 20 << 19 << false;
        QTest::newRow("as long as a limit of the server's own") << 1000 << 100 << true;
    }
    void aFullAnswerLooksCut()
    {
        QFETCH(int, limit);
        QFETCH(int, came);
        QFETCH(bool, isCut);
        Stage stage;
        stage.wire.answer(path, chats(came));
        stage.ask({.limit = limit});
        QCOMPARE(stage.list.isCut(), isCut);
    }

    void whatCameStaysWhenTheSameFails()
    {
        Stage stage;
        stage.wire.answer(path, chats(3));
        stage.ask();
        stage.wire.fail(path, 403);
        stage.ask();
        QCOMPARE(stage.list.count(), 3);
        QCOMPARE(stage.list.error()->kind, ErrorKind::Forbidden);
        QVERIFY(stage.list.answeredAt());
    }

    void anotherQuestionForgetsTheFormerAnswer()
    {
        Stage stage;
        stage.wire.answer(path, chats(3));
        stage.ask();
        stage.wire.fail(path, 403);
        stage.ask(fromAnna());
        QCOMPARE(stage.list.count(), 0);
        QVERIFY(!stage.list.answeredAt());
    }

    void whatTookTooLongIsAskedForInHalf()
    {
        Stage stage;
        stage.wire.fail(path, 504);
        stage.ask();
        stage.ask();
        stage.wire.answer(path, chats(250));
        stage.ask();
        QCOMPARE(stage.limits(), (QStringList{QStringLiteral("1000"), QStringLiteral("500"), QStringLiteral("250")}));
        QVERIFY(stage.list.isCut());
        stage.ask();
        QCOMPARE(stage.limits().constLast(), QStringLiteral("250"));
    }

    void anotherQuestionHasItsWholeLimitAgain()
    {
        Stage stage;
        stage.wire.fail(path, 504);
        stage.ask();
        stage.ask(fromAnna());
        QCOMPARE(stage.limits().constLast(), QStringLiteral("1000"));
    }
};

QTEST_GUILESS_MAIN(tst_ListAsk)
#include "tst_listask.moc"
