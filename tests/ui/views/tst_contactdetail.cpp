// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/views/detailstage.h"

#include "ui/widgets/emptynotice.h"

#include <QApplication>
#include <QClipboard>
#include <QListView>
#include <QPushButton>
#include <QToolButton>

using namespace floorwalker;
using namespace std::chrono_literals;

namespace {

constexpr const char *chatGroup = "44444444-4444-4444-4444-444444444444";

QByteArray call()
{
    return QByteArray(32, '1');
}

QByteArray callGroup()
{
    return QByteArray(32, '9');
}

QByteArray chat()
{
    return QByteArray(32, '2');
}

QString withoutHyphens(const QByteArray &group)
{
    return QString::fromLatin1(group).remove(u'-');
}

} // namespace

class tst_ContactDetail : public DetailStage
{
    Q_OBJECT

private:
    bool isEnabled(const QString &title) { return tabs().isTabEnabled(tabOf(title)); }
    QString whyDisabled(const QString &title) { return isEnabled(title) ? QString() : tabs().tabToolTip(tabOf(title)); }

    QStringList journey()
    {
        const QAbstractItemModel &model = *part<QListView>(QStringLiteral("Journey")).model();
        QStringList lines;
        for (int row = 0; row < model.rowCount(); ++row)
            lines << model.index(row, 0).data().toString().replace(QChar::Nbsp, u' ');
        return lines;
    }
    //! A call that was transferred after a while, without anything that belongs to it.
    void answerWithACall()
    {
        const QByteArray first = contact(call(), callGroup(), 1000, "\"channel\":\"PHONE\",\"type\":\"CallIn\",\"source\":\"+358401234567\","
                                         "\"queueName\":\"Sales\",\"agentName\":\"Virtanen, Aino\",\"connectTime\":\""
                                         + tenant().ago(990) + "\",\"disconnectTime\":\"" + tenant().ago(900) + '"');
        const QByteArray second = contact(QByteArray(32, '7'), callGroup(), 600, "\"channel\":\"PHONE\",\"type\":\"CallIn\","
                                          "\"source\":\"+358401234567\",\"queueName\":\"Support\",\"disconnectTime\":\""
                                          + tenant().ago(540) + '"');
        answerAlike('[' + second + ',' + first + ']', callGroup());
    }
    void answerWithAChat()
    {
        answerAlike('[' + contact(chat(), chatGroup, 1000, "\"channel\":\"CHAT\",\"type\":\"ChatIn\",\"source\":\"anna@example.com\"") + ']', chatGroup);
        tenant().answer(QStringLiteral("cmi/chats/") + withoutHyphens(chatGroup), R"({"id":"C","title":"Opening hours",
            "participants":[{"alias":"Anna","uniquekey":"k1"},{"alias":"Aino","uniquekey":"k2"}],
            "transcript":{"messages":[
                {"message":"Goodbye","originator":"k2","timestamp":")" + tenant().ago(700) + R"(","type":"text"},
                {"message":"plan.pdf","originator":"k1","timestamp":")" + tenant().ago(800) + R"(","type":"attachment"},
                {"message":"<b>Hello</b>","originator":"k1","timestamp":")" + tenant().ago(900) + R"(","type":"text"},
                {"message":"Position in queue: 1","originator":"","system_message":true,"timestamp":")" + tenant().ago(950) + R"(","type":"text"}]}})");
    }
    void openCall()
    {
        sitDown();
        choose("+358401234567");
    }
    void openChat()
    {
        answerWithAChat();
        sitDown();
        choose("anna@example.com");
        showTab(QStringLiteral("Conversation"));
    }

