// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/floorfixture.h"

#include "tests/support/settle.h"

namespace floorwalker {

namespace {

const Instant began(Milliseconds(1'780'000'000'000)); // 2026-05-28, 23:26:40 in Helsinki
constexpr Milliseconds step = std::chrono::seconds(1);

QStringList lists()
{
    return {QStringLiteral("rci/queues"), QStringLiteral("rci/users"),
                        QStringLiteral("rmi/agents"), QStringLiteral("rmi/queueStatuses"),
                        QStringLiteral("rmi/contacts"), QStringLiteral("cmi/callbacks"),
                        QStringLiteral("cmi/contacts"), QStringLiteral("cmi/callRecordings"),
                        QStringLiteral("cmi/messages"), QStringLiteral("cmi/customerConsents")};
}

Backoff::Random noJitter()
{
    return [] { return 0.0; };
}

} // namespace

void FloorFixture::KeyHolder::authorize(WireRequest &request, Instant)
{
    request.headers.emplaceBack("Authorization", "Basic " + QByteArray("maria:s3cret-word").toBase64());
    request.headers.emplaceBack("x-api-key", "s3cret-key");
}

Profile FloorFixture::madeProfile()
{
    Profile profile;
    profile.id = ProfileId(QStringLiteral("ours"));
    profile.name = QStringLiteral("Harbour Sales");
    profile.address = QStringLiteral("https://tenant.example");
    profile.user = QStringLiteral("maria");
    profile.timeZone = QByteArrayLiteral("Europe/Helsinki");
    profile.dayStart = QTime(7, 0);
    return profile;
}

FloorFixture::FloorFixture()
    : FloorFixture(Setting())
{
}

FloorFixture::FloorFixture(const Setting &setting)
    : profile(madeProfile())
    , clock(began + setting.clientAhead)
    , wire([this] { return serverTime(); })
    , m_deskFile(setting.deskFile.isEmpty() ? m_folder.filePath(QStringLiteral("desk.sqlite")) : setting.deskFile)
    , client({wire, m_keys, clock, noJitter()}, QUrl(QStringLiteral("https://tenant.example")), 10'000)
    , history(setting.historyFile.isEmpty() ? m_folder.filePath(QStringLiteral("history.sqlite"))
                                            : setting.historyFile,
              profile.id)
    , floor(client, {}, std::make_shared<FieldSpellings>(), noJitter())
    , callbacks(client, std::chrono::seconds(30), noJitter())
    , messages(client, profile.businessDay(), std::chrono::seconds(30), noJitter())
    , recorder(floor, callbacks, history)
    , items(floor, clock, Limits())
    , callbackItems(callbacks, items, clock, profile.businessDay().zone())
    , contactSearch(client, std::chrono::seconds(15), noJitter())
    , contactItems(contactSearch, clock, [this] { return floor.serverNow(); }, profile.businessDay())
    , journey(client)
    , journeyItems(journey, clock, [this] { return floor.serverNow(); }, profile.businessDay().zone())
    , contactLists(client, clock, [this] { return floor.serverNow(); }, profile.businessDay())
    , recordingSearch(client, std::chrono::seconds(30), noJitter())
    , recordingItems(recordingSearch, client, clock, profile.businessDay(), profile.user)
    , consentItems(client, clock)
    , trends(history, recent)
    , connection(client)
    , readyCommand(client)
    , ledger(setting.ledgerFile.isEmpty() ? m_folder.filePath(QStringLiteral("ledger.sqlite")) : setting.ledgerFile,
             profile.user, {})
    , doNotContact(m_deskFile)
    , savedSearches(m_deskFile, profile.id.text())
    , remarkDrafts(m_deskFile)
    , listeningNotes(m_deskFile)
    , reviews(m_deskFile, profile.id.text(), profile.user)
    , callbackAdding(client, ledger)
    , callbackChanges(client, ledger)
    , callbackImporting(client, ledger, doNotContact)
    , chatAdding(client, ledger)
    , messageChanges(client, ledger)
    , campaignSending(client, ledger, doNotContact)
    , campaignMessages(client, ledger)
    , remarking(client, ledger)
    , consentWriting(client, ledger)
    , consentImporting(client, ledger, doNotContact)
    , settling({client}, ledger)
    , exportLog(ledger, client)
    , listening(client, ledger)
    , recordingCopy({wire, m_keys, clock, profile.baseUrl()})
    , recordingConsent(client)
    , recordingExport(listening, exportLog, {wire, m_keys, clock, profile.baseUrl()})
    , messageItems(messages, ledger, clock, profile.businessDay())
    , ledgerItems(ledger, [this] { return floor.serverNow(); }, clock)
    , preferences(m_folder.filePath(QStringLiteral("preferences.ini")))
    , workplace{profile, profile.businessDay(), items, callbackItems, messageItems, contactItems, journeyItems, contactLists, recordingItems, consentItems, trends, connection,
                readyCommand, callbackAdding, callbackChanges, chatAdding, campaignSending, campaignMessages, messageChanges, remarking, consentWriting, consentImporting, ledgerItems, settling, exportLog, listening, recordingCopy, recordingConsent, recordingExport, QString(), callbackImporting, doNotContact,
                savedSearches, remarkDrafts, listeningNotes, reviews, preferences, clock}
{
    QObject::connect(&readyCommand, &ReadyCommand::settled, &floor.feed(FeedId::Agents), &Feed::pollSoon);
    QObject::connect(&callbackAdding, &CallbackAdding::finished, &callbackItems, &CallbackItems::refresh);
    QObject::connect(&callbackImporting, &CallbackImporting::finished, &callbackItems, &CallbackItems::refresh);
    QObject::connect(&callbackChanges, &CallbackChanges::finished, &callbackItems, &CallbackItems::refresh);
    QObject::connect(&consentWriting, &ConsentWriting::finished, &consentItems, &ConsentItems::refresh);
    QObject::connect(&consentImporting, &ConsentImporting::finished, &consentItems, &ConsentItems::refresh);
    preferences.set(Preference::ReducedMotion, true);
    recent.follow(floor);
    history.loadSnapshot(std::make_shared<FieldSpellings>(), &items,
                         [this](const Result<std::optional<DeskSnapshot>> &kept) {
        if (!kept || !*kept)
            return;
        floor.restore((*kept)->floor);
        if ((*kept)->callbacks)
            callbacks.restore(*(*kept)->callbacks);
    });
    for (const QString &path : lists())
        answer(path, "[]");
}

FloorFixture::~FloorFixture() = default;

void FloorFixture::answer(const QString &path, const QByteArray &json)
{
    wire.answer(path, {.status = 200, .body = json});
}

void FloorFixture::fail(const QString &path, int status, const QByteArray &words)
{
    wire.answer(path, {.status = status, .body = words});
}

void FloorFixture::failAll(int status, const QByteArray &words)
{
    for (const QString &path : lists())
        fail(path, status, words);
}

void FloorFixture::hangAll()
{
    for (const QString &path : lists())
        hang(path);
}

void FloorFixture::answerWithASmallFloor()
{
    // Sales is in breach by both limits, Support is calm, of the Night line the status list says nothing.
    answer(QStringLiteral("rci/queues"), R"([
        {"id":")" + sales.toLatin1() + R"(", "name":"Sales", "channelType":"Phone", "number":"505"},
        {"id":")" + support.toLatin1() + R"(", "name":"Support", "channelType":"Chat"},
        {"id":")" + night.toLatin1() + R"(", "name":"Night line", "channelType":"Phone"}])");
    answer(QStringLiteral("rmi/queueStatuses"), R"([
        {"id":")" + sales.toLatin1() + R"(", "inQueueCurrent":12, "waitingDurationCurrentMax":95000,
         "agentsServing":4, "agentsNotReady":1, "agentsFree":1, "agentsWrapUp":1, "moodOfTheDay":"grey"},
        {"id":")" + support.toLatin1() + R"(", "inQueueCurrent":1, "waitingDurationCurrentMax":20000,
         "agentsServing":1, "agentsNotReady":0, "agentsFree":0, "agentsWrapUp":0}])");
    answer(QStringLiteral("rmi/queueStatuses/") + sales, R"(
        {"id":")" + sales.toLatin1() + R"(", "inQueueCurrent":12, "waitingDurationCurrentMax":95000,
         "agentsServing":4, "agentsNotReady":1, "agentsFree":1, "agentsWrapUp":1, "moodOfTheDay":"grey"})");
    // Aino serves two queues; Otto has signed out.
    answer(QStringLiteral("rmi/agents"), R"([
        {"id":")" + aino.toLatin1() + R"(", "name":"Virtanen, Aino", "state":"Busy", "stateSince":")" + ago(300) + R"(",
         "queues":[{"id":")" + sales.toLatin1() + R"(","name":"Sales"},{"id":")" + support.toLatin1() + R"(","name":"Support"}]},
        {"id":")" + eero.toLatin1() + R"(", "name":"Korhonen, Eero", "state":"Free", "stateSince":")" + ago(40) + R"(",
         "queues":[{"id":")" + sales.toLatin1() + R"(","name":"Sales"}], "favouriteColour":"teal"},
        {"id":")" + liisa.toLatin1() + R"(", "name":"Nieminen, Liisa", "state":"NotReady", "reason":"Lunch",
         "stateSince":")" + ago(600) + R"(", "queues":[{"id":")" + sales.toLatin1() + R"(","name":"Sales"}]},
        {"id":")" + QByteArray(32, '4') + R"(", "name":"Laine, Pekka", "state":"WrapUp",
         "queues":[{"id":")" + sales.toLatin1() + R"(","name":"Sales"}]},
        {"id":")" + QByteArray(32, '5') + R"(", "name":"Salo, Otto", "state":"SignedOut", "stateSince":")" + ago(7200) + R"("}])");
    answer(QStringLiteral("rci/users"), R"([{"id":")" + eero.toLatin1() + R"(", "firstName":"Eero", "surname":"Korhonen",
        "login":"eero.k"}])");
    answer(QStringLiteral("rmi/contacts"), R"([
        {"id":"C1", "status":"InQueue", "channel":"Phone", "queueId":")" + sales.toLatin1() + R"(", "source":"+358401234567",
         "arrivalQueueTime":")" + ago(95) + R"("},
        {"id":"C2", "status":"InProcess", "channel":"Phone", "queueId":")" + sales.toLatin1() + R"(", "source":"+358407654321",
         "agentId":")" + aino.toLatin1() + R"(", "arrivalQueueTime":")" + ago(320) + R"("},
        {"id":"C3", "status":"InQueue", "channel":"Chat", "queueId":")" + support.toLatin1() + R"(", "source":"visitor 7",
         "arrivalQueueTime":")" + ago(20) + R"("}])");
    // Overdue by five minutes, due in ten, due in two hours, done, and one word nobody knows.
    answer(callbacksPath, R"([
        {"id":"CB1", "customerNumber":"+358407778899", "callbackQueueNumber":"505", "creationTime":")" + ago(7200) + R"(",
         "originalQueueNumber":"506", "originalQueueName":"Support", "creatorName":"Smith, John", "failures":1, "maxCalls":99,
         "lastCallTime":")" + ago(3600) + R"(", "lastResult":"BUSY", "nextCallTime":")" + ago(300) + R"(", "notes":"asked for offer",
         "moodOfTheDay":"grey"},
        {"id":"CB2", "customerNumber":"+358501234567", "callbackQueueNumber":"505", "creationTime":")" + ago(90000) + R"(",
         "originalQueueNumber":"505", "failures":2, "maxCalls":3, "lastResult":"NO_ANSWER", "nextCallTime":")" + ago(-600) + R"("},
        {"id":"CB3", "customerNumber":"+46709981122", "callbackQueueNumber":"506", "creationTime":")" + ago(60) + R"(",
         "originalQueueNumber":"506", "creatorName":"Berg, Nils", "failures":0, "maxCalls":99, "lastResult":"ADDED",
         "nextCallTime":")" + ago(-7200) + R"("},
        {"id":"CB4", "customerNumber":"124", "callbackQueueNumber":"505", "creationTime":")" + ago(86400) + R"(",
         "originalQueueNumber":"505", "failures":0, "maxCalls":99, "lastResult":"HANDLED", "lastCallTime":")" + ago(60) + R"("},
        {"id":"CB5", "customerNumber":"+358452223344", "callbackQueueNumber":"507", "creationTime":")" + ago(60) + R"(",
         "originalQueueNumber":"507", "failures":0, "maxCalls":99, "lastResult":"ON_THE_MOON", "nextCallTime":")" + ago(-10800) + R"("}])");
}

Instant FloorFixture::serverTime() const
{
    return began + clock.steady();
}

QByteArray FloorFixture::ago(int seconds) const
{
    return toIso(serverTime() - std::chrono::seconds(seconds)).toLatin1();
}

void FloorFixture::pass(Milliseconds span)
{
    settle();
    const Milliseconds end = clock.steady() + span;
    do {
        clock.advance(std::min(step, end - clock.steady()));
        settle();
    } while (clock.steady() < end);
}

void FloorFixture::settle()
{
    floorwalker::settle();
}

} // namespace floorwalker
