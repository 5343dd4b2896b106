// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/campaigndraft.h"

#include "models/edits/campaignroute.h"
#include "models/edits/messagetext.h"
#include "models/edits/templatetext.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDataStream>

#include <algorithm>

namespace floorwalker {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CampaignDraft)
};

constexpr qsizetype longestName = 100;
//! A campaign for now may be composed for a while after its time was chosen.
constexpr Milliseconds pastGrace = std::chrono::seconds(60);
constexpr Milliseconds furthest = std::chrono::days(366);

class Findings
{
public:
    void error(CampaignField field, const QString &sentence) { m_all.append({field, true, sentence}); }
    void warn(CampaignField field, const QString &sentence) { m_all.append({field, false, sentence}); }
    QList<CampaignFinding> take() { return std::move(m_all); }

private:
    QList<CampaignFinding> m_all;
};

void checkContent(const CampaignDraft &draft, const QStringList &titles, Findings &findings)
{
    if (draft.whatsAppTemplate) {
        const auto parsed = TemplateText::parse(*draft.whatsAppTemplate, titles);
        for (const TemplateFinding &finding : parsed.findings()) {
            if (finding.isError)
                findings.error(CampaignField::Template, finding.sentence);
            else
                findings.warn(CampaignField::Template, finding.sentence);
        }
        if (!draft.route && !isOfSubtype(draft, u"whatsapp"))
            findings.error(CampaignField::Subtype, Words::tr("A template is WhatsApp's. Choose the subtype whatsapp, or write a text."));
        return;
    }
    if (const auto length = checkMessageLength(draft.text); !length)
        findings.error(CampaignField::Text, length.error().detail);
    const auto parsed = MessageText::parse(draft.text, titles);
    for (const TextFinding &finding : parsed.findings()) {
        if (finding.isError)
            findings.error(CampaignField::Text, finding.sentence);
        else
            findings.warn(CampaignField::Text, finding.sentence);
    }
}

void checkTime(const CampaignDraft &draft, Instant now, Findings &findings)
{
    if (!draft.sendTime)
        return;
    if (*draft.sendTime < now - pastGrace)
        findings.error(CampaignField::SendTime, Words::tr("The send time has passed. Choose a later one, or send now."));
    else if (*draft.sendTime > now + furthest)
        findings.error(CampaignField::SendTime, Words::tr("The send time is more than a year ahead. Choose an earlier one."));
}

void checkSource(const CampaignDraft &draft, Findings &findings)
{
    if (draft.source.trimmed().isEmpty())
        findings.error(CampaignField::Source, Words::tr("The campaign has no source. Choose the address of the chat queue it comes from."));
    if (draft.subtype.trimmed().isEmpty())
        findings.error(CampaignField::Subtype, Words::tr("The campaign has no subtype. Choose one, such as sms or whatsapp."));
}

void checkTries(const CampaignDraft &draft, Findings &findings)
{
    if (draft.maxRetries < 0 || draft.maxRetries > NewMessage::mostRetries)
        findings.error(CampaignField::Retries, Words::tr("A recipient may be tried again %n time(s) at most. Choose another number.", nullptr, NewMessage::mostRetries));
    if (draft.retryDelay < NewMessage::shortestRetryDelay || draft.retryDelay > NewMessage::longestRetryDelay) {
        findings.error(CampaignField::RetryDelay, Words::tr("The time between two tries is one minute to one hour. Choose another."));
    }
}

} // namespace

bool isOfSubtype(const CampaignDraft &draft, QStringView subtype)
{
    return !draft.route && draft.subtype.trimmed().compare(subtype, Qt::CaseInsensitive) == 0;
}

bool goesToNumbers(const CampaignDraft &draft)
{
    return draft.route ? hasNumbers(draft.route->channel) : isOfSubtype(draft, u"sms") || isOfSubtype(draft, u"whatsapp");
}

bool isShortMessage(const CampaignDraft &draft)
{
    return draft.route ? draft.route->channel == u"SMS" : isOfSubtype(draft, u"sms");
}

QList<CampaignFinding> findingsOf(const CampaignDraft &draft, const QStringList &titles, Instant now)
{
    Findings findings;
    if (draft.name.trimmed().isEmpty())
        findings.error(CampaignField::Name, Words::tr("The campaign has no name. Give it one, so that it can be followed and resumed."));
    else if (draft.name.size() > longestName)
        findings.error(CampaignField::Name, Words::tr("The name is longer than %1 characters. Shorten it.").arg(longestName));
    if (!draft.route)
        checkSource(draft, findings);
    checkContent(draft, titles, findings);
    checkTime(draft, now, findings);
    if (draft.route)
        return findings.take() + findingsOfRoute(draft);
    checkTries(draft, findings);
    return findings.take();
}

bool isSendable(const QList<CampaignFinding> &findings)
{
    return std::none_of(findings.cbegin(), findings.cend(), [](const CampaignFinding &finding) { return finding.isError; });
}

QString inputDigest(const CampaignDraft &draft, const RecipientList &recipients, const QString &country)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray bytes;
    const auto flush = [&] {
        hash.addData(bytes);
        bytes.clear();
    };
    {
        QDataStream stream(&bytes, QIODevice::WriteOnly);
        stream << draft.source.trimmed() << draft.subtype.trimmed() << country << draft.whatsAppTemplate.has_value()
               << (draft.whatsAppTemplate ? draft.whatsAppTemplate->encode() : draft.text)
               << (draft.sendTime ? toIso(*draft.sendTime) : QString()) << draft.maxRetries << draft.retryDelay
               << draft.takesFixedLines << draft.takesOutsideHours << recipients.titles << recipients.addressColumn;
        if (draft.route) // last, so that what was begun before there were routes is still the same
            stream << draft.route->app.text() << draft.route->channel << draft.route->fallback << draft.route->contentType;
    }
    flush();
    for (const Recipient &recipient : recipients.rows) {
        QDataStream stream(&bytes, QIODevice::WriteOnly);
        stream << recipient.cells;
        flush();
    }
    constexpr qsizetype enough = 32;
    return QString::fromLatin1(hash.result().toHex()).left(enough);
}

} // namespace floorwalker
