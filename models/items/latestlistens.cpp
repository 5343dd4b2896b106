// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/latestlistens.h"

#include "models/wording/errortext.h"

#include <QLocale>

#include <algorithm>

namespace floorwalker {

namespace {

//! Logs come in quick succession, and people read slowly.
constexpr Milliseconds gathering{200};

} // namespace

LatestListens::LatestListens(RestClient &client, const RecordingSearch &search, const QTimeZone &zone, QString user, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_search(search)
    , m_user(std::move(user))
    , m_reading(client, search)
    , m_table([&client] { return client.serverClock().now(); }, client.clock(), zone)
{
    connect(&m_reading, &ListenReading::changed, this, &LatestListens::takeSoon);
}

void LatestListens::setLookedAt(bool isLookedAt)
{
    m_reading.setLookedAt(isLookedAt);
    if (isLookedAt)
        take();
}

void LatestListens::takeSoon()
{
    if (std::exchange(m_isTakeDue, true))
        return;
    m_client.clock().after(gathering, this, [this] {
        m_isTakeDue = false;
        take();
    });
}

void LatestListens::take()
{
    QList<LatestListen> listens;
    m_entries.clear();
    m_read = 0;
    m_refused = 0;
    m_oldest.reset();
    m_refusal.reset();
    for (const CallRecording &recording : m_search.all()) {
        const ListenReading::Log *log = m_reading.logOf(recording.id);
        if (!log)
            continue;
        if (log->error) {
            ++m_refused;
            m_refusal = log->error;
        }
        if (!log->readAt)
            continue;
        ++m_read;
        m_oldest = std::min(m_oldest.value_or(*log->readAt), *log->readAt);
        m_entries += log->entries;
        listens += latestListens(recording, log->entries, m_user);
    }
    m_table.setRows(listens);
    emit changed();
}

const std::optional<Error> &LatestListens::error() const
{
    return m_reading.error() || m_read > 0 ? m_reading.error() : m_refusal;
}

Freshness LatestListens::freshness() const
{
    return {.answeredAt = m_oldest, .isStale = m_oldest && m_reading.error(), .error = m_reading.error()};
}

QString LatestListens::progressText() const
{
    //: How many of the recordings of a time have told who listened to them
    return QCoreApplication::translate("Search", "Listen logs of %1 of %n recording(s) are read.", nullptr, recordings())
        .arg(QLocale().toString(m_read));
}

QString LatestListens::refusedText() const
{
    if (m_refused == 0)
        return {};
    //: How many listen logs could not be read, and why the last of them
    return QCoreApplication::translate("Search", "%n listen log(s) could not be read: %1", nullptr, m_refused)
        .arg(errorText(*m_refusal).sentence);
}

QString LatestListens::incompleteReason() const
{
    QStringList reasons;
    if (m_read < recordings())
        reasons << progressText();
    if (m_refused > 0)
        reasons << refusedText();
    return reasons.join(u' ');
}

} // namespace floorwalker
