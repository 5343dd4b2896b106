// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/desk/listeningnotes.h"

#include <algorithm>

namespace floorwalker {

ListeningNotes::ListeningNotes(const QString &path, QObject *parent)
    : QObject(parent)
    , m_file(QStringLiteral("notes"), std::make_unique<DeskFile>(path))
    , m_drafts(QStringLiteral("note drafts"), path, [this] { emit draftsChanged(); })
{
}

ListeningNotes::~ListeningNotes() = default;

void ListeningNotes::open(const CallRecordingId &recording, QObject *receiver, Answer done)
{
    if (recording != m_opened) {
        m_opened = recording;
        m_isRead = false;
        m_notes.clear();
        emit changed();
    }
    change([](DeskFile &) { return Result<Done>(Done()); }, receiver, std::move(done));
}

const ListeningNote *ListeningNotes::find(const ListeningNoteId &id) const
{
    const auto found = std::find_if(m_notes.cbegin(), m_notes.cend(),
                                    [&id](const ListeningNote &note) { return note.id == id; });
    return found == m_notes.cend() ? nullptr : &*found;
}

void ListeningNotes::put(const ListeningNote &note, QObject *receiver, Answer done)
{
    change([note](DeskFile &file) { return file.put(note); }, receiver, std::move(done));
}

void ListeningNotes::remove(const ListeningNoteId &id, QObject *receiver, Answer done)
{
    change([id](DeskFile &file) { return file.removeNote(id); }, receiver, std::move(done));
}

//! What was changed of a recording that is no longer open is on the disk all the same.
void ListeningNotes::change(Job job, QObject *receiver, Answer done)
{
    m_file.post([job = std::move(job), recording = m_opened](DeskFile &file) -> Result<QList<ListeningNote>> {
        if (const auto isDone = job(file); !isDone)
            return isDone.error();
        return file.notes(recording);
    }, [this, recording = m_opened, receiver = QPointer<QObject>(receiver),
        done = std::move(done)](const Result<QList<ListeningNote>> &notes) {
        if (notes && recording == m_opened && (!m_isRead || *notes != m_notes)) {
            m_isRead = true;
            m_notes = *notes;
            emit changed();
        }
        if (receiver)
            done(notes ? Result<Done>(Done()) : Result<Done>(notes.error()));
    });
}

std::optional<NoteDraft> ListeningNotes::draft(const CallRecordingId &recording) const
{
    return m_drafts.find(recording);
}

void ListeningNotes::keepDraft(const CallRecordingId &recording, const NoteDraft &draft)
{
    m_drafts.keep(recording, draft);
}

void ListeningNotes::dropDraft(const CallRecordingId &recording)
{
    m_drafts.drop(recording);
}

} // namespace floorwalker
