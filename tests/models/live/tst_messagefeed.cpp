// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/live/messages.h"
#include "tests/models/live/floorstage.h"

#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace floorwalker;
using namespace std::chrono_literals;
using By = MessageQuestion::By;

namespace {

constexpr QLatin1StringView path("cmi/messages");

Instant at(const char *iso)
{
    return *instantFromIso(QString::fromLatin1(iso));
}

QByteArray message(const QByteArray &id, const QByteArray &text = "x", const QByteArray &created = "2026-05-28T10:00:00.000Z")
{
    return "{\"id\":\"" + id + "\",\"message\":\"" + text + "\",\"source\":\"q\",\"subType\":\"sms\",\"creationTime\":\"" + created + "\"}";
}

//! Messages of a tenant written by the test. It is 20:26:40 UTC, and the business day began at 21:00 the day before.
struct MessageStage {
    FakeClock clock;
    PathTransport wire;
    Nobody nobody;
    RestClient client{{wire, nobody, clock, [] { return 0.5; }}, QUrl(QStringLiteral("https://tenant.example")), 10'000};
    Messages messages{client, BusinessDay(QTimeZone("Europe/Helsinki"), QTime(0, 0)), 30s, [] { return 0.5; }};

    MessageStage() { wire.answer(path, "[]"); }

    void pass(Milliseconds span)
    {
        settle();
        clock.advance(span);
        settle();
    }

    void start()
    {
        messages.feed().acquire();
        pass(0s);
    }

    //! What was asked: "created 27T20:59:59.999Z..", "sent ..28T03:00:00.000Z"; day and time alone.
    QStringList asked() const
    {
        QStringList all;
        for (const QString &question : wire.asked) {
            const QUrlQuery query(question.section(u'?', 1));
            const bool isByCreation = query.hasQueryItem(QStringLiteral("creationTime"));
            const QString name = isByCreation ? QStringLiteral("creationTime") : QStringLiteral("sendTime");
            all << QStringLiteral("%1 %2..%3").arg(isByCreation ? QStringLiteral("created") : QStringLiteral("sent"),
                                                   query.queryItemValue(name).mid(8),
                                                   query.queryItemValue(name + QStringLiteral("End")).mid(8));
        }
        return all;
    }

    QString texts() const
    {
        QStringList all;
        for (const Message &one : messages.all())
            all << one.text;
        return all.join(u' ');
    }
};

} // namespace

class tst_MessageFeed : public QObject
{
    Q_OBJECT

private slots:
    void asksByCreationAndSendTimeFromTheBeginOfTheBusinessDay()
    {
        MessageStage stage;
        stage.start();
        QCOMPARE(stage.asked(), (QStringList{QStringLiteral("created 27T20:59:59.999Z.."), QStringLiteral("sent 27T20:59:59.999Z..")}));
        QVERIFY(stage.messages.isAnswered());
    }

    void theNextDayIsTheNextDays()
    {
        MessageStage stage;
        stage.start();
        stage.pass(24h);
        stage.wire.asked.clear();
        stage.pass(30s);
        QVERIFY(stage.asked().constFirst().startsWith(QStringLiteral("created 28T20:59:59.999Z")));
    }

    void asksWhatItIsAskedFor_data()
    {
        QTest::addColumn<MessageQuestion>("question");
        QTest::addColumn<QStringList>("asked");
        const Instant from = at("2026-05-01T00:00:00Z");
        const Instant until = at("2026-05-02T00:00:00Z");
        const QString created = QStringLiteral("created 30T23:59:59.999Z..02T00:00:00.000Z");
        const QString sent = QStringLiteral("sent 30T23:59:59.999Z..02T00:00:00.000Z");
        QTest::newRow("either") << MessageQuestion{.from = from, .until = until} << QStringList{created, sent};
        QTest::newRow("created") << MessageQuestion{.by = By::Created, .from = from, .until = until} << QStringList{created};
        QTest::newRow("sent") << MessageQuestion{.by = By::Sent, .from = from, .until = until} << QStringList{sent};
    }
    void asksWhatItIsAskedFor()
    {
        QFETCH(MessageQuestion, question);
        MessageStage stage;
        stage.messages.ask(question);
        stage.start();
        QTEST(stage.asked(), "asked");
    }

    void sourceAndSubtypeAreTheServersToFind()
    {
        MessageStage stage;
        stage.messages.ask({.by = By::Created, .source = QStringLiteral("98*"), .subtype = QStringLiteral("sms")});
        stage.start();
        QVERIFY2(stage.wire.asked.first().contains(u"source=98*&subType=sms"), qPrintable(stage.wire.asked.first()));
    }

