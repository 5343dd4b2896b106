// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/edits/campaignstage.h"

#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace floorwalker;
using Stage = CampaignSending::Stage;

namespace {

CampaignDraft personal()
{
    return CampaignStage::draft(QStringLiteral("Dear {name}"));
}

void runInLedger(const CampaignStage &stage, const QString &statement)
{
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("tamper"));
        database.setDatabaseName(stage.ledgerFile());
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(statement));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("tamper"));
}

} // namespace

//! A campaign where the server, the wire or the disk fails.
class tst_CampaignFaults : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qRegisterMetaType<std::optional<Error>>(); }

    void aRefusalKeepsItsWords()
    {
        CampaignStage stage;
        CampaignDraft draft = CampaignStage::draft();
        draft.source = QStringLiteral("nobody@sms.example");
        stage.check(draft);
        QVERIFY(stage.send());
        QCOMPARE(stage.sending->counts(), (BatchCounts{.refused = 1}));
        QString words;
        stage.ledger->read([](LedgerFile &file) { return file.last(1); }, this,
                           [&words](const Result<QList<Entry>> &entries) { words = entries->first().reason; });
        QTRY_VERIFY2(words.contains(u"nobody@sms.example"), qPrintable(words));
    }

    void isNeverDoubledThroughFaults_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<bool>("repeatsIds");
        for (const char *fault : {"n=1:reset-after", "n=1:reset-before", "n=3:reset-after", "n=2:reset-before",
                                  "n=1:status=500", "n=1:truncate", "p=0.5:reset-after", "p=0.5:reset-before"})
            QTest::newRow(fault) << QStringLiteral("POST:/cmi/messages:") + QLatin1String(fault) << false;
        QTest::newRow("repeated ids in the list") << "POST:/cmi/messages:p=0.5:reset-after" << true;
    }
    void isNeverDoubledThroughFaults()
    {
        QFETCH(QString, fault);
        QFETCH(bool, repeatsIds);
        CampaignStage stage({fault}, repeatsIds);
        for (int run = 0; run < 5; ++run) {
            stage.check(personal());
            if (!stage.sending->maySend())
                break;
            QVERIFY(stage.send());
        }
        QCOMPARE(stage.atTheTenant(), oneToEach());
        QCOMPARE(stage.sending->begun().value_or(stage.sending->counts()).arrived, 3);
    }

    void whatDidNotGetIntoTheLedgerMayBeSentAgain()
    {
        CampaignStage stage;
        stage.check(CampaignStage::draft());
        runInLedger(stage, QStringLiteral("CREATE TRIGGER full BEFORE INSERT ON entries BEGIN SELECT RAISE(ABORT, 'disk full'); END"));
        QSignalSpy finished(stage.sending.get(), &CampaignSending::finished);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("disk full")));
        QVERIFY(stage.send());
        QCOMPARE(finished.first().first().value<std::optional<Error>>()->kind, ErrorKind::Storage);
        QCOMPARE(stage.atTheTenant(), QStringList());
        runInLedger(stage, QStringLiteral("DROP TRIGGER full"));
        QVERIFY(stage.sending->maySend());
        QVERIFY(stage.send());
        QCOMPARE(stage.atTheTenant(), springToThree());
    }

    void anUnreachableTenantIsAnError()
    {
        CampaignStage stage;
        stage.tenant.reset();
        QVERIFY(stage.check(CampaignStage::draft(QStringLiteral("Hello"), QStringLiteral("whatsapp"))).startsWith(u"unreachable"));
        QCOMPARE(stage.sending->stage(), Stage::Idle);
    }
};

QTEST_GUILESS_MAIN(tst_CampaignFaults)
#include "tst_campaignfaults.moc"
