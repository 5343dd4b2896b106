// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QHBoxLayout;
class QLineEdit;
class QPushButton;

namespace floorwalker {

class DoNotContactTable;
class ErrorBar;
class FormField;
class StoredTable;
class TextLabel;
struct Error;
struct Workplace;

//! The do-not-contact list: who is on it and why; somebody is put on it or taken off it. Shown with
//! open().
class DoNotContactDialog final : public QDialog
{
    Q_OBJECT

public:
    //! address: who is to be put on the list; empty to look at it.
    DoNotContactDialog(const Workplace &workplace, const QString &address, QWidget *parent);

private:
    void build();
    QHBoxLayout *buildFields();
    QHBoxLayout *buildButtons();
    void read();
    void put();
    void takeOff();
    void showEntries();
    void showTrouble(const Error &error);
    void refresh();
    QString address() const; //!< as the list keeps it; empty while nothing is written

    const Workplace &m_workplace;
    DoNotContactTable *m_entries;
    StoredTable *m_list;
    ErrorBar *m_trouble;
    QLineEdit *m_address;
    QLineEdit *m_reason;
    FormField *m_addressField;
    QPushButton *m_put;
    QPushButton *m_takeOff;
};

} // namespace floorwalker
