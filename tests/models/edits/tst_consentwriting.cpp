// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/consentwriting.h"

#include "tests/models/rest/clientstage.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace floorwalker;
using namespace std::chrono_literals;
using Kind = ConsentOutcome::Kind;

namespace {

ConsentChange change(const char *address, std::optional<bool> consent)
{
    return {QStringLiteral("recording"), QString::fromUtf8(address), consent};
}

} // namespace

class tst_ConsentWriting : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<ClientStage> m_stage;
    std::unique_ptr<Ledger> m_ledger;
    std::unique_ptr<ConsentWriting> m_writing;

    //! "done refused": how each ended.
    QString run(const QList<ConsentChange> &changes)
    {
        QSignalSpy finished(m_writing.get(), &ConsentWriting::finished);
        m_writing->start(changes);
        for (int turn = 0; turn < 20 && finished.isEmpty(); ++turn) {
            m_stage->settle();
            m_stage->clock.advance(1s);
        }
        return finished.isEmpty() ? QStringLiteral("it never ended") : outcomes();
    }
    QString outcomes() const
    {
        static const QStringList names{QStringLiteral("done"), QStringLiteral("absent"), QStringLiteral("refused"),
                                       QStringLiteral("unknown"), QStringLiteral("unsent")};
        QStringList words;
        for (const ConsentOutcome &outcome : m_writing->outcomes())
            words << names[int(outcome.kind)];
        return words.join(u' ');
    }
    QStringList log()
    {
        std::optional<QStringList> lines;
        m_ledger->read([](LedgerFile &file) { return file.auditLines(20); }, this, [&](const Result<QList<AuditLine>> &read) {
            lines.emplace();
            for (const AuditLine &line : *read)
                lines->prepend(line.action + u'|' + line.subject + u'|' + line.outcome);
        });
        return QTest::qWaitFor([&] { return lines.has_value(); }) ? *lines : QStringList();
    }

