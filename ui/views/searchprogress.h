// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPushButton;

namespace floorwalker {

class SearchItems;
class NoticeBar;
class ProgressLine;

//! How far a search is, what stops it, and why what it found may not be all.
class SearchProgress final : public QWidget
{
    Q_OBJECT

public:
    explicit SearchProgress(SearchItems &items, QWidget *parent = nullptr);

private:
    void refresh();
    QString words() const;

    SearchItems &m_items;
    QPushButton *m_pause;
    QPushButton *m_cancel;
    ProgressLine *m_progress;
    NoticeBar *m_incomplete;
};

} // namespace floorwalker
