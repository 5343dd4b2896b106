// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/campaignretry.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace floorwalker {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CampaignRetry)
};

//! A campaign's name without what makes it a retry, and which it is; 0: none.
struct Numbered {
    QString name;
    int number = 0;
};

//! Not translated: names are compared, whatever the language they were made in.
Numbered numbered(const QString &name)
{
    static const QRegularExpression shape(QStringLiteral("^(.+) retry (\\d{1,6})$"));
    const auto match = shape.match(name);
    return match.hasMatch() ? Numbered{match.captured(1), match.captured(2).toInt()} : Numbered{name, 0};
}

Error invalid(const QString &sentence)
{
    return Error{.kind = ErrorKind::Invalid, .detail = sentence};
}

QString nextName(const QString &campaign, const QList<KnownRetry> &others)
{
    Numbered next = numbered(campaign);
    for (const KnownRetry &other : others)
        next.number = std::max(next.number, numbered(other.name).number);
    return QStringLiteral("%1 retry %2").arg(next.name).arg(next.number + 1);
}

//! In an order of their own: the same people are the same input.
QList<MissedRecipient> leftOf(const QList<MissedRecipient> &missed, const QList<KnownRetry> &others, const QString &besides)
{
    QList<MissedRecipient> left;
    for (const MissedRecipient &recipient : missed) {
        if (std::none_of(others.cbegin(), others.cend(), [&](const KnownRetry &other) {
                return other.name != besides && other.addresses.contains(recipient.address);
            }))
            left.append(recipient);
    }
    std::stable_sort(left.begin(), left.end(),
                     [](const MissedRecipient &a, const MissedRecipient &b) { return a.address < b.address; });
    return left;
}

bool isAlike(const NewMessage &a, const NewMessage &b)
{
    return a.source == b.source && a.subtype == b.subtype && a.isTemplate == b.isTemplate;
}

bool isAlike(const WhatsAppTemplate &a, const WhatsAppTemplate &b)
{
    return a.body == b.body && a.id == b.id && a.language == b.language && a.others == b.others
        && std::equal(a.parameters.cbegin(), a.parameters.cend(), b.parameters.cbegin(), b.parameters.cend(),
                      [](const TemplateParameter &left, const TemplateParameter &right) { return left.name == right.name; });
}

Error unlike()
{
    return invalid(Words::tr("Its messages differ in more than their texts. Retry each of them by its id."));
}

Result<Done> takeTexts(const QList<MissedRecipient> &missed, CampaignRetry &retry)
{
    retry.draft.text = QStringLiteral("{message}");
    retry.recipients.titles.append(QStringLiteral("message"));
    for (qsizetype i = 0; i < missed.size(); ++i)
        retry.recipients.rows[i].cells.append(missed[i].message.text);
    return Done();
}

Result<Done> takeTemplates(const QList<MissedRecipient> &missed, CampaignRetry &retry)
{
    for (qsizetype i = 0; i < missed.size(); ++i) {
        const auto sent = WhatsAppTemplate::read(missed[i].message.text);
        if (!sent)
            return sent.error();
        auto &common = retry.draft.whatsAppTemplate;
        if (!common) {
            common = *sent;
            for (qsizetype at = 0; at < common->parameters.size(); ++at) {
                const QString title = QStringLiteral("value %1").arg(at + 1);
                retry.recipients.titles.append(title);
                common->parameters[at].value = u'{' + title + u'}';
            }
        } else if (!isAlike(*common, *sent)) {
            return unlike();
        }
        for (const TemplateParameter &parameter : sent->parameters)
            retry.recipients.rows[i].cells.append(parameter.value);
    }
    return Done();
}

} // namespace

bool isRetryOf(const QString &retry, const QString &name)
{
    const Numbered one = numbered(retry);
    const Numbered of = numbered(name);
    return one.name == of.name && one.number > of.number;
}

Result<CampaignRetry> retryOf(const QString &campaign, const QList<MissedRecipient> &missed,
                              const QList<KnownRetry> &others, const QString &wanted)
{
    if (missed.isEmpty())
        return invalid(Words::tr("Nobody failed. There is nothing to send again."));
    QString name = wanted.isEmpty() ? nextName(campaign, others) : wanted;
    QList<MissedRecipient> left = leftOf(missed, others, name);
    for (const KnownRetry &other : others) {
        if (left.isEmpty() && wanted.isEmpty() && !other.isAllSent) {
            name = other.name;
            left = leftOf(missed, others, name);
        }
    }
    if (left.isEmpty()) {
        //: %1: the name of a campaign
        return invalid(Words::tr("Everybody who failed was sent it again already. Whom that did not reach is found by "
                                 "retrying \"%1\".").arg(others.isEmpty() ? campaign : others.constFirst().name));
    }
    const NewMessage &first = left.constFirst().message;
    CampaignRetry retry;
    retry.draft.name = name;
    retry.draft.source = first.source;
    retry.draft.subtype = first.subtype;
    retry.draft.maxRetries = first.maxRetries;
    retry.draft.retryDelay = first.retryDelay;
    retry.recipients.titles = {QStringLiteral("recipient")};
    for (const MissedRecipient &recipient : std::as_const(left)) {
        if (!isAlike(recipient.message, first))
            return unlike();
        retry.recipients.rows.append({retry.recipients.rows.size() + 1, {recipient.address}});
    }
    const auto taken = first.isTemplate ? takeTemplates(left, retry) : takeTexts(left, retry);
    if (!taken)
        return taken.error();
    return retry;
}

} // namespace floorwalker
