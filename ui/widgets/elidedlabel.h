// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/textlabel.h"

namespace floorwalker {

//! One line that gives way: cut with an ellipsis where it is narrow, and then whole in its tool tip.
class ElidedLabel final : public TextLabel
{
    Q_OBJECT

public:
    using TextLabel::TextLabel;

    bool isElided() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace floorwalker
