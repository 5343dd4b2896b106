// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace floorwalker {

class CountBars;
class EmptyNotice;
class Panel;
class StaleBanner;
class NoticeBar;
class TrendChart;
struct IntervalCounts;
struct Tally;
struct Workplace;

//! The recordings of a time by the time they were made, and who listened to them and why, as far as their
//! logs are read. Counted from all that is found, whatever a table's filter hides.
class RecordingCharts final : public QWidget
{
    Q_OBJECT

public:
    explicit RecordingCharts(const Workplace &workplace, QWidget *parent = nullptr);

    void takeFocus(); //!< the chart takes it: its points are told by the arrow keys

signals:
    void askWanted(); //!< for the recordings once more

private:
    //! Bars with what is said where there are none.
    struct Bars {
        Panel *panel;
        CountBars *bars;
        EmptyNotice *notice;
    };

    QWidget *makeBody();
    Bars makeBars(const QString &title);
    void act(); //!< what a notice offers
    void refresh();
    void refreshStale();
    void refreshRecordings();
    void refreshListens();
    void showTally(const Bars &shown, const Tally &tally, const QString &nameless);
    QString intervalText(const IntervalCounts &counts) const;

    const Workplace &m_workplace;
    StaleBanner *m_stale;
    NoticeBar *m_staleListens;
    Panel *m_panel;
    TrendChart *m_chart;
    EmptyNotice *m_notice;
    Bars m_reviewers;
    Bars m_reasons;
    bool m_isDue = true;

protected:
    void showEvent(QShowEvent *event) override;
};

} // namespace floorwalker
