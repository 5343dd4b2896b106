// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"

#include <QHash>
#include <QStringList>

#include <array>

namespace floorwalker {

//! What a column of an import may be.
enum class ImportField { Number, Queue, Time, Notes, ExtraData, Prefix };

inline constexpr std::array importFields{ImportField::Number, ImportField::Queue, ImportField::Time,
                                         ImportField::Notes, ImportField::ExtraData, ImportField::Prefix};
QString name(ImportField field); //!< "number", as the command line's --map takes it
std::optional<ImportField> importFieldFromName(QStringView name);

//! Which column of a file is what, by its place.
class CallbackColumns final
{
public:
    //! What the titles say by themselves: our own fields' names, the API's and those of our exports,
    //! in English and Finnish, without case.
    static CallbackColumns recognised(const QStringList &titles);

    //! "COLUMN=FIELD" of a person; takes the place of what was recognised.
    Result<Done> map(const QStringList &titles, const QString &assignment);
    void set(ImportField field, int column) { m_columns.insert(field, column); }
    void clear(ImportField field) { m_columns.remove(field); }

    std::optional<int> columnOf(ImportField field) const;
    QString cell(const QStringList &cells, ImportField field) const; //!< empty without such a column

    //! The fields by their titles, to be remembered; and back, as far as the titles are there.
    QHash<QString, QString> toTitles(const QStringList &titles) const;
    static CallbackColumns fromTitles(const QStringList &titles, const QHash<QString, QString> &remembered);

    friend bool operator==(const CallbackColumns &, const CallbackColumns &) = default;

private:
    QHash<ImportField, int> m_columns;
};

} // namespace floorwalker
