// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/remarking.h"

#include "models/rest/endpoints/contactcontents.h"
#include "tests/support/democlient.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace floorwalker;
using Kind = RemarkOutcome::Kind;

namespace {

//! Remarks at the demo tenant, where the supervisor takes contacts too.
struct RemarkStage {
    explicit RemarkStage(const QStringList &faults = {})
        : tenant(withFaults(faults))
    {
    }

    static demo::Options withFaults(const QStringList &faults)
    {
        demo::Options options = DemoClient::quiet();
        options.plan.historyDays = 7; // several shifts of everybody
        options.manners.latencyPerDay = 0;
        options.faults = faults;
        return options;
    }

    //! A group of the channel, handled by the supervisor or by somebody else.
    ContactGroupId group(const char *channel, bool hasRemarks, bool isOwn)
    {
        const auto users = tenant.ask(contactpro::users({}));
        const auto own = std::find_if(users->begin(), users->end(), [](const User &user) { return user.login == u"supervisor"; });
        ContactQuestion question{.conditions = {{QStringLiteral("channel"), QLatin1String(channel)},
                                                {QStringLiteral("status"), QStringLiteral("Handled")}}};
        if (isOwn)
            question.conditions.append({QStringLiteral("agentId"), own->id.text()});
        const Instant now = tenant.client.serverClock().now();
        const auto page = tenant.ask(contactpro::contacts(question, {now - std::chrono::hours(24 * 7), now}, 3000));
        for (const ContactChunkPtr &chunk : page->chunks) {
            for (quint32 row = 0; row < chunk->size(); ++row) {
                const ContactGroupId id(chunk->row(row).groupText());
                const bool isSupervisors = chunk->row(row).string(ContactRow::AgentId) == own->id.text();
                if (isSupervisors == isOwn && remarksOf(id).isEmpty() != hasRemarks && isOfOneAgent(id, now))
                    return id;
            }
        }
        return {};
    }

    //! A transferred contact has the last of its agents responsible for it.
    bool isOfOneAgent(const ContactGroupId &group, Instant now)
    {
        const ContactQuestion question{.conditions = {{QStringLiteral("contactGroupId"), group.text()}}};
        const auto page = tenant.ask(contactpro::contacts(question, {now - std::chrono::hours(24 * 8), now}, 10));
        quint32 segments = 0;
        for (const ContactChunkPtr &chunk : page->chunks)
            segments += chunk->size();
        return segments == 1;
    }

    QString remarksOf(const ContactGroupId &group)
    {
        const auto remarks = tenant.ask(contactpro::remarks(group));
        return remarks ? *remarks : remarks.error().detail;
    }

    RemarkOutcome write(const ContactGroupId &group, const QString &text)
    {
        QSignalSpy finished(&remarking, &Remarking::finished);
        remarking.write(group, text);
        if (!finished.wait(20'000))
            return {};
        return finished.front().front().value<RemarkOutcome>();
    }

    QTemporaryDir folder;
    DemoClient tenant;
    Ledger ledger{folder.filePath(QStringLiteral("ledger.sqlite")), QStringLiteral("supervisor"), {}};
    Remarking remarking{tenant.client, ledger};
};

QString words()
{
    return QStringLiteral("Called back: the café's order, “urgent”.\nSecond line");
}

} // namespace

class tst_Remarking : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qRegisterMetaType<RemarkOutcome>(); }

    void writesRemarks_data()
    {
        QTest::addColumn<QByteArray>("channel");
        QTest::addColumn<bool>("hasRemarks");
        QTest::newRow("a call without remarks gets its first") << QByteArray("PHONE") << false;
        QTest::newRow("a call with remarks gets others") << QByteArray("PHONE") << true;
        QTest::newRow("a chat") << QByteArray("CHAT") << false;
        QTest::newRow("a mail") << QByteArray("EMAIL") << false;
    }

    void writesRemarks()
    {
        QFETCH(QByteArray, channel);
        QFETCH(bool, hasRemarks);
        RemarkStage stage;
        const ContactGroupId group = stage.group(channel.constData(), hasRemarks, true);
        QVERIFY(!group.isEmpty());
        QCOMPARE(int(stage.write(group, words()).kind), int(Kind::Written));
        QCOMPARE(stage.remarksOf(group), words());
    }

    void anotherAgentsContactIsNotOurs()
    {
        RemarkStage stage;
        const ContactGroupId group = stage.group("PHONE", false, false);
        const RemarkOutcome outcome = stage.write(group, words());
        QCOMPARE(int(outcome.kind), int(Kind::NotResponsible));
        QVERIFY(Remarking::sentence(outcome.kind).contains(QStringLiteral("not the responsible agent")));
        QCOMPARE(stage.remarksOf(group), QString());
    }

    void anAnswerThatGetsLostIsFoundByReading()
    {
        RemarkStage stage({QStringLiteral("POST:/cmi/contacts/*:n=1:reset-after")});
        const ContactGroupId group = stage.group("PHONE", false, true);
        QCOMPARE(int(stage.write(group, words()).kind), int(Kind::Written));
        QCOMPARE(stage.remarksOf(group), words());
    }

    void whatWasNotWrittenIsNotSaidToBe()
    {
        RemarkStage stage({QStringLiteral("POST:/cmi/contacts/*:n=1:reset-before")});
        const ContactGroupId group = stage.group("PHONE", false, true);
        const RemarkOutcome outcome = stage.write(group, words());
        QCOMPARE(int(outcome.kind), int(Kind::Unknown));
        QCOMPARE(int(stage.write(group, words()).kind), int(Kind::Written));
    }
};

QTEST_GUILESS_MAIN(tst_Remarking)

#include "tst_remarking.moc"
