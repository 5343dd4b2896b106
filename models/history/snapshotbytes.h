// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/history/desksnapshot.h"
#include "models/records/contactpro/fieldspellings.h"

#include <QByteArray>

namespace floorwalker {

//! A snapshot as the raw JSON it came in, compressed; read again by the decoders of the wire, so it
//! survives a new version of us.
QByteArray toBytes(const DeskSnapshot &snapshot);
Result<DeskSnapshot> snapshotFromBytes(const QByteArray &bytes, const FieldSpellings &spellings);

} // namespace floorwalker
