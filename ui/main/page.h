// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/freshness.h"

#include <QWidget>

namespace floorwalker {

//! One page of the main window. Made when it is first shown; entered and left as it comes into and
//! goes out of view (minimising the window is not leaving).
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(QWidget *parent = nullptr);

    virtual void enter() { } //!< acquires what it shows
    virtual void leave() { } //!< lets go of what only it needs
    virtual void takeFocus() { } //!< where one starts
    virtual std::optional<Freshness> freshness() const; //!< of its own data; nothing where that is the floor's
    virtual void find() { } //!< Ctrl+F: to its filter
    virtual void refresh() { } //!< F5: asks anew for what only it shows

    //! Shows the object of that id, if the page has it. False: it does not.
    virtual bool reveal(const QString &id);

signals:
    //! Asks for another page, by its view's id, and an object on it.
    void linkActivated(const QString &view, const QString &id);
    void cloudsWanted(); //!< asks for the fields that connect the profile to a cloud
};

} // namespace floorwalker
