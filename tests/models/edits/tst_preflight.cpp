// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/preflight.h"

#include <QTemporaryDir>
#include <QTest>

using namespace floorwalker;

namespace {

//! A Sunday at one in the afternoon in Helsinki, at six in the morning in New York.
const Instant noon = *instantFromIso(u"2026-06-14T10:00:00Z");
constexpr QLatin1StringView mobile("+358401112221");

CampaignDraft sms(const QString &text = QStringLiteral("Spring is here."))
{
    return {.name = QStringLiteral("Spring"), .source = QStringLiteral("q@sms.example"), .subtype = QStringLiteral("sms"), .text = text};
}

CampaignDraft whatsApp()
{
    CampaignDraft draft = sms();
    draft.subtype = QStringLiteral("whatsapp");
    return draft;
}

PreflightFacts facts()
{
    return {.country = QStringLiteral("FI"), .now = noon};
}

PreflightPlan planOf(const CampaignDraft &draft, const RecipientList &recipients, const PreflightFacts &given = facts())
{
    auto plan = preflight(draft, recipients, given);
    return plan ? std::move(plan).value() : PreflightPlan();
}

PreflightPlan planOf(const CampaignDraft &draft, const QString &recipients, const PreflightFacts &given = facts())
{
    return planOf(draft, RecipientList::fromText(recipients), given);
}

//! "good, repeated": of each recipient in the list's order, each fate being shown whole.
QString fates(const PreflightPlan &plan)
{
    QStringList all;
    for (const JudgedRecipient &recipient : plan.shown)
        all << name(recipient.fate);
    return all.join(QStringLiteral(", "));
}

//! The fate of somebody alone, with what is said of it.
QString fateOf(const QString &address, const CampaignDraft &draft = sms(), const PreflightFacts &given = facts())
{
    const PreflightPlan plan = planOf(draft, RecipientList{.rows = {{1, {address}}}}, given);
    return plan.shown.isEmpty() ? QString() : name(plan.shown.first().fate) + u' ' + plan.shown.first().reason;
}

QString addressOf(const QString &address, const CampaignDraft &draft = sms())
{
    return planOf(draft, RecipientList{.rows = {{1, {address}}}}).shown.first().address;
}

Instant at(const char *iso)
{
    return *instantFromIso(QString::fromLatin1(iso));
}

} // namespace

