// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/callbacks/callbackaddcommand.h"

#include "app/cli/callbacks/callbackwords.h"
#include "app/cli/console.h"
#include "app/cli/formats.h"
#include "models/rest/endpoints/contactpro.h"

namespace floorwalker::cli {

using namespace Qt::StringLiterals;

QList<QCommandLineOption> CallbackAddCommand::options() const
{
    return {queueOption(),
            numberOption(),
            internalOption(),
            atOption(),
            notesOption(),
            {u"prefix"_s, u"add: the gateway's prefix."_s, u"P"_s},
            {u"extra"_s, u"add: the extra data."_s, u"XML"_s},
            formatOption({u"text"_s, u"json"_s})};
}

QString CallbackAddCommand::read(const QStringList &arguments, const QCommandLineParser &options)
{
    if (!arguments.isEmpty())
        return u"callback add takes no argument \"%1\"."_s.arg(arguments.constFirst());
    for (const QString &needed : {u"number"_s, u"queue"_s}) {
        if (!options.isSet(needed))
            return u"callback add needs --%1."_s.arg(needed);
    }
    isJson = options.value(u"format"_s) == u"json";
    m_draft = {.number = options.value(u"number"_s),
               .internal = options.isSet(u"internal"_s) ? InternalNumbers::Allowed : InternalNumbers::Refused,
               .queue = options.value(u"queue"_s),
               .time = options.value(u"at"_s),
               .notes = options.value(u"notes"_s),
               .extraData = options.value(u"extra"_s),
               .prefix = options.value(u"prefix"_s)};
    return faultOfFormat(options, {u"text"_s, u"json"_s});
}

//! What is open warns of duplicates; it also tells the server's time, in which words are meant.
void CallbackAddCommand::begin()
{
    client().send<QList<Callback>>(contactpro::callbacks(), Purpose::Asked, this,
                                   [this](const Result<QList<Callback>> &open) {
        if (open)
            readDoNotContact(*open);
        else
            fail(open.error());
    });
}

void CallbackAddCommand::readDoNotContact(const QList<Callback> &open)
{
    writing().doNotContact.read(this, [this, open](const Result<Done> &isRead) {
        if (!isRead) {
            fail(isRead.error());
            return;
        }
        CallbackChecks checks({profile().country, profile().businessDay().zone(),
                               [this] { return client().serverClock().now(); }});
        checks.setOpenCallbacks(open);
        checks.setDoNotContact(writing().doNotContact.addresses());
        add(std::move(checks));
    });
}

void CallbackAddCommand::add(CallbackChecks checks)
{
    const CheckedDraft checked = checks.check(m_draft);
    for (const DraftFinding &finding : checked.findings)
        say(finding.sentence);
    if (!checked.callback) {
        emit finished(ExitCode::Rejected);
        return;
    }
    tellOf(writing().callbackAdding, refusal);
    writing().callbackAdding.add(*checked.callback);
}

} // namespace floorwalker::cli
