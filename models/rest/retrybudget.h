// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace floorwalker {

//! How many retries are fair: each costs a token, ten successes earn one. In an outage nothing is
//! earned, so the extra load ends at the few tokens there were.
class RetryBudget
{
public:
    bool take();
    void succeeded();

private:
    static constexpr double full = 3; //!< lets one person's question be tried three times from the start
    static constexpr double earned = 0.1;
    double m_tokens = full;
};

} // namespace floorwalker
