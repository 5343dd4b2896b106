// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/main/page.h"

#include <functional>

class QAction;
class QKeySequence;
class QTabWidget;

namespace floorwalker {

class TabPart;

//! A page of tabs. While it is shown, the tab on top is looked at, and what is asked of the page is
//! asked of that tab.
class TabbedPage : public Page
{
    Q_OBJECT

public:
    using Page::Page;

    void enter() override;
    void leave() override;
    void takeFocus() override;
    std::optional<Freshness> freshness() const override;
    void find() override;
    void refresh() override;

protected:
    void makeTabs(const QString &name);
    TabPart *current() const;
    //! part: where its button stands, if it has one; null: nowhere.
    QAction *addAction(TabPart *part, const QString &text, const QString &onButton, const QKeySequence &keys,
                       const std::function<void()> &run);
    virtual void refreshActions() = 0; //!< another tab is on top, or what can be done in it is other

    QTabWidget *m_tabs = nullptr; //!< null: the profile is not connected to what the page shows
    TabPart *m_lookedAt = nullptr;

private:
    void look();

    bool m_isEntered = false;
};

} // namespace floorwalker
