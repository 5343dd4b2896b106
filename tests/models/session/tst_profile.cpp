// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/session/profile.h"
#include "models/session/profileissues.h"
#include "models/session/profilejson.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace floorwalker;

namespace {

QJsonObject json(const QByteArray &text)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(text, &error);
    Q_ASSERT_X(document.isObject(), "json", qPrintable(error.errorString()));
    return document.object();
}

Profile good()
{
    Profile profile;
    profile.id = Profile::newId();
    profile.name = QStringLiteral("North");
    profile.address = QStringLiteral("https://floor.example/p");
    profile.user = QStringLiteral("supervisor");
    profile.timeZone = "Europe/Helsinki";
    profile.country = QStringLiteral("FI");
    return profile;
}

} // namespace

class tst_Profile : public QObject
{
    Q_OBJECT

private slots:
    void joinsWithExactlyOneSlash_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("called");
        QTest::newRow("bare") << "https://a.example" << "https://a.example/";
        QTest::newRow("slash") << "https://a.example/" << "https://a.example/";
        QTest::newRow("slashes") << "https://a.example/p///" << "https://a.example/p/";
        QTest::newRow("stage") << "https://a.example/p" << "https://a.example/p/";
        QTest::newRow("ECF style, letter case kept")
            << "https://a.example/tenant/ecfs/RI" << "https://a.example/tenant/ecfs/RI/";
        QTest::newRow("blanks about it") << "  https://a.example/p \n" << "https://a.example/p/";
        QTest::newRow("no scheme") << "a.example/p" << "https://a.example/p/";
        QTest::newRow("no scheme, port") << "a.example:8443" << "https://a.example:8443/";
        QTest::newRow("loopback") << "http://127.0.0.1:8080" << "http://127.0.0.1:8080/";
        QTest::newRow("ftp") << "ftp://a.example" << "";
        QTest::newRow("scheme alone") << "https://" << "";
        QTest::newRow("words") << "the address of Sinch" << "";
        QTest::newRow("nothing") << "" << "";
    }
    void joinsWithExactlyOneSlash()
    {
        QFETCH(QString, typed);
        QFETCH(QString, called);
        QCOMPARE(baseUrlOf(typed).toString(), called);
    }

    void comesBackAsItWas()
    {
        Profile profile = good();
        profile.colour = QStringLiteral("#123abc");
        profile.dayStart = QTime(7, 30);
        profile.isProduction = true;
        profile.usesApiKey = false;
        profile.waiting = {7, 14};
        profile.longestWait = {std::chrono::seconds(30), std::chrono::seconds(45)};
        profile.requestsPerMinute = 90;
        profile.intervals = {std::chrono::seconds(5), std::chrono::seconds(6), std::chrono::seconds(7), std::chrono::seconds(8), std::chrono::seconds(9)};
        profile.fieldSpellings = json(R"({"name":["nimi"],"states":{"VAPAA":"Available"}})");
        profile.caFile = QStringLiteral("/etc/own.pem");
        profile.recordings = QStringLiteral("/srv/recordings");
        profile.recordingsUser = QStringLiteral("listener");
        profile.listening = {{QStringLiteral("Monthly review"), QStringLiteral("Complaint")}, true, true, true};
        profile.conversation = {QStringLiteral("us"), QStringLiteral("https://own.example"), QStringLiteral("https://templates.example"), QStringLiteral("https://auth.example/token"),
                                QStringLiteral("project"), QStringLiteral("key id"), QStringLiteral("app"), true};
        profile.calling = {QStringLiteral("https://calls.example/v1"), QStringLiteral("https://config.example/v1"), QStringLiteral("key"), true, true};
        const auto back = profileFromJson(toJson(profile));
        QVERIFY(back);
        QCOMPARE(*back, profile);
    }

    void aNewerVersionsFieldsOfACloudStay()
    {
        const auto read = profileFromJson(json(R"({"id":"a1","calling":{"key":"k","colour":"red"}})"));
        QVERIFY(read);
        QCOMPARE(toJson(*read).value(u"calling").toObject().value(u"colour").toString(), QStringLiteral("red"));
        QCOMPARE(read->calling.key, QStringLiteral("k"));
    }

    void keepsTheFieldsOfANewerVersion()
    {
        const auto read = profileFromJson(
            json(R"({"id":"a1","name":"N","paging":{"key":"k"},"intervals":{"queues":12,"callbacks":40}})"));
        QVERIFY(read);
        const QJsonObject written = toJson(*read);
        QCOMPARE(written.value(u"paging"), json(R"({"paging":{"key":"k"}})").value(u"paging"));
        QCOMPARE(written.value(u"intervals").toObject().value(u"callbacks").toInt(), 40);
        QCOMPARE(written.value(u"intervals").toObject().value(u"queues").toInt(), 12);
    }

    void missingFieldsTakeTheirStartingValues()
    {
        const auto read = profileFromJson(json(R"({"id":"a1"})"));
        QVERIFY(read);
        Profile fresh;
        fresh.id = ProfileId(QStringLiteral("a1"));
        QCOMPARE(*read, fresh);
        QCOMPARE(read->apiKeyHeader, QStringLiteral("x-api-key"));
        QCOMPARE(read->requestsPerMinute, 60);
    }

    void namesTheFieldItCannotRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, const char *text, const char *field) {
            QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(field);
        };
        row("no id", R"({"name":"N"})", "id");
        row("id that climbs", R"({"id":"../../etc/passwd"})", "id");
        row("id of two lines", R"({"id":"a\nb"})", "id");
        row("id as number", R"({"id":7})", "id");
        row("name as number", R"({"id":"a","name":7})", "name");
        row("name as null", R"({"id":"a","name":null})", "name");
        row("colour with a style", "{\"id\":\"a\",\"colour\":\"#fff;image:url(x)\"}", "colour");
        row("flag as text", R"({"id":"a","isProduction":"yes"})", "isProduction");
        row("header of two lines", R"({"id":"a","apiKeyHeader":"x\r\nHost"})", "apiKeyHeader");
        row("day start past midnight", R"({"id":"a","dayStart":"24:00"})", "dayStart");
        row("day start with words", R"({"id":"a","dayStart":"seven"})", "dayStart");
        row("country of three letters", R"({"id":"a","country":"FIN"})", "country");
        row("zone that climbs", R"({"id":"a","timeZone":"../../etc/passwd"})", "timeZone");
        row("half a contact", R"({"id":"a","waiting":{"warning":1.5}})", "waiting.warning");
        row("negative wait", R"({"id":"a","longestWait":{"critical":-1}})", "longestWait.critical");
        row("never asking", R"({"id":"a","intervals":{"agents":0}})", "intervals.agents");
        row("an interval of ages", R"({"id":"a","intervals":{"agents":1e300}})", "intervals.agents");
        row("levels as list", R"({"id":"a","waiting":[5,10]})", "waiting");
        row("no budget", R"({"id":"a","requestsPerMinute":0})", "requestsPerMinute");
        row("reasons as text", R"({"id":"a","listening":{"reasons":"review"}})", "listening.reasons");
        row("a reason as number", R"({"id":"a","listening":{"reasons":["review",7]}})", "listening.reasons");
        row("spellings as text", R"({"id":"a","fieldSpellings":"name"})", "fieldSpellings");
    }
    void namesTheFieldItCannotRead()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, field);
        const auto read = profileFromJson(json(text));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Invalid);
        QCOMPARE(read.error().detail, field);
    }

    void aNameIsOneLineAndOtherwiseAsItIs_data()
    {
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QString>("shown");
        QTest::newRow("climbing") << "../../etc" << "../../etc";
        QTest::newRow("two lines") << "North\nSouth" << "North South";
        QTest::newRow("carriage return, tab, nul") << QStringLiteral("A\r\tB%1C").arg(QChar(0)) << "A B C";
        QTest::newRow("turns the line round") << QStringLiteral("A%1B").arg(QChar(0x202e)) << "A B";
        QTest::newRow("markup") << "<b>North</b>" << "<b>North</b>";
    }
    void aNameIsOneLineAndOtherwiseAsItIs()
    {
        QFETCH(QString, stored);
        QFETCH(QString, shown);
        const auto read = profileFromJson({{QStringLiteral("id"), QStringLiteral("a")},
                                           {QStringLiteral("name"), stored}});
        QVERIFY(read);
        QCOMPARE(read->name, shown);
    }

    void aGoodProfileHasNoIssues() { QVERIFY(issuesOf(good()).isEmpty()); }

    void takesEveryZoneOfTheSystem_data()
    {
        QTest::addColumn<QByteArray>("zone");
        for (const char *zone : {"UTC", "Etc/UTC", "Europe/Helsinki", "America/Argentina/Buenos_Aires"})
            QTest::newRow(zone) << QByteArray(zone);
    }
    void takesEveryZoneOfTheSystem()
    {
        QFETCH(QByteArray, zone);
        Profile profile = good();
        profile.timeZone = zone;
        QVERIFY(issuesOf(profile).isEmpty());
    }

    void findsTheIssue_data()
    {
        using Spoil = std::function<void(Profile &)>;
        QTest::addColumn<Spoil>("spoil");
        QTest::addColumn<ProfileField>("field");
        QTest::addColumn<bool>("mayStay");
        const auto row = [](const char *name, ProfileField field, Spoil spoil, bool mayStay = false) {
            QTest::newRow(name) << spoil << field << mayStay;
        };
        const auto address = [](const char *text) {
            return [text](Profile &p) { p.address = QString::fromLatin1(text); };
        };
        using F = ProfileField;
        row("no name", F::Name, [](Profile &p) { p.name = QStringLiteral("  "); });
        row("name of the environment's", F::Name, [](Profile &p) { p.name = QStringLiteral("Environment"); });
        row("no address", F::Address, address(""));
        row("no web address", F::Address, address("not an address"));
        row("plain http to another machine", F::Address, address("http://floor.example"));
        row("plain http to a name like loopback", F::Address, address("http://127.0.0.1.example"));
        row("password in the address", F::Address, address("https://me:secret@floor.example"));
        row("query in the address", F::Address, address("https://floor.example/?key=1"));
        row("resource in the address", F::Address, address("https://floor.example/rci/queues"), true);
        row("no user", F::User, [](Profile &p) { p.user.clear(); });
        row("colon in the user", F::User, [](Profile &p) { p.user = QStringLiteral("a:b"); });
        row("no header", F::ApiKeyHeader, [](Profile &p) { p.apiKeyHeader.clear(); });
        row("the header that is taken", F::ApiKeyHeader,
            [](Profile &p) { p.apiKeyHeader = QStringLiteral("Authorization"); });
        row("no such certificate", F::CaFile, [](Profile &p) { p.caFile = QStringLiteral("/no/such.pem"); });
        row("no such zone", F::TimeZone, [](Profile &p) { p.timeZone = "Europe/Atlantis"; });
        row("no zone but a word", F::TimeZone, [](Profile &p) { p.timeZone = "Atlantis"; });
        row("warning after breach", F::Limits, [](Profile &p) { p.waiting = {10, 5}; });
        row("country of three", F::Country, [](Profile &p) { p.country = QStringLiteral("FIN"); });
        row("project without a key", F::KeyId, [](Profile &p) { p.conversation.projectId = QStringLiteral("p"); });
        row("key without a project", F::ProjectId, [](Profile &p) { p.conversation.keyId = QStringLiteral("k"); });
        row("cloud over plain http", F::ConversationAddress, [](Profile &p) { p.conversation.address = QStringLiteral("http://c.example"); });
        row("templates at no address", F::TemplateAddress, [](Profile &p) { p.conversation.templateAddress = QStringLiteral("no address"); });
        row("tokens over plain http", F::TokenAddress, [](Profile &p) { p.conversation.tokenAddress = QStringLiteral("http://a.example/token"); });
        row("calls without a key", F::CallingKey, [](Profile &p) { p.calling.address = QStringLiteral("https://v.example/v1"); });
        row("calls without a version", F::CallingAddress, [](Profile &p) { p.calling = {.address = QStringLiteral("https://v.example"), .configAddress = QStringLiteral("https://v.example/v1"), .key = QStringLiteral("k")}; }, true);
        row("hasty", F::Intervals, [](Profile &p) { p.intervals.agents = std::chrono::seconds(4); }, true);
    }
    void findsTheIssue()
    {
        QFETCH(std::function<void(Profile &)>, spoil);
        QFETCH(ProfileField, field);
        QFETCH(bool, mayStay);
        Profile profile = good();
        spoil(profile);
        const auto issues = issuesOf(profile);
        QCOMPARE(issues.size(), 1);
        QCOMPARE(issues.front().field, field);
        QVERIFY(!issues.front().sentence.isEmpty());
        QCOMPARE(isUsable(issues), mayStay);
        QVERIFY(!issues.front().sentence.contains(QStringLiteral("secret")));
    }

    void plainHttpMayGoToThisMachine_data()
    {
        QTest::addColumn<QString>("address");
        for (const char *host : {"http://127.0.0.1:8080/RI", "http://localhost", "http://[::1]:80", "http://127.9.9.9"})
            QTest::newRow(host) << QString::fromLatin1(host);
    }
    void plainHttpMayGoToThisMachine()
    {
        QFETCH(QString, address);
        Profile profile = good();
        profile.address = address;
        QVERIFY(issuesOf(profile).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_Profile)
#include "tst_profile.moc"
