// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/contacts/contactdetail.h"

#include "models/items/contactitems.h"
#include "ui/widgets/keyvaluelist.h"
#include "ui/widgets/panel.h"

#include <QTabWidget>
#include <QVBoxLayout>

namespace floorwalker {

ContactDetail::ContactDetail(ContactItems &contacts, QWidget *parent)
    : QWidget(parent)
    , m_contacts(contacts)
    , m_panel(new Panel(tr("No contact chosen")))
    , m_fields(new KeyValueList)
{
    m_fields->setAccessibleName(tr("Fields of the contact"));
    auto *tabs = new QTabWidget;
    tabs->setDocumentMode(true);
    tabs->setAccessibleName(tr("Details of the contact"));
    tabs->addTab(m_fields, tr("&Details"));
    m_panel->setBody(tabs);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel);
}

void ContactDetail::showContact(const QString &id)
{
    FoundContactTable &table = m_contacts.table();
    const int row = id.isEmpty() ? -1 : table.rowOfId(id);
    if (row < 0) {
        m_panel->setTitle(tr("No contact chosen"));
        m_panel->setNote({});
        m_fields->setRows({});
        return;
    }
    QList<KeyValue> fields;
    for (int column = 0; column < table.columnCount(); ++column) {
        fields.append({table.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                       table.index(row, column).data().toString()});
    }
    const ContactRow contact = table.contact(row);
    m_panel->setTitle(contact.string(ContactRow::Source).trimmed());
    m_panel->setNote(fields.constFirst().value);
    m_fields->setRows(fields);
}

} // namespace floorwalker
