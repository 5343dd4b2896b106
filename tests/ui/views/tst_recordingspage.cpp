// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desk.h"

#include "ui/widgets/keyvaluelist.h"
#include "ui/widgets/panel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QUrlQuery>

using namespace floorwalker;
using namespace std::chrono_literals;

namespace {

constexpr QLatin1StringView path("cmi/callRecordings");
constexpr QLatin1StringView markId("11111111111111111111111111111111");
constexpr QLatin1StringView salesId("22222222222222222222222222222222");
constexpr QLatin1StringView nilsId("33333333333333333333333333333333");

} // namespace

class tst_RecordingsPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Desk> m_desk;
    FloorFixture &tenant() { return m_desk->tenant; }
    MainWindow &window() { return *m_desk->window; }
    TableView &recordings() { return m_desk->table(QStringLiteral("Recordings")); }
    TableView &listens() { return m_desk->table(QStringLiteral("Listened to by")); }
    QStringList owners() { return seen::column(recordings(), QStringLiteral("Owner")); }
    QStringList banners() { return seen::banners(*seen::find<Panel>(window(), QStringLiteral("Recordings"))); }

    QByteArray recording(QLatin1StringView id, const QByteArray &owner, const QByteArray &call, int secondsAgo)
    {
        return QByteArray("{\"id\":\"") + id.latin1() + "\",\"owner_name\":\"" + owner + "\",\"owner_type\":\""
            + (owner == "Sales" ? "queue" : "user") + "\",\"call_id\":\"" + call + "\",\"contact_id\":\"C" + call
            + "\",\"file_name\":\"100\\\\2026_05\\\\SSR_" + owner + ".wav\",\"file_path\":\"\",\"creation_time\":\""
            + tenant().ago(secondsAgo) + "\",\"stars\":5}";
    }
    static QByteArray listen(const QByteArray &login, const QByteArray &name, const QByteArray &reason, const QByteArray &at)
    {
        return "{\"user_id\":\"" + login + "\",\"user_name\":\"" + name + "\",\"description\":\"" + reason
            + "\",\"time_stamp\":\"" + at + "\"}";
    }
    //! Two of one call, and between them in time one of another.
    void answerWithThree()
    {
        tenant().answerWithASmallFloor();
        tenant().answer(path, '[' + recording(markId, "Smith, Mark", "X", 600) + ',' + recording(nilsId, "Berg, Nils", "Y", 300)
                                  + ',' + recording(salesId, "Sales", "X", 60) + ']');
        const QByteArray single = recording(markId, "Smith, Mark", "X", 600);
        tenant().answer(path + u'/' + markId,
                        single.chopped(1) + ",\"listen_log\":[" + listen("anna", "Aalto, Anna", "complaint", tenant().ago(500))
                            + ',' + listen(tenant().profile.user.toUtf8(), "Me Myself", "monthly review", tenant().ago(100)) + "]}");
    }
    void sitDown()
    {
        m_desk->sitDown(QStringLiteral("recordings"));
        tenant().pass(1s);
    }
    void choose(const QString &owner)
    {
        recordings().setCurrentIndex(recordings().model()->index(int(owners().indexOf(owner)), 0));
        tenant().pass(1s);
    }
    //! The oldest moment that was asked for.
    Instant oldestAsked()
    {
        Instant oldest = Instant::max();
        for (const WireRequest &request : tenant().wire.sent()) {
            if (request.url.path().endsWith(path))
                oldest = std::min(oldest, *instantFromIso(QUrlQuery(request.url).queryItemValue(QStringLiteral("start_time"), QUrl::FullyDecoded)));
        }
        return oldest;
    }
    void askFor(const QString &id)
    {
        tenant().wire.forgetSent();
        auto &field = seen::part<QLineEdit>(window(), QStringLiteral("Call id or contact id"));
        field.setText(id);
        QTest::keyClick(&field, Qt::Key_Return);
        tenant().pass(1s);
    }
    //! The values of that parameter among the questions sent, each once.
    QStringList asked(const QString &parameter)
    {
        QStringList values;
        for (const WireRequest &request : tenant().wire.sent()) {
            if (request.url.path().endsWith(path) && QUrlQuery(request.url).hasQueryItem(parameter))
                values << QUrlQuery(request.url).queryItemValue(parameter);
        }
        values.removeDuplicates();
        return values;
    }
    qsizetype questions()
    {
        const auto sent = tenant().wire.sent();
        return std::count_if(sent.begin(), sent.end(), [](const WireRequest &request) { return request.url.path().endsWith(path); });
    }

