// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/conversation/resources.h"

#include "app/demo/conversation/answers.h"

namespace demo::conversation {

CloudPaths::Handle plain(std::function<Reply(const CloudVisit &)> handle)
{
    return [handle = std::move(handle)](CloudVisit &visit) { return visit.query.isFaulty() ? refused(visit.query) : handle(visit); };
}

} // namespace demo::conversation
