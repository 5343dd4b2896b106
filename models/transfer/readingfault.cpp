// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/transfer/readingfault.h"

namespace floorwalker {

Error ReadingFault::damaged()
{
    return of(tr("The workbook is damaged. Open it in a spreadsheet program and save it as XLSX again."));
}

} // namespace floorwalker
