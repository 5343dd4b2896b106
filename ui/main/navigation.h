// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/main/view.h"

#include <QListWidget>

namespace floorwalker {

//! The list of views at the left.
class Navigation final : public QListWidget
{
    Q_OBJECT

public:
    explicit Navigation(const QList<View> &views, QWidget *parent = nullptr);

    void setCurrent(int view);
    void setWaiting(int view, int count); //!< so many things there wait for a person; 0: none
    QSize sizeHint() const override;

signals:
    void viewChosen(int view);
    void viewEntered(); //!< by Enter or a click: one wants to be in the view, not at its name

protected:
    void changeEvent(QEvent *event) override;

private:
    void fit();
};

} // namespace floorwalker
