// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rest/oneshotbody.h"

#include <algorithm>
#include <cstring>

namespace floorwalker {

OneShotBody::OneShotBody(QByteArray bytes)
    : m_bytes(std::move(bytes))
{
    open(ReadOnly | Unbuffered);
}

qint64 OneShotBody::bytesAvailable() const
{
    return m_bytes.size() - m_at + QIODevice::bytesAvailable();
}

qint64 OneShotBody::readData(char *to, qint64 max)
{
    if (m_at >= m_bytes.size())
        return -1;
    const qint64 count = std::min<qint64>(max, m_bytes.size() - m_at);
    std::memcpy(to, m_bytes.constData() + m_at, size_t(count));
    m_at += count;
    return count;
}

} // namespace floorwalker
