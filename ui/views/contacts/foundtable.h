// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/views/paneltable.h"

namespace floorwalker {

class ContactItems;

//! The contacts a search has found, with a plain word for each way of having found none.
class FoundTable final : public PanelTable
{
    Q_OBJECT

public:
    FoundTable(ContactItems &contacts, const Workplace &workplace, QWidget *parent = nullptr);

    void refresh(); //!< the search has gone on
    QString filterText() const;

signals:
    void currentIdChanged();
    void askWanted(); //!< ask the same again

protected:
    void refreshNotice() override;

private:
    ContactItems &m_contacts;
};

} // namespace floorwalker
