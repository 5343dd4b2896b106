// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QTabWidget;

namespace floorwalker {

class KeyValueList;
class LiveTable;
class Panel;
struct Workplace;

//! One recording: who has listened to it, then each of its fields in words and as they came.
class RecordingDetail final : public QWidget
{
    Q_OBJECT

public:
    explicit RecordingDetail(const Workplace &workplace, QWidget *parent = nullptr);

    void addButton(QWidget *button); //!< of what can be done with the recording
    void addTab(QWidget *tab, const QString &title);
    void showTab(QWidget *tab);

private:
    void refresh();

    const Workplace &m_workplace;
    LiveTable *m_listens;
    Panel *m_panel;
    KeyValueList *m_fields;
    KeyValueList *m_raw;
    QTabWidget *m_tabs;
};

} // namespace floorwalker
