// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace floorwalker {

//! Makes text fit to be laid out, piece by piece: without characters that turn others round or are
//! none, without towers of accents, and with a line end in words of a thousand letters, for which the
//! time grows by the square.
class TextTaming {
public:
    QString tamed(const QString &text);

private:
    bool isWanted(QStringView character);

    int m_letters = 0; //!< of the present word
    int m_accents = 0; //!< on the present letter
};

} // namespace floorwalker
