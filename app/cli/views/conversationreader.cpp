// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/views/conversationreader.h"

#include "models/rest/endpoints/conversation.h"

namespace floorwalker::cli {

using namespace Qt::StringLiterals;

ConversationReader::ConversationReader(const BackEnds &backEnds, const Profile &profile, const QList<ViewColumn> &columns,
                                       const QString &resource)
    : ViewReader(*backEnds.conversation)
    , m_profile(profile)
    , m_answer{.columns = columns, .resource = resource, .nothing = u"The Conversation API has nothing on this list."_s}
{
}

void ConversationReader::chooseApp(const WithApp &then)
{
    chooseAppId([this, then](const AppId &id) {
        client().send<ConversationApp>(conversation::app(project(), id), Purpose::Asked, this,
                                       [this, then](const Result<ConversationApp> &app) {
            if (app)
                then(*app);
            else
                fail(app.error());
        });
    });
}

void ConversationReader::chooseAppId(const std::function<void(const AppId &)> &then)
{
    QString named = takePattern(m_question.filters, u"app_id"_s);
    if (named.isEmpty())
        named = takePattern(m_question.filters, u"appId"_s);
    if (named.isEmpty())
        named = m_profile.conversation.app;
    if (!named.isEmpty()) {
        then(AppId(named));
        return;
    }
    client().send<QList<ConversationApp>>(conversation::apps(project()), Purpose::Asked, this,
                                          [this, then](const Result<QList<ConversationApp>> &apps) {
        if (!apps)
            fail(apps.error());
        else if (apps->isEmpty())
            fail({.kind = ErrorKind::NotFound, .resource = u"apps"_s, .backEnd = BackEnd::Conversation});
        else
            then(apps->constFirst().id);
    });
}

bool ConversationReader::isWanted(const std::optional<Instant> &moment) const
{
    const auto &since = m_question.since;
    const auto &until = m_question.until;
    return (!since || (moment && *moment >= *since)) && (!until || (moment && *moment <= *until));
}

void ConversationReader::add(const QJsonObject &fields, const QJsonObject &raw, const QStringList &lines)
{
    m_answer.rows.append({fields, raw, lines});
}

void ConversationReader::tell()
{
    applyFilters(m_question.filters, m_answer);
    emit answered(m_answer);
}

void ConversationReader::fail(const Error &error)
{
    m_answer.errors << error;
    m_answer.isUsable = false;
    emit answered(m_answer);
}

} // namespace floorwalker::cli
