// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/search/journey.h"
#include "tests/models/live/floorstage.h"
#include "tests/support/settle.h"

#include <QSignalSpy>
#include <QTest>

using namespace floorwalker;

namespace {

constexpr QLatin1StringView id("DBEC8B07E3F0E9119E1D0050568C5E24");
constexpr QLatin1StringView plainGroup("B4AFCD2CA7914D1D8ED6AF4E25AEA096");
constexpr QLatin1StringView hyphenGroup("B4AFCD2C-A791-4D1D-8ED6-AF4E25AEA096");

//! A journey whose tenant is written by the test: empty lists, no chat, no mail, no remarks.
class Stage {
public:
    FakeClock clock;
    PathTransport wire;
    Nobody nobody;
    RestClient client{{wire, nobody, clock, [] { return 0.5; }}, QUrl(QStringLiteral("https://tenant.example")), 10'000};
    Journey journey{client};
    Contact contact;

    explicit Stage(Channel channel = Channel::Phone, const QString &group = plainGroup)
    {
        for (const auto &path : {"cmi/contacts", "cmi/callRecordings", "cmi/scriptResults", "cmi/callbacks", "cmi/customerConsents"})
            wire.answer(QString::fromLatin1(path), "[]");
        for (const QLatin1StringView one : {id, plainGroup, hyphenGroup}) {
            wire.fail(QStringLiteral("cmi/chats/") + one, 404);
            wire.fail(QStringLiteral("cmi/emails/") + one, 404);
            wire.fail(QStringLiteral("cmi/contacts/%1/remarks").arg(one), 404);
        }
        contact.id = ContactId(id);
        contact.groupId = ContactGroupId(group);
        contact.channel = channel;
        contact.source = QStringLiteral("+358 50 555 1234");
    }

    void open()
    {
        journey.open(contact, contact.source);
        settle();
    }
    //! Of one resource, in order, without the path.
    QStringList questions(const QString &path) const
    {
        QStringList found;
        for (const QString &one : wire.asked) {
            if (one.startsWith(path + u'?'))
                found << one.mid(path.size() + 1).remove(QStringLiteral("&limit=1000"));
        }
        return found;
    }

    QString printed() const
    {
        static const QStringList names{QStringLiteral("segments"), QStringLiteral("recordings"), QStringLiteral("chat"),
                                       QStringLiteral("emails"), QStringLiteral("scripts"), QStringLiteral("remarks"),
                                       QStringLiteral("callbacks"), QStringLiteral("consents")};
        static const QStringList states{QStringLiteral("asked"), QStringLiteral("there"), QStringLiteral("empty"), QStringLiteral("refused")};
        QStringList texts;
        for (const JourneyPart part : journeyParts)
            texts << names[int(part)] + u' ' + states[int(journey.state(part).kind)];
        return texts.join(QStringLiteral(", "));
    }
    JourneyPartState::Kind state(JourneyPart part) const { return journey.state(part).kind; }
};

using State = JourneyPartState::Kind;

} // namespace

class tst_Journey : public QObject
{
    Q_OBJECT

private slots:
    void aTenantWithNothingLeavesTheContact()
    {
        Stage stage;
        stage.open();
        QCOMPARE(stage.printed(), QStringLiteral("segments there, recordings empty, chat empty, emails empty, scripts empty, "
                                                 "remarks empty, callbacks empty, consents empty"));
        QCOMPARE(stage.journey.contents().segments, QList<Contact>{stage.contact});
    }

    void theGroupIsAskedForAsGivenFirst_data()
    {
        QTest::addColumn<QString>("group");
        QTest::addColumn<QStringList>("expected");
        const QString ask = QStringLiteral("contactGroupId=%1&statistics=true");
        QTest::newRow("plain") << QString(plainGroup) << QStringList{ask.arg(plainGroup), ask.arg(hyphenGroup)};
        QTest::newRow("with hyphens") << QString(hyphenGroup) << QStringList{ask.arg(hyphenGroup), ask.arg(plainGroup)};
        QTest::newRow("of another shape") << "group-7" << QStringList{ask.arg(QStringLiteral("group-7"))};
        QTest::newRow("none") << "" << QStringList();
    }
    void theGroupIsAskedForAsGivenFirst()
    {
        QFETCH(QString, group);
        QFETCH(QStringList, expected);
        Stage stage(Channel::Phone, group);
        stage.open();
        QCOMPARE(stage.questions(QStringLiteral("cmi/contacts")), expected);
    }

