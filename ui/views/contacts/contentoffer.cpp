// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/contacts/contentoffer.h"

#include "models/items/contentitems.h"
#include "models/items/flooritems.h"
#include "ui/main/workplace.h"
#include "ui/views/listoffer.h"

namespace floorwalker {

ExportOffer contentOffer(const Workplace &workplace, const ContentItems &items, const OfferedTable &table, const ContentOfferWords &words)
{
    return listOffer(workplace,
                     {.title = words.title,
                      .list = items.resource(),
                      .filters = QStringList{words.conditions} + typedFilter(words.filter),
                      .range = items.range(),
                      .dataTime = items.freshness().answeredAt.value_or(workplace.floor.serverNow()),
                      .incompleteReason = items.incompleteReason(),
                      .rows = table.rows},
                     table.view);
}

} // namespace floorwalker
