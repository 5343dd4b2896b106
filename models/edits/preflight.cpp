// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/preflight.h"

#include "models/edits/campaignroute.h"
#include "models/edits/contactaddress.h"
#include "models/edits/messagesegments.h"
#include "models/edits/messagetext.h"
#include "models/edits/phonenumber.h"
#include "models/edits/templatetext.h"
#include "models/transfer/exportfile.h"

#include <QCoreApplication>

namespace floorwalker {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Preflight)
};

//! Looked at so often whether somebody has cancelled.
constexpr qint64 rowsBetweenLooks = 256;

//! What goes out for a row: the text, or the filled template, as `message` takes it.
class Content
{
public:
    Content(const CampaignDraft &draft, const QStringList &titles)
        : m_isTemplate(draft.whatsAppTemplate.has_value())
    {
        if (m_isTemplate)
            m_template = TemplateText::parse(*draft.whatsAppTemplate, titles);
        else
            m_text = MessageText::parse(draft.text, titles);
        m_isSame = m_isTemplate ? m_template.names().isEmpty() : m_text.names().isEmpty();
    }

    Result<QString> of(const QStringList &cells)
    {
        if (m_isSame && m_same)
            return *m_same;
        const Result<QString> filled = fill(cells);
        if (m_isSame && filled)
            m_same = *filled;
        return filled;
    }

private:
    Result<QString> fill(const QStringList &cells) const
    {
        if (!m_isTemplate)
            return m_text.fill(cells);
        const auto filled = m_template.fill(cells);
        if (!filled)
            return filled.error();
        return filled->encode();
    }

    bool m_isTemplate;
    bool m_isSame = false; //!< for everybody
    std::optional<QString> m_same;
    MessageText m_text;
    TemplateText m_template;
};

class Judging
{
public:
    Judging(const CampaignDraft &draft, const RecipientList &recipients, const PreflightFacts &facts)
        : m_draft(draft)
        , m_recipients(recipients)
        , m_facts(facts)
        , m_isSms(isShortMessage(draft))
        , m_hasNumbers(goesToNumbers(draft))
        , m_isWhatsApp(isOfSubtype(draft, u"whatsapp"))
        , m_hours(facts.hours)
        , m_content(draft, recipients.titles)
    {
    }

    //! text: what it is sent, where it is Good.
    JudgedRecipient judge(const Recipient &recipient, QString &text)
    {
        JudgedRecipient judged{.row = recipient.row, .cells = recipient.cells};
        judged.address = recipient.cells.value(m_recipients.addressColumn).trimmed();
        if (m_hasNumbers)
            judgeNumber(judged);
        else
            judgeAddress(judged);
        if (judged.fate != RecipientFate::Good)
            return judged;
        const QString customer = m_hasNumbers ? judged.address : contactAddress(judged.address, m_facts.country);
        if (m_seen.contains(customer))
            return left(judged, RecipientFate::Repeated, Words::tr("An earlier row has the same address."));
        if (m_isWhatsApp && m_facts.whatsAppConsents)
            judgeConsent(judged);
        if (m_facts.route && m_facts.route->optedOut.contains(customer))
            left(judged, RecipientFate::OptedOut, Words::tr("The customer has opted out at the Conversation API."));
        if (judged.fate != RecipientFate::Good)
            return judged;
        const auto content = m_content.of(recipient.cells);
        if (!content)
            return left(judged, RecipientFate::Unfilled, content.error().detail);
        m_seen.insert(customer);
        text = *content;
        return judged;
    }

private:
    static JudgedRecipient left(JudgedRecipient &judged, RecipientFate fate, const QString &reason)
    {
        judged.fate = fate;
        judged.reason = reason;
        return judged;
    }

    void judgeAddress(JudgedRecipient &judged)
    {
        if (judged.address.isEmpty() || judged.address.size() > NewMessage::longestAddress)
            left(judged, RecipientFate::Invalid, Words::tr("An address has 1 to %1 characters.").arg(NewMessage::longestAddress));
        else if (m_facts.doNotContact.contains(contactAddress(judged.address, m_facts.country)))
            leftByList(judged);
    }

    void judgeNumber(JudgedRecipient &judged)
    {
        const auto number = PhoneNumber::read(judged.address, m_facts.country);
        if (!number) {
            left(judged, RecipientFate::Invalid, number.error().detail);
            return;
        }
        judged.address = number->e164;
        if (!number->isValid)
            left(judged, RecipientFate::Invalid, Words::tr("No such number is given out in its country. Check its digits."));
        else if (m_facts.doNotContact.contains(judged.address))
            leftByList(judged);
        else
            judgeKind(judged, *number);
    }

