// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/ids.h"
#include "models/desk/keptdrafts.h"

namespace floorwalker {

//! Remarks that are typed and not written yet, one text a contact group.
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
    const std::optional<Error> &trouble() const { return m_drafts.trouble(); }

signals:
    void changed(); //!< what an earlier run kept is known, or the trouble is another

private:
    struct Kept {
        using Key = ContactGroupId;
        using Draft = RemarkDraft;
        static Result<QHash<QString, RemarkDraft>> read(DeskFile &file) { return file.remarkDrafts(); }
        static Result<Done> put(DeskFile &file, const Key &group, const Draft &draft) { return file.put(group.text(), draft); }
        static Result<Done> drop(DeskFile &file, const Key &group) { return file.dropRemarkDraft(group.text()); }
    };

    KeptDrafts<Kept> m_drafts;
};

} // namespace floorwalker
