// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ledger/likeness.h"
#include "models/rest/endpoint.h"

namespace floorwalker {

//! One kind of write that could double: how it is sent, and how its arrival is proven. Everything
//! else about such a write is the ledger's. Content is the kind's own; the same content gives the
//! same request and the same likeness for ever.
class WriteKind
{
public:
    WriteKind() = default;
    virtual ~WriteKind() = default;
    Q_DISABLE_COPY_MOVE(WriteKind)

    virtual QString name() const = 0; //!< "callback.add"
    virtual BackEnd backEnd() const { return BackEnd::ContactPro; } //!< who is to be asked
    virtual Endpoint<QString> request(const QByteArray &content) const = 0; //!< answers with the server's id
    virtual Likeness likeness(const QByteArray &content) const = 0;
    //! Which list would show it, where a kind has several; by default they share one.
    virtual QString listOf(const QByteArray &content) const;
    //! The whole list, unfiltered. A kind whose arrival cannot be proven has none.
    virtual std::optional<Endpoint<Listing>> listing(const QString &list) const = 0;
    //! What comes after a list that says where it goes on; it must not be read for ever.
    virtual std::optional<Endpoint<Listing>> more(const QString &list, const QString &next) const;
    //! Why such a write without an answer is left to a person; a key of models/items' words.
    static QString nothingListed() { return QStringLiteral("no list"); }
};

} // namespace floorwalker
