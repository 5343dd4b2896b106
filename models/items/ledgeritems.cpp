// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/ledgeritems.h"

#include <QSet>

namespace floorwalker {

namespace {

constexpr std::chrono::milliseconds pauseAfterReading{200};
constexpr int mostUnsettled = 5'000; //!< without an answer, or unknown
constexpr int mostPlanned = 2'000;
constexpr int mostSettled = 1'000;
constexpr int mostLines = 1'000;
constexpr qint64 quicklyVerified = 10'000; //!< lines; the ledger's thread is held while they are hashed

struct Writes {
    QList<LedgerLine> lines;
    BatchCounts counts;
};

struct Lines {
    QList<LoggedLine> lines;
    std::optional<AuditCheck> check;
};

Result<Writes> writesOf(LedgerFile &file, Milliseconds listingLag)
{
    const auto counts = file.counts();
    if (!counts)
        return counts.error();
    Writes writes{.counts = *counts};
    QSet<EntryId> taken;
    for (const auto &part : {file.inStates({EntryState::Unknown, EntryState::Sent}, mostUnsettled),
                             file.inStates({EntryState::Planned}, mostPlanned), file.last(mostSettled)}) {
        if (!part)
            return part.error();
        for (const Entry &entry : *part) {
            if (taken.contains(entry.id))
                continue;
            taken.insert(entry.id);
            writes.lines.append(LedgerLine(entry, listingLag));
        }
    }
    return writes;
}

Result<Lines> linesOf(LedgerFile &file, bool isCheckWanted)
{
    const auto last = file.auditLines(mostLines);
    if (!last)
        return last.error();
    Lines lines;
    for (const AuditLine &line : *last)
        lines.lines.append({decltype(LoggedLine::id)(QString::number(line.number)), line});
    if (!isCheckWanted && !last->isEmpty() && last->first().number > quicklyVerified)
        return lines;
    const auto check = file.verify();
    if (!check)
        return check.error();
    lines.check = *check;
    return lines;
}

} // namespace

LedgerItems::LedgerItems(Ledger &ledger, LedgerTable::ServerNow serverNow, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_table(serverNow, clock)
    , m_log(serverNow, clock)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(pauseAfterReading);
    connect(&m_rest, &QTimer::timeout, this, &LedgerItems::go);
}

void LedgerItems::start()
{
    if (std::exchange(m_isStarted, true))
        return;
    connect(&m_ledger, &Ledger::changed, this, [this] {
        want(m_writes);
        if (m_followsLog)
            want(m_lines);
    });
    want(m_writes);
}

void LedgerItems::retry()
{
    start();
    want(m_writes);
    if (m_followsLog)
        want(m_lines);
}

void LedgerItems::followLog(bool follows)
{
    if (std::exchange(m_followsLog, follows) == follows || !follows)
        return;
    start();
    want(m_lines);
}

void LedgerItems::verifyLog()
{
    m_wantsCheck = true;
    want(m_lines);
}

void LedgerItems::want(Reading &reading)
{
    reading.isWanted = true;
    if (!m_rest.isActive())
        go();
}

void LedgerItems::go()
{
    if (m_writes.isWanted && !m_writes.isRunning)
        read();
    if (m_lines.isWanted && !m_lines.isRunning)
        readLog();
}

void LedgerItems::rest()
{
    if (!m_rest.isActive())
        m_rest.start();
}

void LedgerItems::read()
{
    m_writes = {.isRunning = true};
    m_ledger.read([lag = m_ledger.times().listingLag](LedgerFile &file) { return writesOf(file, lag); }, this,
                  [this](const Result<Writes> &writes) {
        m_writes.isRunning = false;
        m_error.reset();
        if (writes) {
            m_counts = writes->counts;
            m_table.setRows(writes->lines);
        } else {
            m_error = writes.error();
        }
        rest();
        emit changed();
    });
}

void LedgerItems::readLog()
{
    m_lines = {.isRunning = true};
    const bool isCheckWanted = std::exchange(m_wantsCheck, false);
    m_ledger.read([isCheckWanted](LedgerFile &file) { return linesOf(file, isCheckWanted); }, this,
                  [this](const Result<Lines> &lines) {
        m_lines.isRunning = false;
        m_logError.reset();
        if (lines) {
            if (lines->check)
                m_check = lines->check;
            m_isLogRead = true;
            m_log.setRows(lines->lines);
        } else {
            m_logError = lines.error();
        }
        rest();
        emit logChanged();
    });
}

} // namespace floorwalker
