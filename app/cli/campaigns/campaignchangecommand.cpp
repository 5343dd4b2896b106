// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/campaigns/campaignchangecommand.h"

#include "app/cli/campaigns/campaignwords.h"
#include "app/cli/console.h"
#include "app/cli/formats.h"

#include <algorithm>

namespace floorwalker::cli {

using namespace Qt::StringLiterals;

namespace {

bool isOneOf(MessageOutcome::Kind kind, std::initializer_list<MessageOutcome::Kind> kinds)
{
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

QString wordFor(MessageOutcome::Kind kind, CampaignChangeCommand::Verb verb)
{
    const bool isCancelled = kind == MessageOutcome::Kind::Changed && verb == CampaignChangeCommand::Verb::Cancel;
    return isCancelled ? u"cancelled"_s : name(kind);
}

} // namespace

CampaignChangeCommand::CampaignChangeCommand(Verb verb)
    : m_verb(verb)
{
}

QList<QCommandLineOption> CampaignChangeCommand::options() const
{
    return {textOption(), sendTimeOption(), retriesOption(), retryDelayOption(), confirmOption(),
            formatOption({u"text"_s, u"json"_s})};
}

QString CampaignChangeCommand::read(const QStringList &arguments, const QCommandLineParser &options)
{
    if (arguments.size() != 1)
        return u"campaign %1 takes one NAME or ID."_s.arg(m_verb == Verb::Cancel ? u"cancel"_s : u"edit"_s);
    m_asked = arguments.constFirst();
    m_confirmed = options.value(u"confirm"_s);
    isJson = options.value(u"format"_s) == u"json";
    if (const QString fault = faultOfFormat(options, {u"text"_s, u"json"_s}); !fault.isEmpty())
        return fault;
    return m_verb == Verb::Edit ? readEdit(options) : QString();
}

QString CampaignChangeCommand::readEdit(const QCommandLineParser &options)
{
    QString fault;
    m_at = options.value(u"at"_s);
    if (options.isSet(u"text"_s))
        m_edit.text = options.value(u"text"_s);
    m_edit.maxRetries = numberOf(options, u"retries"_s, fault);
    m_edit.retryDelay = numberOf(options, u"retry-delay"_s, fault);
    if (fault.isEmpty() && m_edit == MessageEdit() && m_at.isEmpty())
        return u"campaign edit needs --text, --at, --retries or --retry-delay."_s;
    return fault;
}

void CampaignChangeCommand::begin()
{
    m_campaign = std::make_unique<CampaignMessages>(client(), writing().ledger);
    connect(m_campaign.get(), &CampaignMessages::waiting, this, sayQuota);
    connect(m_campaign.get(), &CampaignMessages::finished, this, [this](const std::optional<Error> &error) {
        if (error)
            fail(*error);
        else
            take();
    });
    m_campaign->read(m_asked);
}

void CampaignChangeCommand::take()
{
    if (m_campaign->all().isEmpty()) {
        lookForRouted();
        return;
    }
    const QString objection = m_campaign->all().size() > 1 ? objectionToBulk(profile(), m_confirmed) : QString();
    if (!objection.isEmpty()) {
        say(objection);
        emit finished(ExitCode::Usage);
        return;
    }
    m_errors = errorsOf(*m_campaign);
    if (m_verb == Verb::Cancel)
        cancel();
    else
        edit();
}

//! It may have gone through the Conversation API.
void CampaignChangeCommand::lookForRouted()
{
    writing().ledger.read([name = m_asked.trimmed()](LedgerFile &file) { return CampaignDeliveries::entriesOf(file, name); }, this,
                          [this](const Result<QList<Entry>> &entries) {
        if (!entries) {
            fail(entries.error());
        } else if (entries->isEmpty()) {
            say(unknownCampaign(m_asked));
            emit finished(ExitCode::NotFound);
        } else {
            takeRouted(*entries);
        }
    });
}

//! There nothing can be called back: only what was not sent yet is given up.
void CampaignChangeCommand::takeRouted(const QList<Entry> &entries)
{
    const QString objection = entries.size() > 1 ? objectionToBulk(profile(), m_confirmed) : QString();
    if (!objection.isEmpty()) {
        say(objection);
        emit finished(ExitCode::Usage);
        return;
    }
    if (m_verb == Verb::Edit) {
        say(u"It went through the Conversation API, where nothing can be edited."_s);
        emit finished(ExitCode::Rejected);
        return;
    }
    const PlannedWrite &write = entries.constFirst().write;
    writing().ledger.change([kind = write.kind, batch = write.batch](LedgerFile &file) { return file.dropPlanned(kind, batch); }, this,
                            [this, all = entries.size()](const Result<int> &givenUp) {
        if (!givenUp) {
            fail(givenUp.error());
            return;
        }
        say(u"%1 messages that were not sent yet are given up."_s.arg(*givenUp));
        if (*givenUp < all)
            say(u"What was sent through the Conversation API cannot be called back."_s);
        emit finished(*givenUp == all ? ExitCode::Done : *givenUp > 0 ? ExitCode::Partial : ExitCode::Rejected);
    });
}

//! What was planned first: else it would go out meanwhile.
void CampaignChangeCommand::cancel()
{
    QList<MessageChange> changes;
    for (const CampaignMessage &message : m_campaign->all()) {
        if (message.message)
            changes.append({*message.message, std::nullopt});
    }
    if (m_campaign->written().planned == 0 || m_campaign->isOneMessage()) {
        change(changes);
        return;
    }
    m_campaign->giveUpPlanned(this, [this, changes](const Result<int> &givenUp) {
        if (!givenUp) {
            fail(givenUp.error());
            return;
        }
        m_givenUp = *givenUp;
        say(u"%1 messages that were not sent yet are given up."_s.arg(m_givenUp));
        change(changes);
    });
}

void CampaignChangeCommand::edit()
{
    const Instant now = client().serverClock().now();
    if (const auto fault = understand(now)) {
        reject(*fault);
        return;
    }
    QList<MessageChange> changes;
    for (const CampaignMessage &message : m_campaign->all()) {
        if (!message.message)
            continue;
        if (const auto wanted = edited(*message.message, m_edit, now))
            changes.append({*message.message, *wanted});
        else
            m_errors << wanted.error();
    }
    change(changes);
}

//! What was typed, now that the server's time is known.
std::optional<Error> CampaignChangeCommand::understand(Instant now)
{
    if (m_at.isEmpty())
        return std::nullopt;
    const auto time = sendTimeFrom(m_at, now, profile().businessDay().zone());
    if (!time)
        return time.error();
    m_edit.sendTime = *time;
    return std::nullopt;
}

void CampaignChangeCommand::change(const QList<MessageChange> &changes)
{
    connect(&writing().messageChanges, &MessageChanges::finished, this, &CampaignChangeCommand::takeChanged);
    writing().messageChanges.start(changes);
}

void CampaignChangeCommand::takeChanged()
{
    const MessageChanges &changes = writing().messageChanges;
    for (qsizetype i = 0; i < changes.outcomes().size(); ++i) {
        const MessageOutcome &outcome = changes.outcomes().at(i);
        const QString id = changes.changes().at(i).shown.id.text();
        const QString word = wordFor(outcome.kind, m_verb);
        print(u"%1 %2"_s.arg(id, word), {{u"id"_s, id}, {u"outcome"_s, word}});
        if (outcome.error)
            m_errors << *outcome.error;
    }
    sayErrors();
    if (changes.outcomes().isEmpty() && m_errors.isEmpty() && m_givenUp == 0)
        say(u"The server has none of its messages any more."_s);
    emit finished(code());
}

//! Each once, and what our own validation says plainly.
void CampaignChangeCommand::sayErrors() const
{
    QList<Error> others;
    QStringList told;
    for (const Error &error : m_errors) {
        if (error.kind != ErrorKind::Invalid)
            others << error;
        else if (!told.contains(error.detail))
            sayPlainly(error);
        told << error.detail;
    }
    say(others);
}

//! What is no longer as it was, or has begun, is left alone: a part, or all of it rejected.
ExitCode CampaignChangeCommand::code()
{
    using Kind = MessageOutcome::Kind;
    const QList<MessageOutcome> &outcomes = writing().messageChanges.outcomes();
    const auto has = [&outcomes](std::initializer_list<Kind> kinds) {
        return std::any_of(outcomes.cbegin(), outcomes.cend(),
                           [kinds](const MessageOutcome &outcome) { return isOneOf(outcome.kind, kinds); });
    };
    const BatchCounts written = m_campaign->written();
    if (has({Kind::Unknown}) || written.sent + written.unknown > 0)
        return ExitCode::Unsettled;
    if (const ExitCode code = exitCodeOf(m_errors); code != ExitCode::Done)
        return code;
    if (!has({Kind::Begun, Kind::ChangedMeanwhile}))
        return ExitCode::Done;
    return has({Kind::Changed}) || m_givenUp > 0 ? ExitCode::Partial : ExitCode::Rejected;
}

} // namespace floorwalker::cli
