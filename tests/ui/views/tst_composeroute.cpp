// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/views/composescene.h"

using namespace floorwalker;

namespace {

QString three()
{
    return QStringLiteral("name\tnumber\nAino\t0401112221\nEero\t0401112222\nOtto\t0401112223");
}

} // namespace

//! A campaign composed by somebody who may choose which way it goes.
class tst_ComposeRoute : public QObject
{
    Q_OBJECT

private:
    static void chooseConversation(const ComposeScene &scene)
    {
        ComposeScene::choose(scene.part<QComboBox>(QStringLiteral("Send through")), QStringLiteral("Conversation API"));
    }
    static bool hasApps(const ComposeScene &scene)
    {
        const auto &channel = scene.part<QComboBox>(QStringLiteral("Channel"));
        return QTest::qWaitFor([&channel] { return !channel.currentText().isEmpty(); }, 20'000);
    }

private slots:
    void withoutAProjectThereIsNoOtherWay()
    {
        const ComposeScene scene;
        QVERIFY(!scene.part<QComboBox>(QStringLiteral("Send through")).isVisible());
    }

    void whatContactProAloneKnowsIsNotAskedFor()
    {
        const ComposeScene scene({.options = ComposeScene::still(), .hasProject = true});
        QVERIFY(scene.source().isVisible() && !scene.part<QComboBox>(QStringLiteral("App")).isVisible());
        chooseConversation(scene);
        QVERIFY(!scene.source().isVisible() && !scene.part<QComboBox>(QStringLiteral("When")).isVisible());
        QVERIFY(scene.part<QComboBox>(QStringLiteral("App")).isVisible());
        QTRY_COMPARE(scene.part<QComboBox>(QStringLiteral("Channel")).currentText(), QStringLiteral("SMS"));
    }

    void goesThroughTheAppThatIsChosen()
    {
        ComposeScene scene({.options = ComposeScene::still(), .hasProject = true});
        QVERIFY(hasApps(scene));
        chooseConversation(scene);
        ComposeScene::choose(scene.part<QComboBox>(QStringLiteral("When it fails")), QStringLiteral("WHATSAPP"));
        // The first of the project's contacts has opted out.
        QVERIFY(scene.write(QStringLiteral("Spring"), QStringLiteral("Dear {name}"), three() + QStringLiteral("\nAsta\t+358457551000")));
        QTRY_VERIFY2(scene.pills().contains(QStringLiteral("1 opted out, Warning")), qPrintable(scene.pills().join(u'\n')));
        QVERIFY2(scene.sentence().contains(u"The app hands them to SMS in less than a minute, at 20 a second."), qPrintable(scene.sentence()));
        QVERIFY(scene.sending().draft().route
                == (ConversationRoute{.app = AppId(scene.centre->clouds().app), .channel = QStringLiteral("SMS"), .fallback = {QStringLiteral("WHATSAPP")}}));
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
        QVERIFY(hasApps(scene));
        chooseConversation(scene);
        QVERIFY(scene.write(QStringLiteral("Spring"), QStringLiteral("Hello"), three()));
        QVERIFY2(scene.sentence().contains(u"more than its 500"), qPrintable(scene.sentence()));
    }
};

QTEST_MAIN(tst_ComposeRoute)
#include "tst_composeroute.moc"
