// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/ids.h"
#include "ui/views/tabpart.h"

class QLineEdit;

namespace floorwalker {

class CallDetail;
class CallTable;
class CallTiles;
class ErrorBar;
class ExportBar;
class LiveTable;
struct CallLine;
struct CallingPlace;
struct Workplace;

//! The calls begun from this computer, for the interface has no list, and those opened by their id. What
//! is under way is told what to do at the right.
class CallsPane final : public TabPart
{
    Q_OBJECT

public:
    CallsPane(const Workplace &workplace, const CallingPlace &place, QWidget *parent = nullptr);

    void setLookedAt(bool isLookedAt) override;
    void refresh() override;
    void takeFocus() override;
    void find() override;
    void exportShown() override;
    Freshness freshness() const override;
    void addButton(QWidget *button) override;

    void beginOpening(); //!< of a call by its id
    bool reveal(const CallId &call);
    void revealSoon(const QString &call); //!< once the list shows it
    const CallLine *current() const;

signals:
    void conferenceWanted(const QString &conference);

private:
    QWidget *makeAskBar();
    void open();
    void takeCalls();
    void showCurrent();

    const Workplace &m_workplace;
    const CallingPlace &m_place;
    QLineEdit *m_id;
    CallTable *m_calls;
    CallTiles *m_tiles;
    LiveTable *m_table;
    CallDetail *m_detail;
    ExportBar *m_export;
    ErrorBar *m_trouble;
    CallId m_awaited; //!< one just begun, until the list shows it
};

} // namespace floorwalker
