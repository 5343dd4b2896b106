// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/desk/remarkdrafts.h"

namespace floorwalker {

RemarkDrafts::RemarkDrafts(const QString &path, QObject *parent)
    : QObject(parent)
    , m_drafts(QStringLiteral("drafts"), path, [this] { emit changed(); })
{
}

} // namespace floorwalker
