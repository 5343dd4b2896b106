// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/calls/calldetail.h"

#include "models/items/calltable.h"
#include "models/items/callbacktable.h"
#include "models/items/callwords.h"
#include "models/items/ledgerwords.h"
#include "models/wording/durationtext.h"
#include "models/wording/errortext.h"
#include "ui/main/workplace.h"
#include "ui/views/calls/callorderform.h"
#include "ui/views/rawfields.h"
#include "ui/widgets/panel.h"

#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace floorwalker {

namespace {

QString orDash(const QString &text)
{
    return text.isEmpty() ? enDash : text;
}

//! What the platform told of it; nothing while nobody knows.
QList<KeyValue> resultRows(const CallLine &line, const QTimeZone &zone)
{
    const CallResult result = line.result.value_or(CallResult());
    return {{CallDetail::tr("From"), orDash(line.from())},
            {CallDetail::tr("To"), orDash(line.to())},
            {CallDetail::tr("Domain"), orDash(callDomainText(result.domain))},
            //: The server's own word of a call
            {CallDetail::tr("Status"), orDash(result.status)},
            {CallDetail::tr("Result"), orDash(callResultText(result.result))},
            {CallDetail::tr("Ended because"), orDash(callReasonText(result.reason))},
            {CallDetail::tr("Duration"), result.duration ? durationText(std::chrono::seconds(*result.duration)) : enDash},
            {CallDetail::tr("Time"), result.timestamp ? momentText(*result.timestamp, zone) : enDash},
            {CallDetail::tr("Time in UTC"), result.timestamp ? toIso(*result.timestamp) : enDash},
            {CallDetail::tr("Custom"), orDash(result.custom)},
            //: What a minute of a call costs
            {CallDetail::tr("Rate of a minute"), moneyText(result.userRate)},
            {CallDetail::tr("Debit"), moneyText(result.debit)},
            {CallDetail::tr("Debited minutes"), result.debitMinutes ? QLocale().toString(*result.debitMinutes) : enDash},
            {CallDetail::tr("Call id"), orDash(line.call.text())}};
}

//! What was asked for here.
QList<KeyValue> calloutRows(const CallLine &line, const QTimeZone &zone)
{
    const Callout &callout = *line.callout;
    QList<KeyValue> rows{{CallDetail::tr("Kind"), calloutKindText(callout)},
                         {CallDetail::tr("Begun here"), momentText(line.begun, zone)}};
    const auto add = [&rows](const QString &key, const QString &value) {
        if (!value.isEmpty())
            rows.append({key, value});
    };
    add(CallDetail::tr("Text"), callout.text);
    add(CallDetail::tr("Prompts"), callout.prompts);
    add(CallDetail::tr("Greeting"), callout.greeting);
    add(CallDetail::tr("Language"), callout.locale);
    return rows;
}

} // namespace

CallDetail::CallDetail(const Workplace &workplace, const CallingPlace &place, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_panel(new Panel(tr("No call chosen")))
    , m_fields(new KeyValueList)
    , m_raw(new KeyValueList)
    , m_order(new CallOrderForm(workplace, place))
    , m_openConference(new QPushButton(tr("Open Its Conference")))
{
    m_fields->setAccessibleName(tr("Fields of the call"));
    m_raw->setAccessibleName(tr("Fields of the call as they came"));
    auto *tabs = new QTabWidget;
    tabs->setDocumentMode(true);
    tabs->setAccessibleName(tr("Details of the call"));
    tabs->addTab(m_fields, tr("&Details"));
    //: What a call under way can be told: to say or play something, hang up, record
    tabs->addTab(m_order, tr("Te&ll the Call"));
    tabs->addTab(m_raw, tr("Ra&w"));
    m_panel->setBody(tabs);
    m_panel->letTitleGiveWay();
    m_panel->addToHeaderEnd(m_openConference);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel);
    connect(m_openConference, &QPushButton::clicked, this, [this] { emit conferenceWanted(m_conference); });
    showCall(nullptr);
}

void CallDetail::showCall(const CallLine *line)
{
    m_conference = line && line->callout ? line->callout->conference.text() : QString();
    m_openConference->setVisible(!m_conference.isEmpty());
    // The platform tells the sides of callouts nothing. (reference: calling-api 2)
    m_order->showCall(line ? line->call : CallId(), line && line->takesOrders(), line && !line->callout);
    if (!line) {
        m_panel->setTitle(tr("No call chosen"));
        m_fields->setRows({});
        m_raw->setRows({});
        return;
    }
    const QTimeZone &zone = m_workplace.businessDay.zone();
    m_panel->setTitle(orDash(line->to()));
    //: How far a call has come
    QList<KeyValue> rows{{tr("Stage"), callStageText(*line)}};
    if (const ReasonText reason = reasonText(line->reason); !reason.sentence.isEmpty())
        rows.append({tr("Why"), QStringLiteral("%1 %2").arg(reason.sentence, reason.nextStep).trimmed()});
    if (line->stage() == CallStage::Undecided)
        rows.append({tr("What to do"), tr("Ask who was called whether it rang, then decide in Alerts > Ledger. It is not rung again by itself.")});
    if (line->error)
        rows.append({tr("Result not known"), errorText(*line->error).sentence});
    rows += resultRows(*line, zone);
    if (line->callout)
        rows += calloutRows(*line, zone);
    m_fields->setRows(rows);
    m_raw->setRows(line->result ? rawFields(QStringLiteral("calls"), line->result->raw) : QList<KeyValue>());
}

} // namespace floorwalker
