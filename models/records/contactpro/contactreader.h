// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/records/contactpro/contactrows.h"

namespace floorwalker {

//! What one answer of cmi/contacts said, object by object, so that the next answer to the same
//! question need not be read where nothing changed. Never changes once made.
class ContactMemo final
{
public:
    void reserve(size_t count);
    void add(quint64 fingerprint, const PackedId &id);
    void close(); //!< all are in: it can be searched

    size_t size() const { return m_entries.size(); }
    //! Where an object of these bytes stood; a list hardly changes its order, so `guess` is tried first.
    std::optional<size_t> find(quint64 fingerprint, size_t guess) const;
    const PackedId &id(size_t place) const { return m_entries[place].id; }

private:
    struct Entry {
        quint64 fingerprint;
        PackedId id;
    };
    std::vector<Entry> m_entries;
    std::vector<quint32> m_slots; //!< by fingerprint, 1 + place; 0 is free
};

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
