// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/campaigndeliveries.h"
#include "models/edits/campaignroute.h"
#include "models/edits/conversationaddition.h"
#include "models/rest/endpoints/conversation.h"
#include "models/session/oauthauthorizer.h"
#include "tests/models/edits/campaignstage.h"
#include "tests/models/rest/clientstage.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

using namespace floorwalker;

namespace {

constexpr Instant noon{Milliseconds(1'800'000'000'000)};

ConversationRoute sms()
{
    return {.app = AppId(QStringLiteral("app-1")), .channel = QStringLiteral("SMS")};
}

CampaignDraft draftVia(const ConversationRoute &route, const QString &text = QStringLiteral("Hi {name}"))
{
    return {.name = QStringLiteral("Spring"), .text = text, .takesOutsideHours = true, .route = route};
}

ConversationApp appWith(const QStringList &channels)
{
    ConversationApp app{.id = AppId(QStringLiteral("app-1"))};
    for (const QString &channel : channels)
        app.channels.append({.channel = channel, .state = QStringLiteral("ACTIVE")});
    return app;
}

PreflightFacts factsOf(const ConversationApp &app, const QSet<QString> &optedOut = {})
{
    return {.country = QStringLiteral("FI"),
            .now = noon,
            .route = RouteFacts{.project = QStringLiteral("project-1"), .app = app, .optedOut = optedOut}};
}

PreflightPlan planOf(const CampaignDraft &draft, const PreflightFacts &facts)
{
    return preflight(draft, CampaignStage::three(), facts).value();
}

SendMessage messageOf(const PlannedWrite &write)
{
    return ConversationAddition::messageOf(write.content);
}

QStringList sentences(const QList<CampaignFinding> &findings, bool isError)
{
    QStringList all;
    for (const CampaignFinding &finding : findings) {
        if (finding.isError == isError)
            all << finding.sentence;
    }
    return all;
}

bool says(const QList<CampaignFinding> &findings, bool isError, const QString &words)
{
    return sentences(findings, isError).join(u'\n').contains(words);
}

QByteArray optOuts(const QByteArrayList &identities, const QByteArray &next = {})
{
    QByteArrayList objects;
    for (const QByteArray &identity : identities)
        objects << "{\"identity\":\"" + identity + "\"}";
    return "{\"identities\":[" + objects.join(',') + "],\"next_page_token\":\"" + next + "\"}";
}

//! The reading of a route's facts on a written wire.
class ReadingStage final : public ClientStage
{
public:
    ReadingStage()
        : ClientStage(QStringLiteral("https://conversation.example"))
    {
        wire.answerWith(200, R"({"id":"app-1","processing_mode":"DISPATCH"})");
    }

    //! The opted out in order, or what is wrong.
    QString read(const QString &contentType = QStringLiteral("CONTENT_MARKETING"))
    {
        ConversationRoute route = sms();
        route.contentType = contentType;
        reading.read(route, QStringLiteral("FI"), [this](const Result<RouteFacts> &came) { answer = came; });
        settle();
        if (!answer)
            return QStringLiteral("silence");
        if (!*answer)
            return name(answer->error().kind) + u' ' + answer->error().detail;
        QStringList all((*answer)->optedOut.cbegin(), (*answer)->optedOut.cend());
        all.sort();
        return all.join(u' ');
    }
    //! "OPT_OUT_ALL token" of each list that was asked for.
    QStringList asked() const
    {
        QStringList all;
        for (const WireRequest &request : wire.sent.mid(1))
            all << (request.url.path().section(u'/', -1) + u' ' + QUrlQuery(request.url).queryItemValue(QStringLiteral("page_token"))).trimmed();
        return all;
    }