    void judgeKind(JudgedRecipient &judged, const PhoneNumber &number)
    {
        const NumberFacts known = m_facts.numbers.value(number.e164);
        const bool isUnknown = known.type == NumberType::Unknown;
        const bool isFixed = isUnknown ? number.kind == NumberKind::FixedLine : known.type == NumberType::Fixed;
        if (known.isRestricted == true)
            left(judged, RecipientFate::Invalid, Words::tr("The telephone platform says that the number is restricted."));
        else if (m_isSms && isFixed && !m_draft.takesFixedLines)
            left(judged, RecipientFate::FixedLine, isUnknown ? Words::tr("It is a landline by its country's numbering plan.")
                                                             : Words::tr("It is a landline by what the telephone platform says."));
        else
            judgeHours(judged, number.regions);
    }

    void judgeHours(JudgedRecipient &judged, const QStringList &regions)
    {
        const QString key = regions.join(u' ');
        auto known = m_atCustomer.find(key);
        if (known == m_atCustomer.end()) // all are sent at one moment
            known = m_atCustomer.insert(key, m_hours.judge(m_draft.sendTime.value_or(m_facts.now), regions));
        if (*known == AtCustomer::OutsideEverywhere && !m_draft.takesOutsideHours)
            left(judged, RecipientFate::OutsideHours, Words::tr("It would come outside the allowed hours at the customer's place (%1).").arg(key));
        else if (*known == AtCustomer::OutsideSomewhere)
            judged.reason = Words::tr("It may come outside the allowed hours: the country (%1) has several time zones.").arg(key);
    }

    void judgeConsent(JudgedRecipient &judged) const
    {
        const auto consent = m_facts.whatsAppConsents->constFind(judged.address);
        if (consent == m_facts.whatsAppConsents->cend())
            left(judged, RecipientFate::NoConsent, Words::tr("The server has no WhatsApp consent of this address."));
        else if (!*consent)
            left(judged, RecipientFate::NoConsent, Words::tr("The customer has refused WhatsApp messages."));
    }

    static void leftByList(JudgedRecipient &judged)
    {
        left(judged, RecipientFate::DoNotContact, Words::tr("It is on the do-not-contact list of this computer."));
    }

    const CampaignDraft &m_draft;
    const RecipientList &m_recipients;
    const PreflightFacts &m_facts;
    bool m_isSms;
    bool m_hasNumbers;
    bool m_isWhatsApp;
    AllowedHours m_hours;
    Content m_content;
    QSet<QString> m_seen;
    QHash<QString, AtCustomer> m_atCustomer; //!< by regions
};

//! Addresses by text, in the order in which the texts came.
struct Groups {
    QStringList texts;
    QHash<QString, QStringList> addresses;

    void add(const QString &text, const QString &address)
    {
        auto group = addresses.find(text);
        if (group == addresses.end()) {
            texts.append(text);
            group = addresses.insert(text, {});
        }
        group->append(address);
    }
};

void addMessages(const CampaignDraft &draft, const QString &text, const QStringList &addresses, PreflightPlan &plan)
{
    for (qsizetype at = 0; at < addresses.size(); at += PreflightPlan::mostPerMessage) {
        const QStringList some = addresses.mid(at, PreflightPlan::mostPerMessage);
        //: What the ledger shows of a message: how many get it, and the first of them
        const QString title = some.size() == 1 ? some.constFirst()
                                               : Words::tr("%n recipients from %1", nullptr, int(some.size())).arg(some.constFirst());
        plan.writes.append({.ordinal = int(plan.writes.size()),
                            .title = title,
                            .content = encode(NewMessage{.source = draft.source.trimmed(),
                                                         .subtype = draft.subtype.trimmed(),
                                                         .text = text,
                                                         .isTemplate = draft.whatsAppTemplate.has_value(),
                                                         .addresses = some,
                                                         .sendTime = draft.sendTime,
                                                         .maxRetries = draft.maxRetries,
                                                         .retryDelay = draft.retryDelay})});
    }
}

//! Each its own: the Conversation API takes one recipient a message.
void addRouted(const ConversationRoute &route, const RouteFacts &facts, const QString &text, const QStringList &addresses,
               PreflightPlan &plan)
{
    for (const QString &address : addresses) {
        PlannedWrite write = writeTo(route, facts, address, text);
        write.ordinal = int(plan.writes.size());
        plan.writes.append(write);
    }
}

void makeWrites(const CampaignDraft &draft, const PreflightFacts &facts, const Groups &groups, PreflightPlan &plan)
{
    for (const QString &text : groups.texts) {
        const QStringList &addresses = *groups.addresses.constFind(text);
        const qsizetype segments = isShortMessage(draft) ? MessageSegments::of(text).segments.size() : 0;
        if (plan.texts.size() < PreflightPlan::mostShown)
            plan.texts.append({.text = text, .recipients = addresses.size(), .segments = segments});
        plan.recipients += addresses.size();
        plan.segments += segments * addresses.size();
        if (facts.route)
            addRouted(*draft.route, *facts.route, text, addresses, plan);
        else
            addMessages(draft, text, addresses, plan);
    }
    if (facts.route) {
        plan.isOfDispatch = facts.route->app.isDispatch();
        plan.drain = drainOf(facts.route->app, plan.recipients);
        plan.findings += findingsOfApp(*draft.route, facts.route->app, plan.recipients);
    }
    plan.distinctTexts = groups.texts.size();
    plan.sample = groups.texts.value(0);
}

