// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/itemlayout.h"

namespace floorwalker {

//! Equal columns, as many as the widest item allows, each row as high as its highest item.
class TileLayout final : public ItemLayout
{
    Q_OBJECT

public:
    explicit TileLayout(QWidget *parent);

    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    QList<QLayoutItem *> shownItems() const;
    QSize cell(const QList<QLayoutItem *> &items) const;
    int columns(const QList<QLayoutItem *> &items, int width) const;
};

} // namespace floorwalker
