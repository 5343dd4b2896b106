// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/listening/listening.h"

#include "models/edits/ledgersettling.h"
#include "models/edits/listenaddition.h"
#include "models/listening/listeningerror.h"
#include "models/rest/endpoints/contactcontents.h"
#include "tests/support/democlient.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace floorwalker;

namespace {

// A permit is made by nobody but Listening.
static_assert(!std::is_default_constructible_v<ListenPermit>);
static_assert(!std::is_constructible_v<ListenPermit, CallRecordingId, QString>);
static_assert(!std::is_aggregate_v<ListenPermit>);

QString logPattern(const QString &fault)
{
    return QStringLiteral("POST:/cmi/callRecordings/*/listenLog:") + fault;
}

//! What became of one press on play.
struct Heard {
    std::optional<ListenPermit> permit;
    std::optional<Error> error;
    int answers = 0;
};

//! Listenings at the demo tenant.
struct ListenStage {
    explicit ListenStage(const QStringList &faults = {}, Ledger::Times itsTimes = {Milliseconds(500), Milliseconds(100)})
        : tenant(withFaults(faults))
        , times(itsTimes)
    {
        reopen();
    }

    static demo::Options withFaults(const QStringList &faults)
    {
        demo::Options options = DemoClient::quiet();
        options.faults = faults;
        return options;
    }

    //! As after a kill: what stands on disk is all there is.
    void reopen()
    {
        listening.reset();
        ledger = std::make_unique<Ledger>(folder.filePath(QStringLiteral("ledger.sqlite")), QStringLiteral("supervisor"), times);
        listening = std::make_unique<Listening>(tenant.client, *ledger);
    }

    //! One that somebody has listened to, or nobody has.
    CallRecording recording(bool isHeardBefore = true)
    {
        const auto all = tenant.ask(contactpro::callRecordings({}));
        for (qsizetype i = 0; all && i < all->size(); ++i) {
            if (const auto log = tenant.ask(contactpro::listenLog((*all)[i].id)); log && log->isEmpty() != isHeardBefore)
                return (*all)[i];
        }
        return {};
    }

    Heard listen(const CallRecording &recording, const QString &reason = QStringLiteral("Quality review"))
    {
        Heard heard;
        QObject context;
        QObject::connect(listening.get(), &Listening::accepted, &context, [told = &heard](const ListenPermit &permit) {
            told->permit = permit;
            ++told->answers;
        });
        QObject::connect(listening.get(), &Listening::refused, &context, [told = &heard](const Error &error) {
            told->error = error;
            ++told->answers;
        });
        listening->ask(recording, reason);
        if (heard.answers > 0)
            heard.answers = -1; // answered before ask() returned
        (void)QTest::qWaitFor([&heard] { return heard.answers != 0; }, 30'000);
        return heard;
    }

    QList<ListenLogEntry> log(const CallRecording &recording)
    {
        const auto entries = tenant.ask(contactpro::listenLog(recording.id));
        return entries ? *entries : QList<ListenLogEntry>();
    }

    int inLog(const CallRecording &recording, const QString &reason)
    {
        const auto entries = log(recording);
        return int(std::count_if(entries.begin(), entries.end(), [&](const auto &entry) { return entry.reason == reason; }));
    }

    int inState(EntryState state)
    {
        int count = -1;
        QObject receiver;
        ledger->read([state](LedgerFile &file) { return file.inStates({state}); }, &receiver,
                     [&count](const Result<QList<Entry>> &entries) { count = entries ? int(entries->size()) : -1; });
        return QTest::qWaitFor([&count] { return count >= 0; }) ? count : -1;
    }

    QTemporaryDir folder;
    DemoClient tenant;
    Ledger::Times times;
    std::unique_ptr<Ledger> ledger;
    std::unique_ptr<Listening> listening;
};

} // namespace

class tst_Listening : public QObject
{
    Q_OBJECT

private slots:
    void thePermitComesAfterTheEntry()
    {
        ListenStage stage;
        const CallRecording recording = stage.recording();
        const Heard heard = stage.listen(recording, QStringLiteral("  Complaint 4711 "));
        QVERIFY(heard.permit);
        QCOMPARE(heard.answers, 1);
        QCOMPARE(heard.permit->recording(), recording.id);
        const ListenLogEntry entry = stage.log(recording).constLast();
        QCOMPARE(entry.sessionId, heard.permit->sessionId());
        QCOMPARE(entry.reason, QStringLiteral("Complaint 4711"));
    }

    void theFirstWhoEverListensIsLoggedToo()
    {
        ListenStage stage;
        const CallRecording recording = stage.recording(false);
        QVERIFY(stage.listen(recording).permit);
        QCOMPARE(stage.log(recording).size(), 1);
    }

