// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/flooritems.h"

#include <QTimer>
#include <QWidget>

#include <functional>

namespace floorwalker {

class ErrorBar;
class FilterField;
class Panel;
class StaleBanner;
class TableModel;
class TableView;
struct Workplace;

//! A panel with one live table: count, filter, age of the data, and a plain word for each way of
//! having nothing to show (not answered yet, refused, empty, all filtered away, stale).
class LiveTable final : public QWidget
{
    Q_OBJECT

public:
    struct Words {
        QString title;
        QString order; //!< "sorted by breach, then longest wait"
        QString resource; //!< "rmi/agents", for what an empty list may mean
        QString nothing; //!< where an empty table is ordinary; empty: perhaps a right is missing
    };

    using Source = std::function<Freshness()>;

    LiveTable(Words words, TableModel &model, FloorItems::Topic topic, const Workplace &workplace,
              QWidget *parent = nullptr);
    //! Of another source: who owns it calls refreshFreshness() whenever that has changed.
    LiveTable(Words words, TableModel &model, Source freshness, const Workplace &workplace,
              QWidget *parent = nullptr);

    TableView &view() const { return *m_view; }
    Panel &panel() const { return *m_panel; }
    //! The table takes it. Not by a focus proxy: with one Tab would pass over the filter (Qt 6.4).
    void takeFocus();
    void focusFilter();
    void withoutFilter(); //!< small tables do not need one

    //! The id of the current row; empty without one.
    QString currentId() const;
    bool select(const QString &id);
    QStringList selectedIds() const; //!< from top to bottom; the current one where none is selected

    void refreshFreshness();
    void refreshCount(); //!< after a filter that is not ours has changed

signals:
    void currentIdChanged(const QString &id);
    void idActivated(const QString &id); //!< double click, Enter
    void allWanted(); //!< without any filter, also those that are not ours

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void refreshNotice();
    void refreshNote();
    void takePreferences();

    Words m_words;
    TableModel &m_model;
    Source m_freshness;
    const Workplace &m_workplace;
    Panel *m_panel;
    TableView *m_view;
    FilterField *m_filter;
    StaleBanner *m_stale;
    ErrorBar *m_trouble; //!< rows stand, but their figures never came
    QTimer m_everySecond;
};

} // namespace floorwalker