    // What is held

    void bothListsAreOne()
    {
        MessageStage stage;
        stage.wire.answer(QStringLiteral("cmi/messages?creationTime=2026-05-27T20:59:59.999Z"), '[' + message("A", "a") + ',' + message("B", "b") + ']');
        stage.wire.answer(QStringLiteral("cmi/messages?sendTime=2026-05-27T20:59:59.999Z"), '[' + message("B", "b") + ',' + message("C", "c") + ']');
        stage.start();
        QCOMPARE(stage.texts(), QStringLiteral("a b c"));
    }

    void aRepeatedIdLosesNoMessage()
    {
        MessageStage stage;
        stage.wire.answer(path, '[' + message("A", "a") + ',' + message("A", "b", "2026-05-28T10:00:00.001Z") + ']');
        stage.start();
        QCOMPARE(stage.texts(), QStringLiteral("a b"));
    }

    void aFailureKeepsTheLastGoodOnes()
    {
        MessageStage stage;
        stage.wire.answer(path, '[' + message("A", "a") + ']');
        stage.start();
        stage.wire.fail(path, 403);
        stage.pass(30s);
        QCOMPARE(stage.texts(), QStringLiteral("a"));
        QVERIFY(stage.messages.feed().health().error);
    }

    void halfAnAnswerIsNone()
    {
        MessageStage stage;
        stage.wire.answer(path, '[' + message("A", "a") + ']');
        stage.wire.fail(QStringLiteral("cmi/messages?sendTime=2026-05-27T20:59:59.999Z"), 403);
        stage.start();
        QVERIFY(!stage.messages.isAnswered());
        QCOMPARE(stage.messages.all().size(), 0);
    }

    void tellsOnlyWhatChanges()
    {
        MessageStage stage;
        QSignalSpy changed(&stage.messages, &Messages::changed);
        stage.start();
        QCOMPARE(changed.size(), 1); // that there are none is news
        stage.pass(30s);
        QCOMPARE(changed.size(), 1);
        stage.wire.answer(path, '[' + message("A") + ']');
        stage.pass(30s);
        QCOMPARE(changed.size(), 2);
    }

    // Another question

    void anotherQuestionForgetsAndAsksAtOnce()
    {
        MessageStage stage;
        stage.wire.answer(path, '[' + message("A", "a") + ']');
        stage.start();
        stage.wire.asked.clear();
        QSignalSpy changed(&stage.messages, &Messages::changed);
        stage.messages.ask({.by = By::Sent});
        QCOMPARE(changed.size(), 1);
        QVERIFY(!stage.messages.isAnswered());
        QCOMPARE(stage.messages.all().size(), 0);
        stage.pass(0s);
        QCOMPARE(stage.asked(), QStringList{QStringLiteral("sent 27T20:59:59.999Z..")});
        QCOMPARE(stage.texts(), QStringLiteral("a"));
    }

    void theSameQuestionIsNone()
    {
        MessageStage stage;
        stage.start();
        stage.wire.asked.clear();
        stage.messages.ask({});
        stage.pass(0s);
        QVERIFY(stage.messages.isAnswered());
        QCOMPARE(stage.wire.asked.size(), 0);
    }

    void anAnswerToAnEarlierQuestionIsNobodys_data()
    {
        QTest::addColumn<MessageQuestion>("later");
        QTest::newRow("as many ranges") << MessageQuestion{.source = QStringLiteral("r")};
        QTest::newRow("fewer ranges") << MessageQuestion{.by = By::Sent, .source = QStringLiteral("r")};
    }
    void anAnswerToAnEarlierQuestionIsNobodys()
    {
        QFETCH(MessageQuestion, later);
        MessageStage stage;
        stage.wire.answer(path, '[' + message("A", "earlier") + ']');
        stage.messages.feed().acquire();
        stage.clock.advance(0s); // the first question is on its way
        QCOMPARE(stage.wire.asked.size(), 1);
        stage.messages.ask(later);
        stage.wire.answer(path, '[' + message("B", "later") + ']');
        bool wasEarlierShown = false;
        QObject::connect(&stage.messages, &Messages::changed, this, [&] { wasEarlierShown |= stage.texts().contains(u"earlier"); });
        stage.pass(0s);
        stage.pass(0s);
        QVERIFY(!wasEarlierShown);
        QCOMPARE(stage.texts(), QStringLiteral("later"));
        QVERIFY(stage.wire.asked.last().contains(u"source=r"));
    }

