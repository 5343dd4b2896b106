// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/campaigns/routeform.h"

#include "models/edits/conversationreads.h"
#include "models/records/conversation/channelidentity.h"
#include "models/session/profile.h"
#include "models/wording/errortext.h"
#include "ui/main/conversationsplace.h"
#include "ui/main/workplace.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QSignalBlocker>

#include <algorithm>

namespace floorwalker {

namespace {

constexpr int fewestLetters = 12;

} // namespace

RouteForm::RouteForm(const Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_way(new QComboBox)
    , m_parts(new QWidget)
    , m_app(new QComboBox)
    , m_channel(new QComboBox)
    , m_fallback(new QComboBox)
    , m_content(new QComboBox)
    , m_trouble(new TextLabel)
{
    build();
    chooseWay();
}

void RouteForm::build()
{
    setFocusProxy(m_way);
    m_way->setAccessibleName(tr("Send through"));
    m_way->addItems({tr("Contact Pro"), tr("Conversation API")});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_way);
    column->addWidget(m_parts);
    auto *parts = new QFormLayout(m_parts);
    parts->setContentsMargins(0, 0, 0, 0);
    const auto addPart = [parts](const QString &label, QComboBox *combo) {
        combo->setAccessibleName(label);
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(fewestLetters);
        parts->addRow(label, combo);
    };
    addPart(tr("App"), m_app);
    addPart(tr("Channel"), m_channel);
    //: The channel that is tried when the first one fails
    addPart(tr("When it fails"), m_fallback);
    //: What kind of message it is: marketing or a notification
    addPart(tr("Kind"), m_content);
    m_content->addItem(tr("Not told: all opt-outs count"));
    m_content->addItem(tr("Marketing"), QStringLiteral("CONTENT_MARKETING"));
    m_content->addItem(tr("Notification"), QStringLiteral("CONTENT_NOTIFICATION"));
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    parts->addRow(m_trouble);
    connect(m_way, &QComboBox::currentIndexChanged, this, &RouteForm::chooseWay);
    connect(m_app, &QComboBox::currentIndexChanged, this, &RouteForm::chooseApp);
    connect(m_channel, &QComboBox::currentIndexChanged, this, &RouteForm::chooseChannel);
    for (QComboBox *combo : {m_fallback, m_content})
        connect(combo, &QComboBox::currentIndexChanged, this, &RouteForm::changed);
}

std::optional<ConversationRoute> RouteForm::route() const
{
    if (m_way->currentIndex() != Conversation)
        return std::nullopt;
    ConversationRoute route{.app = AppId(m_app->currentData().toString()),
                            .channel = m_channel->currentText(),
                            .contentType = m_content->currentData().toString()};
    if (const QString fallback = m_fallback->currentData().toString(); !fallback.isEmpty())
        route.fallback.append(fallback);
    return route;
}

void RouteForm::clear()
{
    m_way->setCurrentIndex(ContactPro);
}

void RouteForm::refreshApps()
{
    if (!m_workplace.conversation)
        return;
    m_workplace.conversation->reads.apps(this, [this](const Result<QList<ConversationApp>> &apps) {
        m_trouble->setVisible(!apps);
        if (apps)
            takeApps(*apps);
        else
            m_trouble->setText(errorText(apps.error()).sentence);
    });
}

void RouteForm::takeApps(const QList<ConversationApp> &apps)
{
    m_apps = apps;
    const QString usual = m_app->count() > 0 ? m_app->currentData().toString() : m_workplace.profile.conversation.app;
    {
        const QSignalBlocker quiet(m_app);
        m_app->clear();
        for (const ConversationApp &app : apps)
            m_app->addItem(app.displayName.isEmpty() ? app.id.text() : app.displayName, app.id.text());
        m_app->setCurrentIndex(std::max(m_app->findData(usual), 0));
    }
    chooseApp();
}

void RouteForm::chooseWay()
{
    m_parts->setVisible(m_way->currentIndex() == Conversation);
    emit changed();
}

//! A channel that the next app has, too, stays.
void RouteForm::chooseApp()
{
    const QString before = m_channel->currentText();
    const AppId chosen(m_app->currentData().toString());
    const auto app = std::find_if(m_apps.cbegin(), m_apps.cend(), [&chosen](const ConversationApp &one) { return one.id == chosen; });
    {
        const QSignalBlocker quiet(m_channel);
        m_channel->clear();
        for (const AppChannel &channel : app == m_apps.cend() ? QList<AppChannel>() : app->channels)
            m_channel->addItem(channel.channel);
        const int kept = m_channel->findText(before);
        m_channel->setCurrentIndex(kept >= 0 ? kept : std::max(m_channel->findText(QStringLiteral("SMS")), 0));
    }
    chooseChannel();
}

//! Only channels where the same number is the recipient can follow one another.
void RouteForm::chooseChannel()
{
    const QString before = m_fallback->currentData().toString();
    {
        const QSignalBlocker quiet(m_fallback);
        m_fallback->clear();
        m_fallback->addItem(tr("No other channel"));
        const QString first = m_channel->currentText();
        for (int at = 0; hasNumbers(first) && at < m_channel->count(); ++at) {
            if (const QString channel = m_channel->itemText(at); channel != first && hasNumbers(channel))
                m_fallback->addItem(channel, channel);
        }
        m_fallback->setCurrentIndex(before.isEmpty() ? 0 : std::max(m_fallback->findData(before), 0));
    }
    if (m_way->currentIndex() == Conversation)
        emit changed();
}

} // namespace floorwalker
