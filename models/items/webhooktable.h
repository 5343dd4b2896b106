// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/rowtable.h"
#include "models/records/conversation/webhook.h"

namespace floorwalker {

//! A webhook as a row.
struct WebhookLine {
    WebhookId id;
    Webhook webhook;

    friend bool operator==(const WebhookLine &, const WebhookLine &) = default;
};

//! Where an app tells of what happens, by address.
class WebhookTable final : public RowTable<WebhookLine>
{
    Q_OBJECT

public:
    WebhookTable(ServerNow serverNow, const Clock &clock, QObject *parent = nullptr);

    void setWebhooks(const QList<Webhook> &webhooks);

protected:
    const std::vector<Column<WebhookLine>> &columnTable() const override { return m_columns; }
    bool comesBefore(int slotA, int slotB) const override;

private:
    std::vector<Column<WebhookLine>> m_columns;
};

extern template class RowTable<WebhookLine>;

} // namespace floorwalker
