// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/campaigndraft.h"

#include <QTest>

using namespace floorwalker;
using namespace std::chrono_literals;

namespace {

const Instant now = *instantFromIso(u"2026-06-14T10:00:00Z");
using Field = CampaignField;
using Change = std::function<void(CampaignDraft &)>;

CampaignDraft good()
{
    return {.name = QStringLiteral("Spring"), .source = QStringLiteral("q@sms.example"), .subtype = QStringLiteral("sms"),
            .text = QStringLiteral("Spring is here.")};
}

CampaignDraft but(const Change &change)
{
    CampaignDraft draft = good();
    change(draft);
    return draft;
}

WhatsAppTemplate ticket(const QString &customer)
{
    return {.body = QStringLiteral("Dear {{1}}"), .id = QStringLiteral("ticket"), .language = QStringLiteral("en"),
            .parameters = {{QStringLiteral("body[1]text"), customer}}};
}

RecipientList two()
{
    return {.titles = {QStringLiteral("number"), QStringLiteral("name")},
            .rows = {{2, {QStringLiteral("040"), QStringLiteral("Anna")}}, {3, {QStringLiteral("050"), QStringLiteral("Bob")}}}};
}

} // namespace

class tst_CampaignDraft : public QObject
{
    Q_OBJECT

private slots:
    void aGoodOneHasNoFindings()
    {
        QCOMPARE(findingsOf(good(), {}, now).size(), 0);
    }

    void eachFaultStandsBesideItsField_data()
    {
        QTest::addColumn<CampaignDraft>("draft");
        QTest::addColumn<int>("field");
        const auto row = [](const char *name, Field field, const Change &change) { QTest::newRow(name) << but(change) << int(field); };
        row("no name", Field::Name, [](CampaignDraft &d) { d.name = QStringLiteral("  "); });
        row("a name too long", Field::Name, [](CampaignDraft &d) { d.name = QString(101, u'x'); });
        row("no source", Field::Source, [](CampaignDraft &d) { d.source = QStringLiteral(" "); });
        row("no subtype", Field::Subtype, [](CampaignDraft &d) { d.subtype.clear(); });
        row("no text", Field::Text, [](CampaignDraft &d) { d.text.clear(); });
        row("a text too long", Field::Text, [](CampaignDraft &d) { d.text = QString(2001, u'x'); });
        row("a placeholder that is no column", Field::Text, [](CampaignDraft &d) { d.text = QStringLiteral("Dear {nobody}"); });
        row("a time that has passed", Field::SendTime, [](CampaignDraft &d) { d.sendTime = now - 61s; });
        row("a time in two years", Field::SendTime, [](CampaignDraft &d) { d.sendTime = now + 24h * 730; });
        row("fewer retries than none", Field::Retries, [](CampaignDraft &d) { d.maxRetries = -1; });
        row("too many retries", Field::Retries, [](CampaignDraft &d) { d.maxRetries = 11; });
        row("too little between them", Field::RetryDelay, [](CampaignDraft &d) { d.retryDelay = 59; });
        row("too much between them", Field::RetryDelay, [](CampaignDraft &d) { d.retryDelay = 3601; });
        row("a template for sms", Field::Subtype, [](CampaignDraft &d) { d.whatsAppTemplate = ticket(QStringLiteral("A")); });
        row("a template without an id", Field::Template, [](CampaignDraft &d) {
            d.subtype = QStringLiteral("whatsapp");
            d.whatsAppTemplate = ticket(QStringLiteral("A"));
            d.whatsAppTemplate->id.clear();
        });
    }
    void eachFaultStandsBesideItsField()
    {
        QFETCH(CampaignDraft, draft);
        QFETCH(int, field);
        const auto findings = findingsOf(draft, {QStringLiteral("number")}, now);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(int(findings.first().field), field);
        QVERIFY2(findings.first().isError && findings.first().sentence.endsWith(u'.'), qPrintable(findings.first().sentence));
        QVERIFY(!isSendable(findings));
    }

    void whatIsJustAllowedIsGood_data()
    {
        QTest::addColumn<CampaignDraft>("draft");
        const auto row = [](const char *name, const Change &change) { QTest::newRow(name) << but(change); };
        row("the longest name", [](CampaignDraft &d) { d.name = QString(100, u'x'); });
        row("the longest text", [](CampaignDraft &d) { d.text = QString(2000, u'x'); });
        row("a time just passed", [](CampaignDraft &d) { d.sendTime = now - 60s; });
        row("a time in a year", [](CampaignDraft &d) { d.sendTime = now + 24h * 366; });
        row("no retries, close together", [](CampaignDraft &d) { d.maxRetries = 0; d.retryDelay = 60; });
        row("the most retries, far apart", [](CampaignDraft &d) { d.maxRetries = 10; d.retryDelay = 3600; });
        row("a placeholder that is a column", [](CampaignDraft &d) { d.text = QStringLiteral("Dear {NAME}"); });
        row("a template", [](CampaignDraft &d) {
            d.subtype = QStringLiteral(" WhatsApp ");
            d.text.clear();
            d.whatsAppTemplate = ticket(QStringLiteral("{name}"));
        });
    }
    void whatIsJustAllowedIsGood()
    {
        QFETCH(CampaignDraft, draft);
        const auto findings = findingsOf(draft, {QStringLiteral("number"), QStringLiteral("name")}, now);
        QVERIFY2(findings.isEmpty(), qPrintable(findings.isEmpty() ? QString() : findings.first().sentence));
    }

