// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/noticebar.h"

namespace floorwalker {

NoticeBar::NoticeBar(QWidget *parent)
    : SoftBar(Severity::None, parent)
{
}

} // namespace floorwalker