QList<ExportColumn> exportColumns(const QStringList &titles)
{
    QList<ExportColumn> columns;
    for (const QString &title : titles)
        columns.append({title, title});
    return columns;
}

} // namespace

QString name(RecipientFate fate)
{
    switch (fate) {
    case RecipientFate::Good: return QStringLiteral("good");
    case RecipientFate::Invalid: return QStringLiteral("invalid");
    case RecipientFate::Repeated: return QStringLiteral("repeated");
    case RecipientFate::DoNotContact: return QStringLiteral("do not contact");
    case RecipientFate::NoConsent: return QStringLiteral("no consent");
    case RecipientFate::OptedOut: return QStringLiteral("opted out");
    case RecipientFate::FixedLine: return QStringLiteral("landline");
    case RecipientFate::OutsideHours: return QStringLiteral("outside hours");
    case RecipientFate::Unfilled: break;
    }
    return QStringLiteral("not filled");
}

QHash<QString, bool> whatsAppConsentsOf(const QList<CustomerConsent> &consents, const QString &country)
{
    QHash<QString, bool> byNumber;
    for (const CustomerConsent &consent : consents) {
        if (!consent.consent || consent.usage.compare(u"whatsapp", Qt::CaseInsensitive) != 0)
            continue;
        const QString number = contactAddress(consent.address, country);
        byNumber.insert(number, *consent.consent && byNumber.value(number, true));
    }
    return byNumber;
}

QStringList numbersToAsk(const RecipientList &recipients, const QString &country, const std::atomic_bool *isCancelled)
{
    QStringList numbers;
    QSet<QString> seen;
    for (const Recipient &recipient : recipients.rows) {
        if (isCancelled && *isCancelled)
            return {};
        const auto number = PhoneNumber::read(recipient.cells.value(recipients.addressColumn), country);
        const bool isOpen = number && number->isValid && number->kind != NumberKind::FixedLine;
        if (isOpen && !seen.contains(number->e164)) {
            seen.insert(number->e164);
            numbers.append(number->e164);
        }
    }
    return numbers;
}

Result<PreflightPlan> preflight(const CampaignDraft &draft, const RecipientList &recipients, const PreflightFacts &facts,
                                const std::atomic_bool *isCancelled)
{
    PreflightPlan plan{.findings = findingsOf(draft, recipients.titles, facts.now),
                       .input = inputDigest(draft, recipients, facts.country),
                       .titles = recipients.titles};
    if (recipients.rows.size() > RecipientList::most) {
        plan.findings.append({CampaignField::Recipients, true,
                              Words::tr("There are more than %L1 recipients. Split them into several campaigns.").arg(RecipientList::most)});
        return plan;
    }
    Judging judging(draft, recipients, facts);
    Groups groups;
    qint64 looked = 0;
    for (const Recipient &recipient : recipients.rows) {
        if (isCancelled && looked++ % rowsBetweenLooks == 0 && *isCancelled)
            return Error{.kind = ErrorKind::Cancelled};
        QString text;
        const JudgedRecipient judged = judging.judge(recipient, text);
        const int count = ++plan.counts[judged.fate];
        if (count <= PreflightPlan::mostShown)
            plan.shown.append(judged);
        if (judged.fate == RecipientFate::Good)
            groups.add(text, judged.address);
        else
            plan.excluded.append(judged);
    }
    if (recipients.rows.isEmpty())
        plan.findings.append({CampaignField::Recipients, true, Words::tr("There are no recipients. Type or paste them, or choose a file.")});
    else if (plan.count(RecipientFate::Good) == 0)
        plan.findings.append({CampaignField::Recipients, true, Words::tr("No recipient is left. The list says why each is left out.")});
    // What is unknown about a route never makes it another one.
    if (isSendable(plan.findings) && draft.route.has_value() == facts.route.has_value())
        makeWrites(draft, facts, groups, plan);
    return plan;
}

Result<Done> writeExcluded(const QString &path, const PreflightPlan &plan)
{
    QStringList titles = plan.titles.isEmpty() ? QStringList{Words::tr("Recipient")} : plan.titles;
    const qsizetype width = titles.size();
    titles += {Words::tr("Row"), Words::tr("Left out"), Words::tr("Reason")};
    const ExportFormat format = path.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive) ? ExportFormat::Xlsx : ExportFormat::Csv;
    return writeExport(path, format, {}, [&](RowWriter &writer) {
        writer.begin(exportColumns(titles));
        for (const JudgedRecipient &recipient : plan.excluded) {
            QStringList cells = recipient.cells.mid(0, width);
            cells.resize(width);
            cells += {QString::number(recipient.row), name(recipient.fate), recipient.reason};
            if (!writer.row(QList<ExportValue>(cells.cbegin(), cells.cend())))
                break;
        }
        return writer.end();
    });
}

} // namespace floorwalker
