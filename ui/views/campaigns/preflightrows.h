// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPlainTextEdit;
class QTabWidget;

namespace floorwalker {

class CampaignSending;
class Panel;
class RecipientTable;
class TableView;
struct Workplace;

//! What the pre-flight found: how many recipients of each fate, the first of each in a table, and the
//! texts as they would be sent.
class PreflightRows final : public QWidget
{
    Q_OBJECT

public:
    explicit PreflightRows(const Workplace &workplace, QWidget *parent = nullptr);

    void refresh();

private:
    void refreshCounts();
    void refreshNotice();
    void refreshTexts();

    const CampaignSending &m_sending;
    Panel *m_panel;
    QWidget *m_counts;
    RecipientTable *m_table;
    TableView *m_view;
    QPlainTextEdit *m_texts;
    QTabWidget *m_tabs;
};

} // namespace floorwalker
