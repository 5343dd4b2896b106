// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/recordings/recordingcharts.h"

#include "models/figures/intervalcounts.h"
#include "models/figures/listentally.h"
#include "models/items/recordingitems.h"
#include "models/wording/errortext.h"
#include "ui/charts/countbars.h"
#include "ui/charts/trendchart.h"
#include "ui/main/workplace.h"
#include "ui/theme/theme.h"
#include "ui/views/recordings/listenprogress.h"
#include "ui/views/recordings/whynolistens.h"
#include "ui/views/searchprogress.h"
#include "ui/widgets/emptynotice.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/stalebanner.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>

namespace floorwalker {

namespace {

constexpr int barsShown = 10; //!< of each kind; the others are one
constexpr int chartMargin = 8;

double ms(Instant moment)
{
    return double(moment.time_since_epoch().count());
}

} // namespace

RecordingCharts::RecordingCharts(const Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_stale(new StaleBanner)
    , m_staleListens(new NoticeBar)
    , m_panel(new Panel(tr("Recordings by time")))
    , m_chart(new TrendChart(workplace.businessDay.zone()))
    , m_notice(new EmptyNotice(m_chart))
    , m_reviewers(makeBars(tr("Listens by reviewer")))
    , m_reasons(makeBars(tr("Listens by reason")))
{
    m_panel->setBody(m_chart, chartMargin);
    auto *room = new QScrollArea; // large text in a small window
    room->setFocusPolicy(Qt::NoFocus); // it follows whoever has the focus in it
    room->setFrameShape(QFrame::NoFrame);
    room->setWidgetResizable(true);
    room->setWidget(makeBody());
    room->widget()->setAutoFillBackground(false); // the page's ground
    room->viewport()->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, panelGap, 0, 0);
    layout->addWidget(room);
    for (const EmptyNotice *notice : {m_notice, m_reviewers.notice, m_reasons.notice})
        connect(notice, &EmptyNotice::actionTriggered, this, &RecordingCharts::act);
    connect(&workplace.recordings, &SearchItems::changed, this, &RecordingCharts::refresh);
    connect(&workplace.recordings.latest(), &LatestListens::changed, this, &RecordingCharts::refresh);
}

QWidget *RecordingCharts::makeBody()
{
    auto *bars = new QHBoxLayout;
    bars->setSpacing(panelGap);
    bars->addWidget(m_reviewers.panel);
    bars->addWidget(m_reasons.panel);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(panelGap);
    column->addWidget(m_stale);
    column->addWidget(m_staleListens);
    column->addWidget(new SearchProgress(m_workplace.recordings));
    column->addWidget(new ListenProgress(m_workplace.recordings.latest()));
    column->addWidget(m_panel, 1);
    column->addLayout(bars, 1);
    return body;
}

RecordingCharts::Bars RecordingCharts::makeBars(const QString &title)
{
    auto *bars = new CountBars;
    bars->setAccessibleName(title);
    auto *room = new QWidget;
    auto *column = new QVBoxLayout(room);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(bars);
    column->addStretch();
    auto *panel = new Panel(title);
    panel->setBody(room, panelGap);
    return {panel, bars, new EmptyNotice(room)};
}

void RecordingCharts::takeFocus()
{
    m_chart->takeFocus();
}

void RecordingCharts::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isDue)
        refresh();
}

void RecordingCharts::act()
{
    RecordingItems &recordings = m_workplace.recordings;
    if (recordings.state() == SearchItems::State::Interrupted)
        recordings.resume();
    else if (recordings.latest().recordings() == 0)
        emit askWanted();
    else
        recordings.latest().goOn();
}

//! Nobody counts for a page that is not seen.
void RecordingCharts::refresh()
{
    m_isDue = !isVisible();
    if (m_isDue)
        return;
    refreshStale();
    refreshRecordings();
    refreshListens();
}

