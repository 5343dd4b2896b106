// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <functional>
#include <optional>

namespace floorwalker {

//! Where the samples of a WAV file stand, and what its header says of their size. Recorders write the
//! header first and correct it at the end, so it may promise more or less than there is.
struct RiffHeader {
    qint64 sizeField = 0; //!< where the data chunk's size stands in the file
    qint64 data = 0; //!< where its samples begin
    quint32 declared = 0; //!< bytes of samples

    using ReadAt = std::function<QByteArray(qint64 offset, qint64 length)>;
    //! Nothing for what is no WAV file, or one whose data chunk has not been written.
    static std::optional<RiffHeader> find(qint64 fileSize, const ReadAt &readAt);

    //! Bytes of samples in a file of that size. More than declared only where what follows them is no chunk.
    qint64 present(qint64 fileSize, const ReadAt &readAt) const;
};

} // namespace floorwalker
