// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rest/retrybudget.h"

#include <algorithm>

namespace floorwalker {

bool RetryBudget::take()
{
    if (m_tokens < 1)
        return false;
    m_tokens -= 1;
    return true;
}

void RetryBudget::succeeded()
{
    m_tokens = std::min(full, m_tokens + earned);
}

} // namespace floorwalker
