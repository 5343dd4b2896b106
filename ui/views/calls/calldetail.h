// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/ids.h"

#include <QWidget>

class QPushButton;
class QTabWidget;

namespace floorwalker {

class CallOrderForm;
class KeyValueList;
class Panel;
struct CallLine;
struct CallingPlace;
struct Workplace;

//! One call in full: each field in words, then as it came, and what it can be told while it is under way.
class CallDetail final : public QWidget
{
    Q_OBJECT

public:
    CallDetail(const Workplace &workplace, const CallingPlace &place, QWidget *parent = nullptr);

    void showCall(const CallLine *line); //!< null: none is chosen

signals:
    void conferenceWanted(const QString &conference);

private:
    const Workplace &m_workplace;
    Panel *m_panel;
    KeyValueList *m_fields;
    KeyValueList *m_raw;
    CallOrderForm *m_order;
    QPushButton *m_openConference;
    QString m_conference; //!< of the call that is shown
};

} // namespace floorwalker
