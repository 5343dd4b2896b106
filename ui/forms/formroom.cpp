// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/formroom.h"

#include <QEvent>
#include <QStyle>

namespace floorwalker {

FormRoom::FormRoom(QWidget *form, QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(form);
    for (QWidget *ground : {form, viewport()})
        ground->setAutoFillBackground(false);
    form->installEventFilter(this);
}

QSize FormRoom::minimumSizeHint() const
{
    QSize size = QScrollArea::minimumSizeHint();
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    size.setWidth(widget()->minimumSizeHint().width() + bar);
    return size;
}

//! Another scale of text makes the form wider, and its place with it.
bool FormRoom::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace floorwalker
