// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>

class QPushButton;

namespace floorwalker {

//! A button for an action: its tool tip, and whether it can be pressed follow. words: where the page
//! says already what the action's whole text does.
QPushButton *actionButton(QAction &action, const QString &words = {});

//! On the page itself: its key works while the page is shown, and the palette finds it there.
QAction *addPageAction(QWidget &page, const QString &text, const QKeySequence &keys);

template<typename View>
QAction *addPageAction(View &page, const QString &text, const QKeySequence &keys, void (View::*run)())
{
    QAction *action = addPageAction(page, text, keys);
    QObject::connect(action, &QAction::triggered, &page, run);
    return action;
}

} // namespace floorwalker
