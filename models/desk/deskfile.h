// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/times.h"
#include "models/desk/listeningnote.h"
#include "models/desk/review.h"
#include "models/storage/sqlfile.h"

#include <QHash>
#include <QJsonObject>
#include <QList>

namespace floorwalker {

//! Somebody who is not to be called or written to.
struct DoNotContactEntry {
    QString address; //!< a number in E.164, any other address in lower case
    QString reason;
    Instant since;

    friend bool operator==(const DoNotContactEntry &, const DoNotContactEntry &) = default;
};

//! What is asked under a name; only its page reads it.
struct SavedSearch {
    QString name;
    QJsonObject search;

    friend bool operator==(const SavedSearch &, const SavedSearch &) = default;
};

//! Remarks that are typed and not written yet.
struct RemarkDraft {
    QString text;
    QString insteadOf; //!< what the server had when they were begun

    friend bool operator==(const RemarkDraft &, const RemarkDraft &) = default;
};

//! The SQLite file of what is ours about one tenant and kept on this computer only. Several processes
//! may have it open. Used on one thread. Errors: Storage.
class DeskFile final
{
public:
    explicit DeskFile(QString path);

    Result<Done> open();

    Result<QList<DoNotContactEntry>> doNotContact(); //!< newest first
    Result<Done> put(const DoNotContactEntry &entry); //!< in place of the one of that address
    Result<Done> takeOff(const QString &address);

    Result<QList<SavedSearch>> searches(const QString &profile); //!< by name
    Result<Done> put(const QString &profile, const SavedSearch &search); //!< in place of the one of that name
    Result<Done> renameSearch(const QString &profile, const QString &from, const QString &to);
    Result<Done> removeSearch(const QString &profile, const QString &name);

    Result<QHash<QString, RemarkDraft>> remarkDrafts(); //!< by contact group
    Result<Done> put(const QString &group, const RemarkDraft &draft); //!< in place of the one of that group
    Result<Done> dropRemarkDraft(const QString &group);

    Result<QHash<QString, QString>> answerDrafts(); //!< texts by conversation
    Result<Done> put(const ConversationId &conversation, const QString &text); //!< in place of the one of that conversation
    Result<Done> dropAnswerDraft(const ConversationId &conversation);

    Result<QList<ListeningNote>> notes(const CallRecordingId &recording); //!< in the order of time
    Result<QList<ListeningNote>> allNotes(); //!< the latest written first
    Result<Done> put(const ListeningNote &note); //!< in place of the one of that id
    Result<Done> removeNote(const ListeningNoteId &id);
    Result<QHash<QString, NoteDraft>> noteDrafts(); //!< by recording
    Result<Done> put(const CallRecordingId &recording, const NoteDraft &draft); //!< in place of the one of that recording
    Result<Done> dropNoteDraft(const CallRecordingId &recording);

    Result<QList<Review>> allReviews(); //!< the latest filled first
    Result<QHash<QString, Review>> reviewsBy(const QString &author); //!< by recording
    Result<Done> put(const Review &review); //!< in place of its author's of that recording
    Result<Done> dropReview(const CallRecordingId &recording, const QString &author);
    Result<ReviewSheet> reviewSheet(const QString &profile); //!< without questions: none is defined
    Result<Done> put(const QString &profile, const ReviewSheet &sheet); //!< in place of the profile's

private:
    Result<QList<Review>> reviewsOf(const QString &condition, const QVariantList &values);
    Result<QList<ListeningNote>> notesOf(const QString &condition, const QVariantList &values);
    Result<Done> change(const QString &sql, const QVariantList &values);

    SqlFile m_file;
};

} // namespace floorwalker
