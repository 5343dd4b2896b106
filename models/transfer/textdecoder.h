// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"

#include <QStringDecoder>

#include <atomic>

class QIODevice;

namespace floorwalker {

enum class TextEncoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252 };

struct FoundEncoding {
    TextEncoding encoding = TextEncoding::Utf8;
    int markBytes = 0; //!< the byte-order mark in front
};

//! By the mark; without one by the zeros of UTF-16; else UTF-8 if all of the file is, however late
//! its first strange letter comes. Reads a device that can seek from its start; leaves it there.
Result<FoundEncoding> encodingOf(QIODevice &device, const std::atomic_bool *isCancelled = nullptr);

//! Bytes in pieces to text, over the seams.
class TextDecoder
{
public:
    explicit TextDecoder(TextEncoding encoding);

    QString text(const QByteArray &piece);

private:
    TextEncoding m_encoding;
    QStringDecoder m_decoder;
};

} // namespace floorwalker