private slots:
    void init() { m_desk = std::make_unique<Desk>(); }
    void cleanup() { m_desk.reset(); }

    // The journey

    void allSegmentsOfTheGroupStandOnOneTimelineWithTheGapBetweenThem()
    {
        answerWithACall();
        openCall();
        QCOMPARE(journey(), (QStringList{
            QStringLiteral("23:10:00, Call in, Sales, Virtanen, Aino, Handled, waited 00:00:10, handled 00:01:30"),
            QStringLiteral("23:11:40, Nothing for 00:05:00"),
            QStringLiteral("23:16:40, Call in, transferred, Support, Handled, waited 00:01:00")}));
    }

    void aRecordingStandsInItsPlace()
    {
        answerWithACall();
        tenant().answer(QStringLiteral("cmi/callRecordings"), R"([{"id":"R","file_name":"rec\\2026\\1.wav","owner_name":"Sales","creation_time":")"
                                                               + tenant().ago(950) + R"("}])");
        openCall();
        QVERIFY2(journey().value(1).endsWith(QStringLiteral("Recording, Sales, 1.wav")), qPrintable(journey().join(u'\n')));
    }

    void aRecordingIsOpenedInItsPage()
    {
        answerWithACall();
        tenant().answer(QStringLiteral("cmi/callRecordings"), R"([{"id":"R","file_name":"rec\\2026\\1.wav","owner_name":"Sales","creation_time":")"
                                                               + tenant().ago(950) + R"("}])");
        openCall();
        auto &list = part<QListView>(QStringLiteral("Journey"));
        list.setCurrentIndex(list.model()->index(1, 0));
        QTest::keyClick(&list, Qt::Key_Return);
        tenant().pass(std::chrono::seconds(1));
        QCOMPARE(window().currentView(), QStringLiteral("recordings"));
        QCOMPARE(m_desk->table(QStringLiteral("Recordings")).currentIndex().row(), 0);
    }

    void callbacksAndConsentsOfTheSameNumberAreTold()
    {
        answerWithACall();
        tenant().answer(QStringLiteral("cmi/callbacks"), R"([{"id":"CB","customerNumber":"+358401234567","callbackQueueNumber":"505",
            "lastResult":"BUSY","creationTime":")" + tenant().ago(100) + R"("}])");
        tenant().answer(QStringLiteral("cmi/customerConsents"), R"([{"address":"+358401234567","usage":"recording","consent":true}])");
        openCall();
        QVERIFY2(journey().constLast().endsWith(QStringLiteral("Callback added, 505, Line busy")), qPrintable(journey().constLast()));
        QVERIFY(seen::find<QLabel>(window(), QStringLiteral("Consents of this number: recording: agreed")));
    }

    void whatIsStillAskedForIsNamed()
    {
        answerWithACall();
        tenant().hang(QStringLiteral("cmi/callRecordings"));
        openCall();
        QVERIFY(seen::find<QLabel>(window(), QStringLiteral("Asking for: Recordings")));
    }

    void whoeverWalksThroughTheListAsksForNothing()
    {
        answerWithACall();
        sitDown();
        choose("+358401234567");
        TableView &table = m_desk->table(QStringLiteral("Contacts"));
        tenant().wire.forgetSent();
        for (const int row : {0, 1, 0, 1})
            table.setCurrentIndex(table.model()->index(row, 0));
        tenant().settle();
        QCOMPARE(tenant().wire.asked(QStringLiteral("cmi/customerConsents")), 0);
    }

    // The conversation

    void aTranscriptIsReadOldestFirstWithItsSpeakers()
    {
        openChat();
        const QString text = page(QStringLiteral("Conversation"));
        QCOMPARE(text.section(u'\n', 0, 1), QStringLiteral("Opening hours\nParticipants: Anna, Aino"));
        const QString told = text.section(u'\n', 2);
        QCOMPARE(told, QStringLiteral("28 May 2026 23:10:50 · System\nPosition in queue: 1\n23:11:40 · Anna\n<b>Hello</b>\n"
                                      "23:13:20 · Anna\nAttachment: plan.pdf\n23:15:00 · Aino\nGoodbye"));
    }

    // Answers

    void answersStandInTheirOrderWithControlAndType()
    {
        answerWithACall();
        tenant().answer(QStringLiteral("cmi/scriptResults"), R"([{"id":"S","name":"Survey","scriptquestions":[
            {"id":"2","data":"Why?","controltype":"edit","datatype":"text","ordinal":2,"scriptanswers":[]},
            {"id":"1","data":"Happy?","controltype":"radio","datatype":"text","ordinal":1,"scriptanswers":[{"id":"a","answerdata":"Yes","ordinal":1}]}]}])");
        openCall();
        showTab(QStringLiteral("Answers"));
        QCOMPARE(page(QStringLiteral("Answers")), QStringLiteral("Survey\nHappy?\nradio · text\nYes\nWhy?\nedit · text\n\u2013"));
    }

    // What is not there

    void aTabWithNothingSaysWhy()
    {
        answerWithACall();
        openCall();
        QVERIFY2(whyDisabled(QStringLiteral("Conversation")).contains(QStringLiteral("This contact has no conversation.")), "");
        QVERIFY2(whyDisabled(QStringLiteral("Mail")).contains(QStringLiteral("This contact has no e-mail.")), "");
        QVERIFY2(whyDisabled(QStringLiteral("Answers")).contains(QStringLiteral("No script was answered for this contact.")), "");
    }

    void aMissingRightIsNamedAndHidesNothingElse()
    {
        answerWithACall();
        tenant().fail(QStringLiteral("cmi/callRecordings"), 403);
        openCall();
        const QString banners = seen::banners(tabs()).join(u' ');
        QVERIFY2(banners.startsWith(QStringLiteral("Recordings: ")) && banners.contains(QStringLiteral("Listen to Recording")), qPrintable(banners));
        QCOMPARE(journey().size(), 3);
    }

    void aRefusedConversationCanBeAskedForAgain()
    {
        answerWithAChat();
        const QString path = QStringLiteral("cmi/chats/") + withoutHyphens(chatGroup);
        tenant().fail(path, 403);
        sitDown();
        choose("anna@example.com");
        showTab(QStringLiteral("Conversation"));
        auto &view = part<ReadingView>(QStringLiteral("Conversation"));
        QVERIFY(view.findChild<EmptyNotice *>()->accessibleName().contains(QStringLiteral("Manage Contact History")));
        tenant().answer(path, R"({"id":"C","title":"Opening hours"})");
        QTest::mouseClick(view.findChild<QPushButton *>(), Qt::LeftButton);
        tenant().settle();
        QCOMPARE(page(QStringLiteral("Conversation")), QStringLiteral("Opening hours"));
    }

    void theTabAPersonChoseComesBack()
    {
        openChat();
        answerWithACall();
        tenant().pass(16s);
        choose("+358401234567");
        QCOMPARE(tabs().currentIndex(), tabOf(QStringLiteral("Journey")));
        choose("anna@example.com");
        QCOMPARE(tabs().currentIndex(), tabOf(QStringLiteral("Conversation")));
    }

    // Copies

    void whatATabShowsCanBeCopied()
    {
        openChat();
        QTest::mouseClick(&part<QToolButton>(QStringLiteral("Copy what this tab shows")), Qt::LeftButton);
        const QString copied = QApplication::clipboard()->text();
        QVERIFY2(copied.startsWith(QStringLiteral("anna@example.com\nOpening hours\n")), qPrintable(copied));
        QVERIFY(copied.endsWith(QStringLiteral("Goodbye")));
    }

    void withNothingChosenEveryTabSaysSo()
    {
        sitDown();
        QVERIFY(whyDisabled(QStringLiteral("Mail")).contains(QStringLiteral("No contact is chosen.")));
        QVERIFY(!part<QToolButton>(QStringLiteral("Print what this tab shows")).isEnabled());
    }
};

QTEST_MAIN(tst_ContactDetail)
#include "tst_contactdetail.moc"
