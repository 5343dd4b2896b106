// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ledger/ledger.h"

namespace floorwalker {

namespace {

constexpr int watchMs = 2000;

} // namespace

Ledger::Ledger(const QString &path, const QString &who, Times times, QObject *parent)
    : QObject(parent)
    , m_times(times)
    , m_file(QStringLiteral("ledger"), std::make_unique<LedgerFile>(path, who))
{
    m_watch.setInterval(watchMs);
    connect(&m_watch, &QTimer::timeout, this, [this] {
        read([](LedgerFile &file) { return Result<qint64>(file.dataVersion()); }, this,
             [this](const Result<qint64> &version) {
            if (!version || *version == m_seenVersion)
                return;
            const bool isFirst = m_seenVersion < 0;
            m_seenVersion = *version;
            if (!isFirst)
                emit changed();
        });
    });
}

void Ledger::watchOthers()
{
    m_watch.start();
}

} // namespace floorwalker
