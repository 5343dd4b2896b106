// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPushButton;

namespace floorwalker {

class StatusLabel;
class StoredTable;
struct Workplace;

//! The last lines of the audit log, and whether the whole of it is as it was written.
class AuditPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit AuditPanel(const Workplace &workplace, QWidget *parent = nullptr);

    void takeFocus();
    void find();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void refresh();

    const Workplace &m_workplace;
    StoredTable *m_table;
    StatusLabel *m_verdict;
    QPushButton *m_verify;
};

} // namespace floorwalker
