// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/webhooktable.h"

#include "models/items/conversationwords.h"

namespace floorwalker {

namespace {

using L = WebhookLine;

CellValue known(const QString &text)
{
    return text.isEmpty() ? CellValue() : CellValue(text);
}

QString triggersText(const L &line)
{
    QStringList texts;
    for (const QString &trigger : line.webhook.triggers)
        texts << webhookTriggerText(trigger);
    return texts.join(QStringLiteral(", "));
}

} // namespace

WebhookTable::WebhookTable(ServerNow serverNow, const Clock &clock, QObject *parent)
    : RowTable(std::move(serverNow), clock, parent)
    , m_columns{
          //: The address a webhook calls
          {"target", QT_TRANSLATE_NOOP("Columns", "Target"), QT_TRANSLATE_NOOP("Columns", "The address that is told"), CellKind::Text,
           [](const L &line) { return known(line.webhook.target); }},
          //: What makes a webhook call its address
          {"triggers", QT_TRANSLATE_NOOP("Columns", "Triggers"), QT_TRANSLATE_NOOP("Columns", "What is told"), CellKind::Text,
           [](const L &line) { return known(triggersText(line)); }},
          //: Of a webhook's target: HTTP, or none
          {"targetType", QT_TRANSLATE_NOOP("Columns", "Type"), nullptr, CellKind::Text, [](const L &line) { return known(line.webhook.targetType); }},
          {.id = "id", .title = QT_TRANSLATE_NOOP("Columns", "Id"), .hint = nullptr, .kind = CellKind::Text,
           .value = [](const L &line) { return known(line.id.text()); }, .isUsual = false},
      }
{
}

void WebhookTable::setWebhooks(const QList<Webhook> &webhooks)
{
    QList<L> lines;
    lines.reserve(webhooks.size());
    for (const Webhook &webhook : webhooks)
        lines.append({webhook.id, webhook});
    setRows(lines);
}

bool WebhookTable::comesBefore(int slotA, int slotB) const
{
    const L &a = inSlot(slotA);
    const L &b = inSlot(slotB);
    return a.webhook.target != b.webhook.target ? a.webhook.target < b.webhook.target : a.id < b.id;
}

template class RowTable<WebhookLine>;

} // namespace floorwalker
