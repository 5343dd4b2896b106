// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace floorwalker {

class CallbackTable;
class KeyValueList;
class Panel;

//! One callback in full: each field in words, then as it came.
class CallbackDetail final : public QWidget
{
    Q_OBJECT

public:
    explicit CallbackDetail(CallbackTable &table, QWidget *parent = nullptr);

    void showCallback(const QString &id); //!< an empty one, or one that is gone: nothing chosen

private:
    CallbackTable &m_table;
    Panel *m_panel;
    KeyValueList *m_fields;
    KeyValueList *m_raw;
};

} // namespace floorwalker