    void allFaultsAreToldAtOnce()
    {
        QCOMPARE(findingsOf({.maxRetries = 11}, {}, now).size(), 5);
    }

    void aWarningKeepsNothingBack()
    {
        QVERIFY(isSendable({{Field::Text, false, QStringLiteral("Look.")}}));
        QVERIFY(!isSendable({{Field::Text, false, QStringLiteral("Look.")}, {Field::Text, true, QStringLiteral("No.")}}));
    }

    // What makes it another campaign

    void anotherInputHasAnotherDigest_data()
    {
        QTest::addColumn<CampaignDraft>("draft");
        QTest::addColumn<RecipientList>("recipients");
        QTest::addColumn<QString>("country");
        const auto row = [](const char *name, const Change &change) { QTest::newRow(name) << but(change) << two() << "FI"; };
        row("source", [](CampaignDraft &d) { d.source = QStringLiteral("r@sms.example"); });
        row("subtype", [](CampaignDraft &d) { d.subtype = QStringLiteral("whatsapp"); });
        row("text", [](CampaignDraft &d) { d.text += u'!'; });
        row("send time", [](CampaignDraft &d) { d.sendTime = now; });
        row("another send time", [](CampaignDraft &d) { d.sendTime = now + 1s; });
        row("retries", [](CampaignDraft &d) { d.maxRetries = 4; });
        row("retry delay", [](CampaignDraft &d) { d.retryDelay = 301; });
        row("landlines", [](CampaignDraft &d) { d.takesFixedLines = true; });
        row("hours", [](CampaignDraft &d) { d.takesOutsideHours = true; });
        row("template", [](CampaignDraft &d) { d.whatsAppTemplate = ticket(QStringLiteral("A")); });
        row("value of a template", [](CampaignDraft &d) { d.whatsAppTemplate = ticket(QStringLiteral("B")); });
        row("the template as a text", [](CampaignDraft &d) { d.text = ticket(QStringLiteral("A")).encode(); });
        const auto list = [](const char *name, const std::function<void(RecipientList &)> &change) {
            RecipientList recipients = two();
            change(recipients);
            QTest::newRow(name) << good() << recipients << "FI";
        };
        list("a title", [](RecipientList &l) { l.titles[1] = QStringLiteral("who"); });
        list("the column of addresses", [](RecipientList &l) { l.addressColumn = 1; });
        list("an address", [](RecipientList &l) { l.rows[1].cells[0] = QStringLiteral("051"); });
        list("another cell", [](RecipientList &l) { l.rows[1].cells[1] = QStringLiteral("Bo"); });
        list("one more", [](RecipientList &l) { l.rows << Recipient{4, {QStringLiteral("060"), QStringLiteral("Cid")}}; });
        list("one less", [](RecipientList &l) { l.rows.removeLast(); });
        list("another order", [](RecipientList &l) { l.rows.swapItemsAt(0, 1); });
        list("cells that run together", [](RecipientList &l) { l.rows[0].cells = {QStringLiteral("040Anna"), QString()}; });
        list("rows that run together", [](RecipientList &l) { l.rows[0].cells += l.rows.takeLast().cells; });
        QTest::newRow("country") << good() << two() << "SE";
        QTest::newRow("as it is") << good() << two() << "FI";
    }
    void anotherInputHasAnotherDigest()
    {
        QFETCH(CampaignDraft, draft);
        QFETCH(RecipientList, recipients);
        QFETCH(QString, country);
        const QString digest = inputDigest(draft, recipients, country);
        QVERIFY2(!m_digests.contains(digest), qPrintable(m_digests.value(digest)));
        m_digests.insert(digest, QString::fromLatin1(QTest::currentDataTag()));
    }

    void theSameInputHasTheSameDigest_data()
    {
        QTest::addColumn<CampaignDraft>("draft");
        QTest::addColumn<RecipientList>("recipients");
        QTest::newRow("the same") << good() << two();
        QTest::newRow("another name") << but([](CampaignDraft &d) { d.name = QStringLiteral("Autumn"); }) << two();
        QTest::newRow("blanks round source and subtype") << but([](CampaignDraft &d) { d.source += u' '; d.subtype += u' '; }) << two();
        RecipientList lower = two();
        lower.rows[0].row = 7;
        QTest::newRow("other lines of the file") << good() << lower;
    }
    void theSameInputHasTheSameDigest()
    {
        QFETCH(CampaignDraft, draft);
        QFETCH(RecipientList, recipients);
        QCOMPARE(inputDigest(draft, recipients, QStringLiteral("FI")), inputDigest(good(), two(), QStringLiteral("FI")));
    }

    void aTextBesideATemplateDoesNotCount()
    {
        CampaignDraft one = but([](CampaignDraft &d) { d.whatsAppTemplate = ticket(QStringLiteral("A")); });
        CampaignDraft other = one;
        other.text = QStringLiteral("left over");
        QCOMPARE(inputDigest(one, two(), {}), inputDigest(other, two(), {}));
    }

private:
    QHash<QString, QString> m_digests; //!< the row that had it
};

QTEST_GUILESS_MAIN(tst_CampaignDraft)
#include "tst_campaigndraft.moc"
