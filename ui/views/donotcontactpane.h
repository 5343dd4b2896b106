// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QPushButton;

namespace floorwalker {

class DoNotContactTable;
class ErrorBar;
class FormField;
class StoredTable;
struct Error;
struct Workplace;

//! The do-not-contact list: who is on it and why; somebody is put on it or taken off it. Says that this
//! computer alone knows it.
class DoNotContactPane final : public QWidget
{
    Q_OBJECT

public:
    explicit DoNotContactPane(const Workplace &workplace, QWidget *parent = nullptr);

    void begin(const QString &address); //!< who is to be put on the list; empty to look at it
    void read(); //!< anew: another window or command may have changed it
    void takeFocus();
    void addButton(QWidget *button); //!< before the one that puts on the list

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    QHBoxLayout *buildFields();
    QHBoxLayout *buildButtons();
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
    QHBoxLayout *m_buttons = nullptr;
};

} // namespace floorwalker
