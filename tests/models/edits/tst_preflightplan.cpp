// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/preflight.h"

#include <QTest>

using namespace floorwalker;

namespace {

CampaignDraft draftOf(const QString &text, const QString &subtype = QStringLiteral("sms"))
{
    return {.name = QStringLiteral("Spring"), .source = QStringLiteral(" q@sms.example "), .subtype = subtype, .text = text,
            .maxRetries = 2, .retryDelay = 60};
}

//! So many people with numbers of their own; of each the name from the list, over and over.
RecipientList people(int count, const QStringList &names = {QStringLiteral("Anna")})
{
    RecipientList list{.titles = {QStringLiteral("number"), QStringLiteral("name")}};
    for (int i = 0; i < count; ++i)
        list.rows.append({i + 2, {QStringLiteral("+35840%1").arg(1'000'000 + i), names.at(i % names.size())}});
    return list;
}

PreflightPlan planOf(const CampaignDraft &draft, const RecipientList &recipients)
{
    auto plan = preflight(draft, recipients, {.country = QStringLiteral("FI"), .now = *instantFromIso(u"2026-06-14T10:00:00Z")});
    return plan ? std::move(plan).value() : PreflightPlan();
}

//! "Dear Anna 3, Dear Bob 2": the texts that go out and to how many each.
QString writes(const PreflightPlan &plan)
{
    QStringList all;
    for (const PlannedWrite &write : plan.writes) {
        const NewMessage message = newMessageOf(write.content);
        all << QStringLiteral("%1 %2").arg(message.text).arg(message.addresses.size());
    }
    return all.join(QStringLiteral(", "));
}

WhatsAppTemplate ticket(const QString &customer)
{
    return {.body = QStringLiteral("Dear {{1}}"), .id = QStringLiteral("ticket"), .language = QStringLiteral("en"),
            .parameters = {{QStringLiteral("body[1]text"), customer}}};
}

} // namespace

//! What a pre-flight makes of those who would be sent.
class tst_PreflightPlan : public QObject
{
    Q_OBJECT

private slots:
    void eachDistinctTextIsAMessageInTheOrderOfTheList()
    {
        const PreflightPlan plan = planOf(draftOf(QStringLiteral("Dear {name}")), people(5, {QStringLiteral("Bob"), QStringLiteral("Anna")}));
        QCOMPARE(writes(plan), QStringLiteral("Dear Bob 3, Dear Anna 2"));
        QCOMPARE(plan.distinctTexts, 2);
        QCOMPARE(plan.recipients, 5);
        QCOMPARE(plan.sample, QStringLiteral("Dear Bob"));
        QCOMPARE(newMessageOf(plan.writes.first().content).addresses,
                 (QStringList{QStringLiteral("+358401000000"), QStringLiteral("+358401000002"), QStringLiteral("+358401000004")}));
    }

    void aMessageCarriesAllOfTheDraft()
    {
        CampaignDraft draft = draftOf(QStringLiteral("Hello"));
        draft.sendTime = *instantFromIso(u"2026-06-14T12:00:00Z");
        const PreflightPlan plan = planOf(draft, people(1));
        QVERIFY(newMessageOf(plan.writes.first().content)
                == (NewMessage{.source = QStringLiteral("q@sms.example"), .subtype = QStringLiteral("sms"), .text = QStringLiteral("Hello"),
                               .addresses = {QStringLiteral("+358401000000")}, .sendTime = draft.sendTime, .maxRetries = 2, .retryDelay = 60}));
    }

