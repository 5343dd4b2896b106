// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/readingview.h"

#include "ui/widgets/closeddocument.h"

namespace floorwalker {

ReadingView::ReadingView(QWidget *parent)
    : QTextBrowser(parent)
{
    setDocument(new ClosedDocument(this));
    setFrameShape(NoFrame);
    setOpenLinks(false);
    setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false); // the panel's ground
    connect(this, &QTextBrowser::anchorClicked, this, &ReadingView::linkChosen);
    connect(this, qOverload<const QUrl &>(&QTextBrowser::highlighted), this, &ReadingView::linkPointedAt);
}

void ReadingView::doSetSource(const QUrl &, QTextDocument::ResourceType) { }

} // namespace floorwalker
