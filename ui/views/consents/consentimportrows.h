// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace floorwalker {

class ConsentImportTable;
class ConsentImporting;
class Panel;
class TableView;
struct Workplace;

//! The rows of a file of consents: how many of each fate, and the first of each in a table.
class ConsentImportRows final : public QWidget
{
    Q_OBJECT

public:
    explicit ConsentImportRows(const Workplace &workplace, QWidget *parent = nullptr);

    void refresh();

private:
    void refreshCounts();
    void refreshNotice();

    const ConsentImporting &m_importing;
    Panel *m_panel;
    QWidget *m_counts;
    ConsentImportTable *m_table;
    TableView *m_view;
};

} // namespace floorwalker
