// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/figure.h"

#include "models/records/contactpro/contactreader.h"
#include "models/search/contactset.h"

namespace floorwalker::bench {

ContactSet setOf(const ContactPage &page);

//! P3: what each of them takes, with its place in the table.
Figure keptFigure(const ContactSet &contacts, int count);

} // namespace floorwalker::bench
