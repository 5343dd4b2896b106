// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/views/callingreaders.h"

#include "app/cli/calling/callingfields.h"
#include "models/rest/endpoints/calling.h"

namespace floorwalker::cli {

using namespace Qt::StringLiterals;

namespace {

QString numbersResource()
{
    return u"configuration/numbers"_s;
}

QString callsResource()
{
    return u"calls/id"_s;
}

} // namespace

QList<ViewColumn> ownedNumberColumns()
{
    return {{u"number"_s, u"Number"_s}, {u"applicationkey"_s, u"Application"_s}, {u"capability"_s, u"Capability"_s}};
}

QList<ViewColumn> startedCallColumns()
{
    return {{u"callId"_s, u"Call"_s},
            {u"startedTime"_s, u"Started"_s, ColumnKind::Moment},
            {u"state"_s, u"State"_s},
            {u"method"_s, u"Kind"_s},
            {u"destination"_s, u"Who is called"_s},
            {u"cli"_s, u"Caller number"_s},
            {u"conferenceId"_s, u"Conference"_s},
            {u"status"_s, u"Status"_s},
            {u"result"_s, u"Result"_s},
            {u"reason"_s, u"Reason"_s},
            {u"duration"_s, u"Duration (s)"_s, ColumnKind::Count},
            {u"timestamp"_s, u"Time"_s, ColumnKind::Moment},
            {u"from"_s, u"From"_s},
            {u"to"_s, u"To"_s},
            {u"domain"_s, u"Domain"_s},
            {u"custom"_s, u"Custom"_s},
            {u"userRate"_s, u"Rate"_s},
            {u"debit"_s, u"Debit"_s},
            {u"debitMinutes"_s, u"Debit minutes"_s, ColumnKind::Count},
            {u"entry"_s, u"Entry of the ledger"_s},
            {u"batch"_s, u"Batch"_s}};
}

NumbersReader::NumbersReader(RestClient &config)
    : ViewReader(config)
{
}

void NumbersReader::readAll(const ViewQuestion &question)
{
    m_question = question;
    ask([](const ViewRow &) { return true; });
}

void NumbersReader::readOne(const QString &id)
{
    ask([id](const ViewRow &row) { return row.fields.value(u"number").toString() == id; });
}

void NumbersReader::ask(const std::function<bool(const ViewRow &)> &isWanted)
{
    client().send<QList<OwnedNumber>>(calling::numbers(), Purpose::Asked, this,
                                      [this, isWanted](const Result<QList<OwnedNumber>> &numbers) {
        ViewAnswer answer{.columns = ownedNumberColumns(), .resource = numbersResource()};
        answer.nothing = u"The account has no numbers, or the application may not see them."_s;
        if (numbers) {
            for (const OwnedNumber &number : *numbers) {
                const ViewRow row{.fields = fieldsOf(number), .raw = number.raw};
                if (isWanted(row))
                    answer.rows << row;
            }
            applyFilters(m_question.filters, answer);
        } else {
            answer.errors << numbers.error();
            answer.isUsable = false;
        }
        emit answered(answer);
    });
}

CallsReader::CallsReader(RestClient &calling, const QString &ledgerFile)
    : ViewReader(calling)
    , m_ledger(ledgerFile, QString(), {})
    , m_calls(calling, m_ledger)
{
    connect(&m_calls, &StartedCalls::finished, this, &CallsReader::compose);
}

void CallsReader::readAll(const ViewQuestion &question)
{
    m_question = question;
    m_calls.read();
}

void CallsReader::readOne(const QString &id)
{
    client().send<CallResult>(calling::callResult(CallId(id)), Purpose::Asked, this, [this](const Result<CallResult> &call) {
        ViewAnswer answer{.columns = startedCallColumns(), .resource = callsResource()};
        // What only the ledger knows is of calls we began.
        answer.columns.removeIf([](const ViewColumn &column) { return !fieldsOf(CallResult()).contains(column.key); });
        if (call) {
            answer.rows << ViewRow{.fields = fieldsOf(*call), .raw = call->raw};
        } else {
            answer.errors << call.error();
            answer.isUsable = false;
        }
        emit answered(answer);
    });
}

void CallsReader::compose(const std::optional<Error> &error)
{
    ViewAnswer answer{.columns = startedCallColumns(), .resource = callsResource()};
    answer.nothing = u"No call was begun from this computer: the platform has no list of others."_s;
    for (const StartedCall &call : m_calls.calls()) {
        const bool isWanted = (!m_question.since || call.planned >= *m_question.since)
            && (!m_question.until || call.planned <= *m_question.until);
        if (isWanted)
            answer.rows << ViewRow{.fields = fieldsOf(call), .raw = call.result ? call.result->raw : QJsonObject()};
        if (isWanted && call.error)
            answer.incompleteReason = u"The results of some calls could not be had; they may be too old."_s;
    }
    if (error)
        answer.errors << *error;
    answer.isUsable = !error || !answer.rows.isEmpty();
    applyFilters(m_question.filters, answer);
    emit answered(answer);
}

} // namespace floorwalker::cli
