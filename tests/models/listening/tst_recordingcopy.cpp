// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/listening/listeningerror.h"
#include "models/listening/recordingcopy.h"
#include "tests/models/listening/permits.h"
#include "tests/models/listening/sounds.h"
#include "tests/models/rest/clientstage.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace floorwalker;

namespace {

//! A web server with one file, as good or as bad as a test wants it.
class FileServer final : public QObject, public Transport
{
public:
    QByteArray file;
    bool knowsRanges = true;
    QByteArray tag = "\"1\"";
    QList<WireRequest> asked;
    QHash<int, WireAnswer> instead; //!< of the answer to the request of that number, from 1
    std::function<void(int number)> before = [](int) { };

    CallId send(const WireRequest &request, QObject *receiver, Done done) override
    {
        asked.append(request);
        const int number = int(asked.size());
        before(number);
        const WireAnswer answer = instead.contains(number) ? instead.value(number) : answerTo(request);
        QMetaObject::invokeMethod(this, [receiver = QPointer<QObject>(receiver), done, answer] {
            if (receiver)
                done(answer);
        }, Qt::QueuedConnection);
        return CallId(number);
    }
    void abort(CallId) override { }

private:
    WireAnswer answerTo(const WireRequest &request) const
    {
        const QByteArray condition = headerValue(request.headers, "If-Range");
        if (!knowsRanges || (!condition.isEmpty() && condition != tag))
            return {.status = 200, .headers = {{"ETag", tag}}, .body = file};
        const QByteArray range = headerValue(request.headers, "Range").mid(6);
        const qint64 first = range.split('-').front().toLongLong();
        const qint64 last = std::min<qint64>(range.split('-').back().toLongLong(), file.size() - 1);
        return {.status = 206,
                .headers = {{"Content-Range", "bytes " + QByteArray::number(first) + '-' + QByteArray::number(last) + '/'
                                 + QByteArray::number(file.size())},
                            {"ETag", tag}},
                .body = file.mid(first, last - first + 1)};
    }
};

CallRecording recording()
{
    return {.id = CallRecordingId(QStringLiteral("R1")), .fileName = QStringLiteral("100\\call.wav")};
}

struct CopyStage {
    explicit CopyStage(const QUrl &tenant = QUrl(QStringLiteral("https://audio.example/api/")))
        : copy({server, badge, clock, tenant})
    {
        server.file = wavBytes(tone(440, 300)); // nine pieces' worth or so
        permit = permitFor(recording().id);
        QDir().mkpath(folder.filePath(QStringLiteral("root/100")));
    }

    RecordingPlace address() const { return *RecordingPlace::from(QStringLiteral("https://audio.example/calls")); }
    RecordingPlace disk() const { return *RecordingPlace::from(folder.filePath(QStringLiteral("root"))); }
    QString source() const { return folder.filePath(QStringLiteral("root/100/call.wav")); }
    QString target() const { return folder.filePath(QStringLiteral("copy.wav")); }

    std::optional<Result<RecordingFile>> run(const RecordingPlace &place, const CallRecording &what = recording())
    {
        std::optional<Result<RecordingFile>> result;
        const auto heard = QObject::connect(&copy, &RecordingCopy::finished, &copy,
                                            [told = &result](const Result<RecordingFile> &file) { *told = file; });
        copy.start(*permit, place, what, target());
        const bool isEarly = result.has_value();
        (void)QTest::qWaitFor([&result] { return result.has_value(); }, 20'000);
        QObject::disconnect(heard);
        return isEarly ? std::nullopt : result;
    }

    QByteArray written() const
    {
        QFile file(target());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    bool leftNothing() const
    {
        return QDir(folder.path()).entryList(QDir::Files).isEmpty();
    }

    QTemporaryDir folder;
    FileServer server;
    Badge badge;
    SystemClock clock;
    RecordingCopy copy;
    std::optional<ListenPermit> permit;
};

} // namespace

class tst_RecordingCopy : public QObject
{
    Q_OBJECT

private slots:
    void copiesFromAFolder()
    {
        CopyStage stage;
        writeFile(stage.source(), stage.server.file);
        const auto file = stage.run(stage.disk());
        QVERIFY(file && *file);
        QCOMPARE((*file)->path, stage.target());
        QCOMPARE(stage.written(), stage.server.file);
        QVERIFY(!(QFile::permissions(stage.target()) & (QFile::ReadGroup | QFile::ReadOther)));
        QVERIFY(stage.server.asked.isEmpty());
    }

