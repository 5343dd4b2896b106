// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/edits/phonenumber.h"
#include "models/records/contactpro/customerconsent.h"

#include <QSet>

namespace floorwalker {

//! Whether an address is to be kept as somebody wrote it, or as a phone number where it is one.
enum class AddressReading { AsNumber, AsTyped };

//! An address as consents are kept by it.
struct ConsentAddress {
    QString text;
    std::optional<PhoneNumber> number; //!< what it was understood as; none: kept as it was written
};

//! Whatever has letters (a WhatsApp id, an e-mail address) is kept as it was written, anything else must
//! be a phone number and is kept in E.164, one of the house by its digits. country as in
//! PhoneNumber::read(). The error is Invalid with a sentence for people.
Result<ConsentAddress> readConsentAddress(const QString &text, const QString &country,
                                          AddressReading reading = AddressReading::AsNumber);

//! "WhatsApp" and "tallenne" as the interface spells them; nothing: no usage is called so.
std::optional<QString> consentUsageFromWords(const QString &words);
//! true, false, yes, no, 1, 0, kyllä, ei, in any case; nothing: none of these.
std::optional<bool> consentFromWords(const QString &words);

//! What a search for an address asks the server for: a whole number in E.164, what has a * or ? as it
//! stands, any other text wherever it stands in an address. Empty asks for any.
QString addressPattern(const QString &typed, const QString &country);

enum class ConsentField { Address, Usage, Value };

//! A consent as somebody is writing it.
struct ConsentDraft {
    QString address;
    AddressReading reading = AddressReading::AsNumber;
    QString usage; //!< as the interface spells it; empty: not chosen
    std::optional<bool> consent; //!< nothing: not chosen
};

struct ConsentFinding {
    ConsentField field;
    bool isError = false; //!< else a warning
    QString sentence;
};

struct CheckedConsent {
    QList<ConsentFinding> findings;
    std::optional<ConsentAddress> address; //!< as far as it was understood
    std::optional<CustomerConsent> consent; //!< none while there is an error
};

//! doNotContact: addresses as the list of this computer keeps them; who is on it is warned of.
CheckedConsent check(const ConsentDraft &draft, const QString &country, const QSet<QString> &doNotContact);

} // namespace floorwalker
