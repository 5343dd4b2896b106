// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/recordinglink.h"

namespace floorwalker {

namespace {

constexpr QChar between = u'@'; //!< in no id

} // namespace

QString recordingLink(const CallRecordingId &recording, const std::optional<Instant> &madeAt)
{
    return madeAt ? recording.text() + between + toIso(*madeAt) : recording.text();
}

LinkedRecording readRecordingLink(const QString &link)
{
    const qsizetype at = link.lastIndexOf(between);
    return at < 0 ? LinkedRecording{link, {}} : LinkedRecording{link.left(at), instantFromIso(QStringView(link).mid(at + 1))};
}

} // namespace floorwalker