private slots:
    void init()
    {
        m_stage = std::make_unique<ClientStage>();
        m_ledger = std::make_unique<Ledger>(m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction())
                                                              + QString::fromLatin1(QTest::currentDataTag())),
                                            QStringLiteral("maria"), Ledger::Times());
        m_writing = std::make_unique<ConsentWriting>(m_stage->client, *m_ledger);
    }
    void cleanup()
    {
        m_writing.reset();
        m_ledger.reset();
        m_stage.reset();
    }

    void writesOneAfterTheOther()
    {
        m_stage->wire.answerWith(204);
        m_stage->wire.answerWith(200, "deleted");
        QCOMPARE(run({change("+358401234567", true), change("+358407654321", std::nullopt)}), QStringLiteral("done done"));
        QCOMPARE(m_stage->wire.sent.size(), 2);
        QCOMPARE(m_stage->wire.sent[0].verb, Verb::Post);
        QCOMPARE(m_stage->wire.sent[1].verb, Verb::Delete);
    }

    void theNextWaitsForTheAnswer()
    {
        m_writing->start({change("+358401234567", true), change("+358407654321", true)});
        m_stage->settle();
        QCOMPARE(m_stage->wire.sent.size(), 1);
        m_stage->wire.answerHanging({.status = 204});
        m_stage->settle();
        QCOMPARE(m_stage->wire.sent.size(), 2);
    }

    void eachAnswerHasItsOutcome_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("isDeletion");
        QTest::addColumn<QString>("expected");
        QTest::newRow("400 refuses that one") << 400 << false << "refused done";
        QTest::newRow("404 of one to delete: it is not there") << 404 << true << "absent done";
        QTest::newRow("404 of one to set refuses") << 404 << false << "refused done";
        QTest::newRow("403 ends the run") << 403 << false << "refused unsent";
    }
    void eachAnswerHasItsOutcome()
    {
        QFETCH(int, status);
        QFETCH(bool, isDeletion);
        m_stage->wire.answerWith(status, "words");
        m_stage->wire.answerWith(204);
        const auto value = isDeletion ? std::nullopt : std::optional(true);
        QTEST(run({change("+358401234567", value), change("+358407654321", value)}), "expected");
        QCOMPARE(m_writing->outcomes().constFirst().error->httpStatus, status);
    }

    void anUnreachableServerEndsTheRun()
    {
        m_stage->wire.answerWith({.fault = WireFault::Unreachable});
        QCOMPARE(run({change("+358401234567", true), change("+358407654321", true)}), QStringLiteral("unsent unsent"));
        QCOMPARE(m_stage->wire.sent.size(), 1);
        QCOMPARE(m_writing->outcomes().constLast().error->kind, ErrorKind::Unreachable);
    }

    void aLostAnswerIsSettledByReading_data()
    {
        QTest::addColumn<QByteArray>("read");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("expected");
        QTest::newRow("it is there") << QByteArray(R"({"address":"+358401234567","usage":"recording","consent":true})") << 200 << "done done";
        QTest::newRow("it is the former one") << QByteArray(R"({"address":"+358401234567","usage":"recording","consent":false})") << 200 << "unknown done";
        QTest::newRow("it is not there") << QByteArray("HTTP 404 Not Found") << 404 << "unknown done";
        QTest::newRow("it cannot be read") << QByteArray() << 403 << "unknown unsent";
    }
    void aLostAnswerIsSettledByReading()
    {
        QFETCH(QByteArray, read);
        QFETCH(int, status);
        m_stage->wire.answerWith({.fault = WireFault::Lost});
        m_stage->wire.answerWith(status, read);
        m_stage->wire.answerWith(204);
        QTEST(run({change("+358401234567", true), change("+358407654321", true)}), "expected");
    }

    void aDeletionWithoutAnAnswerIsSettledByReading()
    {
        m_stage->wire.answerWith({.fault = WireFault::TimedOut});
        m_stage->wire.answerWith(404, "HTTP 404 Not Found");
        QCOMPARE(run({change("+358401234567", std::nullopt)}), QStringLiteral("done"));
    }

    void threeSilencesInARowEndTheRun()
    {
        for (int i = 0; i < 4; ++i) {
            m_stage->wire.answerWith(500);
            m_stage->wire.answerWith(404);
        }
        const ConsentChange one = change("+358401234567", true);
        QCOMPARE(run({one, one, one, one}), QStringLiteral("unknown unknown unknown unsent"));
    }

    void aQuotaIsWaitedFor()
    {
        QSignalSpy waiting(m_writing.get(), &ConsentWriting::waiting);
        m_stage->wire.answerWith(429, {}, {{"Retry-After", "3"}});
        m_stage->wire.answerWith(204);
        QCOMPARE(run({change("+358401234567", true)}), QStringLiteral("done"));
        QCOMPARE(waiting.size(), 1);
        QCOMPARE(m_stage->wire.sent.size(), 2);
    }

    void stopLeavesTheRest()
    {
        m_writing->start({change("+358401234567", true), change("+358407654321", true)});
        m_stage->settle();
        m_writing->stop();
        m_stage->wire.answerHanging({.status = 204});
        m_stage->settle();
        QVERIFY(!m_writing->isRunning());
        QCOMPARE(outcomes(), QStringLiteral("done unsent"));
    }

    void theLogHasEachWithoutItsAddress()
    {
        m_stage->wire.answerWith(204);
        m_stage->wire.answerWith(404);
        run({change("+358401234567", true), change("+358407654321", std::nullopt)});
        const QStringList lines = log();
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines[0].startsWith(QStringLiteral("consent.set|recording ")), qPrintable(lines[0]));
        QVERIFY(lines[0].endsWith(QStringLiteral("|done")));
        QVERIFY2(lines[1].startsWith(QStringLiteral("consent.delete|recording ")) && lines[1].endsWith(QStringLiteral("|was not there")),
                 qPrintable(lines[1]));
        QVERIFY(!lines.join(u' ').contains(QStringLiteral("40123")));
    }
};

QTEST_GUILESS_MAIN(tst_ConsentWriting)
#include "tst_consentwriting.moc"
