// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/error.h"
#include "ui/views/paneltable.h"

#include <optional>

namespace floorwalker {

//! A table of what is kept on this computer, with a plain word for each way of having nothing to show
//! (not read yet, not readable, nothing there, all filtered away).
class StoredTable final : public PanelTable
{
    Q_OBJECT

public:
    struct Words {
        QString title;
        QString order; //!< "open ones first"
        QString nothing; //!< "No write is open."
        QString nothingMore; //!< what would be here
    };
    struct State {
        bool isRead = false;
        std::optional<Error> error;
        int all = 0; //!< of which the table may hold only a part
    };

    StoredTable(Words words, CellTable &model, const Workplace &workplace, QWidget *parent = nullptr);

    void tell(const State &state);

signals:
    void selectionChanged();
    void retryWanted();

protected:
    void refreshNotice() override;
    int allRows() const override;

private:
    Words m_words;
    State m_state;
};

} // namespace floorwalker
