// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/http/request.h"

#include <QFile>
#include <QMap>

#include <deque>

namespace demo {

//! Remembers what was asked: counts and a line for each, in a file too if wanted.
//! Writes no password, key or body.
class Recorder {
public:
    explicit Recorder(const QString &file);

    bool isGood() const { return m_file.fileName().isEmpty() || m_file.isOpen(); }
    void arrived(const Request &request);
    void answered(const Request &request, const QByteArray &user, int status); //!< 0: no answer on purpose
    QByteArray counts() const; //!< {"GET /rci/queues": 3, ...}
    QByteArray list() const; //!< [{"method": ..., "target": ..., "status": ...}, ...]: the last ones, in the order of their answers
    void forget();

private:
    QFile m_file;
    QMap<QByteArray, int> m_counts;
    std::deque<QByteArray> m_lines;
};

} // namespace demo
