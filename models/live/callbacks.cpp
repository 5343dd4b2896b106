// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/live/callbacks.h"

#include "models/live/listfeed.h"
#include "models/rest/endpoints/contactpro.h"

namespace floorwalker {

namespace {

//! Once the whole list proved too large, its parts by the last digit of the customer's number:
//! neither a limit nor a range of time is documented for callbacks (reference:
//! contactpro-cmi-additions 5). A number that ends in no digit is then not among them.
constexpr int lastDigits = 10;

} // namespace

Callbacks::Callbacks(RestClient &client, Milliseconds interval, Backoff::Random random, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
    using List = ListFeed<Callback>;
    m_feed = std::make_unique<List>(
        QStringLiteral("cmi/callbacks"), client, interval, std::move(random),
        List::Plan{[](ListPiece piece) {
                       return piece.narrowness == 0 ? contactpro::callbacks()
                                                    : contactpro::callbacksLike(u'*' + QString::number(piece.part));
                   },
                   {1, lastDigits}, false,
                   [this](const QList<Callback> &all, Instant) {
                       if (all == m_all)
                           return;
                       m_all = all;
                       emit changed();
                   }});
}

Callbacks::~Callbacks() = default;

std::optional<CallbackSnapshot> Callbacks::snapshot() const
{
    const auto at = m_feed->health().answeredAt;
    return at ? std::optional(CallbackSnapshot{m_all, *at}) : std::nullopt;
}

void Callbacks::restore(const CallbackSnapshot &snapshot)
{
    if (m_feed->health().answeredAt)
        return;
    m_all = snapshot.callbacks;
    m_feed->restored(snapshot.answeredAt);
    emit changed();
}

} // namespace floorwalker
