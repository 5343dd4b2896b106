// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace floorwalker {

//! A batch of the ledger that a person gave a name to. The same name with another input is another
//! campaign, which must have another name.
struct NamedBatch {
    QString name;
    QString input; //!< a digest of all it was made of

    QString text() const; //!< as the ledger keeps it
    static std::optional<NamedBatch> fromText(const QString &batch);
    friend bool operator==(const NamedBatch &, const NamedBatch &) = default;
};

} // namespace floorwalker
