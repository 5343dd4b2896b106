// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/desk/reviews.h"

namespace floorwalker {

Reviews::Reviews(const QString &path, const QString &profile, const QString &author, QObject *parent)
    : QObject(parent)
    , m_profile(profile)
    , m_author(author)
    , m_own(QStringLiteral("reviews"), path, [this] { emit changed(); }, {author})
    , m_file(QStringLiteral("review sheet"), std::make_unique<DeskFile>(path))
{
    readSheet();
}

Reviews::~Reviews() = default;

std::optional<Review> Reviews::find(const CallRecordingId &recording) const
{
    return m_own.find(recording);
}

void Reviews::keep(const Review &review)
{
    m_own.keep(review.recording, review);
}

void Reviews::drop(const CallRecordingId &recording)
{
    m_own.drop(recording);
}

void Reviews::readSheet()
{
    m_file.post([profile = m_profile](DeskFile &file) { return file.reviewSheet(profile); },
                [this](const Result<ReviewSheet> &sheet) { takeSheet(sheet); });
}

void Reviews::put(const ReviewSheet &sheet, QObject *receiver, Answer done)
{
    m_file.post([sheet, profile = m_profile](DeskFile &file) -> Result<ReviewSheet> {
        if (const auto isPut = file.put(profile, sheet); !isPut)
            return isPut.error();
        return file.reviewSheet(profile);
    }, [this, receiver = QPointer<QObject>(receiver), done = std::move(done)](const Result<ReviewSheet> &kept) {
        if (kept)
            takeSheet(kept);
        if (receiver)
            done(kept ? Result<Done>(Done()) : Result<Done>(kept.error()));
    });
}

void Reviews::takeSheet(const Result<ReviewSheet> &sheet)
{
    const bool wasInTrouble = m_sheetTrouble.has_value();
    m_sheetTrouble = sheet ? std::nullopt : std::optional(sheet.error());
    m_isSheetRead = m_isSheetRead || sheet;
    const bool isOther = sheet && *sheet != m_sheet;
    if (isOther)
        m_sheet = *sheet;
    if (isOther || wasInTrouble || m_sheetTrouble)
        emit sheetChanged();
}

void Reviews::readAll(QObject *receiver, AllAnswer done)
{
    m_own.afterWriting([](DeskFile &file) { return file.allReviews(); },
                       [receiver = QPointer<QObject>(receiver), done = std::move(done)](const Result<QList<Review>> &all) {
        if (receiver)
            done(all);
    });
}

} // namespace floorwalker
