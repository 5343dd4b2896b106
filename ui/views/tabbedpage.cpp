// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/tabbedpage.h"

#include "ui/views/actionbutton.h"
#include "ui/views/tabpart.h"

#include <QAction>
#include <QPushButton>
#include <QTabWidget>

namespace floorwalker {

void TabbedPage::makeTabs(const QString &name)
{
    m_tabs = new QTabWidget;
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(name);
    connect(m_tabs, &QTabWidget::currentChanged, this, &TabbedPage::look);
}

QAction *TabbedPage::addAction(TabPart *part, const QString &text, const QString &onButton, const QKeySequence &keys,
                               const std::function<void()> &run)
{
    QAction *action = addPageAction(*this, text, keys);
    connect(action, &QAction::triggered, this, run);
    if (part && !onButton.isEmpty())
        part->addButton(actionButton(*action, onButton));
    return action;
}

TabPart *TabbedPage::current() const
{
    return m_tabs ? static_cast<TabPart *>(m_tabs->currentWidget()) : nullptr;
}

void TabbedPage::look()
{
    TabPart *part = m_isEntered ? current() : nullptr;
    if (m_lookedAt != part) {
        if (m_lookedAt)
            m_lookedAt->setLookedAt(false);
        m_lookedAt = part;
        if (part)
            part->setLookedAt(true);
    }
    if (m_isEntered && part)
        refreshActions();
}

void TabbedPage::enter()
{
    m_isEntered = true;
    look();
}

void TabbedPage::leave()
{
    m_isEntered = false;
    look();
}

void TabbedPage::takeFocus()
{
    if (TabPart *part = current())
        part->takeFocus();
}

std::optional<Freshness> TabbedPage::freshness() const
{
    const TabPart *part = current();
    return part ? std::optional(part->freshness()) : std::nullopt;
}

void TabbedPage::find()
{
    if (TabPart *part = current())
        part->find();
}

void TabbedPage::refresh()
{
    if (TabPart *part = current())
        part->refresh();
}

} // namespace floorwalker