    RouteReading reading{client, QStringLiteral("project-1")};
    std::optional<Result<RouteFacts>> answer;
};

//! A campaign in front of the demo tenant's two interfaces.
class ViaStage
{
public:
    explicit ViaStage(const QStringList &faults = {})
        : stage(faults)
        , badge(stage.transport, stage.clock, clouds().token, clouds().keyId, Secret(clouds().keySecret))
        , client({.transport = stage.transport, .authorizer = badge, .clock = stage.clock, .backEnd = BackEnd::Conversation},
                 clouds().conversation, 100'000)
        , begun(stage.clock.now() - std::chrono::minutes(1))
    {
        reopen();
    }

    demo::Clouds clouds() const { return stage.tenant->clouds(); }
    ConversationRoute route() const { return {.app = AppId(clouds().app), .channel = QStringLiteral("SMS")}; }
    CampaignDraft draft(const QString &text = QStringLiteral("Dear {name}")) const { return draftVia(route(), text); }

    void reopen()
    {
        stage.reopen();
        stage.sending->setConversation(client, clouds().project);
    }

    //! What the project has for these recipients: "Dear Anna: SMS:+358401112221" by the order of texts.
    QStringList atTheProject()
    {
        QStringList held;
        std::optional<Result<PageOf<ConversationMessage>>> answer;
        QObject receiver;
        client.send<PageOf<ConversationMessage>>(
            conversation::messages(clouds().project, {.app = AppId(clouds().app), .direction = QStringLiteral("TO_CONTACT"), .since = begun},
                                   {.size = conversation::mostMessages}),
            Purpose::Asked, &receiver, [&](const Result<PageOf<ConversationMessage>> &came) { answer = came; });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20'000) || !*answer)
            return {QStringLiteral("no answer")};
        const QList<ConversationMessage> messages = (*answer)->items;
        for (const ConversationMessage &message : messages) {
            if (message.channelIdentity.identity.startsWith(u"+35840111222"))
                held << message.content.text + QStringLiteral(": ") + message.channelIdentity.text();
        }
        held.sort();
        return held;
    }

    bool send(const RecipientList &recipients = CampaignStage::three())
    {
        stage.check(draft(), recipients);
        return stage.sending->maySend() && stage.send();
    }
    //! "+358401112221 DELIVERED" of each, or why not.
    QStringList deliveries()
    {
        CampaignDeliveries reading(client, *stage.ledger);
        QSignalSpy finished(&reading, &CampaignDeliveries::finished);
        reading.read(QStringLiteral("Spring"));
        if (!finished.wait(20'000))
            return {QStringLiteral("silence")};
        QStringList all;
        for (const CampaignDelivery &delivery : reading.all()) {
            all << delivery.entry.write.title + u' '
                    + (delivery.message ? delivery.message->channelIdentity.text()
                                        : delivery.error ? name(delivery.error->kind) : QStringLiteral("unread"));
        }
        return all;
    }
    //! How often the server was asked for something below this path since forgetRequests().
    int requests(const QString &path)
    {
        const auto counts = stage.ask(reading(QStringLiteral("_demo/requests")));
        int all = 0;
        const QJsonObject object = QJsonDocument::fromJson(counts ? *counts : QByteArray()).object();
        for (auto count = object.begin(); count != object.end(); ++count) {
            if (count.key().contains(path))
                all += count->toInt();
        }
        return all;
    }
    void forgetRequests() { (void)stage.ask(writing(QStringLiteral("_demo/requests"), Verb::Delete)); }

    CampaignStage stage;
    OAuthAuthorizer badge;
    RestClient client;
    Instant begun;
};

QStringList smsToEach()
{
    return {QStringLiteral("Dear Anna: SMS:+358401112221"), QStringLiteral("Dear Bob: SMS:+358401112222"),
            QStringLiteral("Dear Cid: SMS:+358401112223")};
}

} // namespace

//! A campaign that goes through the Conversation API.
class tst_CampaignViaConversation : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qRegisterMetaType<Error>();
        qRegisterMetaType<QList<Entry>>();
        qRegisterMetaType<std::optional<Error>>();
    }

