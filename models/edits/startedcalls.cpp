// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/startedcalls.h"

#include "models/edits/calloutaddition.h"
#include "models/rest/endpoints/calling.h"

namespace floorwalker {

namespace {

constexpr int mostRead = 100'000; // entries of the ledger

StartedCall callOf(const Entry &entry)
{
    return {.entry = entry.id,
            .state = entry.state,
            .batch = entry.write.batch,
            .reason = entry.reason,
            .planned = entry.planned,
            .callout = calloutOf(entry.write.content),
            .call = CallId(entry.idAtServer())};
}

} // namespace

StartedCalls::StartedCalls(RestClient &calling, Ledger &ledger, QObject *parent)
    : QObject(parent)
    , m_client(calling)
    , m_ledger(ledger)
{
}

void StartedCalls::read()
{
    if (m_isReading) {
        m_isAskedAgain = true;
        return;
    }
    m_isReading = true;
    m_isAskedAgain = false;
    m_ledger.read([](LedgerFile &file) { return file.last(mostRead); }, this, [this](const Result<QList<Entry>> &entries) {
        if (entries)
            take(*entries);
        else
            finish(entries.error());
    });
}

void StartedCalls::take(const QList<Entry> &entries)
{
    m_calls.clear();
    for (const Entry &entry : entries) {
        if (entry.write.kind != CalloutAddition::kindName() || entry.state == EntryState::Dropped)
            continue;
        StartedCall call = callOf(entry);
        if (const auto known = m_results.constFind(call.call); known != m_results.cend())
            call.result = *known;
        m_calls.append(call);
    }
    m_at = 0;
    emit listed();
    askNext();
}

void StartedCalls::askNext()
{
    const auto needsNoQuestion = [](const StartedCall &call) {
        return call.call.isEmpty() || (call.result && call.result->isFinal());
    };
    while (m_at < m_calls.size() && needsNoQuestion(m_calls[m_at]))
        ++m_at;
    if (m_at >= m_calls.size()) {
        finish(std::nullopt);
        return;
    }
    m_client.send<CallResult>(calling::callResult(m_calls[m_at].call), Purpose::Asked, this,
                              [this](const Result<CallResult> &result) { takeResult(result); });
}

void StartedCalls::takeResult(const Result<CallResult> &result)
{
    StartedCall &call = m_calls[m_at];
    if (result) {
        call.result = *result;
        m_results.insert(call.call, *result);
    } else {
        call.error = result.error();
    }
    emit resultCame(m_at);
    ++m_at;
    // A call the platform has forgotten says nothing about the others.
    if (!result && result.error().kind != ErrorKind::NotFound && result.error().kind != ErrorKind::BadRequest)
        finish(result.error());
    else
        askNext();
}

void StartedCalls::finish(const std::optional<Error> &error)
{
    m_isReading = false;
    emit finished(error);
    if (m_isAskedAgain)
        read();
}

} // namespace floorwalker
