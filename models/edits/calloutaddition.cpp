// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/calloutaddition.h"

#include "models/ledger/adding.h"
#include "models/rest/endpoints/calling.h"

namespace floorwalker {

Endpoint<QString> CalloutAddition::request(const QByteArray &content) const
{
    return addingRequest(calling::callOut(content));
}

Likeness CalloutAddition::likeness(const QByteArray &content) const
{
    return {.identity = calloutOf(content).destination.endpoint};
}

std::optional<Endpoint<Listing>> CalloutAddition::listing(const QString &) const
{
    return std::nullopt;
}

} // namespace floorwalker
