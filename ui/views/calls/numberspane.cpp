// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/calls/numberspane.h"

#include "models/edits/numberchanges.h"
#include "models/items/flooritems.h"
#include "models/items/ownednumberitems.h"
#include "ui/main/callingplace.h"
#include "ui/main/workplace.h"
#include "ui/theme/theme.h"
#include "ui/views/calls/callbackurlsform.h"
#include "ui/views/calls/numberchangedialog.h"
#include "ui/views/calls/numberfactsform.h"
#include "ui/views/exportbar.h"
#include "ui/views/listoffer.h"
#include "ui/views/livetable.h"
#include "ui/widgets/pagesplit.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/tableview.h"

#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace floorwalker {

namespace {

constexpr int tableShare = 640; //!< of a thousand, at first

} // namespace

NumbersPane::NumbersPane(const Workplace &workplace, const CallingPlace &place, QWidget *parent)
    : TabPart(parent)
    , m_workplace(workplace)
    , m_place(place)
    , m_table(new LiveTable({.title = tr("Numbers"),
                             .order = {},
                             .resource = OwnedNumberItems::resource(),
                             .nothing = tr("The account has no numbers. They are rented on the Sinch dashboard.")},
                            place.numbers.table(), [&place] { return place.numbers.freshness(); }, workplace))
    , m_side(new QTabWidget)
    , m_facts(new NumberFactsForm(workplace, place))
    , m_urls(new CallbackUrlsForm(workplace, place))
    , m_export(new ExportBar(workplace.exportLog))
{
    m_table->panel().addBanner(m_export);
    m_side->setDocumentMode(true);
    m_side->setAccessibleName(tr("A number, and the callback addresses"));
    m_side->addTab(m_facts, tr("&Query a Number"));
    m_side->addTab(m_urls, tr("Callback Addre&sses"));
    auto *side = new Panel(tr("Configuration"));
    side->setBody(m_side);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, panelGap, 0, 0);
    layout->addWidget(new PageSplit(m_table, side, tableShare));

    connect(&place.numbers, &OwnedNumberItems::changed, this, &NumbersPane::takeNumbers);
    connect(m_table->view().selectionModel(), &QItemSelectionModel::selectionChanged, this, &TabPart::changed);
    connect(m_table, &LiveTable::idActivated, this, &NumbersPane::queryCurrent);
    connect(m_side, &QTabWidget::currentChanged, this, [this] {
        if (m_side->currentWidget() == m_urls)
            m_urls->readFirst();
    });
    takeNumbers();
}

void NumbersPane::setLookedAt(bool isLookedAt)
{
    if (isLookedAt)
        m_place.numbers.read();
}

void NumbersPane::refresh()
{
    m_place.numbers.read();
}

void NumbersPane::takeFocus()
{
    m_table->takeFocus();
}

void NumbersPane::find()
{
    m_table->focusFilter();
}

Freshness NumbersPane::freshness() const
{
    return m_place.numbers.freshness();
}

void NumbersPane::addButton(QWidget *button)
{
    m_table->panel().addToHeaderEnd(button);
}

void NumbersPane::takeNumbers()
{
    m_table->refreshFreshness();
    m_table->refreshCount();
    m_table->chooseFirst();
    emit changed();
}

QList<OwnedNumber> NumbersPane::chosen() const
{
    QList<OwnedNumber> numbers;
    const QStringList ids = m_table->selectedIds();
    for (const QString &id : ids) {
        if (const OwnedNumberLine *line = m_place.numbers.table().find(OwnedNumberId(id)))
            numbers.append(*line);
    }
    return numbers;
}

bool NumbersPane::hasAssigned() const
{
    const QList<OwnedNumber> numbers = chosen();
    return std::any_of(numbers.cbegin(), numbers.cend(), [](const OwnedNumber &number) { return !number.application.isEmpty(); });
}

void NumbersPane::assign()
{
    auto *dialog = new NumberChangeDialog(m_workplace, m_place, this);
    dialog->beginAssigning(chosen());
    dialog->open();
}

void NumbersPane::unassign()
{
    QList<OwnedNumber> numbers = chosen();
    numbers.removeIf([](const OwnedNumber &number) { return number.application.isEmpty(); });
    if (numbers.isEmpty())
        return;
    auto *dialog = new NumberChangeDialog(m_workplace, m_place, this);
    dialog->beginUnassigning(numbers);
    dialog->open();
}

void NumbersPane::queryCurrent()
{
    const OwnedNumberLine *line = m_place.numbers.table().find(OwnedNumberId(m_table->currentId()));
    m_side->setCurrentWidget(m_facts);
    m_facts->begin(line ? line->number : QString());
}

void NumbersPane::exportShown()
{
    OwnedNumberItems &numbers = m_place.numbers;
    m_export->open(listOffer(m_workplace,
                             {.title = m_table->panel().title(),
                              .list = OwnedNumberItems::resource(),
                              .filters = typedFilter(m_table->filterText()),
                              .range = std::nullopt,
                              .dataTime = numbers.freshness().answeredAt.value_or(m_workplace.floor.serverNow()),
                              .incompleteReason = {},
                              .rows = [&table = numbers.table()](const QList<int> &columns) { return table.exportRows(columns); }},
                             m_table->view()));
}

} // namespace floorwalker
