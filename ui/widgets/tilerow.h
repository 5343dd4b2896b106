// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace floorwalker {

//! Tiles side by side in equal widths; in rows of equal length where the window is narrow.
class TileRow final : public QWidget
{
    Q_OBJECT

public:
    explicit TileRow(QWidget *parent = nullptr);

    void addTile(QWidget *tile); //!< takes ownership

protected:
    bool event(QEvent *event) override;
};

} // namespace floorwalker
