// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/cloud/cloudpaths.h"

namespace demo::conversation {

class Desk;

void addApps(CloudPaths &paths, Desk &desk);

inline QByteArray project(const QByteArray &path)
{
    return "/conversation/v1/projects/{}" + path;
}

} // namespace demo::conversation
