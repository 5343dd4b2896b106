// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/ids.h"

#include <algorithm>

namespace floorwalker {

bool looksLikeServerId(QStringView text)
{
    return text.size() == 32 && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'F');
    });
}

} // namespace floorwalker
