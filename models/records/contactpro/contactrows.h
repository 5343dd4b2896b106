// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/times.h"
#include "models/records/contactpro/contact.h"
#include "models/records/contactpro/packedid.h"

#include <QHash>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace floorwalker {

class ContactChunk;

//! A required or preferred agent of a contact that waits. (seed CMI reference, contacts)
struct RequiredAgent {
    QByteArray id;
    QByteArray name;
    qint64 type = 0; //!< 1 required, 2 preferred
    std::optional<Instant> expiry;

    friend bool operator==(const RequiredAgent &, const RequiredAgent &) = default;
};

//! One contact in a chunk, read where it stands. Texts are UTF-8; a time or duration the server
//! did not send is nothing. Valid as long as its chunk.
class ContactRow
{
public:
    //! The fields that are texts of their own or one of few words, for tables and filters.
    enum Text : quint8 {
        Channel, Type, TypeDetails, Subtype, Status, StatusDetails, //!< few words
        AgentId, AgentName, QueueId, QueueName, //!< as many as there are agents and queues
        Source, Destination, Subject
    };
    enum Span : quint8 { TotalDuration, WaitingDuration, HandlingDuration, WrapUpDuration };

    ContactRow(const ContactChunk &chunk, quint32 row) : m_chunk(&chunk), m_row(row) { }

    PackedId id() const;
    PackedId group() const;
    QString idText() const;
    QString groupText() const;
    std::string_view text(Text field) const;
    QString string(Text field) const;
    //! The same number for the same text within one chunk; of the fields before Source.
    quint32 nameNumber(Text field) const;
    std::optional<Instant> arrival() const;
    std::optional<Instant> connected() const;
    std::optional<Instant> disconnected() const;
    std::optional<qint64> span(Span which) const; //!< ms
    bool hasRecording() const;
    bool hasScript() const;
    const RequiredAgent *requiredAgent() const; //!< nullptr: none
    ContactStatus status() const;
    bool isOpen() const; //!< pending, in queue or in process
    quint64 fingerprint() const; //!< of the bytes that came

private:
    const ContactChunk *m_chunk;
    quint32 m_row;
};

//! Up to 16,384 contacts as one block that never changes once made, so workers and the window read
//! it alike. About 100 bytes a contact and its texts. Names are kept once a chunk.
class ContactChunk final
{
public:
    static constexpr quint32 capacity = 1 << 14;
    static constexpr size_t fewWords = 6; //!< fields before AgentId

    quint32 size() const { return quint32(m_rows.size()); }
    ContactRow row(quint32 index) const { return {*this, index}; }
    //! How many different texts nameNumber() tells apart.
    quint32 names(ContactRow::Text field) const;
    std::string_view name(ContactRow::Text field, quint32 number) const;
    size_t bytes() const; //!< held in memory

private:
    friend class ContactRow;
    friend class ContactChunkBuilder;

    struct Row {
        std::array<quint64, 2> id{};
        std::array<quint64, 2> group{};
        qint64 arrival = 0;
        quint64 fingerprint = 0;
        std::array<quint32, 6> spans{}; //!< connected and disconnected after arrival, then as Span
        quint32 texts = 0; //!< where source, destination and subject stand, one after the other
        std::array<quint16, 3> lengths{};
        quint16 agent = 0;
        quint16 queue = 0;
        quint16 required = 0; //!< 0: none
        std::array<quint8, fewWords> words{};
        quint8 idForm : 3 = 0, groupForm : 3 = 0, hasArrival : 1 = 0;
        quint8 hasRecording : 1 = 0, hasScript : 1 = 0;
    };
    static constexpr quint32 noNumber = 0xFFFFFFFF;
    static constexpr quint32 firstLarge = 0xFFFE0000; //!< from here on: a place among the large numbers
    enum SpanPlace : quint8 { ConnectedAfter, DisconnectedAfter, FirstSpan };

    struct Place { //!< a text in the arena
        quint32 offset = 0;
        quint16 length = 0;
    };
    struct Party { //!< an agent or a queue
        Place id;
        Place name;
    };

    std::string_view at(Place place) const { return std::string_view(m_arena).substr(place.offset, place.length); }
    const Party &party(ContactRow::Text field, quint32 number) const;
    std::optional<qint64> number(quint32 packed) const;

    std::vector<Row> m_rows;
    std::string m_arena;
    std::vector<Place> m_words; //!< number 0 is the absent one, as in the next two
    std::vector<Party> m_agents;
    std::vector<Party> m_queues;
    std::vector<qint64> m_large; //!< numbers beyond what a row has room for
    std::vector<RequiredAgent> m_required;
    QHash<quint32, QByteArray> m_oddIds; //!< by row
    QHash<quint32, QByteArray> m_oddGroups;
};

using ContactChunkPtr = std::shared_ptr<const ContactChunk>;

} // namespace floorwalker
