// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace floorwalker {

class LatestListens;
class NoticeBar;
class TextLabel;

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
    TextLabel *m_words;
    QProgressBar *m_bar;
    QPushButton *m_stop;
    QWidget *m_line;
    NoticeBar *m_incomplete;
};

} // namespace floorwalker