private slots:
    void init() { m_desk = std::make_unique<Desk>(); }
    void cleanup() { m_desk.reset(); }

    // Live

    void theNewestCallStandsOnTopWithItsRecordingsTogether()
    {
        answerWithThree();
        sitDown();
        QCOMPARE(owners(), (QStringList{QStringLiteral("Smith, Mark"), QStringLiteral("Sales"), QStringLiteral("Berg, Nils")}));
        QCOMPARE(seen::column(recordings(), QStringLiteral("Of call")),
                 (QStringList{QStringLiteral("1 / 2"), QStringLiteral("2 / 2"), QStringLiteral("1")}));
    }

    void aFileIsShownByItsLastPart()
    {
        answerWithThree();
        sitDown();
        QCOMPARE(seen::column(recordings(), QStringLiteral("File")).constLast(), QStringLiteral("SSR_Berg, Nils.wav"));
    }

    void anIdAsksForThoseOfACall()
    {
        answerWithThree();
        sitDown();
        askFor(QStringLiteral("X"));
        QCOMPARE(asked(QStringLiteral("call_id")), QStringList{QStringLiteral("X")});
        QCOMPARE(asked(QStringLiteral("contact_id")), QStringList());
    }

    void anIdOfNoCallMayBeAContacts()
    {
        answerWithThree();
        sitDown();
        tenant().answer(path, "[]");
        askFor(QStringLiteral("CX"));
        QTRY_COMPARE(asked(QStringLiteral("contact_id")), QStringList{QStringLiteral("CX")});
        QVERIFY(seen::notice(recordings()).startsWith(QStringLiteral("In this time there is no recording of such a call or contact.")));
    }

    void withoutTheIdAllAreAskedForAgain()
    {
        answerWithThree();
        sitDown();
        askFor(QStringLiteral("X"));
        tenant().wire.forgetSent();
        seen::part<QLineEdit>(window(), QStringLiteral("Call id or contact id")).clear();
        tenant().pass(1s);
        QCOMPARE(asked(QStringLiteral("call_id")), QStringList());
        QVERIFY(questions() > 0);
    }

    void theRangeIsTheBusinessDay()
    {
        answerWithThree();
        sitDown();
        const Instant begin = oldestAsked();
        const BusinessDay day = tenant().profile.businessDay();
        QVERIFY(day.dateOf(begin) == day.dateOf(tenant().serverTime()) && day.dateOf(begin - 1s) < day.dateOf(begin));
    }

    void whatIsNewIsAskedForEveryHalfMinute()
    {
        answerWithThree();
        sitDown();
        const qsizetype before = questions();
        tenant().pass(60s);
        QCOMPARE(questions(), before + 2);
    }

    void aHiddenPageDoesNotAsk()
    {
        answerWithThree();
        sitDown();
        window().showView(QStringLiteral("queues"));
        const qsizetype before = questions();
        tenant().pass(120s);
        QCOMPARE(questions(), before);
    }

    void aDayThatIsOverIsNotPolled()
    {
        answerWithThree();
        sitDown();
        auto *time = seen::find<QComboBox>(window(), QStringLiteral("Time"));
        time->setCurrentIndex(time->findText(QStringLiteral("Yesterday")));
        tenant().pass(1s);
        const qsizetype before = questions();
        tenant().pass(120s);
        QCOMPARE(questions(), before);
    }

    void whoListenedIsToldTheLatestFirstAndOneselfMarked()
    {
        answerWithThree();
        sitDown();
        choose(QStringLiteral("Smith, Mark"));
        QCOMPARE(seen::column(listens(), QStringLiteral("Who")),
                 (QStringList{QStringLiteral("Me Myself (you)"), QStringLiteral("Aalto, Anna")}));
        QCOMPARE(seen::column(listens(), QStringLiteral("Why")),
                 (QStringList{QStringLiteral("monthly review"), QStringLiteral("complaint")}));
    }

    void aFieldNobodyKnowsIsShownRaw()
    {
        answerWithThree();
        sitDown();
        auto *raw = seen::find<KeyValueList>(window(), QStringLiteral("Fields of the recording as they came"));
        raw->selectAll();
        QVERIFY2(raw->selectedText().contains(QStringLiteral("stars\t5")), qPrintable(raw->selectedText()));
    }

    void theContactOfARecordingIsOneStepAway()
    {
        answerWithThree();
        sitDown();
        choose(QStringLiteral("Berg, Nils"));
        QTest::keyClick(&recordings(), Qt::Key_T, Qt::ControlModifier);
        tenant().pass(1s);
        QCOMPARE(window().currentView(), QStringLiteral("contacts"));
    }

    void aRecordingOfAnotherDayIsLookedForThere()
    {
        answerWithThree();
        sitDown();
        const Instant then = tenant().serverTime() - 72h;
        const QByteArray old = recording(QLatin1StringView("44444444444444444444444444444444"), "Old, Olga", "Z", 72 * 3600);
        tenant().answer(path, '[' + recording(nilsId, "Berg, Nils", "Y", 72 * 3600 - 60) + ',' + old + ']');
        window().showView(QStringLiteral("recordings"), QStringLiteral("44444444444444444444444444444444@") + toIso(then));
        tenant().pass(1s);
        QCOMPARE(recordings().currentIndex().siblingAtColumn(0).row(), owners().indexOf(QStringLiteral("Old, Olga")));
        const BusinessDay day = tenant().profile.businessDay();
        QCOMPARE(day.dateOf(oldestAsked()), day.dateOf(then));
    }

    void aRecordingThatIsShownIsOnlyChosen()
    {
        answerWithThree();
        sitDown();
        const qsizetype before = questions();
        window().showView(QStringLiteral("recordings"), QString(nilsId) + u'@' + toIso(tenant().serverTime() - 300s));
        QCOMPARE(recordings().currentIndex().row(), owners().indexOf(QStringLiteral("Berg, Nils")));
        tenant().pass(1s);
        QCOMPARE(questions(), before);
    }

    void ownersAreFilteredHere()
    {
        answerWithThree();
        sitDown();
        const qsizetype before = questions();
        QTest::keyClicks(seen::find<QLineEdit>(window(), QStringLiteral("Filter Recordings")), QStringLiteral("queue"));
        QCOMPARE(owners(), QStringList{QStringLiteral("Sales")});
        QCOMPARE(questions(), before);
    }

    // Empty

    void anEmptyListSaysWhichRightMayBeMissing()
    {
        tenant().answerWithASmallFloor();
        sitDown();
        const QString notice = seen::notice(recordings());
        QVERIFY2(notice.contains(QStringLiteral("No recording was made in this time.")), qPrintable(notice));
        QVERIFY2(notice.contains(QStringLiteral("Listen to Recording")), qPrintable(notice));
    }

    void whatNobodyHasHeardSaysSo()
    {
        answerWithThree();
        tenant().answer(path + u'/' + nilsId, recording(nilsId, "Berg, Nils", "Y", 300));
        sitDown();
        choose(QStringLiteral("Berg, Nils"));
        QCOMPARE(seen::notice(listens()), QStringLiteral("Nobody has listened to this recording."));
    }

    void beforeTheFirstAnswerItSaysThatItWaits()
    {
        tenant().hangAll();
        sitDown();
        QCOMPARE(seen::notice(recordings()), QStringLiteral("Asking the server\u2026"));
    }

    // Stale and failing

    void afterTwoMissedPollsItSaysSinceWhenItIsStale()
    {
        answerWithThree();
        sitDown();
        tenant().fail(path, 500);
        tenant().pass(95s);
        QVERIFY2(banners().join(u' ').startsWith(QStringLiteral("Stale since")), qPrintable(banners().join(u' ')));
        QCOMPARE(owners().size(), 3);
    }

    void aMissingRightIsNamed()
    {
        tenant().answerWithASmallFloor();
        tenant().fail(path, 403);
        sitDown();
        QVERIFY2(seen::notice(recordings()).contains(QStringLiteral("Listen to Recording")), qPrintable(seen::notice(recordings())));
    }

    void aListenLogThatCannotBeHadSaysWhy()
    {
        answerWithThree();
        tenant().fail(path + u'/' + nilsId, 500);
        sitDown();
        choose(QStringLiteral("Berg, Nils"));
        tenant().pass(60s);
        QVERIFY2(seen::notice(listens()).contains(QStringLiteral("The server failed.")), qPrintable(seen::notice(listens())));
    }

    void aListenLogIsReadAgainByHand()
    {
        answerWithThree();
        tenant().fail(path + u'/' + nilsId, 403);
        sitDown();
        choose(QStringLiteral("Berg, Nils"));
        tenant().answer(path + u'/' + nilsId, recording(nilsId, "Berg, Nils", "Y", 300));
        QTest::mouseClick(seen::find<QPushButton>(window(), QStringLiteral("Read Again")), Qt::LeftButton);
        tenant().pass(1s);
        QCOMPARE(seen::notice(listens()), QStringLiteral("Nobody has listened to this recording."));
    }

    void whatWasCancelledSaysThatOlderOnesAreMissing()
    {
        answerWithThree();
        tenant().hang(path);
        sitDown();
        QTest::mouseClick(seen::find<QPushButton>(window(), QStringLiteral("Cancel")), Qt::LeftButton);
        tenant().settle();
        QVERIFY2(banners().join(u' ').contains(QStringLiteral("Cancelled: recordings before ")), qPrintable(banners().join(u' ')));
    }
};

QTEST_MAIN(tst_RecordingsPage)
#include "tst_recordingspage.moc"
