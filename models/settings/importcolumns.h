// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace floorwalker {

class Preferences;

//! How a person meant the columns of a file, per profile and set of titles, in whatever order they
//! stand. The latest of them are kept, in the preferences.
class ImportColumns final
{
public:
    static constexpr int mostKept = 50;

    //! kind: what is imported ("callbacks").
    ImportColumns(Preferences &preferences, const QString &profile, const QString &kind);

    //! Titles by the name of their field; fields that were left out are not in it. Nothing: not known.
    std::optional<QHash<QString, QString>> find(const QStringList &titles) const;
    void remember(const QStringList &titles, const QHash<QString, QString> &fields);

private:
    QJsonObject place(const QStringList &titles) const;

    Preferences &m_preferences;
    QString m_profile;
    QString m_kind;
};

} // namespace floorwalker
