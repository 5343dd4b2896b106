// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/rowtable.h"
#include "models/records/conversation/messagetemplate.h"

#include <QTimeZone>

namespace floorwalker {

//! A template as a row.
struct MessageTemplateLine {
    TemplateId id;
    MessageTemplate messageTemplate;

    friend bool operator==(const MessageTemplateLine &, const MessageTemplateLine &) = default;
};

//! The templates of a project, by description.
class MessageTemplateTable final : public RowTable<MessageTemplateLine>
{
    Q_OBJECT

public:
    MessageTemplateTable(ServerNow serverNow, const Clock &clock, const QTimeZone &zone, QObject *parent = nullptr);

    void setTemplates(const QList<MessageTemplate> &templates);

protected:
    const std::vector<Column<MessageTemplateLine>> &columnTable() const override { return m_columns; }
    bool comesBefore(int slotA, int slotB) const override;

private:
    std::vector<Column<MessageTemplateLine>> m_columns;
};

extern template class RowTable<MessageTemplateLine>;

} // namespace floorwalker
