// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ledger/likeness.h"
#include "models/rest/endpoint.h"

namespace floorwalker {

// What kinds of writes that add an object have in common: both turn an endpoint of the interface into
// the ledger's own terms.

//! The endpoint that adds one, answering with its id as text.
template<typename Id>
Endpoint<QString> addingRequest(const Endpoint<Id> &add)
{
    return {.verb = add.verb,
            .path = add.path,
            .body = add.body,
            .contentType = add.contentType,
            .accept = add.accept,
            .isSafeToRepeat = false,
            .decode = [decode = add.decode](const Answered &answer) -> Result<QString> {
                const auto id = decode(answer);
                if (!id)
                    return id.error();
                return id->text();
            }};
}

//! The endpoint that lists them all, as what a proof of arrival reads. listed: one of them in the
//! ledger's terms; isCut: whether a list of that length may lack some.
template<typename T>
Endpoint<Listing> addedListing(const Endpoint<QList<T>> &all, Listed (*listed)(const T &), bool (*isCut)(qsizetype))
{
    return {.path = all.path,
            .query = all.query,
            .decode = [decode = all.decode, listed, isCut](const Answered &answer) -> Result<Listing> {
                const auto objects = decode(answer);
                if (!objects)
                    return objects.error();
                Listing listing{.begun = answer.asked, .isComplete = !isCut(objects->size())};
                for (const T &object : *objects)
                    listing.objects.append(listed(object));
                return listing;
            }};
}

} // namespace floorwalker