    void eachListeningHasASessionOfItsOwn()
    {
        ListenStage stage;
        const CallRecording recording = stage.recording();
        const Heard first = stage.listen(recording);
        const Heard second = stage.listen(recording);
        QVERIFY(first.permit && second.permit);
        QVERIFY(first.permit->sessionId() != second.permit->sessionId());
        QVERIFY(looksLikeServerId(first.permit->sessionId()));
    }

    void withoutAReasonNothingIsAsked()
    {
        ListenStage stage;
        const CallRecording recording = stage.recording();
        const qsizetype before = stage.log(recording).size();
        const Heard heard = stage.listen(recording, QStringLiteral(" \n "));
        QVERIFY(heard.error);
        QCOMPARE(heard.answers, 1);
        QCOMPARE(heard.error->kind, ErrorKind::Invalid);
        QCOMPARE(stage.log(recording).size(), before);
    }

    void noPermitWithoutAnEntry_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::newRow("the right is missing") << logPattern(QStringLiteral("status=403"));
        QTest::newRow("rejected") << logPattern(QStringLiteral("status=400"));
        QTest::newRow("unknown recording") << logPattern(QStringLiteral("status=404"));
        QTest::newRow("wrong password") << logPattern(QStringLiteral("status=401"));
        QTest::newRow("failing") << logPattern(QStringLiteral("status=500"));
        QTest::newRow("hangs") << logPattern(QStringLiteral("hang"));
        QTest::newRow("cut before") << logPattern(QStringLiteral("reset-before"));
        QTest::newRow("the log cannot be read") << QStringLiteral("GET:/cmi/callRecordings/*/listenLog:status=403");
    }
    void noPermitWithoutAnEntry()
    {
        QFETCH(QString, fault);
        CallRecording recording;
        ListenStage stage;
        recording = stage.recording();
        const QString reason = QStringLiteral("never logged");
        QVERIFY(inject(stage, fault));
        const Heard heard = stage.listen(recording, reason);
        QCOMPARE(heard.answers, 1);
        QVERIFY(!heard.permit);
        QVERIFY(heard.error);
        QVERIFY(inject(stage, {}));
        QCOMPARE(stage.inLog(recording, reason), 0);
    }

    void aRefusalKeepsTheServersWords()
    {
        ListenStage stage;
        CallRecording recording = stage.recording();
        QVERIFY(inject(stage, logPattern(QStringLiteral("status=400"))));
        const Heard heard = stage.listen(recording);
        QVERIFY(heard.error && isListeningError(*heard.error));
        QVERIFY2(heard.error->detail.contains(QStringLiteral("400")) || heard.error->detail.contains(QStringLiteral("Bad")),
                 qPrintable(heard.error->detail));
    }

    void isNeverLoggedTwice_data()
    {
        QTest::addColumn<QString>("fault");
        for (const char *fault : {"n=1:reset-after", "n=1:reset-before", "n=3:reset-after", "n=2:reset-before", "n=1:status=500",
                                  "n=1:truncate", "n=1:delay=700", "p=0.5:reset-after", "p=0.5:reset-before"})
            QTest::newRow(fault) << QString::fromLatin1(fault);
    }
    void isNeverLoggedTwice()
    {
        QFETCH(QString, fault);
        ListenStage stage;
        const CallRecording recording = stage.recording();
        QVERIFY(inject(stage, logPattern(fault)));
        const QString reason = QStringLiteral("once only");
        const Heard heard = stage.listen(recording, reason);
        QCOMPARE(heard.answers, 1);
        QVERIFY(inject(stage, {}));
        const int held = stage.inLog(recording, reason);
        QVERIFY2(held <= 1, qPrintable(QString::number(held)));
        QVERIFY(!heard.permit || held == 1);
    }

    void aLostAnswerIsProvenByTheLog_data()
    {
        QTest::addColumn<bool>("isHeardBefore");
        QTest::newRow("somebody listened before") << true;
        QTest::newRow("nobody listened before") << false;
    }
    void aLostAnswerIsProvenByTheLog()
    {
        QFETCH(bool, isHeardBefore);
        ListenStage stage;
        const CallRecording recording = stage.recording(isHeardBefore);
        QVERIFY(inject(stage, logPattern(QStringLiteral("n=1:reset-after"))));
        QSignalSpy waiting(stage.listening.get(), &Listening::waiting);
        const Heard heard = stage.listen(recording);
        QVERIFY(heard.permit);
        QVERIFY(!waiting.isEmpty());
        QCOMPARE(stage.log(recording).constLast().sessionId, heard.permit->sessionId());
    }

