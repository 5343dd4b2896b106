// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace floorwalker {

class ErrorBar;
class FilterField;
class Panel;
class StaleBanner;
class CellTable;
class TableView;
struct Error;
struct Freshness;
struct Workplace;

//! A panel with one table: title, filter, count, the person's choice of rows. What an empty table says
//! is for those who know where its rows come from.
class PanelTable : public QWidget
{
    Q_OBJECT

public:
    TableView &view() const { return *m_view; }
    Panel &panel() const { return *m_panel; }
    //! The table takes it. Not by a focus proxy: with one Tab would pass over the filter (Qt 6.4).
    void takeFocus();
    void focusFilter();

    QString currentId() const; //!< of the current row; empty without one
    QStringList selectedIds() const; //!< from top to bottom; the current one where none is selected
    bool select(const QString &id); //!< lifts what hides it
    void chooseFirst(); //!< where none is current, so that what tells of it is not empty without need

    void refreshCount(); //!< after a filter that is not ours has changed

protected:
    PanelTable(const QString &title, CellTable &model, const Workplace &workplace, QWidget *parent);

    virtual void refreshNotice() = 0; //!< what an empty table says
    virtual void admitAll(); //!< lifts filters that are not ours; none by default
    virtual int allRows() const; //!< of which the model may hold only a part

    FilterField &filter() const { return *m_filter; }
    ErrorBar &trouble() const { return *m_trouble; }
    void showStale(const Freshness &freshness); //!< dims the rows and says since when, or not
    //! Rows stand, but something is wrong with them; nothing clears it.
    //! sentence: where more is to be said than the error's own.
    void showTrouble(const Error *error, const QString &sentence = {});

    CellTable &m_model;
    const Workplace &m_workplace;

private:
    void takePreferences();

    Panel *m_panel;
    TableView *m_view;
    FilterField *m_filter;
    StaleBanner *m_stale;
    ErrorBar *m_trouble;
};

} // namespace floorwalker
