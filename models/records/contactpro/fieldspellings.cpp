// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/records/contactpro/fieldspellings.h"

#include <QJsonArray>

namespace floorwalker {

namespace {

using Field = FieldSpellings::Field;

constexpr std::array allStates{AgentState::Unknown, AgentState::Available, AgentState::Ringing,
                               AgentState::OnContact, AgentState::WrapUp, AgentState::NotReady,
                               AgentState::SignedOut};

//! "WRAP_UP", "Wrap-up" and "wrapUp" are one word.
QString plain(QStringView word)
{
    QString letters;
    for (const QChar c : word) {
        if (c.isLetter())
            letters += c.toLower();
    }
    return letters;
}

const QHash<QString, AgentState> &publishedStates()
{
    static const QHash<QString, AgentState> words = [] {
        QHash<QString, AgentState> table;
        const auto add = [&table](AgentState state, std::initializer_list<QLatin1String> spellings) {
            for (const QLatin1String word : spellings)
                table.insert(word, state);
        };
        using L = QLatin1String;
        add(AgentState::Available, {L("free"), L("available"), L("ready"), L("idle"), L("waiting")});
        add(AgentState::Ringing, {L("ringing"), L("alerting"), L("offering"), L("allocated")});
        add(AgentState::OnContact, {L("busy"), L("oncontact"), L("talking"), L("talk"), L("incall"),
                                    L("oncall"), L("handling"), L("hold"), L("onhold")});
        add(AgentState::WrapUp, {L("wrapup"), L("paperwork"), L("aftercontactwork"), L("aftercallwork"),
                                 L("afterwork"), L("acw")});
        add(AgentState::NotReady, {L("notready"), L("away"), L("pause"), L("paused"), L("break"),
                                   L("absent"), L("tentative")});
        add(AgentState::SignedOut, {L("signedout"), L("loggedout"), L("loggedoff"), L("offline"),
                                    L("disconnected")});
        return table;
    }();
    return words;
}

} // namespace

FieldSpellings::FieldSpellings()
    : m_states(publishedStates())
{
    const auto set = [this](Field field, QStringList names) { m_fields[int(field)] = std::move(names); };
    set(Field::Name, {QStringLiteral("name"), QStringLiteral("agentName"), QStringLiteral("userName"),
                      QStringLiteral("displayName")});
    set(Field::FirstName, {QStringLiteral("firstName")});
    set(Field::Surname, {QStringLiteral("surname"), QStringLiteral("lastName")});
    set(Field::State, {QStringLiteral("state"), QStringLiteral("status"), QStringLiteral("agentState"),
                       QStringLiteral("agentStatus"), QStringLiteral("availability")});
    set(Field::Reason, {QStringLiteral("reason"), QStringLiteral("notReadyReason"),
                        QStringLiteral("stateReason"), QStringLiteral("presenceName"),
                        QStringLiteral("profileName"), QStringLiteral("presence")});
    set(Field::StateSince, {QStringLiteral("stateSince"), QStringLiteral("stateStartTime"),
                            QStringLiteral("stateChangeTime"), QStringLiteral("statusTime"),
                            QStringLiteral("statusSince"), QStringLiteral("lastStateChange")});
    set(Field::StateDuration, {QStringLiteral("stateDuration"), QStringLiteral("statusDuration"),
                               QStringLiteral("timeInState"), QStringLiteral("durationInState")});
    set(Field::ReadyState, {QStringLiteral("readyState"), QStringLiteral("ready")});
    set(Field::WorkStatus, {QStringLiteral("workStatus"), QStringLiteral("work_status")});
    set(Field::LoginStatus, {QStringLiteral("loginStatus"), QStringLiteral("login_status")});
}

QStringList FieldSpellings::add(const QJsonObject &ofProfile)
{
    QStringList unread;
    for (auto it = ofProfile.begin(); it != ofProfile.end(); ++it) {
        if (it.key() == u"states") {
            const QJsonObject states = it->toObject();
            for (auto word = states.begin(); word != states.end(); ++word) {
                const auto state = std::find_if(allStates.begin(), allStates.end(), [&](AgentState s) {
                    return plain(name(s)) == plain(word->toString());
                });
                if (state == allStates.end())
                    unread << QStringLiteral("states.") + word.key();
                else
                    m_states.insert(plain(word.key()), *state);
            }
            continue;
        }
        bool isKnown = false;
        for (int i = 0; i < int(m_fields.size()); ++i) {
            if (fieldName(Field(i)) != it.key())
                continue;
            isKnown = it->isArray();
            const QJsonArray names = it->toArray();
            for (qsizetype at = names.size(); at-- > 0;)
                m_fields[i].prepend(names[at].toString());
        }
        if (!isKnown)
            unread << it.key();
    }
    return unread;
}

AgentState FieldSpellings::stateOf(QStringView word) const
{
    return m_states.value(plain(word), AgentState::Unknown);
}

QString FieldSpellings::fieldName(Field field)
{
    switch (field) {
    case Field::Name: return QStringLiteral("name");
    case Field::FirstName: return QStringLiteral("firstName");
    case Field::Surname: return QStringLiteral("surname");
    case Field::State: return QStringLiteral("state");
    case Field::Reason: return QStringLiteral("reason");
    case Field::StateSince: return QStringLiteral("stateSince");
    case Field::StateDuration: return QStringLiteral("stateDuration");
    case Field::ReadyState: return QStringLiteral("readyState");
    case Field::WorkStatus: return QStringLiteral("workStatus");
    case Field::LoginStatus: return QStringLiteral("loginStatus");
    }
    Q_UNREACHABLE();
}

QString name(AgentState state)
{
    switch (state) {
    case AgentState::Unknown: return QStringLiteral("Unknown");
    case AgentState::Available: return QStringLiteral("Available");
    case AgentState::Ringing: return QStringLiteral("Ringing");
    case AgentState::OnContact: return QStringLiteral("OnContact");
    case AgentState::WrapUp: return QStringLiteral("WrapUp");
    case AgentState::NotReady: return QStringLiteral("NotReady");
    case AgentState::SignedOut: return QStringLiteral("SignedOut");
    }
    Q_UNREACHABLE();
}

} // namespace floorwalker
