// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/conversationdraft.h"

#include "models/edits/channelidentities.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace floorwalker {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ConversationDraft)
};

using Field = ConversationField;
using Kind = MessageContent::Kind;

bool isSecureAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && url.scheme() == u"https" && !url.host().isEmpty();
}

//! Goes over a draft field by field.
class Checking
{
public:
    Checking(const ConversationDraft &draft, const ConversationPlace &place)
        : m_draft(draft)
        , m_place(place)
    {
        m_message.app = draft.app;
        m_message.isHighPriority = draft.isHighPriority;
        if (draft.app.isEmpty())
            blame(Field::App, Words::tr("No app is chosen. Choose the one that shall send."));
        checkRecipient();
        checkChannels();
        checkDoNotContact();
        checkContent();
        m_message.content.agentName = draft.agentName.trimmed();
        checkProperties();
        checkCorrelationId();
        checkTtl();
        checkContentType();
    }

    CheckedConversation checked() const
    {
        CheckedConversation checked = m_checked;
        const bool hasError = std::any_of(checked.findings.cbegin(), checked.findings.cend(),
                                          [](const ConversationFinding &finding) { return finding.isError; });
        if (!hasError)
            checked.message = m_message;
        return checked;
    }

private:
    void blame(Field field, const QString &sentence) { m_checked.findings.append({field, true, sentence}); }
    void warn(Field field, const QString &sentence) { m_checked.findings.append({field, false, sentence}); }

    void checkRecipient()
    {
        m_message.recipient.contact = m_draft.contact;
        if (!m_draft.contact.isEmpty())
            return;
        const auto identities = identitiesFrom(m_draft.to, m_place.country);
        if (!identities) {
            blame(Field::Recipient, identities.error().detail);
            return;
        }
        if (identities->isEmpty())
            blame(Field::Recipient, Words::tr("Nobody is named. Write a channel, a colon and the identity, such as SMS:+358401234567."));
        QStringList channels;
        for (const ChannelIdentity &identity : *identities) {
            if (channels.contains(identity.channel)) {
                blame(Field::Recipient, Words::tr("There are two identities on %1. A message goes to one person: remove one of them.")
                                            .arg(identity.channel));
            }
            channels.append(identity.channel);
        }
        m_message.recipient.identities = *identities;
    }

    void checkChannels()
    {
        m_message.channelPriority = m_draft.channelPriority;
        for (const QString &channel : m_draft.channelPriority) {
            if (!conversationChannels().contains(channel))
                warn(Field::Channels, Words::tr("No channel %1 is known. Check it.").arg(channel));
            if (m_draft.contact.isEmpty())
                addIdentityOn(channel);
        }
        if (m_place.app)
            checkChannelsOf(*m_place.app);
    }

    //! A number is the same on every channel that has numbers.
    void addIdentityOn(const QString &channel)
    {
        QList<ChannelIdentity> &identities = m_message.recipient.identities;
        const auto isOn = [&channel](const ChannelIdentity &identity) { return identity.channel == channel; };
        if (identities.isEmpty() || std::any_of(identities.cbegin(), identities.cend(), isOn))
            return;
        const auto numbered = std::find_if(identities.cbegin(), identities.cend(),
                                           [](const ChannelIdentity &identity) { return hasNumbers(identity.channel); });
        if (hasNumbers(channel) && numbered != identities.cend())
            identities.append({.channel = channel, .identity = numbered->identity});
        else
            warn(Field::Channels, Words::tr("The recipient has no identity on %1, so that channel cannot be tried.").arg(channel));
    }

    void checkChannelsOf(const ConversationApp &app)
    {
        if (app.isDispatch() && !m_draft.contact.isEmpty())
            warn(Field::Recipient, Words::tr("This app keeps no contacts. Name an identity on a channel instead."));
        QStringList wanted = m_draft.channelPriority;
        for (const ChannelIdentity &identity : std::as_const(m_message.recipient.identities))
            wanted.append(identity.channel);
        wanted.removeDuplicates();
        for (const QString &channel : std::as_const(wanted)) {
            const auto found = std::find_if(app.channels.cbegin(), app.channels.cend(),
                                            [&channel](const AppChannel &one) { return one.channel == channel; });
            if (found == app.channels.cend())
                warn(Field::Channels, Words::tr("The app has no channel %1. Add it in the Sinch dashboard, or choose another.").arg(channel));
            else if (!found->state.isEmpty() && found->state != u"ACTIVE")
                warn(Field::Channels, Words::tr("The channel %1 of the app is not active (%2).").arg(channel, found->state));
        }
    }

    void checkDoNotContact()
    {
        for (const ChannelIdentity &identity : std::as_const(m_message.recipient.identities))
            m_checked.isDoNotContact = m_checked.isDoNotContact || m_place.doNotContact.contains(customerAddress(identity, m_place.country));
        if (m_checked.isDoNotContact)
            warn(Field::Recipient, Words::tr("The recipient is on the do-not-contact list. Send only if the customer asked for it."));
    }

    void checkContent()
    {
        MessageContent &content = m_message.content;
        content.kind = m_draft.kind;
        switch (m_draft.kind) {
        case Kind::Media:
            checkMedia(content);
            return;
        case Kind::Choice:
            checkText(content);
            checkChoices(content);
            return;
        case Kind::Template:
            checkTemplate(content);
            return;
        default:
            content.kind = Kind::Text;
            checkText(content);
        }
    }

