// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/search/contactsearch.h"

#include "models/rest/endpoints/contactpro.h"
#include "tests/models/rest/clientstage.h"
#include "tests/support/democlient.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace floorwalker;
using namespace std::chrono_literals;
using State = SlicedSearch::State;

namespace {

constexpr Milliseconds interval = 10s;
constexpr QLatin1StringView path("cmi/contacts");

ContactQuestion questionFor(const QString &queue)
{
    return {.conditions = {{QStringLiteral("queueId"), queue}}};
}

QSet<QString> idsIn(const ContactSet &contacts)
{
    QSet<QString> ids;
    for (ContactSlot slot = 0; slot < contacts.slotCount(); ++slot) {
        if (contacts.holds(slot))
            ids.insert(contacts.row(slot).idText());
    }
    return ids;
}

QSet<QString> idsIn(const ContactPage &page)
{
    QSet<QString> ids;
    for (const ContactChunkPtr &chunk : page.chunks) {
        for (quint32 row = 0; row < chunk->size(); ++row)
            ids.insert(chunk->row(row).idText());
    }
    return ids;
}

//! A search whose tenant is written by the test.
struct Stage {
    Instant now() const { return client.clock.now(); }

    QByteArray contact(const char *id, Instant arrival, std::optional<Instant> end = std::nullopt)
    {
        QJsonObject contact{{QStringLiteral("id"), QLatin1String(id)},
                            {QStringLiteral("status"), end ? QStringLiteral("Handled") : QStringLiteral("InProcess")},
                            {QStringLiteral("arrivalTime"), toIso(arrival)}};
        if (end)
            contact.insert(QStringLiteral("disconnectTime"), toIso(*end));
        return QJsonDocument(contact).toJson(QJsonDocument::Compact);
    }

    void answer(const QByteArrayList &contacts) { client.wire.answerWith(200, '[' + contacts.join(',') + ']'); }
    void answerHanging(const QByteArrayList &contacts)
    {
        client.wire.answerHanging({.status = 200, .body = '[' + contacts.join(',') + ']'});
    }

    void start(const ContactQuestion &question = {}) { search.start(question, {now() - 1h, now()}, true); }

    //! The last hour's contacts are there, and the feed has not asked yet.
    void found(const QByteArrayList &contacts)
    {
        answer(contacts);
        start();
        client.settle();
    }
    //! The feed asks, and hears this.
    void poll(const QByteArrayList &contacts)
    {
        answer(contacts);
        if (!search.feed().isNeeded())
            search.feed().acquire();
        client.pass(interval);
    }

    QStringList ids() const
    {
        QStringList ids = idsIn(search.contacts()).values();
        ids.sort();
        return ids;
    }
    ContactRow row(const char *id) const { return search.contacts().row(*search.contacts().find(PackedId::of(id))); }
    QString asked(const QString &parameter) const
    {
        return QUrlQuery(client.wire.sent.last().url).queryItemValue(parameter, QUrl::FullyDecoded);
    }

    ClientStage client;
    ContactSearch search{client.client, interval, [] { return 0.0; }};
};

QStringList list(const char *ids)
{
    return QString::fromLatin1(ids).split(u' ', Qt::SkipEmptyParts);
}

//! A search of the demo tenant over real HTTP.
struct DemoStage {
    explicit DemoStage(const QStringList &faults = {})
        : tenant(withFaults(faults))
    {
    }

    static demo::Options withFaults(const QStringList &faults)
    {
        demo::Options options = DemoClient::quiet();
        options.faults = faults;
        return options;
    }

    //! A day that is over, so that it stays as it is.
    SearchRange yesterday() const
    {
        const Instant now = tenant.client.serverClock().now();
        return {now - 25h, now - 1h};
    }

    bool find(const ContactQuestion &question, const SearchRange &range)
    {
        search.start(question, range, false);
        return ended();
    }
    bool ended()
    {
        return QTest::qWaitFor([this] { return !search.slices().isUnderWay(); }, 20'000);
    }

    QSet<QString> inOneQuestion(const ContactQuestion &question, const SearchRange &range)
    {
        const auto page = tenant.ask(contactpro::contacts(question, {range.begin, range.end}, 1'000'000));
        return page ? idsIn(*page) : QSet<QString>();
    }

    DemoClient tenant;
    ContactSearch search{tenant.client, interval};
};

} // namespace

class tst_ContactSearch : public QObject
{
    Q_OBJECT

private slots:
    void aDayIsFoundWhole()
    {
        DemoStage stage;
        const SearchRange day = stage.yesterday();
        const QSet<QString> expected = stage.inOneQuestion({}, day);
        QVERIFY(expected.size() > 1000);
        QVERIFY(stage.find({}, day));
        QVERIFY(stage.search.slices().isComplete());
        QCOMPARE(idsIn(stage.search.contacts()), expected);
    }

