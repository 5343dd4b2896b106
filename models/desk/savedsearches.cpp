// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/desk/savedsearches.h"

#include <algorithm>

namespace floorwalker {

SavedSearches::SavedSearches(const QString &path, const QString &profile, QObject *parent)
    : QObject(parent)
    , m_file(QStringLiteral("searches"), std::make_unique<DeskFile>(path))
    , m_profile(profile)
{
}

void SavedSearches::read(QObject *receiver, Answer done)
{
    change([](DeskFile &) { return Result<Done>(Done()); }, receiver, std::move(done));
}

void SavedSearches::put(const SavedSearch &search, QObject *receiver, Answer done)
{
    change([search, profile = m_profile](DeskFile &file) { return file.put(profile, search); }, receiver, std::move(done));
}

void SavedSearches::rename(const QString &from, const QString &to, QObject *receiver, Answer done)
{
    change([from, to, profile = m_profile](DeskFile &file) { return file.renameSearch(profile, from, to); }, receiver,
           std::move(done));
}

void SavedSearches::remove(const QString &name, QObject *receiver, Answer done)
{
    change([name, profile = m_profile](DeskFile &file) { return file.removeSearch(profile, name); }, receiver,
           std::move(done));
}

const SavedSearch *SavedSearches::find(const QString &name) const
{
    const auto found = std::find_if(m_all.cbegin(), m_all.cend(),
                                    [&name](const SavedSearch &search) { return search.name == name; });
    return found == m_all.cend() ? nullptr : &*found;
}

void SavedSearches::change(Job job, QObject *receiver, Answer done)
{
    m_file.post([job = std::move(job), profile = m_profile](DeskFile &file) -> Result<QList<SavedSearch>> {
        if (const auto isDone = job(file); !isDone)
            return isDone.error();
        return file.searches(profile);
    }, [this, receiver = QPointer<QObject>(receiver), done = std::move(done)](const Result<QList<SavedSearch>> &all) {
        if (all && *all != m_all) {
            m_all = *all;
            emit changed();
        }
        if (receiver)
            done(all ? Result<Done>(Done()) : Result<Done>(all.error()));
    });
}

} // namespace floorwalker
