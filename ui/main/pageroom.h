// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QScrollArea>

namespace floorwalker {

class Page;

//! Where the window is too small for the text the page scrolls, and what takes the focus without
//! being seen comes into view.
class PageRoom final : public QScrollArea
{
    Q_OBJECT

public:
    explicit PageRoom(Page *page, QWidget *parent = nullptr);

private:
    void reveal(const QPointer<QWidget> &focused);
};

} // namespace floorwalker
