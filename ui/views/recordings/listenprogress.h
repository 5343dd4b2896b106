// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPushButton;

namespace floorwalker {

class LatestListens;
class NoticeBar;
class ProgressLine;

//! How many listen logs are read, what stops that, and why what is told may not be all. Hidden once all
//! are read.
class ListenProgress final : public QWidget
{
    Q_OBJECT

public:
    explicit ListenProgress(LatestListens &latest, QWidget *parent = nullptr);

private:
    void refresh();
    QString words() const;

    LatestListens &m_latest;
    QPushButton *m_stop;
    ProgressLine *m_progress;
    NoticeBar *m_incomplete;
};

} // namespace floorwalker