    void segmentsOfBothSpellingsAreOneListByArrival()
    {
        Stage stage;
        const auto path = QStringLiteral("cmi/contacts?contactGroupId=%1&statistics=true&limit=1000");
        stage.wire.answer(path.arg(plainGroup), R"([{"id":"B","arrivalTime":"2026-05-28T20:00:00Z"},{"id":")" + QByteArray(id.latin1())
                                                    + R"(","arrivalTime":"2026-05-28T10:00:00Z"}])");
        stage.wire.answer(path.arg(hyphenGroup), R"([{"id":"C","arrivalTime":"2026-05-28T15:00:00Z"},{"id":"B","arrivalTime":"2026-05-28T20:00:00Z"}])");
        stage.open();
        QStringList ids;
        for (const Contact &segment : stage.journey.contents().segments)
            ids << segment.id.text();
        QCOMPARE(ids, (QStringList{id, QStringLiteral("C"), QStringLiteral("B")}));
    }

    void everySegmentIsAskedForItsAnswersInBothWays()
    {
        Stage stage;
        stage.wire.answer(QStringLiteral("cmi/contacts"), R"([{"id":"B"}])");
        stage.wire.answer(QStringLiteral("cmi/scriptResults"), R"([{"id":"S"}])");
        stage.open();
        QCOMPARE(stage.questions(QStringLiteral("cmi/scriptResults")),
                 (QStringList{QStringLiteral("contact_id=") + id, QStringLiteral("originalcontact_id=") + id,
                              QStringLiteral("contact_id=B"), QStringLiteral("originalcontact_id=B")}));
        QCOMPARE(stage.journey.contents().scriptResults.size(), 1); // one, however often it came
    }

    void recordingsOfOtherOwnersAreFoundByTheirCall()
    {
        Stage stage;
        stage.wire.answer(QStringLiteral("cmi/callRecordings?contact_id=%1&limit=1000").arg(id), R"([{"id":"R1","call_id":"C"},{"id":"R2","call_id":"C"}])");
        stage.wire.answer(QStringLiteral("cmi/callRecordings?call_id=C&limit=1000"), R"([{"id":"R2","call_id":"C"},{"id":"R3","call_id":"C"}])");
        stage.open();
        QCOMPARE(stage.questions(QStringLiteral("cmi/callRecordings")), (QStringList{QStringLiteral("contact_id=") + id, QStringLiteral("call_id=C")}));
        QCOMPARE(stage.journey.contents().recordings.size(), 3);
    }

    void aChatIsFoundUnderItsGroupOrItsContact_data()
    {
        QTest::addColumn<QString>("found");
        QTest::addColumn<int>("asked");
        QTest::newRow("group") << QString(plainGroup) << 1;
        QTest::newRow("contact") << QString(id) << 2;
        QTest::newRow("neither") << QString() << 2;
    }
    void aChatIsFoundUnderItsGroupOrItsContact()
    {
        QFETCH(QString, found);
        QFETCH(int, asked);
        Stage stage(Channel::Chat, hyphenGroup);
        stage.wire.answer(QStringLiteral("cmi/chats/") + found, "{\"id\":\"" + found.toLatin1() + "\"}");
        stage.open();
        QCOMPARE(stage.wire.count(QStringLiteral("cmi/chats/") + plainGroup) + stage.wire.count(QStringLiteral("cmi/chats/") + id), asked);
        QCOMPARE(stage.journey.contents().chat.has_value(), !found.isEmpty());
        QCOMPARE(stage.state(JourneyPart::Chat), found.isEmpty() ? State::Empty : State::There);
    }

    void everySegmentMayHaveAMail()
    {
        Stage stage(Channel::Email, hyphenGroup);
        stage.wire.answer(QStringLiteral("cmi/contacts"), R"([{"id":"B"}])");
        stage.wire.answer(QStringLiteral("cmi/emails/") + id, R"({"id":"M1"})");
        stage.wire.answer(QStringLiteral("cmi/emails/B"), R"({"id":"M2"})");
        stage.open();
        QCOMPARE(stage.journey.contents().emails.size(), 2);
        QCOMPARE(stage.wire.count(QStringLiteral("cmi/emails/") + plainGroup), 0);
    }

    void aMailMayStandUnderItsGroup()
    {
        Stage stage(Channel::Email, hyphenGroup);
        stage.wire.answer(QStringLiteral("cmi/emails/") + plainGroup, R"({"id":"M"})");
        stage.open();
        QCOMPARE(stage.journey.contents().emails.size(), 1);
        QCOMPARE(stage.state(JourneyPart::Emails), State::There);
    }

    void aCallHasNeitherChatNorMail()
    {
        Stage stage(Channel::Phone);
        stage.open();
        QVERIFY(stage.wire.asked.filter(QStringLiteral("cmi/chats")).isEmpty());
        QVERIFY(stage.wire.asked.filter(QStringLiteral("cmi/emails")).isEmpty());
    }

    void theCustomerIsFoundHoweverTheNumberIsWritten_data()
    {
        QTest::addColumn<QString>("customer");
        QTest::addColumn<QString>("asked");
        QTest::newRow("international") << "+358 50 555 1234" << "*05551234";
        QTest::newRow("national") << "050 5551234" << "*05551234";
        QTest::newRow("internal") << "124" << "124";
        QTest::newRow("address") << "ada@example.org" << "ada%40example.org";
        QTest::newRow("nobody") << "" << "";
        QTest::newRow("everybody") << "*@example.org" << "";
    }
    void theCustomerIsFoundHoweverTheNumberIsWritten()
    {
        QFETCH(QString, customer);
        QFETCH(QString, asked);
        Stage stage;
        stage.contact.source = customer;
        stage.open();
        const auto one = [&asked](const QString &name) { return asked.isEmpty() ? QStringList() : QStringList{name + asked}; };
        QCOMPARE(stage.questions(QStringLiteral("cmi/callbacks")), one(QStringLiteral("customerNumber=")));
        QCOMPARE(stage.questions(QStringLiteral("cmi/customerConsents")), one(QStringLiteral("address=")));
    }

    void whoeverWasCalledIsTheCustomer_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("expected");
        QTest::newRow("inbound") << "CallIn" << "source";
        QTest::newRow("outbound") << "CallOut" << "destination";
        QTest::newRow("outbound in other letters") << "CHATOUT" << "destination";
        QTest::newRow("unknown") << "" << "source";
    }
    void whoeverWasCalledIsTheCustomer()
    {
        QFETCH(QString, type);
        Contact contact;
        contact.source = QStringLiteral("source");
        contact.destination = QStringLiteral("destination");
        QTEST(customerOf(contact, type), "expected");
    }

    void aMissingRightHidesOnePartOnly_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("part");
        QTest::newRow("segments") << "cmi/contacts" << int(JourneyPart::Segments);
        QTest::newRow("recordings") << "cmi/callRecordings" << int(JourneyPart::Recordings);
        QTest::newRow("scripts") << "cmi/scriptResults" << int(JourneyPart::ScriptResults);
        QTest::newRow("remarks") << QStringLiteral("cmi/contacts/%1/remarks").arg(plainGroup) << int(JourneyPart::Remarks);
        QTest::newRow("callbacks") << "cmi/callbacks" << int(JourneyPart::Callbacks);
        QTest::newRow("consents") << "cmi/customerConsents" << int(JourneyPart::Consents);
    }
    void aMissingRightHidesOnePartOnly()
    {
        QFETCH(QString, path);
        QFETCH(int, part);
        Stage stage;
        stage.wire.fail(path, 403);
        stage.open();
        for (const JourneyPart one : journeyParts) {
            const bool isRefused = one == JourneyPart(part);
            QCOMPARE(stage.state(one) == State::Refused, isRefused);
            QVERIFY(stage.state(one) != State::Asked);
        }
        QCOMPARE(stage.journey.state(JourneyPart(part)).error->kind, ErrorKind::Forbidden);
    }

    void eachPartArrivesByItself()
    {
        Stage stage;
        stage.wire.answers.remove(QStringLiteral("cmi/callbacks")); // hangs
        stage.wire.answer(QStringLiteral("cmi/contacts/%1/remarks").arg(plainGroup), "Call back");
        QSignalSpy changed(&stage.journey, &Journey::partChanged);
        stage.open();
        QCOMPARE(stage.state(JourneyPart::Callbacks), State::Asked);
        QCOMPARE(stage.state(JourneyPart::Remarks), State::There);
        QCOMPARE(stage.journey.contents().remarks, QStringLiteral("Call back"));
        QCOMPARE(changed.size(), int(journeyParts.size()) - 1);
    }

    void whatCameBeforeARefusalIsKept()
    {
        Stage stage;
        stage.wire.answer(QStringLiteral("cmi/scriptResults?contact_id=%1&limit=1000").arg(id), R"([{"id":"S"}])");
        stage.wire.fail(QStringLiteral("cmi/scriptResults?originalcontact_id=%1&limit=1000").arg(id), 403);
        stage.open();
        QCOMPARE(stage.state(JourneyPart::ScriptResults), State::Refused);
        QCOMPARE(stage.journey.contents().scriptResults.size(), 1);
    }

    void aSpellingTheServerRefusesIsNoFailureWhenAnotherIsFound()
    {
        Stage stage(Channel::Chat, hyphenGroup);
        stage.wire.fail(QStringLiteral("cmi/chats/") + plainGroup, 400);
        stage.wire.answer(QStringLiteral("cmi/chats/") + id, R"({"id":"A"})");
        stage.open();
        QCOMPARE(stage.state(JourneyPart::Chat), State::There);
    }

    void aSpellingTheServerRefusesIsSaidWhenNothingIsFound()
    {
        Stage stage(Channel::Chat, hyphenGroup);
        stage.wire.fail(QStringLiteral("cmi/chats/") + plainGroup, 400);
        stage.open();
        QCOMPARE(stage.state(JourneyPart::Chat), State::Refused);
        QCOMPARE(stage.journey.state(JourneyPart::Chat).error->kind, ErrorKind::BadRequest);
    }

    void aPartIsAskedAnewAloneAfterItsRefusal()
    {
        Stage stage;
        stage.wire.fail(QStringLiteral("cmi/callbacks"), 403);
        stage.open();
        stage.wire.asked.clear();
        stage.wire.answer(QStringLiteral("cmi/callbacks"), R"([{"id":"A"}])");
        stage.journey.askAgain(JourneyPart::Callbacks);
        QCOMPARE(stage.state(JourneyPart::Callbacks), State::Asked);
        settle();
        QCOMPARE(stage.state(JourneyPart::Callbacks), State::There);
        QCOMPARE(stage.wire.asked.size(), 1);
    }

    void whatIsAskedForIsNotAskedForTwice()
    {
        Stage stage;
        stage.wire.answers.remove(QStringLiteral("cmi/callbacks")); // hangs
        stage.open();
        QSignalSpy changed(&stage.journey, &Journey::partChanged);
        stage.journey.askAgain(JourneyPart::Callbacks);
        settle();
        QCOMPARE(stage.questions(QStringLiteral("cmi/callbacks")).size(), 1);
        QCOMPARE(changed.size(), 0);
    }

    void newSegmentsDoNotRestartWhatIsUnderWay()
    {
        Stage stage(Channel::Phone, QStringLiteral("group-7")); // one question
        stage.wire.fail(QStringLiteral("cmi/contacts/group-7/remarks"), 404);
        stage.open();
        stage.wire.asked.clear();
        stage.journey.askAgain(JourneyPart::Segments);
        stage.journey.askAgain(JourneyPart::ScriptResults); // two questions
        settle();
        QCOMPARE(stage.questions(QStringLiteral("cmi/scriptResults")).size(), 2);
    }

    void aPartAsksOneQuestionAtATime()
    {
        Stage stage;
        stage.wire.answers.remove(QStringLiteral("cmi/contacts"));
        stage.open();
        QCOMPARE(stage.questions(QStringLiteral("cmi/contacts")).size(), 1);
    }

    void aFormerJourneyIsForgotten()
    {
        Stage stage;
        stage.wire.answer(QStringLiteral("cmi/callbacks"), R"([{"id":"A"}])");
        stage.open();
        stage.contact.id = ContactId(QStringLiteral("other"));
        stage.journey.open(stage.contact, QString());
        QVERIFY(stage.journey.contents().callbacks.isEmpty());
        QCOMPARE(stage.journey.contents().segments, QList<Contact>{stage.contact});
        QCOMPARE(stage.state(JourneyPart::Segments), State::Asked);
    }

    void anAnswerToAFormerJourneyIsNobodys()
    {
        Stage stage;
        stage.wire.answer(QStringLiteral("cmi/contacts"), R"([{"id":"B"}])");
        Contact other;
        other.id = ContactId(QStringLiteral("other"));
        other.channel = Channel::Phone;
        bool isFirst = true;
        connect(&stage.journey, &Journey::partChanged, this, [&] { // the question for its segments is in flight
            if (std::exchange(isFirst, false))
                stage.journey.open(other, QString());
        });
        stage.open();
        QCOMPARE(stage.journey.contact().id, other.id);
        QCOMPARE(stage.journey.contents().segments, QList<Contact>{other});
        for (const JourneyPart part : journeyParts)
            QVERIFY(stage.state(part) == State::There || stage.state(part) == State::Empty);
    }
};

QTEST_GUILESS_MAIN(tst_Journey)
#include "tst_journey.moc"