    void fetchesInPieces()
    {
        CopyStage stage;
        const auto file = stage.run(stage.address());
        QVERIFY(file && *file);
        QCOMPARE(stage.written(), stage.server.file);
        QCOMPARE(int(stage.server.asked.size()), 3);
        QCOMPARE(stage.server.asked.first().url, QUrl(QStringLiteral("https://audio.example/calls/100/call.wav")));
        QVERIFY(!(QFile::permissions(stage.target()) & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void fetchesFromAServerWithoutRanges()
    {
        CopyStage stage;
        stage.server.knowsRanges = false;
        const auto file = stage.run(stage.address());
        QVERIFY(file && *file);
        QCOMPARE(stage.written(), stage.server.file);
        QCOMPARE(int(stage.server.asked.size()), 1);
    }

    //! Pieces of two files are never put together.
    void aFileThatChangesIsFetchedAnew()
    {
        CopyStage stage;
        stage.server.before = [&stage](int number) {
            if (number == 2) {
                stage.server.tag = "\"2\"";
                stage.server.file = wavBytes(tone(880, 200));
            }
        };
        const auto file = stage.run(stage.address());
        QVERIFY(file && *file);
        QCOMPARE(stage.written(), stage.server.file);
    }

    void signsInAtItsTenantOnly_data()
    {
        QTest::addColumn<QUrl>("tenant");
        QTest::addColumn<bool>("isSigned");
        QTest::newRow("same origin") << QUrl(QStringLiteral("https://audio.example/api/")) << true;
        QTest::newRow("the usual port, said") << QUrl(QStringLiteral("https://audio.example:443/")) << true;
        QTest::newRow("another host") << QUrl(QStringLiteral("https://tenant.example/")) << false;
        QTest::newRow("another port") << QUrl(QStringLiteral("https://audio.example:8443/")) << false;
        QTest::newRow("not encrypted") << QUrl(QStringLiteral("http://audio.example/")) << false;
        QTest::newRow("a longer name") << QUrl(QStringLiteral("https://audio.example.evil.example/")) << false;
    }
    void signsInAtItsTenantOnly()
    {
        QFETCH(QUrl, tenant);
        QFETCH(bool, isSigned);
        CopyStage stage(tenant);
        QVERIFY(stage.run(stage.address()));
        for (const WireRequest &request : std::as_const(stage.server.asked))
            QCOMPARE(!headerValue(request.headers, "Authorization").isEmpty(), isSigned);
    }

    void aPermitForAnotherRecordingCopiesNothing_data()
    {
        QTest::addColumn<bool>("isFolder");
        QTest::newRow("folder") << true;
        QTest::newRow("address") << false;
    }
    void aPermitForAnotherRecordingCopiesNothing()
    {
        QFETCH(bool, isFolder);
        CopyStage stage;
        writeFile(stage.source(), stage.server.file);
        CallRecording other = recording();
        other.id = CallRecordingId(QStringLiteral("R2"));
        const auto file = stage.run(isFolder ? stage.disk() : stage.address(), other);
        QVERIFY(file && !*file);
        QCOMPARE(file->error().kind, ErrorKind::Forbidden);
        QVERIFY(stage.server.asked.isEmpty());
        QVERIFY(stage.leftNothing());
    }

    void whatFailsLeavesNothing_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("not there") << 1 << 404 << QByteArray() << ErrorKind::NotFound;
        QTest::newRow("signed out") << 1 << 401 << QByteArray() << ErrorKind::Forbidden;
        QTest::newRow("forbidden later") << 2 << 403 << QByteArray() << ErrorKind::Forbidden;
        QTest::newRow("failing later") << 3 << 500 << QByteArray("oops") << ErrorKind::ServerError;
        QTest::newRow("points elsewhere") << 1 << 302 << QByteArray() << ErrorKind::RedirectRefused;
        QTest::newRow("a page instead") << 1 << 200 << QByteArray("<html>Sign in</html>") << ErrorKind::Invalid;
        QTest::newRow("a piece that does not say which") << 1 << 206 << QByteArray("RIFF") << ErrorKind::Undecodable;
        QTest::newRow("nothing") << 1 << 200 << QByteArray() << ErrorKind::Invalid;
    }
    void whatFailsLeavesNothing()
    {
        QFETCH(int, number);
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(ErrorKind, kind);
        CopyStage stage;
        stage.server.instead.insert(number, {.status = status, .body = body});
        const auto file = stage.run(stage.address());
        QVERIFY(file && !*file);
        QCOMPARE(file->error().kind, kind);
        QVERIFY(stage.leftNothing());
    }

    void aLostConnectionLeavesNothing()
    {
        CopyStage stage;
        stage.server.instead.insert(2, {.status = 206, .body = "half", .fault = WireFault::Lost});
        const auto file = stage.run(stage.address());
        QVERIFY(file && !*file);
        QCOMPARE(file->error().kind, ErrorKind::ConnectionLost);
        QVERIFY(stage.leftNothing());
    }

    void sayWhatIsWrongWithTheFile_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("missing") << QByteArray() << ErrorKind::NotFound;
        QTest::newRow("no audio") << QByteArray("some words") << ErrorKind::Invalid;
    }
    void sayWhatIsWrongWithTheFile()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorKind, kind);
        CopyStage stage;
        if (!bytes.isEmpty())
            writeFile(stage.source(), bytes);
        const auto file = stage.run(stage.disk());
        QVERIFY(file && !*file);
        QCOMPARE(file->error().kind, kind);
        QVERIFY(isListeningError(file->error()));
        QVERIFY(stage.leftNothing());
    }

