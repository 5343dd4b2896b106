// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/campaigns/campaignsendcommand.h"

#include "app/cli/campaigns/campaignwords.h"
#include "app/cli/clouds.h"
#include "app/cli/console.h"
#include "app/cli/formats.h"
#include "models/edits/channelidentities.h"
#include "models/edits/phonenumber.h"
#include "models/rest/endpoints/messages.h"

#include <QFile>
#include <QFileInfo>

namespace floorwalker::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestTemplate = 1024 * 1024;
constexpr Milliseconds aWhile = std::chrono::hours(1);

const QStringList &formats()
{
    static const QStringList choices{u"text"_s, u"json"_s};
    return choices;
}

QString faultOfFile(const QString &file)
{
    const QFileInfo info(file);
    return info.isFile() && info.isReadable() ? QString()
                                              : u"The file \"%1\" cannot be read. Check its name and its rights."_s.arg(file);
}

QString refusal(const QString &words)
{
    return u"The tenant refused it: %1. Correct what it names, then try again."_s.arg(words);
}

} // namespace

CampaignSendCommand::CampaignSendCommand(Verb verb)
    : m_verb(verb)
{
}

QList<QCommandLineOption> CampaignSendCommand::options() const
{
    return {{u"source"_s, u"The address of the chat queue it comes from."_s, u"S"_s},
            {u"subtype"_s, u"sms, whatsapp or another that your system uses."_s, u"S"_s},
            textOption(),
            {u"template"_s, u"A file with a WhatsApp template instead of a text: JSON."_s, u"FILE"_s},
            {u"recipients"_s, u"CSV or XLSX; the first row names the columns."_s, u"FILE"_s},
            {u"column"_s, u"The title of the column with the addresses, where it does not tell by itself."_s, u"TITLE"_s},
            campaignNameOption(),
            sendTimeOption(),
            retriesOption(),
            retryDelayOption(),
            {u"via"_s, u"contactpro, which is the default, or conversation: the Conversation API."_s, u"V"_s},
            {u"app"_s, u"--via conversation: the id of the app that sends; the profile's own without it."_s, u"ID"_s},
            {u"channel"_s, u"--via conversation: SMS, WHATSAPP or another channel of the app."_s, u"C"_s},
            {u"fallback"_s, u"--via conversation: channels that are tried after it, in this order."_s, u"A,B"_s},
            {u"content-type"_s, u"--via conversation: marketing or notification; it says which opt-outs count."_s, u"C"_s},
            {u"test"_s, u"send: only the first text, only to this number, at once."_s, u"NUMBER"_s},
            landlinesOption(),
            outsideHoursOption(),
            {u"ask-numbers"_s, u"Asks the telephone platform first which numbers are landlines or restricted: 1000 at most."_s},
            excludedOption(),
            confirmOption(),
            formatOption(formats())};
}

QString CampaignSendCommand::read(const QStringList &arguments, const QCommandLineParser &options)
{
    const QString verb = m_verb == Verb::Check ? u"check"_s : u"send"_s;
    if (!arguments.isEmpty())
        return u"campaign %1 takes options only, so \"%2\" is one too many."_s.arg(verb, arguments.constFirst());
    if (const QString fault = readVia(verb, options); !fault.isEmpty())
        return fault;
    if (!options.isSet(u"recipients"_s))
        return u"campaign %1 needs --recipients."_s.arg(verb);
    if (options.isSet(u"text"_s) == options.isSet(u"template"_s))
        return u"campaign %1 needs either --text or --template."_s.arg(verb);
    if (options.isSet(u"test"_s) && m_verb == Verb::Check)
        return u"campaign check sends nothing, so --test is for campaign send."_s;
    m_testNumber = options.value(u"test"_s);
    m_confirmed = options.value(u"confirm"_s);
    m_at = options.value(u"at"_s);
    excludedFile = options.value(u"excluded"_s);
    isJson = options.value(u"format"_s) == u"json";
    for (const QString &fault : {faultOfFormat(options, formats()), readDraft(options)}) {
        if (!fault.isEmpty())
            return fault;
    }
    return {};
}

