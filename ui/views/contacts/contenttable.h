// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/views/paneltable.h"

namespace floorwalker {

class ContentItems;

//! A list of what belongs to contacts, with a plain word for each way of having nothing to show.
class ContentTable final : public PanelTable
{
    Q_OBJECT

public:
    struct Words {
        QString title; //!< "Chats"
        QString nothing; //!< "No chat is as asked for."
    };

    ContentTable(Words words, ContentItems &items, const Workplace &workplace, QWidget *parent = nullptr);

    QString filterText() const;

signals:
    void currentIdChanged();
    void askWanted(); //!< ask the same again
    void alwaysWanted(); //!< rows of any time

protected:
    void refreshNotice() override;

private:
    void refresh();
    QString askedAt() const; //!< "14:05:09"; empty before the first answer

    Words m_words;
    ContentItems &m_items;
};

} // namespace floorwalker
