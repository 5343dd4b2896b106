// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace floorwalker {

using ZipContents = QMap<QString, QByteArray>; //!< by the names of the parts

//! Writes a zip file; with a password its parts are encrypted.
bool writeZip(const QString &path, const ZipContents &parts, const QByteArray &password = {});

//! A workbook of one sheet, "Rows", with these rows as they stand inside <sheetData>. Parts that are
//! given besides replace the ordinary ones; an empty one is left out.
ZipContents workbook(const QByteArray &rows, const ZipContents &besides = {});

} // namespace floorwalker
