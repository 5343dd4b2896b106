// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rest/endpoints/contactcontents.h"
#include "tests/models/rest/clientstage.h"

#include <QSignalSpy>
#include <QTest>

using namespace floorwalker;
using namespace std::chrono_literals;

namespace {

QString verbOf(Verb verb)
{
    switch (verb) {
    case Verb::Get: return QStringLiteral("GET");
    case Verb::Post: return QStringLiteral("POST");
    case Verb::Put: return QStringLiteral("PUT");
    case Verb::Delete: return QStringLiteral("DELETE");
    default: return QStringLiteral("?");
    }
}

//! "GET cmi/chats?limit=1000", and of a write what it says and how.
QString printed(const WireRequest &request)
{
    QString text = verbOf(request.verb) + u' ' + QString::fromLatin1(request.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority)).mid(4);
    if (request.isWrite()) {
        text += QStringLiteral(" [%1 -> %2] ").arg(QString::fromLatin1(headerValue(request.headers, "Content-Type")),
                                                  QString::fromLatin1(headerValue(request.headers, "Accept")))
            + QString::fromUtf8(request.body);
    }
    return text;
}

template<typename T>
QString asked(const Endpoint<T> &endpoint)
{
    ClientStage stage;
    stage.client.send<T>(endpoint, endpoint.isSafeToRepeat ? Purpose::Asked : Purpose::Write, &stage.receiver,
                         [](const Result<T> &) {});
    return stage.wire.sent.isEmpty() ? QString() : printed(stage.wire.sent.first());
}

//! What somebody hears who asks by this endpoint.
template<typename T>
std::optional<Result<T>> heard(ClientStage &stage, const Endpoint<T> &endpoint, WireAnswer answer)
{
    std::optional<Result<T>> told;
    stage.wire.answerWith(std::move(answer));
    stage.client.send<T>(endpoint, endpoint.isSafeToRepeat ? Purpose::Asked : Purpose::Write, &stage.receiver,
                         [&told](const Result<T> &result) { told = result; });
    stage.settle();
    return told;
}

constexpr QLatin1StringView id("9964A286A4E711E680F7005056AD5BC6");

ContactGroupId group()
{
    return ContactGroupId(QStringLiteral("B4AFCD2C-A791-4D1D-8ED6-AF4E25AEA096"));
}

} // namespace

