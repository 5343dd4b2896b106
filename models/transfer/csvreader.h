// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/transfer/rowreader.h"
#include "models/transfer/textdecoder.h"

#include <optional>

class QIODevice;

namespace floorwalker {

//! RFC 4180 as people's programs write it: encoding and delimiter (comma, semicolon, tab, pipe, or as
//! a first line "sep=;" says) are found out, lines end in any way, a quotation mark inside a plain
//! field is just one. The apostrophe that CsvWriter puts before formulas is taken off again.
class CsvReader final : public RowReader
{
public:
    //! The device must be open, able to seek, and outlive the reader.
    explicit CsvReader(QIODevice &device, const ReadOptions &options = {});

    Result<bool> next(ReadRow &row) override;

private:
    enum class State { FieldStart, Plain, Quoted, QuoteInQuoted, RowEnd, Ended };

    std::optional<Error> begin();
    std::optional<Error> readPiece();
    void take(QChar c);
    void takePlain(QChar c);
    void startRow();
    void endField();
    std::optional<Error> endFile();
    bool isTooLong() const;
    Result<bool> finish(ReadRow &row);

    QIODevice &m_device;
    ReadOptions m_options;
    std::optional<TextDecoder> m_decoder;
    QChar m_delimiter;
    QString m_piece;
    qsizetype m_at = 0;

    State m_state = State::FieldStart;
    bool m_isAfterCarriageReturn = false;
    bool m_hasContent = false; //!< the row has at least a character
    qint64 m_line = 1;
    qint64 m_rowLine = 1;
    qint64 m_fieldLine = 1;
    QString m_field;
    qsizetype m_rowLength = 0;
    QStringList m_cells;
    qsizetype m_width = 0; //!< of the first row
};

} // namespace floorwalker
