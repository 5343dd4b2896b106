// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPlainTextEdit;
class QTabWidget;

namespace floorwalker {

class CountBars;
class KeyValueList;
class LiveTable;
class Panel;
struct Workplace;

//! One message in full: who gets it and how that stands, its text, its fields in words and as they came.
class MessageDetail final : public QWidget
{
    Q_OBJECT

public:
    explicit MessageDetail(const Workplace &workplace, QWidget *parent = nullptr);

    void refresh(); //!< of the message that is watched

private:
    const Workplace &m_workplace;
    LiveTable *m_recipients;
    Panel *m_panel;
    CountBars *m_bars;
    QPlainTextEdit *m_text;
    KeyValueList *m_fields;
    KeyValueList *m_raw;
    QTabWidget *m_tabs;
};

} // namespace floorwalker
