// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/floortiles.h"

#include "models/wording/durationtext.h"
#include "models/wording/statetext.h"
#include "ui/main/workplace.h"
#include "ui/widgets/tile.h"
#include "ui/widgets/tilerow.h"

#include <QVBoxLayout>

namespace floorwalker {

namespace {

QString figure(const std::optional<qint64> &number)
{
    return number ? QString::number(*number) : QString();
}

//! "23 Phone · 4 Chat · 38 E-mail": the channels that have any.
QString byChannel(const std::array<qint64, FloorFigures::channels> &counts)
{
    QStringList parts;
    for (const Channel channel : knownChannels) {
        if (const qint64 count = counts[size_t(channel)])
            //: How many, and of which channel, as in "23 Phone"
            parts << FloorTiles::tr("%1 %2").arg(count).arg(channelText(channel));
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace

FloorTiles::FloorTiles(const Workplace &workplace, Extent extent, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_row(new TileRow)
    //: How many contacts wait
    , m_waiting(addTile(tr("Waiting")))
    , m_longest(addTile(tr("Longest wait"), tr("The longest among the contacts waiting now")))
    , m_inProgress(addTile(tr("In progress"), tr("Contacts an agent is serving now")))
    //: How many agents are busy with a contact
    , m_onContact(addTile(tr("On contact"), countedOnce()))
    //: How many agents are free to take a contact
    , m_available(addTile(tr("Available"), countedOnce()))
{
    if (extent == Extent::Full) {
        //: How many agents finish work after a contact
        m_wrapUp = addTile(tr("Wrap-up"), countedOnce());
        //: How many agents take no contacts now
        m_notReady = addTile(tr("Not ready"), countedOnce());
        //: How many agents are signed in
        m_signedIn = addTile(tr("Signed in"), countedOnce());
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_row);
    connect(&workplace.floor, &FloorItems::floorChanged, this, &FloorTiles::refresh);
    connect(&workplace.floor, &FloorItems::freshnessChanged, this, &FloorTiles::refresh);
    m_everySecond.setInterval(1000);
    connect(&m_everySecond, &QTimer::timeout, this, &FloorTiles::refreshWait);
    refresh();
}

QString FloorTiles::countedOnce()
{
    return tr("Each agent counts once here, and once in each queue served in the queue rows");
}

Tile *FloorTiles::addTile(const QString &label, const QString &hint)
{
    auto *tile = new Tile(label);
    tile->setToolTip(hint);
    m_row->addTile(tile);
    return tile;
}

void FloorTiles::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_everySecond.start();
    refreshWait();
}

void FloorTiles::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_everySecond.stop();
}

void FloorTiles::refresh()
{
    FloorItems &floor = m_workplace.floor;
    m_figures = floor.figures();
    m_waiting->setFigure(figure(m_figures.waiting));
    m_waiting->setLine(m_figures.queuesUnknown > 0 && !m_figures.waiting
                           ? tr("not known yet")
                           : byChannel(m_figures.waitingByChannel));
    m_inProgress->setFigure(figure(m_figures.inProgress));
    m_inProgress->setLine(byChannel(m_figures.inProgressByChannel));
    refreshWait();
    refreshAgents();
    using Topic = FloorItems::Topic;
    for (Tile *tile : {m_waiting, m_longest})
        tile->setStale(floor.freshness(Topic::Queues).isStale);
    m_inProgress->setStale(floor.freshness(Topic::Contacts).isStale);
    for (Tile *tile : {m_available, m_onContact, m_wrapUp, m_notReady, m_signedIn}) {
        if (tile)
            tile->setStale(floor.freshness(Topic::Agents).isStale);
    }
}

void FloorTiles::refreshWait()
{
    if (!m_figures.longestWaitBegan) {
        m_longest->setFigure({});
        m_longest->setLine(m_figures.waiting ? tr("nobody waits") : QString());
        return;
    }
    const Milliseconds wait = m_workplace.floor.serverNow() - *m_figures.longestWaitBegan;
    m_longest->setFigure(durationText(wait), severityOf(wait, m_workplace.floor.limits().longestWait));
    m_longest->setLine(m_workplace.floor.queueName(m_figures.longestWaitQueue));
}

void FloorTiles::refreshAgents()
{
    const auto in = [this](AgentState state) { return m_figures.agentsIn(state); };
    const auto signedIn = m_figures.agentsSignedIn();
    const QString of = signedIn ? tr("of %n signed in", nullptr, int(*signedIn)) : QString();
    const qint64 ringing = in(AgentState::Ringing).value_or(0);
    m_onContact->setFigure(figure(in(AgentState::OnContact)));
    m_onContact->setLine(ringing > 0 ? tr("and %n ringing", nullptr, int(ringing)) : of);
    m_available->setFigure(figure(in(AgentState::Available)));
    if (!m_signedIn) {
        m_available->setLine(signedIn ? tr("%1 wrap-up · %2 not ready")
                                            .arg(*in(AgentState::WrapUp))
                                            .arg(*in(AgentState::NotReady))
                                      : QString());
        return;
    }
    m_available->setLine(of);
    m_wrapUp->setFigure(figure(in(AgentState::WrapUp)));
    m_wrapUp->setLine(of);
    m_notReady->setFigure(figure(in(AgentState::NotReady)));
    m_notReady->setLine(of);
    m_signedIn->setFigure(figure(signedIn));
    m_signedIn->setLine(signedIn ? tr("%n signed out", nullptr, int(in(AgentState::SignedOut).value_or(0))) : QString());
}

} // namespace floorwalker
