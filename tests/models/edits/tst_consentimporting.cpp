// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/consentimporting.h"

#include "models/desk/donotcontact.h"
#include "models/rest/endpoints/contactcontents.h"
#include "tests/support/democlient.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace floorwalker;
using Kind = ConsentOutcome::Kind;
using Stage = ConsentImporting::Stage;

namespace {

//! An import in front of the demo tenant, over real HTTP.
class ImportStage final : public DemoClient
{
public:
    explicit ImportStage(const QStringList &faults = {})
        : DemoClient(withFaults(faults))
    {
    }

    static demo::Options withFaults(const QStringList &faults)
    {
        demo::Options options = quiet();
        options.plan.agents = 4;
        options.plan.queues = 4;
        options.plan.historyDays = 0;
        options.faults = faults;
        return options;
    }

    QString file(const QByteArray &content)
    {
        QFile file(folder.filePath(QStringLiteral("consents.csv")));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no file");
        return file.fileName();
    }
    bool look(const QByteArray &content)
    {
        QSignalSpy titles(&importing, &ConsentImporting::titlesRead);
        QSignalSpy checked(&importing, &ConsentImporting::checked);
        importing.choose(file(content));
        if (!titles.wait(20'000))
            return false;
        importing.check({.country = QStringLiteral("FI")});
        return checked.wait(20'000);
    }
    bool send()
    {
        QSignalSpy finished(&importing, &ConsentImporting::finished);
        importing.send();
        return finished.wait(20'000);
    }
    //! "yes", "no", or "unknown" where there is none
    QString atTheTenant(const char *usage, const char *address)
    {
        const auto consent = ask(contactpro::consent(QString::fromUtf8(usage), QString::fromUtf8(address)));
        return !consent ? consent.error().detail : !consent->consent ? QStringLiteral("unknown")
            : *consent->consent                                      ? QStringLiteral("yes")
                                                                     : QStringLiteral("no");
    }

    QTemporaryDir folder;
    Ledger ledger{folder.filePath(QStringLiteral("ledger.sqlite")), QStringLiteral("maria"), {}};
    DoNotContact doNotContact{folder.filePath(QStringLiteral("desk.sqlite"))};
    ConsentImporting importing{client, ledger, doNotContact};
};

constexpr auto rows = "address,usage,consent\n"
                      "0401234567,recording,true\n"
                      "+358407654321,recording,false\n"
                      "wa_4711_8541255455,whatsapp,no\n";

} // namespace

class tst_ConsentImporting : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsSentBeforeItIsConfirmed()
    {
        ImportStage stage;
        QVERIFY(stage.look(rows));
        QCOMPARE(stage.importing.toSend(), 3);
        QCOMPARE(stage.importing.plan()->count(ConsentFate::Changed), 1); // the tenant's own WhatsApp id says yes
        QCOMPARE(stage.atTheTenant("recording", "+358401234567"), QStringLiteral("unknown"));
    }

    void whatIsSentIsAtTheTenant()
    {
        ImportStage stage;
        QVERIFY(stage.look(rows));
        QSignalSpy progressed(&stage.importing, &ConsentImporting::progressed);
        QVERIFY(stage.send());
        QCOMPARE(progressed.size(), 3);
        QCOMPARE(stage.importing.count(Kind::Done), 3);
        QCOMPARE(stage.importing.toSend(), 0);
        QCOMPARE(stage.atTheTenant("recording", "+358401234567"), QStringLiteral("yes"));
        QCOMPARE(stage.atTheTenant("recording", "+358407654321"), QStringLiteral("no"));
        QCOMPARE(stage.atTheTenant("whatsapp", "wa_4711_8541255455"), QStringLiteral("no"));
    }

    void theSameFileAgainSendsOnlyWhatDiffers()
    {
        ImportStage stage;
        QVERIFY(stage.look(rows));
        QVERIFY(stage.send());
        QVERIFY(stage.look(rows));
        QCOMPARE(stage.importing.toSend(), 0);
        QVERIFY(stage.ask(contactpro::setConsent({.address = QStringLiteral("+358401234567"), .usage = QStringLiteral("recording"), .consent = false})));
        QVERIFY(stage.look(rows));
        QCOMPARE(stage.importing.toSend(), 1);
        QCOMPARE(stage.importing.plan()->count(ConsentFate::Same), 2);
    }

    void aRefusedRowIsSavedWithTheServersWords()
    {
        ImportStage stage({QStringLiteral("POST:/cmi/customerConsents:n=1:status=400")});
        QVERIFY(stage.look(rows));
        QVERIFY(stage.send());
        QCOMPARE(stage.importing.count(Kind::Refused), 1);
        QCOMPARE(stage.importing.count(Kind::Done), 2);
        QVERIFY(stage.importing.hasRejected());
        const QString path = stage.folder.filePath(QStringLiteral("rejected.csv"));
        QSignalSpy saved(&stage.importing, &ConsentImporting::saved);
        stage.importing.saveRejected(path);
        QVERIFY(saved.wait());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("\n0401234567,recording,true,2,"));
    }

    void aLostAnswerIsSettledByReading()
    {
        ImportStage stage({QStringLiteral("POST:/cmi/customerConsents:n=1:reset-after")});
        QVERIFY(stage.look(rows));
        QVERIFY(stage.send());
        QCOMPARE(stage.importing.count(Kind::Done), 3);
    }

    void whatWasNotSentIsSentByTheNextRun()
    {
        ImportStage stage({QStringLiteral("POST:/cmi/customerConsents:n=1:status=403")});
        QVERIFY(stage.look(rows));
        QVERIFY(stage.send());
        QVERIFY(stage.importing.error());
        QCOMPARE(stage.importing.toSend(), 2); // the refused one is saved, not repeated
        QVERIFY(stage.send());
        QCOMPARE(stage.importing.count(Kind::Done), 2);
    }

    void aListThatCannotBeReadIsNoEmptyOne()
    {
        ImportStage stage({QStringLiteral("GET:/cmi/customerConsents:status=504")});
        QSignalSpy titles(&stage.importing, &ConsentImporting::titlesRead);
        QSignalSpy failed(&stage.importing, &ConsentImporting::failed);
        stage.importing.choose(stage.file(rows));
        QVERIFY(titles.wait());
        stage.importing.check({.country = QStringLiteral("FI")});
        QVERIFY(failed.wait(20'000));
        QCOMPARE(failed.front().front().value<Error>().kind, ErrorKind::GatewayTimeout);
        QVERIFY(!stage.importing.plan());
        QCOMPARE(stage.importing.toSend(), 0);
    }

    void clearForgetsTheFile()
    {
        ImportStage stage;
        QVERIFY(stage.look(rows));
        stage.importing.clear();
        QVERIFY(stage.importing.path().isEmpty());
        QCOMPARE(stage.importing.toSend(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_ConsentImporting)
#include "tst_consentimporting.moc"
