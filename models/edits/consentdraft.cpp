// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/consentdraft.h"

#include "models/desk/donotcontact.h"

#include <QCoreApplication>

#include <algorithm>

namespace floorwalker {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ConsentDraft)
};

constexpr qsizetype longestAddress = 255;

Error refused(const QString &sentence)
{
    return {.kind = ErrorKind::Invalid, .detail = sentence};
}

bool isWritten(QChar c)
{
    return c.isLetter() || c == u'@' || c == u'_';
}

QString spelling(const QString &words)
{
    return words.simplified().toLower();
}

} // namespace

Result<ConsentAddress> readConsentAddress(const QString &text, const QString &country, AddressReading reading)
{
    const QString address = text.trimmed();
    if (address.isEmpty())
        return refused(Words::tr("Write the number or address."));
    if (address.size() > longestAddress)
        return refused(Words::tr("An address has at most %1 characters.").arg(longestAddress));
    if (std::any_of(address.cbegin(), address.cend(), [](QChar c) { return c.category() == QChar::Other_Control; }))
        return refused(Words::tr("The address has characters that nobody can see. Write it anew."));
    if (reading == AddressReading::AsTyped || std::any_of(address.cbegin(), address.cend(), isWritten))
        return ConsentAddress{address, std::nullopt};
    const auto number = PhoneNumber::read(address, country, InternalNumbers::Allowed);
    if (!number)
        return number.error();
    if (!number->extension.isEmpty())
        return refused(Words::tr("A consent is kept by a number without an extension. Leave out \"%1\".").arg(number->extension));
    return ConsentAddress{number->e164, *number};
}

std::optional<QString> consentUsageFromWords(const QString &words)
{
    static const QHash<QString, QLatin1StringView> known = [] {
        QHash<QString, QLatin1StringView> all;
        for (const char *word : {"whatsapp", "wa"})
            all.insert(QString::fromUtf8(word), consentUsages[0]);
        for (const char *word : {"recording", "recordings", "call recording", "puhelun tallennus", "tallenne", "tallennus", "nauhoitus", "äänitys"})
            all.insert(QString::fromUtf8(word), consentUsages[1]);
        return all;
    }();
    const auto found = known.constFind(spelling(words));
    return found == known.cend() ? std::nullopt : std::optional(QString(*found));
}

std::optional<bool> consentFromWords(const QString &words)
{
    static const QStringList yes{QStringLiteral("true"), QStringLiteral("yes"), QStringLiteral("1"), QStringLiteral("kyllä")};
    static const QStringList no{QStringLiteral("false"), QStringLiteral("no"), QStringLiteral("0"), QStringLiteral("ei")};
    const QString word = spelling(words);
    return yes.contains(word) ? std::optional(true) : no.contains(word) ? std::optional(false) : std::nullopt;
}

QString addressPattern(const QString &typed, const QString &country)
{
    const QString text = typed.trimmed();
    if (text.isEmpty() || text.contains(u'*') || text.contains(u'?'))
        return text;
    const auto number = PhoneNumber::read(text, country);
    if (number && number->isValid)
        return number->e164;
    return u'*' + text + u'*';
}

CheckedConsent check(const ConsentDraft &draft, const QString &country, const QSet<QString> &doNotContact)
{
    CheckedConsent checked;
    const auto find = [&checked](ConsentField field, bool isError, const QString &sentence) {
        checked.findings.append({field, isError, sentence});
    };
    const auto address = readConsentAddress(draft.address, country, draft.reading);
    if (!address) {
        find(ConsentField::Address, true, address.error().detail);
    } else {
        checked.address = *address;
        if (address->number && !address->number->isValid)
            find(ConsentField::Address, false, Words::tr("As far as is known, nobody has this number."));
        if (doNotContact.contains(DoNotContact::normalized(address->text)))
            find(ConsentField::Address, false, Words::tr("It is on the do-not-contact list of this computer, and stays there."));
    }
    if (draft.usage.isEmpty())
        find(ConsentField::Usage, true, Words::tr("Choose what the consent is about."));
    if (!draft.consent)
        find(ConsentField::Value, true, Words::tr("Choose whether the customer agrees."));
    const bool isFaulty = std::any_of(checked.findings.cbegin(), checked.findings.cend(),
                                      [](const ConsentFinding &finding) { return finding.isError; });
    if (!isFaulty)
        checked.consent = CustomerConsent{.address = address->text, .usage = draft.usage, .consent = draft.consent};
    return checked;
}

} // namespace floorwalker
