// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/listening/riffheader.h"

#include <QtEndian>

#include <algorithm>

namespace floorwalker {

namespace {

constexpr qint64 chunkHead = 8;
constexpr int mostChunks = 64; //!< before the samples; more is no recording

quint32 sizeAt(const QByteArray &head)
{
    return qFromLittleEndian<quint32>(head.constData() + 4);
}

bool isName(const QByteArray &four)
{
    return std::all_of(four.cbegin(), four.cend(), [](char c) { return c >= ' ' && c <= '~'; });
}

//! Recorders that do not know the size yet write none, or the largest.
bool isUnsaid(quint32 declared)
{
    return declared == 0 || declared >= 0xFFFFFF00u;
}

} // namespace

std::optional<RiffHeader> RiffHeader::find(qint64 fileSize, const ReadAt &readAt)
{
    const QByteArray head = readAt(0, 12);
    if (head.size() < 12 || !head.startsWith("RIFF") || head.mid(8) != "WAVE")
        return std::nullopt;
    qint64 at = 12;
    for (int chunk = 0; chunk < mostChunks && at + chunkHead <= fileSize; ++chunk) {
        const QByteArray next = readAt(at, chunkHead);
        if (next.size() < chunkHead)
            return std::nullopt;
        const quint32 size = sizeAt(next);
        if (next.startsWith("data"))
            return RiffHeader{at + 4, at + chunkHead, size};
        at += chunkHead + size + (size & 1);
    }
    return std::nullopt;
}

qint64 RiffHeader::present(qint64 fileSize, const ReadAt &readAt) const
{
    const qint64 left = std::max<qint64>(0, fileSize - data);
    if (isUnsaid(declared))
        return left;
    if (qint64(declared) >= left)
        return left;
    const qint64 after = data + declared + (declared & 1);
    if (after >= fileSize)
        return declared;
    const QByteArray next = readAt(after, chunkHead);
    const bool isChunk = next.size() == chunkHead && isName(next.left(4)) && sizeAt(next) > 0
        && after + chunkHead + sizeAt(next) <= fileSize + 1;
    // What is too short for a chunk is padding.
    return isChunk || fileSize - after < chunkHead ? qint64(declared) : left;
}

} // namespace floorwalker
