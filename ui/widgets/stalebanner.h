// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/softbar.h"

class QTime;

namespace floorwalker {

//! "Stale since hh:mm:ss" over values that are no longer live.
class StaleBanner final : public SoftBar
{
    Q_OBJECT

public:
    explicit StaleBanner(QWidget *parent = nullptr);

    //! since is local to the profile's zone. The reason is a whole sentence or nothing.
    void showSince(const QTime &since, const QString &reason = {});
    void clear();
};

} // namespace floorwalker
