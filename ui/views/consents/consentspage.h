// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/main/page.h"

#include <QTimer>

class QAction;
class QStackedWidget;
class QTabWidget;

namespace floorwalker {

class ConsentAskBar;
class ConsentDeletion;
class ConsentDetail;
class ConsentForm;
class ConsentList;
class DoNotContactPane;
class ExportBar;
struct Workplace;

//! What customers agree to, as the tenant has it: asked for by address, usage and value, added, changed,
//! deleted, imported and exported. Beside it the do-not-contact list, which this computer alone has.
class ConsentsPage final : public Page
{
    Q_OBJECT

public:
    explicit ConsentsPage(const Workplace &workplace, QWidget *parent = nullptr);

    void enter() override;
    void takeFocus() override;
    void find() override;
    void refresh() override;
    bool reveal(const QString &id) override; //!< usage_address

    void addConsent(); //!< opens the form

private:
    QWidget *makeRegister();
    void makeActions();
    bool isOnRegister() const;
    void refreshActions();
    void ask();
    void showCurrent();
    void changeCurrent();
    void deleteSelected();
    void leaveForm();
    void takeWritten(const QString &id);
    void revealWritten();
    void openImport();
    void exportShown();
    void stopContactingCurrent();
    void showMenu(const QPoint &globalPosition);

    const Workplace &m_workplace;
    ConsentAskBar *m_ask;
    ConsentList *m_list;
    QStackedWidget *m_side;
    ConsentDetail *m_detail;
    ConsentForm *m_form;
    ConsentDeletion *m_deletion;
    ExportBar *m_export;
    DoNotContactPane *m_doNotContact;
    QTabWidget *m_tabs;
    QAction *m_add = nullptr;
    QAction *m_change = nullptr;
    QAction *m_delete = nullptr;
    QAction *m_import = nullptr;
    QAction *m_exporting = nullptr;
    QAction *m_doNotContactCurrent = nullptr;
    QString m_awaited; //!< the id of one just written, until the list shows it
    int m_looksLeft = 0; //!< for it: the list may lag behind the answer
    QTimer m_lookAgain;
};

} // namespace floorwalker
