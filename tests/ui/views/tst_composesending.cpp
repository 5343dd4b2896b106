// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/views/campaignsdesk.h"
#include "tests/ui/views/composescene.h"

#include <QProgressBar>

using namespace floorwalker;
using namespace std::chrono_literals;
using Stage = CampaignSending::Stage;

namespace {

constexpr QLatin1StringView spring("Spring");

//! Each its own text, and so its own message.
QString three()
{
    return QStringLiteral("name\tnumber\nAino\t0401112221\nEero\t0401112222\nOtto\t0401112223");
}

} // namespace

//! A campaign as it is sent, and what became of it: counted at the demo tenant.
class tst_ComposeSending : public QObject
{
    Q_OBJECT

private:
    static bool send(ComposeScene &scene, const QString &words = QStringLiteral("Dear {name}"), const QString &to = three())
    {
        if (!scene.write(spring, words, to))
            return false;
        scene.press(scene.sendButton());
        return scene.sending().stage() == Stage::Sending;
    }

private slots:
    void everybodyIsToldExactlyOnce()
    {
        demo::Options options = ComposeScene::small();
        options.plan.speed = 1000;
        ComposeScene scene({.options = options});
        QVERIFY(send(scene));
        QVERIFY(scene.rests());
        QCOMPARE(scene.created(), 3);
        for (const char *number : {"+358401112221", "+358401112222", "+358401112223"})
            QTRY_COMPARE_WITH_TIMEOUT(scene.ends(QString::fromLatin1(number)), 1, 20'000);
        QCOMPARE(scene.sentence(), QStringLiteral("The server has all of it: 3 message(s)."));
        QVERIFY(!scene.sendButton().isEnabled());
    }

    void whileItIsSentItSaysHowFarItIs()
    {
        ComposeScene scene({.options = ComposeScene::with(QStringLiteral("POST:/cmi/messages:delay=200"))});
        QVERIFY(send(scene));
        QTRY_COMPARE(scene.sentence(), QStringLiteral("Sending: 1 of 3 messages are answered. You may close this: it goes on."));
        const auto &progress = scene.part<QProgressBar>(QStringLiteral("Progress"));
        QCOMPARE(progress.value(), 1);
        QCOMPARE(progress.maximum(), 3);
        QVERIFY(!scene.name().isEnabled() && !scene.recipients().isEnabled());
        QVERIFY(scene.rests());
        QVERIFY(!progress.isVisible());
    }

    void closingGoesOnAndOpeningShowsIt()
    {
        ComposeScene scene({.options = ComposeScene::with(QStringLiteral("POST:/cmi/messages:delay=200"))});
        QVERIFY(send(scene));
        scene.escape();
        QVERIFY(!scene.dialog->isVisible());
        QCOMPARE(scene.sending().stage(), Stage::Sending);
        scene.open();
        QVERIFY2(scene.sentence().startsWith(QStringLiteral("Sending")), qPrintable(scene.sentence()));
        QVERIFY(scene.rests());
        QCOMPARE(scene.created(), 3);
    }

    void whatEndedWhileItWasClosedStartsAnew()
    {
        ComposeScene scene;
        QVERIFY(send(scene));
        scene.escape();
        QVERIFY(scene.rests());
        scene.open();
        QCOMPARE(scene.name().text() + scene.text().toPlainText() + scene.recipients().toPlainText(), QString());
        QVERIFY(!scene.sendButton().isEnabled());
    }

    void stoppedItGoesOnWhereItEnded()
    {
        ComposeScene scene({.options = ComposeScene::with(QStringLiteral("POST:/cmi/messages:delay=200"))});
        QVERIFY(send(scene));
        QCOMPARE(seen::nameOf(QApplication::focusWidget()), QStringLiteral("Stop"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QVERIFY(scene.rests());
        QVERIFY2(scene.sentence().contains(QStringLiteral("message(s) were not sent.")), qPrintable(scene.sentence()));
        QVERIFY(scene.created() < 3);
        QCOMPARE(QApplication::focusWidget(), &scene.sendButton());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QVERIFY(scene.rests());
        QCOMPARE(scene.created(), 3);
    }

    void whatWasStoppedIsKeptAndGoesOnLater()
    {
        ComposeScene scene({.options = ComposeScene::with(QStringLiteral("POST:/cmi/messages:delay=200"))});
        QVERIFY(send(scene));
        scene.press(QStringLiteral("Stop"));
        QVERIFY(scene.rests());
        scene.escape();
        scene.open();
        QCOMPARE(scene.name().text(), spring);
        QVERIFY(scene.look());
        QVERIFY2(scene.sentence().startsWith(QStringLiteral("This campaign was begun before.")), qPrintable(scene.sentence()));
        scene.press(scene.sendButton());
        QVERIFY(scene.rests());
        QCOMPARE(scene.created(), 3);
    }

    void aLostAnswerArrivesOnceAllTheSame()
    {
        ComposeScene scene({.options = ComposeScene::with(QStringLiteral("POST:/cmi/messages:n=1:reset-after"))});
        QVERIFY(send(scene));
        QTRY_VERIFY_WITH_TIMEOUT(scene.sentence().contains(QStringLiteral("1 of 3 got no answer.")), 20'000);
        QVERIFY(QTest::qWaitFor([&] { return scene.sending().stage() == Stage::Idle; }, 60'000));
        QCOMPARE(scene.created(), 3);
        QCOMPARE(scene.sentence(), QStringLiteral("The server has all of it: 3 message(s)."));
    }

    void aRefusalIsToldAndKeepsWhatWasWritten()
    {
        ComposeScene scene;
        QVERIFY(scene.write(spring, QStringLiteral("Hello"), ComposeScene::aino));
        ComposeScene::type(scene.source(), QStringLiteral("nobody@sms.example"));
        QVERIFY(scene.look());
        scene.press(scene.sendButton());
        QVERIFY(scene.rests());
        const QString refused = QStringLiteral("The server has 0 of 1 messages. 1 message(s) were refused. The ledger says why.");
        QCOMPARE(scene.sentence(), refused);
        scene.escape();
        scene.open();
        QCOMPARE(scene.text().toPlainText(), QStringLiteral("Hello"));
        QVERIFY(scene.look());
        QCOMPARE(scene.sentence(), refused);
    }

    void anErrorThatEndsItIsToldWithTheNextStep()
    {
        ComposeScene scene({.options = ComposeScene::with(QStringLiteral("POST:/cmi/messages:status=403"))});
        QVERIFY(send(scene));
        QVERIFY(scene.rests());
        QVERIFY2((scene.trouble() + scene.sentence()).contains(QStringLiteral("Queue: Messaging")) || scene.sentence().contains(QStringLiteral("refused")),
                 qPrintable(scene.trouble() + u'|' + scene.sentence()));
        QCOMPARE(scene.created(), 0);
    }

    void afterSendingAnotherIsBegunByOneButton()
    {
        ComposeScene scene;
        QVERIFY(send(scene));
        QVERIFY(scene.rests());
        scene.press(QStringLiteral("Start Anew"));
        QCOMPARE(scene.name().text() + scene.text().toPlainText() + scene.recipients().toPlainText(), QString());
        QCOMPARE(scene.sentence(), QString());
        QCOMPARE(scene.sendButton().isEnabled(), false);
    }

    void theNameOfProductionIsTypedAndEnterSends()
    {
        ComposeScene scene({.options = ComposeScene::still(), .isProduction = true});
        QVERIFY(scene.write(spring, QStringLiteral("Hello"), ComposeScene::aino));
        auto &name = scene.part<QLineEdit>(QStringLiteral("Name of the profile"));
        ComposeScene::type(name, QStringLiteral("harbour"));
        QTest::keyClick(&name, Qt::Key_Return);
        QVERIFY(!scene.sendButton().isEnabled());
        QCOMPARE(scene.sending().stage(), Stage::Idle);
        ComposeScene::type(name, QStringLiteral("Harbour"));
        QTest::keyClick(&name, Qt::Key_Return);
        QVERIFY(scene.rests());
        QCOMPARE(scene.created(), 1);
        QVERIFY(!name.isVisible());
    }

    void otherProfilesDoNotAskForTheName()
    {
        ComposeScene scene;
        QVERIFY(scene.write(spring, QStringLiteral("Hello"), ComposeScene::aino));
        QVERIFY(!scene.part<QLineEdit>(QStringLiteral("Name of the profile")).isVisible());
    }

    // The test message

    void aTestIsOneMessageWithTheFirstText()
    {
        ComposeScene scene;
        QVERIFY(scene.write(spring, QStringLiteral("Dear {name}"), three()));
        ComposeScene::type(scene.part<QLineEdit>(QStringLiteral("Your own number or address")), QStringLiteral("040 111 2299"));
        scene.press(QStringLiteral("Send Test"));
        QTRY_COMPARE(scene.sentence(), QStringLiteral("The server has the test message. Look at your phone before you send to everybody."));
        QCOMPARE(scene.created(), 1);
        const QJsonArray all = scene.server.get("/cmi/messages?source=" + scene.known().toLatin1()).array();
        const auto isTest = [](const QJsonValue &message) { return message[u"message"].toString() == u"Dear Aino"; };
        const auto test = std::find_if(all.begin(), all.end(), isTest);
        QVERIFY(test != all.end());
        QCOMPARE((*test)[u"destinations"][u"destination"].toArray().size(), 1);
        QCOMPARE((*test)[u"destinations"][u"destination"][0][u"address"].toString(), QStringLiteral("+358401112299"));
    }

    void aTestToNoNumberIsRefusedHere()
    {
        ComposeScene scene;
        QVERIFY(scene.write(spring, QStringLiteral("Hello"), ComposeScene::aino));
        ComposeScene::type(scene.part<QLineEdit>(QStringLiteral("Your own number or address")), QStringLiteral("Anna"));
        scene.press(QStringLiteral("Send Test"));
        QVERIFY2(scene.trouble().contains(QStringLiteral("Check the number the test is to go to.")), qPrintable(scene.trouble()));
        QCOMPARE(scene.created(), 0);
    }

    void aRefusedTestIsToldWithTheServersWords()
    {
        ComposeScene scene;
        QVERIFY(scene.write(spring, QStringLiteral("Hello"), ComposeScene::aino));
        ComposeScene::type(scene.source(), QStringLiteral("nobody@sms.example"));
        QVERIFY(scene.look());
        ComposeScene::type(scene.part<QLineEdit>(QStringLiteral("Your own number or address")), QStringLiteral("040 111 2299"));
        scene.press(QStringLiteral("Send Test"));
        QTRY_VERIFY2(scene.trouble().contains(QStringLiteral("Unknown chat queue address")), qPrintable(scene.trouble()));
    }

    void withoutAnythingToSendThereIsNoTest()
    {
        const ComposeScene scene;
        ComposeScene::type(scene.part<QLineEdit>(QStringLiteral("Your own number or address")), QStringLiteral("040 111 2299"));
        QVERIFY(!scene.part<QPushButton>(QStringLiteral("Send Test")).isEnabled());
    }

    // Through the Conversation API

    void withoutAProjectThereIsNoOtherWay()
    {
        const ComposeScene scene;
        QVERIFY(!scene.part<QComboBox>(QStringLiteral("Send through")).isVisible());
    }

    void whatContactProAloneKnowsIsNotAskedFor()
    {
        const ComposeScene scene({.options = ComposeScene::still(), .hasProject = true});
        QVERIFY(scene.source().isVisible() && !scene.part<QComboBox>(QStringLiteral("App")).isVisible());
        ComposeScene::choose(scene.part<QComboBox>(QStringLiteral("Send through")), QStringLiteral("Conversation API"));
        QVERIFY(!scene.source().isVisible() && !scene.part<QComboBox>(QStringLiteral("When")).isVisible());
        QVERIFY(scene.part<QComboBox>(QStringLiteral("App")).isVisible());
        QTRY_COMPARE(scene.part<QComboBox>(QStringLiteral("Channel")).currentText(), QStringLiteral("SMS"));
    }

    void goesThroughTheAppThatIsChosen()
    {
        ComposeScene scene({.options = ComposeScene::still(), .hasProject = true});
        QTRY_VERIFY(!scene.part<QComboBox>(QStringLiteral("Channel")).currentText().isEmpty());
        ComposeScene::choose(scene.part<QComboBox>(QStringLiteral("Send through")), QStringLiteral("Conversation API"));
        ComposeScene::choose(scene.part<QComboBox>(QStringLiteral("When it fails")), QStringLiteral("WHATSAPP"));
        // The first of the project's contacts has opted out.
        QVERIFY(scene.write(spring, QStringLiteral("Dear {name}"), three() + QStringLiteral("\nAsta\t+358457551000")));
        QTRY_VERIFY2(scene.pills().contains(QStringLiteral("1 opted out, Warning")), qPrintable(scene.pills().join(u'\n')));
        QVERIFY2(scene.sentence().contains(u"The app hands them to SMS in less than a minute, at 20 a second."), qPrintable(scene.sentence()));
        scene.press(scene.sendButton());
        QVERIFY(scene.rests());
        const QJsonObject accepted = scene.server.get("/_demo/conversation/messages").object();
        QCOMPARE(accepted[ComposeScene::aino].toInt() + accepted[ComposeScene::eero].toInt(), 2);
        QCOMPARE(accepted[QStringLiteral("+358457551000")].toInt(), 0);
        QCOMPARE(scene.created(), 0);
        QVERIFY2(scene.sentence().endsWith(u"What becomes of each is shown on the page Conversations."), qPrintable(scene.sentence()));
    }

    void aFullQueueIsWarnedOf()
    {
        ComposeScene scene({.options = ComposeScene::still(), .hasProject = true});
        QCOMPARE(scene.server.send("POST", "/_demo/conversation", "queue=499999").status, 204);
        QTRY_VERIFY(!scene.part<QComboBox>(QStringLiteral("Channel")).currentText().isEmpty());
        ComposeScene::choose(scene.part<QComboBox>(QStringLiteral("Send through")), QStringLiteral("Conversation API"));
        QVERIFY(scene.write(spring, QStringLiteral("Hello"), three()));
        QVERIFY2(scene.sentence().contains(u"more than its 500"), qPrintable(scene.sentence()));
    }

    // Time goes on while one looks

    void whatWasJudgedLongAgoIsJudgedAnewAndNotSent()
    {
        CampaignsDesk desk;
        desk.tenant.profile.country = QStringLiteral("FI");
        desk.sitDownAtFive();
        desk.choose(CampaignsDesk::failed);
        desk.press(Qt::Key_N, Qt::ControlModifier);
        auto &dialog = *desk.window->findChild<ComposeDialog *>();
        dialog.begin({.name = spring, .source = CampaignsDesk::source, .subtype = QStringLiteral("sms"), .text = QStringLiteral("Hello"),
                      .takesOutsideHours = true}, RecipientList::fromText(ComposeScene::aino));
        seen::part<QComboBox>(dialog, QStringLiteral("When")).setCurrentIndex(1);
        seen::part<QLineEdit>(dialog, QStringLiteral("Time in words")).setText(QStringLiteral("in 3 min"));
        const QString words = QStringLiteral("Send to 1 recipient(s) (1 segment(s))");
        QTRY_VERIFY(seen::find<QPushButton>(dialog, words) && seen::part<QPushButton>(dialog, words).isEnabled());
        auto &send = seen::part<QPushButton>(dialog, words);
        desk.tenant.hangAll();
        desk.tenant.pass(4min);
        desk.tenant.wire.forgetSent();
        QTest::mouseClick(&send, Qt::LeftButton);
        QTRY_COMPARE(desk.tenant.campaignSending.stage(), Stage::Idle);
        desk.tenant.settle();
        QCOMPARE(desk.tenant.wire.asked(CampaignsDesk::path), 0);
    }
};

QTEST_MAIN(tst_ComposeSending)
#include "tst_composesending.moc"
