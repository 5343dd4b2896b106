// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/cloud/cloudpaths.h"

namespace demo::calling {

class Numbers;

void addNumbers(CloudPaths &paths, Numbers &numbers, const QString &application);

} // namespace demo::calling
