// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/itemlayout.h"

namespace floorwalker {

//! Items one after the other, as words on a page: a new line begins where the next one does not fit.
//! However many there are, they ask for no more width than the widest.
class ChipLayout final : public ItemLayout
{
    Q_OBJECT

public:
    explicit ChipLayout(QWidget *parent);

    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    //! Where each item stands, from left to right, in lines of that width; the last line's foot.
    int places(int width, QList<QRect> *places) const;
};

} // namespace floorwalker
