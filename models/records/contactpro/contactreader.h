// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/records/contactpro/contactmemo.h"
#include "models/records/contactpro/contactrows.h"

namespace floorwalker {

//! An answer of cmi/contacts.
struct ContactPage {
    std::vector<ContactChunkPtr> chunks; //!< the contacts; with a memo only those that are new or other
    std::vector<PackedId> gone; //!< the memo had them, the answer has not
    size_t count = 0; //!< of contacts in the answer
    std::shared_ptr<const ContactMemo> memo; //!< of this answer
};

//! Reads a list of CMI contacts, 100,000 as fast as one. Lenient as the other readers: null is absent,
//! numbers and flags may come as texts, unknown fields are passed over; a wrong type is an error that
//! names the place. Any thread. (seed CMI reference, contacts; reference: contactpro-cmi-additions 2.6)
Result<ContactPage> readContacts(QByteArrayView body, const QString &where, const ContactMemo *before = nullptr);

} // namespace floorwalker