    void checkText(MessageContent &content)
    {
        content.text = m_draft.text;
        if (m_draft.text.trimmed().isEmpty())
            blame(Field::Text, Words::tr("There is no text. Type one."));
    }

    void checkMedia(MessageContent &content)
    {
        content.url = m_draft.mediaUrl.trimmed();
        content.thumbnailUrl = m_draft.thumbnailUrl.trimmed();
        if (!isSecureAddress(content.url))
            blame(Field::Media, Words::tr("The media have no usable address. Type one that begins with https."));
        if (!content.thumbnailUrl.isEmpty() && !isSecureAddress(content.thumbnailUrl))
            blame(Field::Media, Words::tr("The preview picture has no usable address. Type one that begins with https, or none."));
    }

    void checkChoices(MessageContent &content)
    {
        content.choices = m_draft.choices;
        if (content.choices.isEmpty())
            blame(Field::Choices, Words::tr("There is nothing to choose. Add a choice."));
        if (content.choices.size() > MessageContent::mostChoices)
            blame(Field::Choices, Words::tr("There are more than %n choice(s). Remove some.", nullptr, int(MessageContent::mostChoices)));
        for (const MessageChoice &choice : std::as_const(content.choices))
            checkChoice(choice);
    }

    void checkChoice(const MessageChoice &choice)
    {
        if (choice.title.trimmed().isEmpty())
            blame(Field::Choices, Words::tr("A choice says nothing. Give it a text or remove it."));
        else if (choice.kind == MessageChoice::Kind::Url && !QUrl(choice.url, QUrl::StrictMode).isValid())
            blame(Field::Choices, Words::tr("The choice \"%1\" has no usable address. Type one.").arg(choice.title));
        else if (choice.kind == MessageChoice::Kind::Call && choice.phoneNumber.trimmed().isEmpty())
            blame(Field::Choices, Words::tr("The choice \"%1\" has no number to call. Type one.").arg(choice.title));
    }

    void checkTemplate(MessageContent &content)
    {
        content.omniTemplate = m_draft.templateUse;
        if (content.omniTemplate.id.isEmpty())
            blame(Field::Template, Words::tr("No template is chosen. Choose one."));
        else if (m_place.messageTemplate && m_place.messageTemplate->id == content.omniTemplate.id)
            checkParameters(content.omniTemplate, *m_place.messageTemplate);
    }

    void checkParameters(const TemplateUse &use, const MessageTemplate &messageTemplate)
    {
        const TemplateTranslation *translation = messageTemplate.translation(use.language);
        if (!translation) {
            blame(Field::Template, Words::tr("The template has no text in that language. There are: %1.")
                                       .arg(messageTemplate.languages().join(QStringLiteral(", "))));
            return;
        }
        QStringList known;
        for (const TemplateVariable &variable : translation->variables) {
            known.append(variable.key);
            if (use.parameters.value(variable.key).trimmed().isEmpty())
                blame(Field::Template, Words::tr("The template needs a value for \"%1\". Type one.").arg(variable.key));
        }
        for (auto parameter = use.parameters.begin(); parameter != use.parameters.end(); ++parameter) {
            if (!known.contains(parameter.key()))
                warn(Field::Template, Words::tr("The template has no place for \"%1\", so its value is not shown.").arg(parameter.key()));
        }
    }

    void checkProperties()
    {
        m_message.channelProperties = m_draft.channelProperties;
        for (auto property = m_draft.channelProperties.begin(); property != m_draft.channelProperties.end(); ++property) {
            if (property.key().trimmed().isEmpty())
                blame(Field::Properties, Words::tr("A channel property has no name. Name it, such as SMS_SENDER, or remove it."));
            if (property.value().size() > SendMessage::longestMetadata)
                blame(Field::Properties, Words::tr("The channel property %1 is longer than 1024 characters. Shorten it.").arg(property.key()));
        }
    }

    void checkCorrelationId()
    {
        m_message.correlationId = m_draft.correlationId.trimmed();
        if (m_message.correlationId.size() > SendMessage::longestCorrelationId)
            blame(Field::CorrelationId, Words::tr("The correlation id is longer than 128 characters. Shorten it."));
    }

    void checkTtl()
    {
        const QString typed = m_draft.ttl.trimmed();
        if (typed.isEmpty())
            return;
        bool isNumber = false;
        const qint64 seconds = typed.toLongLong(&isNumber);
        if (!isNumber || seconds < SendMessage::shortestTtl || seconds > SendMessage::longestTtl) {
            blame(Field::Ttl, Words::tr("The time to live is a number of seconds, at least 3. Type another or none."));
            return;
        }
        m_message.ttl = seconds;
        if (m_draft.channelPriority.size() > 1)
            warn(Field::Ttl, Words::tr("When the time to live is over, no other channel is tried."));
    }

    void checkContentType()
    {
        m_message.contentType = m_draft.contentType;
        if (!m_draft.contentType.isEmpty() && m_draft.contentType != u"CONTENT_MARKETING" && m_draft.contentType != u"CONTENT_NOTIFICATION"
            && m_draft.contentType != u"CONTENT_UNKNOWN")
            blame(Field::ContentType, Words::tr("A message is marketing, a notification, or neither. Choose one of them."));
    }

    const ConversationDraft &m_draft;
    const ConversationPlace &m_place;
    SendMessage m_message;
    CheckedConversation m_checked;
};

} // namespace

CheckedConversation check(const ConversationDraft &draft, const ConversationPlace &place)
{
    return Checking(draft, place).checked();
}

} // namespace floorwalker
