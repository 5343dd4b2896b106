// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/desk/keptdrafts.h"
#include "models/desk/listeningnote.h"

#include <QPointer>

namespace floorwalker {

//! Notes on recordings, kept on this computer only: what was last read of one recording's, on the main
//! thread, and of each recording what is typed and not kept yet. Reading and changing is done on threads
//! of their own; an answer comes once, later, and never to a receiver that is gone.
class ListeningNotes final : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(const Result<Done> &)>;

    explicit ListeningNotes(const QString &path, QObject *parent = nullptr);
    ~ListeningNotes() override;

    //! The notes of that recording from now on, and none until they are read.
    void open(const CallRecordingId &recording, QObject *receiver, Answer done);
    const CallRecordingId &opened() const { return m_opened; }
    bool isRead() const { return m_isRead; }
    const QList<ListeningNote> &notes() const { return m_notes; } //!< of the opened one, in the order of time
    const ListeningNote *find(const ListeningNoteId &id) const; //!< among them; nullptr: none

    void put(const ListeningNote &note, QObject *receiver, Answer done); //!< in place of the one of that id
    void remove(const ListeningNoteId &id, QObject *receiver, Answer done);

    std::optional<NoteDraft> draft(const CallRecordingId &recording) const;
    void keepDraft(const CallRecordingId &recording, const NoteDraft &draft);
    void dropDraft(const CallRecordingId &recording);
    //! Why what is typed is not on the disk; nothing while it is, or is about to be.
    const std::optional<Error> &draftTrouble() const { return m_drafts.trouble(); }

signals:
    void changed(); //!< the notes of the opened recording
    void draftsChanged(); //!< what an earlier run kept is known, or the trouble is another

private:
    struct Kept {
        using Key = CallRecordingId;
        using Draft = NoteDraft;
        static Result<QHash<QString, NoteDraft>> read(DeskFile &file) { return file.noteDrafts(); }
        static Result<Done> put(DeskFile &file, const Key &recording, const Draft &draft) { return file.put(recording, draft); }
        static Result<Done> drop(DeskFile &file, const Key &recording) { return file.dropNoteDraft(recording); }
    };
    using Job = std::function<Result<Done>(DeskFile &)>;
    void change(Job job, QObject *receiver, Answer done);

    FileThread<DeskFile> m_file;
    KeptDrafts<Kept> m_drafts;
    CallRecordingId m_opened;
    bool m_isRead = false;
    QList<ListeningNote> m_notes;
};

} // namespace floorwalker