class tst_ContactContentEndpoints : public QObject
{
    Q_OBJECT

private slots:
    void asksAsTheReferenceSpells_data()
    {
        QTest::addColumn<QString>("request");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &request, const char *expected) {
            QTest::newRow(name) << request << QString::fromUtf8(expected);
        };
        row("contact", asked(contactpro::contact(ContactId(id))), "GET cmi/contacts/9964A286A4E711E680F7005056AD5BC6");
        row("group with hyphens", asked(contactpro::contactsOfGroup(group())),
            "GET cmi/contacts?contactGroupId=B4AFCD2C-A791-4D1D-8ED6-AF4E25AEA096&statistics=true&limit=1000");
        row("chats", asked(contactpro::chats({})), "GET cmi/chats?limit=1000");
        row("filtered chats", asked(contactpro::chats({.originator = QStringLiteral("+358*"), .destination = QStringLiteral(" a@b.c"),
                                                       .subtype = QStringLiteral("sms"), .language = QStringLiteral("FI"), .limit = 20})),
            "GET cmi/chats?originator=%2B358*&destination=%20a%40b.c&channel_sub_type=sms&language=FI&limit=20");
        row("chat", asked(contactpro::chat(ChatId(id))), "GET cmi/chats/9964A286A4E711E680F7005056AD5BC6");
        row("new chat", asked(contactpro::addChat("{}")), "POST cmi/chats [application/json -> text/html] {}");
        row("emails", asked(contactpro::emails({.caseId = QStringLiteral("21180"), .cid = QStringLiteral("CID1")})),
            "GET cmi/emails?case_id=21180&cid=CID1&limit=1000");
        row("email", asked(contactpro::email(EmailId(id))), "GET cmi/emails/9964A286A4E711E680F7005056AD5BC6");
        row("answers of a contact", asked(contactpro::scriptResults({.contactId = ContactId(id)})),
            "GET cmi/scriptResults?contact_id=9964A286A4E711E680F7005056AD5BC6&limit=1000");
        row("answers of an original", asked(contactpro::scriptResults({.originalContactId = ContactId(id)})),
            "GET cmi/scriptResults?originalcontact_id=9964A286A4E711E680F7005056AD5BC6&limit=1000");
        row("answer", asked(contactpro::scriptResult(ScriptResultId(id))), "GET cmi/scriptResults/9964A286A4E711E680F7005056AD5BC6");
        row("recordings", asked(contactpro::callRecordings({.range = contactpro::TimeRange{Instant(0ms), Instant(1500ms)},
                                                            .callId = QStringLiteral("C"), .contactId = ContactId(id)})),
            "GET cmi/callRecordings?start_time=1970-01-01T00:00:00.000Z&end_time=1970-01-01T00:00:01.500Z&call_id=C"
            "&contact_id=9964A286A4E711E680F7005056AD5BC6&limit=1000");
        row("recording", asked(contactpro::callRecording(CallRecordingId(id))), "GET cmi/callRecordings/9964A286A4E711E680F7005056AD5BC6");
        row("listen log", asked(contactpro::listenLog(CallRecordingId(id))),
            "GET cmi/callRecordings/9964A286A4E711E680F7005056AD5BC6/listenLog");
        row("new listening", asked(contactpro::addListening({CallRecordingId(id), QStringLiteral("why \"so\""), QStringLiteral("S")})),
            "POST cmi/callRecordings/9964A286A4E711E680F7005056AD5BC6/listenLog [application/json -> text/html] "
            "{\"description\":\"why \\\"so\\\"\",\"userSessionId\":\"S\"}");
        row("consents", asked(contactpro::consentsOf(QStringLiteral("+358 40"))), "GET cmi/customerConsents?address=%2B358%2040");
        row("consent", asked(contactpro::consent(QStringLiteral("recording"), QStringLiteral("+358_40/1"))),
            "GET cmi/customerConsents/recording_%2B358_40%2F1");
        row("all consents", asked(contactpro::consents({})), "GET cmi/customerConsents");
        row("filtered consents", asked(contactpro::consents({.address = QStringLiteral("+35840*"), .usage = QStringLiteral("whatsapp"),
                                                             .consent = QStringLiteral("true")})),
            "GET cmi/customerConsents?address=%2B35840*&usage=whatsapp&consent=true");
        row("a consent to set", asked(contactpro::setConsent({.address = QStringLiteral("+358401234567"), .usage = QStringLiteral("recording"),
                                                              .consent = false})),
            "POST cmi/customerConsents [application/json -> text/html] "
            "{\"address\":\"+358401234567\",\"consent\":false,\"usage\":\"recording\"}");
        row("a consent to delete", asked(contactpro::deleteConsent(QStringLiteral("recording"), QStringLiteral("+358401234567"))),
            "DELETE cmi/customerConsents/recording_%2B358401234567 [ -> */*] ");
        row("a consent whose address has an underscore",
            asked(contactpro::consent(QStringLiteral("whatsapp"), QStringLiteral("wa_4711_8541255455"))),
            "GET cmi/customerConsents/whatsapp_wa_4711_8541255455");
        row("one of those to delete", asked(contactpro::deleteConsent(QStringLiteral("whatsapp"), QStringLiteral("wa_4711/+1 2"))),
            "DELETE cmi/customerConsents/whatsapp_wa_4711%2F%2B1%202 [ -> */*] ");
        row("remarks", asked(contactpro::remarks(group())), "GET cmi/contacts/B4AFCD2C-A791-4D1D-8ED6-AF4E25AEA096/remarks");
        row("first remarks", asked(contactpro::addRemarks(group(), QStringLiteral("h\u00e4n"))),
            "POST cmi/contacts/B4AFCD2C-A791-4D1D-8ED6-AF4E25AEA096/remarks [text/plain;charset=UTF-8 -> text/html] h\u00e4n");
        row("other remarks", asked(contactpro::updateRemarks(group(), QStringLiteral("x"))),
            "PUT cmi/contacts/B4AFCD2C-A791-4D1D-8ED6-AF4E25AEA096/remarks [text/plain;charset=UTF-8 -> text/html] x");
    }
    void asksAsTheReferenceSpells()
    {
        QFETCH(QString, request);
        QTEST(request, "expected");
    }

    void aNewChatIsNamedByItsAnswer_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<QString>("expected");
        QTest::newRow("bare id") << QByteArray(id.latin1()) << QByteArray() << QString(id);
        QTest::newRow("bare id in a line") << QByteArray(id.latin1()) + "\r\n" << QByteArray("/x") << QString(id);
        QTest::newRow("location alone") << QByteArray() << "/RI/cmi/chats/" + QByteArray(id.latin1()) << QString(id);
        QTest::newRow("no id") << QByteArray("<html>") << QByteArray("/RI/cmi/chats/") << QString();
    }
    void aNewChatIsNamedByItsAnswer()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, location);
        QFETCH(QString, expected);
        ClientStage stage;
        const auto told = heard(stage, contactpro::addChat("{}"), {.status = 201, .headers = {{"Location", location}}, .body = body});
        QVERIFY(told && *told);
        QCOMPARE(told->value(), ChatId(expected));
    }

    void aConsentIsSetWithoutAWordInAnswer_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("204, as the reference says") << 204 << QByteArray();
        QTest::newRow("200 with the object") << 200 << QByteArray(R"({"address":"+358"})");
        QTest::newRow("201 with a bare id") << 201 << QByteArray("recording_+358");
    }
    void aConsentIsSetWithoutAWordInAnswer()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        const WireAnswer answer{.status = status, .body = body};
        ClientStage stage;
        const auto set = heard(stage, contactpro::setConsent({.address = QStringLiteral("+358"), .usage = QStringLiteral("recording"), .consent = true}),
                               answer);
        QVERIFY(set && *set);
        const auto deleted = heard(stage, contactpro::deleteConsent(QStringLiteral("recording"), QStringLiteral("+358")), answer);
        QVERIFY(deleted && *deleted);
    }

    void aConsentToDeleteThatIsMissingIsAnError()
    {
        ClientStage stage;
        const auto told = heard(stage, contactpro::deleteConsent(QStringLiteral("recording"), QStringLiteral("+358")),
                                {.status = 404, .body = "HTTP 404 Not Found"});
        QVERIFY(told && !*told);
        QCOMPARE(told->error().kind, ErrorKind::NotFound);
    }

    void aConsentThatIsMissingIsUnknown()
    {
        ClientStage stage;
        QSignalSpy failed(&stage.client, &RestClient::failed);
        const auto told = heard(stage, contactpro::consent(QStringLiteral("recording"), QStringLiteral("+358")),
                                {.status = 404, .body = "HTTP 404 Not Found"});
        QVERIFY(told && *told);
        QCOMPARE(told->value().address, QStringLiteral("+358"));
        QCOMPARE(told->value().usage, QStringLiteral("recording"));
        QVERIFY(!told->value().consent);
        QCOMPARE(failed.size(), 0);
    }

    void aConsentThatIsForbiddenIsAnError()
    {
        ClientStage stage;
        QSignalSpy failed(&stage.client, &RestClient::failed);
        const auto told = heard(stage, contactpro::consent(QStringLiteral("recording"), QStringLiteral("+358")), {.status = 403});
        QVERIFY(told && !*told);
        QCOMPARE(told->error().kind, ErrorKind::Forbidden);
        QCOMPARE(failed.size(), 1);
    }

    void anErrorNamesTheResourceAndNobody()
    {
        ClientStage stage;
        const auto consent = heard(stage, contactpro::consent(QStringLiteral("recording"), QStringLiteral("+358401234567")),
                                   {.status = 403});
        QCOMPARE(consent->error().resource, QStringLiteral("cmi/customerConsents/{id}"));
        const auto remarks = heard(stage, contactpro::remarks(group()), {.status = 403});
        QCOMPARE(remarks->error().resource, QStringLiteral("cmi/contacts/{id}/remarks"));
    }

    void remarksThatAreMissingAreEmpty()
    {
        ClientStage stage;
        const auto told = heard(stage, contactpro::remarks(group()), {.status = 404});
        QVERIFY(told && *told);
        QCOMPARE(told->value(), QString());
    }

    void remarksAreTextAsTheyCame()
    {
        ClientStage stage;
        const auto told = heard(stage, contactpro::remarks(group()),
                                {.status = 200, .headers = {{"Content-Type", "text/plain"}}, .body = "Call back\n\"noon\""});
        QVERIFY(told && *told);
        QCOMPARE(told->value(), QStringLiteral("Call back\n\"noon\""));
    }

    void aChatThatIsMissingIsAnError()
    {
        ClientStage stage;
        const auto told = heard(stage, contactpro::chat(ChatId(id)), {.status = 404});
        QVERIFY(told && !*told);
        QCOMPARE(told->error().kind, ErrorKind::NotFound);
    }

    void oneContactIsOneObject_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("expected");
        QTest::newRow("contact") << QByteArray(R"({"id":"A"})") << "A";
        QTest::newRow("nothing") << QByteArray() << "cmi/contacts: expected one contact";
        QTest::newRow("two") << QByteArray(R"({"id":"A"},{"id":"B"})") << "cmi/contacts: expected one contact";
        QTest::newRow("list") << QByteArray(R"([{"id":"A"}])") << "cmi/contacts[0]: expected an object";
    }
    void oneContactIsOneObject()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, expected);
        ClientStage stage;
        const auto told = heard(stage, contactpro::contact(ContactId(id)), {.status = 200, .body = body});
        QVERIFY(told);
        QCOMPARE(*told ? told->value().id.text() : told->error().detail, expected);
    }
};

QTEST_GUILESS_MAIN(tst_ContactContentEndpoints)
#include "tst_contactcontentendpoints.moc"