    // What is judged

    void whoOptedOutIsLeftOut()
    {
        const PreflightPlan plan = planOf(draftVia(sms()), factsOf(appWith({QStringLiteral("SMS")}), {QStringLiteral("+358401112222")}));
        QCOMPARE(plan.count(RecipientFate::OptedOut), 1);
        QCOMPARE(plan.excluded.constFirst().address, QStringLiteral("+358401112222"));
        QCOMPARE(plan.writes.size(), 2);
    }

    void eachRecipientIsAMessageOfHisOwn()
    {
        const PreflightPlan plan = planOf(draftVia(sms(), QStringLiteral("Hello")), factsOf(appWith({QStringLiteral("SMS")})));
        QCOMPARE(plan.writes.size(), 3);
        QCOMPARE(plan.distinctTexts, 1);
        QCOMPARE(plan.segments, 3);
        QCOMPARE(plan.writes[2].ordinal, 2);
        QCOMPARE(plan.writes[2].title, QStringLiteral("SMS:+358401112223"));
    }

    void theRequestIsExact()
    {
        ConversationRoute route = sms();
        route.fallback = {QStringLiteral("WHATSAPP")};
        route.contentType = QStringLiteral("CONTENT_MARKETING");
        const PreflightPlan plan = planOf(draftVia(route), factsOf(appWith({QStringLiteral("SMS"), QStringLiteral("WHATSAPP")})));
        const Endpoint<QString> request = ConversationAddition().request(plan.writes[0].content);
        QCOMPARE(request.path, QStringLiteral("v1/projects/project-1/messages:send"));
        QJsonObject body = QJsonDocument::fromJson(request.body).object();
        QCOMPARE(ourIdIn(body.take(QStringLiteral("message_metadata")).toString()).size(), 36);
        QCOMPARE(QJsonDocument(body).toJson(QJsonDocument::Compact),
                 R"({"app_id":"app-1","channel_priority_order":["SMS","WHATSAPP"],"message":{"text_message":{"text":"Hi Anna"}},)"
                 R"("message_content_type":"CONTENT_MARKETING","recipient":{"identified_by":{"channel_identities":[)"
                 R"({"channel":"SMS","identity":"+358401112221"},{"channel":"WHATSAPP","identity":"+358401112221"}]}}})");
    }

    void messagesAreKnownByIdsOfTheirOwn()
    {
        const PreflightPlan plan = planOf(draftVia(sms(), QStringLiteral("Hello")), factsOf(appWith({QStringLiteral("SMS")})));
        QSet<QString> ids;
        for (const PlannedWrite &write : plan.writes)
            ids.insert(ourIdIn(messageOf(write).metadata));
        QCOMPARE(ids.size(), 3);
    }

    void withoutFactsNothingIsPlanned()
    {
        PreflightFacts facts = factsOf({});
        facts.route.reset();
        QCOMPARE(planOf(draftVia(sms()), facts).writes.size(), 0);
    }

    void whatTheRouteCannotDoIsAnError_data()
    {
        QTest::addColumn<CampaignDraft>("draft");
        QTest::addColumn<QString>("words");
        QTest::newRow("no app") << draftVia({.app = {}, .channel = QStringLiteral("SMS")}) << "No app";
        QTest::newRow("no channel") << draftVia({.app = sms().app, .channel = {}}) << "No channel is chosen";
        ConversationRoute mixed = sms();
        mixed.fallback = {QStringLiteral("TELEGRAM")};
        QTest::newRow("a channel without numbers beside one with") << draftVia(mixed) << "TELEGRAM are no numbers";
        CampaignDraft later = draftVia(sms());
        later.sendTime = noon + std::chrono::hours(1);
        QTest::newRow("a time") << later << "sends at once";
        CampaignDraft templated = draftVia(sms());
        templated.whatsAppTemplate = WhatsAppTemplate();
        QTest::newRow("a template of Contact Pro's") << templated << "Contact Pro only";
    }
    void whatTheRouteCannotDoIsAnError()
    {
        QFETCH(CampaignDraft, draft);
        QFETCH(QString, words);
        const auto findings = findingsOf(draft, {QStringLiteral("name")}, noon);
        QVERIFY2(says(findings, true, words), qPrintable(sentences(findings, true).join(u'\n')));
    }

