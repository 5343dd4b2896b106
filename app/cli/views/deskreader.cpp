// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/views/deskreader.h"

namespace floorwalker::cli {

using namespace Qt::StringLiterals;

namespace {

DeskRow rowOf(const ListeningNote &note)
{
    return {{.fields = {{u"id"_s, note.id.text()},
                        {u"recording"_s, note.recording.text()},
                        {u"callId"_s, valueOf(note.callId)},
                        {u"positionMs"_s, qint64(note.position.count())},
                        {u"text"_s, note.text},
                        {u"writtenTime"_s, toIso(note.written)},
                        {u"writtenBy"_s, valueOf(note.author)}},
             .raw = {}},
            note.written};
}

} // namespace

DeskReader::DeskReader(RestClient &client, const QString &deskFile, Kept kept)
    : ViewReader(client)
    , m_file(u"desk"_s, std::make_unique<DeskFile>(deskFile))
    , m_kept(std::move(kept))
{
}

void DeskReader::readAll(const ViewQuestion &question)
{
    read(question);
}

void DeskReader::readOne(const QString &id)
{
    read({.filters = {{u"id"_s, id}}, .columns = {}, .since = {}, .until = {}});
}

void DeskReader::read(const ViewQuestion &question)
{
    m_file.post(m_kept.read, [this, question](const Result<QList<DeskRow>> &rows) {
        ViewAnswer answer{.columns = m_kept.columns, .resource = m_kept.name, .nothing = m_kept.nothing};
        if (rows) {
            for (const DeskRow &row : *rows) {
                if ((!question.since || row.at >= *question.since) && (!question.until || row.at < *question.until))
                    answer.rows << row.row;
            }
            applyFilters(question.filters, answer);
        } else {
            answer.errors << rows.error();
            answer.isUsable = false;
        }
        emit answered(answer);
    });
}

QList<ViewColumn> listeningNoteColumns()
{
    return {{u"id"_s, u"Note"_s},
            {u"recording"_s, u"Recording id"_s},
            {u"callId"_s, u"Call id"_s},
            {u"positionMs"_s, u"At"_s, ColumnKind::Span},
            {u"text"_s, u"Text"_s},
            {u"writtenTime"_s, u"Written"_s, ColumnKind::Moment},
            {u"writtenBy"_s, u"Written by"_s}};
}

std::unique_ptr<ViewReader> listeningNotesReader(RestClient &client, const QString &deskFile)
{
    return std::make_unique<DeskReader>(client, deskFile, DeskReader::Kept{
        u"listeningnotes"_s, listeningNoteColumns(), u"No note on a recording is kept on this computer."_s,
        [](DeskFile &file) -> Result<QList<DeskRow>> {
            const auto notes = file.allNotes();
            if (!notes)
                return notes.error();
            QList<DeskRow> rows;
            for (const ListeningNote &note : *notes)
                rows.append(rowOf(note));
            return rows;
        }});
}

} // namespace floorwalker::cli
