// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/businessday.h"
#include "models/records/contactpro/contactquestion.h"
#include "models/search/slicedsearch.h"

#include <QDate>

namespace floorwalker {

//! The time a search covers, as people choose it; whole business days but for Own.
struct SearchSpan {
    enum class Kind { Today, Yesterday, LastWeek, LastMonth, Own };

    Kind kind = Kind::Today;
    QDate first; //!< of Own: business days, both included
    QDate last;

    bool isOpenEnded() const { return kind != Kind::Yesterday && kind != Kind::Own; }
    //! Up to now at most: nothing is asked of the future.
    SearchRange range(const BusinessDay &day, Instant now) const;

    friend bool operator==(const SearchSpan &, const SearchSpan &) = default;
};

//! What a person asks for: whom, and of which time. As JSON it is saved, and given to colleagues.
struct ContactAsk {
    ContactQuestion question;
    SearchSpan span;

    friend bool operator==(const ContactAsk &, const ContactAsk &) = default;
};

QJsonObject encode(const ContactAsk &ask);
Result<ContactAsk> decodeContactAsk(const QJsonObject &object, const QString &where);

//! The file is there whole or not at all. Errors: Storage.
Result<Done> writeContactAsk(const QString &path, const ContactAsk &ask);
//! Errors: Storage; TooLarge and Undecodable for what is no such file, or a broken one.
Result<ContactAsk> readContactAsk(const QString &path);

} // namespace floorwalker
