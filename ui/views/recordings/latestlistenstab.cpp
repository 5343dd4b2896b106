// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/recordings/latestlistenstab.h"

#include "models/items/recordingitems.h"
#include "ui/main/workplace.h"
#include "ui/theme/theme.h"
#include "ui/views/exportbar.h"
#include "ui/views/listoffer.h"
#include "ui/views/recordings/latestlistenstable.h"
#include "ui/views/recordings/listenprogress.h"
#include "ui/views/searchprogress.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/tableview.h"

#include <QVBoxLayout>

namespace floorwalker {

LatestListensTab::LatestListensTab(const Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_table(new LatestListensTable(workplace.recordings, workplace))
    , m_export(new ExportBar(workplace.exportLog))
{
    m_table->panel().addBanner(new SearchProgress(workplace.recordings));
    m_table->panel().addBanner(new ListenProgress(workplace.recordings.latest()));
    m_table->panel().addBanner(m_export);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, panelGap, 0, 0);
    layout->addWidget(m_table);
}

QString LatestListensTab::currentRecording() const
{
    const LatestListen *listen = m_workplace.recordings.latest().table().find(Id<LatestListenTag>(m_table->currentId()));
    return listen ? listen->recording.text() : QString();
}

QString LatestListensTab::currentContact() const
{
    const LatestListen *listen = m_workplace.recordings.latest().table().find(Id<LatestListenTag>(m_table->currentId()));
    return listen ? listen->contactId.text() : QString();
}

void LatestListensTab::exportShown()
{
    RecordingItems &recordings = m_workplace.recordings;
    LatestListens &latest = recordings.latest();
    QStringList missing{recordings.incompleteReason(), latest.incompleteReason()};
    missing.removeAll(QString());
    m_export->open(listOffer(m_workplace,
                             {.title = tr("Listens of recordings"),
                              .list = QStringLiteral("cmi/callRecordings/listenLog"),
                              .filters = typedFilter(m_table->filterText()),
                              .range = recordings.range(),
                              .dataTime = latest.freshness().answeredAt.value_or(recordings.dataTime()),
                              .incompleteReason = missing.join(u' '),
                              .rows = [&latest](const QList<int> &columns) { return latest.table().exportRows(columns); }},
                             m_table->view()));
}

} // namespace floorwalker
