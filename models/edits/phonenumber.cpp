// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/phonenumber.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <phonenumbers/asyoutypeformatter.h>
#include <phonenumbers/phonenumberutil.h>

#include <algorithm>
#include <list>
#include <memory>

namespace floorwalker {

namespace {

namespace lib = i18n::phonenumbers;
using Util = lib::PhoneNumberUtil;

constexpr qsizetype longestText = 100; // a number with words round it; beyond is another column
constexpr qsizetype longestQuote = 40;
constexpr qsizetype mostDigits = 20; // 15 of E.164, 00 and what people add
constexpr auto noRegion = "ZZ"; // the library's word for "unknown"
constexpr auto worldRegion = "001"; // of +800 and its like

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

qsizetype digitsIn(const QString &text)
{
    return std::count_if(text.begin(), text.end(), isDigit);
}

//! Digits of every script become ours, wide and odd signs plain ones, invisible marks (address
//! books wrap numbers into them) go.
QString plain(const QString &text)
{
    QString result;
    for (const char32_t c : text.trimmed().toUcs4()) {
        if (const int digit = QChar::digitValue(c); digit >= 0 && QChar::isDigit(c))
            result += QChar(u'0' + digit);
        else if (QChar::category(c) == QChar::Punctuation_Dash || c == 0x2212)
            result += u'-';
        else if (QChar::isSpace(c))
            result += u' ';
        else if (c == 0xFF0B)
            result += u'+';
        else if (QChar::category(c) != QChar::Other_Format)
            result += QString::fromUcs4(&c, 1);
    }
    return result.trimmed();
}

std::string regionOf(const QString &country)
{
    const std::string region = country.trimmed().toUpper().toStdString();
    return Util::GetInstance()->GetCountryCodeForRegion(region) == 0 ? noRegion : region;
}

NumberKind kindOf(Util::PhoneNumberType type)
{
    switch (type) {
    case Util::MOBILE: return NumberKind::Mobile;
    case Util::FIXED_LINE: return NumberKind::FixedLine;
    case Util::FIXED_LINE_OR_MOBILE: return NumberKind::FixedLineOrMobile;
    case Util::TOLL_FREE: return NumberKind::TollFree;
    case Util::PREMIUM_RATE: return NumberKind::PremiumRate;
    case Util::SHARED_COST: return NumberKind::SharedCost;
    case Util::VOIP: return NumberKind::Voip;
    case Util::UNKNOWN: return NumberKind::Unknown;
    default: return NumberKind::Other;
    }
}

QStringList regionsOf(const lib::PhoneNumber &number, bool isValid)
{
    std::list<std::string> regions;
    if (isValid) {
        std::string region;
        Util::GetInstance()->GetRegionCodeForNumber(number, &region);
        regions.push_back(region);
    } else {
        Util::GetInstance()->GetRegionCodesForCountryCallingCode(number.country_code(), &regions);
    }
    QStringList result;
    for (const std::string &region : regions) {
        if (region != noRegion && region != worldRegion)
            result << QString::fromStdString(region);
    }
    return result;
}

PhoneNumber described(const lib::PhoneNumber &number, bool isValid)
{
    const auto format = [&number](Util::PhoneNumberFormat as) {
        std::string text;
        Util::GetInstance()->Format(number, as, &text);
        return QString::fromStdString(text);
    };
    return {.e164 = format(Util::E164),
            .shown = format(Util::INTERNATIONAL),
            .kind = isValid ? kindOf(Util::GetInstance()->GetNumberType(number)) : NumberKind::Unknown,
            .regions = regionsOf(number, isValid),
            .isValid = isValid};
}

//! Reads one text; its words quote the text as it was written.
class Reading
{
    Q_DECLARE_TR_FUNCTIONS(PhoneNumbers)

public:
    Reading(const QString &text, const QString &country)
        : m_quote(text.simplified().left(longestQuote))
        , m_digits(plain(text.left(longestText)))
        , m_region(regionOf(country))
        , m_isCut(text.size() > longestText)
    {
    }

