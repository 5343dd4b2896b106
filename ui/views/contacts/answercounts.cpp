// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/contacts/answercounts.h"

#include "models/items/scriptitems.h"
#include "ui/main/workplace.h"
#include "ui/views/exportbar.h"
#include "ui/widgets/emptynotice.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>

namespace floorwalker {

AnswerCounts::AnswerCounts(ScriptItems &scripts, const Workplace &workplace, QWidget *parent)
    : PanelTable(tr("Answers"), scripts.answers(), workplace, parent)
    , m_scripts(scripts)
    , m_choice(new QComboBox)
    , m_incomplete(new NoticeBar)
    , m_export(new ExportBar(workplace.exportLog))
{
    m_choice->setAccessibleName(tr("Script"));
    panel().addToHeader(m_choice);
    panel().addBanner(m_incomplete);
    panel().addBanner(m_export);
    auto *exporting = new QPushButton(tr("Export…"));
    exporting->setAccessibleName(tr("Export Answers…"));
    panel().addToHeaderEnd(exporting);
    connect(exporting, &QPushButton::clicked, this, &AnswerCounts::exportWanted);
    connect(m_choice, &QComboBox::currentIndexChanged, this,
            [this] { m_scripts.chooseScript(m_choice->currentData().toString()); });
    connect(&view(), &TableView::activated, this,
            [this](const QModelIndex &index) { m_scripts.chooseAnswer(index.data(IdRole).toString()); });
    connect(view().emptyNotice(), &EmptyNotice::actionTriggered, &filter(), &QLineEdit::clear);
    connect(&scripts, &ContentItems::changed, this, &AnswerCounts::refresh);
    refresh();
}

QString AnswerCounts::filterText() const
{
    return filter().text();
}

void AnswerCounts::refresh()
{
    offerScripts();
    m_incomplete->tell(m_scripts.incompleteReason());
    view().setStale(m_scripts.freshness().isStale);
    refreshCount();
    refreshNotice();
}

//! One that is not among those that came stays chosen, with none of it.
void AnswerCounts::offerScripts()
{
    const QSignalBlocker blocker(m_choice);
    const QString chosen = m_choice->currentData().toString();
    const QString name = m_choice->currentText();
    m_choice->clear();
    m_choice->addItem(tr("All scripts"), QString());
    for (const ScriptItems::Script &script : m_scripts.scripts())
        //: A script and how many results of it there are
        m_choice->addItem(tr("%1 (%2)").arg(script.name, QLocale().toString(script.results)), script.key);
    if (!chosen.isEmpty() && m_choice->findData(chosen) < 0)
        m_choice->addItem(name, chosen);
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(chosen)));
}

//! Why there is nothing to count the table of the results says.
void AnswerCounts::refreshNotice()
{
    EmptyNotice &notice = *view().emptyNotice();
    if (m_model.hiddenRows() > 0)
        notice.setNotice(Icon::Filter, tr("No row holds “%1”.").arg(filter().text()), {}, tr("Clear Filter"));
    else
        notice.setNotice(Icon::Empty, tr("There are no answers to count."), {});
}

} // namespace floorwalker
