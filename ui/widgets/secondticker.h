// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QTimer>

#include <functional>

class QTableView;

namespace floorwalker {

//! Repaints the columns of a table that show running spans, at each full second of the server's
//! clock, and only while they can be seen: an idle window does not wake up.
class SecondTicker final : public QObject
{
    Q_OBJECT

public:
    SecondTicker(QTableView *view, std::function<qint64()> serverNow);

    void setColumns(const QList<int> &columns);
    void update(); //!< starts or stops; called whenever visibility or rows have changed
    void repaint();

    bool isRunning() const { return m_timer.isActive(); }

private:
    QTableView *m_view;
    std::function<qint64()> m_serverNow;
    QList<int> m_columns;
    QTimer m_timer;
};

} // namespace floorwalker
