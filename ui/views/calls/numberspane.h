// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/views/tabpart.h"


class QTabWidget;

namespace floorwalker {

class ExportBar;
class LiveTable;
class NumberChangeDialog;
class NumberFactsForm;
class CallbackUrlsForm;
struct CallingPlace;
struct OwnedNumber;
struct Workplace;

//! The numbers of the account: which application has which, what the platform knows of any number, and
//! where it tells the application of its calls.
class NumbersPane final : public TabPart
{
    Q_OBJECT

public:
    NumbersPane(const Workplace &workplace, const CallingPlace &place, QWidget *parent = nullptr);

    void setLookedAt(bool isLookedAt) override;
    void refresh() override;
    void takeFocus() override;
    void find() override;
    void exportShown() override;
    Freshness freshness() const override;
    void addButton(QWidget *button) override;

    bool hasAssigned() const; //!< among the chosen ones
    void assign(); //!< opens the dialog, with the chosen ones
    void unassign(); //!< the chosen ones that are assigned
    void queryCurrent();

private:
    QList<OwnedNumber> chosen() const;
    void takeNumbers();

    const Workplace &m_workplace;
    const CallingPlace &m_place;
    LiveTable *m_table;
    QTabWidget *m_side;
    NumberFactsForm *m_facts;
    CallbackUrlsForm *m_urls;
    ExportBar *m_export;
};

} // namespace floorwalker