void RecordingCharts::refreshStale()
{
    const Freshness recordings = m_workplace.recordings.isLive() ? m_workplace.recordings.freshness() : Freshness();
    if (recordings.isStale && recordings.answeredAt)
        m_stale->showSince(m_workplace.businessDay.local(*recordings.answeredAt).time(),
                           recordings.error ? errorText(*recordings.error).sentence : QString());
    else
        m_stale->clear();
    m_chart->setStale(recordings.isStale);

    const Freshness listens = m_workplace.recordings.latest().freshness();
    m_staleListens->tell(listens.isStale
                             ? tr("Listens are stale since %1: %2")
                                   .arg(m_workplace.businessDay.local(*listens.answeredAt).time().toString(QStringLiteral("HH:mm:ss")),
                                        errorText(*listens.error).sentence)
                             : QString());
    for (CountBars *bars : {m_reviewers.bars, m_reasons.bars})
        bars->setStale(listens.isStale);
}

QString RecordingCharts::intervalText(const IntervalCounts &counts) const
{
    switch (counts.interval) {
    case CountInterval::Quarter: return tr("by quarter hour");
    case CountInterval::Hour: return tr("by hour");
    case CountInterval::Day: break;
    }
    return tr("by business day");
}

void RecordingCharts::refreshRecordings()
{
    const RecordingItems &recordings = m_workplace.recordings;
    const IntervalCounts counts = recordings.perInterval();
    const bool isEmpty = counts.total() == 0;
    m_notice->setVisible(isEmpty);
    if (isEmpty)
        tellWhyNoRecording(*m_notice, recordings);
    m_panel->setCount(QLocale().toString(counts.total()));
    const QString interval = intervalText(counts);
    m_panel->setNote(counts.outside == 0 ? interval
                                         //: After "by hour": recordings whose time is unknown or not of the time chosen
                                         : tr("%1 · %n outside this time", nullptr, int(counts.outside)).arg(interval));

    Trend trend;
    trend.name = tr("Recordings %1").arg(interval);
    trend.first.name = tr("Recordings");
    trend.isStepped = true;
    trend.endsNow = false; // but with the interval of now
    trend.timeFormat = counts.interval == CountInterval::Quarter ? QStringLiteral("HH:mm")
        : counts.interval == CountInterval::Hour                 ? QStringLiteral("yyyy-MM-dd HH:mm")
                                                            : QStringLiteral("yyyy-MM-dd");
    if (!isEmpty && !counts.intervals.isEmpty()) {
        for (const IntervalCount &one : counts.intervals)
            trend.first.points.append({ms(one.range.begin), double(one.count)});
        trend.range = {qint64(ms(counts.intervals.constFirst().range.begin)), qint64(ms(counts.intervals.constLast().range.end))};
    }
    m_chart->setTrend(trend);
}

void RecordingCharts::refreshListens()
{
    const LatestListens &latest = m_workplace.recordings.latest();
    const QList<ListenLogEntry> listens = latest.entries();
    //: Where nobody knows who listened to a recording
    showTally(m_reviewers, listensByReviewer(listens, barsShown), tr("unknown"));
    showTally(m_reasons, listensByReason(listens, barsShown), tr("no reason"));
}

void RecordingCharts::showTally(const Bars &shown, const Tally &tally, const QString &nameless)
{
    const LatestListens &latest = m_workplace.recordings.latest();
    QList<CountBars::Bar> bars;
    for (const Tally::Line &line : tally.lines)
        bars.append({line.name.isEmpty() ? nameless : line.name, line.count});
    if (tally.otherKinds > 0)
        //: The bar after those of the ten most frequent reviewers, or reasons
        bars.append({tr("%n other(s)", nullptr, tally.otherKinds), tally.others, true});
    shown.bars->setBars(bars);
    shown.panel->setCount(QLocale().toString(tally.total()));
    //: How many listen logs a count of listens is made of
    shown.panel->setNote(latest.isWhole() ? QString()
                                          : tr("so far: %1 of %2 logs read").arg(QLocale().toString(latest.read()),
                                                                                 QLocale().toString(latest.recordings())));
    shown.notice->setVisible(bars.isEmpty());
    if (!bars.isEmpty())
        return;
    if (latest.recordings() == 0)
        tellWhyNoRecording(*shown.notice, m_workplace.recordings);
    else
        tellWhyNobody(*shown.notice, latest);
}

} // namespace floorwalker
