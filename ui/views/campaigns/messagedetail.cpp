// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/campaigns/messagedetail.h"

#include "models/items/messageitems.h"
#include "models/wording/deliverytext.h"
#include "ui/charts/countbars.h"
#include "ui/main/workplace.h"
#include "ui/theme/theme.h"
#include "ui/views/livetable.h"
#include "ui/views/rawfields.h"
#include "ui/widgets/panel.h"

#include <QPlainTextEdit>
#include <QTabWidget>
#include <QVBoxLayout>

namespace floorwalker {

namespace {

QList<CountBars::Bar> barsOf(const DeliveryCounts &counts)
{
    QList<CountBars::Bar> bars;
    for (const DeliveryStatus status : allDeliveryStatuses) {
        if (status != DeliveryStatus::Unknown || counts.of(status) > 0)
            bars.append({deliveryStatusText(status), counts.of(status), status == DeliveryStatus::Added});
    }
    return bars;
}

} // namespace

MessageDetail::MessageDetail(const Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_recipients(new LiveTable({.title = tr("Recipients"), .order = tr("failed ones first"), .nothing = tr("The message has no recipients.")},
                                 workplace.messages.destinations(),
                                 [&messages = workplace.messages] { return messages.freshness(); }, workplace))
    , m_panel(new Panel(tr("No message chosen")))
    , m_bars(new CountBars)
    , m_text(new QPlainTextEdit)
    , m_fields(new KeyValueList)
    , m_raw(new KeyValueList)
    , m_tabs(new QTabWidget)
{
    m_panel->letTitleGiveWay();
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Text of the message"));
    m_fields->setAccessibleName(tr("Fields of the message"));
    m_raw->setAccessibleName(tr("Fields of the message as they came"));
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Details of the message"));
    m_tabs->addTab(m_recipients, tr("Re&cipients"));
    m_tabs->addTab(m_text, tr("&Text"));
    m_tabs->addTab(m_fields, tr("&Details"));
    m_tabs->addTab(m_raw, tr("&Raw"));
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    auto *bars = new QVBoxLayout;
    bars->setContentsMargins(cellMargin, cellMargin, cellMargin, 0);
    bars->addWidget(m_bars);
    column->addLayout(bars);
    column->addWidget(m_tabs, 1);
    m_panel->setBody(body);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel);
    connect(&workplace.messages, &MessageItems::freshnessChanged, m_recipients, &LiveTable::refreshFreshness);
    refresh();
}

void MessageDetail::refresh()
{
    const MessageLine *line = m_workplace.messages.watched();
    m_recipients->setUnasked(line ? QString() : tr("No message is chosen."));
    m_recipients->refreshFreshness();
    m_recipients->refreshCount();
    m_tabs->setEnabled(line != nullptr);
    m_bars->setVisible(line != nullptr);
    if (!line) {
        m_panel->setTitle(tr("No message chosen"));
        m_panel->setNote({});
        m_text->clear();
        m_fields->setRows({});
        m_raw->setRows({});
        return;
    }
    const MessageTable &table = m_workplace.messages.table();
    const int row = table.rowOfId(line->id.text());
    QList<KeyValue> fields;
    for (int column = 0; row >= 0 && column < table.columnCount(); ++column) {
        fields.append({table.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                       table.index(row, column).data().toString()});
    }
    m_panel->setTitle(line->campaign.isEmpty() ? line->message.source : line->campaign);
    m_panel->setNote(messageStageText(line->stage));
    m_bars->setBars(barsOf(line->counts));
    m_bars->setStale(m_workplace.messages.freshness().isStale);
    if (m_text->toPlainText() != line->message.text)
        m_text->setPlainText(line->message.text);
    m_fields->setRows(fields);
    m_raw->setRows(rawFields(QStringLiteral("cmi/messages"), line->message.raw));
}

} // namespace floorwalker
