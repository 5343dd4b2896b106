// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/freshness.h"

#include <QWidget>

namespace floorwalker {

//! One tab of a TabbedPage; looked at and left as it comes into and goes out of view.
class TabPart : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void setLookedAt(bool isLookedAt) = 0;
    virtual void refresh() = 0;
    virtual void takeFocus() = 0;
    virtual void find() = 0; //!< to its filter
    virtual void exportShown() = 0;
    virtual Freshness freshness() const = 0;
    virtual void addButton(QWidget *button) = 0;

signals:
    void changed(); //!< what can be done here, or the freshness
};

} // namespace floorwalker
