// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/consents/consentwritecommand.h"

#include "app/cli/consents/consentoptions.h"
#include "app/cli/console.h"
#include "app/cli/formats.h"

namespace floorwalker::cli {

using namespace Qt::StringLiterals;

ConsentWriteCommand::ConsentWriteCommand(Verb verb)
    : m_verb(verb)
{
}

QList<QCommandLineOption> ConsentWriteCommand::options() const
{
    return {addressOption(),
            usageOption(),
            valueOption(),
            {u"as-typed"_s, u"set, delete: the address exactly so, not as a phone number with its country code."_s},
            formatOption({u"text"_s, u"json"_s})};
}

QString ConsentWriteCommand::read(const QStringList &arguments, const QCommandLineParser &options)
{
    const QString verb = m_verb == Verb::Set ? u"set"_s : u"delete"_s;
    if (!arguments.isEmpty())
        return u"consent %1 takes no argument \"%2\"."_s.arg(verb, arguments.constFirst());
    QStringList needed{u"usage"_s, u"address"_s};
    if (m_verb == Verb::Set)
        needed << u"value"_s;
    for (const QString &option : needed) {
        if (options.value(option).trimmed().isEmpty())
            return u"consent %1 needs --%2."_s.arg(verb, option);
    }
    isJson = options.value(u"format"_s) == u"json";
    m_draft = {.address = options.value(u"address"_s),
               .reading = options.isSet(u"as-typed"_s) ? AddressReading::AsTyped : AddressReading::AsNumber,
               .usage = consentUsageFromWords(options.value(u"usage"_s)).value_or(QString()),
               .consent = m_verb == Verb::Set ? consentFromWords(options.value(u"value"_s)) : std::optional(false)};
    for (const QString &fault : {faultOfUsage(options), faultOfValue(options), faultOfFormat(options, {u"text"_s, u"json"_s})}) {
        if (!fault.isEmpty())
            return fault;
    }
    return {};
}

void ConsentWriteCommand::begin()
{
    if (m_verb == Verb::Delete) {
        write();
        return;
    }
    writing().doNotContact.read(this, [this](const Result<Done> &isRead) {
        if (isRead)
            write();
        else
            fail(isRead.error());
    });
}

void ConsentWriteCommand::write()
{
    const CheckedConsent checked = check(m_draft, profile().country, writing().doNotContact.addresses());
    for (const ConsentFinding &finding : checked.findings)
        say(finding.sentence);
    if (!checked.consent) {
        emit finished(ExitCode::Rejected);
        return;
    }
    connect(&writing().consentWriting, &ConsentWriting::waiting, this,
            [](Milliseconds span) { say(u"Waiting %1 s."_s.arg((span.count() + 999) / 1000)); });
    connect(&writing().consentWriting, &ConsentWriting::finished, this, &ConsentWriteCommand::takeEnd);
    const bool isSet = m_verb == Verb::Set;
    writing().consentWriting.start({{checked.consent->usage, checked.consent->address, isSet ? checked.consent->consent : std::nullopt}});
}

void ConsentWriteCommand::takeEnd()
{
    using Kind = ConsentOutcome::Kind;
    const ConsentChange &change = writing().consentWriting.changes().constFirst();
    const ConsentOutcome &outcome = writing().consentWriting.outcomes().constFirst();
    const QString sentence = ConsentWriting::sentence(outcome.kind);
    switch (outcome.kind) {
    case Kind::Done: {
        const QString word = !change.consent ? u"deleted"_s : *change.consent ? u"true"_s : u"false"_s;
        print(u"%1 %2 %3"_s.arg(change.usage, change.address, word),
              {{u"usage"_s, change.usage},
               {u"address"_s, change.address},
               {u"consent"_s, change.consent ? QJsonValue(*change.consent) : QJsonValue()}});
        emit finished(ExitCode::Done);
        return;
    }
    case Kind::NotThere:
    case Kind::Unknown:
        say(sentence);
        emit finished(outcome.kind == Kind::NotThere ? ExitCode::NotFound : ExitCode::Unsettled);
        return;
    case Kind::Refused:
    case Kind::NotSent:
        break;
    }
    fail(outcome.error.value_or(Error{.kind = ErrorKind::Unreachable}));
}

} // namespace floorwalker::cli
