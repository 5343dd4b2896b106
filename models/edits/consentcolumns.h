// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"

#include <QHash>
#include <QStringList>

#include <array>

namespace floorwalker {

//! What a column of a file of consents may be.
enum class ConsentColumn { Address, Usage, Consent };

inline constexpr std::array consentColumns{ConsentColumn::Address, ConsentColumn::Usage, ConsentColumn::Consent};
QString name(ConsentColumn column); //!< "address", as the command line's --map takes it

//! Which column of a file is what, by its place.
class ConsentColumns final
{
public:
    //! What the titles say by themselves, in English and Finnish, without case.
    static ConsentColumns recognised(const QStringList &titles);
    //! The same, but as they were meant before, as far as those titles are there.
    static ConsentColumns remembered(const QStringList &titles, const QHash<QString, QString> &fields);

    Result<Done> map(const QStringList &titles, const QString &assignment); //!< "COLUMN=FIELD" of a person
    void set(ConsentColumn field, int place) { m_places.insert(field, place); }

    std::optional<int> placeOf(ConsentColumn field) const;
    QString cell(const QStringList &cells, ConsentColumn field) const; //!< empty without such a column
    QHash<QString, QString> toTitles(const QStringList &titles) const; //!< to be remembered

    friend bool operator==(const ConsentColumns &, const ConsentColumns &) = default;

private:
    QHash<ConsentColumn, int> m_places;
};

} // namespace floorwalker
