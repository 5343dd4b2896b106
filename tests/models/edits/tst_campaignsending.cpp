// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/numberqueries.h"
#include "tests/models/edits/campaignstage.h"
#include "tests/models/rest/clientstage.h"

#include <QSignalSpy>

using namespace floorwalker;
using Stage = CampaignSending::Stage;

namespace {

CampaignDraft personal()
{
    return CampaignStage::draft(QStringLiteral("Dear {name}"));
}

bool saysTheNameIsTaken(const CampaignStage &stage)
{
    const auto &findings = stage.sending->plan()->findings;
    return std::any_of(findings.cbegin(), findings.cend(), [](const CampaignFinding &finding) {
        return finding.isError && finding.field == CampaignField::Name && finding.sentence.contains(u"already");
    });
}

} // namespace

class tst_CampaignSending : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qRegisterMetaType<Error>();
        qRegisterMetaType<QList<Entry>>();
        qRegisterMetaType<std::optional<Error>>();
    }

    void aCheckSendsNothing()
    {
        CampaignStage stage;
        QCOMPARE(stage.check(CampaignStage::draft()), QStringLiteral("3 good"));
        QVERIFY(stage.sending->maySend());
        QCOMPARE(stage.sending->messagesToSend(), 1);
        QCOMPARE(stage.atTheTenant(), QStringList());
    }

    void thePlatformIsAskedFirst_data()
    {
        QTest::addColumn<bool>("isWished");
        QTest::addColumn<QString>("expected");
        QTest::newRow("wished") << true << QStringLiteral("2 good, 1 landline");
        QTest::newRow("not wished") << false << QStringLiteral("3 good");
    }
    void thePlatformIsAskedFirst()
    {
        QFETCH(bool, isWished);
        CampaignStage stage;
        ClientStage platform;
        NumberQueries queries(platform.client);
        platform.wire.answerPath(QStringLiteral("+358401112221"), 200, R"({"numberType":"Fixed"})");
        platform.wire.answerPath(QStringLiteral("+358401112222"), 200, R"({"numberType":"Mobile"})");
        platform.wire.answerPath(QStringLiteral("+358401112223"), 400);
        stage.sending->setNumberQueries(&queries);
        CampaignDraft draft = CampaignStage::draft();
        draft.asksNumbers = isWished;
        QTEST(stage.check(draft), "expected");
        QCOMPARE(platform.wire.sent.size(), isWished ? 3 : 0);
    }

    void aSilentPlatformKeepsNobodyOut()
    {
        CampaignStage stage;
        ClientStage platform;
        NumberQueries queries(platform.client);
        platform.wire.answerWith(403);
        stage.sending->setNumberQueries(&queries);
        CampaignDraft draft = CampaignStage::draft();
        draft.asksNumbers = true;
        QCOMPARE(stage.check(draft), QStringLiteral("3 good"));
        const auto &findings = stage.sending->plan()->findings;
        QVERIFY(std::any_of(findings.cbegin(), findings.cend(), [](const CampaignFinding &finding) {
            return !finding.isError && finding.sentence.contains(u"telephone platform");
        }));
    }

    void aCheckThatIsStoppedAsksNoMore()
    {
        CampaignStage stage;
        ClientStage platform;
        NumberQueries queries(platform.client);
        stage.sending->setNumberQueries(&queries);
        CampaignDraft draft = CampaignStage::draft();
        draft.asksNumbers = true;
        stage.sending->check(draft, CampaignStage::three(), QStringLiteral("FI"));
        QVERIFY(QTest::qWaitFor([&] { return platform.wire.sent.size() == 1; }));
        stage.sending->stop();
        platform.wire.answerHanging({.status = 200, .body = "{}"});
        platform.settle();
        QCOMPARE(platform.wire.sent.size(), 1);
    }

    void sendsEverybodyOnce()
    {
        CampaignStage stage;
        stage.check(CampaignStage::draft());
        QVERIFY(stage.send());
        QCOMPARE(stage.atTheTenant(), springToThree());
        QCOMPARE(stage.sending->counts(), (BatchCounts{.arrived = 1}));
        QVERIFY(!stage.sending->maySend());
    }

    void eachTextIsAMessageOfItsOwn()
    {
        CampaignStage stage;
        stage.check(personal());
        QVERIFY(stage.send());
        QCOMPARE(stage.atTheTenant(), oneToEach());
        QCOMPARE(stage.sending->counts(), (BatchCounts{.arrived = 3}));
    }

    // A name is a campaign

    void theSameNameAndInputSendsNothingMore_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("the same") << "Spring";
        QTest::newRow("with blanks round it") << "  Spring ";
    }
    void theSameNameAndInputSendsNothingMore()
    {
        QFETCH(QString, name);
        CampaignStage stage;
        stage.check(CampaignStage::draft());
        QVERIFY(stage.send());
        stage.reopen();
        CampaignDraft again = CampaignStage::draft();
        again.name = name;
        stage.check(again);
        QCOMPARE(stage.sending->begun(), std::optional(BatchCounts{.arrived = 1}));
        QVERIFY(!stage.sending->maySend());
        stage.sending->send();
        QCOMPARE(stage.sending->stage(), Stage::Idle);
        QCOMPARE(stage.atTheTenant(), springToThree());
    }

    void theSameNameWithOtherInputIsRefused_data()
    {
        QTest::addColumn<CampaignDraft>("draft");
        QTest::addColumn<RecipientList>("recipients");
        QTest::newRow("another text") << CampaignStage::draft(QStringLiteral("Autumn")) << CampaignStage::three();
        RecipientList two = CampaignStage::three();
        two.rows.removeLast();
        QTest::newRow("other recipients") << CampaignStage::draft() << two;
        CampaignDraft later = CampaignStage::draft();
        later.sendTime = Instant(std::chrono::floor<Milliseconds>(std::chrono::system_clock::now())) + std::chrono::hours(24);
        QTest::newRow("another time") << later << CampaignStage::three();
    }
    void theSameNameWithOtherInputIsRefused()
    {
        QFETCH(CampaignDraft, draft);
        QFETCH(RecipientList, recipients);
        CampaignStage stage;
        stage.check(CampaignStage::draft());
        QVERIFY(stage.send());
        stage.check(draft, recipients);
        QVERIFY(saysTheNameIsTaken(stage));
        QVERIFY(!stage.sending->maySend());
        draft.name = QStringLiteral("Another");
        stage.check(draft, recipients);
        QVERIFY(!saysTheNameIsTaken(stage));
        QVERIFY(stage.sending->maySend());
    }

    void whatWasStoppedGoesOn()
    {
        CampaignStage stage;
        stage.check(personal());
        QObject::connect(stage.sending.get(), &CampaignSending::progressed, stage.sending.get(), &CampaignSending::stop);
        QSignalSpy finished(stage.sending.get(), &CampaignSending::finished);
        QVERIFY(stage.send());
        QCOMPARE(finished.first().first().value<std::optional<Error>>()->kind, ErrorKind::Cancelled);
        const int left = stage.sending->counts().planned;
        QVERIFY(left > 0);
        QCOMPARE(stage.sending->messagesToSend(), left);
        QVERIFY(stage.atTheTenant().size() < 3);
        QObject::disconnect(stage.sending.get(), &CampaignSending::progressed, stage.sending.get(), nullptr);
        QVERIFY(stage.send());
        QCOMPARE(stage.atTheTenant(), oneToEach());
    }

    void whatWasStoppedGoesOnInAnotherRun()
    {
        CampaignStage stage;
        stage.check(personal());
        QObject::connect(stage.sending.get(), &CampaignSending::progressed, stage.sending.get(), &CampaignSending::stop);
        QVERIFY(stage.send());
        const int left = stage.sending->counts().planned;
        QVERIFY(left > 0);
        stage.reopen();
        stage.check(personal());
        QCOMPARE(stage.sending->messagesToSend(), left);
        QVERIFY(stage.send());
        QCOMPARE(stage.atTheTenant(), oneToEach());
    }

    // Who may be written to

    void whoIsNotToBeContactedIsLeftOut()
    {
        CampaignStage stage;
        stage.doNotContact.put({QStringLiteral("+358401112222"), QString(), {}}, this, [](const Result<Done> &) {});
        QCOMPARE(stage.check(CampaignStage::draft()), QStringLiteral("2 good, 1 do not contact"));
        QVERIFY(stage.send());
        QCOMPARE(stage.atTheTenant(), QStringList{QStringLiteral("Spring is here.: +358401112221 +358401112223")});
    }

    void aListThatCannotBeReadStopsTheCheck()
    {
        CampaignStage stage;
        QFile list(stage.folder.filePath(QStringLiteral("desk.sqlite")));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write(QByteArray(4096, 'x'));
        list.close();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("not a database")));
        QVERIFY(stage.check(CampaignStage::draft()).contains(u"not a database"));
        QVERIFY(!stage.sending->plan());
        QVERIFY(!stage.sending->maySend());
    }

    void whatsAppGoesOnlyToWhomTheServerHasAYesOf()
    {
        CampaignStage stage;
        QVERIFY(stage.ask(contactpro::setConsent({.address = QStringLiteral("+358401112221"), .usage = QStringLiteral("whatsapp"), .consent = true})));
        QVERIFY(stage.ask(contactpro::setConsent({.address = QStringLiteral("+358401112222"), .usage = QStringLiteral("whatsapp"), .consent = false})));
        QCOMPARE(stage.check(CampaignStage::draft(QStringLiteral("Hello"), QStringLiteral("whatsapp"))), QStringLiteral("1 good, 2 no consent"));
        QVERIFY(stage.send());
        QCOMPARE(stage.atTheTenant(), QStringList{QStringLiteral("Hello: +358401112221")});
    }

    void consentsThatCannotBeReadStopAWhatsAppCampaignAlone()
    {
        CampaignStage stage({QStringLiteral("GET:/cmi/customerConsents:status=403")});
        QVERIFY(stage.check(CampaignStage::draft(QStringLiteral("Hello"), QStringLiteral("whatsapp"))).startsWith(u"forbidden"));
        QVERIFY(!stage.sending->maySend());
        QCOMPARE(stage.check(CampaignStage::draft()), QStringLiteral("3 good"));
    }

    // A test message

    void aTestGoesToSomebodyElseNow()
    {
        CampaignStage stage;
        CampaignDraft draft = personal();
        draft.sendTime = stage.clock.now() + std::chrono::hours(24);
        stage.check(draft);
        QSignalSpy tested(stage.sending.get(), &CampaignSending::tested);
        stage.sending->sendTest(QStringLiteral("+358409998887"));
        QVERIFY(tested.wait(20'000));
        QCOMPARE(tested.first().first().value<QList<Entry>>().first().state, EntryState::Arrived);
        QCOMPARE(stage.atTheTenant(QStringLiteral("+358409998887")), QStringList{QStringLiteral("Dear Anna: +358409998887")});
        const auto all = stage.ask(contactpro::messages());
        QVERIFY(std::any_of(all->cbegin(), all->cend(), [](const Message &m) {
            return m.text == u"Dear Anna" && !m.sendTime && m.destinations.size() == 1;
        }));
    }

    void aTestBeginsNoCampaign()
    {
        CampaignStage stage;
        stage.check(CampaignStage::draft());
        QSignalSpy tested(stage.sending.get(), &CampaignSending::tested);
        stage.sending->sendTest(QStringLiteral("+358409998887"));
        QVERIFY(tested.wait(20'000));
        QVERIFY(stage.sending->maySend());
        stage.check(CampaignStage::draft());
        QVERIFY(!stage.sending->begun());
        QCOMPARE(stage.atTheTenant(), QStringList());
    }

    void withoutAPlanThereIsNoTest()
    {
        CampaignStage stage;
        QSignalSpy tested(stage.sending.get(), &CampaignSending::tested);
        stage.sending->sendTest(QStringLiteral("+358409998887"));
        CampaignDraft faulty = CampaignStage::draft();
        faulty.maxRetries = 11;
        stage.check(faulty);
        stage.sending->sendTest(QStringLiteral("+358409998887"));
        stage.check(CampaignStage::draft());
        stage.sending->sendTest(QStringLiteral("+358409998886")); // none is under way
        QVERIFY(tested.wait(20'000));
        QCOMPARE(tested.first().first().value<QList<Entry>>().first().state, EntryState::Arrived);
        QCOMPARE(stage.atTheTenant(QStringLiteral("+35840999888")), QStringList{QStringLiteral("Spring is here.: +358409998886")});
    }

    // The form is a person's

    void theLastWordCounts()
    {
        CampaignStage stage;
        QSignalSpy checked(stage.sending.get(), &CampaignSending::checked);
        stage.sending->check(CampaignStage::draft(QStringLiteral("One"), QStringLiteral("whatsapp")), CampaignStage::three(), QStringLiteral("FI"));
        stage.sending->check(CampaignStage::draft(QStringLiteral("Two")), CampaignStage::three(), QStringLiteral("FI"));
        QVERIFY(stage.waitUntilIdle());
        QCOMPARE(stage.sending->plan()->sample, QStringLiteral("Two"));
        QVERIFY(stage.ask(contactpro::consents({}))); // the answer to the first has come meanwhile
        QCOMPARE(checked.size(), 1);
    }

    void aStoppedCheckTellsNothing()
    {
        CampaignStage stage;
        QSignalSpy checked(stage.sending.get(), &CampaignSending::checked);
        QSignalSpy failed(stage.sending.get(), &CampaignSending::failed);
        stage.sending->check(CampaignStage::draft(), CampaignStage::three(), QStringLiteral("FI"));
        stage.sending->stop();
        QCOMPARE(stage.sending->stage(), Stage::Idle);
        // A later and longer one has come: the first would have, too.
        CampaignSending later(stage.client, *stage.ledger, stage.doNotContact);
        QSignalSpy laterChecked(&later, &CampaignSending::checked);
        RecipientList many;
        many.rows = QList<Recipient>(2000, {1, {QStringLiteral("0401112221")}});
        later.check(CampaignStage::draft(), many, QStringLiteral("FI"));
        QVERIFY(laterChecked.wait(20'000));
        QCOMPARE(checked.size(), 0);
        QCOMPARE(failed.size(), 0);
    }

    void nothingElseIsCheckedWhileOneIsSent()
    {
        CampaignStage stage;
        stage.check(CampaignStage::draft());
        stage.sending->send();
        stage.sending->check(CampaignStage::draft(QStringLiteral("Other")), CampaignStage::three(), QStringLiteral("FI"));
        stage.sending->clear();
        QCOMPARE(stage.sending->draft().text, QStringLiteral("Spring is here."));
        QVERIFY(stage.waitUntilIdle());
        QCOMPARE(stage.atTheTenant(), springToThree());
    }

    void destroyingItEndsACheck()
    {
        CampaignStage stage;
        RecipientList many;
        many.rows = QList<Recipient>(50'000, {1, {QStringLiteral("0401112221")}});
        QSignalSpy checked(stage.sending.get(), &CampaignSending::checked);
        stage.sending->check(CampaignStage::draft(), many, QStringLiteral("FI"));
        QTest::qWait(0);
        stage.sending.reset();
        QCOMPARE(checked.size(), 0);
    }

    void savesWhoIsLeftOut()
    {
        CampaignStage stage;
        stage.check(CampaignStage::draft(), RecipientList::fromText(QStringLiteral("Anna\n0401112221")));
        QSignalSpy saved(stage.sending.get(), &CampaignSending::saved);
        const QString path = stage.folder.filePath(QStringLiteral("out.csv"));
        stage.sending->saveExcluded(path);
        QVERIFY(saved.wait(20'000));
        QVERIFY(!saved.first().at(1).value<std::optional<Error>>());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("Anna,1,invalid,"));
    }

    void saysWhereItCouldNotBeSaved()
    {
        CampaignStage stage;
        stage.check(CampaignStage::draft(), RecipientList::fromText(QStringLiteral("Anna")));
        QSignalSpy saved(stage.sending.get(), &CampaignSending::saved);
        stage.sending->saveExcluded(stage.folder.filePath(QStringLiteral("nowhere/out.csv")));
        QVERIFY(saved.wait(20'000));
        QVERIFY(saved.first().at(1).value<std::optional<Error>>());
    }

    void handingOverTakesAsLongAsTheBudgetLets()
    {
        CampaignStage stage;
        stage.client.budget().setPerMinute(60);
        stage.check(personal());
        QCOMPARE(stage.sending->handingOver(), Milliseconds(3000));
    }
};

QTEST_GUILESS_MAIN(tst_CampaignSending)
#include "tst_campaignsending.moc"
