// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/contacts/scripttab.h"

#include "models/items/scriptitems.h"
#include "ui/theme/theme.h"
#include "ui/views/contacts/answercounts.h"
#include "ui/views/contacts/contentoffer.h"
#include "ui/views/exportbar.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/tableview.h"

#include <QSplitter>

namespace floorwalker {

namespace {
constexpr int halfOfIt = 500;
}

ScriptTab::ScriptTab(const Parts &parts, ScriptItems &scripts, const Workplace &workplace, QWidget *parent)
    : ContentTab(parts, scripts, workplace, parent)
    , m_scripts(scripts)
    , m_counts(new AnswerCounts(scripts, workplace))
    , m_chosen(new Chip({}))
{
    auto *tables = new QSplitter(Qt::Vertical);
    tables->setHandleWidth(panelGap);
    tables->setChildrenCollapsible(false);
    setTablePart(tables);
    tables->addWidget(m_counts);
    tables->addWidget(&table());
    for (const int half : {0, 1})
        tables->setStretchFactor(half, 1);
    tables->setSizes({halfOfIt, halfOfIt});
    m_chosen->setClosable(true);
    table().panel().addToHeader(m_chosen);
    connect(m_chosen, &Chip::closed, this, [this] { m_scripts.chooseAnswer({}); });
    connect(m_counts, &AnswerCounts::exportWanted, this, &ScriptTab::exportCounts);
    connect(&scripts, &ContentItems::changed, this, &ScriptTab::refreshChip);
    refreshChip();
}

void ScriptTab::refreshChip()
{
    const auto &chosen = m_scripts.chosenAnswer();
    m_chosen->setVisible(chosen.has_value());
    if (!chosen)
        return;
    //: A question of a script and the answer whose results are shown
    m_chosen->setText(tr("%1: %2").arg(chosen->question.simplified(),
                                       chosen->answer.isEmpty() ? tr("no answer") : chosen->answer.simplified()));
}

void ScriptTab::exportCounts()
{
    m_counts->exportBar().open(contentOffer(workplace(), m_scripts,
                                            {m_counts->view(), [this](const QList<int> &columns) { return m_scripts.answers().exportRows(columns); }},
                                            {.title = tr("Answers"), .conditions = askedText(), .filter = m_counts->filterText()}));
}

} // namespace floorwalker
