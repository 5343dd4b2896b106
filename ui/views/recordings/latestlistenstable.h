// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/views/paneltable.h"

namespace floorwalker {

class LatestListens;
class RecordingItems;

//! The latest listens, with a plain word for each way of having none to show.
class LatestListensTable final : public PanelTable
{
    Q_OBJECT

public:
    LatestListensTable(RecordingItems &recordings, const Workplace &workplace, QWidget *parent = nullptr);

    QString filterText() const;

signals:
    void currentIdChanged();
    void askWanted(); //!< for the recordings once more

protected:
    void refreshNotice() override;

private:
    void refresh();
    void act(); //!< what the notice offers

    RecordingItems &m_recordings;
    LatestListens &m_latest;
};

} // namespace floorwalker