class tst_Preflight : public QObject
{
    Q_OBJECT

private slots:
    void thePlatformKnowsBetterThanThePlan_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<NumberFacts>("known");
        QTest::addColumn<CampaignDraft>("draft");
        QTest::addColumn<QString>("expected");
        const NumberFacts fixed{.type = NumberType::Fixed};
        CampaignDraft landlines = sms();
        landlines.takesFixedLines = true;
        const QString landline = QStringLiteral("+35891234567");
        QTest::newRow("a landline") << QString(mobile) << fixed << sms() << QStringLiteral("landline It is a landline by what the telephone platform says.");
        QTest::newRow("a landline that is wanted") << QString(mobile) << fixed << landlines << QStringLiteral("good ");
        QTest::newRow("a landline on WhatsApp") << QString(mobile) << fixed << whatsApp() << QStringLiteral("good ");
        QTest::newRow("a mobile after all") << landline << NumberFacts{.type = NumberType::Mobile} << sms() << QStringLiteral("good ");
        QTest::newRow("of a type it does not know") << landline << NumberFacts{.typeWord = QStringLiteral("Satellite")} << sms()
                                                   << QStringLiteral("landline It is a landline by its country's numbering plan.");
        QTest::newRow("restricted") << QString(mobile) << NumberFacts{.isRestricted = true} << sms()
                                    << QStringLiteral("invalid The telephone platform says that the number is restricted.");
        QTest::newRow("not restricted") << QString(mobile) << NumberFacts{.isRestricted = false} << sms() << QStringLiteral("good ");
    }
    void thePlatformKnowsBetterThanThePlan()
    {
        QFETCH(QString, address);
        QFETCH(NumberFacts, known);
        QFETCH(CampaignDraft, draft);
        PreflightFacts given = facts();
        given.numbers.insert(address, known);
        QTEST(fateOf(address, draft, given), "expected");
    }

    void onlyWhatThePlanLeavesOpenIsAskedAbout()
    {
        const auto recipients = RecipientList::fromText(QStringLiteral("040 111 2221\n+358401112221\nAnna\n+358 9 1234567\n+358 50 111 2222"));
        QCOMPARE(numbersToAsk(recipients, QStringLiteral("FI")), (QStringList{QStringLiteral("+358401112221"), QStringLiteral("+358501112222")}));
    }

    void eachRecipientHasAFateAndAReason_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<CampaignDraft>("draft");
        QTest::addColumn<QString>("expected"); // fate and a word of the reason
        const auto row = [](const char *name, const char *address, const CampaignDraft &draft, const char *fate) {
            QTest::newRow(name) << QString::fromUtf8(address) << draft << QString::fromUtf8(fate);
        };
        row("a mobile number", "040 111 2221", sms(), "good ");
        row("a mobile number from abroad", "+46 70 174 06 05", sms(), "good ");
        row("nothing", "", sms(), "invalid missing");
        row("a name", "Anna", sms(), "invalid letters");
        row("too short", "0401", sms(), "invalid ");
        row("no such number", "+358 29 999999999", sms(), "invalid ");
        row("no such country", "+999 1234567", sms(), "invalid country code");
        row("an internal number", "505", sms(), "invalid internal");
        row("a landline", "+358 9 1234567", sms(), "landline landline");
        row("a landline that may be a mobile", "+1 212 555 0123", sms(), "outside hours US");
        row("a landline on WhatsApp", "+358 9 1234567", whatsApp(), "good ");
        row("on the list", "+358 40 999 9999", sms(), "do not contact do-not-contact");
        row("on the list, on WhatsApp", "0409999999", whatsApp(), "do not contact do-not-contact");
        row("on the list, as a name", " ANNA@example.org", sms(), "invalid letters");
        row("in the middle of the night", "+12125550123", sms(), "outside hours allowed hours");
        row("in the middle of the night, on WhatsApp", "+61412345678", whatsApp(), "good ");
    }
    void eachRecipientHasAFateAndAReason()
    {
        QFETCH(QString, address);
        QFETCH(CampaignDraft, draft);
        QFETCH(QString, expected);
        PreflightFacts given = facts();
        given.doNotContact = {QStringLiteral("+358409999999")};
        const QString fate = fateOf(address, draft, given);
        const qsizetype end = expected.startsWith(u"do not contact") ? 14 : expected.startsWith(u"outside hours") ? 13 : expected.indexOf(u' ');
        QVERIFY2(fate.startsWith(expected.left(end + 1)), qPrintable(fate));
        QVERIFY2(fate.contains(expected.mid(end + 1)), qPrintable(fate));
        QVERIFY(fate.endsWith(u'.') || expected == u"good ");
    }

    void otherSubtypesTakeAnyAddressOfTheAllowedLength_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing") << QString() << "invalid An address has 1 to 256 characters.";
        QTest::newRow("one character") << QStringLiteral("x") << "good ";
        QTest::newRow("the most") << QString(256, u'x') << "good ";
        QTest::newRow("one more") << QString(257, u'x') << "invalid An address has 1 to 256 characters.";
        QTest::newRow("blanks") << QStringLiteral("   ") << "invalid An address has 1 to 256 characters.";
        QTest::newRow("a name on the list") << QStringLiteral(" Anna@Example.org ") << "do not contact It is on the do-not-contact list of this computer.";
        QTest::newRow("a number on the list") << QStringLiteral("040 999 9999") << "do not contact It is on the do-not-contact list of this computer.";
        QTest::newRow("a landline") << QStringLiteral("+358 9 1234567") << "good ";
    }
    void otherSubtypesTakeAnyAddressOfTheAllowedLength()
    {
        QFETCH(QString, address);
        QFETCH(QString, expected);
        CampaignDraft draft = sms();
        draft.subtype = QStringLiteral("telegram");
        PreflightFacts given = facts();
        given.doNotContact = {QStringLiteral("anna@example.org"), QStringLiteral("+358409999999")};
        QCOMPARE(fateOf(address, draft, given), expected);
    }

    void numbersGoOutInTheirInternationalForm()
    {
        QCOMPARE(addressOf(QStringLiteral(" 040 111-2221 ")), QString(mobile));
        CampaignDraft telegram = sms();
        telegram.subtype = QStringLiteral("telegram");
        QCOMPARE(addressOf(QStringLiteral(" @Anna "), telegram), QStringLiteral("@Anna"));
    }

    void aLandlineMayBeTaken()
    {
        CampaignDraft draft = sms();
        draft.takesFixedLines = true;
        QCOMPARE(fateOf(QStringLiteral("+358 9 1234567"), draft), QStringLiteral("good "));
    }

    // Once for everybody

    void sameAfterNormalisingIsRepeated_data()
    {
        QTest::addColumn<QString>("subtype");
        QTest::addColumn<QString>("recipients");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *subtype, const char *recipients, const char *expected) {
            QTest::newRow(name) << QString::fromLatin1(subtype) << QString::fromUtf8(recipients) << QString::fromLatin1(expected);
        };
        row("other people", "sms", "0401112221\n0401112222", "good, good");
        row("the same", "sms", "0401112221\n0401112221", "good, repeated");
        row("with and without its country", "sms", "+358 40 111 2221\n0401112221\n00358401112221", "good, repeated, repeated");
        row("twice in a row", "sms", "0401112221;0401112221", "good, repeated");
        row("twice invalid", "sms", "Anna\nAnna", "invalid, invalid");
        row("names in any case", "telegram", "@Anna\n@anna", "good, repeated");
        row("numbers of another channel", "viber", "+358 40 111 2221\n0401112221", "good, repeated");
    }
    void sameAfterNormalisingIsRepeated()
    {
        QFETCH(QString, subtype);
        QFETCH(QString, recipients);
        CampaignDraft draft = sms();
        draft.subtype = subtype;
        QTEST(fates(planOf(draft, recipients)), "expected");
    }

    //! Whoever is left out for his row alone is still sent what a later row of his says.
    void aRowThatIsLeftOutHidesNoLaterOne()
    {
        const PreflightPlan plan = planOf(sms(QStringLiteral("Dear {name}")), QStringLiteral("number\tname\n0401112221\t\n0401112221\tAnna\n0401112221\tAnn"));
        QCOMPARE(fates(plan), QStringLiteral("not filled, good, repeated"));
        QCOMPARE(plan.sample, QStringLiteral("Dear Anna"));
    }

    // Hours

    void hoursAreThoseOfTheCustomersCountry_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<Instant>("when");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *address, const char *when, const char *expected) {
            QTest::newRow(name) << QString::fromLatin1(address) << at(when) << QString::fromLatin1(expected);
        };
        row("Finland at eight", "+358401112221", "2026-06-15T05:00:00Z", "good");
        row("Finland before eight", "+358401112221", "2026-06-15T04:59:59Z", "outside hours");
        row("Finland before nine in the evening", "+358401112221", "2026-06-15T17:59:59Z", "good");
        row("Finland at nine in the evening", "+358401112221", "2026-06-15T18:00:00Z", "outside hours");
        row("Finland on a Sunday at eight", "+358401112221", "2026-06-14T05:00:00Z", "outside hours");
        row("Sweden at the same moment", "+46701740605", "2026-06-15T05:00:00Z", "outside hours");
        row("Japan at four in the afternoon", "+819012345678", "2026-06-15T07:00:00Z", "good");
        row("the United States, where it is day everywhere", "+12125550123", "2026-06-15T19:00:00Z", "good");
        row("the United States, where it is night everywhere", "+12125550123", "2026-06-15T09:00:00Z", "outside hours");
        row("the United States, where it is day in New York alone", "+12125550123", "2026-06-15T13:00:00Z", "good several time zones");
    }
    void hoursAreThoseOfTheCustomersCountry()
    {
        QFETCH(QString, address);
        QFETCH(Instant, when);
        QFETCH(QString, expected);
        PreflightFacts given = facts();
        given.now = when;
        const QString fate = fateOf(address, sms(), given);
        QVERIFY2(fate.startsWith(expected.section(QStringLiteral(" several"), 0, 0)), qPrintable(fate));
        QCOMPARE(fate.contains(u"several time zones"), expected.contains(u"several"));
    }

    void theSendTimeCountsWhereThereIsOne()
    {
        CampaignDraft draft = sms();
        draft.sendTime = at("2026-06-15T01:00:00Z");
        QVERIFY(fateOf(mobile, draft).startsWith(u"outside hours"));
        PreflightFacts atNight = facts();
        atNight.now = at("2026-06-14T01:00:00Z");
        draft.sendTime = at("2026-06-15T10:00:00Z");
        QCOMPARE(fateOf(mobile, draft, atNight), QStringLiteral("good "));
    }

    void hoursMayBeIgnored()
    {
        CampaignDraft draft = sms();
        draft.takesOutsideHours = true;
        PreflightFacts given = facts();
        given.now = at("2026-06-14T01:00:00Z");
        QVERIFY(fateOf(mobile, draft, given).startsWith(u"good"));
    }

    // Consents

    void whatsAppNeedsAYes_data()
    {
        QTest::addColumn<QString>("consent");
        QTest::addColumn<QString>("expected");
        QTest::newRow("yes") << "yes" << "good ";
        QTest::newRow("no") << "no" << "no consent The customer has refused WhatsApp messages.";
        QTest::newRow("absent") << "absent" << "no consent The server has no WhatsApp consent of this address.";
        QTest::newRow("was not asked") << "not asked" << "good ";
    }
    void whatsAppNeedsAYes()
    {
        QFETCH(QString, consent);
        PreflightFacts given = facts();
        if (consent != u"not asked")
            given.whatsAppConsents.emplace();
        if (consent == u"yes" || consent == u"no")
            given.whatsAppConsents->insert(mobile, consent == u"yes");
        QTEST(fateOf(mobile, whatsApp(), given), "expected");
        QCOMPARE(fateOf(mobile, sms(), given), QStringLiteral("good "));
    }

    void consentsAreFoundByTheNumberHoweverItIsWritten_data()
    {
        QTest::addColumn<QList<CustomerConsent>>("consents");
        QTest::addColumn<QString>("expected");
        const auto consent = [](const char *address, std::optional<bool> yes, const char *usage = "whatsapp") {
            return CustomerConsent{.address = QString::fromLatin1(address), .usage = QString::fromLatin1(usage), .consent = yes};
        };
        QTest::newRow("as it goes out") << QList{consent("+358401112221", true)} << "yes";
        QTest::newRow("without its country") << QList{consent("040 1112221", true)} << "yes";
        QTest::newRow("with 00") << QList{consent("00358401112221", true)} << "yes";
        QTest::newRow("of recording") << QList{consent("+358401112221", true, "recording")} << "nothing";
        QTest::newRow("usage in capitals") << QList{consent("+358401112221", true, "WhatsApp")} << "yes";
        QTest::newRow("neither yes nor no") << QList{consent("+358401112221", std::nullopt)} << "nothing";
        QTest::newRow("yes, then no of the same number") << QList{consent("+358401112221", true), consent("0401112221", false)} << "no";
        QTest::newRow("no, then yes of the same number") << QList{consent("+358401112221", false), consent("0401112221", true)} << "no";
    }
    void consentsAreFoundByTheNumberHoweverItIsWritten()
    {
        QFETCH(QList<CustomerConsent>, consents);
        const auto known = whatsAppConsentsOf(consents, QStringLiteral("FI"));
        const QString found = known.contains(mobile) ? known.value(mobile) ? QStringLiteral("yes") : QStringLiteral("no")
                                                     : QStringLiteral("nothing");
        QTEST(found, "expected");
    }

    // Who is left out, as a file

    void whoIsLeftOutCanBeMendedAndReadAgain_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("text") << "out.csv";
        QTest::newRow("workbook") << "out.xlsx";
    }
    void whoIsLeftOutCanBeMendedAndReadAgain()
    {
        QFETCH(QString, name);
        const PreflightPlan plan = planOf(sms(QStringLiteral("Dear {name}")),
                                          QStringLiteral("name\tnumber\nAnna\t0401112221\nBob\t+35891234567\n\t0401112222\nEve"));
        const QString path = m_folder.filePath(name);
        QVERIFY(writeExcluded(path, plan));
        const auto again = RecipientList::fromFile(path);
        QVERIFY(again);
        QCOMPARE(again->titles.mid(0, 2), plan.titles);
        QCOMPARE(again->addressColumn, 1);
        QCOMPARE(again->rows.size(), 3);
        QCOMPARE(again->rows[0].cells.mid(0, 4), (QStringList{QStringLiteral("Bob"), QStringLiteral("+35891234567"), QStringLiteral("3"), QStringLiteral("landline")}));
        QVERIFY(again->rows[0].cells.at(4).contains(u"landline"));
        QCOMPARE(again->rows[1].cells.mid(0, 4), (QStringList{QString(), QStringLiteral("0401112222"), QStringLiteral("4"), QStringLiteral("not filled")}));
        QCOMPARE(again->rows[2].cells.mid(0, 4), (QStringList{QStringLiteral("Eve"), QString(), QStringLiteral("5"), QStringLiteral("invalid")}));
    }

    void aListWithoutTitlesGetsOne()
    {
        const QString path = m_folder.filePath(QStringLiteral("out.csv"));
        QVERIFY(writeExcluded(path, planOf(sms(), QStringLiteral("Anna\n0401112221\n+358 9 1234567"))));
        const auto again = RecipientList::fromFile(path);
        QVERIFY(again);
        QCOMPARE(again->rows.size(), 2);
        QCOMPARE(again->rows[1].cells.at(again->addressColumn), QStringLiteral("+358 9 1234567"));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(tst_Preflight)
#include "tst_preflight.moc"