QString CampaignSendCommand::readVia(const QString &verb, const QCommandLineParser &options)
{
    const QString via = options.value(u"via"_s);
    if (!via.isEmpty() && via != u"contactpro" && via != u"conversation")
        return u"There is no way \"%1\" to send. There are: contactpro, conversation."_s.arg(via);
    m_isViaConversation = via == u"conversation";
    const QStringList ofContactPro{u"source"_s, u"subtype"_s, u"template"_s, u"at"_s, u"retries"_s, u"retry-delay"_s};
    const QStringList ofConversation{u"app"_s, u"channel"_s, u"fallback"_s, u"content-type"_s};
    for (const QString &strange : m_isViaConversation ? ofContactPro : ofConversation) {
        if (options.isSet(strange))
            return u"--%1 is for --via %2."_s.arg(strange, m_isViaConversation ? u"contactpro"_s : u"conversation"_s);
    }
    for (const QString &needed : m_isViaConversation ? QStringList{u"channel"_s} : QStringList{u"source"_s, u"subtype"_s}) {
        if (!options.isSet(needed))
            return u"campaign %1 needs --%2."_s.arg(verb, needed);
    }
    const QString content = options.value(u"content-type"_s);
    if (!content.isEmpty() && content != u"marketing" && content != u"notification")
        return u"--content-type is marketing or notification, not \"%1\"."_s.arg(content);
    return {};
}

ConversationRoute CampaignSendCommand::routeOf(const QCommandLineParser &options)
{
    const QString content = options.value(u"content-type"_s);
    ConversationRoute route{.app = AppId(options.value(u"app"_s)),
                            .channel = options.value(u"channel"_s).trimmed().toUpper(),
                            .fallback = channelsFrom(options.value(u"fallback"_s)),
                            .contentType = content.isEmpty() ? QString() : u"CONTENT_"_s + content.toUpper()};
    route.fallback.removeAll(route.channel);
    return route;
}

QString CampaignSendCommand::readDraft(const QCommandLineParser &options)
{
    QString fault;
    m_draft = {.name = options.value(u"name"_s),
               .source = options.value(u"source"_s),
               .subtype = options.value(u"subtype"_s),
               .text = options.value(u"text"_s)};
    m_draft.maxRetries = numberOf(options, u"retries"_s, fault).value_or(NewMessage::usualRetries);
    m_draft.retryDelay = numberOf(options, u"retry-delay"_s, fault).value_or(NewMessage::usualRetryDelay);
    m_draft.takesFixedLines = options.isSet(u"landlines"_s);
    m_draft.takesOutsideHours = options.isSet(u"outside-hours"_s);
    m_draft.asksNumbers = options.isSet(u"ask-numbers"_s);
    if (m_isViaConversation)
        m_draft.route = routeOf(options);
    if (options.isSet(u"column"_s))
        m_column = options.value(u"column"_s);
    m_recipientsFile = options.value(u"recipients"_s);
    m_templateFile = options.value(u"template"_s);
    if (!fault.isEmpty())
        return fault;
    fault = faultOfFile(m_recipientsFile);
    return fault.isEmpty() && !m_templateFile.isEmpty() ? faultOfFile(m_templateFile) : fault;
}

