// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/freshness.h"

namespace floorwalker {

class EmptyNotice;

//! Says why there is nothing to show: refused, not answered yet, or empty. nothing: what an
//! ordinary emptiness is called; without it the resource's right may be missing.
void tellWhyEmpty(EmptyNotice &notice, const Freshness &freshness, const QString &resource,
                  const QString &nothing = {});

} // namespace floorwalker
