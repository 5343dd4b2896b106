// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/transfer/textdecoder.h"

#include <QIODevice>

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace floorwalker {

namespace {

constexpr qint64 pieceBytes = 64 * 1024;
constexpr qsizetype sampleBytes = 4096;

//! What 0x80 to 0x9F are in Windows-1252; the five that are nothing stay as they are.
constexpr std::array<char16_t, 32> windows1252{
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

std::optional<FoundEncoding> markOf(const QByteArray &start)
{
    if (start.startsWith("\xEF\xBB\xBF"))
        return FoundEncoding{TextEncoding::Utf8, 3};
    if (start.startsWith("\xFF\xFE"))
        return FoundEncoding{TextEncoding::Utf16LittleEndian, 2};
    if (start.startsWith("\xFE\xFF"))
        return FoundEncoding{TextEncoding::Utf16BigEndian, 2};
    return std::nullopt;
}

//! Delimiters, digits and line ends have a zero byte in UTF-16, whatever the script. A single zero
//! in a text of bytes is damage and must not be taken for that.
std::optional<FoundEncoding> withoutMark(const QByteArray &start)
{
    qsizetype even = 0;
    qsizetype odd = 0;
    const qsizetype pairs = std::min(start.size(), sampleBytes) / 2;
    for (qsizetype i = 0; i < pairs; ++i) {
        even += start[2 * i] == '\0';
        odd += start[2 * i + 1] == '\0';
    }
    if (even + odd < 2 || (start.size() < sampleBytes && start.size() % 2 != 0))
        return std::nullopt;
    if (odd * 20 >= pairs && odd > even * 10)
        return FoundEncoding{TextEncoding::Utf16LittleEndian, 0};
    if (even * 20 >= pairs && even > odd * 10)
        return FoundEncoding{TextEncoding::Utf16BigEndian, 0};
    return std::nullopt;
}

QStringConverter::Encoding converterOf(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8: return QStringConverter::Utf8;
    case TextEncoding::Utf16LittleEndian: return QStringConverter::Utf16LE;
    case TextEncoding::Utf16BigEndian: return QStringConverter::Utf16BE;
    case TextEncoding::Windows1252: return QStringConverter::Latin1;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<FoundEncoding> encodingOf(QIODevice &device, const std::atomic_bool *isCancelled)
{
    QByteArray piece = device.read(pieceBytes);
    std::optional<FoundEncoding> found = markOf(piece);
    if (!found && !piece.isEmpty())
        found = withoutMark(piece);
    QStringDecoder utf8(QStringConverter::Utf8);
    std::vector<QChar> decoded(size_t(utf8.requiredSpace(pieceBytes)));
    while (!found && !piece.isEmpty()) {
        utf8.appendToBuffer(decoded.data(), piece);
        if (utf8.hasError())
            found = FoundEncoding{TextEncoding::Windows1252, 0};
        if (isCancelled && *isCancelled)
            return Error{.kind = ErrorKind::Cancelled};
        piece = device.read(pieceBytes);
    }
    if (!device.seek(0))
        return Error{.kind = ErrorKind::Storage, .detail = device.errorString()};
    return found.value_or(FoundEncoding());
}

TextDecoder::TextDecoder(TextEncoding encoding)
    : m_encoding(encoding)
    , m_decoder(converterOf(encoding))
{
}

QString TextDecoder::text(const QByteArray &piece)
{
    QString text = m_decoder.decode(piece);
    if (m_encoding == TextEncoding::Windows1252) {
        for (QChar &c : text) {
            if (c >= QChar(0x80) && c < QChar(0xA0))
                c = windows1252[c.unicode() - 0x80];
        }
    }
    return text;
}

} // namespace floorwalker
