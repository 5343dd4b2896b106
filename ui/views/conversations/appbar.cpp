// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/conversations/appbar.h"

#include "models/items/conversationapps.h"
#include "models/items/conversationwords.h"
#include "models/wording/durationtext.h"
#include "ui/main/conversationsplace.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/tile.h"
#include "ui/widgets/tilerow.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>

#include <algorithm>

namespace floorwalker {

namespace {

constexpr int gap = 8;
constexpr int appLetters = 24;
constexpr int percent = 100;
constexpr int fullSoon = 80; //!< of a hundred: messages are refused when the queue is full
constexpr std::chrono::seconds second{1};

QString nameOf(const ConversationApp &app)
{
    return app.displayName.isEmpty() ? app.id.text() : app.displayName;
}

QString number(qint64 figure)
{
    return QLocale().toString(figure);
}

} // namespace

AppBar::AppBar(const ConversationsPlace &place, QWidget *parent)
    : QWidget(parent)
    , m_place(place)
    , m_app(new QComboBox)
    //: Channels of an app that work
    , m_channels(new Tile(tr("Channels")))
    //: Messages that wait to be sent
    , m_queue(new Tile(tr("Queue")))
    //: Messages a second to contacts
    , m_outbound(new Tile(tr("Outbound Limit")))
    //: Messages a second from contacts
    , m_inbound(new Tile(tr("Inbound Limit")))
{
    m_app->setAccessibleName(tr("App"));
    m_app->setMinimumWidth(m_app->fontMetrics().averageCharWidth() * appLetters);
    auto *row = new TileRow;
    for (Tile *tile : {m_channels, m_queue, m_outbound, m_inbound})
        row->addTile(tile);
    auto *label = new TextLabel(tr("A&pp"));
    label->setBuddy(m_app);
    auto *line = new QHBoxLayout;
    line->setSpacing(gap);
    line->addWidget(label);
    line->addWidget(m_app);
    line->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(panelGap);
    column->addLayout(line);
    column->addWidget(row);
    connect(m_app, &QComboBox::activated, this, [this] { m_place.apps.choose(AppId(m_app->currentData().toString())); });
    connect(&place.apps, &ConversationApps::changed, this, &AppBar::refresh);
    connect(&place.apps, &ConversationApps::chosenChanged, this, &AppBar::refresh);
    refresh();
}

//! Whoever has the list open keeps their place in it.
void AppBar::refreshApps()
{
    QStringList names;
    for (const ConversationApp &app : m_place.apps.apps())
        names << nameOf(app);
    const QSignalBlocker quiet(m_app);
    QStringList shown;
    for (int place = 0; place < m_app->count(); ++place)
        shown << m_app->itemText(place);
    if (names != shown) {
        m_app->clear();
        for (const ConversationApp &app : m_place.apps.apps())
            m_app->addItem(nameOf(app), app.id.text());
    }
    m_app->setCurrentIndex(m_app->findData(m_place.apps.chosen().text()));
    m_app->setEnabled(m_app->count() > 0);
}

void AppBar::refresh()
{
    refreshApps();
    const ConversationApp *app = m_place.apps.chosenApp();
    const bool isStale = m_place.apps.freshness().isStale;
    for (Tile *tile : {m_channels, m_queue, m_outbound, m_inbound}) {
        tile->setStale(isStale);
        if (!app) {
            tile->setFigure({});
            tile->setLine({});
        }
    }
    if (!app)
        return;
    const auto failing = std::count_if(app->channels.cbegin(), app->channels.cend(),
                                       [](const AppChannel &channel) { return markOfChannelState(channel.state) == Mark::Bad; });
    m_channels->setFigure(number(app->channels.size()), failing > 0 ? Severity::Critical : Severity::None);
    //: Channels of an app that do not work
    m_channels->setLine(failing > 0 ? tr("%n failing", nullptr, int(failing))
                        : app->isDispatch() ? tr("dispatch: without conversations")
                                            : tr("all working"));

    const qint64 limit = app->queueLimit.value_or(ConversationApp::usualQueueLimit);
    if (app->queueSize) {
        m_queue->setFigure(number(*app->queueSize), *app->queueSize * percent >= limit * fullSoon ? Severity::Warning : Severity::None);
        const auto drain = second * (*app->queueSize / ConversationApp::usualDrain);
        //: How many messages may wait, and how long those that wait take
        const QString line = tr("of %1 · empty in %2 at %3 a second").arg(number(limit), durationText(drain), number(ConversationApp::usualDrain));
        //: How many messages may wait
        m_queue->setLine(*app->queueSize > 0 ? line : tr("of %1").arg(number(limit)));
    } else {
        m_queue->setFigure({});
        m_queue->setLine({});
    }
    const auto showRate = [](Tile *tile, const std::optional<qint64> &rate, const QString &line) {
        tile->setFigure(rate ? number(*rate) : QString());
        tile->setLine(rate ? line : QString());
    };
    showRate(m_outbound, app->outboundRate, tr("messages a second"));
    showRate(m_inbound, app->inboundRate,
             app->webhookRate ? tr("a second · webhooks %1 a second").arg(number(*app->webhookRate)) : tr("messages a second"));
}

} // namespace floorwalker
