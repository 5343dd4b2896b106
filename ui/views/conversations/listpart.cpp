// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/conversations/listpart.h"

#include "models/items/celltable.h"
#include "models/items/flooritems.h"
#include "models/items/pagedlist.h"
#include "ui/main/workplace.h"
#include "ui/theme/theme.h"
#include "ui/views/exportbar.h"
#include "ui/views/listoffer.h"
#include "ui/views/livetable.h"
#include "ui/views/rawfields.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/pagesplit.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/tableview.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace floorwalker {

namespace {

constexpr int leastSide = 320; //!< names and values side by side

} // namespace

ListPart::ListPart(const Words &words, const Source &source, const Workplace &workplace, QWidget *parent)
    : TabPart(parent)
    , m_workplace(workplace)
    , m_words(words)
    , m_source(source)
    , m_table(new LiveTable({.title = words.title, .order = {}, .resource = words.resource, .nothing = words.nothing}, source.table,
                            source.freshness, workplace))
    , m_side(new Panel(words.unchosen))
    , m_fields(new KeyValueList)
    , m_export(new ExportBar(workplace.exportLog))
    , m_outcome(new NoticeBar)
    , m_trouble(new ErrorBar)
{
    m_fields->setAccessibleName(words.fields);
    m_side->letTitleGiveWay();
    m_side->setBody(m_fields);
    for (QWidget *banner : std::initializer_list<QWidget *>{m_outcome, m_trouble, m_export})
        m_table->panel().addBanner(banner);
    if (source.pages) {
        auto *more = new QPushButton(tr("Show More"));
        more->setToolTip(tr("Ask for the next page of the list"));
        connect(more, &QPushButton::clicked, source.pages, &PagedList::readMore);
        connect(source.pages, &PagedList::changed, this, &ListPart::refreshRows);
        m_table->panel().addToHeaderEnd(more);
        m_more = more;
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, panelGap, 0, 0);
    layout->addWidget(new PageSplit(m_table, m_side, words.tableShare));
    connect(m_table, &LiveTable::currentIdChanged, this, &ListPart::showCurrent);
    connect(m_table->view().selectionModel(), &QItemSelectionModel::selectionChanged, this, &TabPart::changed);
    giveSideRoom();
    refreshRows();
}

void ListPart::giveSideRoom()
{
    m_side->setMinimumWidth(scaledToText(leastSide, font()));
}

void ListPart::changeEvent(QEvent *event)
{
    TabPart::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        giveSideRoom();
}

void ListPart::setLookedAt(bool isLookedAt)
{
    if (isLookedAt)
        m_source.read();
}

void ListPart::refresh()
{
    m_source.refresh();
}

void ListPart::takeFocus()
{
    m_table->takeFocus();
}

void ListPart::find()
{
    m_table->focusFilter();
}

Freshness ListPart::freshness() const
{
    return m_source.freshness();
}

void ListPart::addButton(QWidget *button)
{
    m_table->panel().addToHeaderEnd(button);
}

void ListPart::refreshRows()
{
    m_table->refreshFreshness();
    m_table->refreshCount();
    if (m_more) {
        m_more->setVisible(m_source.pages->hasMore());
        m_more->setEnabled(!m_source.pages->isReading());
    }
    m_table->chooseFirst();
    showCurrent();
}

QString ListPart::currentId() const
{
    return m_table->currentId();
}

QStringList ListPart::selectedIds() const
{
    return m_table->selectedIds();
}

void ListPart::setMore(const QList<KeyValue> &fields)
{
    m_moreFields = fields;
    showCurrent();
}

void ListPart::showCurrent()
{
    if (const QString id = currentId(); std::exchange(m_shown, id) != id) {
        m_moreFields.clear();
        emit currentChanged();
    }
    emit changed();
    const int row = m_source.table.rowOfId(currentId());
    if (row < 0) {
        m_side->setTitle(m_words.unchosen);
        m_fields->setRows({});
        return;
    }
    QList<KeyValue> fields = m_moreFields;
    for (int column = 0; column < m_source.table.columnCount(); ++column) {
        fields.append({m_source.table.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                       m_source.table.index(row, column).data().toString()});
    }
    m_side->setTitle(m_source.table.index(row, 0).data().toString());
    m_fields->setRows(fields + rawFields(m_words.resource, m_source.raw(currentId())));
}

void ListPart::tell(const QString &sentence)
{
    m_trouble->clear();
    m_outcome->tell(sentence);
}

void ListPart::tellTrouble(const QString &sentence, const QString &nextStep, const QString &details)
{
    m_outcome->tell({});
    m_trouble->showError(sentence, nextStep, details);
}

void ListPart::exportShown()
{
    m_export->open(listOffer(m_workplace,
                             {.title = m_words.title,
                              .list = m_words.resource,
                              .filters = typedFilter(m_table->filterText()),
                              .range = std::nullopt,
                              .dataTime = freshness().answeredAt.value_or(m_workplace.floor.serverNow()),
                              .incompleteReason = m_source.pages && m_source.pages->hasMore() ? tr("The list goes on; the rest was not asked for.") : QString(),
                              .rows = m_source.exportRows},
                             m_table->view()));
}

} // namespace floorwalker
