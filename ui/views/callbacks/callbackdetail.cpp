// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/callbacks/callbackdetail.h"

#include "models/desk/donotcontact.h"
#include "models/edits/contactaddress.h"
#include "models/items/callbackitems.h"
#include "models/session/profile.h"
#include "models/wording/statetext.h"
#include "ui/main/workplace.h"
#include "ui/views/rawfields.h"
#include "ui/widgets/panel.h"

#include <QTabWidget>
#include <QVBoxLayout>

namespace floorwalker {

namespace {

//! Each column by its title, as the table shows it.
QList<KeyValue> fieldsOf(const CallbackTable &table, int row)
{
    QList<KeyValue> fields;
    for (int column = 0; column < table.columnCount(); ++column) {
        fields.append({table.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                       table.index(row, column).data().toString()});
    }
    return fields;
}

} // namespace

CallbackDetail::CallbackDetail(const Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_panel(new Panel(tr("No callback chosen")))
    , m_fields(new KeyValueList)
    , m_raw(new KeyValueList)
{
    m_fields->setAccessibleName(tr("Fields of the callback"));
    m_raw->setAccessibleName(tr("Fields of the callback as they came"));
    auto *tabs = new QTabWidget;
    tabs->setDocumentMode(true);
    tabs->setAccessibleName(tr("Details of the callback"));
    tabs->addTab(m_fields, tr("&Details"));
    tabs->addTab(m_raw, tr("&Raw"));
    m_panel->setBody(tabs);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel);
}

void CallbackDetail::showCallback(const QString &id)
{
    const CallbackTable &table = m_workplace.callbacks.table();
    const int row = id.isEmpty() ? -1 : table.rowOfId(id);
    if (row < 0) {
        m_panel->setTitle(tr("No callback chosen"));
        m_panel->setNote({});
        m_fields->setRows({});
        m_raw->setRows({});
        return;
    }
    const CallbackLine &line = table.rowAt(row);
    m_panel->setTitle(line.customerNumber);
    m_panel->setNote(noteOn(line));
    m_fields->setRows(fieldsOf(table, row));
    m_raw->setRows(rawFields(QStringLiteral("cmi/callbacks"), line.raw));
}

QString CallbackDetail::noteOn(const CallbackLine &line) const
{
    const QString due = callbackDueText(line.due);
    const QString address = contactAddress(line.customerNumber, m_workplace.profile.country);
    //: When the callback is due, and that the customer is not to be called
    return m_workplace.doNotContact.contains(address) ? tr("%1 · on the do-not-contact list").arg(due) : due;
}

} // namespace floorwalker
