// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/recordings/whynolistens.h"

#include "models/items/recordingitems.h"
#include "models/wording/errortext.h"
#include "ui/widgets/emptynotice.h"

#include <QCoreApplication>

namespace floorwalker {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Listens", text);
}

void tellError(EmptyNotice &notice, const Error &error)
{
    const ErrorText text = errorText(error);
    notice.setNotice(Icon::Warning, text.sentence, text.nextStep, words(QT_TRANSLATE_NOOP("Listens", "Try Again")));
}

} // namespace

void tellWhyNoRecording(EmptyNotice &notice, const RecordingItems &recordings)
{
    using State = SearchItems::State;
    switch (recordings.state()) {
    case State::Idle:
    case State::Running:
    case State::Pausing:
        notice.setNotice(Icon::Clock, words(QT_TRANSLATE_NOOP("Listens", "Asking the server…")), {});
        break;
    case State::Interrupted:
        tellError(notice, *recordings.error());
        break;
    case State::Paused:
    case State::Cancelled:
        notice.setNotice(Icon::Empty, words(QT_TRANSLATE_NOOP("Listens", "No recording was found before the search was stopped.")), {},
                         words(QT_TRANSLATE_NOOP("Listens", "Ask Again")));
        break;
    case State::Done:
        notice.setNotice(Icon::Empty, words(QT_TRANSLATE_NOOP("Listens", "No recording was made in this time.")),
                         emptyListText(QStringLiteral("cmi/callRecordings")).nextStep);
        break;
    }
}

void tellWhyNobody(EmptyNotice &notice, const LatestListens &latest)
{
    const QString soFar = words(QT_TRANSLATE_NOOP("Listens", "Nobody has listened so far as the logs are read."));
    if (latest.isWhole())
        notice.setNotice(Icon::Empty,
                         QCoreApplication::translate("Listens", "Nobody has listened to the %n recording(s) of this time.", nullptr,
                                                     latest.recordings()),
                         {});
    else if (latest.error() && latest.read() == 0)
        tellError(notice, *latest.error());
    else if (latest.state() == LatestListens::State::Stopped)
        notice.setNotice(Icon::Empty, soFar, latest.progressText(), words(QT_TRANSLATE_NOOP("Listens", "Go On")));
    else
        notice.setNotice(Icon::Clock, soFar, latest.progressText());
}

} // namespace floorwalker
