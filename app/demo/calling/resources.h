// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/cloud/cloudmanners.h"
#include "app/demo/cloud/cloudpaths.h"

namespace demo::calling {

class Numbers;
class Switchboard;

void addNumbers(CloudPaths &paths, Numbers &numbers, const QString &signing, const CloudManners &manners);
void addQueries(CloudPaths &paths, const CloudManners &manners);
void addCalls(CloudPaths &paths, Switchboard &board, const CloudManners &manners);
void addConferences(CloudPaths &paths, Switchboard &board, const CloudManners &manners);

} // namespace demo::calling
