// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/phonenumber.h"

#include <QTest>

using namespace floorwalker;

Q_DECLARE_METATYPE(floorwalker::NumberKind)

namespace {

QString fi()
{
    return QStringLiteral("FI");
}

QString detailOf(const Result<PhoneNumber> &result)
{
    return result ? QStringLiteral("read as ") + result->e164 : result.error().detail;
}

} // namespace

class tst_PhoneNumber : public QObject
{
    Q_OBJECT

private slots:
    void readsEverySpelling_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("e164");
        const auto add = [](const char *name, const char *text, const char *country, const char *e164) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromLatin1(country) << QString::fromLatin1(e164);
        };
        add("E.164", "+358401234567", "", "+358401234567");
        add("national", "0401234567", "FI", "+358401234567");
        add("spaces", "  040 123 45 67 ", "FI", "+358401234567");
        add("brackets", "(040) 123-4567", "FI", "+358401234567");
        add("bracketed zero", "+358 (0)40 1234567", "FI", "+358401234567");
        add("bracketed plus", "(+358) 40 1234567", "SE", "+358401234567");
        add("bracketed zero of Britain", "+44 (0)20 7946 0958", "FI", "+442079460958");
        add("00", "00358 40 1234567", "FI", "+358401234567");
        add("00 without a country", "00358401234567", "", "+358401234567");
        add("00 where 011 dials abroad", "00358401234567", "US", "+358401234567");
        add("011", "011 358 40 1234567", "US", "+358401234567");
        add("lost plus", "358401234567", "FI", "+358401234567");
        add("dots and slash", "030/1234.5678", "DE", "+493012345678");
        add("Arabic digits", "٠٤٠١٢٣٤٥٦٧", "FI", "+358401234567");
        add("Persian digits, wide plus", "＋۳۵۸۴۰۱۲۳۴۵۶۷", "", "+358401234567");
        add("full-width digits", "０４０１２３４５６７", "FI", "+358401234567");
        add("non-breaking hyphens and spaces", "040‑123 4567", "FI", "+358401234567");
        add("marks of an address book", "‪+358 40 1234567‬", "", "+358401234567");
        add("tel address", "tel:+358401234567", "", "+358401234567");
        add("through a column of fractions", "358401234567.0", "FI", "+358401234567");
        add("lower-case country", "0401234567", "fi", "+358401234567");
        add("United States", "(212) 555-0123", "US", "+12125550123");
        add("Italy keeps its zero", "06 1234 5678", "IT", "+390612345678");
        add("of no country", "+800 1234 5678", "FI", "+80012345678");
    }
    void readsEverySpelling()
    {
        QFETCH(QString, text);
        QFETCH(QString, country);
        const auto number = PhoneNumber::read(text, country);
        QVERIFY2(number, qPrintable(detailOf(number)));
        QTEST(number->e164, "e164");
        QVERIFY(number->isValid);
        QCOMPARE(number->extension, QString());
    }

    void saysKindAndRegion_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<NumberKind>("kind");
        QTest::addColumn<QStringList>("regions");
        const auto add = [](const char *name, const char *text, NumberKind kind, const QStringList &regions) {
            QTest::newRow(name) << QString::fromLatin1(text) << kind << regions;
        };
        add("mobile", "+358401234567", NumberKind::Mobile, {fi()});
        add("fixed line", "+358912345678", NumberKind::FixedLine, {fi()});
        add("Åland shares the country code", "+3581812345", NumberKind::FixedLine, {QStringLiteral("AX")});
        add("North America", "+12125550123", NumberKind::FixedLineOrMobile, {QStringLiteral("US")});
        add("Canada shares the country code", "+14165550123", NumberKind::FixedLineOrMobile, {QStringLiteral("CA")});
        add("free", "+358800123456", NumberKind::TollFree, {fi()});
        add("premium rate", "+358600123456", NumberKind::PremiumRate, {fi()});
        add("Kazakhstan", "+77012345678", NumberKind::Mobile, {QStringLiteral("KZ")});
        add("no country", "+80012345678", NumberKind::TollFree, {});
        add("possible only, of Nepal", "+97700000000", NumberKind::Unknown, {QStringLiteral("NP")});
    }
    void saysKindAndRegion()
    {
        QFETCH(QString, text);
        const auto number = PhoneNumber::read(text, {});
        QVERIFY2(number, qPrintable(detailOf(number)));
        QTEST(number->kind, "kind");
        QTEST(number->regions, "regions");
    }

    void possibleButNotValidIsReadAndSaysSo()
    {
        const auto number = PhoneNumber::read(QStringLiteral("+1 212 155 0123"), {});
        QVERIFY2(number, qPrintable(detailOf(number)));
        QVERIFY(!number->isValid);
        QCOMPARE(number->e164, QStringLiteral("+12121550123"));
        QCOMPARE(number->kind, NumberKind::Unknown);
        QVERIFY(number->regions.size() > 20); // whoever shares +1
        QCOMPARE(number->regions.first(), QStringLiteral("US"));
    }

    void anExtensionIsKeptApart_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"09 1234 5678 ext. 5", "09 12345678 x5", "+358 9 12345678;ext=5", "09 12345678, Extension 5",
                                 "09 12345678 alanumero 5", "(09) 12345678#5"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void anExtensionIsKeptApart()
    {
        QFETCH(QString, text);
        const auto number = PhoneNumber::read(text, fi());
        QVERIFY2(number, qPrintable(detailOf(number)));
        QCOMPARE(number->e164, QStringLiteral("+358912345678"));
        QCOMPARE(number->extension, QStringLiteral("5"));
    }

    void internalNumbersAreAllowedOnPurposeOnly_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"12", "124", "12 34", "020202", "112", "00 12"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void internalNumbersAreAllowedOnPurposeOnly()
    {
        QFETCH(QString, text);
        const auto number = PhoneNumber::read(text, fi(), InternalNumbers::Allowed);
        QVERIFY2(number, qPrintable(detailOf(number)));
        QVERIFY(number->isInternal());
        QCOMPARE(number->e164, QString(text).remove(u' '));
        QCOMPARE(number->regions, QStringList());
        const auto refused = PhoneNumber::read(text, fi());
        if (text != u"020202") // which is a company's public number as well
            QVERIFY2(!refused && refused.error().detail.contains(u"internal number"), qPrintable(detailOf(refused)));
    }

    void aLongNumberIsNeverInternal()
    {
        const auto number = PhoneNumber::read(QStringLiteral("0401234567"), fi(), InternalNumbers::Allowed);
        QVERIFY(number);
        QCOMPARE(number->kind, NumberKind::Mobile);
        QVERIFY(!PhoneNumber::read(QStringLiteral("+124"), fi(), InternalNumbers::Allowed));
        QVERIFY(!PhoneNumber::read(QStringLiteral("1"), fi(), InternalNumbers::Allowed));
    }

    void refusesWithTheReason_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("words");
        const auto add = [](const char *name, const QString &text, const char *words, const QString &country = fi()) {
            QTest::newRow(name) << text << country << QString::fromLatin1(words);
        };
        add("empty", {}, "missing");
        add("blank", QStringLiteral(" \t "), "missing");
        add("only invisible", QString(QChar(0x202A)), "missing");
        add("letters", QStringLiteral("Matti 0401234567"), "has letters");
        add("vanity number", QStringLiteral("0800 FLOWERS"), "has letters");
        add("letters of another script", QStringLiteral("٠٤٠ هاتف"), "has letters");
        add("spreadsheet's power of ten", QStringLiteral("3.58401E+11"), "shortened");
        add("two numbers", QStringLiteral("0401234567; 0501234567"), "the character \";\"");
        add("star", QStringLiteral("*21*0401234567"), "the character \"*\"");
        add("line break in it", QStringLiteral("0401234567\n0501234567"), "too long");
        add("surrogates", QString::fromUtf8("📞 0401234567"), "the character");
        add("lone surrogate", QString(QChar(0xD800)) + QStringLiteral("0401234567"), "the character");
        add("no digits", QStringLiteral("+"), "no digits");
        add("brackets alone", QStringLiteral("()"), "no digits");
        add("plus inside", QStringLiteral("358+401234567"), "plus sign");
        add("two pluses", QStringLiteral("++358401234567"), "plus sign");
        add("no such country code", QStringLiteral("+999123456789"), "country code that does not exist");
        add("country code of nothing before a real one", QStringLiteral("+9991212555012"), "country code that does not exist");
        add("country code alone", QStringLiteral("+358"), "too short");
        add("too short", QStringLiteral("+3584"), "too short");
        add("too long", QStringLiteral("+35840123456789012"), "too long");
        add("absurd", QString(100'000, u'7'), "too long");
        add("zeros", QStringLiteral("00000000000000000"), "");
        add("no country known", QStringLiteral("0401234567"), "does not say its country", {});
        add("unknown country", QStringLiteral("0401234567"), "does not say its country", QStringLiteral("XX"));
        add("no area code", QStringLiteral("555-0123"), "area code", QStringLiteral("US"));
    }
    void refusesWithTheReason()
    {
        QFETCH(QString, text);
        QFETCH(QString, country);
        QFETCH(QString, words);
        const auto number = PhoneNumber::read(text, country);
        QVERIFY2(!number, qPrintable(detailOf(number)));
        QCOMPARE(number.error().kind, ErrorKind::Invalid);
        QVERIFY2(number.error().detail.contains(words), qPrintable(detailOf(number)));
        QVERIFY(number.error().detail.endsWith(u'.'));
        QVERIFY(number.error().detail.size() < 200); // however long the text
    }

    void showsWhatIsTyped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("shown");
        const auto add = [](const char *text, const char *country, const char *shown) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(country) << QString::fromUtf8(shown);
        };
        add("", "FI", "");
        add("+", "FI", "+");
        add("040", "FI", "040");
        add("0401234567", "FI", "040 1234567");
        add("040 12 34-567", "FI", "040 1234567");
        add("+358401234567", "", "+358 40 1234567");
        add("2125550123", "US", "(212) 555-0123");
        add("٠٤٠١٢٣٤٥٦٧", "FI", "040 1234567");
        add("124", "FI", "124");
        add("0401234567", "", "0401234567");
        add("040 x", "FI", "040 x");
        add("0401234567 ext. 5", "FI", "0401234567 ext. 5");
        add("123456789012345678901234567890", "FI", "123456789012345678901234567890");
    }
    void showsWhatIsTyped()
    {
        QFETCH(QString, text);
        QFETCH(QString, country);
        QTEST(PhoneNumber::formatted(text, country), "shown");
    }

    void formattingTwiceChangesNothing()
    {
        const QString once = PhoneNumber::formatted(QStringLiteral("+358912345678"), fi());
        QCOMPARE(PhoneNumber::formatted(once, fi()), once);
        QCOMPARE(PhoneNumber::read(once, fi())->shown, QStringLiteral("+358 9 12345678"));
    }
};

QTEST_GUILESS_MAIN(tst_PhoneNumber)
#include "tst_phonenumber.moc"
