// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/views/exportdialog.h"

namespace floorwalker {

class TableView;
struct Workplace;

//! The contacts found, as the view shows them.
ExportOffer contactOffer(const Workplace &workplace, const TableView &view, const QString &filter);

} // namespace floorwalker
