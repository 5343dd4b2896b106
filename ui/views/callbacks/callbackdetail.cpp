// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/callbacks/callbackdetail.h"

#include "models/items/callbacktable.h"
#include "models/wording/statetext.h"
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

CallbackDetail::CallbackDetail(CallbackTable &table, QWidget *parent)
    : QWidget(parent)
    , m_table(table)
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
    const int row = id.isEmpty() ? -1 : m_table.rowOfId(id);
    if (row < 0) {
        m_panel->setTitle(tr("No callback chosen"));
        m_panel->setNote({});
        m_fields->setRows({});
        m_raw->setRows({});
        return;
    }
    const CallbackLine &line = m_table.rowAt(row);
    m_panel->setTitle(line.customerNumber);
    m_panel->setNote(callbackDueText(line.due));
    m_fields->setRows(fieldsOf(m_table, row));
    m_raw->setRows(rawFields(QStringLiteral("cmi/callbacks"), line.raw));
}

} // namespace floorwalker
