// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/feedneed.h"
#include "models/items/flooritems.h"
#include "ui/main/page.h"

class QAction;
class QStackedWidget;

namespace floorwalker {

class CallbackDetail;
class CallbackFilterBar;
class CallbackForm;
class CallbackTiles;
class LiveTable;
struct Workplace;

//! All callbacks, overdue first; what is looked at is chosen by tile and filter, one at a time is
//! told in full, added, changed or closed.
class CallbacksPage final : public Page
{
    Q_OBJECT

public:
    explicit CallbacksPage(const Workplace &workplace, QWidget *parent = nullptr);

    void enter() override;
    void leave() override;
    void takeFocus() override;
    std::optional<Freshness> freshness() const override;
    void find() override;
    bool reveal(const QString &id) override;

    void addCallback(); //!< opens the form
    void changeSelected();
    void closeSelected();

private:
    void makeActions();
    void addButton(QAction *action);
    void leaveForm();
    void takeAdded(const QString &id);
    void revealAdded();
    void openChange(bool isClosing);
    void showMenu(const QPoint &globalPosition);
    void refreshActions();
    void takeFilter();
    void showAll();
    void showCurrent();
    void openImport();
    void stopCallingCurrent();
    void showDoNotContact();
    void openDoNotContact(const QString &address);

    const Workplace &m_workplace;
    CallbackTiles *m_tiles;
    CallbackFilterBar *m_filters;
    LiveTable *m_table;
    QStackedWidget *m_side;
    CallbackDetail *m_detail;
    CallbackForm *m_form;
    QAction *m_add = nullptr;
    QAction *m_change = nullptr;
    QAction *m_close = nullptr;
    QAction *m_doNotCall = nullptr;
    QAction *m_doNotContactList = nullptr;
    QString m_awaited; //!< the id of one just added, until the list shows it
    FeedNeed m_callbacks;
    FeedNeed m_queueNames;
};

} // namespace floorwalker
