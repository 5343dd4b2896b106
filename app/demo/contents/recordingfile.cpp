// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/contents/recordingfile.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace demo {

std::optional<RecordingFile> RecordingFile::named(const Simulation &floor, const QString &path)
{
    const QString name = path.section(u'_', -1);
    const auto group = name.endsWith(u".wav"_s) ? Guid::fromText(name.chopped(4).toLatin1()) : std::nullopt;
    if (!group)
        return std::nullopt;
    for (const ContactNumber number : floor.journey(*group)) {
        const Contact &call = floor.contact(number);
        for (const Recording &recording : Recording::of(floor, call)) {
            if (const RecordingFile file { recording, &call }; file.path() == path)
                return file;
        }
    }
    return std::nullopt;
}

QList<RecordingFile> RecordingFile::newest(const Simulation &floor, int most)
{
    // Who came first may have gone last.
    const qsizetype enough = 10 * most;
    QList<RecordingFile> files;
    for (ContactNumber n = floor.endContact() - 1; n >= floor.firstContact() && files.size() < enough; --n) {
        const Contact &call = floor.contact(n);
        for (const Recording &recording : Recording::of(floor, call))
            files.append({ recording, &call });
    }
    std::stable_sort(files.begin(), files.end(), [](const RecordingFile &a, const RecordingFile &b) {
        return a.recording.created > b.recording.created;
    });
    return files.mid(0, most);
}

QString RecordingFile::path() const
{
    return recording.fileName(*call).replace(u'\\', u'/');
}

CallSound RecordingFile::sound() const
{
    return CallSound(call->id, call->disconnected - call->connected);
}

} // namespace demo
