// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/consents/consentimportrows.h"

#include "models/items/flooritems.h"
#include "models/settings/preferences.h"
#include "ui/main/workplace.h"
#include "ui/views/consents/consentimportwords.h"
#include "ui/widgets/emptynotice.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/tableview.h"

#include <QHBoxLayout>
#include <QLocale>

namespace floorwalker {

ConsentImportRows::ConsentImportRows(const Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_importing(workplace.consentImporting)
    , m_panel(new Panel(tr("Rows")))
    , m_counts(new QWidget)
    , m_table(new ConsentImportTable([&floor = workplace.floor] { return floor.serverNow(); }, workplace.clock, this))
    , m_view(new TableView([&floor = workplace.floor] { return floor.serverNow().time_since_epoch().count(); }))
{
    m_view->setAccessibleName(tr("Rows"));
    m_view->setModel(m_table);
    m_view->setCompact(workplace.preferences.flag(Preference::CompactRows));
    m_view->setReducedMotion(true);
    auto *counts = new QHBoxLayout(m_counts);
    counts->setContentsMargins(0, 0, 0, 0);
    m_panel->addToHeader(m_counts);
    m_panel->setBody(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel);
    setFocusProxy(m_view);
    refresh();
}

void ConsentImportRows::refresh()
{
    m_table->setRows(consentImportLines(m_importing));
    refreshCounts();
    refreshNotice();
}

void ConsentImportRows::refreshCounts()
{
    qDeleteAll(m_counts->findChildren<Pill *>(QString(), Qt::FindDirectChildrenOnly));
    const auto &plan = m_importing.plan();
    m_panel->setCount(plan ? QLocale().toString(plan->rows.size()) : QString());
    m_panel->setNote(plan && m_table->rowCount() < plan->rows.size()
                         ? tr("The first %n of each kind", nullptr, consentPreviewRows) : QString());
    if (!plan)
        return;
    const QList<ConsentFateCount> counts = consentFateCounts(*plan);
    for (const ConsentFateCount &count : counts) {
        auto *pill = new Pill(count.words);
        pill->setSeverity(count.severity);
        m_counts->layout()->addWidget(pill);
    }
}

void ConsentImportRows::refreshNotice()
{
    EmptyNotice &notice = *m_view->emptyNotice();
    if (m_importing.stage() != ConsentImporting::Stage::Idle)
        notice.setNotice(Icon::Clock, tr("The file is being read."), {});
    else if (m_importing.path().isEmpty())
        notice.setNotice(Icon::Consents, tr("No file is chosen."),
                         tr("Choose a CSV file or an Excel workbook, or drop it here. Its first row names the columns: "
                            "address, usage and consent."));
    else if (m_importing.plan())
        notice.setNotice(Icon::Empty, tr("The file has titles but no rows."), tr("Choose another."));
    else
        notice.setNotice(Icon::Empty, tr("There is no preview."), tr("Choose the columns above, or another file."));
}

} // namespace floorwalker
