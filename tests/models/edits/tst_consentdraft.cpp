// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/consentdraft.h"

#include <QTest>

using namespace floorwalker;

namespace {

QString finland()
{
    return QStringLiteral("FI");
}

//! "address: sentence" of each, errors with "!".
QString printed(const CheckedConsent &checked)
{
    static const QStringList names{QStringLiteral("address"), QStringLiteral("usage"), QStringLiteral("value")};
    QStringList words;
    for (const ConsentFinding &finding : checked.findings)
        words << names[int(finding.field)] + (finding.isError ? QStringLiteral("!") : QString());
    return words.join(u' ');
}

} // namespace

//! What people type of a consent, understood.
class tst_ConsentDraft : public QObject
{
    Q_OBJECT

private slots:
    void anAddressIsKeptAsItIsFound_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept"); // empty: refused
        QTest::newRow("E.164") << "+358401234567" << "+358401234567";
        QTest::newRow("as people write it") << "040 123 4567" << "+358401234567";
        QTest::newRow("with 00") << "00358401234567" << "+358401234567";
        QTest::newRow("without its plus") << "358401234567" << "+358401234567";
        QTest::newRow("of the house") << "124" << "124";
        QTest::newRow("a WhatsApp id with underscores") << "wa_4711_8541255455" << "wa_4711_8541255455";
        QTest::newRow("digits with an underscore") << "4711_8541255455" << "4711_8541255455";
        QTest::newRow("an e-mail address") << " anna@example.com " << "anna@example.com";
        QTest::newRow("letters keep their case") << "Anna.W" << "Anna.W";
        QTest::newRow("too many digits") << "12345678901234567890123" << "";
        QTest::newRow("nothing") << "  " << "";
        QTest::newRow("an extension") << "040 123 4567;5" << "";
        QTest::newRow("a bell") << QStringLiteral("wa_\x07") << "";
    }
    void anAddressIsKeptAsItIsFound()
    {
        QFETCH(QString, typed);
        QFETCH(QString, kept);
        const auto address = readConsentAddress(typed, finland());
        QCOMPARE(address ? address->text : QString(), kept);
        if (!address)
            QVERIFY(!address.error().detail.isEmpty());
    }

    void anAddressCanBeKeptExactlyAsTyped()
    {
        const auto address = readConsentAddress(QStringLiteral(" 040 1234567 "), finland(), AddressReading::AsTyped);
        QVERIFY(address);
        QCOMPARE(address->text, QStringLiteral("040 1234567"));
    }

    void wordsAreUnderstoodInTwoLanguages_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("understood");
        const auto value = [](const std::optional<bool> &consent) { return !consent ? QStringLiteral("-") : *consent ? QStringLiteral("yes") : QStringLiteral("no"); };
        for (const char *word : {"true", "TRUE", "yes", "1", " Kyllä "})
            QTest::newRow(word) << value(consentFromWords(QString::fromUtf8(word))) << "yes";
        for (const char *word : {"false", "No", "0", "ei"})
            QTest::newRow(word) << value(consentFromWords(QString::fromUtf8(word))) << "no";
        for (const char *word : {"maybe", "", "2", "unknown"})
            QTest::newRow(*word ? word : "nothing") << value(consentFromWords(QString::fromUtf8(word))) << "-";
        for (const char *word : {"WhatsApp", "whatsapp"})
            QTest::newRow(qPrintable(QStringLiteral("usage %1").arg(QLatin1String(word)))) << consentUsageFromWords(QString::fromUtf8(word)).value_or(QString()) << "whatsapp";
        for (const char *word : {"recording", "Tallenne", "äänitys"})
            QTest::newRow(qPrintable(QStringLiteral("usage %1").arg(QString::fromUtf8(word)))) << consentUsageFromWords(QString::fromUtf8(word)).value_or(QString()) << "recording";
        QTest::newRow("usage sms") << consentUsageFromWords(QStringLiteral("sms")).value_or(QString()) << "";
    }
    void wordsAreUnderstoodInTwoLanguages()
    {
        QFETCH(QString, words);
        QTEST(words, "understood");
    }

    void aSearchAsksForWhatWasMeant_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("pattern");
        QTest::newRow("nothing") << " " << "";
        QTest::newRow("a whole number") << "040 123 4567" << "+358401234567";
        QTest::newRow("E.164") << "+358401234567" << "+358401234567";
        QTest::newRow("a pattern") << "+35840*" << "+35840*";
        QTest::newRow("a part of a number") << "4012" << "*4012*";
        QTest::newRow("a part of a WhatsApp id") << "wa_47" << "*wa_47*";
    }
    void aSearchAsksForWhatWasMeant()
    {
        QFETCH(QString, typed);
        QTEST(addressPattern(typed, finland()), "pattern");
    }

    void aDraftIsJudgedFieldByField_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("usage");
        QTest::addColumn<int>("value"); // -1: not chosen
        QTest::addColumn<QString>("findings");
        QTest::newRow("all right") << "040 123 4567" << "recording" << 1 << "";
        QTest::newRow("nothing yet") << "" << "" << -1 << "address! usage! value!";
        QTest::newRow("nobody has the number") << "+97700000000" << "recording" << 0 << "address";
        QTest::newRow("not to be contacted") << "+358409999999" << "whatsapp" << 1 << "address";
    }
    void aDraftIsJudgedFieldByField()
    {
        QFETCH(QString, address);
        QFETCH(QString, usage);
        QFETCH(int, value);
        QFETCH(QString, findings);
        const CheckedConsent checked = check({.address = address,
                                              .usage = usage,
                                              .consent = value < 0 ? std::nullopt : std::optional(value == 1)},
                                             finland(), {QStringLiteral("+358409999999")});
        QCOMPARE(printed(checked), findings);
        QCOMPARE(checked.consent.has_value(), !findings.contains(u'!'));
        if (checked.consent)
            QCOMPARE(*checked.consent->consent, value == 1);
    }
};

QTEST_APPLESS_MAIN(tst_ConsentDraft)
#include "tst_consentdraft.moc"