    // Too much at once

    void aRangeThatIsTooLargeIsCutIntoQuarters_data()
    {
        QTest::addColumn<MessageQuestion>("question");
        QTest::addColumn<QStringList>("asked");
        QTest::newRow("a day") << MessageQuestion{.by = By::Created, .from = at("2026-05-01T00:00:00Z"), .until = at("2026-05-02T00:00:00Z")}
                               << QStringList{QStringLiteral("created 30T23:59:59.999Z..01T06:00:00.000Z"), QStringLiteral("created 01T05:59:59.999Z..01T12:00:00.000Z"),
                                              QStringLiteral("created 01T11:59:59.999Z..01T18:00:00.000Z"), QStringLiteral("created 01T17:59:59.999Z..02T00:00:00.000Z")};
        QTest::newRow("an hour") << MessageQuestion{.by = By::Sent, .from = at("2026-05-01T00:00:00Z"), .until = at("2026-05-01T01:00:00Z")}
                                 << QStringList{QStringLiteral("sent 30T23:59:59.999Z..01T00:15:00.000Z"), QStringLiteral("sent 01T00:14:59.999Z..01T00:30:00.000Z"),
                                                QStringLiteral("sent 01T00:29:59.999Z..01T00:45:00.000Z"), QStringLiteral("sent 01T00:44:59.999Z..01T01:00:00.000Z")};
        QTest::newRow("today and whatever is ahead") << MessageQuestion{.by = By::Sent}
                                 << QStringList{QStringLiteral("sent 27T20:59:59.999Z..28T03:00:00.000Z"), QStringLiteral("sent 28T02:59:59.999Z..28T09:00:00.000Z"),
                                                QStringLiteral("sent 28T08:59:59.999Z..28T15:00:00.000Z"), QStringLiteral("sent 28T14:59:59.999Z..28T21:00:00.000Z"),
                                                QStringLiteral("sent 28T20:59:59.999Z..")};
    }
    void aRangeThatIsTooLargeIsCutIntoQuarters()
    {
        QFETCH(MessageQuestion, question);
        MessageStage stage;
        stage.wire.fail(path, 504);
        stage.messages.ask(question);
        stage.start();
        QVERIFY(!stage.messages.isAnswered());
        stage.wire.asked.clear();
        stage.wire.answer(path, "[]");
        stage.pass(2min);
        QTEST(stage.asked().mid(0, question.until ? 4 : 5), "asked");
        QVERIFY(stage.messages.isAnswered());
    }

    void bothRangesAreCutAndMerged()
    {
        MessageStage stage;
        stage.wire.fail(path, 504);
        stage.messages.ask({.from = at("2026-05-01T00:00:00Z"), .until = at("2026-05-02T00:00:00Z")});
        stage.start();
        stage.wire.asked.clear();
        stage.wire.answer(path, "[]");
        stage.wire.answer(QStringLiteral("cmi/messages?creationTime=2026-05-01T05:59:59.999Z&creationTimeEnd=2026-05-01T12:00:00.000Z"),
                          '[' + message("A", "a") + ']');
        stage.wire.answer(QStringLiteral("cmi/messages?sendTime=2026-05-01T17:59:59.999Z&sendTimeEnd=2026-05-02T00:00:00.000Z"),
                          '[' + message("A", "a") + ',' + message("B", "b") + ']');
        stage.pass(2min);
        QCOMPARE(QSet<QString>(stage.wire.asked.cbegin(), stage.wire.asked.cend()).size(), 8);
        QCOMPARE(stage.texts(), QStringLiteral("a b"));
    }

    void whatIsStillTooLargeIsCutOnceMore()
    {
        MessageStage stage;
        stage.wire.fail(path, 504);
        stage.messages.ask({.by = By::Created, .from = at("2026-05-01T00:00:00Z"), .until = at("2026-05-01T16:00:00Z")});
        stage.start();
        stage.pass(10min);
        stage.wire.asked.clear();
        stage.wire.answer(path, "[]");
        stage.pass(10min);
        QCOMPARE(stage.asked().constFirst(), QStringLiteral("created 30T23:59:59.999Z..01T01:00:00.000Z"));
        QVERIFY(stage.messages.isAnswered());
    }
};

QTEST_GUILESS_MAIN(tst_MessageFeed)
#include "tst_messagefeed.moc"
