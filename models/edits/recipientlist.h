// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"

#include <QStringList>

#include <atomic>
#include <optional>

namespace floorwalker {

//! One recipient as he was typed, pasted or stood in a file.
struct Recipient {
    qint64 row = 0; //!< from 1: of the file or of the text
    QStringList cells;

    friend bool operator==(const Recipient &, const Recipient &) = default;
};

//! Who is to get a campaign, before anybody is judged. Titles name the placeholders of its text.
struct RecipientList {
    //! More are refused: at a polite rate they would take days.
    static constexpr qsizetype most = 100'000;

    QStringList titles; //!< none: only addresses
    int addressColumn = 0; //!< -1: not known
    QList<Recipient> rows;

    //! Addresses separated by lines, commas or semicolons; or rows of a spreadsheet, whose cells come
    //! separated by tabs, the first row being the titles when none of its cells has digits in it.
    static RecipientList fromText(const QString &text);
    //! addressColumn: its title; nothing: by what the titles say. Errors: those of rowReader(), and Invalid
    //! when there are too many rows, or no column is known to hold the addresses.
    static Result<RecipientList> fromFile(const QString &path, const std::optional<QString> &addressColumn = {},
                                          const std::atomic_bool *isCancelled = nullptr);
    //! The same, but the column may stay unknown: a person chooses it.
    static Result<RecipientList> rowsOf(const QString &path, const std::atomic_bool *isCancelled = nullptr);
    //! A file to begin with: the titles and two rows.
    static Result<Done> writeSample(const QString &path);

    //! By the titles of our own exports and usual ones, in English and Finnish, without case.
    static std::optional<int> addressColumnOf(const QStringList &titles);
};

} // namespace floorwalker
