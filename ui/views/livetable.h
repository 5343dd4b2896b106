// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/flooritems.h"
#include "ui/views/paneltable.h"

#include <QTimer>

#include <functional>

namespace floorwalker {


//! A live table: age of the data, and a plain word for each way of having nothing to show (not answered
//! yet, refused, empty, all filtered away, stale).
class LiveTable final : public PanelTable
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

    LiveTable(Words words, CellTable &model, FloorItems::Topic topic, const Workplace &workplace,
              QWidget *parent = nullptr);
    //! Of another source: who owns it calls refreshFreshness() whenever that has changed.
    LiveTable(Words words, CellTable &model, Source freshness, const Workplace &workplace,
              QWidget *parent = nullptr);

    void withoutFilter(); //!< small tables do not need one
    QString filterText() const;

    void refreshFreshness();
    //! "No recording is chosen.": what is told while nothing is asked for; empty once something is.
    void setUnasked(const QString &words);

signals:
    void currentIdChanged(const QString &id);
    void idActivated(const QString &id); //!< double click, Enter
    void allWanted(); //!< without any filter, also those that are not ours

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void refreshNotice() override;
    void admitAll() override;

private:
    void refreshNote();

    Words m_words;
    QString m_unasked;
    Source m_freshness;
    QTimer m_everySecond;
};

} // namespace floorwalker
