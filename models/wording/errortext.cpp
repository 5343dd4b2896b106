// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wording/errortext.h"

#include "models/wording/errorwords.h"

#include <QStringList>

#include <array>

namespace floorwalker {

namespace {

constexpr qsizetype longestQuote = 300; // a sentence stays a sentence, whatever the server says

bool isEnded(const QString &sentence)
{
    return sentence.endsWith(u'.') || sentence.endsWith(u'!') || sentence.endsWith(u'?') || sentence.endsWith(QChar(0x2026));
}

//! The rights, as System Configurator names them. rci/users and cmi: the interfaces' pages of user
//! rights. The others are inferred from its table of access types: Statistics Summary is for the
//! summary and agent views of monitoring, Statistics Details for its contacts.
struct Right {
    const char *resource; //!< the longest beginning counts
    const char *right;
};

constexpr std::array rights{
    Right{"rci/queues", QT_TRANSLATE_NOOP("Rights", "Queue: View")},
    Right{"rci/userGroups", QT_TRANSLATE_NOOP("Rights", "User group: View")},
    Right{"rci/users", QT_TRANSLATE_NOOP("Rights", "User: View")},
    Right{"rmi/queueStatuses", QT_TRANSLATE_NOOP("Rights", "Queue: Statistics Summary")},
    Right{"rmi/agents/{id}/readyState", QT_TRANSLATE_NOOP("Rights", "User: Manage Presence")},
    Right{"rmi/agents/{id}/presences", QT_TRANSLATE_NOOP("Rights", "User: Manage Presence")},
    Right{"rmi/agents", QT_TRANSLATE_NOOP("Rights", "User: Statistics Summary")},
    Right{"rmi/contacts", QT_TRANSLATE_NOOP("Rights", "Queue: Statistics Details")},
    Right{"cmi/contacts", QT_TRANSLATE_NOOP("Rights", "Queue: Statistics Details")},
    Right{"cmi/contactData", QT_TRANSLATE_NOOP("Rights", "Queue: Statistics Details")},
    Right{"cmi/emails", QT_TRANSLATE_NOOP("Rights", "E-mail queue: Manage Contact History")},
    Right{"cmi/chats", QT_TRANSLATE_NOOP("Rights", "Chat queue: Manage Contact History")},
    Right{"cmi/scriptResults", QT_TRANSLATE_NOOP("Rights", "Queue: Manage Contact History")},
    Right{"cmi/callRecordings", QT_TRANSLATE_NOOP("Rights", "Phone queue: Listen to Recording")},
    Right{"cmi/callbacks", QT_TRANSLATE_NOOP("Rights", "Callbacks: View, Create and Modify")},
    Right{"cmi/messages", QT_TRANSLATE_NOOP("Rights", "Queue: Messaging")},
    Right{"cmi/customerConsents", QT_TRANSLATE_NOOP("Rights", "Customer consents: View, Create and Delete")},
};

} // namespace

QString rightFor(const QString &resource)
{
    const Right *longest = nullptr;
    for (const Right &right : rights) {
        const QLatin1String beginning(right.resource);
        const bool isIts = resource == beginning || resource.startsWith(beginning + u'/');
        if (isIts && (!longest || beginning.size() > QLatin1String(longest->resource).size()))
            longest = &right;
    }
    return longest ? QCoreApplication::translate("Rights", longest->right) : QString();
}

QString quoted(const QString &words)
{
    QString line = words;
    for (QChar &c : line) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            c = u' ';
    }
    line = line.simplified();
    return line.size() <= longestQuote ? line : line.left(longestQuote - 1) + QChar(0x2026);
}

ErrorText errorText(const Error &error)
{
    const ErrorWords words(error);
    QString sentence = words.sentence();
    if (!isEnded(sentence)) // the words of a server, and those end in anything
        sentence += u'.';
    QStringList reference{name(error.kind)};
    if (error.httpStatus != 0)
        reference << QString::number(error.httpStatus);
    if (!error.resource.isEmpty())
        reference << quoted(error.resource);
    if (!error.requestId.isEmpty())
        reference << error.requestId;
    return {sentence, words.nextStep(), reference.join(u' ')};
}

ErrorText emptyListText(const QString &resource)
{
    const QString right = rightFor(resource);
    return {ErrorWords::tr("The server sent an empty list."),
            right.isEmpty()
                ? ErrorWords::tr("Either there is nothing, or the user has a right to none of it. Ask "
                                 "the administrator of Contact Pro to check the user's rights.")
                : ErrorWords::tr("Either there is nothing, or the right \"%1\" is missing. Ask the "
                                 "administrator of Contact Pro to check it.")
                      .arg(right),
            QStringLiteral("empty-list %1").arg(quoted(resource))};
}

QString copyableDetails(const Error &error, Instant at)
{
    // For whoever helps, maybe far away: not translated.
    QStringList lines{QStringLiteral("error: ") + name(error.kind),
                      QStringLiteral("time: ") + toIso(at)};
    if (error.httpStatus != 0)
        lines << QStringLiteral("status: %1").arg(error.httpStatus);
    if (!error.resource.isEmpty())
        lines << QStringLiteral("resource: ") + quoted(error.resource);
    if (!error.requestId.isEmpty())
        lines << QStringLiteral("request: ") + error.requestId;
    if (error.retryAfter)
        lines << QStringLiteral("retry after: %1 s").arg(double(error.retryAfter->count()) / 1000);
    if (!error.detail.isEmpty())
        lines << QStringLiteral("detail: ") + quoted(error.detail);
    return lines.join(u'\n');
}

} // namespace floorwalker
