// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main/page.h"

namespace floorwalker {

Page::Page(QWidget *parent)
    : QWidget(parent)
{
}

std::optional<Freshness> Page::freshness() const
{
    return {};
}

bool Page::reveal(const QString &)
{
    return false;
}

} // namespace floorwalker
