// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/views/paneltable.h"

namespace floorwalker {

class ConsentItems;

//! The consents that came, with a plain word for each way of having none.
class ConsentList final : public PanelTable
{
    Q_OBJECT

public:
    ConsentList(ConsentItems &items, const Workplace &workplace, QWidget *parent = nullptr);

    QString filterText() const;

signals:
    void currentIdChanged();
    void askWanted(); //!< ask the same again
    void allWanted(); //!< without any condition

protected:
    void refreshNotice() override;

private:
    void refresh();
    void act();
    bool hasConditions() const;

    ConsentItems &m_items;
};

} // namespace floorwalker
