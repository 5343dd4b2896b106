// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"

#include <QStringList>

namespace floorwalker {

//! Rows of texts under their titles, as a workbook where the path ends so, else as CSV. Errors: Storage.
Result<Done> writeRowFile(const QString &path, const QStringList &titles, const QList<QStringList> &rows);

} // namespace floorwalker