    Result<PhoneNumber> read(InternalNumbers internal)
    {
        takeExtension();
        if (const QString fault = wrongSpelling(); !fault.isEmpty())
            return refused(fault);
        if (isShort() && internal == InternalNumbers::Allowed) {
            QString digits = m_digits;
            digits.removeIf([](QChar c) { return !isDigit(c); });
            return PhoneNumber{.e164 = digits, .shown = digits, .extension = m_extension,
                               .kind = NumberKind::Internal, .isValid = true};
        }
        return readPublic();
    }

private:
    static Result<PhoneNumber> refused(const QString &sentence)
    {
        return Error{.kind = ErrorKind::Invalid, .detail = sentence};
    }

    //! The library takes whatever stands before and after digits; we take only these.
    void takeExtension()
    {
        static const QRegularExpression shape(
            QStringLiteral(R"(^(.*\d[\d )]*?)[\s,]*(?:;ext=|ext(?:ension|n)?\b|alan(?:umero|ro)\b|x|#)[\s.:]*(\d{1,7})$)"),
            QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression uri(QStringLiteral("^tel:\\s*"), QRegularExpression::CaseInsensitiveOption);
        // What is left when a number went through a column of fractions: its ".0" is no digit of it.
        static const QRegularExpression fraction(QStringLiteral(R"(^(\+?\d{7,})[.,]0$)"));
        m_digits.remove(uri).replace(fraction, QStringLiteral("\\1"));
        const auto match = shape.match(m_digits);
        if (!match.hasMatch())
            return;
        m_extension = match.captured(2);
        m_digits = match.captured(1).trimmed();
    }

    QString wrongSpelling() const
    {
        if (m_digits.isEmpty())
            return tr("The phone number is missing. Enter it with its country code, as in +358401234567.");
        static const QRegularExpression power(QStringLiteral(R"(^\d([.,]\d+)?[eE]\+?\d+$)"));
        if (power.match(m_digits).hasMatch())
            return tr("A spreadsheet has shortened \"%1\". Format its column as text and enter the number again.").arg(m_quote);
        if (std::any_of(m_digits.begin(), m_digits.end(), [](QChar c) { return c.isLetter(); }))
            return tr("\"%1\" has letters in it. Write one phone number, in digits only.").arg(m_quote);
        static const QRegularExpression odd(QStringLiteral(R"([^\d +()./-])"));
        if (const auto match = odd.match(m_digits); match.hasMatch())
            return tr("\"%1\" has the character \"%2\" in it. Write one phone number, in digits only.").arg(m_quote, match.captured());
        if (digitsIn(m_digits) == 0)
            return tr("\"%1\" has no digits. Enter a phone number, as in +358401234567.").arg(m_quote);
        if (m_isCut || digitsIn(m_digits) > mostDigits)
            return tooLong();
        static const QRegularExpression latePlus(QStringLiteral(R"([\d+].*\+)"));
        if (latePlus.match(m_digits).hasMatch())
            return tr("\"%1\" has a plus sign in the wrong place. Write it once, in front of the country code.").arg(m_quote);
        return {};
    }

    QString tooLong() const
    {
        return tr("\"%1\" is too long for a phone number. Check that it is one number and has no digit too many.").arg(m_quote);
    }

    bool isAbroad() const { return m_digits.contains(u'+'); }

    bool isShort() const
    {
        const auto digits = digitsIn(m_digits);
        return !isAbroad() && digits >= 2 && digits <= 6;
    }

    Result<PhoneNumber> readPublic()
    {
        lib::PhoneNumber number;
        Util::ErrorType outcome = parse(number);
        const auto isValid = [&] {
            return outcome == Util::NO_PARSING_ERROR && Util::GetInstance()->IsValidNumber(number);
        };
        if (isShort() && !isValid())
            return refused(tr("\"%1\" looks like an internal number. Write the whole number, or allow internal numbers.").arg(m_quote));
        // 00 dials abroad nearly everywhere. Where it does not (US, JP) it is still what a list from
        // elsewhere means, unless the country has such a number of its own.
        if (m_digits.startsWith(u"00") && !isValid()) {
            m_digits.replace(0, 2, u'+');
            outcome = parse(number);
        }
        if (outcome != Util::NO_PARSING_ERROR)
            return refused(unreadable(outcome));
        const auto possible = Util::GetInstance()->IsPossibleNumberWithReason(number);
        if (!isValid() && possible != Util::IS_POSSIBLE)
            return refused(impossible(possible));
        PhoneNumber result = described(number, isValid());
        result.extension = m_extension;
        return result;
    }

    Util::ErrorType parse(lib::PhoneNumber &number) const
    {
        // Else the library would take the digits of an unknown country code for a dialling prefix.
        if (isAbroad() && !hasCountryCode())
            return Util::INVALID_COUNTRY_CODE_ERROR;
        return Util::GetInstance()->Parse(m_digits.toStdString(), m_region, &number);
    }

    bool hasCountryCode() const
    {
        QString digits = m_digits;
        digits.removeIf([](QChar c) { return !isDigit(c); });
        std::string region;
        for (int length = 1; length <= 3; ++length) {
            Util::GetInstance()->GetRegionCodeForCountryCode(QStringView(digits).first(std::min<qsizetype>(length, digits.size())).toInt(), &region);
            if (region != noRegion)
                return true;
        }
        return false;
    }

    QString unreadable(Util::ErrorType outcome) const
    {
        if (outcome == Util::INVALID_COUNTRY_CODE_ERROR && isAbroad())
            return tr("\"%1\" begins with a country code that does not exist. Check the digits after the plus sign.").arg(m_quote);
        if (outcome == Util::INVALID_COUNTRY_CODE_ERROR)
            return tr("\"%1\" does not say its country. Begin it with a plus sign and the country code, or choose a default country.").arg(m_quote);
        return outcome == Util::TOO_LONG_NSN ? tooLong() : tooShort();
    }

    QString impossible(Util::ValidationResult reason) const
    {
        switch (reason) {
        case Util::IS_POSSIBLE_LOCAL_ONLY:
            return tr("\"%1\" lacks its area code. Write the whole number.").arg(m_quote);
        case Util::TOO_LONG: return tooLong();
        case Util::TOO_SHORT: return tooShort();
        default:
            return tr("\"%1\" has as many digits as no phone number of its country. Check that none is missing or too many.").arg(m_quote);
        }
    }

    QString tooShort() const
    {
        return tr("\"%1\" is too short for a phone number. Check that no digit is missing.").arg(m_quote);
    }

    QString m_quote;
    QString m_digits; //!< with their spaces and signs
    QString m_extension;
    std::string m_region;
    bool m_isCut;
};

} // namespace

Result<PhoneNumber> PhoneNumber::read(const QString &text, const QString &country, InternalNumbers internal)
{
    return Reading(text, country).read(internal);
}

QString PhoneNumber::formatted(const QString &text, const QString &country)
{
    static const QRegularExpression number(QStringLiteral(R"(^\+?[\d ()./-]*$)"));
    const QString digits = plain(text.left(longestText));
    if (text.size() > longestText || digitsIn(digits) > mostDigits || !number.match(digits).hasMatch())
        return text;
    const std::unique_ptr<lib::AsYouTypeFormatter> formatter(
        Util::GetInstance()->GetAsYouTypeFormatter(regionOf(country)));
    std::string shown;
    for (const QChar c : digits) {
        if (isDigit(c) || c == u'+')
            formatter->InputDigit(c.unicode(), &shown);
    }
    return QString::fromStdString(shown);
}

} // namespace floorwalker
