// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/recordings/latestlistenstable.h"

#include "models/items/recordingitems.h"
#include "models/wording/errortext.h"
#include "ui/main/workplace.h"
#include "ui/views/recordings/whynolistens.h"
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
        tellWhyNoRecording(*view().emptyNotice(), m_recordings);
    else
        tellWhyNobody(*view().emptyNotice(), m_latest);
}

} // namespace floorwalker
