// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QApplication>
#include <QMap>

namespace floorwalker::bench {

//! The application of the bench: knows what each event costs the main thread, if asked to; weighing
//! is not free itself.
class WatchedApplication final : public QApplication
{
    Q_OBJECT

public:
    using QApplication::QApplication;

    void weigh() { m_isWeighing = true; }
    bool notify(QObject *receiver, QEvent *event) override;
    QMap<QString, double> takeCosts() { return std::exchange(m_costs, {}); } //!< ms by receiver and event

private:
    bool m_isWeighing = false;
    bool m_isInside = false;
    QMap<QString, double> m_costs;
};

//! The CPU time of each turn of this thread's event loop: from one waking to the next. What it
//! waits in between costs nothing.
class TurnWatch final : public QObject
{
public:
    TurnWatch();

    void begin(); //!< forgets what was
    double longestMs() const { return m_longest; }
    int turns() const { return m_turns; }
    QString longestTurn() const; //!< what it was spent on, the dearest first

private:
    void mark();

    double m_last = 0;
    double m_longest = 0;
    int m_turns = 0;
    QMap<QString, double> m_costs; //!< of the longest turn
};

} // namespace floorwalker::bench