//! A list of hardly anything: it tells the server's time, in which words are meant, and whether there is
//! the right to messages at all.
void CampaignSendCommand::begin()
{
    const bool isBulk = m_verb == Verb::Send && m_testNumber.isEmpty();
    if (const QString objection = objectionToBulk(profile(), m_confirmed); isBulk && !objection.isEmpty()) {
        say(objection);
        emit finished(ExitCode::Usage);
        return;
    }
    if (m_draft.asksNumbers && !connection().callingConfig()) {
        say(notConnected(profile(), BackEnd::Calling));
        emit finished(ExitCode::Usage);
        return;
    }
    if (m_draft.asksNumbers) {
        m_queries = std::make_unique<NumberQueries>(*connection().callingConfig());
        sending().setNumberQueries(m_queries.get());
    }
    if (m_draft.route) {
        beginVia();
        return;
    }
    const auto recent = contactpro::messages({.source = m_draft.source.trimmed(),
                                              .createdFrom = client().serverClock().now() - aWhile});
    client().send<QList<Message>>(recent, Purpose::Asked, this, [this](const Result<QList<Message>> &messages) {
        if (messages)
            prepare();
        else
            fail(messages.error());
    });
}

//! Contact Pro is not asked at all: who has the Conversation API alone may send, too.
void CampaignSendCommand::beginVia()
{
    if (!connection().conversation()) {
        say(notConnected(profile(), BackEnd::Conversation));
        emit finished(ExitCode::Usage);
        return;
    }
    if (m_draft.route->app.isEmpty())
        m_draft.route->app = AppId(profile().conversation.app);
    prepare();
}

void CampaignSendCommand::prepare()
{
    const Instant now = client().serverClock().now();
    const auto sendTime = sendTimeFrom(m_at, now, profile().businessDay().zone());
    if (!sendTime) {
        reject(sendTime.error());
        return;
    }
    m_draft.sendTime = *sendTime;
    if (const auto error = readTemplate()) {
        reject(*error);
        return;
    }
    const auto recipients = RecipientList::fromFile(m_recipientsFile, m_column);
    if (!recipients) {
        reject(recipients.error());
        return;
    }
    nameIt(now);
    judge(m_draft, *recipients);
}

std::optional<Error> CampaignSendCommand::readTemplate()
{
    if (m_templateFile.isEmpty())
        return std::nullopt;
    QFile file(m_templateFile);
    if (!file.open(QIODevice::ReadOnly))
        return Error{.kind = ErrorKind::Storage, .detail = file.errorString()};
    const auto read = WhatsAppTemplate::read(file.read(longestTemplate));
    if (!read)
        return read.error();
    m_draft.whatsAppTemplate = *read;
    return std::nullopt;
}

//! The same file on the same day is the same campaign.
void CampaignSendCommand::nameIt(Instant now)
{
    if (!m_draft.name.isEmpty())
        return;
    m_draft.name = u"%1 %2"_s.arg(QFileInfo(m_recipientsFile).completeBaseName(),
                                  profile().businessDay().local(now).date().toString(Qt::ISODate));
    if (m_verb == Verb::Send && m_testNumber.isEmpty())
        say(u"The campaign is called \"%1\". --name names it otherwise."_s.arg(m_draft.name));
}

void CampaignSendCommand::takePlan()
{
    if (m_verb == Verb::Check) {
        if (isJson) {
            print({}, fieldsOf(sending()));
        } else {
            for (const QString &line : linesOf(sending()))
                print(line, {});
        }
        emit finished(codeOfPlan());
    } else if (m_testNumber.isEmpty()) {
        send();
    } else {
        sendTest();
    }
}

void CampaignSendCommand::sendTest()
{
    if (!plan().isSendable()) {
        say(u"Nothing was sent."_s);
        emit finished(ExitCode::Rejected);
        return;
    }
    const auto address = testAddress();
    if (!address) {
        reject(address.error());
        return;
    }
    connect(&sending(), &CampaignSending::tested, this,
            [this](const QList<Entry> &entries, const std::optional<Error> &error) { takeAdded(entries, error, refusal); });
    sending().sendTest(*address);
}

//! What is neither a short message nor WhatsApp may have addresses that are no numbers.
Result<QString> CampaignSendCommand::testAddress() const
{
    if (!goesToNumbers(m_draft))
        return m_testNumber;
    const auto number = PhoneNumber::read(m_testNumber, profile().country);
    if (!number)
        return number.error();
    return number->e164;
}

} // namespace floorwalker::cli
