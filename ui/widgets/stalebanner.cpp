// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/stalebanner.h"

#include <QTime>

namespace floorwalker {

StaleBanner::StaleBanner(QWidget *parent)
    : SoftBar(Severity::Warning, parent)
{
}

void StaleBanner::showSince(const QTime &since, const QString &reason)
{
    const QString time = since.toString(u"HH:mm:ss");
    setText(reason.isEmpty() ? tr("Stale since %1").arg(time)
                             //: A time and a sentence why
                             : tr("Stale since %1. %2").arg(time, reason));
}

void StaleBanner::clear()
{
    setText({});
}

} // namespace floorwalker
