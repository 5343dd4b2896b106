// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/recordings/latestlistenstable.h"

#include "models/items/recordingitems.h"
#include "models/wording/errortext.h"
#include "ui/main/workplace.h"
#include "ui/widgets/emptynotice.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/tableview.h"

namespace floorwalker {

LatestListensTable::LatestListensTable(RecordingItems &recordings, const Workplace &workplace, QWidget *parent)
    : PanelTable(tr("Latest listens"), recordings.latest().table(), workplace, parent)
    , m_recordings(recordings)
    , m_latest(recordings.latest())
{
    for (int column = 0; column < m_latest.table().columnCount(); ++column)
        view().setColumnHidden(column, !m_latest.table().isUsual(column));
    trouble().setAction(tr("Try Again"));
    connect(&trouble(), &ErrorBar::actionTriggered, &m_latest, &LatestListens::goOn);
    connect(view().emptyNotice(), &EmptyNotice::actionTriggered, this, &LatestListensTable::act);
    connect(view().selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LatestListensTable::currentIdChanged);
    connect(&m_latest, &LatestListens::changed, this, &LatestListensTable::refresh);
    connect(&recordings, &SearchItems::changed, this, &LatestListensTable::refresh);
    refresh();
}

QString LatestListensTable::filterText() const
{
    return filter().text();
}

void LatestListensTable::refresh()
{
    const Freshness freshness = m_latest.freshness();
    const QString since = freshness.answeredAt
        ? m_workplace.businessDay.local(*freshness.answeredAt).time().toString(QStringLiteral("HH:mm:ss"))
        : QString();
    view().setStale(freshness.isStale);
    //: Rows stand, but reading them again has failed: since when they are old, and why
    showTrouble(freshness.isStale ? &*freshness.error : nullptr,
                freshness.isStale ? tr("Stale since %1: %2").arg(since, errorText(*freshness.error).sentence) : QString());
    //: Over a table of who listened: only recordings made in the time chosen count, and their logs are
    //: as old as the oldest
    panel().setNote(since.isEmpty() ? tr("of recordings made in this time")
                                    : tr("of recordings made in this time · logs read since %1").arg(since));
    refreshCount();
    if (m_model.rowCount() == 0)
        refreshNotice();
}

void LatestListensTable::act()
{
    if (m_model.hiddenRows() > 0)
        filter().clear();
    else if (m_recordings.state() == SearchItems::State::Interrupted)
        m_recordings.resume();
    else if (m_latest.recordings() == 0)
        emit askWanted();
    else
        m_latest.goOn();
}

void LatestListensTable::refreshNotice()
{
    if (m_model.hiddenRows() > 0)
        view().emptyNotice()->setNotice(Icon::Filter, tr("No listen holds “%1”.").arg(filter().text()), {}, tr("Clear Filter"));
    else if (m_latest.recordings() == 0)
        tellWhyNoRecording();
    else
        tellWhyNobody();
}

void LatestListensTable::tellWhyNoRecording()
{
    EmptyNotice &notice = *view().emptyNotice();
    switch (m_recordings.state()) {
    case SearchItems::State::Idle:
    case SearchItems::State::Running:
    case SearchItems::State::Pausing:
        notice.setNotice(Icon::Clock, tr("Asking the server…"), {});
        break;
    case SearchItems::State::Interrupted: {
        const ErrorText text = errorText(*m_recordings.error());
        notice.setNotice(Icon::Warning, text.sentence, text.nextStep, tr("Try Again"));
        break;
    }
    case SearchItems::State::Paused:
    case SearchItems::State::Cancelled:
        notice.setNotice(Icon::Empty, tr("No recording was found before the search was stopped."), {}, tr("Ask Again"));
        break;
    case SearchItems::State::Done:
        notice.setNotice(Icon::Empty, tr("No recording was made in this time."),
                         emptyListText(QStringLiteral("cmi/callRecordings")).nextStep);
        break;
    }
}

void LatestListensTable::tellWhyNobody()
{
    EmptyNotice &notice = *view().emptyNotice();
    if (m_latest.isWhole()) {
        notice.setNotice(Icon::Empty, tr("Nobody has listened to the %n recording(s) of this time.", nullptr, m_latest.recordings()), {});
    } else if (m_latest.error() && m_latest.read() == 0) {
        const ErrorText text = errorText(*m_latest.error());
        notice.setNotice(Icon::Warning, text.sentence, text.nextStep, tr("Try Again"));
    } else if (m_latest.state() == LatestListens::State::Stopped) {
        notice.setNotice(Icon::Empty, tr("Nobody has listened so far as the logs are read."), m_latest.progressText(), tr("Go On"));
    } else {
        notice.setNotice(Icon::Clock, tr("Nobody has listened so far as the logs are read."), m_latest.progressText());
    }
}

} // namespace floorwalker
