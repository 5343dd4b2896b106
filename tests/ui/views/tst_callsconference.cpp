// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/views/callsdesk.h"

using namespace floorwalker;
using namespace std::chrono_literals;

namespace {

constexpr QLatin1StringView room("harbour");
constexpr QLatin1StringView aino("+46708168731");
constexpr QLatin1StringView eero("+46708425201");
constexpr auto two = R"({"participants":[{"cli":"+46708168731","id":"abcabcabcabca","duration":14,"muted":false},
    {"cli":"+46708425201","id":"cdecdecdecde","duration":12,"muted":true}]})";

} // namespace

//! A conference, with an application whose answers are literal.
class tst_CallsConference : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CallsDesk> m_desk;
    FloorFixture &tenant() { return m_desk->tenant; }
    QString path() { return CallsDesk::conferencePath(room); }
    //! Its title says which conference is open.
    TableView &participants() { return m_desk->table(QStringLiteral("Participants")); }
    QStringList shown() { return seen::column(participants(), QStringLiteral("Participant")); }
    void sitDown() { m_desk->sitDownAt(QStringLiteral("Conferences")); }
    void open(const QString &conference = room)
    {
        auto &name = m_desk->part<QLineEdit>(QStringLiteral("Name of the conference"));
        name.setFocus();
        name.clear();
        QTest::keyClicks(&name, conference);
        QTest::keyClick(&name, Qt::Key_Return);
        tenant().pass(0ms);
    }
    void sitDownAtTwo()
    {
        tenant().answer(path(), two);
        sitDown();
        open();
    }
    void choose(const QString &who)
    {
        participants().setCurrentIndex(seen::indexOf(participants(), who, QStringLiteral("Participant")));
        tenant().settle();
    }

