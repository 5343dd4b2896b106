// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace floorwalker {

class SearchItems;
class NoticeBar;
class TextLabel;

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
    TextLabel *m_words;
    QProgressBar *m_bar;
    QPushButton *m_pause;
    QPushButton *m_cancel;
    QWidget *m_line;
    NoticeBar *m_incomplete;
};

} // namespace floorwalker
