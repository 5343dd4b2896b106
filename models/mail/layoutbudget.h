// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace floorwalker {

//! How much of a mail's HTML may be written so that a window lays it out without a pause. Weights are
//! about microseconds of QTextDocument 6.4, measured on one desktop core.
class LayoutBudget {
public:
    static constexpr int whole = 40'000;
    static constexpr int ofBreak = 6;
    static constexpr int ofBlock = 40;
    static constexpr int ofLink = 60;
    static constexpr int ofCell = 100;
    static constexpr int ofTable = 300;

    bool isSpent() const { return m_left <= 0; }
    void spend(int weight) { m_left -= weight; }
    QStringView fitting(QStringView text); //!< as much of its beginning as there is budget for, spent now

private:
    int m_left = whole;
};

} // namespace floorwalker