    void aDayIsFoundWholeAcrossTimeOutsOfTheGateway()
    {
        DemoStage stage({QStringLiteral("GET:/cmi/contacts:n=9:status=504")});
        const SearchRange day = stage.yesterday();
        QVERIFY(stage.find({}, day));
        QVERIFY(stage.search.slices().isComplete());
        QCOMPARE(idsIn(stage.search.contacts()), stage.inOneQuestion({}, day));
    }

    void aRunningSearchIsReplacedByAnother()
    {
        DemoStage stage;
        const SearchRange day = stage.yesterday();
        const ContactQuestion mails{.conditions = {{QStringLiteral("channel"), QStringLiteral("EMAIL")}}};
        const QSet<QString> expected = stage.inOneQuestion(mails, day);
        QVERIFY(!expected.isEmpty());
        stage.search.start({}, day, false);
        QTRY_VERIFY(stage.search.contacts().size() > 0);
        QVERIFY(stage.find(mails, day));
        QCOMPARE(idsIn(stage.search.contacts()), expected);
    }

    void aRefusalInterruptsAndSaysWhy_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("bad request") << 400 << ErrorKind::BadRequest;
        QTest::newRow("unauthorized") << 401 << ErrorKind::Unauthorized;
        QTest::newRow("forbidden") << 403 << ErrorKind::Forbidden;
    }

    void aRefusalInterruptsAndSaysWhy()
    {
        QFETCH(int, status);
        QFETCH(ErrorKind, kind);
        DemoStage stage({QStringLiteral("GET:/cmi/contacts:status=%1").arg(status)});
        QVERIFY(stage.find({}, stage.yesterday()));
        QCOMPARE(stage.search.slices().state(), State::Interrupted);
        QCOMPARE(stage.search.slices().error()->kind, kind);
        QVERIFY(!stage.search.slices().isComplete());
    }

    void goesOnWhereItWasInterrupted()
    {
        DemoStage stage({QStringLiteral("GET:/cmi/contacts:n=1:status=403")});
        const SearchRange day = stage.yesterday();
        QVERIFY(stage.find({}, day));
        QCOMPARE(stage.search.slices().state(), State::Interrupted);
        stage.search.slices().resume();
        QVERIFY(stage.ended());
        QVERIFY(stage.search.slices().isComplete());
        QCOMPARE(idsIn(stage.search.contacts()), stage.inOneQuestion({}, day));
    }

    void aNewContactArrives()
    {
        Stage stage;
        stage.found({stage.contact("A", stage.now() - 30min, stage.now() - 20min)});
        QSignalSpy merged(&stage.search, &ContactSearch::merged);
        stage.poll({stage.contact("B", stage.now())});
        QCOMPARE(stage.ids(), list("A B"));
        QCOMPARE(merged.size(), 1);
    }

    void anOpenContactEnds()
    {
        Stage stage;
        const Instant arrival = stage.now() - 2min;
        stage.found({stage.contact("A", arrival)});
        QVERIFY(stage.row("A").isOpen());
        stage.poll({stage.contact("A", arrival, stage.now())});
        QVERIFY(!stage.row("A").isOpen());
    }

    void whatIsTheSameIsNotTold()
    {
        Stage stage;
        const QByteArray open = stage.contact("A", stage.now() - 2min);
        stage.found({open});
        QSignalSpy merged(&stage.search, &ContactSearch::merged);
        stage.poll({open});
        stage.poll({open});
        QCOMPARE(merged.size(), 0);
    }

    void whatNoLongerFitsTheQuestionLeaves()
    {
        Stage stage;
        const QByteArray a = stage.contact("A", stage.now() - 2min);
        const QByteArray b = stage.contact("B", stage.now() - 1min);
        stage.found({b, a});
        stage.poll({b, a});
        stage.poll({a});
        QCOMPARE(stage.ids(), list("A"));
    }

    void whatComesBackIsThereAgain()
    {
        Stage stage;
        const QByteArray a = stage.contact("A", stage.now() - 2min);
        stage.found({a});
        stage.poll({a});
        stage.poll({});
        QCOMPARE(stage.ids(), list(""));
        stage.poll({a});
        QCOMPARE(stage.ids(), list("A"));
    }

    void noneLeavesBecauseTimeWentOn()
    {
        Stage stage;
        const QByteArray ended = stage.contact("A", stage.now() - 6min, stage.now() - 4min);
        stage.found({ended});
        stage.poll({ended});
        stage.client.pass(2min);
        stage.poll({});
        QCOMPARE(stage.ids(), list("A"));
    }

    void anOpenContactIsAskedForHoweverLongItLasts()
    {
        Stage stage;
        const Instant arrival = stage.now() - 50min;
        stage.found({stage.contact("A", arrival)});
        stage.poll({stage.contact("A", arrival)});
        QCOMPARE(stage.asked(QStringLiteral("startTime")), toIso(arrival));
        const QByteArray ended = stage.contact("A", arrival, stage.now());
        stage.poll({ended});
        stage.poll({ended});
        QVERIFY(*instantFromIso(stage.asked(QStringLiteral("startTime"))) >= stage.now() - 6min);
        QCOMPARE(stage.ids(), list("A"));
    }