    void manyRecipientsOfOneTextAreSplit_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("expected");
        QTest::newRow("one message full") << 500 << "Hello 500";
        QTest::newRow("one more") << 501 << "Hello 500, Hello 1";
        QTest::newRow("three messages") << 1201 << "Hello 500, Hello 500, Hello 201";
    }
    void manyRecipientsOfOneTextAreSplit()
    {
        QFETCH(int, count);
        const PreflightPlan plan = planOf(draftOf(QStringLiteral("Hello")), people(count));
        QTEST(writes(plan), "expected");
        QCOMPARE(plan.distinctTexts, 1);
        QSet<QString> addresses;
        for (int ordinal = 0; ordinal < plan.writes.size(); ++ordinal) {
            QCOMPARE(plan.writes[ordinal].ordinal, ordinal);
            const QStringList some = newMessageOf(plan.writes[ordinal].content).addresses;
            addresses.unite({some.cbegin(), some.cend()});
        }
        QCOMPARE(addresses.size(), count);
    }

    void aMessageIsKnownByWhoGetsIt()
    {
        const PreflightPlan plan = planOf(draftOf(QStringLiteral("Dear {name}")), people(3, {QStringLiteral("Bob"), QStringLiteral("Anna")}));
        QVERIFY2(plan.writes[0].title.contains(u"2") && plan.writes[0].title.contains(u"+358401000000"), qPrintable(plan.writes[0].title));
        QCOMPARE(plan.writes[1].title, QStringLiteral("+358401000001"));
    }

    void segmentsAreCountedForEverybody_data()
    {
        QTest::addColumn<CampaignDraft>("draft");
        QTest::addColumn<int>("segments");
        QTest::newRow("one each") << draftOf(QString(160, u'a')) << 3;
        QTest::newRow("two each") << draftOf(QString(161, u'a')) << 6;
        QTest::newRow("by what is filled in") << draftOf(QString(155, u'a') + QStringLiteral("{name}")) << 4;
        QTest::newRow("none of another channel") << draftOf(QString(161, u'a'), QStringLiteral("telegram")) << 0;
    }
    void segmentsAreCountedForEverybody()
    {
        QFETCH(CampaignDraft, draft);
        QFETCH(int, segments);
        const PreflightPlan plan = planOf(draft, people(3, {QStringLiteral("Anna"), QStringLiteral("Bob"), QStringLiteral("Melchior")}));
        QCOMPARE(plan.segments, segments);
        QCOMPARE(plan.recipients, 3);
    }

    void aTemplateGoesOutAsItsDocument()
    {
        CampaignDraft draft = draftOf({}, QStringLiteral("whatsapp"));
        draft.whatsAppTemplate = ticket(QStringLiteral("{name}"));
        const PreflightPlan plan = planOf(draft, people(3, {QStringLiteral("Bob"), QStringLiteral("Anna")}));
        QCOMPARE(plan.writes.size(), 2);
        const NewMessage message = newMessageOf(plan.writes.last().content);
        QVERIFY(message.isTemplate);
        QCOMPARE(message.text, ticket(QStringLiteral("Anna")).encode());
        QCOMPARE(plan.segments, 0);
    }

    void aTemplateWithoutPlaceholdersIsOneMessage()
    {
        CampaignDraft draft = draftOf({}, QStringLiteral("whatsapp"));
        draft.whatsAppTemplate = ticket(QStringLiteral("Customer"));
        QCOMPARE(planOf(draft, people(3)).writes.size(), 1);
    }

    void aRowItsTextCannotBeFilledFromIsLeftOut()
    {
        const PreflightPlan plan = planOf(draftOf(QStringLiteral("Dear {name}")), people(2, {QStringLiteral("Anna"), QStringLiteral("  ")}));
        QCOMPARE(plan.count(RecipientFate::Good), 1);
        QCOMPARE(plan.count(RecipientFate::Unfilled), 1);
        QVERIFY(plan.excluded.constFirst().reason.contains(u"name"));
    }

    void aTextThatBecomesTooLongIsLeftOut()
    {
        const QString text = QString(1990, u'a') + QStringLiteral("{name}");
        const PreflightPlan plan = planOf(draftOf(text), people(2, {QStringLiteral("Anna"), QString(11, u'b')}));
        QCOMPARE(plan.count(RecipientFate::Unfilled), 1);
        QCOMPARE(plan.writes.size(), 1);
    }

    void aFaultKeepsEverythingBackButIsJudgedAllTheSame_data()
    {
        QTest::addColumn<CampaignDraft>("draft");
        CampaignDraft past = draftOf(QStringLiteral("Hello"));
        past.sendTime = *instantFromIso(u"2026-06-14T09:00:00Z");
        QTest::newRow("a time that has passed") << past;
        CampaignDraft retries = draftOf(QStringLiteral("Hello"));
        retries.maxRetries = 11;
        QTest::newRow("too many retries") << retries;
        QTest::newRow("a text too long") << draftOf(QString(2001, u'x'));
    }
    void aFaultKeepsEverythingBackButIsJudgedAllTheSame()
    {
        QFETCH(CampaignDraft, draft);
        const PreflightPlan plan = planOf(draft, people(3));
        QVERIFY(!plan.isSendable());
        QVERIFY(plan.writes.isEmpty());
        QCOMPARE(plan.shown.size(), 3);
    }

    void nobodyToSendToIsAFault_data()
    {
        QTest::addColumn<RecipientList>("recipients");
        QTest::addColumn<QString>("words");
        QTest::newRow("nobody") << RecipientList() << "no recipients";
        QTest::newRow("nobody is left") << RecipientList{.rows = {{1, {QStringLiteral("Anna")}}}} << "No recipient is left";
        RecipientList many;
        many.rows = QList<Recipient>(RecipientList::most + 1, {1, {QStringLiteral("0401112221")}});
        QTest::newRow("too many") << many << "100,000";
    }
    void nobodyToSendToIsAFault()
    {
        QFETCH(RecipientList, recipients);
        QFETCH(QString, words);
        const PreflightPlan plan = planOf(draftOf(QStringLiteral("Hello")), recipients);
        QVERIFY(!plan.isSendable());
        QCOMPARE(plan.findings.size(), 1);
        QCOMPARE(int(plan.findings.first().field), int(CampaignField::Recipients));
        QVERIFY2(plan.findings.first().sentence.contains(words), qPrintable(plan.findings.first().sentence));
    }

    void onlyTheFirstOfEachFateAreShownButAllAreCounted()
    {
        RecipientList recipients = people(300);
        for (int i = 0; i < 250; ++i)
            recipients.rows.append({i, {QStringLiteral("Anna"), QString()}});
        const PreflightPlan plan = planOf(draftOf(QStringLiteral("Hello")), recipients);
        QCOMPARE(plan.count(RecipientFate::Good), 300);
        QCOMPARE(plan.count(RecipientFate::Invalid), 250);
        QCOMPARE(plan.shown.size(), 400);
        QCOMPARE(plan.excluded.size(), 250);
    }

    void theDigestIsTheInputs()
    {
        const CampaignDraft draft = draftOf(QStringLiteral("Hello"));
        QCOMPARE(planOf(draft, people(3)).input, inputDigest(draft, people(3), QStringLiteral("FI")));
    }

    void aCancelledOneEnds()
    {
        const std::atomic_bool isCancelled = true;
        const auto plan = preflight(draftOf(QStringLiteral("Hello")), people(3), {}, &isCancelled);
        QVERIFY(!plan);
        QCOMPARE(plan.error().kind, ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(tst_PreflightPlan)
#include "tst_preflightplan.moc"
