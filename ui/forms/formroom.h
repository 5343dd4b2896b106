// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

namespace floorwalker {

//! Where a form stands that may be higher than its place: scrolls up and down, never sideways, and
//! is never narrower than the form can be. Paints no ground of its own.
class FormRoom final : public QScrollArea
{
    Q_OBJECT

public:
    explicit FormRoom(QWidget *form, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace floorwalker
