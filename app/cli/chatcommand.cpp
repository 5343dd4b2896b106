// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/chatcommand.h"

#include "app/cli/console.h"
#include "app/cli/formats.h"

#include <QFile>

namespace floorwalker::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestTranscript = 1024 * 1024;

const QStringList &formats()
{
    static const QStringList choices{u"text"_s, u"json"_s};
    return choices;
}

QString refusal(const QString &words)
{
    return u"The tenant refused it: %1. Starting chats needs the right to manage the queue's contact history."_s.arg(words);
}

} // namespace

QList<QCommandLineOption> ChatCommand::options() const
{
    return {{u"from-queue"_s, u"The id of the chat queue."_s, u"ID"_s},
            {u"originator"_s, u"The address it comes from."_s, u"A"_s},
            {u"destination"_s, u"The address it goes to."_s, u"A"_s},
            {u"subtype"_s, u"text, sms or another that your system uses."_s, u"S"_s},
            {u"text"_s, u"The one message."_s, u"T"_s},
            {u"transcript"_s, u"A file of several, a line each: WHO: TEXT."_s, u"FILE"_s},
            {u"title"_s, u"At most 256 characters."_s, u"T"_s},
            {u"outbound"_s, u"One message that goes out, not a chat that comes in."_s},
            formatOption(formats())};
}

QString ChatCommand::read(const QStringList &arguments, const QCommandLineParser &options)
{
    if (arguments != QStringList{u"new"_s})
        return u"chat takes the verb new, and nothing beside it but options."_s;
    m_draft = {.isOutbound = options.isSet(u"outbound"_s),
               .queueId = options.value(u"from-queue"_s),
               .originator = options.value(u"originator"_s),
               .destination = options.value(u"destination"_s),
               .subtype = options.value(u"subtype"_s),
               .title = options.value(u"title"_s)};
    for (const QString &option : {u"from-queue"_s, u"originator"_s, u"destination"_s, u"subtype"_s}) {
        if (!options.isSet(option))
            return u"chat new needs --%1."_s.arg(option);
    }
    isJson = options.value(u"format"_s) == u"json";
    if (const QString fault = faultOfFormat(options, formats()); !fault.isEmpty())
        return fault;
    return readTranscript(options);
}

QString ChatCommand::readTranscript(const QCommandLineParser &options)
{
    if (options.isSet(u"text"_s) == options.isSet(u"transcript"_s))
        return u"chat new needs either --text or --transcript."_s;
    if (options.isSet(u"text"_s)) {
        m_draft.text = options.value(u"text"_s);
        return {};
    }
    QFile file(options.value(u"transcript"_s));
    if (!file.open(QIODevice::ReadOnly))
        return u"%1 cannot be read: %2"_s.arg(file.fileName(), file.errorString());
    if (file.size() > longestTranscript)
        return u"%1 is longer than a transcript may be: 1 MB."_s.arg(file.fileName());
    m_draft.transcript = QString::fromUtf8(file.readAll()).remove(u'\r');
    return {};
}

void ChatCommand::begin()
{
    const Result<NewChat> chat = checked(m_draft, client().serverClock().now());
    if (!chat) {
        say(chat.error().detail);
        emit finished(ExitCode::Rejected);
        return;
    }
    tellOf(writing().chatAdding, refusal);
    writing().chatAdding.add(*chat);
}

} // namespace floorwalker::cli
