// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/conversation/conversationsendcommand.h"

#include "app/cli/console.h"
#include "app/cli/formats.h"
#include "models/edits/channelidentities.h"

namespace floorwalker::cli {

using namespace Qt::StringLiterals;

QList<QCommandLineOption> ConversationSendCommand::options() const
{
    return {{u"to"_s, u"Who gets it: CHANNEL:IDENTITY, such as SMS:+358401234567; one on each channel at most."_s, u"WHO"_s},
            {u"contact"_s, u"Instead of --to: the id of a contact."_s, u"ID"_s},
            {u"text"_s, u"The text."_s, u"T"_s},
            {u"media"_s, u"Instead of a text: the https address of a picture, film or document."_s, u"U"_s},
            {u"choice"_s, u"Beside --text, something to tap: a text, or TEXT=ADDRESS; may be repeated."_s, u"C"_s},
            {u"template"_s, u"Instead of a text: the id of a template."_s, u"ID"_s},
            {u"language"_s, u"Of the template: en-US; its own default without it."_s, u"L"_s},
            {u"parameter"_s, u"A value of the template; may be repeated."_s, u"NAME=VALUE"_s},
            {u"fallback"_s, u"Channels in the order in which they are tried."_s, u"A,B"_s},
            {u"property"_s, u"A property of a channel, such as SMS_SENDER=Harbour; may be repeated."_s, u"NAME=VALUE"_s},
            {u"ttl"_s, u"How long it may take, in seconds; then it is given up."_s, u"S"_s},
            {u"high-priority"_s, u"Before the other messages of the app."_s},
            {u"content-type"_s, u"marketing or notification."_s, u"C"_s},
            {u"correlation-id"_s, u"A text of your own that callbacks repeat."_s, u"T"_s},
            {u"agent"_s, u"The name the contact sees as the writer."_s, u"NAME"_s},
            {u"app"_s, u"The id of the app that sends; the profile's own, or the first, without it."_s, u"ID"_s},
            formatOption({u"text"_s, u"json"_s})};
}

QString ConversationSendCommand::read(const QStringList &arguments, const QCommandLineParser &options)
{
    const QStringList to = options.values(u"to"_s) + arguments;
    if (to.isEmpty() != options.isSet(u"contact"_s))
        return u"conversation send needs either --to or --contact."_s;
    m_draft.to = to.join(u'\n');
    m_draft.contact = ConversationContactId(options.value(u"contact"_s));
    m_draft.app = AppId(options.value(u"app"_s));
    m_draft.channelPriority = channelsFrom(options.value(u"fallback"_s));
    m_draft.ttl = options.value(u"ttl"_s);
    m_draft.isHighPriority = options.isSet(u"high-priority"_s);
    m_draft.correlationId = options.value(u"correlation-id"_s);
    m_draft.agentName = options.value(u"agent"_s);
    isJson = options.value(u"format"_s) == u"json";
    for (const QString &fault : {readContent(options), readContentType(options.value(u"content-type"_s)),
                                 readPairs(options.values(u"property"_s), u"property"_s, m_draft.channelProperties),
                                 faultOfFormat(options, {u"text"_s, u"json"_s})}) {
        if (!fault.isEmpty())
            return fault;
    }
    return {};
}

QString ConversationSendCommand::readContent(const QCommandLineParser &options)
{
    const int contents = int(options.isSet(u"text"_s)) + int(options.isSet(u"media"_s)) + int(options.isSet(u"template"_s));
    if (contents != 1)
        return u"conversation send needs one of --text, --media and --template."_s;
    if (options.isSet(u"choice"_s) && !options.isSet(u"text"_s))
        return u"--choice is for --text."_s;
    m_draft.text = options.value(u"text"_s);
    m_draft.mediaUrl = options.value(u"media"_s);
    m_draft.templateUse.id = TemplateId(options.value(u"template"_s));
    m_draft.templateUse.language = options.value(u"language"_s);
    if (options.isSet(u"media"_s))
        m_draft.kind = MessageContent::Kind::Media;
    else if (options.isSet(u"template"_s))
        m_draft.kind = MessageContent::Kind::Template;
    else if (options.isSet(u"choice"_s))
        m_draft.kind = MessageContent::Kind::Choice;
    const QStringList choices = options.values(u"choice"_s);
    for (const QString &choice : choices) {
        const QString address = choice.section(u'=', 1);
        if (address.startsWith(u"http"))
            m_draft.choices.append({.kind = MessageChoice::Kind::Url, .title = choice.section(u'=', 0, 0), .url = address});
        else
            m_draft.choices.append({.kind = MessageChoice::Kind::Text, .title = choice});
    }
    return readPairs(options.values(u"parameter"_s), u"parameter"_s, m_draft.templateUse.parameters);
}

QString ConversationSendCommand::readPairs(const QStringList &pairs, const QString &option, QMap<QString, QString> &values)
{
    for (const QString &pair : pairs) {
        const qsizetype sign = pair.indexOf(u'=');
        if (sign <= 0)
            return u"--%1 takes NAME=VALUE, which \"%2\" is not."_s.arg(option, pair);
        values.insert(pair.left(sign), pair.mid(sign + 1));
    }
    return {};
}

QString ConversationSendCommand::readContentType(const QString &word)
{
    if (word.isEmpty())
        return {};
    if (word != u"marketing" && word != u"notification")
        return u"--content-type is marketing or notification, not \"%1\"."_s.arg(word);
    m_draft.contentType = u"CONTENT_"_s + word.toUpper();
    return {};
}

void ConversationSendCommand::run()
{
    m_place.country = profile().country;
    m_reads = std::make_unique<ConversationReads>(conversation(), connection().templates(), project());
    writing().doNotContact.read(this, [this](const Result<Done> &isRead) {
        if (!isRead) {
            fail(isRead.error());
            return;
        }
        m_place.doNotContact = writing().doNotContact.addresses();
        chooseApp();
    });
}

void ConversationSendCommand::chooseApp()
{
    const AppId app = m_draft.app.isEmpty() ? AppId(profile().conversation.app) : m_draft.app;
    if (!app.isEmpty()) {
        readApp(app);
        return;
    }
    m_reads->apps(this, [this](const Result<QList<ConversationApp>> &apps) {
        if (!apps) {
            fail(apps.error());
        } else if (apps->isEmpty()) {
            say(u"The project has no app. Make one in the Sinch dashboard."_s);
            emit finished(ExitCode::NotFound);
        } else {
            readApp(apps->constFirst().id);
        }
    });
}

//! Its mode is needed to prove what was sent, and its channels to check them.
void ConversationSendCommand::readApp(const AppId &app)
{
    m_draft.app = app;
    m_reads->app(app, this, [this](const Result<ConversationApp> &read) {
        if (!read) {
            fail(read.error());
            return;
        }
        m_place.app = *read;
        if (m_draft.kind == MessageContent::Kind::Template)
            readTemplate();
        else
            send();
    });
}

void ConversationSendCommand::readTemplate()
{
    m_reads->messageTemplate(m_draft.templateUse.id, this, [this](const Result<MessageTemplate> &read) {
        if (!read) {
            fail(read.error());
            return;
        }
        m_place.messageTemplate = *read;
        send();
    });
}

void ConversationSendCommand::send()
{
    const CheckedConversation checked = check(m_draft, m_place);
    for (const ConversationFinding &finding : checked.findings)
        say(finding.sentence);
    if (!checked.message) {
        emit finished(ExitCode::Rejected);
        return;
    }
    m_sending = std::make_unique<ConversationSending>(conversation(), writing().ledger, project());
    tellOf(*m_sending);
    m_sending->send(*checked.message, m_place.app->isDispatch());
}

} // namespace floorwalker::cli
