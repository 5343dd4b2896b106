// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/main/page.h"

class QTabWidget;

namespace floorwalker {

class AuditPanel;
class ErrorBar;
class LedgerChoices;
class LedgerDetail;
class NoticeBar;
class StoredTable;
class Tile;
struct Workplace;

//! The page of the alerts. It shows the ledger: every write that could double, how it stands, and what
//! a person can decide about it; beside it the audit log.
class LedgerPage final : public Page
{
    Q_OBJECT

public:
    explicit LedgerPage(const Workplace &workplace, QWidget *parent = nullptr);

    void enter() override;
    void takeFocus() override;
    void find() override;
    bool reveal(const QString &id) override;

private:
    QWidget *makeTiles();
    QWidget *makeLedger();
    void refresh() override;
    void refreshTiles();
    void showChosen();
    void showMenu(const QPoint &globalPosition);

    const Workplace &m_workplace;
    LedgerChoices *m_choices;
    Tile *m_unknown;
    Tile *m_sent;
    Tile *m_planned;
    QTabWidget *m_tabs;
    StoredTable *m_table;
    NoticeBar *m_notice;
    ErrorBar *m_trouble;
    LedgerDetail *m_detail;
    AuditPanel *m_log;
};

} // namespace floorwalker
