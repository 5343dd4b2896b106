// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/search/recordingsearch.h"

#include "tests/models/rest/clientstage.h"
#include "tests/support/democlient.h"

#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace floorwalker;
using namespace std::chrono_literals;
using State = SlicedSearch::State;

namespace {

constexpr Milliseconds interval = 30s;

QStringList idsIn(const QList<CallRecording> &recordings)
{
    QStringList ids;
    for (const CallRecording &recording : recordings)
        ids << recording.id.text();
    ids.sort();
    return ids;
}

//! A search whose tenant is written by the test.
struct Stage {
    Instant now() const { return client.clock.now(); }

    static QByteArray list(const char *ids)
    {
        QByteArrayList recordings;
        for (const QByteArray &id : QByteArray(ids).split(' '))
            recordings << "{\"id\":\"" + id + "\"}";
        return '[' + recordings.join(',') + ']';
    }

    //! The last hour's are there, and the feed has not asked yet.
    void found(const char *ids)
    {
        client.wire.answerWith(200, list(ids));
        search.start({now() - 1h, now()});
        client.settle();
    }
    //! The feed asks, and hears this.
    void poll(const QByteArray &answer, int status = 200)
    {
        client.wire.answerWith(status, answer);
        if (!search.feed().isNeeded())
            search.feed().acquire();
        client.pass(interval);
    }
    QStringList ids() const { return idsIn(search.all()); }
    //! The moment the last question names.
    Instant asked(const QString &parameter) const
    {
        return *instantFromIso(QUrlQuery(client.wire.sent.last().url).queryItemValue(parameter, QUrl::FullyDecoded));
    }

    ClientStage client;
    RecordingSearch search{client.client, interval, [] { return 0.0; }};
};

} // namespace

class tst_RecordingSearch : public QObject
{
    Q_OBJECT

private slots:
    void aDayOfTheDemoTenantIsFoundWhole()
    {
        DemoClient tenant(DemoClient::quiet());
        RecordingSearch search(tenant.client, interval);
        const Instant now = tenant.client.serverClock().now();
        const SearchRange day{now - 25h, now - 1h};
        search.start(day);
        QVERIFY(QTest::qWaitFor([&search] { return !search.slices().isUnderWay(); }, 20'000));
        QVERIFY(search.slices().isComplete());
        const auto all = tenant.ask(contactpro::callRecordings(
            {.range = contactpro::TimeRange{day.begin, day.end}, .limit = 1'000'000}));
        QVERIFY(all && all->size() > RecordingSearch::pageLimit / 4);
        QCOMPARE(idsIn(search.all()), idsIn(*all));
    }

    void whatLiesOnABorderIsOne()
    {
        Stage stage;
        stage.found("A B B");
        QCOMPARE(stage.ids(), (QStringList{QStringLiteral("A"), QStringLiteral("B")}));
    }

    void aNewOneArrives()
    {
        Stage stage;
        stage.found("A");
        QSignalSpy changed(&stage.search, &RecordingSearch::changed);
        stage.poll(Stage::list("A B"));
        QCOMPARE(stage.ids(), (QStringList{QStringLiteral("A"), QStringLiteral("B")}));
        QCOMPARE(changed.size(), 1);
    }

    void whatIsTheSameIsNotTold()
    {
        Stage stage;
        stage.found("A");
        QSignalSpy changed(&stage.search, &RecordingSearch::changed);
        stage.poll(Stage::list("A"));
        QCOMPARE(changed.size(), 0);
    }

    //! A recording is listed when it has been stored, which may take its time.
    void whatMayBeListedLateIsAskedForAgain()
    {
        Stage stage;
        stage.found("A");
        stage.poll("[]");
        stage.poll("[]");
        QVERIFY(stage.now() - stage.asked(QStringLiteral("start_time")) >= RecordingSearch::lateness);
        QVERIFY(stage.now() - stage.asked(QStringLiteral("start_time")) <= RecordingSearch::lateness + 2 * interval);
    }

    void afterAnOutageTheWholeOfItIsAskedFor()
    {
        Stage stage;
        stage.found("A");
        stage.poll("[]");
        const Instant seen = stage.asked(QStringLiteral("end_time"));
        for (int missed = 0; missed < 60; ++missed)
            stage.poll("down", 500);
        stage.client.wire.answerWith(200, "[]");
        stage.client.pass(10min);
        QVERIFY(stage.asked(QStringLiteral("end_time")) - seen > 20min);
        QCOMPARE(stage.asked(QStringLiteral("start_time")), seen - RecordingSearch::lateness);
    }

    void moreThanOneAnswerHoldsIsRemembered()
    {
        Stage stage;
        stage.found("A");
        QVERIFY(!stage.search.hasMissedNew());
        QByteArrayList ids;
        for (int i = 0; i < RecordingSearch::pageLimit; ++i)
            ids << QByteArray::number(i);
        stage.poll(Stage::list(ids.join(' ').constData()));
        QVERIFY(stage.search.hasMissedNew());
        stage.found("A");
        QVERIFY(!stage.search.hasMissedNew());
    }

    void aRefusalInterruptsAndKeepsWhatCame()
    {
        Stage stage;
        stage.client.wire.answerWith(403, "no");
        stage.search.start({stage.now() - 1h, stage.now()});
        stage.client.settle();
        QCOMPARE(stage.search.slices().state(), State::Interrupted);
        stage.client.wire.answerWith(200, Stage::list("A"));
        stage.search.slices().resume();
        stage.client.settle();
        QCOMPARE(stage.ids(), QStringList{QStringLiteral("A")});
    }
};

QTEST_GUILESS_MAIN(tst_RecordingSearch)
#include "tst_recordingsearch.moc"
