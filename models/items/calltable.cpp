// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/calltable.h"

#include "models/items/callbacktable.h"
#include "models/items/callwords.h"
#include "models/items/ledgerwords.h"

namespace floorwalker {

namespace {

using L = CallLine;

CellValue known(const QString &text)
{
    return text.isEmpty() ? CellValue() : CellValue(text);
}

bool isAnswer(const QString &result)
{
    return result.compare(u"ANSWERED", Qt::CaseInsensitive) == 0;
}

Mark markOf(CallStage stage)
{
    switch (stage) {
    case CallStage::Undecided: return Mark::Attention;
    case CallStage::NotSent: return Mark::Waiting;
    case CallStage::Sending:
    case CallStage::UnderWay: return Mark::UnderWay;
    case CallStage::Answered: return Mark::Good;
    case CallStage::NotAnswered:
    case CallStage::Refused: return Mark::Bad;
    case CallStage::Over: break;
    }
    return Mark::Off;
}

//! What a person looks for first.
int rank(CallStage stage)
{
    switch (stage) {
    case CallStage::Undecided: return 0;
    case CallStage::Sending:
    case CallStage::UnderWay: return 1;
    case CallStage::NotSent: return 2;
    case CallStage::Answered:
    case CallStage::NotAnswered:
    case CallStage::Over:
    case CallStage::Refused: break;
    }
    return 3;
}

std::optional<Instant> beginningOf(const L &line)
{
    return line.callout ? std::optional(line.begun) : line.result ? line.result->timestamp : std::nullopt;
}

//! A column of what the platform tells of the result.
template<typename Value>
Column<L> ofResult(const char *id, const char *title, const char *hint, QString CallResult::*field, Value text, bool isUsual = true)
{
    return {.id = id,
            .title = title,
            .hint = hint,
            .kind = CellKind::Text,
            .value = [field](const L &line) { return line.result ? known(*line.result.*field) : CellValue(); },
            .text = [field, text](const L &line) {
                const QString shown = line.result ? text(*line.result.*field) : QString();
                return shown.isEmpty() ? enDash : shown;
            },
            .isUsual = isUsual};
}

Column<L> ofMoney(const char *id, const char *title, const char *hint, std::optional<Money> CallResult::*field)
{
    constexpr double parts = 1'000'000; // a cell holds whole numbers
    return {.id = id,
            .title = title,
            .hint = hint,
            .kind = CellKind::Count,
            .value = [field](const L &line) {
                const auto money = line.result ? *line.result.*field : std::nullopt;
                return money ? CellValue(qint64(money->amount * parts)) : CellValue();
            },
            .text = [field](const L &line) { return line.result ? moneyText(*line.result.*field) : enDash; },
            .raw = [field](const L &line) {
                const auto money = line.result ? *line.result.*field : std::nullopt;
                return money ? ExportValue(QStringLiteral("%1 %2").arg(money->amount).arg(money->currency)) : ExportValue();
            },
            .isUsual = false};
}

QString asItIs(const QString &text)
{
    return text;
}

} // namespace

CallStage CallLine::stage() const
{
    switch (state) {
    case EntryState::Planned: return CallStage::NotSent;
    case EntryState::Sent: return CallStage::Sending;
    case EntryState::Unknown: return CallStage::Undecided;
    case EntryState::Refused:
    case EntryState::Dropped: return CallStage::Refused;
    case EntryState::Arrived: break;
    }
    const bool isForgotten = error && error->kind == ErrorKind::NotFound;
    if (!result)
        return isForgotten || call.isEmpty() ? CallStage::Over : CallStage::UnderWay;
    if (!result->isFinal())
        return CallStage::UnderWay;
    if (isAnswer(result->result))
        return CallStage::Answered;
    return callResultText(result->result).isEmpty() ? CallStage::Over : CallStage::NotAnswered;
}

QString CallLine::from() const
{
    return result && !result->from.endpoint.isEmpty() ? callEndText(result->from) : callout ? callout->cli : QString();
}

QString CallLine::to() const
{
    return callout ? callEndText(callout->destination) : result ? callEndText(result->to) : QString();
}

QString callStageText(const CallLine &line)
{
    switch (line.stage()) {
    case CallStage::Undecided:
    case CallStage::NotSent:
    case CallStage::Sending:
    case CallStage::Refused: return entryStateText(line.state);
    //: How far a call has come
    case CallStage::UnderWay: return CallTable::tr("Under way");
    case CallStage::Answered:
    case CallStage::NotAnswered: return callResultText(line.result->result);
    case CallStage::Over: break;
    }
    //: How far a call has come: it has ended
    return CallTable::tr("Over");
}

QString calloutKindText(const Callout &callout)
{
    //: What somebody hears who is called
    return callout.method == CalloutMethod::Tts ? CallTable::tr("Text-to-speech")
                                                 //: Into what somebody is called
                                                 : CallTable::tr("Conference %1").arg(callout.conference.text());
}

CallTable::CallTable(ServerNow serverNow, const Clock &clock, const QTimeZone &zone, QObject *parent)
    : RowTable(std::move(serverNow), clock, parent)
    , m_columns{
          //: How far a call has come
          {"stage", QT_TRANSLATE_NOOP("Columns", "Stage"), nullptr, CellKind::State,
           [](const L &line) { return cellValue(std::optional<qint64>(rank(line.stage()))); },
           [](const L &line) { return callStageText(line); },
           [](const L &line, Instant) { return line.stage() == CallStage::Undecided ? Severity::Warning : Severity::None; }, {},
           [](const L &line) { return ExportValue(callStageText(line)); }},
          //: Whom a call goes to
          {"to", QT_TRANSLATE_NOOP("Columns", "To"), nullptr, CellKind::Text, [](const L &line) { return known(line.to()); }},
          //: Whom a call comes from
          {"from", QT_TRANSLATE_NOOP("Columns", "From"), nullptr, CellKind::Text, [](const L &line) { return known(line.from()); },
           {}, {}, {}, {}, false},
          //: What a call that was begun here is for: a text, or a conference
          {"kind", QT_TRANSLATE_NOOP("Columns", "Kind"), QT_TRANSLATE_NOOP("Columns", "What is heard, where it was begun from this computer"), CellKind::Text,
           [](const L &line) { return line.callout ? CellValue(calloutKindText(*line.callout)) : CellValue(); }},
          //: When a call began
          {"begun", QT_TRANSLATE_NOOP("Columns", "Begun"), nullptr, CellKind::Moment,
           [](const L &line) { return cellValue(beginningOf(line)); },
           [zone](const L &line) {
               const auto begun = beginningOf(line);
               return begun ? momentText(*begun, zone) : enDash;
           }},
          {"duration", QT_TRANSLATE_NOOP("Columns", "Duration"), nullptr, CellKind::Duration,
           [](const L &line) {
               return cellValue(line.result && line.result->duration ? std::optional(*line.result->duration * 1000) : std::nullopt);
           }},
          //: Why a call ended
          ofResult("reason", QT_TRANSLATE_NOOP("Columns", "Ended because"), nullptr, &CallResult::reason, callReasonText, false),
          //: Of a call: answered, busy
          ofResult("result", QT_TRANSLATE_NOOP("Columns", "Result"), nullptr, &CallResult::result, callResultText, false),
          //: Of a call, as the server's own word
          ofResult("status", QT_TRANSLATE_NOOP("Columns", "Status"), nullptr, &CallResult::status, asItIs, false),
          //: Where a call goes to: telephone network, or app
          ofResult("domain", QT_TRANSLATE_NOOP("Columns", "Domain"), nullptr, &CallResult::domain, callDomainText, false),
          //: Data one gives a call, for one's own use
          ofResult("custom", QT_TRANSLATE_NOOP("Columns", "Custom"), nullptr, &CallResult::custom, asItIs, false),
          //: What a minute of a call costs
          ofMoney("userRate", QT_TRANSLATE_NOOP("Columns", "Rate"), QT_TRANSLATE_NOOP("Columns", "What a minute costs"), &CallResult::userRate),
          //: What a call cost
          ofMoney("debit", QT_TRANSLATE_NOOP("Columns", "Debit"), QT_TRANSLATE_NOOP("Columns", "What the call cost"), &CallResult::debit),
          //: How many minutes of a call are charged
          {.id = "debitMinutes", .title = QT_TRANSLATE_NOOP("Columns", "Debited minutes"), .hint = nullptr, .kind = CellKind::Count,
           .value = [](const L &line) {
               constexpr double parts = 1000; // a cell holds whole numbers
               return line.result && line.result->debitMinutes ? CellValue(qint64(*line.result->debitMinutes * parts)) : CellValue();
           },
           .text = [](const L &line) {
               return line.result && line.result->debitMinutes ? QLocale().toString(*line.result->debitMinutes) : enDash;
           },
           .raw = [](const L &line) {
               return line.result && line.result->debitMinutes ? ExportValue(QString::number(*line.result->debitMinutes)) : ExportValue();
           },
           .isUsual = false},
          //: Of several calls that were begun together: their name
          {.id = "batch", .title = QT_TRANSLATE_NOOP("Columns", "Team call"), .hint = nullptr, .kind = CellKind::Text,
           .value = [](const L &line) { return known(line.batch); }, .isUsual = false},
          {.id = "callId", .title = QT_TRANSLATE_NOOP("Columns", "Call id"), .hint = nullptr, .kind = CellKind::Text,
           .value = [](const L &line) { return known(line.call.text()); }, .isUsual = false},
      }
{
}

QVariant CallTable::extra(int slot, int column, int role) const
{
    if (role == MarkRole && kindOf(column) == CellKind::State)
        return int(markOf(inSlot(slot).stage()));
    return RowTable::extra(slot, column, role);
}

bool CallTable::comesBefore(int slotA, int slotB) const
{
    const L &a = inSlot(slotA);
    const L &b = inSlot(slotB);
    if (rank(a.stage()) != rank(b.stage()))
        return rank(a.stage()) < rank(b.stage());
    const auto begunA = beginningOf(a).value_or(a.begun);
    const auto begunB = beginningOf(b).value_or(b.begun);
    return begunA != begunB ? begunA > begunB : a.id < b.id;
}

bool CallTable::admits(int slot) const
{
    return m_stages.isEmpty() || m_stages.contains(inSlot(slot).stage());
}

void CallTable::setStages(const QList<CallStage> &stages)
{
    if (m_stages == stages)
        return;
    m_stages = stages;
    refilter();
}

template class RowTable<CallLine>;

} // namespace floorwalker
