// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace floorwalker {

class ContactItems;
class KeyValueList;
class Panel;

//! Everything the list told of one contact.
class ContactDetail final : public QWidget
{
    Q_OBJECT

public:
    explicit ContactDetail(ContactItems &contacts, QWidget *parent = nullptr);

    void showContact(const QString &id); //!< empty, or one not found: says so

private:
    ContactItems &m_contacts;
    Panel *m_panel;
    KeyValueList *m_fields;
};

} // namespace floorwalker
