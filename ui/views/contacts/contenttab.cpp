// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/contacts/contenttab.h"

#include "models/items/contentitems.h"
#include "ui/main/workplace.h"
#include "ui/theme/theme.h"
#include "ui/views/contacts/contentdetail.h"
#include "ui/views/contacts/contentoffer.h"
#include "ui/views/exportbar.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/pagesplit.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/tableview.h"

#include <QVBoxLayout>

namespace floorwalker {

namespace {

constexpr int whole = 1000;
constexpr int tableShare = 620; //!< of it, at first

} // namespace

ContentTab::ContentTab(const Parts &parts, ContentItems &items, const Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_items(items)
    , m_ask(new ContentAskBar(parts.fields))
    , m_table(new ContentTable(parts.words, items, workplace))
    , m_detail(parts.detail)
    , m_split(new PageSplit(m_table, m_detail, tableShare))
    , m_incomplete(new NoticeBar)
    , m_export(new ExportBar(workplace.exportLog))
{
    m_table->panel().addBanner(m_incomplete);
    m_table->panel().addBanner(m_export);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, panelGap, 0, 0);
    layout->setSpacing(panelGap);
    layout->addWidget(m_ask);
    layout->addWidget(m_split, 1);

    m_items.setSpan(m_ask->span());
    connect(m_ask, &ContentAskBar::asked, this, &ContentTab::ask);
    connect(m_ask, &ContentAskBar::spanChosen, this, [this] { m_items.setSpan(m_ask->span()); });
    connect(m_table, &ContentTable::askWanted, this, &ContentTab::ask);
    connect(m_table, &ContentTable::alwaysWanted, this, [this] { m_ask->setSpan(std::nullopt); });
    connect(m_table, &ContentTable::currentIdChanged, this, [this] { m_items.open(m_table->currentId()); });
    connect(&items, &ContentItems::changed, this, &ContentTab::refresh);
    connect(&items, &ContentItems::openedChanged, this, &ContentTab::openedChanged);
    refresh();
}

void ContentTab::enter()
{
    if (m_items.state() == ContentItems::State::Idle)
        ask();
}

void ContentTab::ask()
{
    m_items.setSpan(m_ask->span());
    m_items.ask(m_ask->question());
}

void ContentTab::refresh()
{
    m_incomplete->tell(m_items.incompleteReason());
    chooseFirst();
}

//! So that the pane at the right is never empty without need.
void ContentTab::chooseFirst()
{
    m_table->chooseFirst();
    m_items.open(m_table->currentId());
}

void ContentTab::takeFocus()
{
    m_table->takeFocus();
}

void ContentTab::find()
{
    m_ask->takeFocus();
}

QString ContentTab::title() const
{
    return m_table->panel().title();
}

void ContentTab::exportShown()
{
    m_export->open(contentOffer(m_workplace, m_items,
                                {m_table->view(), [this](const QList<int> &columns) { return m_items.exportRows(columns); }},
                                {.title = title(), .conditions = askedText(), .filter = m_table->filterText()}));
}

QString ContentTab::askedText() const
{
    return m_ask->conditionsText(m_items.question());
}

void ContentTab::setTablePart(QWidget *part)
{
    m_split->replaceWidget(0, part);
    m_split->setStretchFactor(0, tableShare);
    m_split->setSizes({tableShare, whole - tableShare});
}

ContactLead ContentTab::contactOfOpened() const
{
    return m_items.contactOfOpened();
}

void ContentTab::addTableButton(QWidget *button)
{
    m_table->panel().addToHeaderEnd(button);
}

void ContentTab::addDetailButton(QWidget *button)
{
    m_detail->addButton(button);
}

} // namespace floorwalker
