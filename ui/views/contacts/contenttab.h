// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/views/contacts/contentaskbar.h"
#include "ui/views/contacts/contenttable.h"

class QSplitter;

namespace floorwalker {

class ContentDetail;
class ExportBar;
class NoticeBar;

//! One list of what belongs to contacts: what is asked, what came, and one of it whole.
class ContentTab : public QWidget
{
    Q_OBJECT

public:
    struct Parts {
        ContentTable::Words words;
        QList<ContentAskBar::Field> fields;
        ContentDetail *detail;
    };

    ContentTab(const Parts &parts, ContentItems &items, const Workplace &workplace, QWidget *parent = nullptr);

    void enter(); //!< asks when nobody has yet
    void takeFocus();
    void find();
    QString title() const; //!< "Chats"
    void exportShown();
    ContactLead contactOfOpened() const;

    //! Beside the others of the table's header, and of the detail's.
    void addTableButton(QWidget *button);
    void addDetailButton(QWidget *button);

signals:
    void openedChanged();

protected:
    ContentTable &table() const { return *m_table; }
    QString askedText() const; //!< the conditions of what came
    void setTablePart(QWidget *part); //!< holds table(), and more beside it
    const Workplace &workplace() const { return m_workplace; }

private:
    void ask();
    void chooseFirst();
    void refresh();

    const Workplace &m_workplace;
    ContentItems &m_items;
    ContentAskBar *m_ask;
    ContentTable *m_table;
    ContentDetail *m_detail;
    QSplitter *m_split;
    NoticeBar *m_incomplete;
    ExportBar *m_export;
};

} // namespace floorwalker
