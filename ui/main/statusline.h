// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/freshness.h"

#include <QTimer>
#include <QWidget>

class QToolButton;

namespace floorwalker {

class ElidedLabel;
class Page;
class StatusLabel;
class TextLabel;
struct Workplace;

//! The line at the foot: is it live, how old is the data, how many requests of the budget, whose
//! clock is how far off, what went wrong last, who is signed in.
class StatusLine final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setWorkplace(const Workplace *workplace);
    void setPage(const Page *page); //!< the one that is shown: the age of its own data counts

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    Freshness freshness() const;
    void refreshState();
    void refreshError();
    void copyDetails() const;

    const Workplace *m_workplace = nullptr;
    const Page *m_page = nullptr;
    StatusLabel *m_state;
    TextLabel *m_budget;
    TextLabel *m_clock;
    ElidedLabel *m_error;
    QToolButton *m_copy;
    TextLabel *m_user;
    QTimer m_everySecond;
};

} // namespace floorwalker
