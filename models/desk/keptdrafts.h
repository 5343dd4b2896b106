// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/desk/deskfile.h"
#include "models/storage/filethread.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace floorwalker {

//! What is typed and not done with yet, one draft a key. On disk as it is typed, by a thread of its
//! own; known on the main thread after the first changed(). Kept tells what it is: Key, Draft, and how
//! the desk file reads, takes and drops one.
template<typename Kept>
class KeptDrafts final
{
public:
    using Key = typename Kept::Key;
    using Draft = typename Kept::Draft;

    //! changed: what an earlier run kept is known, or the trouble is another.
    KeptDrafts(const QString &threadName, const QString &path, std::function<void()> changed, Kept kept = {});
    ~KeptDrafts();
    Q_DISABLE_COPY_MOVE(KeptDrafts)

    std::optional<Draft> find(const Key &key) const;
    void keep(const Key &key, const Draft &draft);
    void drop(const Key &key);

    //! As FileThread::post(), when all that was typed has been given to the disk.
    template<typename Job, typename Take>
    void afterWriting(Job job, Take take);

    //! Why what is typed is not on the disk; nothing while it is, or is about to be.
    const std::optional<Error> &trouble() const { return m_trouble; }

private:
    void write(const Key &key);
    void give(const Key &key);
    void take(const Result<Done> &written);

    Kept m_kept;
    std::function<void()> m_changed;
    QHash<Key, Draft> m_drafts;
    QSet<Key> m_unwritten; //!< changed since they were last given to the disk
    bool m_isWriting = false; //!< a slow disk gets the last text, not each letter's
    std::optional<Error> m_trouble;
    FileThread<DeskFile> m_file;
};

template<typename Kept>
KeptDrafts<Kept>::KeptDrafts(const QString &threadName, const QString &path, std::function<void()> changed, Kept kept)
    : m_kept(std::move(kept))
    , m_changed(std::move(changed))
    , m_file(threadName, std::make_unique<DeskFile>(path))
{
    m_file.post([kept = m_kept](DeskFile &file) { return kept.read(file); }, [this](const Result<QHash<QString, Draft>> &former) {
        if (!former) {
            take(former.error());
            return;
        }
        for (auto draft = former->cbegin(); draft != former->cend(); ++draft) {
            const Key key(draft.key());
            if (!m_drafts.contains(key)) // somebody has typed meanwhile
                m_drafts.insert(key, draft.value());
        }
        m_changed();
    });
}

//! The file's end waits for what is given to it.
template<typename Kept>
KeptDrafts<Kept>::~KeptDrafts()
{
    const auto unwritten = m_unwritten;
    for (const Key &key : unwritten)
        give(key);
}

template<typename Kept>
std::optional<typename Kept::Draft> KeptDrafts<Kept>::find(const Key &key) const
{
    const auto found = m_drafts.constFind(key);
    return found == m_drafts.cend() ? std::nullopt : std::optional(*found);
}

template<typename Kept>
void KeptDrafts<Kept>::keep(const Key &key, const Draft &draft)
{
    m_drafts.insert(key, draft);
    write(key);
}

template<typename Kept>
void KeptDrafts<Kept>::drop(const Key &key)
{
    if (m_drafts.remove(key) > 0)
        write(key);
}

template<typename Kept>
template<typename Job, typename Take>
void KeptDrafts<Kept>::afterWriting(Job job, Take take)
{
    const auto unwritten = m_unwritten;
    for (const Key &key : unwritten)
        give(key);
    m_file.post(std::move(job), std::move(take));
}

template<typename Kept>
void KeptDrafts<Kept>::write(const Key &key)
{
    m_unwritten.insert(key);
    if (!m_isWriting)
        give(key);
}

template<typename Kept>
void KeptDrafts<Kept>::give(const Key &key)
{
    m_isWriting = true;
    m_file.post([kept = m_kept, key, draft = find(key)](DeskFile &file) {
        return draft ? kept.put(file, key, *draft) : kept.drop(file, key);
    }, [this](const Result<Done> &written) {
        m_isWriting = false;
        take(written);
        if (!m_unwritten.isEmpty())
            give(Key(*m_unwritten.constBegin()));
    });
    m_unwritten.remove(key);
}

template<typename Kept>
void KeptDrafts<Kept>::take(const Result<Done> &written)
{
    const bool wasInTrouble = m_trouble.has_value();
    m_trouble = written ? std::nullopt : std::optional(written.error());
    if (wasInTrouble || m_trouble)
        m_changed();
}

} // namespace floorwalker