    void moreThanAnAnswerHoldsIsPolledByWhatIsOpenAndTheLastMinutes()
    {
        Stage stage;
        const Instant arrival = stage.now() - 50min;
        stage.found({stage.contact("A", arrival)});
        QByteArrayList many;
        for (int i = 0; i < ContactSearch::pageLimit; ++i)
            many << stage.contact(QByteArray::number(i).constData(), stage.now() - 1min, stage.now());
        QSignalSpy answered(&stage.search.feed(), &Feed::answered);
        stage.poll(many); // read by a worker
        QTRY_COMPARE(stage.asked(QStringLiteral("status")), QStringLiteral("In*"));
        QCOMPARE(stage.asked(QStringLiteral("startTime")), toIso(arrival));
        stage.answerHanging({stage.contact("A", arrival)});
        QTRY_COMPARE(answered.size(), 1);
        stage.client.wire.sent.clear();
        stage.poll({stage.contact("A", arrival)});
        QCOMPARE(stage.client.wire.sent.size(), 2);
        const QUrlQuery first(stage.client.wire.sent.constFirst().url);
        QVERIFY(*instantFromIso(first.queryItemValue(QStringLiteral("startTime"), QUrl::FullyDecoded)) >= stage.now() - 6min);
    }

    void anAnswerToAnEarlierQuestionIsNobodys()
    {
        Stage stage;
        stage.start(questionFor(QStringLiteral("Q1")));
        stage.client.settle();
        stage.answerHanging({stage.contact("A", stage.now() - 2min)});
        stage.answer({stage.contact("B", stage.now() - 2min)});
        stage.start(questionFor(QStringLiteral("Q2")));
        stage.client.settle();
        QCOMPARE(stage.ids(), list("B"));
    }

    void aPollOfAnEarlierQuestionIsNobodys()
    {
        Stage stage;
        stage.found({});
        stage.search.feed().acquire();
        stage.client.pass(interval);
        QCOMPARE(stage.client.wire.hanging(), 1);
        stage.answerHanging({stage.contact("A", stage.now() - 2min)});
        stage.found({stage.contact("B", stage.now() - 2min)});
        QCOMPARE(stage.ids(), list("B"));
    }

    //! A click on another filter may come out of the rows that are told.
    void whoeverHearsOfRowsMayAskSomethingElse()
    {
        Stage stage;
        bool isFirst = true;
        connect(&stage.search, &ContactSearch::merged, this, [&] {
            if (std::exchange(isFirst, false))
                stage.start(questionFor(QStringLiteral("Q2")));
        });
        stage.answer({stage.contact("A", stage.now() - 2min)});
        stage.answer({stage.contact("B", stage.now() - 2min)});
        stage.start(questionFor(QStringLiteral("Q1")));
        stage.client.settle();
        QCOMPARE(stage.ids(), list("B"));
        QVERIFY(stage.search.slices().isComplete());
        QCOMPARE(stage.client.wire.sent.size(), 2);
    }

    void enoughIsEnough()
    {
        Stage stage;
        stage.answer({stage.contact("B", stage.now() - 2min, stage.now()), stage.contact("A", stage.now() - 3min, stage.now())});
        stage.search.start({.limit = 2}, {stage.now() - 24h, stage.now()}, false);
        stage.client.settle();
        QCOMPARE(stage.search.slices().state(), State::Done);
        QVERIFY(stage.search.hasReachedLimit());
        QVERIFY(!stage.search.slices().isComplete());
        QCOMPARE(stage.client.wire.sent.size(), 1);
    }

    void whatArrivedBeforeASliceIsNotYetAmongTheNewest()
    {
        Stage stage;
        stage.answer({stage.contact("B", stage.now() - 2min, stage.now()), stage.contact("A", stage.now() - 20h, stage.now())});
        stage.answer({stage.contact("C", stage.now() - 90min, stage.now() - 80min)});
        stage.search.start({.limit = 2}, {stage.now() - 24h, stage.now()}, false);
        stage.client.settle();
        QCOMPARE(stage.ids(), list("A B C"));
        QVERIFY(stage.search.hasReachedLimit());
    }

    void inAnotherOrderTheFirstAreKnownAtTheEnd()
    {
        Stage stage;
        stage.answer({stage.contact("B", stage.now() - 2min, stage.now())});
        stage.client.wire.answerPath(path, 200, "[]");
        stage.search.start({.sort = QStringLiteral("queueName"), .limit = 1}, {stage.now() - 24h, stage.now()}, false);
        stage.client.settle();
        QVERIFY(stage.search.slices().isComplete());
        QVERIFY(!stage.search.hasReachedLimit());
    }
};

QTEST_GUILESS_MAIN(tst_ContactSearch)

#include "tst_contactsearch.moc"