    void sourceAndSubtypeAreContactProsAlone()
    {
        QCOMPARE(sentences(findingsOf(draftVia(sms()), {QStringLiteral("name")}, noon), true), QStringList());
    }

    void warnsOfWhatTheAppLacks_data()
    {
        QTest::addColumn<ConversationApp>("app");
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing") << appWith({QStringLiteral("SMS")}) << QString();
        QTest::newRow("the channel") << appWith({QStringLiteral("RCS")}) << "no channel SMS";
        ConversationApp pending = appWith({QStringLiteral("SMS")});
        pending.channels[0].state = QStringLiteral("PENDING");
        QTest::newRow("an active channel") << pending << "(PENDING)";
        ConversationApp full = appWith({QStringLiteral("SMS")});
        full.queueSize = 499'998;
        QTest::newRow("room for one in its queue") << full << "500,001 messages, more than its 500,000";
        full.queueSize = 499'997;
        QTest::newRow("no room, but by a hair") << full << QString();
        full.queueLimit = 100;
        QTest::newRow("room in a queue of its own size") << full << "more than its 100";
    }
    void warnsOfWhatTheAppLacks()
    {
        QFETCH(ConversationApp, app);
        QFETCH(QString, words);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        const auto findings = planOf(draftVia(sms()), factsOf(app)).findings;
        QCOMPARE(sentences(findings, false).isEmpty(), words.isEmpty());
        QVERIFY2(says(findings, false, words), qPrintable(sentences(findings, false).join(u'\n')));
    }

