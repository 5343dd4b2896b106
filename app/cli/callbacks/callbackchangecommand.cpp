// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/callbacks/callbackchangecommand.h"

#include "app/cli/callbacks/callbackwords.h"
#include "app/cli/console.h"
#include "app/cli/formats.h"
#include "models/edits/callbackplan.h"
#include "models/edits/timewords.h"
#include "models/rest/endpoints/contactpro.h"

namespace floorwalker::cli {

using namespace Qt::StringLiterals;

namespace {

QString name(CallbackChangeCommand::Verb verb)
{
    switch (verb) {
    case CallbackChangeCommand::Verb::Reschedule: return u"reschedule"_s;
    case CallbackChangeCommand::Verb::Close: return u"close"_s;
    case CallbackChangeCommand::Verb::Edit: break;
    }
    return u"edit"_s;
}

QString name(UpdateOutcome::Kind kind)
{
    switch (kind) {
    case UpdateOutcome::Kind::Changed: return u"changed"_s;
    case UpdateOutcome::Kind::ChangedMeanwhile: return u"changed-meanwhile"_s;
    case UpdateOutcome::Kind::Refused: return u"refused"_s;
    case UpdateOutcome::Kind::Unknown: return u"unknown"_s;
    case UpdateOutcome::Kind::NotSent: break;
    }
    return u"not-sent"_s;
}

} // namespace

CallbackChangeCommand::CallbackChangeCommand(Verb verb)
    : m_verb(verb)
{
}

QList<QCommandLineOption> CallbackChangeCommand::options() const
{
    return {numberOption(),
            internalOption(),
            atOption(),
            notesOption(),
            {u"result"_s, u"close: SUCCESSFUL or HANDLED."_s, u"R"_s},
            confirmOption(),
            formatOption({u"text"_s, u"json"_s})};
}

QString CallbackChangeCommand::read(const QStringList &ids, const QCommandLineParser &options)
{
    if (ids.isEmpty())
        return u"callback %1 needs an ID. \"export callbacks\" lists them."_s.arg(name(m_verb));
    m_ids = ids;
    isJson = options.value(u"format"_s) == u"json";
    m_confirmed = options.value(u"confirm"_s);
    m_at = options.value(u"at"_s);
    m_internal = options.isSet(u"internal"_s) ? InternalNumbers::Allowed : InternalNumbers::Refused;
    if (options.isSet(u"notes"_s))
        m_change.notes = options.value(u"notes"_s);
    const QString fault = m_verb == Verb::Reschedule ? readReschedule()
        : m_verb == Verb::Close                      ? readClose(options)
                                                     : readEdit(options);
    return fault.isEmpty() ? faultOfFormat(options, {u"text"_s, u"json"_s}) : fault;
}

QString CallbackChangeCommand::readReschedule()
{
    return m_at.isEmpty() ? u"callback reschedule needs --at."_s : QString();
}

QString CallbackChangeCommand::readClose(const QCommandLineParser &options)
{
    const CallbackResult result = callbackResultFromWord(options.value(u"result"_s));
    if (std::find(closingResults.begin(), closingResults.end(), result) == closingResults.end())
        return u"callback close needs --result SUCCESSFUL or HANDLED."_s;
    if (!m_change.notes)
        return u"callback close needs --notes."_s;
    m_change.result = result;
    return {};
}

QString CallbackChangeCommand::readEdit(const QCommandLineParser &options)
{
    if (options.isSet(u"number"_s))
        m_change.number = options.value(u"number"_s);
    if (!m_change.number && !m_change.notes)
        return u"callback edit needs --number or --notes."_s;
    if (m_ids.size() > 1)
        return u"callback edit takes one ID."_s;
    return {};
}

void CallbackChangeCommand::begin()
{
    const QString objection = m_ids.size() > 1 ? objectionToBulk(profile(), m_confirmed) : QString();
    if (objection.isEmpty()) {
        askNext();
        return;
    }
    say(objection);
    emit finished(ExitCode::Usage);
}

void CallbackChangeCommand::askNext()
{
    const qsizetype asked = m_shown.size() + m_errors.size();
    if (asked == m_ids.size()) {
        change();
        return;
    }
    client().send<Callback>(contactpro::callback(CallbackId(m_ids[asked])), Purpose::Asked, this,
                            [this](const Result<Callback> &callback) {
        if (callback)
            m_shown << *callback;
        else
            m_errors << callback.error();
        askNext();
    });
}

//! What was typed, now that the profile's zone and country and the server's time are known.
std::optional<Error> CallbackChangeCommand::understand(Instant now)
{
    if (!m_at.isEmpty()) {
        const auto time = timeFromWords(m_at, now, profile().businessDay().zone());
        if (!time)
            return time.error();
        m_change.nextCall = time->moment.value_or(now);
    }
    if (m_change.number) {
        const auto number = PhoneNumber::read(*m_change.number, profile().country, m_internal);
        if (!number)
            return number.error();
        m_change.number = number->e164;
    }
    return std::nullopt;
}

void CallbackChangeCommand::change()
{
    const Instant now = client().serverClock().now();
    if (const auto fault = understand(now)) {
        fail(*fault);
        return;
    }
    QList<PlannedUpdate> updates;
    for (const Callback &callback : std::as_const(m_shown)) {
        if (const auto update = updateFor(callback, m_change, now))
            updates << PlannedUpdate{callback, *update};
        else
            m_errors << update.error();
    }
    writing().doNotContact.read(this, [this, updates](const Result<Done> &isRead) {
        if (isRead)
            send(updates);
        else
            fail(isRead.error());
    });
}

void CallbackChangeCommand::send(const QList<PlannedUpdate> &updates)
{
    const QString warning = doNotContactWarning(updates, writing().doNotContact.addresses(), profile().country);
    if (!warning.isEmpty())
        say(warning);
    connect(&writing().callbackChanges, &CallbackChanges::finished, this, &CallbackChangeCommand::takeChanged);
    writing().callbackChanges.start(updates);
}

void CallbackChangeCommand::takeChanged()
{
    const CallbackChanges &changes = writing().callbackChanges;
    bool isUnknown = false;
    bool isPartial = false;
    for (qsizetype i = 0; i < changes.outcomes().size(); ++i) {
        const UpdateOutcome &outcome = changes.outcomes().at(i);
        const QString id = changes.updates().at(i).shown.id.text();
        print(u"%1 %2"_s.arg(id, name(outcome.kind)), {{u"id"_s, id}, {u"outcome"_s, name(outcome.kind)}});
        if (outcome.error)
            m_errors << *outcome.error;
        isPartial = isPartial || outcome.kind == UpdateOutcome::Kind::ChangedMeanwhile;
        isUnknown = isUnknown || outcome.kind == UpdateOutcome::Kind::Unknown;
    }
    say(m_errors);
    const ExitCode code = exitCodeOf(m_errors);
    emit finished(isUnknown ? ExitCode::Unsettled : code == ExitCode::Done && isPartial ? ExitCode::Partial : code);
}

} // namespace floorwalker::cli
