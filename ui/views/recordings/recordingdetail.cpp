// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/recordings/recordingdetail.h"

#include "models/items/recordingitems.h"
#include "ui/main/workplace.h"
#include "ui/views/livetable.h"
#include "ui/views/rawfields.h"
#include "ui/widgets/emptynotice.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/tableview.h"

#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace floorwalker {

RecordingDetail::RecordingDetail(const Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_listens(new LiveTable({.title = tr("Listened to by"), .nothing = tr("Nobody has listened to this recording.")},
                              workplace.recordings.listens(),
                              [&recordings = workplace.recordings] { return recordings.listensFreshness(); }, workplace))
    , m_panel(new Panel(tr("No recording chosen")))
    , m_fields(new KeyValueList)
    , m_raw(new KeyValueList)
    , m_tabs(new QTabWidget)
{
    m_listens->withoutFilter();
    auto *again = new QPushButton(tr("Read Again"));
    m_listens->panel().addToHeaderEnd(again);
    connect(again, &QPushButton::clicked, &workplace.recordings, &RecordingItems::openAgain);
    m_fields->setAccessibleName(tr("Fields of the recording"));
    m_raw->setAccessibleName(tr("Fields of the recording as they came"));
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Details of the recording"));
    m_tabs->addTab(m_listens, tr("&Listen log"));
    m_tabs->addTab(m_fields, tr("&Details"));
    m_tabs->addTab(m_raw, tr("&Raw"));
    m_panel->setBody(m_tabs);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel);
    connect(&workplace.recordings, &RecordingItems::openedChanged, this, &RecordingDetail::refresh);
    refresh();
}

void RecordingDetail::addButton(QWidget *button)
{
    m_panel->addToHeaderEnd(button);
}

void RecordingDetail::addTab(QWidget *tab, const QString &title)
{
    m_tabs->addTab(tab, title);
}

void RecordingDetail::showTab(QWidget *tab)
{
    m_tabs->setCurrentWidget(tab);
}

void RecordingDetail::refresh()
{
    const auto &opened = m_workplace.recordings.opened();
    const RecordingTable &table = m_workplace.recordings.table();
    const int row = opened ? table.rowOfId(opened->id.text()) : -1;
    QList<KeyValue> fields;
    for (int column = 0; row >= 0 && column < table.columnCount(); ++column) {
        fields.append({table.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                       table.index(row, column).data().toString()});
    }
    m_panel->setTitle(opened ? opened->ownerName : tr("No recording chosen"));
    m_panel->setNote(opened ? table.index(row, table.columnOf("creationTime")).data().toString() : QString());
    m_fields->setRows(fields);
    m_raw->setRows(opened ? rawFields(QStringLiteral("cmi/callRecordings"), opened->raw) : QList<KeyValue>());
    m_listens->setEnabled(opened.has_value());
    m_listens->setUnasked(opened ? QString() : tr("No recording is chosen."));
    m_listens->refreshFreshness();
    m_listens->refreshCount();
}

} // namespace floorwalker
