// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/ids.h"
#include "models/desk/deskfile.h"
#include "models/storage/filethread.h"

#include <QHash>
#include <QSet>

namespace floorwalker {

//! Remarks that are typed and not written yet, one text a contact group. Kept on disk as they are
//! typed, by a thread of its own; known on the main thread after the first changed().
class RemarkDrafts final : public QObject
{
    Q_OBJECT

public:
    explicit RemarkDrafts(const QString &path, QObject *parent = nullptr); //!< reads at once
    ~RemarkDrafts() override;

    std::optional<RemarkDraft> find(const ContactGroupId &group) const;
    void keep(const ContactGroupId &group, const RemarkDraft &draft);
    void drop(const ContactGroupId &group);

    //! Why what is typed is not on the disk; nothing while it is, or is about to be.
    const std::optional<Error> &trouble() const { return m_trouble; }

signals:
    void changed(); //!< what an earlier run kept is known, or the trouble is another

private:
    void write(const ContactGroupId &group);
    void give(const ContactGroupId &group);
    void take(const Result<Done> &written);

    FileThread<DeskFile> m_file;
    QHash<ContactGroupId, RemarkDraft> m_drafts;
    QSet<ContactGroupId> m_unwritten; //!< changed since they were last given to the disk
    bool m_isWriting = false; //!< a slow disk gets the last text, not each letter's
    std::optional<Error> m_trouble;
};

} // namespace floorwalker
