// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main/pageroom.h"

#include "ui/main/page.h"

#include <QApplication>

namespace floorwalker {

PageRoom::PageRoom(Page *page, QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setWidget(page);
    // Queued: what was hidden until now has its place only after the layout.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && widget()->isAncestorOf(now))
            QMetaObject::invokeMethod(this, [this, now = QPointer(now)] { reveal(now); }, Qt::QueuedConnection);
    });
}

void PageRoom::reveal(const QPointer<QWidget> &focused)
{
    // One that is seen in part stays: a table taller than the room would jump at every click.
    if (focused && focused->isVisible() && focused->visibleRegion().isEmpty())
        ensureWidgetVisible(focused);
}

} // namespace floorwalker