private slots:
    void init() { m_desk = std::make_unique<CallsDesk>(); }
    void cleanup() { m_desk.reset(); }

    void beforeOneIsOpenItSaysWhatToDo()
    {
        sitDown();
        QVERIFY2(seen::notice(participants()).contains(QStringLiteral("Type its name")), qPrintable(seen::notice(participants())));
    }

    void showsWhoIsInIt()
    {
        sitDownAtTwo();
        QCOMPARE(shown(), (QStringList{aino, eero}));
        QVERIFY(seen::cell(participants(), aino, QStringLiteral("Sound")).contains(QStringLiteral("Heard")));
        QVERIFY(seen::cell(participants(), eero, QStringLiteral("Sound")).contains(QStringLiteral("Muted")));
    }

    void durationsTickBetweenAnswers()
    {
        sitDownAtTwo();
        QCOMPARE(seen::cell(participants(), aino, QStringLiteral("In the conference for")), QStringLiteral("00:00:14"));
        tenant().pass(3s);
        QCOMPARE(seen::cell(participants(), aino, QStringLiteral("In the conference for")), QStringLiteral("00:00:17"));
        QCOMPARE(tenant().wire.asked(path()), 1);
    }

    void isAskedAgainWhileItIsShown()
    {
        sitDownAtTwo();
        tenant().pass(5s);
        QCOMPARE(tenant().wire.asked(path()), 2);
        m_desk->showTab(QStringLiteral("Numbers"));
        tenant().pass(60s);
        QCOMPARE(tenant().wire.asked(path()), 2);
    }

    void oneThatIsNotThereIsEmptyAndNoFailure()
    {
        tenant().fail(path(), 404, R"({"errorCode":40400,"message":"Conference not found"})");
        sitDown();
        open();
        QVERIFY2(seen::notice(participants()).contains(QStringLiteral("Nobody is in a conference of that name now")), qPrintable(seen::notice(participants())));
    }

    void whatCameStaysAndSaysSinceWhenItIsOld()
    {
        sitDownAtTwo();
        tenant().fail(path(), 500);
        tenant().pass(120s);
        QCOMPARE(shown().size(), 2);
        QVERIFY2(m_desk->said().contains(QStringLiteral("Stale since 23:26:40")), qPrintable(m_desk->said()));
    }

    void withoutAnAnswerTheReasonStandsThere()
    {
        tenant().fail(path(), 401, R"({"errorCode":40108,"message":"Invalid credentials"})");
        sitDown();
        open();
        QVERIFY2(!seen::notice(participants()).contains(QStringLiteral("Waiting")), qPrintable(seen::notice(participants())));
    }

    void anotherOneBeginsEmpty()
    {
        sitDownAtTwo();
        tenant().hang(CallsDesk::conferencePath(QStringLiteral("pier")));
        open(QStringLiteral("pier"));
        QCOMPARE(shown(), QStringList());
    }

    // Doing

    void theChosenOneIsMuted()
    {
        sitDownAtTwo();
        choose(aino);
        tenant().answer(path() + QStringLiteral("/abcabcabcabca"), "{}");
        m_desk->press(QStringLiteral("Mute"));
        QCOMPARE(m_desk->written(), QStringList(QStringLiteral("PATCH conferences/id/harbour/abcabcabcabca {\"command\":\"mute\"}")));
        QVERIFY2(m_desk->said().contains(QStringLiteral("1 participant(s) are muted.")), qPrintable(m_desk->said()));
    }

    void severalAreHeldByTheKeyboardAlone()
    {
        sitDownAtTwo();
        for (const auto &id : {QStringLiteral("abcabcabcabca"), QStringLiteral("cdecdecdecde")})
            tenant().answer(path() + u'/' + id, "{}");
        participants().setFocus();
        QTest::keyClick(&participants(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(&participants(), Qt::Key_H, Qt::ControlModifier);
        tenant().settle();
        QCOMPARE(m_desk->written(), (QStringList{QStringLiteral("PATCH conferences/id/harbour/abcabcabcabca {\"command\":\"onhold\"}"),
                                                 QStringLiteral("PATCH conferences/id/harbour/cdecdecdecde {\"command\":\"onhold\"}")}));
    }

    void whoCouldNotBeMutedIsNamed()
    {
        sitDownAtTwo();
        tenant().answer(path() + QStringLiteral("/abcabcabcabca"), "{}");
        tenant().fail(path() + QStringLiteral("/cdecdecdecde"), 404, R"({"errorCode":40400,"message":"Not found"})");
        participants().selectAll();
        m_desk->press(QStringLiteral("Mute"));
        QVERIFY2(m_desk->said().contains(QStringLiteral("1 participant(s) are muted.")), qPrintable(m_desk->said()));
        QVERIFY2(m_desk->said().contains(eero + QStringLiteral(": The conference, or who was in it, is not there any more.")), qPrintable(m_desk->said()));
    }

    void afterwardsTheParticipantsAreReadAgain()
    {
        sitDownAtTwo();
        choose(aino);
        tenant().answer(path() + QStringLiteral("/abcabcabcabca"), "{}");
        m_desk->press(QStringLiteral("Unmute"));
        tenant().pass(0ms);
        QCOMPARE(tenant().wire.asked(path()), 2);
    }

    void removingAsksFirst()
    {
        sitDownAtTwo();
        choose(aino);
        tenant().answer(path() + QStringLiteral("/abcabcabcabca"), "");
        m_desk->press(QStringLiteral("Remove…"));
        QCOMPARE(m_desk->written(), QStringList());
        m_desk->confirm(QStringLiteral("Remove"));
        QCOMPARE(m_desk->written(), QStringList(QStringLiteral("DELETE conferences/id/harbour/abcabcabcabca")));
    }

    void clearingAsksFirstAndEnterCancels()
    {
        sitDownAtTwo();
        m_desk->press(QStringLiteral("Clear…"));
        auto *dialog = m_desk->window->findChild<ConfirmDialog *>();
        QTRY_VERIFY(dialog->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        tenant().settle();
        QCOMPARE(m_desk->written(), QStringList());
    }

    void clearingRemovesEverybodyAtOnce()
    {
        sitDownAtTwo();
        m_desk->press(QStringLiteral("Clear…"));
        m_desk->confirm(QStringLiteral("Clear Conference"));
        QCOMPARE(m_desk->written(), QStringList(QStringLiteral("DELETE conferences/id/harbour")));
        QVERIFY2(m_desk->said().contains(QStringLiteral("Everybody was removed.")), qPrintable(m_desk->said()));
    }

    void nothingCanBeDoneToNobody()
    {
        sitDown();
        QVERIFY(!m_desk->part<QPushButton>(QStringLiteral("Mute")).isEnabled());
        QVERIFY(!m_desk->part<QPushButton>(QStringLiteral("Clear…")).isEnabled());
    }

    // Who was called

    void whoWasCalledIntoItStandsBeside()
    {
        tenant().answer(path(), two);
        tenant().answer(CallsDesk::callPath(QStringLiteral("abcabcabcabca")), R"({"callId":"abcabcabcabca","status":"ONGOING"})");
        tenant().answer(CallsDesk::callPath(QStringLiteral("fff")), R"({"callId":"fff","status":"FINAL","result":"BUSY"})");
        tenant().answer(CallsDesk::callPath(QStringLiteral("ggg")), R"({"callId":"ggg","status":"ONGOING"})");
        m_desk->begin(aino, "abcabcabcabca", room);
        m_desk->begin(QStringLiteral("+358401234567"), "fff", room);
        m_desk->begin(QStringLiteral("+358407654321"), "ggg", QStringLiteral("pier"));
        sitDown();
        open();
        TableView &called = m_desk->table(QStringLiteral("Called into It"));
        QTRY_COMPARE(seen::column(called, QStringLiteral("To")).size(), 2);
        QTRY_VERIFY(seen::cell(called, QStringLiteral("Busy"), QStringLiteral("To")).contains(QStringLiteral("+358401234567")));
        QVERIFY(seen::find<QWidget>(*m_desk->window, QStringLiteral("1 of 2 who were called are in it.")));
    }
};

QTEST_MAIN(tst_CallsConference)
#include "tst_callsconference.moc"
