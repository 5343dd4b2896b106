// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>

namespace floorwalker {

//! What a polled list held, by the bytes of each object: one that comes again is not read again, and
//! its record shares its parts with the one before, so that comparing them costs next to nothing.
//! Serves one decoding at a time, on any thread.
template<typename T>
class RecordMemo {
public:
    RecordMemo() = default;
    explicit RecordMemo(QByteArray body) : m_body(std::move(body)) { }

    const T *find(QByteArrayView bytes) const
    {
        const auto known = m_records.constFind(bytes);
        return known == m_records.cend() ? nullptr : &*known;
    }
    void keep(QByteArrayView bytes, const T &record) { m_records.insert(bytes, record); } //!< bytes of the body

private:
    QByteArray m_body; //!< the keys point into it
    QHash<QByteArrayView, T> m_records;
};

} // namespace floorwalker
