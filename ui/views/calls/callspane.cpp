// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/calls/callspane.h"

#include "models/edits/followedcalls.h"
#include "models/items/flooritems.h"
#include "models/wording/errortext.h"
#include "ui/main/callingplace.h"
#include "ui/main/workplace.h"
#include "ui/theme/theme.h"
#include "ui/views/calls/calldetail.h"
#include "ui/views/calls/calllines.h"
#include "ui/views/calls/calltiles.h"
#include "ui/views/exportbar.h"
#include "ui/views/listoffer.h"
#include "ui/views/livetable.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/pagesplit.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/tableview.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace floorwalker {

namespace {

constexpr int tableShare = 640; //!< of a thousand, at first
constexpr int gap = 8;

QString resource()
{
    return QStringLiteral("calls");
}

} // namespace

CallsPane::CallsPane(const Workplace &workplace, const CallingPlace &place, QWidget *parent)
    : TabPart(parent)
    , m_workplace(workplace)
    , m_place(place)
    , m_id(new QLineEdit)
    , m_calls(new CallTable([&floor = workplace.floor] { return floor.serverNow(); }, workplace.clock,
                            workplace.businessDay.zone(), this))
    , m_tiles(new CallTiles(*m_calls))
    , m_table(new LiveTable({.title = tr("Calls Begun Here"),
                             .order = {},
                             .resource = resource(),
                             .nothing = tr("No call was begun from this computer. Begin one with New Callout…, or open any by its id.")},
                            *m_calls, [this] { return callsFreshness(m_place.calls); }, workplace))
    , m_detail(new CallDetail(workplace, place))
    , m_export(new ExportBar(workplace.exportLog))
    , m_trouble(new ErrorBar)
{
    m_table->panel().addBanner(m_trouble);
    m_table->panel().addBanner(m_export);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, panelGap, 0, 0);
    layout->setSpacing(panelGap);
    layout->addWidget(m_tiles);
    layout->addWidget(makeAskBar());
    layout->addWidget(new PageSplit(m_table, m_detail, tableShare), 1);

    connect(&place.calls, &FollowedCalls::changed, this, &CallsPane::takeCalls);
    connect(m_table, &LiveTable::currentIdChanged, this, &CallsPane::showCurrent);
    connect(m_table, &LiveTable::allWanted, m_tiles, &CallTiles::chooseAll);
    connect(m_tiles, &CallTiles::chosenChanged, m_table, &PanelTable::refreshCount);
    connect(m_detail, &CallDetail::conferenceWanted, this, &CallsPane::conferenceWanted);
    takeCalls();
}

QWidget *CallsPane::makeAskBar()
{
    auto *bar = new QWidget;
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(gap);
    m_id->setAccessibleName(tr("Id of a call"));
    m_id->setPlaceholderText(tr("Id of any call"));
    m_id->setClearButtonEnabled(true);
    auto *opening = new QPushButton(tr("&Open Call"));
    line->addWidget(m_id, 1);
    line->addWidget(opening);
    line->addStretch(1);
    connect(opening, &QPushButton::clicked, this, &CallsPane::open);
    connect(m_id, &QLineEdit::returnPressed, this, &CallsPane::open);
    return bar;
}

void CallsPane::beginOpening()
{
    m_id->setFocus();
    m_id->selectAll();
}

void CallsPane::open()
{
    const CallId call(m_id->text().trimmed());
    if (call.isEmpty())
        return;
    m_trouble->clear();
    m_place.calls.open(call, this, [this, call](const Result<Done> &isOpen) {
        if (!isOpen) {
            const ErrorText text = errorText(isOpen.error());
            m_trouble->showError(text.sentence, text.nextStep, copyableDetails(isOpen.error(), m_workplace.floor.serverNow()));
            return;
        }
        if (m_id->text().trimmed() == call.text())
            m_id->clear();
        reveal(call);
    });
}

bool CallsPane::reveal(const CallId &call)
{
    for (const StartedCall &one : m_place.calls.calls()) {
        if (one.call == call)
            return m_table->select(callLineOf(one).id.text());
    }
    return false;
}

void CallsPane::setLookedAt(bool isLookedAt)
{
    m_place.calls.setLookedAt(isLookedAt);
}

void CallsPane::refresh()
{
    m_place.calls.refresh();
}

void CallsPane::takeFocus()
{
    m_table->takeFocus();
}

void CallsPane::find()
{
    m_table->focusFilter();
}

Freshness CallsPane::freshness() const
{
    return callsFreshness(m_place.calls);
}

void CallsPane::addButton(QWidget *button)
{
    m_table->panel().addToHeaderEnd(button);
}

void CallsPane::revealSoon(const QString &call)
{
    m_awaited = CallId(call);
    if (!call.isEmpty() && reveal(m_awaited))
        m_awaited = {};
}

void CallsPane::takeCalls()
{
    QList<CallLine> lines;
    for (const StartedCall &call : m_place.calls.calls())
        lines.append(callLineOf(call));
    m_calls->setRows(lines);
    m_tiles->refresh(lines, freshness());
    m_table->refreshFreshness();
    m_table->refreshCount();
    if (!m_awaited.isEmpty() && reveal(m_awaited))
        m_awaited = {};
    m_table->chooseFirst();
    showCurrent();
    emit changed();
}

const CallLine *CallsPane::current() const
{
    const QString id = m_table->currentId();
    return id.isEmpty() ? nullptr : m_calls->find(CallLineId(id));
}

void CallsPane::showCurrent()
{
    m_detail->showCall(current());
}

void CallsPane::exportShown()
{
    m_export->open(listOffer(m_workplace,
                             {.title = m_table->panel().title(),
                              .list = resource(),
                              .filters = m_tiles->words() + typedFilter(m_table->filterText()),
                              .range = std::nullopt,
                              .dataTime = freshness().answeredAt.value_or(m_workplace.floor.serverNow()),
                              .incompleteReason = {},
                              .rows = [&table = *m_calls](const QList<int> &columns) { return table.exportRows(columns); }},
                             m_table->view()));
}

} // namespace floorwalker
