// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/desk/deskfile.h"

#include <QJsonDocument>

namespace floorwalker {

namespace {

QString compact(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QJsonArray arrayOf(const QVariant &text)
{
    return QJsonDocument::fromJson(text.toString().toUtf8()).array();
}

// 2: saved searches; 3: drafts of remarks; 4: notes on recordings; 5: reviews; 6: drafts of answers
constexpr int schemaVersion = 6;

const QStringList &schema()
{
    static const QStringList statements{
        QStringLiteral("CREATE TABLE IF NOT EXISTS do_not_contact (address TEXT PRIMARY KEY, reason TEXT NOT NULL,"
                       " since INTEGER NOT NULL) WITHOUT ROWID"),
        QStringLiteral("CREATE TABLE IF NOT EXISTS saved_search (profile TEXT, name TEXT, search TEXT NOT NULL,"
                       " PRIMARY KEY (profile, name)) WITHOUT ROWID"),
        QStringLiteral("CREATE TABLE IF NOT EXISTS remark_draft (contact_group TEXT PRIMARY KEY, text TEXT NOT NULL,"
                       " instead_of TEXT NOT NULL) WITHOUT ROWID"),
        QStringLiteral("CREATE TABLE IF NOT EXISTS answer_draft (conversation TEXT PRIMARY KEY, text TEXT NOT NULL) WITHOUT ROWID"),
        QStringLiteral("CREATE TABLE IF NOT EXISTS listening_note (id TEXT PRIMARY KEY, recording TEXT NOT NULL,"
                       " call TEXT NOT NULL, position INTEGER NOT NULL, text TEXT NOT NULL, written INTEGER NOT NULL,"
                       " author TEXT NOT NULL) WITHOUT ROWID"),
        QStringLiteral("CREATE INDEX IF NOT EXISTS notes_of_recording ON listening_note (recording, position)"),
        QStringLiteral("CREATE TABLE IF NOT EXISTS note_draft (recording TEXT PRIMARY KEY, position INTEGER NOT NULL,"
                       " text TEXT NOT NULL) WITHOUT ROWID"),
        QStringLiteral("CREATE TABLE IF NOT EXISTS review (recording TEXT, author TEXT, call TEXT NOT NULL, recorded INTEGER,"
                       " agent TEXT NOT NULL, agent_name TEXT NOT NULL, sheet TEXT NOT NULL, answers TEXT NOT NULL,"
                       " remark TEXT NOT NULL, filled INTEGER NOT NULL, PRIMARY KEY (recording, author)) WITHOUT ROWID"),
        QStringLiteral("CREATE TABLE IF NOT EXISTS review_sheet (profile TEXT PRIMARY KEY, name TEXT NOT NULL,"
                       " questions TEXT NOT NULL) WITHOUT ROWID")};
    return statements;
}

} // namespace

DeskFile::DeskFile(QString path)
    : m_file(std::move(path))
{
}

Result<Done> DeskFile::open()
{
    return m_file.open(schemaVersion, schema());
}

Result<QList<DoNotContactEntry>> DeskFile::doNotContact()
{
    QSqlQuery *query = m_file.ask(QStringLiteral("SELECT address, reason, since FROM do_not_contact"
                                                 " ORDER BY since DESC, address"));
    if (!query)
        return m_file.failure();
    QList<DoNotContactEntry> entries;
    while (query->next()) {
        entries.append({.address = query->value(0).toString(),
                        .reason = query->value(1).toString(),
                        .since = Instant(Milliseconds(query->value(2).toLongLong()))});
    }
    query->finish();
    return entries;
}

Result<Done> DeskFile::put(const DoNotContactEntry &entry)
{
    return change(QStringLiteral("INSERT OR REPLACE INTO do_not_contact VALUES (?, ?, ?)"),
                  {entry.address, entry.reason, qint64(entry.since.time_since_epoch().count())});
}

Result<Done> DeskFile::takeOff(const QString &address)
{
    return change(QStringLiteral("DELETE FROM do_not_contact WHERE address = ?"), {address});
}

Result<QList<SavedSearch>> DeskFile::searches(const QString &profile)
{
    QSqlQuery *query = m_file.ask(QStringLiteral("SELECT name, search FROM saved_search WHERE profile = ?"
                                                 " ORDER BY name COLLATE NOCASE"), {profile});
    if (!query)
        return m_file.failure();
    QList<SavedSearch> searches;
    while (query->next()) {
        searches.append({.name = query->value(0).toString(),
                         .search = QJsonDocument::fromJson(query->value(1).toString().toUtf8()).object()});
    }
    query->finish();
    return searches;
}

Result<Done> DeskFile::put(const QString &profile, const SavedSearch &search)
{
    const QByteArray json = QJsonDocument(search.search).toJson(QJsonDocument::Compact);
    return change(QStringLiteral("INSERT OR REPLACE INTO saved_search VALUES (?, ?, ?)"),
                  {profile, search.name, QString::fromUtf8(json)});
}

Result<Done> DeskFile::renameSearch(const QString &profile, const QString &from, const QString &to)
{
    return change(QStringLiteral("UPDATE OR REPLACE saved_search SET name = ? WHERE profile = ? AND name = ?"),
                  {to, profile, from});
}

Result<Done> DeskFile::removeSearch(const QString &profile, const QString &name)
{
    return change(QStringLiteral("DELETE FROM saved_search WHERE profile = ? AND name = ?"), {profile, name});
}

Result<QHash<QString, RemarkDraft>> DeskFile::remarkDrafts()
{
    QSqlQuery *query = m_file.ask(QStringLiteral("SELECT contact_group, text, instead_of FROM remark_draft"));
    if (!query)
        return m_file.failure();
    QHash<QString, RemarkDraft> drafts;
    while (query->next()) {
        drafts.insert(query->value(0).toString(),
                      {.text = query->value(1).toString(), .insteadOf = query->value(2).toString()});
    }
    query->finish();
    return drafts;
}

Result<Done> DeskFile::put(const QString &group, const RemarkDraft &draft)
{
    return change(QStringLiteral("INSERT OR REPLACE INTO remark_draft VALUES (?, ?, ?)"),
                  {group, draft.text, draft.insteadOf});
}

Result<Done> DeskFile::dropRemarkDraft(const QString &group)
{
    return change(QStringLiteral("DELETE FROM remark_draft WHERE contact_group = ?"), {group});
}

Result<QHash<QString, QString>> DeskFile::answerDrafts()
{
    QSqlQuery *query = m_file.ask(QStringLiteral("SELECT conversation, text FROM answer_draft"));
    if (!query)
        return m_file.failure();
    QHash<QString, QString> drafts;
    while (query->next())
        drafts.insert(query->value(0).toString(), query->value(1).toString());
    query->finish();
    return drafts;
}

Result<Done> DeskFile::put(const ConversationId &conversation, const QString &text)
{
    return change(QStringLiteral("INSERT OR REPLACE INTO answer_draft VALUES (?, ?)"), {conversation.text(), text});
}

Result<Done> DeskFile::dropAnswerDraft(const ConversationId &conversation)
{
    return change(QStringLiteral("DELETE FROM answer_draft WHERE conversation = ?"), {conversation.text()});
}

Result<QList<ListeningNote>> DeskFile::notes(const CallRecordingId &recording)
{
    return notesOf(QStringLiteral("WHERE recording = ? ORDER BY position, written, id"), {recording.text()});
}

Result<QList<ListeningNote>> DeskFile::allNotes()
{
    return notesOf(QStringLiteral("ORDER BY written DESC, id"), {});
}

Result<QList<ListeningNote>> DeskFile::notesOf(const QString &condition, const QVariantList &values)
{
    QSqlQuery *query = m_file.ask(QStringLiteral("SELECT id, recording, call, position, text, written, author"
                                                 " FROM listening_note ") + condition, values);
    if (!query)
        return m_file.failure();
    QList<ListeningNote> notes;
    while (query->next()) {
        notes.append({.id = ListeningNoteId(query->value(0).toString()),
                      .recording = CallRecordingId(query->value(1).toString()),
                      .callId = query->value(2).toString(),
                      .position = Milliseconds(query->value(3).toLongLong()),
                      .text = query->value(4).toString(),
                      .written = Instant(Milliseconds(query->value(5).toLongLong())),
                      .author = query->value(6).toString()});
    }
    query->finish();
    return notes;
}

Result<Done> DeskFile::put(const ListeningNote &note)
{
    return change(QStringLiteral("INSERT OR REPLACE INTO listening_note VALUES (?, ?, ?, ?, ?, ?, ?)"),
                  {note.id.text(), note.recording.text(), note.callId, note.position.count(), note.text,
                   qint64(note.written.time_since_epoch().count()), note.author});
}

Result<Done> DeskFile::removeNote(const ListeningNoteId &id)
{
    return change(QStringLiteral("DELETE FROM listening_note WHERE id = ?"), {id.text()});
}

Result<QHash<QString, NoteDraft>> DeskFile::noteDrafts()
{
    QSqlQuery *query = m_file.ask(QStringLiteral("SELECT recording, position, text FROM note_draft"));
    if (!query)
        return m_file.failure();
    QHash<QString, NoteDraft> drafts;
    while (query->next()) {
        drafts.insert(query->value(0).toString(),
                      {.position = Milliseconds(query->value(1).toLongLong()), .text = query->value(2).toString()});
    }
    query->finish();
    return drafts;
}

Result<Done> DeskFile::put(const CallRecordingId &recording, const NoteDraft &draft)
{
    return change(QStringLiteral("INSERT OR REPLACE INTO note_draft VALUES (?, ?, ?)"),
                  {recording.text(), draft.position.count(), draft.text});
}

Result<Done> DeskFile::dropNoteDraft(const CallRecordingId &recording)
{
    return change(QStringLiteral("DELETE FROM note_draft WHERE recording = ?"), {recording.text()});
}

Result<QList<Review>> DeskFile::allReviews()
{
    return reviewsOf(QStringLiteral("ORDER BY filled DESC, recording, author"), {});
}

Result<QHash<QString, Review>> DeskFile::reviewsBy(const QString &author)
{
    const auto reviews = reviewsOf(QStringLiteral("WHERE author = ?"), {author});
    if (!reviews)
        return reviews.error();
    QHash<QString, Review> byRecording;
    for (const Review &review : *reviews)
        byRecording.insert(review.recording.text(), review);
    return byRecording;
}

Result<QList<Review>> DeskFile::reviewsOf(const QString &condition, const QVariantList &values)
{
    QSqlQuery *query = m_file.ask(QStringLiteral("SELECT recording, author, call, recorded, agent, agent_name, sheet, answers,"
                                                 " remark, filled FROM review ") + condition, values);
    if (!query)
        return m_file.failure();
    QList<Review> reviews;
    while (query->next()) {
        const QVariant recorded = query->value(3);
        reviews.append({.recording = CallRecordingId(query->value(0).toString()),
                        .callId = query->value(2).toString(),
                        .recorded = recorded.isNull() ? std::nullopt : std::optional(Instant(Milliseconds(recorded.toLongLong()))),
                        .agent = AgentId(query->value(4).toString()),
                        .agentName = query->value(5).toString(),
                        .sheet = query->value(6).toString(),
                        .answers = decodeReviewAnswers(arrayOf(query->value(7))),
                        .remark = query->value(8).toString(),
                        .filled = Instant(Milliseconds(query->value(9).toLongLong())),
                        .author = query->value(1).toString()});
    }
    query->finish();
    return reviews;
}

Result<Done> DeskFile::put(const Review &review)
{
    const QVariant recorded = review.recorded ? QVariant(qint64(review.recorded->time_since_epoch().count())) : QVariant();
    return change(QStringLiteral("INSERT OR REPLACE INTO review (recording, author, call, recorded, agent, agent_name, sheet,"
                                 " answers, remark, filled) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                  {review.recording.text(), review.author, review.callId, recorded, review.agent.text(), review.agentName,
                   review.sheet, compact(encode(review.answers)), review.remark,
                   qint64(review.filled.time_since_epoch().count())});
}

Result<Done> DeskFile::dropReview(const CallRecordingId &recording, const QString &author)
{
    return change(QStringLiteral("DELETE FROM review WHERE recording = ? AND author = ?"), {recording.text(), author});
}

Result<ReviewSheet> DeskFile::reviewSheet(const QString &profile)
{
    QSqlQuery *query = m_file.ask(QStringLiteral("SELECT name, questions FROM review_sheet WHERE profile = ?"), {profile});
    if (!query)
        return m_file.failure();
    ReviewSheet sheet;
    if (query->next())
        sheet = {.name = query->value(0).toString(), .questions = decodeReviewQuestions(arrayOf(query->value(1)))};
    query->finish();
    return sheet;
}

Result<Done> DeskFile::put(const QString &profile, const ReviewSheet &sheet)
{
    return change(QStringLiteral("INSERT OR REPLACE INTO review_sheet VALUES (?, ?, ?)"),
                  {profile, sheet.name, compact(encode(sheet.questions))});
}

Result<Done> DeskFile::change(const QString &sql, const QVariantList &values)
{
    if (!m_file.run(sql, values))
        return m_file.failure();
    return Done();
}

} // namespace floorwalker
