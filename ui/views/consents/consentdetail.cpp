// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/consents/consentdetail.h"

#include "models/desk/donotcontact.h"
#include "models/items/consentitems.h"
#include "ui/main/workplace.h"
#include "ui/views/rawfields.h"
#include "ui/widgets/panel.h"

#include <QTabWidget>
#include <QVBoxLayout>

namespace floorwalker {

ConsentDetail::ConsentDetail(const Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_panel(new Panel(tr("No consent chosen")))
    , m_fields(new KeyValueList)
    , m_raw(new KeyValueList)
{
    m_fields->setAccessibleName(tr("Fields of the consent"));
    m_raw->setAccessibleName(tr("Fields of the consent as they came"));
    auto *tabs = new QTabWidget;
    tabs->setDocumentMode(true);
    tabs->setAccessibleName(tr("Details of the consent"));
    tabs->addTab(m_fields, tr("&Details"));
    tabs->addTab(m_raw, tr("Ra&w"));
    m_panel->setBody(tabs);
    m_panel->letTitleGiveWay();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel);
}

void ConsentDetail::addButton(QWidget *button)
{
    m_panel->addToHeaderEnd(button);
}

void ConsentDetail::showConsent(const QString &id)
{
    const ConsentTable &table = m_workplace.consents.table();
    const ConsentLine *line = id.isEmpty() ? nullptr : table.find(ConsentId(id));
    if (!line) {
        m_panel->setTitle(tr("No consent chosen"));
        m_fields->setRows({});
        m_raw->setRows({});
        return;
    }
    const auto title = [&table](int column) { return table.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(); };
    m_panel->setTitle(line->address);
    m_fields->setRows({{title(0), line->address},
                       {title(1), consentUsageText(line->usage)},
                       {title(2), consentValueText(line->consent)},
                       {tr("Do-not-contact list of this computer"),
                        m_workplace.doNotContact.contains(line->address) ? tr("on the list") : tr("not on the list")}});
    m_raw->setRows(rawFields(ConsentItems::resource(), line->raw));
}

} // namespace floorwalker
