// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/contacts/contactpages.h"

#include "models/items/callbacktable.h"
#include "models/items/timelinetable.h"
#include "models/records/contactpro/chat.h"
#include "models/records/contactpro/email.h"
#include "models/records/contactpro/scriptresult.h"
#include "ui/views/contacts/pagewriter.h"

#include <QCoreApplication>
#include <QLocale>

namespace floorwalker {

namespace {

constexpr QStringView separator = u" · ";

QString translated(const char *text)
{
    return QCoreApplication::translate("ContactPages", text);
}

QDateTime localTime(Instant moment, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(moment.time_since_epoch().count(), zone);
}

//! The date too where it is another than that of the message before.
QString messageTime(const std::optional<Instant> &at, const std::optional<Instant> &before, const QTimeZone &zone)
{
    if (!at)
        return {};
    const QDateTime local = localTime(*at, zone);
    const bool isNewDay = !before || localTime(*before, zone).date() != local.date();
    const QString time = local.time().toString(QStringLiteral("HH:mm:ss"));
    return isNewDay ? QLocale().toString(local.date(), QLocale::ShortFormat) + u' ' + time : time;
}

QString speakerOf(const Chat &chat, const ChatMessage &message)
{
    //: Who wrote a message of a chat: nobody, but the server
    return message.isSystem ? translated(QT_TRANSLATE_NOOP("ContactPages", "System")) : chat.nameOf(message.originator);
}

QString joined(QStringList texts)
{
    texts.removeAll(QString());
    return texts.join(separator);
}

QString addressText(const EmailAddress &address)
{
    //: The name and the address of whom an e-mail is from or for
    return address.name.isEmpty() || address.address.isEmpty()
        ? address.name + address.address
        : translated(QT_TRANSLATE_NOOP("ContactPages", "%1 <%2>")).arg(address.name, address.address);
}

QString addressesText(const QList<EmailAddress> &addresses)
{
    QStringList texts;
    for (const EmailAddress &address : addresses)
        texts << addressText(address);
    return texts.join(QStringLiteral(", "));
}

QString attachmentText(const EmailAttachment &attachment)
{
    return joined({attachment.fileName.isEmpty() ? attachment.id : attachment.fileName,
                   attachment.size ? QLocale().formattedDataSize(*attachment.size) : QString(), attachment.mimeType,
                   attachment.originator});
}

void writeQuestion(PageWriter &page, const ScriptQuestion &question)
{
    page.text(question.text);
    page.dim(joined({question.controlType, question.dataType}));
    for (const ScriptAnswer &answer : question.answers)
        page.indented(answer.text);
    if (question.answers.isEmpty())
        page.indented(QStringLiteral("\u2013"));
    page.gap();
}

} // namespace

void writeTitle(QTextDocument &document, const Tokens &tokens, const QString &title)
{
    PageWriter page(document, tokens);
    page.heading(title);
    page.gap();
}

void writeTimeline(QTextDocument &document, const Tokens &tokens, const TimelineTable &timeline)
{
    PageWriter page(document, tokens);
    QString date;
    for (int row = 0; row < timeline.rowCount(); ++row) {
        const TimelineLine &line = timeline.rowAt(row);
        if (line.date != date)
            page.heading(line.date);
        date = line.date;
        page.field(line.time.isEmpty() ? QStringLiteral("\u2013") : line.time, line.what);
        page.dim(line.about.join(separator));
        page.gap();
    }
}

void writeConversation(QTextDocument &document, const Tokens &tokens, const Chat &chat, const QTimeZone &zone)
{
    PageWriter page(document, tokens);
    page.heading(chat.title);
    QStringList names;
    for (const ChatParticipant &participant : chat.participants)
        names << (participant.alias.isEmpty() ? participant.uniqueKey : participant.alias);
    page.field(translated(QT_TRANSLATE_NOOP("ContactPages", "Participants")), names.join(QStringLiteral(", ")));
    page.field(translated(QT_TRANSLATE_NOOP("ContactPages", "Channel")), joined({chat.channelType, chat.subtype}));
    page.gap();
    std::optional<Instant> before;
    for (const ChatMessage &message : chat.transcript) {
        page.dim(joined({messageTime(message.at, before, zone), speakerOf(chat, message)}));
        before = message.at ? message.at : before;
        if (message.isAttachment())
            page.field(translated(QT_TRANSLATE_NOOP("ContactPages", "Attachment")), message.text);
        else if (message.isSystem)
            page.dim(message.text);
        else
            page.text(message.text);
        page.gap();
    }
}

void writeMailHead(QTextDocument &document, const Tokens &tokens, const Email &email, const QTimeZone &zone)
{
    const auto name = [](const char *text) { return translated(text); };
    PageWriter page(document, tokens);
    page.heading(email.subject);
    //: Who wrote an e-mail
    page.field(name(QT_TRANSLATE_NOOP("ContactPages", "From")), addressText(email.from));
    //: Whom an e-mail is for
    page.field(name(QT_TRANSLATE_NOOP("ContactPages", "To")), addressesText(email.to));
    page.field(name(QT_TRANSLATE_NOOP("ContactPages", "Cc")), addressesText(email.cc));
    page.field(name(QT_TRANSLATE_NOOP("ContactPages", "Bcc")), addressesText(email.bcc));
    if (email.created)
        page.field(name(QT_TRANSLATE_NOOP("ContactPages", "Time")), momentText(*email.created, zone));
    page.field(name(QT_TRANSLATE_NOOP("ContactPages", "Queue")), email.queueName.isEmpty() ? email.queueId.text() : email.queueName);
    page.field(name(QT_TRANSLATE_NOOP("ContactPages", "Agent")), email.agentName.isEmpty() ? email.agentId.text() : email.agentName);
    page.field(name(QT_TRANSLATE_NOOP("ContactPages", "Case id")), email.caseId);
    page.field(QStringLiteral("CID"), email.cid);
    page.field(name(QT_TRANSLATE_NOOP("ContactPages", "Remarks")), email.remarks);
    for (const EmailAttachment &attachment : email.attachments)
        page.field(name(QT_TRANSLATE_NOOP("ContactPages", "Attachment")), attachmentText(attachment));
    page.gap();
}

void writeAnswers(QTextDocument &document, const Tokens &tokens, const QList<ScriptResult> &results, const QTimeZone &zone)
{
    PageWriter page(document, tokens);
    for (const ScriptResult &result : results) {
        page.heading(result.name.isEmpty() ? result.id.text() : result.name);
        if (result.modified)
            page.dim(momentText(*result.modified, zone));
        page.gap();
        for (const ScriptQuestion &question : result.questions)
            writeQuestion(page, question);
    }
}

} // namespace floorwalker
