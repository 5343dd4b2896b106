// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/records/contactpro/contactrows.h"

namespace floorwalker {

class NameIndex;

//! Fills chunks, one contact after the other: begin, fields in any order, end.
class ContactChunkBuilder final
{
public:
    enum Moment : quint8 { Arrival, Connect, Disconnect };

    ContactChunkBuilder();
    ~ContactChunkBuilder();

    void begin();
    PackedId setId(QByteArrayView text); //!< packed
    void setGroup(QByteArrayView text);
    void setText(ContactRow::Text field, std::string_view text);
    void setMoment(Moment which, Instant moment);
    void setSpan(ContactRow::Span which, qint64 ms);
    void setRecording(bool has) { m_row.hasRecording = has; }
    void setScript(bool has) { m_row.hasScript = has; }
    void setRequiredAgent(RequiredAgent agent);
    void end(quint64 fingerprint);
    void add(const ContactRow &row); //!< all of it again

    std::vector<ContactChunkPtr> take(); //!< all that is made; the builder begins anew

private:
    struct Indexes;
    struct Pending { //!< of the contact at hand, by field
        std::array<std::string, 3> texts;
        std::array<std::string, 4> parties;
        std::array<std::optional<qint64>, 3> moments;
        std::array<std::optional<qint64>, 4> spans;
    };

    bool isFull() const;
    void close();
    quint32 packed(std::optional<qint64> number);
    quint8 word(std::string_view text);
    quint16 party(NameIndex &index, std::vector<ContactChunk::Party> &parties, size_t first);
    ContactChunk::Place keep(std::string_view text);

    std::vector<ContactChunkPtr> m_done;
    std::unique_ptr<ContactChunk> m_chunk;
    std::unique_ptr<Indexes> m_indexes;
    ContactChunk::Row m_row;
    PackedId m_id;
    PackedId m_group;
    QByteArray m_oddId;
    QByteArray m_oddGroup;
    std::optional<RequiredAgent> m_required;
    Pending m_pending;
};

} // namespace floorwalker
