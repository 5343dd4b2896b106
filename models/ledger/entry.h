// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/ids.h"
#include "models/base/times.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace floorwalker {

using EntryId = qint64;

//! How far a write has come. Only Planned is ever sent; only proof or a person leads back to it.
enum class EntryState {
    Planned, //!< on disk, not sent, or proven absent
    Sent, //!< left us; no answer came yet, or none ever will
    Arrived, //!< the server has it
    Refused, //!< the server said no: it has it not
    Unknown, //!< the server was asked and neither could be proven: a person decides
    Dropped //!< given up by a person
};

QString name(EntryState state); //!< stable English, for files and the command line: "planned"
std::optional<EntryState> entryStateFromName(QStringView name);

//! A write as it is put into the ledger. Rows that are alike on purpose differ in ordinal.
struct PlannedWrite {
    QString kind; //!< of its WriteKind: "callback.add"
    QString batch; //!< what it belongs to: one form's sending or one file; the same again is the same
    int ordinal = 0; //!< within the batch: the row of a file
    QString title; //!< what a person knows it by: the number and queue
    QByteArray content; //!< what the kind makes its request of
};

//! A write as the ledger keeps it.
struct Entry {
    EntryId id = 0;
    PlannedWrite write;
    EntryState state = EntryState::Planned;
    int attempts = 0;
    Instant planned; //!< this computer's clock
    std::optional<Instant> sent; //!< the last attempt, by the server's clock
    Milliseconds deadline{0}; //!< of that attempt: later it cannot take effect
    qint64 reading = 0; //!< what the server listed before that attempt
    QString serverId; //!< once known
    QString reason; //!< English or the server's words: why it was refused, or cannot be proven

    //! As the server gave it: where its ids repeat, a kind of write keeps more after a '#'.
    QString idAtServer() const { return serverId.section(u'#', 0, 0); }
    //! May the server still be asked about it, or must a person be?
    bool isOpen() const { return state == EntryState::Sent || state == EntryState::Unknown; }
};

//! How a batch stands.
struct BatchCounts {
    int planned = 0;
    int sent = 0; //!< no answer yet: waits for proof
    int arrived = 0;
    int refused = 0;
    int unknown = 0; //!< a person decides
    int dropped = 0;

    void add(EntryState state, int many = 1);
    int all() const { return planned + sent + arrived + refused + unknown + dropped; }
    friend bool operator==(const BatchCounts &, const BatchCounts &) = default;
};

BatchCounts count(const QList<Entry> &entries);

//! A batch the ledger knows.
struct KnownBatch {
    QString batch;
    BatchCounts counts;
    Instant planned; //!< the first of it; this computer's clock
};

} // namespace floorwalker
