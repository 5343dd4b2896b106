// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QRegion>
#include <QTimer>

class QTableView;

namespace floorwalker {

//! Repaints what has changed in a table until its highlight has faded, then rests.
class ChangeFader final : public QObject
{
    Q_OBJECT

public:
    explicit ChangeFader(QTableView *view);

    void add(const QRect &changed);
    void addAll(); //!< rows have moved: whatever is fading is somewhere else now
    void scroll(int dx, int dy) { m_region.translate(dx, dy); }

    bool isRunning() const { return m_timer.isActive(); }

private:
    void step();

    QTableView *m_view;
    QRegion m_region;
    QElapsedTimer m_sinceLast;
    QTimer m_timer;
};

} // namespace floorwalker