    void halfAFileIsCopiedAsItIs()
    {
        CopyStage stage;
        writeFile(stage.source(), stage.server.file.left(100'000));
        const auto file = stage.run(stage.disk());
        QVERIFY(file && *file);
        QCOMPARE(stage.written(), stage.server.file.left(100'000));
    }

    void aTargetThatCannotBeIsSaid()
    {
        CopyStage stage;
        writeFile(stage.source(), stage.server.file);
        std::optional<Result<RecordingFile>> result;
        QObject::connect(&stage.copy, &RecordingCopy::finished, &stage.copy, [&](const auto &file) { result = file; });
        stage.copy.start(*stage.permit, stage.disk(), recording(), QStringLiteral("/nowhere/at/all.wav"));
        QTRY_VERIFY(result);
        QVERIFY(!*result);
        QCOMPARE(result->error().kind, ErrorKind::Storage);
        QVERIFY(result->error().detail.contains(QStringLiteral("/nowhere/at/all.wav")));
    }

    void cancellingLeavesNothing()
    {
        CopyStage stage;
        stage.server.before = [&stage](int number) {
            if (number == 2)
                QMetaObject::invokeMethod(&stage.copy, &RecordingCopy::cancel, Qt::QueuedConnection);
        };
        const auto file = stage.run(stage.address());
        QVERIFY(file && !*file);
        QCOMPARE(file->error().kind, ErrorKind::Cancelled);
        QVERIFY(!stage.copy.isRunning());
        QVERIFY(stage.leftNothing());
        stage.server.before = [](int) { };
        const auto again = stage.run(stage.address());
        QVERIFY(again && *again);
        QCOMPARE(stage.written(), stage.server.file);
    }
};

QTEST_GUILESS_MAIN(tst_RecordingCopy)

#include "tst_recordingcopy.moc"
