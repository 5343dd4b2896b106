// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/session/secret.h"

#include <cstring>
#include <utility>

namespace floorwalker {

Secret::Secret(QStringView text)
    : m_utf8(text.toUtf8())
{
}

Secret::~Secret()
{
    wipe();
}

Secret &Secret::operator=(const Secret &other)
{
    return *this = Secret(other);
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    std::swap(m_utf8, other.m_utf8);
    return *this;
}

QByteArray Secret::utf8() const
{
    return QByteArray(m_utf8.constData(), m_utf8.size());
}

QString Secret::text() const
{
    return QString::fromUtf8(m_utf8);
}

bool Secret::isIn(QStringView words) const
{
    return !isEmpty() && words.contains(text());
}

void Secret::wipe()
{
    // Shared bytes are still another copy's; data() would detach and wipe a fresh one.
    if (!m_utf8.isEmpty() && m_utf8.isDetached())
        explicit_bzero(m_utf8.data(), size_t(m_utf8.size()));
}

} // namespace floorwalker
