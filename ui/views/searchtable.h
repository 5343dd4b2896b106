// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/views/paneltable.h"

namespace floorwalker {

class SearchItems;

//! What a search has found, with a plain word for each way of having found nothing.
class SearchTable final : public PanelTable
{
    Q_OBJECT

public:
    struct Words {
        QString title; //!< "Contacts"
        QString resource; //!< "cmi/contacts", for what an empty list may mean
        QString filteredAway; //!< "No contact holds “%1”."
        QString nothing; //!< "No contact in this time is as asked for."
    };

    SearchTable(Words words, SearchItems &items, const Workplace &workplace, QWidget *parent = nullptr);

    void refresh(); //!< the search has gone on
    void setNothing(const QString &words); //!< for another kind of question
    QString filterText() const;

signals:
    void currentIdChanged();
    void askWanted(); //!< ask the same again

protected:
    void refreshNotice() override;

private:
    bool isPreparing() const;

    Words m_words;
    SearchItems &m_items;
};

} // namespace floorwalker