    void theAppHandsOutTwentyASecond()
    {
        ConversationApp app = appWith({QStringLiteral("SMS")});
        QCOMPARE(planOf(draftVia(sms()), factsOf(app)).drain, std::optional(Milliseconds(150)));
        app.queueSize = 1'197;
        QCOMPARE(planOf(draftVia(sms()), factsOf(app)).drain, std::optional(Milliseconds(60'000)));
    }

    void anotherRouteIsAnotherCampaign_data()
    {
        QTest::addColumn<ConversationRoute>("other");
        ConversationRoute other = sms();
        other.app = AppId(QStringLiteral("app-2"));
        QTest::newRow("app") << other;
        other = sms();
        other.channel = QStringLiteral("RCS");
        QTest::newRow("channel") << other;
        other = sms();
        other.fallback = {QStringLiteral("RCS")};
        QTest::newRow("fallback") << other;
        other = sms();
        other.contentType = QStringLiteral("CONTENT_MARKETING");
        QTest::newRow("content") << other;
    }
    void anotherRouteIsAnotherCampaign()
    {
        QFETCH(ConversationRoute, other);
        const auto digest = [](const CampaignDraft &draft) { return inputDigest(draft, CampaignStage::three(), QStringLiteral("FI")); };
        QVERIFY(digest(draftVia(sms())) != digest(draftVia(other)));
    }

    // Who has opted out

    void listsAreReadToTheirEnds()
    {
        ReadingStage stage;
        stage.wire.answerWith(200, optOuts({"+358401112221"}, "two"));
        stage.wire.answerWith(200, optOuts({"358401112222"}));
        stage.wire.answerWith(200, optOuts({"+358401112223"}));
        QCOMPARE(stage.read(), QStringLiteral("+358401112221 +358401112222 +358401112223"));
        QCOMPARE(stage.asked(), (QStringList{QStringLiteral("OPT_OUT_ALL"), QStringLiteral("OPT_OUT_ALL two"),
                                             QStringLiteral("OPT_OUT_MARKETING")}));
        QVERIFY((*stage.answer)->app.isDispatch());
    }

    void whichListsCountDependsOnTheContent_data()
    {
        QTest::addColumn<QString>("contentType");
        QTest::addColumn<QStringList>("lists");
        const QString all = QStringLiteral("OPT_OUT_ALL"), marketing = QStringLiteral("OPT_OUT_MARKETING"),
                      notification = QStringLiteral("OPT_OUT_NOTIFICATION");
        QTest::newRow("marketing") << "CONTENT_MARKETING" << QStringList{all, marketing};
        QTest::newRow("notification") << "CONTENT_NOTIFICATION" << QStringList{all, notification};
        QTest::newRow("not told") << QString() << QStringList{all, marketing, notification};
    }
    void whichListsCountDependsOnTheContent()
    {
        QFETCH(QString, contentType);
        ReadingStage stage;
        for (int i = 0; i < 3; ++i)
            stage.wire.answerWith(200, optOuts({}));
        stage.read(contentType);
        QTEST(stage.asked(), "lists");
    }

    void aListThatIsNotWholeIsAnError_data()
    {
        QTest::addColumn<QList<QByteArray>>("pages");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("words");
        QTest::newRow("goes round") << QList<QByteArray>{optOuts({"+358401112221"}, "two"), optOuts({"+358401112222"}, "two")} << 200
                                    << "did not come whole (OPT_OUT_ALL)";
        QTest::newRow("names nobody") << QList<QByteArray>{optOuts({"+358401112221", ""})} << 200 << "did not come whole (OPT_OUT_ALL)";
        QTest::newRow("the second page is refused") << QList<QByteArray>{optOuts({"+358401112221"}, "two")} << 403 << "forbidden";
    }
    void aListThatIsNotWholeIsAnError()
    {
        QFETCH(QList<QByteArray>, pages);
        QFETCH(int, status);
        QFETCH(QString, words);
        ReadingStage stage;
        for (const QByteArray &page : pages)
            stage.wire.answerWith(200, page);
        stage.wire.answerWith(status, "{}");
        const QString read = stage.read();
        QVERIFY2(read.contains(words), qPrintable(read));
    }

    // At the demo tenant

    void sendsEverybodyOnce()
    {
        ViaStage via;
        QCOMPARE(via.stage.check(via.draft()), QStringLiteral("3 good"));
        QVERIFY(via.stage.send());
        QCOMPARE(via.atTheProject(), smsToEach());
        QCOMPARE(via.stage.sending->counts(), (BatchCounts{.arrived = 3}));
        QCOMPARE(via.stage.atTheTenant(), QStringList());
    }

    void theSameNameGoesOnWhereItEnded()
    {
        ViaStage via;
        via.stage.check(via.draft());
        const auto stopping = QObject::connect(via.stage.sending.get(), &CampaignSending::progressed, via.stage.sending.get(), &CampaignSending::stop);
        QVERIFY(via.stage.send());
        QVERIFY(via.atTheProject().size() < 3);
        via.reopen();
        via.stage.check(via.draft());
        QVERIFY(via.stage.sending->messagesToSend() > 0);
        QVERIFY(via.stage.send());
        QCOMPARE(via.atTheProject(), smsToEach());
    }

    void aNameIsTakenWhicheverWayItWent()
    {
        ViaStage via;
        via.stage.check(via.draft());
        QVERIFY(via.stage.send());
        via.stage.check(CampaignStage::draft(QStringLiteral("Dear {name}")));
        QVERIFY(says(via.stage.sending->plan()->findings, true, QStringLiteral("of this name already")));
    }

    void isNeverDoubledThroughFaults_data()
    {
        QTest::addColumn<QString>("fault");
        for (const char *fault : {"n=1:reset-after", "n=1:reset-before",
                                  "n=1:retry-after=1", "p=0.5:reset-after"})
            QTest::newRow(fault) << QStringLiteral("POST:/conversation/*/messages?send:") + QLatin1String(fault);
    }
    void isNeverDoubledThroughFaults()
    {
        QFETCH(QString, fault);
        ViaStage via({fault});
        for (int run = 0; run < 5; ++run) {
            via.stage.check(via.draft());
            if (!via.stage.sending->maySend())
                break;
            QVERIFY(via.stage.send());
        }
        QCOMPARE(via.atTheProject(), smsToEach());
        QCOMPARE(via.stage.sending->begun().value_or(via.stage.sending->counts()).arrived, 3);
    }

    // What became of each

    void aFewAreReadOneByOne()
    {
        ViaStage via;
        QVERIFY(via.send());
        via.forgetRequests();
        QCOMPARE(via.deliveries(), (QStringList{QStringLiteral("SMS:+358401112221 SMS:+358401112221"),
                                                QStringLiteral("SMS:+358401112222 SMS:+358401112222"),
                                                QStringLiteral("SMS:+358401112223 SMS:+358401112223")}));
        QCOMPARE(via.requests(QStringLiteral("/messages/")), 3);
    }

    void manyAreReadFromTheAppsList()
    {
        QStringList numbers;
        for (int i = 10; i < 35; ++i)
            numbers << QStringLiteral("Anna\t+3584011122%1").arg(i);
        ViaStage via;
        QVERIFY(via.send(RecipientList::fromText(QStringLiteral("name\tnumber\n") + numbers.join(u'\n'))));
        via.forgetRequests();
        const QStringList deliveries = via.deliveries();
        QCOMPARE(deliveries.size(), 25);
        QCOMPARE(deliveries.filter(QRegularExpression(QStringLiteral("^(\\S+) \\1$"))), deliveries);
        QCOMPARE(via.requests(QStringLiteral("/messages")), 1);
    }

    void whatIsNotKeptIsToldSo()
    {
        ViaStage via({QStringLiteral("GET:/conversation/*/messages/*:n=1:status=404")});
        QVERIFY(via.send());
        QCOMPARE(via.deliveries(), (QStringList{QStringLiteral("SMS:+358401112221 not-found"),
                                                QStringLiteral("SMS:+358401112222 SMS:+358401112222"),
                                                QStringLiteral("SMS:+358401112223 SMS:+358401112223")}));
    }

    void whatTheServerRefusesIsNotAskedForAgainAndAgain()
    {
        ViaStage via({QStringLiteral("GET:/conversation/*/messages/*:status=403")});
        QVERIFY(via.send());
        via.forgetRequests();
        QCOMPARE(via.deliveries().filter(QStringLiteral("forbidden")).size(), 3);
        QCOMPARE(via.requests(QStringLiteral("/messages/")), 1);
    }

    // What stops a check

    void optOutsThatCannotBeReadStopTheCheck()
    {
        ViaStage via({QStringLiteral("GET:/conversation/*/consents/*:status=403")});
        QVERIFY(via.stage.check(via.draft()).startsWith(u"forbidden"));
        QVERIFY(!via.stage.sending->maySend());
    }

    void withoutAProjectNothingIsChecked()
    {
        CampaignStage stage;
        QVERIFY(stage.check(draftVia(sms())).contains(u"no project"));
        QVERIFY(!stage.sending->maySend());
    }

    void aTestGoesToSomebodyElse()
    {
        ViaStage via;
        via.stage.check(via.draft());
        QSignalSpy tested(via.stage.sending.get(), &CampaignSending::tested);
        via.stage.sending->sendTest(QStringLiteral("+358401112229"));
        QVERIFY(tested.wait(20'000));
        QCOMPARE(via.atTheProject(), QStringList{QStringLiteral("Dear Anna: SMS:+358401112229")});
    }
};

QTEST_GUILESS_MAIN(tst_CampaignViaConversation)
#include "tst_campaignviaconversation.moc"
