// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

class QAction;

namespace floorwalker {

//! A line to filter by: search sign, clear button, and Escape clears it before it does anything else.
class FilterField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit FilterField(const QString &hint, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace floorwalker