    //! Lost on the way there: proven absent by what the log has of others, and sent once more.
    void whatNeverArrivedIsSentAgain()
    {
        ListenStage stage;
        const CallRecording recording = stage.recording();
        const qsizetype before = stage.log(recording).size();
        QVERIFY(inject(stage, logPattern(QStringLiteral("n=1:reset-before"))));
        QVERIFY(stage.listen(recording).permit);
        QCOMPARE(stage.log(recording).size(), before + 1);
    }

    //! An empty log may mean a missing right, so nothing proves that the entry is not there.
    void anEmptyLogProvesNothing()
    {
        ListenStage stage;
        const CallRecording recording = stage.recording(false);
        QVERIFY(inject(stage, logPattern(QStringLiteral("n=1:reset-before"))));
        const Heard heard = stage.listen(recording);
        QVERIFY(heard.error);
        QCOMPARE(heard.error->kind, ErrorKind::OutcomeUnknown);
        QCOMPARE(stage.log(recording).size(), 0);
        QCOMPARE(stage.inState(EntryState::Unknown), 1);
    }

    void aLogWithoutSessionsProvesNothing()
    {
        const ListenAddition kind;
        const QByteArray sent = ListenAddition::content(
            {CallRecordingId(QStringLiteral("R")), QStringLiteral("why"), QStringLiteral("S")});
        const Answered answer{.body = R"([{"description":"why","user_id":"a","time_stamp":"2026-05-01T10:00:00.000Z"},)"
                                      R"({"id":"I2","description":"why","userSessionId":"S"}])"};
        const auto listing = kind.listing(kind.listOf(sent))->decode(answer);
        QVERIFY(listing);
        QVERIFY(listing->objects[0].isAltered);
        QVERIFY(!listing->objects[0].id.isEmpty());
        QVERIFY(!kind.likeness(sent).matches(listing->objects[0].likeness));
        QVERIFY(kind.likeness(sent).matches(listing->objects[1].likeness));
    }

    //! Killed with the entry on its way: the ledger alone remembers it, and nobody hears anything.
    void aKilledListeningIsSettledByTheNextRun()
    {
        ListenStage stage;
        const CallRecording recording = stage.recording();
        QVERIFY(inject(stage, logPattern(QStringLiteral("n=1:delay=300"))));
        const QString reason = QStringLiteral("before the kill");
        stage.listening->ask(recording, reason);
        QTRY_COMPARE(stage.inState(EntryState::Sent), 1);
        stage.reopen();
        QTRY_COMPARE_WITH_TIMEOUT(stage.inLog(recording, reason), 1, 5000);
        LedgerSettling settling({stage.tenant.client}, *stage.ledger);
        settling.keepSettling();
        QTRY_COMPARE_WITH_TIMEOUT(stage.inState(EntryState::Arrived), 1, 10'000);
        QCOMPARE(stage.inLog(recording, reason), 1);
    }

    //! Whoever does not want to wait gets no permit, whatever arrived.
    void stoppingEndsTheWait()
    {
        ListenStage stage({}, {Milliseconds(500), std::chrono::seconds(3)});
        const CallRecording recording = stage.recording();
        QVERIFY(inject(stage, logPattern(QStringLiteral("n=1:reset-after"))));
        QObject::connect(stage.listening.get(), &Listening::waiting, stage.listening.get(), &Listening::stop);
        const Heard heard = stage.listen(recording);
        QCOMPARE(heard.answers, 1);
        QVERIFY(heard.permit.has_value() != heard.error.has_value());
    }

    void theLogOfOursKeepsATrace()
    {
        ListenStage stage;
        const Heard heard = stage.listen(stage.recording());
        QVERIFY(heard.permit);
        QList<AuditLine> lines;
        QObject receiver;
        stage.ledger->read([](LedgerFile &file) { return file.auditLines(10); }, &receiver,
                           [&lines](const Result<QList<AuditLine>> &last) { lines = last ? *last : QList<AuditLine>(); });
        QTRY_VERIFY(!lines.isEmpty());
        QVERIFY(std::any_of(lines.begin(), lines.end(), [](const AuditLine &line) {
            return line.action.startsWith(u"listenlog.add") && line.outcome.startsWith(u"arrived");
        }));
    }

private:
    static bool inject(ListenStage &stage, const QString &rule)
    {
        QNetworkAccessManager manager;
        QNetworkRequest request(stage.tenant.tenant->url().resolved(QUrl(QStringLiteral("/_demo/faults"))));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("text/plain"));
        QNetworkReply *reply = rule.isEmpty() ? manager.deleteResource(request) : manager.post(request, rule.toUtf8());
        QSignalSpy finished(reply, &QNetworkReply::finished);
        return finished.wait() && reply->error() == QNetworkReply::NoError;
    }
};

QTEST_GUILESS_MAIN(tst_Listening)

#include "tst_listening.moc"
