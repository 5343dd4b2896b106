// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/error.h"

#include <QWidget>

#include <optional>

namespace floorwalker {

class ErrorBar;
class FilterField;
class Panel;
class TableModel;
class TableView;
struct Workplace;

//! A panel with a table of what is kept on this computer: count, filter, and a plain word for each way
//! of having nothing to show (not read yet, not readable, nothing there, all filtered away).
class StoredTable final : public QWidget
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

    StoredTable(Words words, TableModel &model, const Workplace &workplace, QWidget *parent = nullptr);

    TableView &view() const { return *m_view; }
    Panel &panel() const { return *m_panel; }
    void takeFocus();
    void focusFilter();

    void tell(const State &state);
    QString currentId() const;
    QStringList selectedIds() const; //!< from top to bottom
    bool select(const QString &id);

signals:
    void selectionChanged();
    void retryWanted();

private:
    void refreshCount();
    void refreshNotice();
    void takePreferences();

    Words m_words;
    TableModel &m_model;
    const Workplace &m_workplace;
    Panel *m_panel;
    TableView *m_view;
    FilterField *m_filter;
    ErrorBar *m_trouble; //!< rows stand, but are not the newest
    State m_state;
};

} // namespace floorwalker
