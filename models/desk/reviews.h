// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/desk/keptdrafts.h"
#include "models/desk/review.h"

#include <QPointer>

namespace floorwalker {

//! What one person has said of recordings, and the sheet of the profile; on this computer only. A review
//! is on the disk as it is filled in. Reading and changing is done on threads of their own; an answer
//! comes once, later, and never to a receiver that is gone.
class Reviews final : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(const Result<Done> &)>;
    using AllAnswer = std::function<void(const Result<QList<Review>> &)>;

    Reviews(const QString &path, const QString &profile, const QString &author, QObject *parent = nullptr); //!< reads at once
    ~Reviews() override;

    const QString &author() const { return m_author; }
    std::optional<Review> find(const CallRecordingId &recording) const; //!< the author's
    void keep(const Review &review);
    void drop(const CallRecordingId &recording);
    //! Why what was filled in is not on the disk; nothing while it is, or is about to be.
    const std::optional<Error> &trouble() const { return m_own.trouble(); }

    const ReviewSheet &sheet() const { return m_sheet; } //!< without questions: none is defined
    bool isSheetRead() const { return m_isSheetRead; }
    const std::optional<Error> &sheetTrouble() const { return m_sheetTrouble; } //!< why it cannot be read
    void readSheet(); //!< again
    void put(const ReviewSheet &sheet, QObject *receiver, Answer done); //!< in place of the profile's

    void readAll(QObject *receiver, AllAnswer done); //!< everybody's, with what this window has just filled in

signals:
    void changed(); //!< what an earlier run kept is known, or the trouble is another
    void sheetChanged(); //!< or its trouble

private:
    struct Kept {
        using Key = CallRecordingId;
        using Draft = Review;
        QString author;

        Result<QHash<QString, Review>> read(DeskFile &file) const { return file.reviewsBy(author); }
        Result<Done> put(DeskFile &file, const Key &, const Draft &review) const { return file.put(review); }
        Result<Done> drop(DeskFile &file, const Key &recording) const { return file.dropReview(recording, author); }
    };
    void takeSheet(const Result<ReviewSheet> &sheet);

    QString m_profile;
    QString m_author;
    KeptDrafts<Kept> m_own;
    FileThread<DeskFile> m_file;
    ReviewSheet m_sheet;
    bool m_isSheetRead = false;
    std::optional<Error> m_sheetTrouble;
};

} // namespace floorwalker
