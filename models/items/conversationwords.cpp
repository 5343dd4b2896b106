// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/conversationwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace floorwalker {

namespace {

struct Word {
    QLatin1StringView raw;
    const char *text;
};

struct ConversationWords {
    Q_DECLARE_TR_FUNCTIONS(ConversationWords)
};

template<size_t count>
QString textOf(const std::array<Word, count> &words, const QString &raw)
{
    const auto found = std::find_if(words.begin(), words.end(), [&raw](const Word &word) { return word.raw == raw; });
    return found == words.end() ? raw : ConversationWords::tr(found->text);
}

//! SOME_WORDS as a sentence begins: "Some words".
QString readable(const QString &raw)
{
    QString text = raw.toLower().replace(u'_', u' ');
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

//! Names of products are the same in every language.
QString conversationChannelText(const QString &channel)
{
    constexpr std::array<Word, 13> names{{
        {QLatin1StringView("WHATSAPP"), "WhatsApp"},
        {QLatin1StringView("MESSENGER"), "Messenger"},
        {QLatin1StringView("VIBERBM"), "Viber Business"},
        {QLatin1StringView("VIBER"), "Viber"},
        {QLatin1StringView("INSTAGRAM"), "Instagram"},
        {QLatin1StringView("TELEGRAM"), "Telegram"},
        {QLatin1StringView("KAKAOTALK"), "KakaoTalk"},
        {QLatin1StringView("KAKAOTALKCHAT"), "KakaoTalk Chat"},
        {QLatin1StringView("WECHAT"), "WeChat"},
        {QLatin1StringView("APPLEBC"), "Apple Messages"},
        {QLatin1StringView("SMS"), "SMS"},
        {QLatin1StringView("MMS"), "MMS"},
        {QLatin1StringView("RCS"), "RCS"},
    }};
    const auto found = std::find_if(names.begin(), names.end(), [&channel](const Word &word) { return word.raw == channel; });
    return found == names.end() ? channel : QString::fromLatin1(found->text);
}

QString channelStateText(const QString &state)
{
    constexpr std::array<Word, 4> words{{
        //: The state of a channel of an app
        {QLatin1StringView("ACTIVE"), QT_TRANSLATE_NOOP("ConversationWords", "Active")},
        //: The state of a channel of an app: it is being set up
        {QLatin1StringView("PENDING"), QT_TRANSLATE_NOOP("ConversationWords", "Pending")},
        //: The state of a channel of an app: it does not work
        {QLatin1StringView("FAILING"), QT_TRANSLATE_NOOP("ConversationWords", "Failing")},
        {QLatin1StringView("CHANNEL_STATE_UNSPECIFIED"), QT_TRANSLATE_NOOP("ConversationWords", "Unknown")},
    }};
    return textOf(words, state);
}

Mark markOfChannelState(const QString &state)
{
    return state == u"ACTIVE" ? Mark::Good : state == u"FAILING" ? Mark::Bad : state == u"PENDING" ? Mark::Waiting : Mark::Attention;
}

QString directionText(const QString &direction)
{
    constexpr std::array<Word, 2> words{{
        {QLatin1StringView("TO_CONTACT"), QT_TRANSLATE_NOOP("ConversationWords", "To the contact")},
        {QLatin1StringView("TO_APP"), QT_TRANSLATE_NOOP("ConversationWords", "From the contact")},
    }};
    return textOf(words, direction);
}

QString messageStatusText(const QString &status)
{
    constexpr std::array<Word, 8> words{{
        //: How the delivery of a message stands
        {QLatin1StringView("QUEUED"), QT_TRANSLATE_NOOP("ConversationWords", "Queued")},
        //: How the delivery of a message stands: WhatsApp or another channel has it
        {QLatin1StringView("QUEUED_ON_CHANNEL"), QT_TRANSLATE_NOOP("ConversationWords", "Sent to the channel")},
        //: How the delivery of a message stands
        {QLatin1StringView("DELIVERED"), QT_TRANSLATE_NOOP("ConversationWords", "Delivered")},
        //: How the delivery of a message stands: somebody has read it
        {QLatin1StringView("READ"), QT_TRANSLATE_NOOP("ConversationWords", "Read")},
        //: How the delivery of a message stands
        {QLatin1StringView("FAILED"), QT_TRANSLATE_NOOP("ConversationWords", "Failed")},
        //: How the delivery of a message stands: another channel is tried
        {QLatin1StringView("SWITCHING_CHANNEL"), QT_TRANSLATE_NOOP("ConversationWords", "Trying another channel")},
        //: Of a message from a contact
        {QLatin1StringView("RECEIVED"), QT_TRANSLATE_NOOP("ConversationWords", "Received")},
        {QLatin1StringView("STATUS_UNSPECIFIED"), QT_TRANSLATE_NOOP("ConversationWords", "Unknown")},
    }};
    return textOf(words, status);
}

Mark markOfStatus(const QString &status)
{
    if (status == u"QUEUED")
        return Mark::Waiting;
    if (status == u"QUEUED_ON_CHANNEL" || status == u"SWITCHING_CHANNEL")
        return Mark::UnderWay;
    if (status == u"DELIVERED" || status == u"READ" || status == u"RECEIVED")
        return Mark::Good;
    return status == u"FAILED" ? Mark::Bad : status.isEmpty() ? Mark::Off : Mark::Attention;
}

//! (reference: conversation-api, Reason)
QString failureText(const QString &code)
{
    constexpr std::array<Word, 30> words{{
        {QLatin1StringView("INTERNAL_ERROR"), QT_TRANSLATE_NOOP("ConversationWords", "the service had an error of its own")},
        {QLatin1StringView("RATE_LIMITED"), QT_TRANSLATE_NOOP("ConversationWords", "too many messages were sent at a time")},
        {QLatin1StringView("RECIPIENT_INVALID_CHANNEL_IDENTITY"), QT_TRANSLATE_NOOP("ConversationWords", "the recipient's identity is not valid on this channel")},
        {QLatin1StringView("RECIPIENT_NOT_REACHABLE"), QT_TRANSLATE_NOOP("ConversationWords", "the recipient cannot be reached")},
        {QLatin1StringView("RECIPIENT_NOT_OPTED_IN"), QT_TRANSLATE_NOOP("ConversationWords", "the recipient has not agreed to messages")},
        {QLatin1StringView("OUTSIDE_ALLOWED_SENDING_WINDOW"), QT_TRANSLATE_NOOP("ConversationWords", "the time in which the channel lets you answer is over")},
        {QLatin1StringView("CHANNEL_FAILURE"), QT_TRANSLATE_NOOP("ConversationWords", "the channel failed")},
        {QLatin1StringView("CHANNEL_BAD_CONFIGURATION"), QT_TRANSLATE_NOOP("ConversationWords", "the channel is set up wrongly in the app")},
        {QLatin1StringView("CHANNEL_CONFIGURATION_MISSING"), QT_TRANSLATE_NOOP("ConversationWords", "the channel is not set up in the app")},
        {QLatin1StringView("MEDIA_TYPE_UNSUPPORTED"), QT_TRANSLATE_NOOP("ConversationWords", "the channel does not take this kind of file")},
        {QLatin1StringView("MEDIA_TOO_LARGE"), QT_TRANSLATE_NOOP("ConversationWords", "the file is too large for the channel")},
        {QLatin1StringView("MEDIA_NOT_REACHABLE"), QT_TRANSLATE_NOOP("ConversationWords", "the file could not be fetched from its address")},
        {QLatin1StringView("NO_CHANNELS_LEFT"), QT_TRANSLATE_NOOP("ConversationWords", "no channel was left to try")},
        {QLatin1StringView("TEMPLATE_NOT_FOUND"), QT_TRANSLATE_NOOP("ConversationWords", "there is no such template")},
        {QLatin1StringView("TEMPLATE_INSUFFICIENT_PARAMETERS"), QT_TRANSLATE_NOOP("ConversationWords", "the template lacks parameters")},
        {QLatin1StringView("TEMPLATE_NON_EXISTING_LANGUAGE_OR_VERSION"), QT_TRANSLATE_NOOP("ConversationWords", "the template has no such language or version")},
        {QLatin1StringView("DELIVERY_TIMED_OUT"), QT_TRANSLATE_NOOP("ConversationWords", "the delivery took too long")},
        {QLatin1StringView("DELIVERY_REJECTED_DUE_TO_POLICY"), QT_TRANSLATE_NOOP("ConversationWords", "the channel's rules forbid it")},
        {QLatin1StringView("CONTACT_NOT_FOUND"), QT_TRANSLATE_NOOP("ConversationWords", "there is no such contact")},
        {QLatin1StringView("BAD_REQUEST"), QT_TRANSLATE_NOOP("ConversationWords", "the message is not valid")},
        {QLatin1StringView("UNKNOWN_APP"), QT_TRANSLATE_NOOP("ConversationWords", "there is no such app")},
        {QLatin1StringView("NO_CHANNEL_IDENTITY_FOR_CONTACT"), QT_TRANSLATE_NOOP("ConversationWords", "the contact has no identity on the channels allowed")},
        {QLatin1StringView("CHANNEL_REJECT"), QT_TRANSLATE_NOOP("ConversationWords", "the channel refused it")},
        {QLatin1StringView("NO_PERMISSION"), QT_TRANSLATE_NOOP("ConversationWords", "the permission is missing")},
        {QLatin1StringView("NO_PROFILE_AVAILABLE"), QT_TRANSLATE_NOOP("ConversationWords", "the contact has no profile")},
        {QLatin1StringView("UNSUPPORTED_OPERATION"), QT_TRANSLATE_NOOP("ConversationWords", "the channel cannot do this")},
        {QLatin1StringView("INACTIVE_CREDENTIAL"), QT_TRANSLATE_NOOP("ConversationWords", "the channel's credentials are not active")},
        {QLatin1StringView("MESSAGE_EXPIRED"), QT_TRANSLATE_NOOP("ConversationWords", "its time to live was over")},
        {QLatin1StringView("MESSAGE_SPLIT_REQUIRED"), QT_TRANSLATE_NOOP("ConversationWords", "it would have to be split")},
        {QLatin1StringView("DELIVERY_REPORT_TIME_OUT"), QT_TRANSLATE_NOOP("ConversationWords", "no report of its delivery came in time")},
    }};
    return textOf(words, code);
}

QString optOutListText(const QString &list)
{
    constexpr std::array<Word, 3> words{{
        //: Which messages somebody does not want
        {QLatin1StringView("OPT_OUT_ALL"), QT_TRANSLATE_NOOP("ConversationWords", "All messages")},
        //: Which messages somebody does not want
        {QLatin1StringView("OPT_OUT_MARKETING"), QT_TRANSLATE_NOOP("ConversationWords", "Marketing")},
        //: Which messages somebody does not want
        {QLatin1StringView("OPT_OUT_NOTIFICATION"), QT_TRANSLATE_NOOP("ConversationWords", "Notifications")},
    }};
    return textOf(words, list);
}

//! Developers know them by the API's names, so they are only made readable.
QString consentOperationText(const QString &operation)
{
    constexpr std::array<Word, 3> words{{
        //: What somebody did about messages they do not want
        {QLatin1StringView("OPERATION_INSERT"), QT_TRANSLATE_NOOP("ConversationWords", "Opted out")},
        //: What somebody did about messages they do not want
        {QLatin1StringView("OPERATION_UPDATE"), QT_TRANSLATE_NOOP("ConversationWords", "Changed the opt-out")},
        //: What somebody did about messages they did not want before
        {QLatin1StringView("OPERATION_DELETE"), QT_TRANSLATE_NOOP("ConversationWords", "Opted in again")},
    }};
    return textOf(words, operation);
}

QString consentOriginText(const QString &origin)
{
    constexpr std::array<Word, 2> words{{
        //: How somebody opted out of messages: another program told the service
        {QLatin1StringView("ORIGIN_API"), QT_TRANSLATE_NOOP("ConversationWords", "through the API")},
        //: How somebody opted out of messages: they wrote, such as STOP
        {QLatin1StringView("ORIGIN_MO"), QT_TRANSLATE_NOOP("ConversationWords", "by their own message")},
    }};
    return textOf(words, origin);
}

QString webhookTriggerText(const QString &trigger)
{
    return readable(trigger);
}

QString processingModeText(const QString &mode)
{
    constexpr std::array<Word, 2> words{{
        //: How an app works: it keeps contacts and conversations
        {QLatin1StringView("CONVERSATION"), QT_TRANSLATE_NOOP("ConversationWords", "Conversation")},
        //: How an app works: it sends messages and keeps no conversations
        {QLatin1StringView("DISPATCH"), QT_TRANSLATE_NOOP("ConversationWords", "Dispatch")},
    }};
    return textOf(words, mode);
}

} // namespace floorwalker
