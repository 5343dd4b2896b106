// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace floorwalker {

class CallbackImporting;
class ImportTable;
class Panel;
class TableView;
struct Workplace;

//! The rows of a file that is imported: how many of each fate, and the first of each in a table.
class ImportRows final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportRows(const Workplace &workplace, QWidget *parent = nullptr);

    void refresh();

private:
    void refreshCounts();
    void refreshNotice();

    const Workplace &m_workplace;
    const CallbackImporting &m_importing;
    Panel *m_panel;
    QWidget *m_counts;
    ImportTable *m_table;
    TableView *m_view;
};

} // namespace floorwalker
